import DomainCore
import HTMLImporter
import Testing

/// Pages made to take time or memory, at a size that a debug build reads in seconds; `benchmarks hostile` has the large
/// ones.
@Suite struct HostilePageTests {
  @Test(arguments: [
    String(repeating: "<div>", count: 20_000) + "<p>deep down there is a line of text.</p>",
    String(repeating: "<a href=x>y</a>", count: 10_000),
    String(repeating: "<p>a<b>b<table><tr><td>", count: 3000),
    String(repeating: "<b><i><p>", count: 5000),
    "<script>" + String(repeating: "x=1;", count: 50_000),
    "<p title=\"" + String(repeating: "x", count: 500_000) + "\">text</p>",
    "<p " + String(repeating: "a=b ", count: 50_000) + ">text</p>",
    String(repeating: "\0<p>\0a\0</p>", count: 5000),
    "<script type=\"application/ld+json\">" + String(repeating: "[", count: 200_000),
    "<script type=\"application/ld+json\">" + String(repeating: "{\"author\":", count: 20_000),
    String(repeating: "&", count: 100_000), String(repeating: "<", count: 50_000),
    String(repeating: "<time datetime=2024-01-0", count: 5000),
    String(repeating: "<span class=\"author date\">", count: 5000) + "1 May 2024",
  ])
  func areReadInBoundedTime(_ page: String) throws {
    var report = Report()
    let time = try ContinuousClock().measure { report = try Page.read(page) }
    #expect(time < .seconds(30))
    #expect(!report.text.isEmpty || report.diagnostics.map(\.kind).contains("noArticle"))
  }

  @Test func whatIsCutIsTold() throws {
    let page = "<p " + String(repeating: "a=b ", count: 500) + ">\(Page.paragraphs[0])</p>"
    #expect(try Page.read(page).diagnostics.map(\.kind).contains("cutPage"))
  }

  @Test func linkedDataThatIsNoneIsTold() throws {
    let page = Page.news(head: "<script type=\"application/ld+json\">{\"a\":</script>")
    #expect(try Page.read(page).diagnostics.map(\.kind).contains("unreadableMetadata"))
  }

  @Test(arguments: [[0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x3C], [0x26], [0], [0xC3], [0x3C, 0x21, 0x2D, 0x2D]])
  func aFewBytesAreNoArticle(bytes: [UInt8]) throws {
    #expect(try Page.read(bytes).text.utf8.count <= 3)
  }
}
