import DomainCore
import HTMLImporter
import Testing

@Suite struct ArticleTests {
  @Test func bodyWithoutWhatStandsAroundIt() throws {
    let comments = """
      <section class="comments" id="comments"><h2>2 comments</h2><div class="comment"><p>I do not believe it.</p></div></section>
      <aside class="related"><h2>Read more</h2><ul><li><a href="/a">A quay in maps</a></li></ul></aside>
      """
    let report = try Page.read(Page.news(after: comments))
    #expect(report.text == Page.paragraphs.joined(separator: "\n"))
    #expect(report.diagnostics.filter { $0.severity != .note }.isEmpty)
  }

  @Test func captionsAreMediaAndHiddenTextIsNone() throws {
    let body = """
      <p>\(Page.paragraphs[0])</p><figure><img src="/alba.jpg"><figcaption>The Alba at dawn. <span class="credit">Lu Park</span></figcaption></figure>
      <p>\(Page.paragraphs[1])</p><p style="display:none">Turn on scripts.</p><p>\(Page.paragraphs[2])</p>
      """
    let report = try Page.read(Page.news(body: body))
    #expect(report.text == Page.paragraphs.joined(separator: "\n"))
    #expect(report.media.map(\.caption) == ["The Alba at dawn."])
    #expect(report.media.map(\.credit) == ["Lu Park"])
  }

  @Test func aDatelineIsNoText() throws {
    let body =
      "<p>OSLO, March 3 (AP) — \(Page.paragraphs[0])</p><p>\(Page.paragraphs[1])</p><p>\(Page.paragraphs[2])</p>"
    let report = try Page.read(Page.news(body: body))
    #expect(report.text == Page.paragraphs.joined(separator: "\n"))
    #expect(report.dateline == "OSLO")
  }

  @Test func theWholeTextOnceMoreInOnePieceIsLeftOut() throws {
    let text =
      (Page.paragraphs + Page.paragraphs.map { $0.replacing("84", with: "90").replacing("Monday", with: "Friday") })
    let body =
      text.map { "<p>\($0)</p>" }.joined() + "<div itemprop=\"description\">\(text.joined(separator: " "))</div>"
      + "<div>2024-05-01T23:30:00+09:00</div><div>https://quay.example/alba.png</div>"
    let report = try Page.read(Page.news(body: body))
    #expect(report.text == text.joined(separator: "\n"))
  }

  @Test func aListBetweenHeadlineAndBylineIsASummary() throws {
    let points =
      "<ul class=\"points\"><li>All 84 passengers are safe</li><li>Owner had asked for a pilot station</li></ul>"
    let byline = "<p class=\"byline\">By <a rel=\"author\" href=\"/ida\">Ida Moe</a></p>"
    let above = try Page.read(Page.news(byline: points + byline))
    #expect(above.text == Page.paragraphs.joined(separator: "\n"))
    // A list among the paragraphs is text.
    let below = try Page.read(
      Page.news(
        byline: byline,
        body:
          "<p>\(Page.paragraphs[0])</p><p>\(Page.paragraphs[1]) The owner asked for two things:</p>\(points)<p>\(Page.paragraphs[2])</p>"
      ))
    #expect(below.text.contains("All 84 passengers are safe\nOwner had asked for a pilot station"))
  }

  @Test(arguments: ["RIGHT", "left"])
  func aTableAtOneSideIsABox(side: String) throws {
    let box =
      "<TABLE ALIGN=\(side) WIDTH=200><TR><TD>TIMELINE<BR>Monday: the Alba runs aground<BR>Friday: inquiry begins</TD></TR></TABLE>"
    let text = Page.paragraphs.map { "<P>\($0)" }
    let report = try Page.read(
      "<HTML><TITLE>Ferry runs aground</TITLE><BODY><TABLE><TR><TD><H1>Ferry runs aground</H1>\(text[0])\(text[1])\(box)\(text[2])</TD></TR></TABLE></BODY></HTML>"
    )
    #expect(report.text == Page.paragraphs.joined(separator: "\n"))
    // A page that is laid out in such a table has no other text.
    let whole = try Page.read(
      "<HTML><TITLE>Ferry runs aground</TITLE><BODY><TABLE ALIGN=\(side)><TR><TD><H1>Ferry runs aground</H1>\(text.joined())</TD></TR></TABLE></BODY></HTML>"
    )
    #expect(whole.text == Page.paragraphs.joined(separator: "\n"))
  }

  @Test(arguments: ["comments", "comment-list", "kommentare", "commentaires"])
  func whatReadersWriteIsNoText(name: String) throws {
    let comment = "<p>I was on board that evening, and nobody told us anything for more than half an hour.</p>"
    let section = "<div class=\"\(name)\">\(comment)\(comment.replacing("evening", with: "night"))</div>"
    #expect(try Page.read(Page.news(after: section)).text == Page.paragraphs.joined(separator: "\n"))
  }

  @Test func aTableOfFiguresIsWhole() throws {
    let rows = [("Alba", 84, 3), ("Bora", 84, 3), ("Cista", 84, 3), ("Dora", 61, 2)]
    let table =
      "<table><tr><th>Ferry</th><th>Passengers</th><th>Boats</th></tr>"
      + rows.map { "<tr><td>\($0)</td><td>\($1)</td><td>\($2)</td></tr>" }.joined() + "</table>"
    let body = Page.paragraphs.map { "<p>\($0)</p>" }
    let report = try Page.read(Page.news(body: body[0] + body[1] + table + body[2]))
    let cells = ["Ferry", "Passengers", "Boats"] + rows.flatMap { [$0, String($1), String($2)] }
    #expect(report.text == (Page.paragraphs[..<2] + cells + Page.paragraphs[2...]).joined(separator: "\n"))
  }

