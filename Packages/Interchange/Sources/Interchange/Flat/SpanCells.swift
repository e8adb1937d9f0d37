public import DomainCore

/// What a row or a node shows of a list of spans: the texts, joined, and the place of the first.
public struct SpanCells: Hashable, Sendable {
  /// The texts, joined by ``TableLayout/spanSeparator``.
  public var text: String?
  /// The first byte of the first span.
  public var start: Int?
  /// The byte behind the first span.
  public var end: Int?

  public init(text: String? = nil, start: Int? = nil, end: Int? = nil) {
    self.text = text
    self.start = start
    self.end = end
  }

  /// What is shown of spans.
  public init(showing spans: [Span]) {
    text = spans.isEmpty ? nil : spans.map(\.text).joined(separator: TableLayout.spanSeparator)
    start = spans.first?.start
    end = spans.first?.end
  }

  /// The spans that were kept in full, changed where a person changed what is shown of them; without kept spans, what
  /// is shown as far as it goes.
  ///
  /// - Parameters:
  ///   - kept: The spans that were kept in full.
  ///   - report: Gives the text of a span that was moved.
  ///   - problems: Takes what could not be read, each as a person would say it.
  /// - Returns: The spans.
  public func spans(kept: [Span], in report: Report, problems: inout [String]) -> [Span] {
    guard let first = kept.first else {
      guard let start, let end else {
        if let text, !text.isEmpty { problems.append("“\(text.prefix(60))” has no place in the text") }
        return []
      }
      let span = span(from: start, to: end, in: report)
      if let text, text != span.text {
        guard text.hasPrefix(span.text + TableLayout.spanSeparator) else {
          return [Span(text: text, start: start, end: end)]
        }
        problems.append("the places of all but the first of “\(text.prefix(60))” are not told")
      }
      return [span]
    }
    var spans = kept
    if let start, let end, start != first.start || end != first.end {
      problems.append("the place \(start)–\(end) is taken and not \(first.start)–\(first.end), which is kept elsewhere")
      spans[0] = span(from: start, to: end, in: report)
    }
    let shown = SpanCells(showing: spans)
    if let text, text != shown.text {
      if spans.count == 1 {
        spans[0].text = text
      } else {
        let texts = text.split(separator: TableLayout.spanSeparator, omittingEmptySubsequences: false)
        guard texts.count == spans.count else {
          problems.append("“\(text.prefix(60))” are \(texts.count) texts where \(spans.count) places are kept")
          return spans
        }
        for (index, text) in texts.enumerated() { spans[index].text = String(text) }
      }
    }
    return spans
  }

  private func span(from start: Int, to end: Int, in report: Report) -> Span {
    guard start >= 0, start <= end, end <= report.utf8.count else { return Span(text: "", start: start, end: end) }
    let span = report.span(start..<end)
    return span.range == start..<end ? span : Span(text: span.text, start: start, end: end)
  }
}
