internal import Markup

/// The words of an element's class, id and other naming attributes.
enum ClassWords {
  /// Calls a closure with the key of each word of an element's naming attributes: whole names without digits, and the
  /// words that they are made of.
  static func visit(_ tree: HTMLTree, _ node: Int, _ body: (UInt32) -> Void) {
    for attribute in tree.attributes(of: node) {
      let salt: UInt32
      switch attribute.name {
      case .class, .id: salt = 0
      case .itemprop, .role, .dataTestid, .dataComponent, .dataType, .dataModule, .dataBlock, .name, .itemtype:
        salt = 0x51ED
      case .ariaLabel: salt = 0xA51A
      default: continue
      }
      visit(tree.value(of: attribute), salt, body)
    }
  }

  /// The key of a single word of a class or id.
  static func key(_ word: String) -> UInt32 {
    var key = basis
    for byte in word.utf8 { key = (key ^ UInt32(byte)) &* prime }
    return key
  }

  private static let basis: UInt32 = 2_166_136_261
  private static let prime: UInt32 = 16_777_619

  private static func visit(_ value: ArraySlice<UInt8>, _ salt: UInt32, _ body: (UInt32) -> Void) {
    var whole = basis ^ salt
    var word = basis ^ salt
    var wholeLength = 0
    var wordLength = 0
    var wordCount = 0
    var isLower = false
    var total = 0
    func endWord() {
      if wordLength > 1 { body(word) }
      if wordLength > 0 { wordCount += 1 }
      word = basis ^ salt
      wordLength = 0
    }
    func endWhole() {
      let single = wordCount == 0 && wordLength > 0
      endWord()
      if !single, wholeLength > 2 { body(whole &* prime ^ 0x57) }
      whole = basis ^ salt
      wholeLength = 0
      wordCount = 0
      isLower = false
    }
    for byte in value {
      total += 1
      if total > 512 { break }
      switch byte {
      case 0x61...0x7A:
        isLower = true
        word = (word ^ UInt32(byte)) &* prime
        whole = (whole ^ UInt32(byte)) &* prime
        wordLength += 1
        wholeLength += 1
      case 0x41...0x5A:
        if isLower { endWord() }
        isLower = false
        let low = UInt32(byte | 0x20)
        word = (word ^ low) &* prime
        whole = (whole ^ low) &* prime
        wordLength += 1
        wholeLength += 1
      case 0x30...0x39: endWord()
      case 0x20, 0x0A, 0x0D, 0x09, 0x0C: endWhole()
      default:
        endWord()
        isLower = false
        whole = (whole ^ 0x2D) &* prime
      }
    }
    endWhole()
  }
}
