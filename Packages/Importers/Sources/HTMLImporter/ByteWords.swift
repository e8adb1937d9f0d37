/// Words to look for in bytes, in any letter case.
struct ByteWords: Sendable {
  private let words: [[UInt8]]
  /// Whether a word begins with a byte, in small letters.
  private let firsts: [Bool]

  init(_ words: String...) { self.init(words) }

  init(_ words: [String]) {
    self.words = words.map { $0.utf8.map { $0 | 0x20 } }
    var firsts = [Bool](repeating: false, count: 256)
    for case let first? in self.words.map(\.first) { firsts[Int(first)] = true }
    self.firsts = firsts
  }

  /// Whether one of the words stands somewhere in some bytes, as a word or in one.
  func areIn(_ bytes: ArraySlice<UInt8>) -> Bool {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      if firsts[Int(bytes[start] | 0x20)] {
        for word in words where ByteWords.stands(word, in: bytes, at: start) { return true }
      }
      start += 1
    }
    return false
  }

  func areIn(_ text: String) -> Bool { areIn(Array(text.utf8)[...]) }

  private static func stands(_ word: [UInt8], in bytes: ArraySlice<UInt8>, at start: Int) -> Bool {
    guard bytes.endIndex - start >= word.count else { return false }
    var index = 0
    while index < word.count {
      if bytes[start + index] | 0x20 != word[index] { return false }
      index += 1
    }
    return true
  }
}
