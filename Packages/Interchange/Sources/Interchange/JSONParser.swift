public import DomainCore

/// Reads JSON text (RFC 8259) into a ``DomainCore/JSONValue``: members in order, numbers as they are written.
///
/// What is not JSON is refused with the place. What is JSON but not sound (I-JSON, RFC 7493) is read and told in
/// ``issues``: half a surrogate pair and bytes that are no UTF-8 become U+FFFD, a name that stands twice stays twice.
/// A byte order mark before the text is passed over.
public struct JSONParser {
  /// Something unsound that was read all the same.
  public struct Issue: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
      /// An escape of half a surrogate pair, read as U+FFFD.
      case loneSurrogate
      /// A string with bytes that are no UTF-8, read as U+FFFD.
      case invalidUTF8
      /// A name that an object has twice.
      case duplicateName(String)
    }

    public var kind: Kind
    /// The byte in the file, from 0.
    public var byte: Int
    /// The line in the file, from 1.
    public var line: Int

    /// The issue for a person.
    public var diagnostic: Diagnostic {
      let what =
        switch kind {
        case .loneSurrogate: "an escape of half a character was read as U+FFFD"
        case .invalidUTF8: "bytes that are no UTF-8 were read as U+FFFD"
        case .duplicateName(let name): "the name “\(name)” stands twice in an object; the last one counts"
        }
      return Diagnostic("unsoundJSON", .warning, "line \(line), byte \(byte): \(what)")
    }
  }

  /// What was unsound in the texts read so far; at most ``issueLimit``.
  public private(set) var issues: [Issue] = []
  /// How many issues there were in all.
  public private(set) var issueCount = 0
  /// How many issues are kept.
  public static let issueLimit = 50

  /// The issues for a person, and how many more there were.
  public var diagnostics: [Diagnostic] {
    let told = issues.map(\.diagnostic)
    if issueCount == issues.count { return told }
    return told + [Diagnostic("unsoundJSON", .warning, "and \(issueCount - issues.count) more places like these")]
  }

  private let depthLimit: Int
  private var bytes: [UInt8] = []
  private var at = 0
  private var end = 0
  private var depth = 0
  private var scratch: [UInt8] = []
  private var firstByte = 0
  /// A place whose line is known, so that lines are counted once.
  private var counted = (at: 0, line: 1)

  /// - Parameter depth: How deep values may nest.
  public init(depth: Int = ImportLimits().depth) { depthLimit = depth }

  /// Reads a text that is one value.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - byte: Where the text begins in its file.
  ///   - line: The line on which it begins.
  public mutating func parse(_ bytes: [UInt8], byte: Int = 0, line: Int = 1) throws(ImportError) -> JSONValue {
    self.bytes = bytes
    at = 0
    end = bytes.count
    depth = 0
    firstByte = byte
    counted = (at, line)
    defer { self.bytes = [] }
    if byte == 0 { try passMark() }
    passBlanks()
    let value = try value()
    passBlanks()
    if at < end { throw error("there is more text after the value") }
    return value
  }

  /// Reads a text that is one value.
  public mutating func parse(_ bytes: ArraySlice<UInt8>, byte: Int = 0, line: Int = 1) throws(ImportError) -> JSONValue
  {
    try parse([UInt8](bytes), byte: byte, line: line)
  }

  /// The value of a text; unsound places are passed over without a word.
  public static func value(of bytes: [UInt8]) throws(ImportError) -> JSONValue {
    var parser = JSONParser()
    return try parser.parse(bytes)
  }

  // MARK: Places

  private mutating func line(of place: Int) -> Int {
    if place < counted.at { return counted.line }
    for index in counted.at..<min(place, end) where bytes[index] == 10 { counted.line += 1 }
    counted.at = place
    return counted.line
  }

  private mutating func error(_ message: String, advice: String? = nil) -> ImportError {
    ImportError(
      "this is not JSON: \(message)", line: line(of: at), byte: firstByte + at, advice: advice)
  }

  private mutating func issue(_ kind: Issue.Kind, at place: Int) {
    issueCount += 1
    guard issues.count < JSONParser.issueLimit else { return }
    issues.append(Issue(kind: kind, byte: firstByte + place, line: line(of: place)))
  }

  /// What stands here, for messages.
  private func here() -> String {
    guard at < end else { return "the text ends" }
    let byte = bytes[at]
    if byte > 32, byte < 127 { return "“\(Character(UnicodeScalar(byte)))” stands" }
    return "the byte 0x\(String(byte, radix: 16, uppercase: true)) stands"
  }

  // MARK: Grammar

  private mutating func passMark() throws(ImportError) {
    if end - at >= 3, bytes[at] == 0xEF, bytes[at + 1] == 0xBB, bytes[at + 2] == 0xBF {
      at += 3
    } else if end - at >= 2, bytes[at] == 0 || bytes[at + 1] == 0 || (bytes[at] >= 0xFE && bytes[at + 1] >= 0xFE) {
      throw error("it looks like UTF-16 or UTF-32", advice: "convert it to UTF-8 first")
    }
  }

  private mutating func passBlanks() {
    while at < end {
      switch bytes[at] {
      case 32, 10, 13, 9: at += 1
      default: return
      }
    }
  }

  private mutating func value() throws(ImportError) -> JSONValue {
    guard at < end else { throw error("a value is missing: the text ends") }
    switch bytes[at] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    case UInt8(ascii: "-"), 48...57: return .number(try number())
    default: throw error("a value is missing: \(here()) in its place")
    }
  }

  private mutating func word(_ word: StaticString) throws(ImportError) {
    let text = word.description
    for byte in text.utf8 {
      guard at < end, bytes[at] == byte else { throw error("“\(text)” is not spelled out: \(here()) in it") }
      at += 1
    }
  }

  private mutating func enter() throws(ImportError) {
    depth += 1
    if depth > depthLimit {
      throw error("values nest deeper than \(depthLimit)", advice: "flatten it, or raise the limit")
    }
    at += 1
    passBlanks()
  }

  private mutating func array() throws(ImportError) -> JSONValue {
    try enter()
    var values: [JSONValue] = []
    if at < end, bytes[at] == UInt8(ascii: "]") {
      at += 1
      depth -= 1
      return .array(values)
    }
    while true {
      values.append(try value())
      if try isLast(UInt8(ascii: "]"), in: "an array") { return .array(values) }
    }
  }

  private mutating func object() throws(ImportError) -> JSONValue {
    try enter()
    var members: [JSONValue.Member] = []
    // One bit a name, by length and last letters, so that names are compared only when two look alike.
    var seen: UInt64 = 0
    var names: Set<String>? = nil
    if at < end, bytes[at] == UInt8(ascii: "}") {
      at += 1
      depth -= 1
      return .object(members)
    }
    while true {
      guard at < end, bytes[at] == UInt8(ascii: "\"") else {
        throw error("a member's name is missing: \(here()) in its place", advice: "names stand in double quotes")
      }
      let place = at
      let name = try string()
      let sum = (at - place) &* 31 &+ Int(bytes[at - 2]) &* 7 &+ Int(bytes[place + 1])
      let mark: UInt64 = 1 << UInt64(truncatingIfNeeded: sum & 63)
      if members.count == 64 { names = Set(members.map(\.name)) }
      if names?.insert(name).inserted == false
        || (names == nil && seen & mark != 0 && members.contains { $0.name == name })
      {
        issue(.duplicateName(name), at: place)
      }
      seen |= mark
      passBlanks()
      guard at < end, bytes[at] == UInt8(ascii: ":") else { throw error("a colon is missing: \(here()) in its place") }
      at += 1
      passBlanks()
      members.append(JSONValue.Member(name, try value()))
      if try isLast(UInt8(ascii: "}"), in: "an object") { return .object(members) }
    }
  }

  /// Passes the comma behind an element, or the bracket behind the last one.
  private mutating func isLast(_ closing: UInt8, in what: String) throws(ImportError) -> Bool {
    passBlanks()
    guard at < end else { throw error("the text ends inside \(what)", advice: "the file may have been cut off") }
    if bytes[at] == UInt8(ascii: ",") {
      at += 1
      passBlanks()
      return false
    }
    guard bytes[at] == closing else { throw error("a comma is missing in \(what): \(here()) in its place") }
    at += 1
    depth -= 1
    return true
  }

  private mutating func number() throws(ImportError) -> String {
    let start = at
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    if at < end, bytes[at] == 48 {
      at += 1
      if at < end, (48...57).contains(bytes[at]) { throw error("a number begins with 0") }
    } else {
      try digits()
    }
    if at < end, bytes[at] == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if at < end, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func digits() throws(ImportError) {
    let start = at
    while at < end, (48...57).contains(bytes[at]) { at += 1 }
    if at == start { throw error("a digit is missing: \(here()) in its place") }
  }

  private mutating func string() throws(ImportError) -> String {
    let start = at
    at += 1
    let isASCII = passCharacters()
    if at < end, bytes[at] == UInt8(ascii: "\"") {
      at += 1
      let slice = bytes[start + 1..<at - 1]
      return isASCII ? String(decoding: slice, as: UTF8.self) : text(slice, at: start)
    }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: bytes[start + 1..<at])
    while true {
      guard at < end else {
        throw error("the text ends inside a string", advice: "the file may have been cut off")
      }
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return text(scratch[...], at: start)
      case UInt8(ascii: "\\"):
        try escape()
      default:
        throw error("a control character stands in a string", advice: "write it as an escape, such as \\n")
      }
      let run = at
      _ = passCharacters()
      scratch.append(contentsOf: bytes[run..<at])
    }
  }

  /// Passes what stands for itself in a string; says whether all of it is ASCII.
  private mutating func passCharacters() -> Bool {
    var index = at
    var all: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 32 { break }
      all |= byte
      index += 1
    }
    at = index
    return all < 128
  }

  /// The text of some bytes, those that are no UTF-8 replaced.
  private mutating func text(_ slice: ArraySlice<UInt8>, at place: Int) -> String {
    let text = String(decoding: slice, as: UTF8.self)
    if !text.utf8.elementsEqual(slice) { issue(.invalidUTF8, at: place) }
    return text
  }

  private mutating func escape() throws(ImportError) {
    let place = at
    at += 1
    guard at < end else { throw error("the text ends inside a string", advice: "the file may have been cut off") }
    let letter = bytes[at]
    let plain: UInt8
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = letter
    case UInt8(ascii: "b"): plain = 8
    case UInt8(ascii: "f"): plain = 12
    case UInt8(ascii: "n"): plain = 10
    case UInt8(ascii: "r"): plain = 13
    case UInt8(ascii: "t"): plain = 9
    case UInt8(ascii: "u"):
      at += 1
      append(try scalar(at: place))
      return
    default: throw error("there is no such escape: \(here()) after the backslash")
    }
    at += 1
    scratch.append(plain)
  }

  private mutating func scalar(at place: Int) throws(ImportError) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, at + 1 < end, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") {
      let back = at
      at += 2
      let second = try unit()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
      {
        return scalar
      }
      at = back
    }
    issue(.loneSurrogate, at: place)
    return "\u{FFFD}"
  }

  private mutating func unit() throws(ImportError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard at < end, let digit = hexadecimal(bytes[at]) else {
        throw error("\\u wants four hexadecimal digits: \(here()) among them")
      }
      unit = unit << 4 | UInt16(digit)
      at += 1
    }
    return unit
  }

  private mutating func append(_ scalar: Unicode.Scalar) { scratch.append(contentsOf: UTF8.encode(scalar)!) }
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 48...57: byte - 48
  case 65...70: byte - 55
  case 97...102: byte - 87
  default: nil
  }
}
