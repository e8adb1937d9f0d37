import DomainCore
import Testing

@Suite struct ValidationTests {
  private var sound: Report {
    var report = Report(text: "The mill is closed, the mayor said.")
    var mayor = Source(id: report.id(for: .source, at: [report.span(20..<29)]), kind: .role)
    mayor.name = "the mayor"
    mayor.mentions = [report.span(20..<29)]
    var attribution = Attribution(id: report.id(for: .attribution, at: [report.span(30..<34)]), type: .indirect)
    attribution.source = mayor.id
    attribution.content = [report.span(0..<18)]
    report.sources = [mayor]
    report.attributions = [attribution]
    return report
  }

  private func problems(_ change: (inout Report) -> Void) -> [String] {
    var report = sound
    change(&report)
    return report.validate().compactMap(\.note)
  }

  @Test func aSoundReportHasNone() { #expect(sound.validate().isEmpty) }

  @Test func spansMustMatchTheText() {
    #expect(
      problems { $0.attributions[0].content[0].end = 17 } == [
        "attributions[0].content: the text at 0..<17 is not “The mill is closed”"
      ])
    #expect(problems { $0.attributions[0].content[0].start = -4 }.count == 1)
    #expect(problems { $0.attributions[0].content[0].end = .max }.count == 1)
  }

  @Test func referencesMustLeadSomewhere() {
    let nowhere = "attributions[0].source refers to src-0000000000000001, which is not in the report"
    #expect(problems { $0.attributions[0].source = NodeID("src-0000000000000001") } == [nowhere])
    #expect(problems { $0.attributions[0].source = .author }.isEmpty)
  }

  @Test func idsStandOnce() {
    #expect(problems { $0.sources.append($0.sources[0]) }.count == 1)
    #expect(problems { $0.sources[0].id = .public }.contains("sources[0].id: public is a reserved word"))
  }

  @Test func codesAndDegreesAreInRange() {
    #expect(problems { $0.sources[0].country = "Norway" }.count == 1)
    var place = Place(name: "Nowhere", country: nil)
    place.latitude = 91
    #expect(problems { $0.places = [place] } == ["places[0].latitude: 91.0 is beyond the poles"])
  }

  @Test func requiredListsAreFilled() {
    #expect(problems { $0.attributions[0].content = [] } == ["attributions[0].content: is empty"])
  }

  @Test func theChecksumIsTheTexts() {
    #expect(problems { $0.textSHA256 = "00" } == ["textSHA256 is not the checksum of the text"])
    #expect(problems { $0.textSHA256 = nil }.isEmpty)
  }
}

@Suite struct EDTFTests {
  @Test(arguments: [
    "2024", "2024-10", "2024-10-18", "2024-10-18T09:15", "2024-10-18T09:15:00Z", "2024-10-18T09:15:00.25+05:30",
    "XXXX-10-18", "199X", "2024~", "2024-10?", "2024-21", "2024-10-18/2024-10-20", "../2024", "2024/..", "-0480",
  ])
  func datesAreKnown(text: String) { #expect(EDTF.isValid(text)) }

  @Test(arguments: [
    "", "yesterday", "24", "2024-13", "2024-00", "2024-10-32", "2024-25", "2024-10-18 09:15", "2024-10-18T25", "../..",
    "2024/2025/2026", "2024-10-18T09:61", "10/18/2024",
  ])
  func otherTextsAreNot(text: String) { #expect(!EDTF.isValid(text)) }
}
