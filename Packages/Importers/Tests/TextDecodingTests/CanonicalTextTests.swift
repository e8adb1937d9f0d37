import DomainCore
import Testing
import TextDecoding

@Suite struct CanonicalTextTests {
  private func canonical(_ paragraphs: String...) -> String {
    var text = CanonicalText()
    for paragraph in paragraphs {
      text.append(Array(paragraph.utf8))
      text.breakParagraph()
    }
    return text.finish().text
  }

  @Test(arguments: [
    ("", ""),
    ("   ", ""),
    ("one", "one"),
    ("  one \t two\n\nthree  ", "one two three"),
    ("a\u{A0}b\u{2009}c\u{3000}d\u{2028}e\u{85}f\u{1680}g\u{205F}h", "a b c d e f g h"),
    (
      "dis\u{AD}puted zero\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}width \u{202E}mark\u{200F}", "disputed zerowidth mark"
    ),
    ("bell\u{7}\u{0}\u{1B} del\u{7F} c1\u{9F}", "bell del c1"),
    ("a \u{200B} b", "a b"),
    ("e\u{301}te\u{301}", "\u{E9}t\u{E9}"),
    ("e\u{200B}\u{301}", "\u{E9}"),
    ("\u{212B}ngstro\u{308}m 5 \u{2126}", "\u{C5}ngstr\u{F6}m 5 \u{3A9}"),
    ("\u{1100}\u{1161}\u{11A8} \u{AC00}\u{11A8}", "\u{AC01} \u{AC01}"),
    ("q\u{307}\u{323}", "q\u{323}\u{307}"),
    ("\u{301}", "\u{301}"),
    ("日本 Ελλάδα Київ 🇺🇦 — “x”", "日本 Ελλάδα Київ 🇺🇦 — “x”"),
    ("\u{F900}\u{2F800}", "\u{8C48}\u{4E3D}"),
  ])
  func cleansOneParagraph(input: String, expected: String) {
    let output = canonical(input)
    #expect(Array(output.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func joinsParagraphsByOneLineFeed() {
    #expect(canonical("one ", "", " \u{A0}", "two", "\u{AD}", "three") == "one\ntwo\nthree")
  }

  @Test func composesAcrossPieces() {
    var text = CanonicalText()
    text.append(Array("Caf".utf8)[...], file: 0..<3, line: 1, isVerbatim: true)
    text.append(Array("e".utf8)[...], file: 3..<4, line: 1, isVerbatim: true)
    text.append(Array("\u{301}".utf8)[...], file: 4..<10, line: 1, isVerbatim: false)
    text.append(Array(" is".utf8)[...], file: 10..<13, line: 1, isVerbatim: true)
    let (result, origins) = text.finish()
    #expect(Array(result.utf8) == Array("Caf\u{E9} is".utf8))
    #expect(origins.origin(of: 0..<3) == Origin(line: 1, byteStart: 0, byteEnd: 3))
    #expect(origins.origin(of: 3..<5) == Origin(line: 1, byteStart: 3, byteEnd: 10))
    #expect(origins.origin(of: 6..<8) == Origin(line: 1, byteStart: 11, byteEnd: 13))
  }

