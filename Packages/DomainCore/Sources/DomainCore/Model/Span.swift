/// A stretch of a report's text: UTF-8 byte offsets into ``Report/text``, end exclusive, with the text itself, so that
/// a reader of an export can check that the offsets are true.
///
/// Spans are made by ``Report/span(_:)``, which takes the text and the origin from the report.
public struct Span: Hashable, Sendable {
  /// The characters between the offsets.
  public var text: String
  /// The first byte.
  public var start: Int
  /// The byte after the last.
  public var end: Int
  /// Where the span stands in the file that the report came from.
  public var origin: Origin?
  public var extensions = Extensions()

  public init(text: String, start: Int, end: Int, origin: Origin? = nil) {
    self.text = text
    self.start = start
    self.end = end
    self.origin = origin
  }

  /// The byte offsets as a range.
  public var range: Range<Int> { start..<max(start, end) }
}

/// A position in the imported file.
public struct Origin: Hashable, Sendable {
  /// The path of the element, for markup.
  public var xpath: String?
  /// The line, from 1.
  public var line: Int?
  /// The first byte in the file.
  public var byteStart: Int?
  /// The byte after the last in the file.
  public var byteEnd: Int?
  public var extensions = Extensions()

  public init(xpath: String? = nil, line: Int? = nil, byteStart: Int? = nil, byteEnd: Int? = nil) {
    self.xpath = xpath
    self.line = line
    self.byteStart = byteStart
    self.byteEnd = byteEnd
  }
}

/// How a report's text lies in the file that it came from: runs of text and the bytes of the file that gave them.
///
/// An importer appends a run for each piece of text it keeps, in the order of the text. A run that is *verbatim* has as
/// many bytes in the file as in the text, so that every byte in it can be placed; any other run (an entity, a text
/// converted from another encoding) places only as a whole.
public struct OriginMap: Hashable, Sendable {
  /// One run.
  public struct Run: Hashable, Sendable {
    /// The first byte in the text.
    public var textStart: Int
    /// The bytes in the file.
    public var file: Range<Int>
    /// The line in the file, from 1; 0 when it is not known.
    public var line: Int
    /// Whether text and file have the same bytes here.
    public var isVerbatim: Bool

    public init(textStart: Int, file: Range<Int>, line: Int, isVerbatim: Bool) {
      self.textStart = textStart
      self.file = file
      self.line = line
      self.isVerbatim = isVerbatim
    }
  }

  /// The runs, by ascending ``Run/textStart``.
  public private(set) var runs: [Run] = []

  public init() {}

  /// Adds a run behind those there are; a run that begins before the last one is refused.
  public mutating func append(_ run: Run) {
    guard run.textStart >= runs.last?.textStart ?? 0 else { return }
    runs.append(run)
  }

  /// Where a range of the text stands in the file; nil when no run says.
  public func origin(of range: Range<Int>) -> Origin? {
    guard let first = run(at: range.lowerBound), let last = run(at: max(range.lowerBound, range.upperBound - 1)) else {
      return nil
    }
    let start = first.isVerbatim ? first.file.lowerBound + range.lowerBound - first.textStart : first.file.lowerBound
    let end = last.isVerbatim ? last.file.lowerBound + range.upperBound - last.textStart : last.file.upperBound
    return Origin(
      line: first.line > 0 ? first.line : nil, byteStart: min(start, first.file.upperBound),
      byteEnd: max(start, min(end, last.file.upperBound)))
  }

  private func run(at offset: Int) -> Run? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].textStart <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? runs[low - 1] : nil
  }
}
