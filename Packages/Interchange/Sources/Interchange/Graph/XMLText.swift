/// Text as XML 1.0 can hold it.
public enum XMLText {
  /// Whether a text holds characters that XML 1.0 has no way to write: controls other than tab, line feed and carriage
  /// return, and U+FFFE and U+FFFF.
  public static func isLegal(_ text: String) -> Bool {
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte < 32, byte != 9, byte != 10, byte != 13 { return false }
      if byte >= 0xBE, last == (0xEF, 0xBF) { return false }
      last = (last.1, byte)
    }
    return true
  }

  /// The text without those characters.
  public static func legal(_ text: String) -> String {
    if isLegal(text) { return text }
    var legal = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<9, 11, 12, 14..<32, 0xFFFE, 0xFFFF: continue
      default: legal.append(scalar)
      }
    }
    return String(legal)
  }
}

extension [UInt8] {
  /// Appends a text as character data of an element or an attribute's value. Carriage returns are written as references,
  /// so that readers do not make line feeds of them; the text must be legal.
  public mutating func appendXML(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      case 13: append(contentsOf: "&#13;".utf8)
      default: append(byte)
      }
    }
  }
}