  @Test func doesNotComposeAcrossParagraphs() { #expect(canonical("e", "\u{301}") == "e\n\u{301}") }

  @Test func brokenUTF8IsReplaced() {
    var text = CanonicalText()
    text.append([0x61, 0xFF, 0xE2, 0x80, 0x62, 0xC0, 0xAF])
    #expect(text.finish().text == "a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}")
  }

  @Test func placesEveryByteThatWasKept() {
    let file = Array("  A  ‘rather’ long\u{A0}line,\r\n  e\u{301}tat so\u{AD}ft \r\n and\tmore  ".utf8)
    var text = CanonicalText()
    text.append(file[...], file: 100..<100 + file.count, line: 7, isVerbatim: true)
    let (result, origins) = text.finish()
    let utf8 = Array(result.utf8)
    #expect(result == "A ‘rather’ long line, \u{E9}tat soft and more")
    for (word, line) in [("rather", 7), ("long", 7), ("line,", 7), ("tat", 8), ("and", 9), ("more", 9)] {
      let start = find(word, in: utf8)
      let origin = origins.origin(of: start..<start + word.utf8.count)
      #expect(origin?.line == line)
      #expect((origin?.byteStart).map { $0 - 100 } == find(word, in: file))
      #expect((origin?.byteEnd).map { $0 - 100 } == find(word, in: file) + word.utf8.count)
    }
    let composed = find("\u{E9}", in: utf8)
    let plain = find("e\u{301}", in: file)
    #expect(
      origins.origin(of: composed..<composed + 2) == Origin(line: 8, byteStart: 100 + plain, byteEnd: 103 + plain))
    let soft = find("soft", in: utf8)
    let broken = find("so\u{AD}ft", in: file)
    #expect(origins.origin(of: soft..<soft + 4) == Origin(line: 8, byteStart: 100 + broken, byteEnd: 106 + broken))
  }

  @Test func verbatimPiecesOfALineMakeOneRun() {
    var text = CanonicalText()
    for at in 0..<50 { text.append([0x61, 0x62][...], file: at * 2..<at * 2 + 2, line: 1, isVerbatim: true) }
    #expect(text.finish().origins.runs.count == 1)
  }

  @Test func aPieceThatIsNotVerbatimIsPlacedAsAWhole() {
    var text = CanonicalText()
    text.append(Array("AT".utf8)[...], file: 0..<2, line: 1, isVerbatim: true)
    text.append(Array("&".utf8)[...], file: 2..<7, line: 1, isVerbatim: false)
    text.append(Array("T".utf8)[...], file: 7..<8, line: 1, isVerbatim: true)
    let origins = text.finish().origins
    #expect(origins.runs.count == 3)
    #expect(origins.origin(of: 2..<3) == Origin(line: 1, byteStart: 2, byteEnd: 7))
    #expect(origins.origin(of: 0..<4) == Origin(line: 1, byteStart: 0, byteEnd: 8))
  }

  @Test func aTrailingBlankTakesItsPlaceAway() {
    var text = CanonicalText()
    text.append(Array("one".utf8)[...], file: 0..<3, line: 1, isVerbatim: true)
    text.append(Array(" ".utf8)[...], file: 3..<9, line: 1, isVerbatim: false)
    text.breakParagraph()
    text.append(Array("two".utf8)[...], file: 20..<23, line: 3, isVerbatim: true)
    let (result, origins) = text.finish()
    #expect(result == "one\ntwo")
    #expect(origins.runs.count == 2)
    #expect(origins.origin(of: 4..<7) == Origin(line: 3, byteStart: 20, byteEnd: 23))
  }

  /// Normalising a run of marks by insertion would take minutes.
  @Test func marksWithoutEndTakeLinearTime() {
    var marks = "e"
    for index in 0..<200_000 { marks.unicodeScalars.append(index % 2 == 0 ? "\u{301}" : "\u{316}") }
    let result = Array(canonical(marks).unicodeScalars)
    #expect(result.count == 200_000)
    #expect(result.first == "\u{E9}")
    #expect(result[1] == "\u{316}")
    #expect(result.last == "\u{301}")
  }

  @Test func longSegmentsAreOrderedAsShortOnes() {
    let short = "\u{F73}\u{F72}\u{F81}a\u{345}\u{301}\u{323}\u{344}"
    let long = canonical(String(repeating: short, count: 20))
    #expect(Array(long.unicodeScalars) == Array(String(repeating: canonical(short), count: 20).unicodeScalars))
  }

  @Test func aLineIsCleanedTheSameWay() {
    #expect(canonicalLine("  Fund\u{A0}shelved\n audit ".utf8) == "Fund shelved audit")
    #expect(canonicalLine([]) == "")
  }

  private func find(_ word: String, in bytes: [UInt8]) -> Int {
    let word = Array(word.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: word) } ?? -1
  }
}
