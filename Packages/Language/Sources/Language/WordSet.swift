/// A 64-bit fingerprint of a word in lower case (ASCII letters are folded; other letters stay as they are).
///
/// Keys make comparing a token with a fixed list of words as cheap as comparing integers.
public struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The fingerprint.
  public let value: UInt64

  @inlinable internal init(value: UInt64) { self.value = value }

  /// The key of a word.
  public init(_ word: String) {
    var hash = WordKey.seed
    for byte in word.utf8 { hash = WordKey.step(hash, byte) }
    value = WordKey.finish(hash)
  }

  /// The key of a word.
  public init(stringLiteral value: String) { self.init(value) }

  /// The key of some UTF-8 bytes.
  internal init(_ bytes: Span<UInt8>) {
    var hash = WordKey.seed
    for index in bytes.indices { hash = WordKey.step(hash, bytes[index]) }
    value = WordKey.finish(hash)
  }

  internal static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  internal static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let folded = byte &- 65 < 26 ? byte | 32 : byte
    return (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
  }

  @inline(__always)
  internal static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}

/// A fixed set of words, compared without case.
///
///     let speech: WordSet = ["say", "tell", "add"]
///     if speech.contains(document.tokens[i].lemmaKey) { … }
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var slots: [UInt64]

  /// Makes a set of words.
  public init(_ words: some Sequence<String>) {
    let keys = words.map { WordKey($0).value }
    var capacity = 4
    while capacity < keys.count * 3 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    for key in keys {
      var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = key
    }
  }

  /// Makes a set of words.
  public init(arrayLiteral elements: String...) { self.init(elements) }

  /// Whether the word of the key is in the set.
  public func contains(_ key: WordKey) -> Bool {
    var slot = Int(truncatingIfNeeded: key.value) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == key.value { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}
