import DomainCore
import Testing
import XMLImporter

@Suite struct BadInputTests {
  private func feed(_ items: String, head: String = "") -> String {
    "\(head)<rss><channel><title>F</title>\(items)</channel></rss>"
  }

  @Test func givesTheItemsBeforeABreak() {
    let whole = feed(
      "<item><title>1</title><description>One.</description></item>\n<item><title>2</title><description>Two.</description></item>"
    )
    let bytes = Array(whole.utf8)
    let result = read(Array(bytes.prefix(bytes.count - 45)))
    #expect(result.reports.map(\.text) == ["One."])
    #expect(result.failure?.line == 2)
    #expect(result.failure?.advice == "get the whole file")
    for length in 0..<bytes.count {
      let part = read(Array(bytes.prefix(length)))
      #expect(part.reports.count <= 2)
      // The very last character may be missing.
      #expect((part.failure == nil) == (length >= bytes.count - 1))
    }
  }

  @Test func oneBadItemDoesNotLoseTheOthers() {
    let result = read(
      feed(
        "<item><title>1</title><description>A <b>bad</description></item><item><title>2</title><description>Q&A &nbsp;&bogus; <3</description></item><item><title>3<description>No end.</description></item><item><title>4</title><description>Four.</description></item>"
      ))
    #expect(result.failure == nil)
    #expect(result.reports.count == 4)
    #expect(result.reports[0].text == "A bad")
    #expect(result.reports[1].text == "Q&A &bogus; <3")
    #expect(result.reports[3].text == "Four.")
    #expect(
      result.reports[0].notes == ["notWellFormed: line 1: b is not closed before description"])
    #expect(result.reports[1].diagnostics.allSatisfy { $0.kind == "notWellFormed" })
    #expect(result.reports[1].diagnostics.count == 3)
    #expect(result.reports[3].diagnostics == [])
  }

  @Test func readsDocumentsThatFollowOneAnother() {
    let nitf = "<?xml version='1.0'?><nitf><body><body.content><p>N.</p></body.content></body></nitf>"
    let result = read(nitf + "<story><p>One.</p></story>\n" + nitf + "<story><p>Two.</p></story>")
    #expect(result.failure == nil)
    #expect(result.reports.map(\.text) == ["N.", "One.", "N.", "Two."])
  }

  @Test func itemsWithoutEndsAreItemsAllTheSame() {
    let result = read(
      feed("<item><title>1</title><description>One.</description><item><title>2</title><description>Two.</description>")
    )
    #expect(result.reports.map(\.text) == ["One.", "Two."])
  }

  @Test func readsFilesInManyEncodings() throws {
    let body =
      "<rss><channel><title>F</title><item><title>caf\u{E9}</title><description>d\u{E9}j\u{E0} vu</description></item></channel></rss>"
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?>".utf8) + body.unicodeScalars.map { UInt8($0.value) }
    #expect(read(latin).reports.first?.text == "d\u{E9}j\u{E0} vu")
    for bigEndian in [false, true] {
      let units = ("\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>" + body).utf16
      let bytes = units.flatMap { unit in
        bigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
      }
      let report = try #require(read(bytes).reports.first)
      #expect(report.text == "d\u{E9}j\u{E0} vu")
      #expect(report.headline == "caf\u{E9}")
      let start = try #require(report.span(0..<1).origin?.byteStart)
      #expect(bytes[start...].contains(UInt8(ascii: "d")))
    }
    // KOI8-R: "дождь".
    let russian =
      Array("<?xml version='1.0' encoding='KOI8-R'?><rss><channel><item><title>T</title><description>".utf8)
      + [0xC4, 0xCF, 0xD6, 0xC4, 0xD8] + Array("</description></item></channel></rss>".utf8)
    #expect(read(russian).reports.first?.text == "дождь")
  }

  @Test func chunksMakeNoDifference() {
    let text = feed(
      "<item><title>Q &amp; A</title><description><![CDATA[<p>Zo\u{EB} \u{1F600}</p><p>b</p>]]></description><pubDate>Mon, 02 Jan 2006 15:04:05 GMT</pubDate></item>",
      head: "<?xml version='1.0'?><!-- c -->")
    let whole = read(text)
    #expect(whole.reports.first?.text == "Zo\u{EB} \u{1F600}\nb")
    for step in [1, 2, 3, 5, 17] {
      let parts = read(text, step: step)
      #expect(parts.reports == whole.reports)
    }
  }

  @Test func nothingOutsideIsRead() throws {
    let doctypes = [
      "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
      "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]>",
      "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://127.0.0.1:9/rss-0.91.dtd'>",
    ]
    for doctype in doctypes {
      let result = read(feed("<item><title>T</title><description>[&x;]</description></item>", head: doctype))
      let text = try #require(result.reports.first?.text)
      #expect(text == "[]" || text == "[&x;]")
    }
  }

  @Test func boundsAreKept() {
    let laughs =
      "<!DOCTYPE rss [<!ENTITY a0 'lol'>"
      + (1...9).map { "<!ENTITY a\($0) '\(String(repeating: "&a\($0 - 1);", count: 10))'>" }.joined() + "]>"
    let bomb = read(feed("<item><title>&a9;</title></item>", head: laughs))
    #expect(bomb.reports.isEmpty)
    #expect(bomb.failure?.message == "the entities expand to more than 1048576 bytes, or into themselves")
    let deep = read(feed("<item>" + String(repeating: "<a>", count: 2000)))
    #expect(deep.failure?.message == "elements nest deeper than 1000")
    let wide = read(feed("<item " + (0..<300).map { "a\($0)='1'" }.joined(separator: " ") + "/>"))
    #expect(wide.failure?.message == "an element has more than 256 attributes")
    var limits = ImportLimits()
    limits.documentBytes = 10_000
    let long = Array(feed("<item><description>" + String(repeating: "x", count: 20_000) + "</description></item>").utf8)
    #expect(throws: ImportError.self) {
      try XMLImporter().read(ImportInput(long, limits: limits)) { _ in .more }
    }
  }

  @Test func refusesWhatIsNoXML() {
    #expect(read("").failure?.message == "there is no XML element")
    #expect(read("just words").failure?.message == "there is no XML element")
    #expect(read([0x1F, 0x8B, 8, 0, 0, 0, 0, 0]).failure != nil)
    #expect(read("<rss><channel><title>Empty</title></channel></rss>").failure?.message == "the feed has no items")
  }

  @Test func stopsWhenTheReceiverHasEnough() throws {
    var count = 0
    let text = feed(String(repeating: "<item><title>T</title><description>d</description></item>", count: 100))
    try XMLImporter().read(ImportInput(Array(text.utf8))) { _ in
      count += 1
      return count == 3 ? .enough : .more
    }
    #expect(count == 3)
  }

  @Test func saysWhichDateItCannotRead() throws {
    let report = try report(
      feed("<item><title>T</title><description>d</description><pubDate>32 Foo 2020</pubDate></item>"))
    #expect(report.published == nil)
    #expect(report.notes == ["unreadableDate: the date \u{201C}32 Foo 2020\u{201D} cannot be read"])
  }
}
