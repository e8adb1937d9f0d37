import Interchange
import Testing

@Suite struct GraphLayoutTests {
  @Test func `Attributes have one type each, and names that differ by more than case`() {
    let layout = GraphLayout()
    for keys in [layout.nodeKeys, layout.edgeKeys] {
      #expect(Set(keys.map { $0.name.lowercased() }).count == keys.count)
      #expect(!keys.contains { $0.name == "id" })
    }
    #expect(
      layout.nodeKeys.prefix(22).map(\.name).joined(separator: " ")
        == "label nodeType kind name eventType factuality polarity startDate edtf country text spanStart spanEnd reportId named disclosed itemCount latitude longitude quoteType identifiers extensions"
    )
  }

  @Test(arguments: [
    ("plain\t\n", true, "plain\t\n"), ("a\u{1}b", false, "ab"), ("\u{FFFF}a\u{FFFD}", false, "a\u{FFFD}"),
    ("a\r\nb\rc", false, "a\nb\nc"), ("", true, ""),
  ])
  func `Text is made such that XML can hold it`(text: String, isLegal: Bool, legal: String) {
    #expect(XMLText.isLegal(text) == isLegal)
    #expect(XMLText.legal(text) == legal)
  }

  @Test(arguments: [
    ("=1", true), ("''-1", true), ("＠a", true), ("a=1", false), ("", false), ("'", false), ("é", false),
  ])
  func `Texts that a spreadsheet would run are known`(text: String, isFormula: Bool) {
    #expect(Interchange.isFormula(text) == isFormula)
  }
}
