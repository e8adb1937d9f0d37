import Testing

@testable import HTMLImporter

@Suite struct ByteWordsTests {
  private let words = ByteWords("date", "publi")

  @Test(arguments: ["date", "pubDATE", "Published", "update"])
  func findsWordsInAnyLetterCase(text: String) { #expect(words.areIn(text)) }

  @Test(arguments: ["", "dat", "pub", "d ate"])
  func findsNoOthers(text: String) { #expect(!words.areIn(text)) }
}
