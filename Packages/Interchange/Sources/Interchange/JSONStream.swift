public import DomainCore

/// Reads JSON text in chunks and hands on one value after another, so that memory is bounded by the largest value
/// (which ``DomainCore/ImportLimits/documentBytes`` bounds) and not by the document.
public struct JSONStream: ~Copyable {
  /// The text of one value, and where it stands in the file.
  public struct Fragment {
    /// The text.
    public let bytes: ArraySlice<UInt8>
    /// Its first byte in the file, from 0.
    public let byte: Int
    /// Its line in the file, from 1.
    public let line: Int
  }

  private let input: ImportInput
  private var buffer: [UInt8] = []
  private var at = 0
  /// The place in the file of the buffer's first byte.
  private var base = 0
  /// The line in the file of the next byte, from 1.
  public private(set) var line = 1
  private var isExhausted = false

  /// Reads from an input, of which it takes all.
  public init(_ input: ImportInput) throws(ImportError) {
    self.input = input
    let head = try input.head(3)
    if head.elementsEqual([0xEF, 0xBB, 0xBF]) {
      while buffer.count < 3, try fill(keeping: 0) {}
      at = 3
    } else if head.count >= 2 {
      let (first, second) = (head[head.startIndex], head[head.startIndex + 1])
      if first == 0 || second == 0 || (first >= 0xFE && second >= 0xFE) {
        throw ImportError(
          "this is not JSON: it looks like UTF-16 or UTF-32", line: 1, byte: 0, advice: "convert it to UTF-8 first")
      }
    }
  }

  /// The place in the file of the next byte.
  public var byte: Int { base + at }

  /// Whether only blanks are left.
  public mutating func isAtEnd() throws(ImportError) -> Bool { try peek() == nil }

  /// Walks the object that comes next.
  ///
  /// - Parameters:
  ///   - isList: Whether the elements of an array under a name are to be handed on one by one.
  ///   - element: Takes an element of such an array: its name, index and text.
  ///   - member: Takes any other member: its name and the text of its value.
  /// - Throws: When it is not an object, and what the receivers throw.
  public mutating func readObject(
    isList: (String) -> Bool, element: (String, Int, Fragment) throws(ImportError) -> Void,
    member: (String, Fragment) throws(ImportError) -> Void
  ) throws(ImportError) {
    try expect(UInt8(ascii: "{"), "an object, which begins with {, is missing")
    var isFirst = true
    while try !passed(UInt8(ascii: "}")) {
      if !isFirst { try expect(UInt8(ascii: ","), "a comma is missing in an object") }
      isFirst = false
      guard try peek() == UInt8(ascii: "\"") else { throw error("a member's name is missing") }
      let name = try name(of: fragment())
      try expect(UInt8(ascii: ":"), "a colon is missing")
      guard isList(name), try peek() == UInt8(ascii: "[") else {
        try member(name, fragment())
        continue
      }
      at += 1
      var index = 0
      while try !passed(UInt8(ascii: "]")) {
        if index > 0 { try expect(UInt8(ascii: ","), "a comma is missing in an array") }
        try element(name, index, fragment())
        index += 1
      }
    }
  }

  /// The text of the next of several values that stand one behind another, such as JSON Lines; nil at the end.
  public mutating func next() throws(ImportError) -> Fragment? {
    try peek() == nil ? nil : fragment()
  }

  // MARK: Bytes

  /// Takes another chunk behind what is kept; false at the end.
  private mutating func fill(keeping start: Int) throws(ImportError) -> Bool {
    guard !isExhausted, let chunk = try input.next() else {
      isExhausted = true
      return false
    }
    if buffer.count - start > input.limits.documentBytes {
      throw ImportError(
        "a value is larger than \(input.limits.documentBytes) bytes", line: line, byte: base + start,
        advice: "split it, or raise the limit")
    }
    if start == buffer.count {
      base += buffer.count
      buffer = chunk
    } else {
      buffer.removeSubrange(..<start)
      base += start
      buffer += chunk
    }
    at -= start
    return true
  }

  /// The next byte that is no blank; nil at the end.
  mutating func peek() throws(ImportError) -> UInt8? {
    while true {
      while at < buffer.count {
        switch buffer[at] {
        case 10:
          line += 1
          at += 1
        case 32, 13, 9: at += 1
        default: return buffer[at]
        }
      }
      if try !fill(keeping: at) { return nil }
    }
  }

  private mutating func passed(_ byte: UInt8) throws(ImportError) -> Bool {
    guard let next = try peek() else {
      throw error("the text ends too soon", advice: "the file may have been cut off")
    }
    if next == byte { at += 1 }
    return next == byte
  }

  private mutating func expect(_ byte: UInt8, _ message: String) throws(ImportError) {
    if try !passed(byte) { throw error(message) }
  }

  private func error(_ message: String, advice: String? = nil) -> ImportError {
    ImportError("this is not JSON: \(message)", line: line, byte: base + at, advice: advice)
  }

  private func name(of fragment: Fragment) throws(ImportError) -> String {
    var parser = JSONParser()
    return try parser.parse(fragment.bytes, byte: fragment.byte, line: fragment.line).string ?? ""
  }

  /// The text of the value that begins here, as far as brackets and quotes tell; the parser checks the rest.
  private mutating func fragment() throws(ImportError) -> Fragment {
    guard let first = try peek() else {
      throw error("a value is missing: the text ends", advice: "the file may have been cut off")
    }
    let firstLine = line
    var index = at
    var depth = 0
    var lines = 0
    var isInString = false
    let isSimple = first != UInt8(ascii: "{") && first != UInt8(ascii: "[") && first != UInt8(ascii: "\"")
    scan: while true {
      while index < buffer.count {
        let byte = buffer[index]
        if isInString {
          if byte == UInt8(ascii: "\\") {
            index += 1
          } else if byte == UInt8(ascii: "\"") {
            isInString = false
            if depth == 0 {
              index += 1
              break scan
            }
          }
        } else {
          switch byte {
          case UInt8(ascii: "\""):
            if isSimple { break scan }
            isInString = true
          case UInt8(ascii: "{"), UInt8(ascii: "["):
            if isSimple { break scan }
            depth += 1
            if depth > input.limits.depth {
              throw error("values nest deeper than \(input.limits.depth)", advice: "flatten it, or raise the limit")
            }
          case UInt8(ascii: "}"), UInt8(ascii: "]"):
            if depth == 0 { break scan }
            depth -= 1
            if depth == 0 {
              index += 1
              break scan
            }
          case UInt8(ascii: ","), 32, 13, 9: if depth == 0 { break scan }
          case 10:
            if depth == 0 { break scan }
            lines += 1
          default: break
          }
        }
        index += 1
      }
      let moved = at
      guard try fill(keeping: at) else {
        index = min(index, buffer.count)
        break
      }
      index -= moved
    }
    let fragment = Fragment(bytes: buffer[at..<index], byte: base + at, line: firstLine)
    if fragment.bytes.isEmpty { throw error("a value is missing") }
    at = index
    line += lines
    return fragment
  }
}
