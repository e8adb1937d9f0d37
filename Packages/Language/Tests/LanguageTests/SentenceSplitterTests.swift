import Language
import Testing

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let document = Pipeline().annotate(text)
    return document.sentences.map { document.text(of: $0) }
  }

  @Test(arguments: [
    "“We will go on. We must.” she said.|1", "“Why?” Anna Smith asked.|1", "“It is over,” he said. “Go home.”|2",
    "\"Stop!\" he cried.|1", "He left. “Why?” She did not know.|3", "(He was wrong.) She was not.|2",
  ]) func quotationMarks(example: String) {
    let parts = example.split(separator: "|")
    let found = sentences(String(parts[0]))
    // A full stop inside a quotation may end a sentence; the mark and what follows in lower case never begin one.
    #expect(!found.contains { $0.hasPrefix("”") || $0.hasPrefix("she") || $0.hasPrefix("he ") || $0.hasPrefix("Anna") })
    #expect(found.last?.hasSuffix(parts[0].suffix(4)) == true)
  }

  @Test func abbreviationsDoNotEnd() {
    #expect(
      sentences("Mr. Jones met Gen. Brown in the U.S. on Jan. 5. He left.") == [
        "Mr. Jones met Gen. Brown in the U.S. on Jan. 5.", "He left.",
      ])
    #expect(sentences("J. R. Miller of Acme Inc. said so.").count == 1)
  }

  @Test func abbreviationsMayEnd() {
    #expect(sentences("She lives in the U.S. She likes it.").count == 2)
    #expect(sentences("It opens at 9 a.m. The doors close at noon.").count == 2)
  }

  @Test func paragraphsEnd() {
    #expect(
      sentences("Storm hits coast\nLONDON (Wire) - A storm hit the coast.\n- first\n- second") == [
        "Storm hits coast", "LONDON (Wire) -", "A storm hit the coast.", "- first", "- second",
      ])
  }

  @Test(arguments: [
    "OSLO, May 5 (Wire) — Talks failed.", "NEW YORK – Prices fell.", "Port Hill (AB) - “We won,” he said.",
  ]) func datelines(text: String) { #expect(sentences(text).count == 2) }

  @Test(arguments: [
    "NATO - founded in 1949 - has grown.", "Anna Smith – the mayor – left.", "LONDON-based firms lost. - Wire",
  ]) func dashesThatCloseNoDateline(text: String) { #expect(!sentences(text)[0].hasSuffix("-")) }

  @Test func numbersDoNotEnd() {
    #expect(sentences("Prices rose 3.5 percent. Wages rose 1.2.").count == 2)
  }

  @Test func creditLinesOpen() {
    #expect(
      sentences("The new bridge at dawn Image: Anna Smith. It opens in May.") == [
        "The new bridge at dawn", "Image: Anna Smith.", "It opens in May.",
      ])
    #expect(sentences("The mayor showed her favourite photo: a bridge.").count == 1)
    #expect(sentences("A bridge (Photo: Anna Smith) was shown.").count == 1)
  }

  @Test func smileysClose() {
    #expect(sentences("I love it. :) He does not.") == ["I love it. :)", "He does not."])
  }

  @Test func whatNeverEndsIsCutAtPunctuation() {
    let text = String(repeating: "the man who said that, ", count: 300)
    let document = Pipeline().annotate(text)
    #expect(document.sentences.allSatisfy { $0.count <= 400 })
    #expect(document.sentences.dropLast().allSatisfy { document.form(of: $0.upperBound - 1) == "," })
    #expect(document.tokens.count == 1_800)
    // Sentences that are given as such stay whole.
    let given = Pipeline().annotate(sentences: [Array(repeating: "so", count: 1_000)])
    #expect(given.sentences == [0..<1_000])
  }
}
