import DomainCore
import Testing
import XMLImporter

@Suite struct FeedTests {
  @Test func readsRSS2() throws {
    let result = read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
      <channel><title>Harbour Post</title><link>https://harbour.example/</link><description>News</description><language>en-gb</language>
      <image><title>Logo</title><link>https://other.example/</link></image>
      <item><title>Ferry &amp;amp; crew safe</title><link>https://harbour.example/ferry</link><guid isPermaLink="false">n1</guid>
      <pubDate>Tue, 04 Mar 2025 07:30:00 +0100</pubDate><dc:date>2025-03-04T09:00:00+01:00</dc:date><dc:creator>Ada Lund</dc:creator>
      <category>Sea</category><description>The ferry came back …</description>
      <enclosure url="/a.mp3" type="audio/mpeg" length="1"/>
      <media:content url="https://harbour.example/f.jpg" type="image/jpeg"><media:description>The ferry</media:description><media:credit>A. Photographer</media:credit></media:content>
      <content:encoded><![CDATA[<p>The ferry came back on <b>Monday</b>.</p><figure><img src="g.jpg"><figcaption>At the quay</figcaption></figure><p>All 12 are&nbsp;safe.</p><p>The post <a href="https://harbour.example/ferry">Ferry &amp; crew safe</a> appeared first on <a href="https://harbour.example">Harbour Post</a>.</p>]]></content:encoded></item>
      <item><title>Second</title><description>Only &lt;i&gt;this&lt;/i&gt; is told.</description></item>
      </channel></rss>
      """)
    #expect(result.failure == nil)
    #expect(result.reports.count == 2)
    let first = try #require(result.reports.first)
    #expect(first.text == "The ferry came back on Monday.\nAll 12 are safe.")
    #expect(first.headline == "Ferry & crew safe")
    #expect(first.publisherName == "Harbour Post")
    #expect(first.creatorNames == ["Ada Lund"])
    #expect(first.published == "2025-03-04T07:30:00+01:00")
    #expect(first.modified == "2025-03-04T09:00:00+01:00")
    #expect(first.url == "https://harbour.example/ferry")
    #expect(first.language == "en-gb")
    #expect(first.section == "Sea")
    #expect(first.mediaType == "application/rss+xml")
    #expect(first.imported?.by == "xml")
    #expect(first.imported?.from == "test.xml")
    #expect(
      first.media.map(\.url) == [
        "https://harbour.example/a.mp3", "https://harbour.example/f.jpg", "https://harbour.example/g.jpg",
      ])
    #expect(first.media.map(\.caption) == [nil, "The ferry", "At the quay"])
    #expect(first.media[1].credit == "A. Photographer")
    #expect(first.span(0..<9).origin?.line == 10)
    #expect(first.diagnostics == [])
    #expect(result.reports[1].text == "Only this is told.")
    #expect(result.reports[1].published == nil)
  }

  @Test func readsRSS1() throws {
    let report = try report(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="http://w.example/"><title>Weekly</title><link>http://w.example/</link><description>d</description>
      <items><rdf:Seq><rdf:li resource="http://w.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="http://w.example/1"><title>One</title><link>http://w.example/1</link><description>Rain fell.</description><dc:date>2004-05-06</dc:date><dc:language>en</dc:language></item>
      </rdf:RDF>
      """)
    #expect(report.text == "Rain fell.")
    #expect(report.headline == "One")
    #expect(report.publisherName == "Weekly")
    #expect(report.published == "2004-05-06")
    #expect(report.language == "en")
  }

  @Test func readsAtomInAllItsTextForms() throws {
    let result = read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-IE" xml:base="https://t.example/news/"><title type="html">The &amp;lt;Tide&amp;gt;</title>
      <entry><title type="text">A &lt; B</title><link rel="self" href="x"/><link href="../a"/><id>urn:1</id><updated>2020-01-02T03:04:05Z</updated>
      <author><name>Una Roe</name><email>una@t.example</email></author><summary>Short.</summary><content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry>
      <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">An <em>old</em> quay</div></title><published>2020-01-01T00:00:00Z</published><updated>2020-01-02T03:04:05Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Seen <em>here</em>.</p><ul><li>a</li><li>b</li></ul><script>x()</script></div></content></entry>
      <entry><title>Plain</title><content type="text">First line.
      Second line.</content></entry>
      <entry><title>Base</title><content type="application/octet-stream">UGxhaW4gd29yZHM=</content></entry>
      </feed>
      """)
    #expect(result.failure == nil)
    #expect(
      result.reports.map(\.text) == ["One.\nTwo.", "Seen here.\na\nb", "First line.\nSecond line.", "Plain words"])
    #expect(result.reports.map(\.headline) == ["A < B", "An old quay", "Plain", "Base"])
    #expect(result.reports[0].url == "https://t.example/a")
    #expect(result.reports[0].language == "en-IE")
    #expect(result.reports[0].published == "2020-01-02T03:04:05Z")
    #expect(result.reports[0].modified == nil)
    #expect(result.reports[0].creatorNames == ["Una Roe"])
    #expect(result.reports[0].publisherName == "The <Tide>")
    #expect(result.reports[1].published == "2020-01-01T00:00:00Z")
    #expect(result.reports[1].modified == "2020-01-02T03:04:05Z")
  }

  @Test func readsOldAndOddFeeds() throws {
    let old = try report(
      "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>F</title><entry><title mode='escaped' type='text/html'>&lt;b&gt;T&lt;/b&gt;</title><content mode='base64' type='text/html'>PHA+SGk8L3A+</content><issued>2003-12-31</issued></entry></feed>"
    )
    #expect(old.headline == "T")
    #expect(old.text == "Hi")
    #expect(old.published == "2003-12-31")
    let cdf = try report(
      "<CHANNEL HREF='http://c.example/'><TITLE>C</TITLE><ITEM HREF='http://c.example/1' LASTMOD='2004-04-07T00:05:43-0400'><TITLE>I</TITLE><ABSTRACT>Words.</ABSTRACT></ITEM></CHANNEL>"
    )
    #expect(cdf.text == "Words.")
    #expect(cdf.url == "http://c.example/1")
    #expect(cdf.published == "2004-04-07T00:05:43-04:00")
    let foreign = try report(
      "<feed xmlns='http://new.example/ns'><title>F</title><entry><title>T</title><summary>S.</summary></entry></feed>")
    #expect(foreign.text == "S.")
    let undeclared = try report(
      "<rss><channel><title>U</title><item><title>T</title><dc:creator>Bo</dc:creator><content:encoded>&lt;p&gt;Body.&lt;/p&gt;</content:encoded></item></channel></rss>"
    )
    #expect(undeclared.text == "Body.")
    #expect(undeclared.creatorNames == ["Bo"])
  }

  @Test func placesTheTextOfHTMLToTheByte() throws {
    let file =
      "<rss><channel>\n<item><title>T</title><content:encoded><![CDATA[<p>Zo\u{EB} &amp; Bo</p>\n<p>left <b>Rome</b>.</p>]]></content:encoded></item><item><title>U</title><description>&lt;p&gt;Sea&amp;nbsp;air, still&lt;/p&gt;</description></item></channel></rss>"
    let reports = read(file).reports
    let bytes = Array(file.utf8)
    for (index, word, line) in [(0, "Zo\u{EB}", 2), (0, "Rome", 3), (1, "still", 3), (1, "Sea", 3)] {
      let report = reports[index]
      let place = try #require(report.text.firstRange(of: word))
      let start = report.text.utf8.distance(from: report.text.startIndex, to: place.lowerBound)
      let origin = try #require(report.span(start..<start + word.utf8.count).origin)
      #expect(origin.line == line)
      let (low, high) = (try #require(origin.byteStart), try #require(origin.byteEnd))
      #expect(String(decoding: bytes[low..<high], as: UTF8.self) == word)
    }
  }

  @Test func keepsALastParagraphThatTellsSomething() throws {
    func text(_ last: String) throws -> String {
      try report(
        "<rss><channel><title>Bay News</title><link>https://b.example/</link><item><title>Fog</title><link>https://b.example/fog</link><description><![CDATA[<p>Fog came.</p>\(last)]]></description></item></channel></rss>"
      ).text
    }
    #expect(
      try text("<p>The post <a href=\"https://b.example/fog\">Fog</a> appeared first on Bay News.</p>") == "Fog came.")
    #expect(try text("<p>Source: <a href='https://b.example/fog'>Bay News</a></p>") == "Fog came.")
    #expect(
      try text("<p>Fog was seen in <a href='https://b.example/port'>the port</a> by two pilots on Monday night.</p>")
        == "Fog came.\nFog was seen in the port by two pilots on Monday night.")
    #expect(try text("<p>Bay News is closed.</p>") == "Fog came.\nBay News is closed.")
  }

  @Test func givesEntriesAsTheyStand() throws {
    var entries: [FeedEntry] = []
    let bytes = Array(
      "<rss><channel><title>T &amp; U</title><link>http://t.example</link><description/><managingEditor>e@t.example (Ed Itor)</managingEditor><item><title>One</title><author>a@t.example (Ann)</author><description>d</description><category>x</category><category>y</category></item></channel></rss>"
        .utf8)
    let feed = try XMLImporter().readEntries(ImportInput(bytes)) { entry in
      entries.append(entry)
      return .more
    }
    #expect(feed.title == "T & U")
    #expect(feed.link == "http://t.example")
    #expect(feed.author == "e@t.example (Ed Itor)")
    #expect(feed.authorName == "Ed Itor")
    #expect(entries.count == 1)
    #expect(entries.first?.summary == "d")
    #expect(entries.first?.authorName == "Ann")
    #expect(entries.first?.categories == ["x", "y"])
  }
}
