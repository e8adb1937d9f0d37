/// What a scalar is to the tokeniser.
internal enum CharacterClass: UInt8 {
  case space, newline, letter, digit, period, comma, colon, semicolon, question, exclamation, ellipsis, hyphen, dash
  case straightQuote, openQuote, closeQuote, apostrophe, openSingle, openBracket, closeBracket, slash, ampersand, at
  case hash, currency, percent, symbol

  /// Class and length in bytes of the scalar at a position. Bytes that are no valid UTF-8 count as letters.
  static func scalar(in bytes: [UInt8], at position: Int) -> (kind: CharacterClass, length: Int) {
    let byte = bytes[position]
    guard byte >= 0x80 else { return (ascii[Int(byte)], 1) }
    func next(_ offset: Int) -> UInt8 { position + offset < bytes.count ? bytes[position + offset] : 0 }
    func continues(_ offset: Int) -> Bool { next(offset) & 0xC0 == 0x80 }
    switch byte {
    case 0xC2...0xDF:
      guard continues(1) else { return (.letter, 1) }
      return (
        byte == 0xC2 ? latin(next(1)) : byte == 0xC3 && (next(1) == 0x97 || next(1) == 0xB7) ? .symbol : .letter, 2
      )
    case 0xE0...0xEF:
      guard continues(1), continues(2) else { return (.letter, 1) }
      if byte == 0xE2 { return (general(next(1), next(2)), 3) }
      if byte == 0xE3, next(1) == 0x80 { return (next(2) == 0x80 ? .space : .symbol, 3) }
      if byte == 0xEF, next(1) == 0xBB, next(2) == 0xBF { return (.space, 3) }
      return (.letter, 3)
    case 0xF0...0xF4:
      guard continues(1), continues(2), continues(3) else { return (.letter, 1) }
      return (byte == 0xF0 && next(1) == 0x9F ? .symbol : .letter, 4)
    default:
      return (.letter, 1)
    }
  }

  private static let ascii: [CharacterClass] = (0..<128).map { (code: UInt8) -> CharacterClass in
    switch code {
    case 10, 11, 12, 13: .newline
    case 0...32, 127: .space
    case 48...57: .digit
    case 65...90, 97...122, 95: .letter
    case UInt8(ascii: "."): .period
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "\""): .straightQuote
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "`"): .openSingle
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closeBracket
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "#"): .hash
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "%"): .percent
    default: .symbol
    }
  }

  /// U+0080 to U+00BF.
  private static func latin(_ second: UInt8) -> CharacterClass {
    switch second {
    case 0x85: .newline
    case 0x80...0x9F, 0xA0, 0xAD: .space
    case 0xA2...0xA5: .currency
    case 0xAA, 0xBA, 0xB5: .letter
    case 0xAB: .openQuote
    case 0xBB: .closeQuote
    case 0xB4: .apostrophe
    case 0xB2, 0xB3, 0xB9, 0xBC...0xBE: .digit
    default: .symbol
    }
  }

  /// U+2000 to U+2FFF, by the second and third byte.
  private static func general(_ second: UInt8, _ third: UInt8) -> CharacterClass {
    switch (second, third) {
    case (0x80, 0x80...0x8F), (0x80, 0xAA...0xAF), (0x81, 0x9F...0xAF): .space
    case (0x80, 0x90), (0x80, 0x91): .hyphen
    case (0x80, 0x92...0x95): .dash
    case (0x80, 0x98), (0x80, 0x9A), (0x80, 0x9B): .openSingle
    case (0x80, 0x99): .apostrophe
    case (0x80, 0x9C), (0x80, 0x9E), (0x80, 0x9F): .openQuote
    case (0x80, 0x9D): .closeQuote
    case (0x80, 0xA6): .ellipsis
    case (0x80, 0xA8), (0x80, 0xA9): .newline
    case (0x80, 0xB0): .percent
    case (0x82, _): .currency
    case (0x84, 0x80...0xBF), (0x80...0xAF, _): second >= 0xB0 ? .letter : .symbol
    default: .letter
    }
  }
}
