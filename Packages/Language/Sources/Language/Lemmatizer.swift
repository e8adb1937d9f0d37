internal import CLanguageModel

/// Dictionary forms by a table of exceptions and rules over suffixes, both learned from treebanks.
internal struct Lemmatizer {
  private var word: [UInt8] = []

  /// Writes the lemma of every token of the document.
  mutating func run(_ document: inout Document) {
    document.lemmaBytes.reserveCapacity(document.bytes.count)
    for index in document.tokens.indices {
      let token = document.tokens[index]
      let start = document.lemmaBytes.count
      if token.xpos == .nnp || token.xpos == .fw || token.xpos == .address {
        document.lemmaBytes += document.bytes[token.byteRange]
      } else {
        lowered(document.bytes, token.byteRange)
        if let kind = Lemmatizer.classes[Int(token.xpos.rawValue)] { change(kind) }
        if token.xpos == .prp, word == [UInt8(ascii: "i")] { word = [UInt8(ascii: "I")] }
        document.lemmaBytes += word
      }
      document.tokens[index].lemmaStart = Int32(start)
      document.tokens[index].lemmaCount = Int32(document.lemmaBytes.count - start)
      document.tokens[index].lemmaKey = WordKey(document.lemmaBytes.span.extracting(start..<document.lemmaBytes.count))
    }
  }

  /// The word in lower case (ASCII and Latin-1), with straight apostrophes.
  private mutating func lowered(_ bytes: [UInt8], _ range: Range<Int>) {
    word.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte &- 65 < 26 {
        word.append(byte | 32)
      } else if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        word.append(UInt8(ascii: "'"))
        index += 2
      } else if byte == 0xC3, index + 1 < range.upperBound, bytes[index + 1] &- 0x80 < 0x1F, bytes[index + 1] != 0x97 {
        word.append(byte)
        word.append(bytes[index + 1] | 0x20)
        index += 1
      } else {
        word.append(byte)
      }
      index += 1
    }
  }

  private mutating func change(_ kind: UInt8) {
    if apply(Int32(LANGUAGE_LEMMA_EXCEPTIONS), kind, from: 0) { return }
    for start in max(0, word.count - 6)...word.count
    where apply(Int32(LANGUAGE_LEMMA_RULES), kind, from: start) { return }
  }

  private mutating func apply(_ table: Int32, _ kind: UInt8, from start: Int) -> Bool {
    var hash = WordKey.step(WordKey.seed, kind)
    for index in start..<word.count { hash = WordKey.step(hash, word[index]) }
    var strip: Int32 = 0
    var added = [UInt8](repeating: 0, count: 16)
    let count = unsafe language_lemma_change(table, UInt32(truncatingIfNeeded: WordKey.finish(hash)), &strip, &added)
    let wholeWord = table == Int32(LANGUAGE_LEMMA_EXCEPTIONS)
    guard count >= 0, wholeWord ? Int(strip) <= word.count : Int(strip) < word.count else { return false }
    word.removeLast(Int(strip))
    word += added[..<Int(count)]
    return true
  }

  /// The class of words that each tag belongs to in the tables, from 1; the training program has the same list.
  private static let classes: [UInt8?] = {
    let order: [XPOS] = [
      .vbz, .vbd, .vbn, .vbg, .vb, .vbp, .md, .nns, .nn, .jjr, .jjs, .jj, .rbr, .rbs, .rb, .prp, .prpPossessive, .nnps,
      .dt, .pos, .cd, .in, .uh, .wp, .to,
    ]
    var classes = [UInt8?](repeating: nil, count: XPOS.allCases.count)
    for (index, tag) in order.enumerated() { classes[Int(tag.rawValue)] = UInt8(index + 1) }
    return classes
  }()
}
