import DomainCore
import Reading
import Testing

/// Whole spans of clear cases, in the conventions of attribution corpora.
@Suite struct LearnedAttributionTests {
  private struct Spans: Equatable {
    var source: String?
    var cue: String?
    var content: [String]
  }

  private func find(_ text: String) -> [Spans] {
    let bytes = Array(text.utf8)
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return NewsAnalyzer().attributionSpans(in: text).map {
      Spans(source: $0.source.map(string), cue: $0.cue.map(string), content: $0.content.map(string))
    }
  }

  @Test func indirectSpeech() {
    #expect(
      find("The governor of Elmira said on Tuesday that the dam would be repaired before winter.").contains {
        $0.source == "The governor of Elmira" && $0.cue?.hasPrefix("said") == true
          && $0.content.last?.hasSuffix("the dam would be repaired before winter") == true
      })
  }

  @Test func directSpeechWithItsMarks() {
    #expect(
      find("“The dam will be repaired before winter,” Mr. Olsen said.")
        == [Spans(source: "Mr. Olsen", cue: "said", content: ["“The dam will be repaired before winter,”"])])
  }

  @Test func aQuotationThatItsCueParts() {
    let found = find("“We have waited for ten years,” said Mr. Olsen, “and we will not wait any longer.”")
    #expect(
      found == [
        Spans(
          source: "Mr. Olsen", cue: "said",
          content: ["“We have waited for ten years,”", "“and we will not wait any longer.”"])
      ])
  }

  @Test func attitudesAreAttributedToo() {
    let found = find("Senator Brook wants the committee to publish the report. She believes it proves her right.")
    #expect(found.contains { $0.source == "Senator Brook" && $0.cue == "wants" })
    #expect(found.contains { $0.source == "She" && $0.cue == "believes" && $0.content == ["it proves her right"] })
  }

  @Test func accordingTo() {
    #expect(
      find("The fire began in the kitchen, according to the police.").contains {
        $0.source == "the police" && $0.cue == "according to" && $0.content == ["The fire began in the kitchen"]
      })
  }

  /// Findings lie in the text, in order, and contents are never empty.
  private func check(_ text: String) {
    let count = text.utf8.count
    for found in NewsAnalyzer().attributionSpans(in: text) {
      let all = found.content + [found.source, found.cue].compactMap { $0 }
      #expect(!found.content.isEmpty)
      #expect(all.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= count })
    }
    var report = Report(text: text)
    NewsAnalyzer().analyze(&report)
    for attribution in report.attributions { #expect(!attribution.content.isEmpty) }
  }

  @Test func oddTexts() {
    check("")
    check("“")
    check("” ” “ “ \" ' ‘ ’")
    check("“Yes.” “No.” “Perhaps.” “Yes.” “No.” “Perhaps.”")
    check("Prices of tin, lead and zinc; weather for the week; the results of Saturday’s matches.")
    check("THE MAYOR SAID THE BRIDGE WAS SAFE. “IT WILL OPEN IN JUNE,” SHE SAID.")
    check("The mayor said: “The bridge is safe and will open in June.\n\nNobody else spoke to the paper about it.")
    check("said said said said that that that, he said, she said, they said")
    check("Q: Is it safe?\nA: It is.\nQ: Who says so?\nA: The engineers told the council so.")
  }

  @Test func costIsLinear() {
    let text = String(
      repeating: "The mayor said that the bridge was safe. “It will open in June,” she told reporters.\n\n", count: 25)
    let clock = ContinuousClock()
    let analyzer = NewsAnalyzer()
    _ = analyzer.attributionSpans(in: text)
    let one = clock.measure { _ = analyzer.attributionSpans(in: text) }
    let eight = clock.measure { _ = analyzer.attributionSpans(in: String(repeating: text, count: 8)) }
    #expect(eight < one * 32 + .milliseconds(200))
  }
}
