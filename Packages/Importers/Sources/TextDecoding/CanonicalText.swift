public import DomainCore

/// Builds the canonical text of a report, in which offsets count, and the map from it to the bytes of the file.
///
/// Whatever is appended comes out as: Unicode NFC; every blank, no-break and other space, tab and line end a space, runs
/// of them one, none at the edges of a paragraph; soft hyphens, zero-width and directional marks and other control
/// characters removed; paragraphs joined by one line feed, empty ones left out. Bytes that are not UTF-8 become U+FFFD.
///
/// Time is linear in what is appended, memory a small multiple of it.
public struct CanonicalText: Sendable {
  private var bytes: [UInt8] = []
  private var runs: [OriginMap.Run] = []
  private var paragraphStart = 0
  /// Whether a line feed stands before the next character.
  private var isBreakDue = false
  /// Where the last character begins, as long as it is stable and of this paragraph.
  private var lastStable: Int?
  /// Where the characters begin that are to be normalised before the next stable one.
  private var segmentStart: Int?

  public init() {}

  /// Whether nothing was appended that can be seen.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The bytes of text so far; what is appended next stands there or, after a break or blank, a byte further on.
  public var count: Int { bytes.count }

  /// Appends a piece of the file.
  ///
  /// - Parameters:
  ///   - utf8: The characters, whole ones.
  ///   - file: The bytes of the file that say them; nil when it is not known.
  ///   - line: The line of the file, from 1; 0 when it is not known.
  ///   - isVerbatim: Whether the file has the same bytes there, so that each of them can be placed.
  public mutating func append(_ utf8: ArraySlice<UInt8>, file: Range<Int>?, line: Int, isVerbatim: Bool) {
    let source = utf8.span
    var piece = Piece(file: file, line: line, isVerbatim: isVerbatim && file?.count == source.count)
    var at = 0
    while at < source.count {
      var end = at
      var isAfterBlank = isAtBlank
      while end < source.count {
        let byte = source[end]
        if byte > 0x20, byte < 0x7F {
          isAfterBlank = false
        } else if byte == 0x20, !isAfterBlank {
          isAfterBlank = true
        } else {
          break
        }
        end += 1
      }
      if end > at {
        settle()
        breakIfDue()
        place(at..<end, of: &piece)
        bytes += utf8[(utf8.startIndex + at)..<(utf8.startIndex + end)]
        lastStable = bytes.count - 1
        at = end
        continue
      }
      let step = UTF8Step(source, at: at)
      let next = at + step.length
      let kind =
        step.scalar < 0x80
        ? (step.scalar >= 9 && step.scalar <= 13 || step.scalar == 0x20 ? .blank : .removed)
        : CharacterClass(step.scalar)
      switch kind {
      case .blank:
        if !isAtBlank {
          settle()
          place(at..<next, of: &piece, isVerbatim: step.length == 1)
          lastStable = bytes.count
          bytes.append(0x20)
        }
        if step.scalar == 0x0A { piece.passLine() }
      case .removed: break
      case .stable:
        settle()
        breakIfDue()
        place(at..<next, of: &piece, isVerbatim: step.isValid)
        lastStable = bytes.count
        bytes.append(scalar: step.scalar)
      case .unstable:
        breakIfDue()
        if segmentStart == nil { segmentStart = lastStable ?? bytes.count }
        lastStable = nil
        place(at..<next, of: &piece)
        bytes.append(scalar: step.scalar)
      }
      at = next
    }
  }

  /// Appends characters that stand nowhere in the file.
  public mutating func append(_ utf8: [UInt8]) { append(utf8[...], file: nil, line: 0, isVerbatim: false) }

  /// Ends the paragraph; without effect when it is empty.
  public mutating func breakParagraph() {
    settle()
    trimEnd()
    if bytes.count > paragraphStart { isBreakDue = true }
    lastStable = nil
  }

  /// The text and how it lies in the file.
  public consuming func finish() -> (text: String, origins: OriginMap) {
    breakParagraph()
    var origins = OriginMap()
    for run in runs { origins.append(run) }
    return (String(decoding: bytes, as: UTF8.self), origins)
  }

  /// Whether a blank would be one too many here.
  private var isAtBlank: Bool { isBreakDue || bytes.count == paragraphStart || bytes.last == 0x20 }

  private mutating func breakIfDue() {
    guard isBreakDue else { return }
    bytes.append(0x0A)
    paragraphStart = bytes.count
    isBreakDue = false
  }

  private mutating func trimEnd() {
    guard bytes.count > paragraphStart, bytes.last == 0x20 else { return }
    bytes.removeLast()
    guard let last = runs.last else { return }
    if last.textStart >= bytes.count {
      runs.removeLast()
    } else if last.isVerbatim {
      runs[runs.count - 1].file = last.file.prefix(bytes.count - last.textStart)
    }
  }

