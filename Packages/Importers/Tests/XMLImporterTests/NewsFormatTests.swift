import DomainCore
import Testing
import XMLImporter

@Suite struct NewsFormatTests {
  private let nitf = """
    <nitf xml:lang="en"><head><title>T</title><docdata><doc-id id-string="n7"/><date.issue norm="20240102T030405Z"/><du-key version="3"/><ed-msg info="do not print"/></docdata>
    <pubdata name="Northern Wire" position.section="World" date.publication="20240102"/></head>
    <body><body.head><hedline><hl1>Bridge <em>opens</em></hl1></hedline><note>Embargoed</note><byline>By <person>Ida Moe</person></byline><dateline><location>Oslo</location>, <story.date norm="20240102">Jan. 2</story.date></dateline><abstract><p>Teaser.</p></abstract></body.head>
    <body.content><p>The <location>bridge</location> opened on <chron norm="20240101">Monday</chron>.</p>
    <media media-type="image"><media-reference source="b.jpg" mime-type="image/jpeg"/><media-caption>The bridge</media-caption><media-producer>Foto</media-producer></media>
    <hl2>Later</hl2><table><tr><td>Cars</td><td>12</td></tr></table></body.content>
    <body.end><tagline>Reporting by somebody</tagline></body.end></body></nitf>
    """

  @Test func readsNITF() throws {
    let report = try report(nitf)
    #expect(report.text == "The bridge opened on Monday.\nLater\nCars 12")
    #expect(report.headline == "Bridge opens")
    #expect(report.publisherName == "Northern Wire")
    #expect(report.creatorNames == ["Ida Moe"])
    #expect(report.published == "2024-01-02T03:04:05Z")
    #expect(report.section == "World")
    #expect(report.dateline == "Oslo")
    #expect(report.language == "en")
    #expect(report.version == 3)
    #expect(report.mediaType == "application/nitf+xml")
    #expect(report.media.map(\.caption) == ["The bridge"])
    #expect(report.media.map(\.credit) == ["Foto"])
    #expect(report.fileSHA256 == SHA256.digest(of: Array(nitf.utf8)).description)
    let opened = try #require(report.text.utf8.firstRange(of: "opened".utf8))
    let start = report.text.utf8.distance(from: report.text.utf8.startIndex, to: opened.lowerBound)
    let origin = try #require(report.span(start..<start + 6).origin)
    let bytes = Array(nitf.utf8)
    let place = try #require(origin.byteStart)
    #expect(String(decoding: bytes[place..<place + 6], as: UTF8.self) == "opened")
    #expect(origin.line == 4)
  }

  @Test func aDatelineInTheBodyIsNoText() throws {
    let report = try report(
      "<nitf><body><body.content><p>OSLO, March 3 (AP) — The quay was closed.</p></body.content></body></nitf>")
    #expect(report.text == "The quay was closed.")
    #expect(report.dateline == "OSLO")
  }

