import Markup
import Testing

/// Writes down what a parser tells, one event a line.
private final class Recorder: XMLHandler {
  var names: [String] = []
  var log: [String] = []
  var text: [UInt8] = []
  var places: [(String, XMLPlace)] = []

  func token(local: String, namespace: String, prefix: String) -> Int {
    names.append(namespace.isEmpty ? local : "{\(namespace)}\(local)")
    return names.count - 1
  }

  func start(_ element: Int, _ attributes: XMLAttributes, _ place: XMLPlace) {
    flush()
    var line = "<\(names[element])"
    for index in 0..<attributes.count {
      line += " \(names[attributes.token(at: index)])=\(attributes.value(at: index))"
    }
    log.append(line + ">")
  }

  func text(_ utf8: Swift.Span<UInt8>, _ place: XMLPlace) {
    var piece: [UInt8] = []
    piece.append(copying: utf8)
    places.append((String(decoding: piece, as: UTF8.self), place))
    text += piece
  }

  func end(_ place: XMLPlace) {
    flush()
    log.append("/")
  }

  private func flush() {
    if !text.isEmpty { log.append(String(decoding: text, as: UTF8.self)) }
    text = []
  }
}

private func parse(
  _ bytes: [UInt8], step: Int = 1 << 16, limits: XMLLimits = XMLLimits(), isLegacy: Bool = false
) -> (log: [String], troubles: [XMLTrouble], failure: XMLFailure?, places: [(String, XMLPlace)]) {
  let recorder = Recorder()
  let parser = XMLPushParser(recorder, limits: limits, isLegacy: isLegacy)
  var failure: XMLFailure?
  do throws(XMLFailure) {
    for start in stride(from: 0, to: bytes.count, by: step) {
      try parser.push(bytes[start..<min(start + step, bytes.count)])
    }
    try parser.finish()
  } catch {
    failure = error
  }
  return (recorder.log, parser.takeTroubles(), failure, recorder.places)
}

private func parse(_ text: String, step: Int = 1 << 16) -> [String] {
  let result = parse(Array(text.utf8), step: step)
  return result.log + (result.failure.map { ["!\($0.line): \($0.message)"] } ?? [])
}

