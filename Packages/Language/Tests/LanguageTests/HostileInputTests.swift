import Foundation
import Language
import Testing

/// Any bytes give a document whose parts are sound.
///
/// `DATELINE_FUZZ=100000 swift test -c release -Xswiftc -enable-testing --filter HostileInputTests` mutates a hundred
/// thousand times.
@Suite struct HostileInputTests {
  private func check(_ bytes: [UInt8]) {
    let document = Pipeline().annotate(bytes)
    #expect(tokensAreSound(document), "\(bytes)")
    #expect(sentencesAreSound(document), "\(bytes)")
    #expect(
      document.names.allSatisfy { !$0.tokens.isEmpty && $0.tokens.upperBound <= document.tokens.count }, "\(bytes)")
    #expect(mentionsAreSound(document), "\(bytes)")
  }

  /// Every mention stands in one sentence and takes up an earlier one of its chain.
  private func mentionsAreSound(_ document: Document) -> Bool {
    document.mentions.indices.allSatisfy { index in
      let mention = document.mentions[index]
      return mention.tokens.contains(mention.head) && (0...1).contains(mention.confidence)
        && mention.antecedent.map { $0 < index && document.mentions[$0].chain == mention.chain } ?? true
    }
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

  /// Marks, words and breaks over and over, in the small; `docs/quality-language.md` has the times of a megabyte.
  @Test(arguments: [
    "(", "()", "( ", "\"", "\" ", "“", "“ ”", "’'", "-", "- ", "\n", "a\n", "7", "7,", "a.", "A. ", "a ", "a@", "a/",
    "a-",
    "http://a", "Smith ", "he said ", "He ", "the man ", "? ", ".. ", "\u{200B}", "a.a.a. ", "\u{0}\u{7F}\u{85}", "$",
    "😀",
  ]) func overAndOver(piece: String) { check(Array(String(repeating: piece, count: 300 / piece.utf8.count).utf8)) }

  @Test func surrogatesOverAndOver() {
    check(Array([[0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0x20]].joined()) + [0xED, 0xA0])
    check((0..<200).flatMap { _ in [0xED, 0xA0, 0x80] as [UInt8] })
  }

  /// A text of ours with bytes changed, dropped, doubled and parts of it moved.
  @Test func mutations() {
    let seed = Array(
      ("OSLO, May 5 (Wire) — “We don’t know why,” Anna Smith, 46, of the U.S. Energy Dept., told reporters.\n"
        + "He said the minister's e-mail (a.smith@acme.example) had arrived at 9:30 a.m.; \"No!\" she'd replied… "
        + "Prices rose 3.5% to €1,200 - see http://acme.example/x?y=1.\n- first\n- second :-)").utf8)
    let rounds = ProcessInfo.processInfo.environment["DATELINE_FUZZ"].flatMap(Int.init) ?? 40
    let marks = Array("\"'’“”()[].,:;?!-–— \n\t@/&$%#".utf8)
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, bound)
    }
    for _ in 0..<rounds {
      var bytes = seed
      for _ in 0...random(12) {
        guard !bytes.isEmpty else { break }
        let place = random(bytes.count)
        let end = min(bytes.count, place + random(24))
        switch random(5) {
        case 0: bytes[place] = UInt8(random(256))
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: random(bytes.count))
        case 3: bytes.insert(marks[random(marks.count)], at: place)
        default: bytes.swapAt(place, random(bytes.count))
        }
      }
      check(bytes)
    }
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
