import DomainCore
import Interchange
import Testing

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Suite struct GraphRoundTripTests {
  @Test(arguments: [1, 17, 1 << 16]) func reportsComeBackAsTheyWere(chunk: Int) throws {
    let reports = ["Ann Vik", "Bo Dahl", "Cy Moe"].map(Samples.report)
    let (read, diagnostics) = try Samples.read(try Samples.document(reports), chunks: chunk)
    #expect(read == reports)
    #expect(diagnostics == [])
    #expect(read.flatMap { $0.validate() } == [])
  }

  @Test func linesComeBackAsTheyWere() throws {
    let reports = ["Ann Vik", "Bo Dahl"].map(Samples.report)
    let lines = try Samples.lines(reports)
    #expect(text(lines).split(separator: "\n").count == 2)
    let (read, diagnostics) = try Samples.read(lines)
    #expect(read == reports)
    #expect(diagnostics == [])
    #expect(try Samples.lines(read) == lines)
  }

  @Test func documentsAreWrittenAgainByteForByte() throws {
    let document = try Samples.document(["Ann Vik", "Bo Dahl", "Cy Moe"].map(Samples.report))
    #expect(try Samples.document(try Samples.read(document).reports) == document)
  }

  @Test func sharedRecordsThatDifferSettleOnTheFirst() throws {
    var one = Samples.report("Ann Vik")
    var two = Samples.report("Bo Dahl")
    one.sources[0].role = "owner"
    two.sources[0].role = "publisher"
    // Only the first report knows to whom the outlet belongs.
    let group = Entity(kind: "organisation", name: "Ledger Group")
    one.entities.append(group)
    one.sources[0].memberOf = group.id
    let output = MemoryOutput()
    let writer = GraphDocumentWriter(output.stream())
    try writer.write(one)
    try writer.write(two)
    #expect(
      try writer.finish().map(\.note) == ["\(one.sources[0].id) has different values of role; the first was kept"])
    let (read, diagnostics) = try Samples.read(output.bytes)
    #expect(diagnostics == [])
    #expect(read[0] == one)
    #expect(read[1].sources[0].role == "owner")
    #expect(read[1].sources[0].memberOf == nil)
    #expect(read[1].validate() == [])
    #expect(try Samples.document(read) == output.bytes)
  }

  @Test func unknownMembersAreKeptAtEveryLevel() throws {
    let document = """
      {
      "dateline":"1.0",
      "generator":{"name":"dateline","version":"1.0.0"},
      "reports":[
      {"id":"rep-1d59e9c691ab0389","text":"Ann left.","textSHA256":"x","media":[{"url":"u","z":[1.50]}],"version":1,\
      "imported":{"by":"text","q":{}},"r2":1E5,"r1":null}
      ],
      "sources":[
      {"id":"src-0000000000000001","reports":["rep-1d59e9c691ab0389"],"kind":"person",\
      "mentions":[{"text":"Ann","start":0,"end":3,"origin":{"line":1,"o":"\\u2028"},\
      "report":"rep-1d59e9c691ab0389","s":true}],"identifiers":[{"scheme":"a","value":"b","i":"é"}],"x":{"b":1,"a":2}}
      ],
      "events":[
      {"id":"evt-0000000000000001","report":"rep-1d59e9c691ab0389","type":"OTHER",\
      "participants":[{"role":"actor","ref":"src-0000000000000001","p":0}],"certainty":{"factuality":"CT+","c":[]},"e":""}
      ],
      "relations":[
      {"report":"rep-1d59e9c691ab0389","type":"before","source":"evt-0000000000000001","target":"public","n":1}
      ],
      "license":"CC0",
      "annotations":[{"k":"v"},[]]
      }

      """
    let (reports, diagnostics) = try Samples.read(Array(document.utf8))
    #expect(diagnostics == [])
    #expect(text(try Samples.document(reports)) == document)
    #expect(text(try Samples.document(try Samples.read(try Samples.lines(reports)).reports)) == document)
  }

  @Test func reportsOfOneTextAreOne() throws {
    let report = Samples.report("Ann Vik")
    #expect(try Samples.document([report, report]) == Samples.document([report]))
  }

  @Test func nothingButFrameForNoReports() throws {
    let document = try Samples.document([])
    #expect(
      text(document)
        == "{\n\"dateline\":\"1.0\",\n\"generator\":{\"name\":\"dateline\",\"version\":\"1.0.0\"},\n\"reports\":[\n]\n}\n"
    )
    #expect(try Samples.read(document).reports == [])
    #expect(try Samples.read([]).reports == [])
  }

  @Test func manyReportsPassThroughTheFile() throws {
    let reports = (0..<800).map { Samples.report("Ann Vik \($0)") }
    let document = try Samples.document(reports)
    #expect(document.count > 2 << 20)
    #expect(try Samples.read(document).reports == reports)
  }
}

@Suite struct GraphReaderTests {
  private func error(_ document: String) -> ImportError? {
    #expect(throws: ImportError.self) { try Samples.read(Array(document.utf8)) }
  }

