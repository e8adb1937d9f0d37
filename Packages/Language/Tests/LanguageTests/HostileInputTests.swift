import Language
import Testing

/// Any bytes give a document whose parts are sound.
@Suite struct HostileInputTests {
  private func check(_ bytes: [UInt8]) {
    let document = Pipeline().annotate(bytes)
    #expect(tokensAreSound(document))
    #expect(sentencesAreSound(document))
    #expect(document.names.allSatisfy { !$0.tokens.isEmpty && $0.tokens.upperBound <= document.tokens.count })
  }

  private func tokensAreSound(_ document: Document) -> Bool {
    var previous = 0
    for token in document.tokens {
      guard Int(token.start) >= previous, token.end > token.start else { return false }
      previous = Int(token.end)
    }
    return previous <= document.bytes.count
  }

  /// The sentences cover all tokens, and each is one tree.
  private func sentencesAreSound(_ document: Document) -> Bool {
    var next = 0
    for (index, sentence) in document.sentences.enumerated() {
      guard sentence.lowerBound == next, !sentence.isEmpty else { return false }
      next = sentence.upperBound
      let root = document.root(ofSentence: index)
      for token in sentence {
        guard document.isDescendant(token, of: root), document.subtree(of: token).contains(token),
          document.head(of: token).map(sentence.contains) ?? (token == root)
        else { return false }
      }
    }
    return next == document.tokens.count
  }

  @Test func empty() {
    check([])
    check(Array(" \n\t ".utf8))
  }

  @Test func controlCharacters() {
    check(Array(0...255))
    check(Array("A\u{0}b\u{1B}[31m c\u{200B}d\u{FEFF} e\u{2028}f".utf8))
  }

  @Test func invalidUTF8() {
    check([0xFF, 0xFE, 0x41, 0xC3, 0x20, 0xE2, 0x80, 0x20, 0xF0, 0x9F, 0x41, 0xED, 0xA0, 0x80, 0xC0, 0x80])
    check([0xE2])
    check([0x27, 0xE2, 0x80])
  }

  @Test func marksOnly() {
    check(Array("''''\"\"((([[[...!!!???---///@@@###$$$%%%".utf8))
    check(Array("'s 't n't ' \" . , ; : ( ) - @ # a' .a a. a.b. 1. 1.a".utf8))
  }

  @Test func megabyteWithoutSpace() {
    check(Array(repeating: UInt8(ascii: "a"), count: 1 << 20))
    check(Array(String(repeating: "a.", count: 1 << 13).utf8))
    check(Array(String(repeating: "'", count: 1 << 13).utf8))
  }

  @Test func longSentence() {
    check(Array(String(repeating: "the man who said that, ", count: 300).utf8))
  }

  @Test func pseudoRandomBytes() {
    var state: UInt64 = 1
    for length in [1, 7, 64, 500] {
      for _ in 0..<4 {
        check(
          (0..<length).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
          })
      }
    }
  }

  @Test func sameBytesSameDocument() {
    let text = "Anna Smith, a spokeswoman for Acme, told reporters in Oslo that talks had failed. “We tried,” she said."
    let first = Pipeline().annotate(text)
    let second = Pipeline().annotate(text + "\n" + text)
    for index in first.tokens.indices {
      #expect(first.tokens[index].head == second.tokens[index].head)
      #expect(first.tokens[index].relation == second.tokens[index].relation)
      #expect(first.tokens[index].xpos == second.tokens[index].xpos)
    }
  }

  /// Two single marks that make a double one may be of different lengths.
  @Test(arguments: ["describes ) ’'s", "’'", "'’", "‘’'", "''’"])
  func mixedApostrophesEnd(text: String) { check(Array(text.utf8)) }

  @Test func wordsOfNothingAreRead() {
    #expect(Pipeline().annotate(sentences: [["It", "", "rains", ""], [""]]).tokens.count == 5)
  }
}
