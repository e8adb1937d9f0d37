/// A file's bytes as UTF-8, with what is known of their encoding and where each character stands in the file.
public struct DecodedText: Sendable {
  /// How the encoding was found, the surest first.
  public enum Source: String, Sendable { case bom, declared, utf8, guessed }

  /// The characters; those that the encoding has no meaning for are U+FFFD.
  public internal(set) var utf8: [UInt8]
  /// The name that the WHATWG Encoding Standard gives the encoding, in lower case, or, for the few that it leaves out
  /// (`utf-32le`, `ibm852`), the name of the IANA registry.
  public internal(set) var encoding: String
  public internal(set) var source: Source
  /// How many characters had to be replaced by U+FFFD.
  public internal(set) var replacements: Int
  /// The first byte of the file that had to be replaced.
  public internal(set) var firstReplacement: Int?
  /// Whether the characters have the same bytes in the file, behind a byte order mark.
  public var isVerbatim: Bool { map.isShift }
  var map: FileMap

  /// Where a range of ``utf8`` stands in the file: the bytes of all characters that it touches.
  public func fileRange(_ utf8Range: Range<Int>) -> Range<Int> {
    let lower = max(0, min(utf8Range.lowerBound, utf8.count))
    let upper = max(lower, min(utf8Range.upperBound, utf8.count))
    if map.isShift { return map.shift + lower..<map.shift + upper }
    let start = map.offset(of: lower, in: utf8)
    return start..<max(start, map.offset(of: upper, in: utf8))
  }
}

/// From offsets in UTF-8 to offsets in the file.
///
/// Most characters follow a law: how many bytes they take in the file depends on nothing but how many they take in
/// UTF-8. A checkpoint stands behind every character that does not, and every 256 bytes, so that few are to be counted.
struct FileMap: Sendable {
  /// By the bytes in UTF-8, from 1 to 4, the bytes in the file.
  struct Law: Equatable, Sendable {
    var one, two, three, four: Int

    @inline(__always)
    subscript(length: Int) -> Int {
      switch length {
      case 1: one
      case 2: two
      case 3: three
      default: four
      }
    }

    static let same = Law(one: 1, two: 2, three: 3, four: 4)
    static let single = Law(one: 1, two: 1, three: 1, four: 1)
    static let double = Law(one: 1, two: 2, three: 2, four: 2)
    static let utf16 = Law(one: 2, two: 2, three: 2, four: 4)
    static let utf32 = Law(one: 4, two: 4, three: 4, four: 4)
  }

  let law: Law
  /// The bytes before the text.
  let shift: Int
  private(set) var checkpoints: [(utf8: Int, file: Int)] = []
  private var expected: Int

  init(_ law: Law, shift: Int = 0) {
    self.law = law
    self.shift = shift
    expected = shift
  }

  /// Whether text and file differ by nothing but the bytes before the text.
  var isShift: Bool { law == .same && checkpoints.isEmpty }

  /// Notes a character.
  @inline(__always)
  mutating func note(utf8 offset: Int, length: Int, file: Int) {
    if file != expected || (law != .same && offset - (checkpoints.last?.utf8 ?? 0) >= 256) {
      checkpoints.append((offset, file))
      expected = file
    }
    expected += law[length]
  }

  /// Notes the end of the file, which the last character may not have reached by the law.
  mutating func end(utf8 offset: Int, file: Int) {
    if file != expected { checkpoints.append((offset, file)) }
  }

  /// The offset in the file of the character at an offset, or behind it when the offset is inside the character.
  ///
  /// `known` is a pair of offsets before it, from which on it may be counted.
  func offset(of target: Int, in utf8: [UInt8], from known: (utf8: Int, file: Int)? = nil) -> Int {
    var low = 0
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      if checkpoints[middle].utf8 <= target { low = middle + 1 } else { high = middle }
    }
    var (at, file) = low > 0 ? checkpoints[low - 1] : (0, shift)
    if let known, known.utf8 > at { (at, file) = known }
    if law == .same { return file + target - at }
    while at < target {
      let lead = utf8[at]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      file += law[length]
      at += length
    }
    return file
  }
}

/// Collects decoded characters.
struct TextSink {
  var utf8: [UInt8] = []
  var map: FileMap
  var replacements = 0
  var firstReplacement: Int?

  init(_ map: FileMap) { self.map = map }

  @inline(__always)
  mutating func put(_ scalar: UInt32, file: Int) {
    map.note(utf8: utf8.count, length: utf8Length(scalar), file: file)
    utf8.append(scalar: scalar)
  }

  mutating func replace(file: Int) {
    put(0xFFFD, file: file)
    replacements += 1
    if firstReplacement == nil { firstReplacement = file }
  }
}
