internal import TextDecoding

/// The lines of a file and the paragraphs they make.
struct Layout {
  struct Line {
    /// The bytes without the line end and blanks around.
    var range: Range<Int>
    /// How many blanks stand before.
    var indent: Int
    /// The characters.
    var columns: Int
    var isBlank: Bool { range.isEmpty }
  }

  let utf8: [UInt8]
  private(set) var lines: [Line] = []
  /// The width to which lines were wrapped; nil when a line is a paragraph.
  private(set) var width: Int?
  /// From how many blanks on a line begins a paragraph; nil where paragraphs are not told by that.
  private var paragraphIndent: Int?

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    splitLines()
    width = wrapWidth()
    if width != nil { paragraphIndent = indentation() }
  }

  private mutating func splitLines() {
    var start = 0
    var at = 0
    while at < utf8.count {
      let byte = utf8[at]
      if byte == 0x0A || byte == 0x0D {
        addLine(start..<at)
        if byte == 0x0D, at + 1 < utf8.count, utf8[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < utf8.count { addLine(start..<utf8.count) }
  }

  private mutating func addLine(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, let length = blank(at: start) { start += length }
    var end = range.upperBound
    while end > start {
      if isASCIIBlank(utf8[end - 1]) {
        end -= 1
      } else if end - start >= 2, utf8[(end - 2)..<end].elementsEqual([0xC2, 0xA0]) {
        end -= 2
      } else {
        break
      }
    }
    var columns = 0
    for byte in utf8[start..<end] where byte & 0xC0 != 0x80 { columns += 1 }
    lines.append(Line(range: start..<end, indent: start - range.lowerBound, columns: columns))
  }

  /// The length of the blank at an offset: ASCII's, a no-break space or a byte order mark.
  private func blank(at index: Int) -> Int? {
    if isASCIIBlank(utf8[index]) { return 1 }
    if utf8[index...].starts(with: [0xC2, 0xA0]) { return 2 }
    return utf8[index...].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : nil
  }

  // MARK: Wrapping

  /// No line of a wrapped text is longer.
  private static let widest = 132

  /// Text is wrapped when lines go on where the line before left the sentence: then many begin with a small letter,
  /// and in writing all of capitals many end without ending a sentence.
  private func wrapWidth() -> Int? {
    var columns = [Int](repeating: 0, count: Layout.widest + 1)
    var pairs = 0
    var continued = 0
    var long = 0
    var filled = 0
    for index in lines.indices where !lines[index].isBlank {
      filled += 1
      if lines[index].columns > Layout.widest { long += 1 }
      guard hasNext(index), lines[index].columns <= Layout.widest else { continue }
      pairs += 1
      columns[lines[index].columns] += 1
      if goesOn(index) { continued += 1 }
    }
    guard pairs > 0, long * 20 <= filled, continued * 5 >= pairs * 2, pairs > 2 || continued == pairs else {
      return nil
    }
    // The longest but for one line in fifty, which an unbreakable address may have stretched.
    var left = pairs / 50
    for width in columns.indices.reversed() {
      left -= columns[width]
      if left < 0 { return width >= 40 ? width : nil }
    }
    return nil
  }

  /// Some lines inside of blocks are indented, and most are not.
  private func indentation() -> Int? {
    var least = Int.max
    for line in lines where !line.isBlank { least = min(least, line.indent) }
    var pairs = 0
    var indented = 0
    for index in lines.indices where !lines[index].isBlank && hasNext(index) {
      pairs += 1
      if lines[index + 1].indent >= least + 2, !isItem(lines[index + 1].range) { indented += 1 }
    }
    return indented >= 2 && indented * 20 >= pairs && indented * 10 <= pairs * 7 ? least + 2 : nil
  }

  private func hasNext(_ index: Int) -> Bool { index + 1 < lines.count && !lines[index + 1].isBlank }

  /// Whether the next line begins in the middle of a sentence.
  private func goesOn(_ index: Int) -> Bool {
    let next = lines[index + 1].range
    guard !endsSentence(utf8[lines[index].range]) else { return false }
    return (0x61...0x7A).contains(utf8[next.lowerBound]) || isAllCapitals(lines[index].range) && isAllCapitals(next)
  }

  private func isAllCapitals(_ range: Range<Int>) -> Bool {
    var capitals = 0
    for byte in utf8[range] {
      if (0x61...0x7A).contains(byte) { return false }
      if (0x41...0x5A).contains(byte) { capitals += 1 }
    }
    return capitals >= 30
  }

  // MARK: Paragraphs

  /// The lines of each paragraph from a line on, lines that are blank or mere rules left out.
  func paragraphs(from first: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for index in lines.indices[first...] {
      guard !lines[index].isBlank, !isRule(lines[index].range) else {
        if let begun = start { result.append(begun..<index) }
        start = nil
        continue
      }
      if let begun = start {
        if isBreak(after: index - 1, in: begun) {
          result.append(begun..<index)
          start = index
        }
      } else {
        start = index
      }
    }
    if let start { result.append(start..<lines.count) }
    return result
  }

  /// Whether a paragraph ends between a line and the next, which is not blank.
  private func isBreak(after index: Int, in paragraph: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    if isHeading(line.range) || isHeading(next.range) { return true }
    guard let width else {
      // A line that was broken by hand in a text of long lines.
      return !(line.columns >= 40 && max(line.columns, next.columns) <= Layout.widest && goesOn(index))
    }
    if goesOn(index) { return false }
    let word = utf8[next.range].prefix { !isASCIIBlank($0) }.count
    let isShort = line.columns + 1 + word <= width
    let isEnd = endsSentence(utf8[line.range])
    let opensItem = isItem(next.range)
    if opensItem, isShort || isEnd || isItem(lines[paragraph].range) { return true }
    if let paragraphIndent {
      if next.indent >= paragraphIndent { return true }
    } else if isShort, isEnd {
      return true
    }
    // What stands above a byline or dateline, or short above a paragraph, is a headline. It stands at the top.
    guard index < Layout.head else { return false }
    if isByline(next.range) || isByline(line.range) { return true }
    if Dateline(utf8[next.range.lowerBound...].prefix(Dateline.longest)) != nil { return true }
    return index == paragraph
      && (isShort && paragraph == firstLine && paragraphIndent == nil || line.columns * 4 <= width * 3)
  }

  /// The line that a headline would stand in.
  private var firstLine: Int { lines.firstIndex { !$0.isBlank } ?? 0 }

  /// In how many lines headline, byline and dateline are looked for.
  private static let head = 24

  private func isByline(_ range: Range<Int>) -> Bool { Byline(String(decoding: utf8[range], as: UTF8.self)) != nil }

  /// Whether a line is one sign, three times or more.
  func isRule(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, let first = utf8[range].first, "=-_*~#".utf8.contains(first) else { return false }
    return utf8[range].allSatisfy { $0 == first }
  }

  /// Whether a line is a heading of Markdown.
  func isHeading(_ range: Range<Int>) -> Bool { headingMark(range) > 0 }

  /// The bytes of a heading's mark and the blank behind it; 0 when there is none.
  func headingMark(_ range: Range<Int>) -> Int {
    let marks = utf8[range].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(marks), marks + 1 < range.count, utf8[range.lowerBound + marks] == 0x20 else { return 0 }
    return marks + 1
  }

  /// Whether a line begins an item of a list.
  private func isItem(_ range: Range<Int>) -> Bool {
    let word = utf8[range].prefix { !isASCIIBlank($0) }
    guard word.count < range.count else { return false }
    if word.elementsEqual("-".utf8) || word.elementsEqual("*".utf8) || word.elementsEqual("•".utf8) { return true }
    let digits = word.prefix { (0x30...0x39).contains($0) }.count
    return (1...2).contains(digits) && digits + 1 == word.count && (word.last == 0x2E || word.last == 0x29)
  }

  // MARK: Text

  /// A paragraph, or what is left of it.
  struct Paragraph {
    var lines: Range<Int>
    /// Where its text begins, in the first line or a later one.
    var start: Int
  }

  /// The text of a paragraph in one line; nil when it is longer than any line of metadata.
  func line(of paragraph: Range<Int>) -> String? {
    guard let first = paragraph.first, let last = paragraph.last else { return nil }
    let range = lines[first].range.lowerBound..<lines[last].range.upperBound
    return range.count <= 400 ? canonicalLine(utf8[range]) : nil
  }

  func append(_ paragraph: Paragraph, of decoded: DecodedText, to text: inout CanonicalText) {
    for index in paragraph.lines {
      var range = lines[index].range
      if range.upperBound <= paragraph.start { continue }
      range = max(range.lowerBound, paragraph.start)..<range.upperBound
      range = range.lowerBound + headingMark(range)..<range.upperBound
      text.append(range, of: decoded, line: index + 1)
      if index + 1 < paragraph.lines.upperBound, !isHyphenated(index) { text.append([0x20]) }
    }
  }

  /// Whether a compound was broken at its hyphen: “long-” and “range”, but not “pre-” and “and post-war”.
  private func isHyphenated(_ index: Int) -> Bool {
    let line = utf8[lines[index].range]
    let next = utf8[lines[index + 1].range]
    guard line.last == UInt8(ascii: "-"), let before = line.dropLast().last, let first = next.first,
      (0x61...0x7A).contains(before | 0x20), (0x61...0x7A).contains(first)
    else { return false }
    let word = next.prefix { !isASCIIBlank($0) }
    return !["and", "or", "to"].contains { word.elementsEqual($0.utf8) }
  }
}

/// Whether a line ends with what ends a sentence, closing quotes and brackets aside.
func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
  var line = line
  while true {
    if line.last == UInt8(ascii: "\"") || line.last == UInt8(ascii: "'") || line.last == UInt8(ascii: ")") {
      line = line.dropLast()
    } else if line.suffix(3).elementsEqual("”".utf8) || line.suffix(3).elementsEqual("’".utf8) {
      line = line.dropLast(3)
    } else {
      break
    }
  }
  guard let last = line.last else { return false }
  return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
    || last == UInt8(ascii: ":") || line.suffix(3).elementsEqual("…".utf8)
}
