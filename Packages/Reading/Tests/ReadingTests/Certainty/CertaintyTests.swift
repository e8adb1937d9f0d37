import DomainCore
import Reading
import Testing

@Suite struct CertaintyTests {
  @Test(arguments: [
    ("Rebels attacked the convoy.", Factuality.certain),
    ("Rebels may have attacked the convoy.", .possible),
    ("Rebels reportedly attacked the convoy.", .probable),
    ("Rebels did not attack the convoy.", .certainNot),
    ("If rebels attack the convoy, the road will close.", .uncommitted),
    ("Rebels would attack the convoy if the talks failed.", .uncommitted),
    ("Rebels have yet to attack the convoy.", .certainNot),
  ]) func gradeOfAnEvent(text: String, grade: Factuality) throws {
    let event = try #require(read(text).events.first { $0.type == .assault })
    #expect(event.factuality == grade)
  }

  @Test(arguments: [
    ("Rebels may have attacked the convoy and killed a driver.", "killed"),
    ("Officials believe that rebels attacked the convoy.", "attacked"),
    ("The convoy was possibly attacked by rebels.", "attacked"),
    ("Rebels might have tried to attack the convoy.", "attack"),
  ]) func aCueOfTheSameClauseIsNeverOverruled(text: String, trigger: String) throws {
    let event = try #require(read(text).event(trigger))
    #expect(event.factuality != .certain)
  }

  @Test func cuesHaveKindAndSpan() {
    let report = read("The ship might sink. The ministry has not confirmed the loss. It is not clear whether it sank.")
    #expect(report.cues.contains { $0.kind == .modal && $0.span.text == "might" })
    #expect(report.cues.contains { $0.kind == .verification && $0.span.text == "has not confirmed" })
    #expect(report.cues.contains { $0.kind == .ignorance })
  }

  @Test func analyticConfidence() {
    let report = read("The agency said with high confidence that the group was behind the attack.")
    #expect(report.cues.contains { $0.kind == .analyticConfidence && $0.level == "high" })
  }

  @Test func gradesAsNumbers() {
    let text = "The army may withdraw but it did not attack."
    let grades = NewsAnalyzer().factuality(of: [13..<21, 37..<43], in: text)
    #expect(grades.count == 2)
    #expect(grades[0] < 2)
    #expect(grades[1] < 0)
  }

  @Test(arguments: [
    ("The company plans to sell the plant.", "sell", true),
    ("The company wants to sell the plant.", "sell", true),
    ("The company may sell the plant.", "sell", true),
    ("The board rejected a proposal to sell the plant.", "sell", true),
    ("If the company sells the plant, workers will protest.", "sells", true),
    ("The company sold the plant on Monday.", "sold", false),
    ("The company, which sold the plant, was fined.", "fined", false),
  ]) func whatIsOnlyPlannedIsNoFact(text: String, word: String, isHedged: Bool) throws {
    let range = try #require(text.utf8.firstRange(of: word.utf8))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let grades = NewsAnalyzer().factuality(of: [start..<start + word.utf8.count], in: text)
    #expect((grades[0] < 2) == isHedged)
  }

  @Test func placesOutsideTheTextAreFacts() {
    #expect(NewsAnalyzer().factuality(of: [900..<910], in: "It rained.") == [3])
    #expect(NewsAnalyzer().factuality(of: [], in: "") == [])
    #expect(NewsAnalyzer().certaintyFeatures(of: [900..<910], in: "It rained.") == [[]])
  }

  @Test func featuresAreTheSameEachTime() {
    let text = "The company plans to sell the plant."
    let seen = NewsAnalyzer().certaintyFeatures(of: [21..<25], in: text)
    #expect(seen[0].count > 40)
    #expect(seen[0] == seen[0].sorted())
    #expect(seen == NewsAnalyzer().certaintyFeatures(of: [21..<25], in: text))
  }
}
