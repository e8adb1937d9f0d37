import DomainCore
import Testing

@Suite struct ReportTests {
  private let report = Report(text: "Zoë left. She said so.")

  @Test func theIdFollowsFromTheText() {
    #expect(report.id == Report(text: "Zoë left. She said so.").id)
    #expect(report.id != Report(text: "Zoë left. She said so").id)
    #expect(report.id.type == .report)
    #expect(Report(text: "", identity: "a").id != Report(text: "", identity: "b").id)
  }

  @Test func spansCountBytesAndHoldTheirText() {
    #expect(report.span(0..<4) == Span(text: "Zoë", start: 0, end: 4))
    #expect(report.span(11..<14) == Span(text: "She", start: 11, end: 14))
  }

  @Test(arguments: [(0..<3, "Zoë"), (3..<4, "ë"), (20..<900, "so."), (900..<901, "")])
  func rangesThatCutACharacterOrTheTextAreMended(range: Range<Int>, text: String) {
    #expect(report.span(range).text == text)
    #expect(report.validate().isEmpty)
  }

  @Test func mentionIdsDifferBySpanAndDiscriminator() {
    let first = report.span(0..<4)
    #expect(report.id(for: .event, at: [first]) == report.id(for: .event, at: [first]))
    #expect(report.id(for: .event, at: [first]) != report.id(for: .claim, at: [first]))
    #expect(report.id(for: .event, at: [first]) != report.id(for: .event, at: [report.span(11..<14)]))
    #expect(report.id(for: .event, at: [first]) != report.id(for: .event, at: [first], "2"))
  }

  @Test func findingsAreRemovedButNotWhatAnImporterKnows() {
    var report = report
    let outlet = Source(kind: .mediaOutlet, name: "The Ledger")
    var witness = Source(id: report.id(for: .source, at: [report.span(11..<14)]), kind: .witness)
    witness.mentions = [report.span(11..<14)]
    report.sources = [outlet, witness]
    report.publisher = outlet.id
    report.events = [Event(id: report.id(for: .event, at: [report.span(5..<9)]), type: .retreat)]
    report.diagnostics = [
      Diagnostic("lost", .warning, "a byte"), Diagnostic("odd", .note, "here", at: [report.span(0..<4)]),
    ]
    #expect(report.hasFindings)
    report.removeFindings()
    #expect(!report.hasFindings)
    #expect(report.sources == [outlet])
    #expect(report.diagnostics.map(\.kind) == ["lost"])
  }
}

@Suite struct OriginMapTests {
  private var map: OriginMap {
    var map = OriginMap()
    map.append(OriginMap.Run(textStart: 0, file: 100..<105, line: 3, isVerbatim: true))
    map.append(OriginMap.Run(textStart: 5, file: 110..<116, line: 4, isVerbatim: false))
    map.append(OriginMap.Run(textStart: 6, file: 120..<130, line: 0, isVerbatim: true))
    return map
  }

  @Test(arguments: [
    (0..<5, Origin(line: 3, byteStart: 100, byteEnd: 105)), (1..<3, Origin(line: 3, byteStart: 101, byteEnd: 103)),
    (5..<6, Origin(line: 4, byteStart: 110, byteEnd: 116)), (4..<8, Origin(line: 3, byteStart: 104, byteEnd: 122)),
    (8..<9, Origin(byteStart: 122, byteEnd: 123)),
  ])
  func verbatimRunsPlaceEveryByteAndOthersAsAWhole(range: Range<Int>, origin: Origin) {
    #expect(map.origin(of: range) == origin)
  }

  @Test func anEmptyMapKnowsNothing() { #expect(OriginMap().origin(of: 0..<1) == nil) }

  @Test func runsOutOfOrderAreRefused() {
    var map = map
    map.append(OriginMap.Run(textStart: 2, file: 0..<1, line: 1, isVerbatim: true))
    #expect(map.runs.count == 3)
  }
}