  @Test(arguments: [
    ("[1]", "this is not a Dateline graph, which begins with {"),
    ("hello", "this is not a Dateline graph, which begins with {"),
    (#"{"type":"FeatureCollection"}"#, "this JSON is not a Dateline graph: it has no member “dateline”"),
    (#"{"dateline":"1.0"}"#, "this JSON is not a Dateline graph: it has no member “reports”"),
    (
      #"{"dateline":"1.0","reports":7}"#,
      "the document gives no report: reports is the number 7 where an array is wanted; it is kept as it is"
    ),
    (
      #"{"dateline":"2.0","reports":[]}"#,
      "the document has the version 2.0 of the Dateline graph; this reads version 1"
    ),
    (
      #"{"dateline":1.0,"reports":[]}"#,
      "the document has the version the number 1.0 of the Dateline graph; this reads version 1"
    ),
    (#"{"dateline":"1.0","reports":[{"id" 1}]}"#, "this is not JSON: a colon is missing: “1” stands in its place"),
    (#"{"dateline":"1.0","reports":[]"#, "this is not JSON: the text ends too soon"),
  ]) func otherInputIsRefused(document: String, message: String) {
    let error = error(document)
    #expect(error?.message == message)
    #expect(error?.advice != nil || message.contains("colon"))
  }

  @Test func reportsMissingAsAnArrayAreToldOf() {
    #expect(
      error(#"{"dateline":"1.0","reports":[5]}"#)?.message
        == "the document gives no report: reports[0] is the number 5 where an object is wanted; it is left out")
  }

  @Test func findingsWithoutReportGoToTheOnlyOne() throws {
    let document =
      #"{"events":[{"id":"evt-0000000000000001","type":"AID"}],"reports":[{"id":"rep-0000000000000001",""#
      + #"text":"a"}],"sources":[{"id":"src-0000000000000001","kind":"person"}],"dateline":"1.0"}"#
    let (reports, diagnostics) = try Samples.read(Array(document.utf8))
    #expect(diagnostics == [])
    #expect(reports.count == 1)
    #expect(reports[0].events.map(\.type) == [.aid])
    #expect(reports[0].sources.map(\.kind) == [.person])
  }

  @Test func findingsWithoutReportAmongSeveral() throws {
    let document =
      #"{"dateline":"1.0","reports":[{"id":"rep-0000000000000001","text":"a b","publisher":"src-0000000000000002"},"#
      + #"{"id":"rep-0000000000000002","text":"c d"}],"sources":[{"id":"src-0000000000000001","kind":"person"},"#
      + #"{"id":"src-0000000000000002","kind":"mediaOutlet","memberOf":"src-0000000000000003","mentions":["#
      + #"{"text":"b","start":2,"end":3},{"text":"d","start":2,"end":3}]},"#
      + #"{"id":"src-0000000000000003","kind":"group"}],"events":[{"id":"evt-0000000000000001","type":"AID"},"#
      + #"{"id":"evt-0000000000000002","type":"AID","report":"rep-0000000000000009"},"#
      + #"{"id":"evt-0000000000000003","type":"AID","trigger":[{"text":"c","start":0,"end":1,"report":"rep-0000000000000002"}]}]}"#
    let (reports, diagnostics) = try Samples.read(Array(document.utf8))
    #expect(
      diagnostics.map(\.note) == [
        "events[0] does not say its report; it is left out",
        "events[1] names the report rep-0000000000000009, which the document does not have; it is left out",
      ])
    #expect(diagnostics.first?.extensions["record"]?["id"] == .string("evt-0000000000000001"))
    #expect(reports[0].sources.map(\.id.description) == ["src-0000000000000002", "src-0000000000000003"])
    #expect(reports[0].sources[0].mentions.map(\.text) == ["b"])
    #expect(reports[1].sources.map(\.id.description) == ["src-0000000000000001"])
    #expect(reports[1].events.map(\.id.description) == ["evt-0000000000000003"])
  }

  @Test func reportsWithoutIdOrTextAreMended() throws {
    let document = #"{"dateline":"1.1","reports":[{"id":"x","text":"a"},{"headline":"h","id":"rep-0000000000000001"}]}"#
    let (reports, diagnostics) = try Samples.read(Array(document.utf8))
    #expect(reports.map(\.text) == ["a", ""])
    #expect(reports[0].id == Report(text: "a").id)
    #expect(reports[1].headline == "h")
    #expect(
      diagnostics.map(\.note) == [
        "reports[0].id is missing or no id; \(Report(text: "a").id) was put there",
        "reports[1].text is missing or no string; the report has no text",
      ])
  }

  @Test func unsoundJSONIsToldOf() throws {
    let document =
      #"{"dateline":"1.0","reports":[{"id":"rep-0000000000000001","text":"a\ud800","text":"b","x":"\udc00"}]}"#
    let (reports, diagnostics) = try Samples.read(Array(document.utf8))
    #expect(reports.map(\.text) == ["b"])
    #expect(reports[0].extensions["x"] == .string("\u{FFFD}"))
    #expect(
      diagnostics.map(\.note) == [
        "line 1, byte 67: an escape of half a character was read as U+FFFD",
        "line 1, byte 75: the name “text” stands twice in an object; the last one counts",
        "line 1, byte 91: an escape of half a character was read as U+FFFD",
      ])
  }

  @Test func theCallersDateFillsIn() throws {
    let document =
      #"{"dateline":"1.0","reports":[{"id":"rep-0000000000000001","text":"a"},{"id":"rep-0000000000000002","text":"b","published":"2024"}]}"#
    var published: [String?] = []
    try GraphReader(ImportInput(Array(document.utf8), published: "2025-01-02")).readDocument { report, _ in
      published.append(report.published)
      return .more
    }
    #expect(published == ["2025-01-02", "2024"])
  }

  @Test func aReceiverMayHaveEnough() throws {
    var count = 0
    let lines = try Samples.lines(["Ann", "Bo", "Cy"].map(Samples.report))
    try GraphReader(ImportInput(lines)).readDocuments { _, _ in
      count += 1
      return count == 2 ? .enough : .more
    }
    #expect(count == 2)
  }

  @Test func severalDocumentsAreNotOne() throws {
    let lines = try Samples.lines(["Ann", "Bo"].map(Samples.report))
    let error = #expect(throws: ImportError.self) {
      try GraphReader(ImportInput(lines)).readDocument { _, _ in .more }
    }
    #expect(error?.message == "there is more text after the document")
    #expect(error?.line == 2)
    #expect(error?.advice == "if it holds one document a line, read it as jsonl")
  }