  /// Bylines in which a date stands beside the name, or the parts are set apart by style alone.
  @Test(arguments: [
    "<span>By</span><a href=\"/ida\">Ida Moe</a>", "<span>Posted on March 3, 2024 by Ida Moe</span>",
    "<span>03.03.2024 | 13:10 | Ida Moe</span>", "<span>Eingestellt von Ida Moe am 3. März 2024</span>",
    "<span>Ida Moe, 3 March 2024</span>",
  ])
  func namesInBylines(byline: String) throws {
    let report = try Page.read(Page.news(byline: "<div class=\"byline author\">\(byline)</div>"))
    #expect(report.creators.map { id in report.sources.first { $0.id == id }?.name } == ["Ida Moe"])
  }

  @Test func theSiteIsNoAuthorBesideAPerson() throws {
    let data = """
      <link rel="canonical" href="https://www.quay-post.example/alba">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs aground","author":{"@type":"Organization","name":"The Quay Post"},"publisher":{"@type":"Organization","name":"The Quay Post"}}</script>
      """
    let report = try Page.read(Page.news(head: data))
    #expect(report.creators.map { id in report.sources.first { $0.id == id }?.name } == ["Ida Moe"])
  }

  @Test func metadataSayWhereTheyAreFrom() throws {
    let report = try Page.read(Page.news())
    #expect(report.headline == "Ferry runs aground")
    #expect(report.published == "2024-05-01T23:30:00+09:00")
    #expect(report.language == "en")
    #expect(report.creators.map { id in report.sources.first { $0.id == id }?.name } == ["Ida Moe"])
    #expect(report.sources.first { $0.id == report.publisher }?.name == "The Quay Post")
    let stated = report.imported?.extensions["statedBy"]
    #expect(stated?["published"] == .array([.string("meta")]))
    #expect(stated?["creators"]?["Ida Moe"]?.array?.contains(.string("relation")) == true)
    #expect(stated?["headline"]?.array?.contains(.string("heading")) == true)
  }

  @Test func datesThatDifferAreTold() throws {
    let data = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs aground","datePublished":"2024-04-28"}</script>
      """
    let report = try Page.read(Page.news(head: data))
    #expect(report.diagnostics.map(\.kind).contains("conflictingDates"))
  }

  @Test func aPageOfLinksHasNoArticle() throws {
    let links = (0..<60).map { "<li><a href=\"/\($0)\">Short \($0)</a></li>" }.joined()
    let report = try Page.read("<html><body><nav><ul>\(links)</ul></nav></body></html>")
    #expect(report.text == "")
    #expect(report.diagnostics.map(\.kind) == ["noArticle"])
  }

  @Test func aStubBehindAWallIsTold() throws {
    let data = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>"
    let report = try Page.read(Page.news(head: data, body: "<p>\(Page.paragraphs[0])</p>"))
    #expect(report.text == Page.paragraphs[0])
    #expect(report.diagnostics.map(\.kind).contains("paywall"))
  }

  @Test func anEmptyFileIsAnError() {
    #expect(throws: ImportError.self) { try Page.read("") }
  }

  @Test(arguments: ["iso-8859-1", "windows-1252", "utf-8"])
  func everySpanPointsAtItsBytes(charset: String) throws {
    let first =
      "Zoë Ångström told caf\u{E9} owners that the quay — her words — would &ldquo;never&rdquo; close again, not even for a day."
    let page = Page.news(body: "<p>\(first)</p><p>\(Page.paragraphs[1])</p><p>\(Page.paragraphs[2])</p>")
      .replacing("charset=\"utf-8\"", with: "charset=\"\(charset)\"")
    let bytes = charset == "utf-8" ? Array(page.utf8) : latin(page)
    let report = try Page.read(bytes)
    #expect(report.text.contains("Zoë Ångström told café owners that the quay — her words — would “never” close"))
    for word in ["Zoë", "Ångström", "café", "“never”", "fishing boats", "autumn"] {
      let place = try #require(report.text.utf8.firstRange(of: word.utf8))
      let start = report.text.utf8.distance(from: report.text.startIndex, to: place.lowerBound)
      let origin = try #require(report.origins.origin(of: start..<start + word.utf8.count))
      let from = try #require(origin.byteStart)
      let to = try #require(origin.byteEnd)
      let raw = charset == "utf-8" ? String(decoding: bytes[from..<to], as: UTF8.self) : unicode(bytes[from..<to])
      let plain = raw.replacing("&ldquo;", with: "“").replacing("&rdquo;", with: "”")
      #expect(plain.contains(word), "\(word) is said to stand at “\(raw)”")
      #expect(raw.utf8.count <= word.utf8.count + 80)
    }
  }

  /// Windows-1252, of which the page needs only what ISO 8859-1 has, and an em dash.
  private func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "—" ? 0x97 : UInt8(truncatingIfNeeded: $0.value) }
  }

  private func unicode(_ bytes: ArraySlice<UInt8>) -> String {
    String(String.UnicodeScalarView(bytes.map { $0 == 0x97 ? "—" : Unicode.Scalar($0) }))
  }
}