@Suite struct XMLPushParserTests {
  @Test func givesEventsWithNamespacesResolved() {
    #expect(
      parse(
        """
        <?xml version="1.0"?><!-- note --><r xmlns="u:a" xmlns:b='u:b' q="1 &amp; 2"><b:x b:y = "&lt;&#233;"/>a<![CDATA[<&]]>z</r>
        """)
        == ["<{u:a}r q=1 & 2>", "<{u:b}x {u:b}y=<é>", "/", "a<&z", "/"])
  }

  @Test(arguments: [1, 2, 3, 7, 64]) func chunksMakeNoDifference(step: Int) {
    let text = """
      <!DOCTYPE r [<!ENTITY co "ACME <b>Corp</b>"> <!-- ' -->]>
      <r a="x>y"><i>&co; &nbsp;&#8217;é😀</i><!-- a <b> --><?p <q> ?><![CDATA[a]]b é😀]]>ok</r>
      """
    #expect(
      parse(text, step: step)
        == ["<r a=x>y>", "<i>", "ACME ", "<b>", "Corp", "/", " \u{A0}’é😀", "/", "a]]b é😀ok", "/"])
  }

  @Test func tellsWhereTextStands() {
    let result = parse(Array("<a>\n<b>Zoë</b> &amp; co<!-- \n\n -->x&nbsp;y</a>".utf8), step: 5)
    let found = result.places.map { "\($0.0)|\($0.1.bytes)|\($0.1.line)|\($0.1.isVerbatim)" }
    #expect(
      found == [
        "\n|3..<4|1|true", "Zo|7..<9|2|true", "ë|9..<11|2|true", " |15..<16|2|true", "&|16..<21|2|false",
        " co|21..<24|2|true", "x|35..<36|4|true", "\u{A0}|36..<42|4|false", "y|42..<43|4|true",
      ])
    let joined = result.places.map(\.0).joined()
    #expect(joined == "\nZoë & cox\u{A0}y")
    for (text, place) in result.places where place.isVerbatim { #expect(place.bytes.count == text.utf8.count) }
  }

  @Test func getsOverWhatFeedsGetWrong() {
    #expect(parse("<a>Q&A, AT&T; R &D & 3 < 4 <3</a>") == ["<a>", "Q&A, AT&T; R &D & 3 < 4 <3", "/"])
    #expect(parse("<a>x&eacute;&mdash;&nosuch;</a>") == ["<a>", "xé—&nosuch;", "/"])
    #expect(parse("<a><b>x</a><c>y</c></d>") == ["<a>", "<b>", "x", "/", "/", "<c>", "y", "/"])
    #expect(parse("<a><p>one<br>two</p></a>") == ["<a>", "<p>", "one", "<br>", "two", "/", "/", "/"])
    #expect(parse("<a x=1 y='2' y='3' z hidden/>t") == ["<a x=1 y=2 z= hidden=>", "/"])
    #expect(parse("junk <a>1</a> junk <a>2</a>") == ["<a>", "1", "/", "<a>", "2", "/"])
    #expect(parse("<a>x&#0;&#xD800;&#99999999999999999999;&#146;</a>") == ["<a>", "x\u{FFFD}\u{FFFD}\u{FFFD}’", "/"])
    #expect(parse("<a>\u{1}b\u{0}</a>") == ["<a>", "b", "/"])
    #expect(parse("<a><“q”>x</“q”></a>") == ["<a>", "<“q”>x", "/"])
  }

  @Test func saysWhatItGotOver() throws {
    let result = parse(Array("<a>\nQ&A\n&nbsp;&nbsp;<b>x</a>".utf8))
    #expect(result.failure == nil)
    #expect(result.troubles.map(\.kind) == [.bareCharacter, .undeclaredEntity, .unbalanced])
    #expect(result.troubles.map(\.line) == [2, 3, 3])
    #expect(result.troubles.map(\.count) == [1, 2, 1])
    #expect(parse(Array("<a>fine &amp; well</a>".utf8)).troubles == [])
    #expect(parse(Array("<!DOCTYPE a SYSTEM 'x.dtd'><a>&nbsp;</a>".utf8)).troubles == [])
  }

  @Test func readsEncodings() {
    #expect(
      parse(Array("<a t='".utf8) + [0xE9] + Array("'>caf".utf8) + [0xE9, 0x92] + Array("</a>".utf8), isLegacy: true).log
        == ["<a t=é>", "café’", "/"])
    let mixed = parse(Array("<a>caf".utf8) + [0xE9] + Array(" é</a>".utf8), step: 1)
    #expect(mixed.log == ["<a>", "café é", "/"])
    #expect(mixed.troubles.map(\.kind) == [.encoding])
    #expect(XMLEncoding(of: Array("<?xml version='1.0' encoding='ISO-8859-1'?>".utf8)[...]) == .windows1252)
    #expect(XMLEncoding(of: Array("<?xml version=\"1.0\" encoding = \"KOI8-R\"?>".utf8)[...]) == .other("koi8-r"))
    #expect(XMLEncoding(of: Array("<?xml version=\"1.0\" encoding=\"UTF-16\"?>".utf8)[...]) == .utf8)
    #expect(XMLEncoding(of: [0xFF, 0xFE, 0x3C, 0]) == .other("UTF-16LE"))
    #expect(XMLEncoding(of: [0, 0x3C, 0, 0x3F]) == .other("UTF-16BE"))
    #expect(XMLEncoding(of: []) == .utf8)
  }

  @Test func saysWhereADocumentIsCutOff() {
    #expect(
      parse("<a>\n<b>x</b>\n<c>") == [
        "<a>", "\n", "<b>", "x", "/", "\n", "<c>", "!3: the document ends before its elements do",
      ])
    #expect(parse("<a><b x='1").last == "!1: the document ends within a tag")
    #expect(parse("<a><!-- x").last == "!1: the document ends before its elements do")
    #expect(parse("") == ["!1: there is no XML element"])
    #expect(parse("no markup at all") == ["!1: there is no XML element"])
  }

  @Test func loadsNothingFromOutside() {
    for address in ["file:///etc/passwd", "/etc/passwd", "http://127.0.0.1:9/x"] {
      #expect(parse("<!DOCTYPE a [<!ENTITY x SYSTEM \"\(address)\">]><a>[&x;]</a>") == ["<a>", "[]", "/"])
      #expect(parse("<!DOCTYPE a SYSTEM \"\(address)\"><a>[&x;]</a>") == ["<a>", "[&x;]", "/"])
      #expect(parse("<!DOCTYPE a [<!ENTITY % p SYSTEM \"\(address)\"> %p;]><a>[&x;]</a>") == ["<a>", "[&x;]", "/"])
    }
  }

  @Test func keepsBounds() {
    let laughs =
      "<!DOCTYPE a [<!ENTITY a0 'lol'>"
      + (1...9).map { "<!ENTITY a\($0) '\(String(repeating: "&a\($0 - 1);", count: 10))'>" }.joined()
      + "]><a>&a9;</a>"
    #expect(parse(laughs).last == "!1: the entities expand to more than 1048576 bytes, or into themselves")
    #expect(
      parse("<!DOCTYPE a [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><a x='&a;'/>").last?.contains("into themselves") == true)
    let deep = String(repeating: "<a>", count: 1001) + String(repeating: "</a>", count: 1001)
    #expect(parse(deep).last == "!1: elements nest deeper than 1000")
    let wide = "<a " + (0...256).map { "a\($0)='1'" }.joined(separator: " ") + "/>"
    #expect(parse(wide) == ["!1: an element has more than 256 attributes"])
    let bare = "<a " + (0...256).map { "a\($0)" }.joined(separator: " ") + "/>"
    #expect(parse(bare) == ["!1: an element has more than 256 attributes"])
    let long = "<a x='" + String(repeating: "y", count: 1 << 20) + "'/>"
    #expect(parse(long, step: 4096) == ["!1: a tag is longer than 1048576 bytes"])
    let spaces = (0..<12).map { level in
      "<a " + (0..<200).map { "xmlns:p\(level)_\($0)='u'" }.joined(separator: " ") + ">"
    }
    #expect(parse(spaces.joined()).last == "!1: there are too many attributes or namespaces")
    let declaration = "<!DOCTYPE a [" + String(repeating: " ", count: 1 << 19) + "]><a/>"
    #expect(parse(declaration) == ["!1: the document type declaration is longer than 262144 bytes"])
  }

  @Test func parameterEntitiesNeverReachTheParser() {
    let bomb =
      "<!DOCTYPE a [<!ENTITY % p0 ' '>"
      + (1...4).map { "<!ENTITY % p\($0) '\(String(repeating: "&#37;p\($0 - 1);", count: 10))'>" }.joined()
      + "%p4;]><a>x</a>"
    #expect(parse(bomb) == ["<a>", "x", "/"])
  }

  @Test func stopsWhenTold() throws {
    final class Once: XMLHandler {
      weak var parser: XMLPushParser?
      var starts = 0
      func token(local: String, namespace: String, prefix: String) -> Int { 0 }
      func start(_ element: Int, _ attributes: XMLAttributes, _ place: XMLPlace) {
        starts += 1
        if starts == 2 { parser?.stop() }
      }
      func text(_ utf8: Swift.Span<UInt8>, _ place: XMLPlace) {}
      func end(_ place: XMLPlace) {}
    }
    let handler = Once()
    let parser = XMLPushParser(handler)
    handler.parser = parser
    try parser.push(Array("<a><b/><c/><d/></a>".utf8)[...])
    try parser.push(Array("<e/>".utf8)[...])
    try parser.finish()
    #expect(handler.starts == 2)
  }
}