  /// Whatever is cut off or changed, reading ends in reports or an error, and what it gives can be written.
  @Test func damagedDocumentsDoNoHarm() throws {
    let document = try Samples.document(["Ann Vik", "Bo Dahl"].map(Samples.report))
    for end in stride(from: 0, to: document.count, by: 41) {
      _ = try? Samples.read([UInt8](document[..<end]))
    }
    var random = UInt64(42)
    for _ in 0..<300 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var damaged = document
      let place = Int(random >> 33) % damaged.count
      switch random >> 20 & 3 {
      case 0: damaged[place] ^= UInt8(1) << UInt8(random >> 24 & 7)
      case 1: damaged.remove(at: place)
      case 2: damaged.insert(UInt8(truncatingIfNeeded: random >> 8), at: place)
      default: damaged[place] = Array("{}[],:\"\\0-eu".utf8)[Int(random >> 40) % 12]
      }
      if let (reports, _) = try? Samples.read(damaged) {
        let output = MemoryOutput()
        let writer = GraphDocumentWriter(output.stream())
        for report in reports { try writer.write(report) }
        _ = try writer.finish()
        #expect(throws: Never.self) { try Samples.read(output.bytes) }
      }
    }
  }
}

@Suite struct GraphValidatorTests {
  private func problems(_ document: String) throws -> [String?] {
    try GraphValidator().validate(ImportInput(Array(document.utf8))).map(\.note)
  }

  @Test func soundDocuments() throws {
    let reports = ["Ann Vik", "Bo Dahl"].map(Samples.report)
    #expect(try problems(text(try Samples.document(reports))) == [])
    #expect(try problems(text(try Samples.lines(reports))) == [])
  }

  @Test func problemsOfEveryClass() throws {
    let document =
      #"{"dateline":"1.0","report":[],"reports":[{"id":"rep-0000000000000001","text":"Ann left.","textSHA256":"00"}],"#
      + #""sources":[{"id":"src-0000000000000001","kind":"persn","country":"Norway"},{"id":"src-0000000000000001","kind":"person"}],"#
      + #""events":[{"id":"evt-0000000000000001","type":"AID","trigger":[{"text":"Bo","start":0,"end":2}],"time":"tim-0000000000000001","tigger":1}]}"#
    #expect(
      try problems(document) == [
        "report is unknown; did you mean “reports”?",
        "sources[1] has the id src-0000000000000001, which another node has too",
        "sources[0].kind is “persn”, which is none of its words (did you mean “person”?); it is read as “unspecified”",
        "events[0].tigger is unknown; did you mean “trigger”?",
        "rep-0000000000000001: sources[0].country: “Norway” is no ISO 3166-1 alpha-2 code",
        "rep-0000000000000001: sources[1] has the id src-0000000000000001, which another node has too",
        "rep-0000000000000001: events[0].trigger: the text at 0..<2 is not “Bo”",
        "rep-0000000000000001: events[0].time refers to tim-0000000000000001, which is not in the report",
        "rep-0000000000000001: textSHA256 is not the checksum of the text",
      ])
  }

  @Test func whatIsNoGraphIsRefused() {
    #expect(throws: ImportError.self) { try problems("[]") }
  }

  @Test(.enabled(if: SharedFiles.exists("model/sample/seed.dateline.json")))
  func aDocumentOfAnotherGeneratorIsRead() throws {
    let (reports, diagnostics) = try Samples.read(SharedFiles.bytes("model/sample/seed.dateline.json"))
    #expect(diagnostics == [])
    #expect(reports.count == 1)
    #expect(reports.first?.events.count == 26)
    #expect(reports.first?.attributions.count == 19)
  }
}