  /// What is being appended, and what of it has been placed.
  private struct Piece {
    var file: Range<Int>?
    var line: Int
    var isVerbatim: Bool
    var isPlaced = false

    /// In verbatim pieces lines can be told from the line ends in them.
    mutating func passLine() {
      if isVerbatim, line > 0 { line += 1 }
    }
  }

  /// Notes where the bytes that are appended next stand in the file.
  @inline(__always)
  private mutating func place(_ range: Range<Int>, of piece: inout Piece, isVerbatim: Bool = true) {
    guard let file = piece.file else { return }
    guard piece.isVerbatim else {
      if piece.isPlaced { return }
      piece.isPlaced = true
      runs.append(OriginMap.Run(textStart: bytes.count, file: file, line: piece.line, isVerbatim: false))
      return
    }
    let lower = file.lowerBound + range.lowerBound
    let upper = file.lowerBound + range.upperBound
    if isVerbatim, let last = runs.last, last.isVerbatim, last.line == piece.line, last.file.upperBound == lower,
      last.textStart + last.file.count == bytes.count
    {
      runs[runs.count - 1].file = last.file.lowerBound..<upper
    } else {
      runs.append(
        OriginMap.Run(textStart: bytes.count, file: lower..<upper, line: piece.line, isVerbatim: isVerbatim))
    }
  }

  /// Normalises the characters that were waiting for a stable one.
  @inline(__always)
  private mutating func settle() {
    if let start = segmentStart { normalize(from: start) }
  }

  private mutating func normalize(from start: Int) {
    segmentStart = nil
    guard let result = normalized(bytes[start...]) else { return }
    // What was changed is placed as a whole: one run takes the place of all that reach into it.
    var file: Range<Int>?
    var line = 0
    while let last = runs.last {
      let reachesIn = last.textStart >= start
      guard reachesIn || !last.isVerbatim || last.textStart + last.file.count > start else { break }
      let lower = last.isVerbatim && !reachesIn ? last.file.lowerBound + start - last.textStart : last.file.lowerBound
      let upper = max(file?.upperBound ?? lower, last.file.upperBound)
      file = min(lower, file?.lowerBound ?? lower)..<upper
      line = last.line
      if reachesIn {
        runs.removeLast()
        if last.textStart == start { break }
        continue
      }
      if last.isVerbatim { runs[runs.count - 1].file = last.file.lowerBound..<lower }
      break
    }
    bytes.removeSubrange(start...)
    if let file { runs.append(OriginMap.Run(textStart: start, file: file, line: line, isVerbatim: false)) }
    bytes += result
  }
}

/// Cleans a line of metadata (a headline, a name) as ``CanonicalText`` cleans a paragraph.
@inlinable
public func canonicalLine(_ utf8: some Collection<UInt8>) -> String { canonicalLine(of: Array(utf8)) }

@usableFromInline
func canonicalLine(of utf8: [UInt8]) -> String {
  var text = CanonicalText()
  text.append(utf8)
  return text.finish().text
}

extension CanonicalText {
  /// Appends a part of a decoded file, placed as exactly as its encoding allows: to the byte where text and file have
  /// the same bytes, else by a word or a few.
  ///
  /// - Parameters:
  ///   - range: UTF-8 bytes of the decoded text, whole characters.
  ///   - decoded: The file.
  ///   - line: The line of the file in which the range begins, from 1.
  public mutating func append(_ range: Range<Int>, of decoded: DecodedText, line: Int) {
    let utf8 = decoded.utf8
    if decoded.isVerbatim {
      append(utf8[range], file: decoded.fileRange(range), line: line, isVerbatim: true)
      return
    }
    var at = range.lowerBound
    var file = decoded.fileRange(at..<at).lowerBound
    while at < range.upperBound {
      let (start, fileStart) = (at, file)
      while at < range.upperBound, utf8[at] < 0x80 { at += 1 }
      file = decoded.map.offset(of: at, in: utf8, from: (start, fileStart))
      if at - start >= 8, file - fileStart == at - start {
        append(utf8[start..<at], file: fileStart..<file, line: line, isVerbatim: true)
        continue
      }
      // A piece of at least 16 bytes up to a blank: a run takes more memory than that.
      at = start
      while at < range.upperBound, at - start < 16 || utf8[at] != 0x20 && at - start < 64 { at += 1 }
      while at < range.upperBound, utf8[at] & 0xC0 == 0x80 { at += 1 }
      file = max(fileStart, decoded.map.offset(of: at, in: utf8, from: (start, fileStart)))
      append(utf8[start..<at], file: fileStart..<file, line: line, isVerbatim: false)
    }
  }
}