  @Test func leavesOutWhatNITFArchivesRepeat() throws {
    let report = try report(
      "<nitf><head><pubdata name='A' date.publication='20010203T000000'/></head><body><body.content><block class='lead_paragraph'><p>One.</p></block><block class='full_text'><p>One.</p><p>Two.</p></block><block class='correction_text'><p>It was 3.</p></block></body.content></body></nitf>"
    )
    #expect(report.text == "One.\nTwo.")
    #expect(report.published == "2001-02-03")
    #expect(
      report.notes == [
        "leftOut: the item has blocks beside the full text (correction_text), which is no part of the text"
      ])
  }

  @Test func readsNewsMLG2() throws {
    let item = """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:g2:1" version="4" xml:lang="en">
      <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:WIRE"><name>The Wire</name></provider><versionCreated>2025-01-02T05:00:00Z</versionCreated><firstCreated>2025-01-02T04:00:00Z</firstCreated><edNote>9,000 was wrong</edNote></itemMeta>
      <contentMeta><creator><name>Kit Ash</name></creator><headline>Dam holds</headline><dateline>LYON, Jan 2</dateline><subject><name>flood</name></subject></contentMeta>
      <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Dam holds</title></head><body><p>The dam held, <a href="/x">officials</a> said.</p><p>Rain stopped.</p></body></html></inlineXML>
      <remoteContent href="dam.jpg" contenttype="image/jpeg"/></contentSet></newsItem>
      """
    let message =
      "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2025-01-02</sent></header><itemSet>\(item)<packageItem guid='p' version='1'><itemMeta><title>Pack</title></itemMeta><groupSet><group><itemRef residref='a'/><itemRef residref='b'/></group></groupSet></packageItem></itemSet></newsMessage>"
    let result = read(message)
    #expect(result.failure == nil)
    #expect(result.reports.count == 2)
    for report in [try report(item), try #require(result.reports.first)] {
      #expect(report.text == "The dam held, officials said.\nRain stopped.")
      #expect(report.headline == "Dam holds")
      #expect(report.publisherName == "The Wire")
      #expect(report.creatorNames == ["Kit Ash"])
      #expect(report.published == "2025-01-02T04:00:00Z")
      #expect(report.modified == "2025-01-02T05:00:00Z")
      #expect(report.version == 4)
      #expect(report.dateline == "LYON")
      #expect(report.media.map(\.url) == ["dam.jpg"])
      #expect(report.notes == ["leftOut: the item has an editorial note, which is no part of the text"])
    }
    #expect(result.reports[1].headline == "Pack")
    #expect(
      result.reports[1].notes == [
        "leftOut: the item has references to 2 other items, which is no part of the text",
        "noText: the item has no text",
      ])
  }

  @Test func readsNITFAndTextInsideNewsMLG2() throws {
    func item(_ content: String) -> String {
      "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='g'><itemMeta><provider literal='w.example'/><versionCreated>2025-01-02T05:00:00Z</versionCreated></itemMeta><contentSet>\(content)</contentSet></newsItem>"
    }
    let nitf = try report(
      item(
        "<inlineXML><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>P.</p></body.content></body></nitf></inlineXML>"
      ))
    #expect(nitf.text == "P.")
    #expect(nitf.headline == "H")
    #expect(nitf.publisherName == "w.example")
    #expect(try report(item("<inlineData contenttype='text/plain'>One.\n\nTwo.</inlineData>")).text == "One.\nTwo.")
    let other = try report(item("<inlineXML><story xmlns='u:x'><t>One.</t><t>Two.</t></story></inlineXML>"))
    #expect(other.text == "One.\nTwo.")
    #expect(other.diagnostics.map(\.kind) == ["unknownVocabulary"])
  }

  @Test func readsNewsML1() throws {
    let report = try report(
      """
      <NewsML Version="1.2"><NewsEnvelope><DateAndTime>20040101T000000Z</DateAndTime></NewsEnvelope>
      <NewsItem xml:lang="en"><Identification><NewsIdentifier><RevisionId>2</RevisionId><PublicIdentifier>urn:n1</PublicIdentifier></NewsIdentifier></Identification>
      <NewsManagement><FirstCreated>20040102T030000Z</FirstCreated><ThisRevisionCreated>20040102T040000Z</ThisRevisionCreated></NewsManagement>
      <NewsComponent><Role FormalName="Main"/><NewsLines><HeadLine>Mine closes</HeadLine><ByLine>By Jo Fenn and Lu Park</ByLine><DateLine>Perth, 2 January</DateLine></NewsLines>
      <AdministrativeMetadata><Provider><Party FormalName="Southern Desk"/></Provider></AdministrativeMetadata>
      <NewsComponent><Role FormalName="Picture"/><ContentItem Href="m.jpg"><MediaType FormalName="Photo"/><MimeType FormalName="image/jpeg"/></ContentItem>
        <NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><p>Miners at the gate: 500 of them</p></DataContent></ContentItem></NewsComponent></NewsComponent>
      <NewsComponent><Role FormalName="MainText"/><ContentItem><Format FormalName="NITF"/><DataContent><nitf><body><body.content><p>The mine closed.</p><p>It was old.</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent>
      </NewsComponent></NewsItem></NewsML>
      """)
    #expect(report.text == "The mine closed.\nIt was old.")
    #expect(report.headline == "Mine closes")
    #expect(report.publisherName == "Southern Desk")
    #expect(report.creatorNames == ["Jo Fenn", "Lu Park"])
    #expect(report.dateline == "Perth")
    #expect(report.version == 2)
    #expect(report.published == "2004-01-02T03:00:00Z")
    #expect(report.modified == "2004-01-02T04:00:00Z")
    #expect(report.media.map(\.url) == ["m.jpg"])
    #expect(report.media.map(\.mediaType) == ["image/jpeg"])
    #expect(report.media.map(\.caption) == ["Miners at the gate: 500 of them"])
  }

  @Test func readsTheTextOfOtherXML() throws {
    let docbook = try report(
      "<article xml:lang='en'><info><title>Dykes</title><author>Ann Orr</author></info><section><title>Past</title><para>Dykes <emphasis>held</emphasis>.</para></section></article>"
    )
    #expect(docbook.headline == "Dykes")
    #expect(docbook.text.hasSuffix("Past\nDykes held."))
    #expect(docbook.diagnostics.map(\.kind) == ["unknownVocabulary"])
    let own = try report(
      "<story><headline>Snow</headline><date>2 March 2021</date><author>By Al Nye</author><body><absatz>It snowed <x>much</x>.</absatz><absatz>Then it <x>thawed</x>.</absatz></body></story>"
    )
    #expect(own.text == "It snowed much.\nThen it thawed.")
    #expect(own.headline == "Snow")
    #expect(own.published == "2021-03-02")
    #expect(own.creatorNames == ["Al Nye"])
  }

  @Test func recognisesItsFormats() {
    func recognise(_ text: String) -> Recognition { XMLImporter().recognise(Array(text.utf8)[...]) }
    #expect(recognise("<?xml version='1.0'?>\n<rss version='2.0'>") == .certain)
    #expect(recognise("\u{FEFF}  <feed xmlns='x'>") == .certain)
    #expect(recognise("<?xml version='1.0'?><!-- c --><story>") == .likely)
    #expect(recognise("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>") == .possible)
    #expect(recognise("<!doctype html><html>") == .no)
    #expect(recognise("OSLO (Wire) - It rained.") == .no)
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in "<?xml version='1.0'?><nitf>".utf16 { utf16 += [UInt8(unit & 255), UInt8(unit >> 8)] }
    #expect(XMLImporter().recognise(utf16[...]) == .certain)
    #expect(XMLImporter().recognise([]) == .no)
  }
}
