/// The kind of thing that a node of the graph stands for; its raw value is the prefix of the node's id.
public enum NodeType: String, CaseIterable, Sendable {
  case report = "rep"
  case source = "src"
  case entity = "ent"
  case place = "pla"
  case time = "tim"
  case quantity = "qty"
  case event = "evt"
  case evidence = "evd"
  case claim = "clm"
  case attribution = "att"
  case cue = "cue"
  case flow = "flw"
}

/// The id of a node: a prefix of two to four lower-case letters, a hyphen and 64 bits in hexadecimal
/// (`src-e1d5ef749335f4c8`), or one of the three reserved words `author`, `public` and `unspecified`.
///
/// Ids are derived from content, so that the same report gives the same ids on every machine and from every format.
/// There are two levels. A *mention-level* id (``Report/id(for:at:_:)``) hashes the report's id and the spans that the
/// node stands on. A *canonical* id (``canonical(_:kind:name:)``) hashes a kind and a normalised name, so that two
/// reports that name the same source or entity share its node.
public struct NodeID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The prefix's letters, packed big-endian; 0 for the reserved words.
  @usableFromInline let prefix: UInt32
  @usableFromInline let number: UInt64

  @inlinable init(prefix: UInt32, number: UInt64) {
    self.prefix = prefix
    self.number = number
  }

  /// The voice of the report itself, at the root of every chain of attributions.
  public static let author = NodeID(prefix: 0, number: 1)
  /// Everybody: the recipient of what is published.
  public static let `public` = NodeID(prefix: 0, number: 2)
  /// Somebody whom the text does not tell.
  public static let unspecified = NodeID(prefix: 0, number: 3)

  /// Whether the id is one of the three reserved words, which need no node.
  @inlinable public var isReserved: Bool { prefix == 0 }

  /// An id of a type from the text that identifies its node.
  public init(_ type: NodeType, hashing key: String) {
    var hash = SHA256()
    hash.update(key.utf8)
    self.init(prefix: NodeID.pack(type.rawValue.utf8) ?? 0, number: hash.finish().leadingBits)
  }

  /// The id of a source, entity or place that is the same wherever its kind and name are: letter case, blanks and a
  /// leading article do not count.
  public static func canonical(_ type: NodeType, kind: String, name: String) -> NodeID {
    var words = name.lowercased().split(whereSeparator: \.isWhitespace)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return NodeID(type, hashing: "\(kind)\n\(words.joined(separator: " "))")
  }

  /// Reads the written form; nil when the text is none.
  public init?(_ text: some StringProtocol) {
    switch text {
    case "author": self = .author
    case "public": self = .public
    case "unspecified": self = .unspecified
    default:
      let bytes = Array(text.utf8)
      guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), bytes.count - hyphen == 17,
        let prefix = NodeID.pack(bytes[..<hyphen])
      else { return nil }
      var number: UInt64 = 0
      for byte in bytes[(hyphen + 1)...] {
        guard let digit = hexValue(byte) else { return nil }
        number = number << 4 | UInt64(digit)
      }
      self.init(prefix: prefix, number: number)
    }
  }

  private static func pack(_ letters: some Collection<UInt8>) -> UInt32? {
    guard (2...4).contains(letters.count) else { return nil }
    var packed: UInt32 = 0
    for letter in letters {
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) else { return nil }
      packed = packed << 8 | UInt32(letter)
    }
    return packed
  }

  /// The written form, as UTF-8 bytes, appended to a buffer.
  public func write(to bytes: inout [UInt8]) {
    if isReserved {
      switch self {
      case .author: bytes.append(contentsOf: "author".utf8)
      case .public: bytes.append(contentsOf: "public".utf8)
      default: bytes.append(contentsOf: "unspecified".utf8)
      }
      return
    }
    for shift in stride(from: 24, through: 0, by: -8) {
      let letter = UInt8(truncatingIfNeeded: prefix >> UInt32(shift))
      if letter != 0 { bytes.append(letter) }
    }
    bytes.append(UInt8(ascii: "-"))
    for shift in stride(from: 60, through: 0, by: -4) {
      bytes.append(hexDigit(UInt8(truncatingIfNeeded: number >> UInt64(shift)) & 15))
    }
  }

  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(21)
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The type that the prefix says; nil for reserved words and for prefixes that are not ours.
  public var type: NodeType? {
    isReserved ? nil : NodeType(rawValue: String(description.prefix(while: { $0 != "-" })))
  }

  public static func < (left: NodeID, right: NodeID) -> Bool {
    left.prefix == right.prefix ? left.number < right.number : left.prefix < right.prefix
  }
}

func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }

func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 48...57: byte - 48
  case 97...102: byte - 87
  default: nil
  }
}
