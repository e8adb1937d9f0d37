public import DomainCore

/// JSON text (RFC 8259) is written by appending UTF-8 bytes.
extension [UInt8] {
  /// Appends a string in quotes. Quotes, backslashes and control characters are escaped, and U+2028 and U+2029, which
  /// end lines in some readers.
  public mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    let start = count
    append(contentsOf: text.utf8)
    if let first = indexOfEscape(from: start) { escape(from: first) }
    append(UInt8(ascii: "\""))
  }

  private func indexOfEscape(from start: Int) -> Int? {
    for index in start..<count where isSpecial(self[index]) {
      if self[index] != 0xE2 || isLineEnd(at: index) { return index }
    }
    return nil
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
  }

  /// Whether U+2028 or U+2029 begins here.
  private func isLineEnd(at index: Int) -> Bool {
    index + 2 < count && self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8
  }

  /// Writes the bytes from an index on again, with escapes.
  private mutating func escape(from first: Int) {
    let tail = [UInt8](self[first...])
    removeSubrange(first...)
    reserveCapacity(first + tail.count + tail.count / 8 + 16)
    var index = 0
    while index < tail.count {
      let byte = tail[index]
      index += 1
      guard isSpecial(byte) else {
        append(byte)
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 10: append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case 13: append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
      case 9: append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
      case 0xE2:
        if tail.isLineEnd(at: index - 1) {
          append(contentsOf: tail[index + 1] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
          index += 2
        } else {
          append(byte)
        }
      default:
        append(contentsOf: byte < 16 ? "\\u000".utf8 : "\\u001".utf8)
        append((byte & 15) + (byte & 15 < 10 ? 48 : 87))
      }
    }
  }

  /// Appends an integer.
  public mutating func appendJSON(_ number: Int) {
    if (0..<10).contains(number) {
      append(48 + UInt8(truncatingIfNeeded: number))
    } else {
      append(contentsOf: String(number).utf8)
    }
  }

  /// Appends a number with the fewest digits that give it back; false, and nothing, when it is not finite.
  public mutating func appendJSON(_ number: Double) -> Bool {
    guard number.isFinite else { return false }
    append(contentsOf: number.description.utf8)
    if suffix(2).elementsEqual(".0".utf8) { removeLast(2) }
    return true
  }

  /// Appends a value; the text of numbers is not touched.
  public mutating func appendJSON(_ value: JSONValue) {
    switch value {
    case .null: append(contentsOf: "null".utf8)
    case .bool(let flag): append(contentsOf: flag ? "true".utf8 : "false".utf8)
    case .number(let text): append(contentsOf: text.utf8)
    case .string(let text): appendJSON(text)
    case .array(let values):
      append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        appendJSON(value)
      }
      append(UInt8(ascii: "]"))
    case .object(let members):
      append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        appendJSON(member.name)
        append(UInt8(ascii: ":"))
        appendJSON(member.value)
      }
      append(UInt8(ascii: "}"))
    }
  }
}
