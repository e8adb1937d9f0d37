/// Text as XML 1.0 can hold it.
public enum XMLText {
  /// Whether every reader of XML gives a text back as it is: it has no controls other than tab and line feed, and neither
  /// U+FFFE nor U+FFFF. (Readers make line feeds of carriage returns; the others cannot be written.)
  public static func isLegal(_ text: String) -> Bool {
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte < 32, byte != 9, byte != 10 { return false }
      if byte >= 0xBE, last == (0xEF, 0xBF) { return false }
      last = (last.1, byte)
    }
    return true
  }

  /// The text without such characters; carriage returns, with a line feed behind them or not, are line feeds.
  public static func legal(_ text: String) -> String {
    if isLegal(text) { return text }
    var legal = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 13: legal.append("\n")
      case 10 where last == "\r", 0..<9, 11, 12, 14..<32, 0xFFFE, 0xFFFF: break
      default: legal.append(scalar)
      }
      last = scalar
    }
    return String(legal)
  }
}

extension [UInt8] {
  /// Appends a text as character data of an element or an attribute's value; the text must be legal.
  public mutating func appendXML(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      default: append(byte)
      }
    }
  }
}
