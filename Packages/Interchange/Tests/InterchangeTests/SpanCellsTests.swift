import DomainCore
import Interchange
import Testing

@Suite struct SpanCellsTests {
  static let report = Report(text: "Ann said yes.")
  static let kept = [
    Span(text: "Ann", start: 0, end: 3, origin: Origin(line: 1)), Span(text: "yes", start: 9, end: 12),
  ]

  private func spans(_ cells: SpanCells, kept: [Span]) -> (spans: [Span], problems: Int) {
    var problems: [String] = []
    let spans = cells.spans(kept: kept, in: SpanCellsTests.report, problems: &problems)
    return (spans, problems.count)
  }

  @Test func `What was not changed gives the spans that were kept`() {
    let shown = SpanCells(showing: SpanCellsTests.kept)
    #expect(shown == SpanCells(text: "Ann | yes", start: 0, end: 3))
    #expect(spans(shown, kept: SpanCellsTests.kept) == (SpanCellsTests.kept, 0))
  }

  @Test func `A place that was changed moves the first span`() {
    let moved = spans(SpanCells(text: "said | yes", start: 4, end: 8), kept: SpanCellsTests.kept)
    #expect(moved.spans == [Span(text: "said", start: 4, end: 8), SpanCellsTests.kept[1]])
    #expect(moved.problems == 1)
  }

  @Test func `A text that was changed is taken, for validation to judge`() {
    let changed = spans(SpanCells(text: "Anne", start: 0, end: 3), kept: [SpanCellsTests.kept[0]])
    #expect(changed.spans.map(\.text) == ["Anne"])
    #expect(spans(SpanCells(text: "one", start: 0, end: 3), kept: SpanCellsTests.kept) == (SpanCellsTests.kept, 1))
  }

  @Test func `Without kept spans, what is shown is taken as far as it goes`() {
    #expect(spans(SpanCells(text: nil, start: 4, end: 8), kept: []) == ([Span(text: "said", start: 4, end: 8)], 0))
    #expect(
      spans(SpanCells(text: "Ann | yes", start: 0, end: 3), kept: []) == ([Span(text: "Ann", start: 0, end: 3)], 1))
    #expect(spans(SpanCells(text: "Ann"), kept: []) == ([], 1))
    #expect(spans(SpanCells(start: 90, end: 99), kept: []) == ([Span(text: "", start: 90, end: 99)], 0))
  }
}
