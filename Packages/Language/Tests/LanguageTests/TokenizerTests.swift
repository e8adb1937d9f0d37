import Testing

@testable import Language

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokenize(bytes).tokens.map { String(decoding: bytes[$0.byteRange], as: UTF8.self) }
  }

  @Test(arguments: [
    ("I don't know.", ["I", "do", "n't", "know", "."]),
    ("She can’t, he cannot.", ["She", "ca", "n’t", ",", "he", "can", "not", "."]),
    ("Anna's and the ministers' plans", ["Anna", "'s", "and", "the", "ministers", "'", "plans"]),
    ("They’ve said I’m late", ["They", "’ve", "said", "I", "’m", "late"]),
    ("O'Brien met d'Arcy at two o'clock", ["O'Brien", "met", "d'Arcy", "at", "two", "o'clock"]),
    ("the '90s rock", ["the", "'90s", "rock"]),
  ]) func clitics(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("a well-known non-profit", ["a", "well", "-", "known", "non-profit"]),
    ("in mid-August 2004-05-01", ["in", "mid-August", "2004-05-01"]),
    ("10-20 people and/or 9/11", ["10", "-", "20", "people", "and", "/", "or", "9/11"]),
    ("Call 713-555-0143 now", ["Call", "713-555-0143", "now"]),
    ("yes—no – maybe -- so", ["yes", "—", "no", "–", "maybe", "--", "so"]),
  ]) func hyphens(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("The U.S. and Ph.D. work", ["The", "U.S.", "and", "Ph.D.", "work"]),
    ("Dr. J. Smith of Acme Inc. left", ["Dr.", "J.", "Smith", "of", "Acme", "Inc.", "left"]),
    ("at 5:30 p.m. on Jan. 3", ["at", "5:30", "p.m.", "on", "Jan.", "3"]),
    ("No. 10 said no.", ["No.", "10", "said", "no", "."]),
    ("AT&T and R&D", ["AT&T", "and", "R&D"]),
  ]) func abbreviations(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("$5.2bn or 5% of €1,000", ["$", "5.2", "bn", "or", "5", "%", "of", "€", "1,000"]),
    ("10am, 5km and 2nd", ["10", "am", ",", "5", "km", "and", "2nd"]),
    ("1980s (1,234.5)", ["1980s", "(", "1,234.5", ")"]),
  ]) func numbers(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("See https://example.com/a?b=1.", ["See", "https://example.com/a?b=1", "."]),
    ("(www.example.org)", ["(", "www.example.org", ")"]),
    ("mail a.b@example.com, now", ["mail", "a.b@example.com", ",", "now"]),
    ("@reader #topic", ["@reader", "#topic"]),
  ]) func addresses(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("“Why?” she said.", ["“", "Why", "?", "”", "she", "said", "."]),
    ("\"Stop!\" ... well…", ["\"", "Stop", "!", "\"", "...", "well", "…"]),
    ("‘So’ ''quoted''", ["‘", "So", "’", "''", "quoted", "''"]),
  ]) func quotationMarks(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test func ornamentsAreOneWord() {
    #expect(words("(((((( so )) ====") == ["((((((", "so", ")", ")", "===="])
    #expect(words("““““““") == ["““““““"])
  }

  @Test func offsetsAreBytes() {
    let bytes = Array("Zoë’s café\u{A0}über €5".utf8)
    let tokens = Tokenizer.tokenize(bytes).tokens
    #expect(
      tokens.map { String(decoding: bytes[$0.byteRange], as: UTF8.self) } == ["Zoë", "’s", "café", "über", "€", "5"])
    #expect(tokens.map(\.start) == [0, 4, 9, 16, 22, 25])
    #expect(tokens[1].flags.contains(.spaceBefore) == false)
    #expect(tokens[3].flags.contains(.spaceBefore))
  }

  @Test func linesAreParagraphs() {
    let (tokens, paragraphs) = Tokenizer.tokenize(Array("\n One two\n\nthree\r\nfour \n".utf8))
    #expect(paragraphs == [0..<2, 2..<3, 3..<4])
    #expect(tokens.map { $0.flags.contains(.paragraphStart) } == [true, false, true, true])
  }
}
