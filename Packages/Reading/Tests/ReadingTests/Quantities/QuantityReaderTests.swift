import DomainCore
import Testing

@testable import Reading

/// The quantities of one paragraph as `text=value unit modifier`.
private func quantities(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  let times = TimeReader(published: "2024-10-20").read(bytes, sentences: [0..<bytes.count])
  return QuantityReader().read(bytes, sentences: [0..<bytes.count], excluding: times).map {
    let number = $0.value == $0.value.rounded() ? String(Int($0.value)) : String($0.value)
    return "\(String(decoding: bytes[$0.range], as: UTF8.self))=\(number) \($0.unit)"
      + ($0.mod.map { " \($0.rawValue)" } ?? "")
  }
}

@Suite struct QuantityReaderTests {
  @Test(arguments: [
    ("It sent 12,000 troops.", "12,000 troops=12000 troop"),
    ("It showed three satellite images of the base.", "three satellite images=3 image"),
    ("It listed twenty-one arms shipments.", "twenty-one arms shipments=21 shipment"),
    ("Some 40 lorries left.", "Some 40 lorries=40 lorry approx"),
    ("At least nine of the ships turned.", "At least nine of the ships=9 ship atLeast"),
    ("No fewer than five villages fell.", "No fewer than five villages=5 village atLeast"),
    ("All 52 sites were seen.", "All 52 sites=52 site"),
    ("It hit 30 or so vehicles.", "30 or so vehicles=30 vehicle approx"),
    ("It read a 46-page audit.", "46-page=46 page"),
    ("Two diplomats agreed.", "Two diplomats=2 person"),
    ("There were 14 of us.", "14 of us=14 person"),
    ("It freed an estimated 300 prisoners.", "an estimated 300 prisoners=300 prisoner estimate"),
  ])
  func counts(text: String, expected: String) {
    #expect(quantities(text) == [expected])
  }

  @Test(arguments: [
    ("It cost $1.2bn.", "$1.2bn=1200000000 USD"),
    ("It cost about €8.7 million.", "about €8.7 million=8700000 EUR approx"),
    ("It cost A$40.", "A$40=40 AUD"),
    ("It cost 3 million euros.", "3 million euros=3000000 EUR"),
    ("Shares fell as much as 9.3%.", "as much as 9.3%=9.3 percent atMost"),
    ("Turnout was 63.1 per cent.", "63.1 per cent=63.1 percent"),
    ("The lead is four percentage points.", "four percentage points=4 percentage point"),
    ("It sent 20 tonnes of tents.", "20 tonnes of tents=20 tonne"),
    ("It is about 70km away.", "about 70km=70 kilometre approx"),
    ("The 61-year-old left.", "61-year-old=61 year"),
    ("Ada Brandt, 39, left.", "39=39 year"),
    ("It took at least two years.", "at least two years=2 year atLeast"),
    ("A magnitude-5.1 quake struck.", "magnitude-5.1=5.1 magnitude"),
  ])
  func measures(text: String, expected: String) {
    #expect(quantities(text) == [expected])
  }

  @Test func numeralsWithoutNounCountWhatWasCounted() {
    let text = Array("It released three images. One was taken at dawn, while the other two were bought.".utf8)
    let found = QuantityReader().read(text, sentences: [0..<25, 26..<81], excluding: [])
    #expect(found.map(\.unit) == ["image", "image", "image"])
    #expect(found.map(\.value) == [3, 1, 2])
    #expect(String(decoding: text[found[2].range], as: UTF8.self) == "the other two")
  }

  @Test func peopleKilledAreDeaths() {
    #expect(quantities("Shelling killed at least 17 people.") == ["at least 17 people=17 death atLeast"])
    #expect(quantities("Five people are known to have died.") == ["Five people=5 death"])
    #expect(quantities("They put the death toll at 23.") == ["23=23 death"])
    #expect(quantities("Five people feared for the worst.") == ["Five people=5 person"])
  }

  @Test func theParserNamesTheNoun() {
    let text = Array("It found one control server.".utf8)
    let found = QuantityReader().read(text, sentences: [0..<28], excluding: [], counted: { _ in 21..<27 })
    #expect(found.map(\.unit) == ["server"])
    #expect(found.first?.range == 9..<27)
  }

  @Test(arguments: [
    "He came in 2024 and on Oct. 18.", "Two to four people came.", "They won 2-1.", "Version 10.4.2 is out.",
    "Dozens of homes burned.", "The 17th round began.", "Two-thirds agreed.", "Article 5 holds.", "The E39 is shut.",
    "One of the diplomats left.", "Four in 10 agreed.", "It paid between $20 and $30.", "", "%", "$",
  ])
  func noQuantity(text: String) {
    #expect(quantities(text) == [])
  }

  @Test func hostileInput() {
    let long = Array(String(repeating: "one hundred and ", count: 30_000).utf8)
    #expect(QuantityReader().read(long, sentences: [0..<long.count], excluding: []).count < 30_000)
    let bytes: [UInt8] = [0x31, 0xE2, 0x82, 0xAC, 0xE2, 0x82, 0x24, 0xC2]
    #expect(QuantityReader().read(bytes, sentences: [0..<8, 2..<99], excluding: []).count <= 1)
  }
}
