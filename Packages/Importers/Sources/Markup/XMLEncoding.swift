/// How the bytes of an XML document are encoded, as XML 1.0, appendix F, finds it out from the first of them.
public enum XMLEncoding: Hashable, Sendable {
  /// UTF-8 or ASCII, or nothing that can be known.
  case utf8
  /// Windows-1252, as which ISO-8859-1 is read, too.
  case windows1252
  /// Another one, by the name that the document declares, or `UTF-16` and `UTF-32` by their first bytes.
  case other(String)

  /// - Parameter head: The first bytes of the document; 256 are enough.
  public init(of head: ArraySlice<UInt8>) {
    let first = Array(head.prefix(4))
    if first.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
      return
    }
    if first == [0, 0, 0xFE, 0xFF] || first == [0xFF, 0xFE, 0, 0] || first == [0, 0, 0, 0x3C]
      || first == [0x3C, 0, 0, 0]
    {
      self = .other("UTF-32")
      return
    }
    if first.starts(with: [0xFE, 0xFF]) || first.starts(with: [0, 0x3C]) {
      self = .other("UTF-16BE")
      return
    }
    if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0x3C, 0]) {
      self = .other("UTF-16LE")
      return
    }
    let label = XMLEncoding.declared(head)
    switch label {
    // A declaration that can be read as ASCII is not in UTF-16 or UTF-32, whatever it says.
    case "", "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "cp-1252":
      self = .windows1252
    case let name: self = name.hasPrefix("utf") || name.hasPrefix("iso-10646") ? .utf8 : .other(name)
    }
  }

  /// The encoding that an XML declaration names, in lower case; empty when there is none.
  private static func declared(_ head: ArraySlice<UInt8>) -> String {
    guard head.starts(with: "<?xml".utf8) else { return "" }
    let declaration = String(decoding: head.prefix(256).prefix(while: { $0 != UInt8(ascii: ">") }), as: UTF8.self)
    guard let start = declaration.firstRange(of: "encoding")?.upperBound else { return "" }
    let value = declaration[start...].drop { $0 == " " || $0 == "=" || $0 == "\t" || $0 == "\r" || $0 == "\n" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return "" }
    return String(value.dropFirst().prefix { $0 != quote }).lowercased()
  }
}
