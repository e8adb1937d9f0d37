import CSVImporter
import DomainCore
import Testing

@Suite struct CSVImporterTests {
  static let rep = "rep-00000000000000aa"
  static let evt = "evt-0000000000000001"
  static let src = "src-0000000000000002"

  /// A folder of tables; lines may end in LF.
  static func folder(_ files: [String: String]) -> ImportInput {
    let open = { (name: String) throws(ImportError) -> ImportInput? in
      files[name].map { ImportInput(Array($0.utf8), name: name) }
    }
    return ImportInput(name: "folder", part: open) { () throws(ImportError) in nil }
  }

  static func read(_ files: [String: String]) throws(ImportError) -> [Report] {
    var reports: [Report] = []
    try CSVImporter().read(folder(files)) {
      reports.append($0)
      return .more
    }
    return reports
  }

  static let reports = "id,headline,text\n\(rep),\"Head, \"\"line\"\"\",\"Ann said so.\nYes.\"\n"
  static let events =
    "id,report,type,communicative,trigger,start,end,factuality\n\(evt),\(rep),STATEMENT,TRUE,said,4,8,CT+\n"

  /// What is told of the tables, without what is of the missing ones.
  static func notes(_ report: Report?) -> [String] {
    (report?.diagnostics ?? []).filter { $0.kind != "missingTable" }.compactMap(\.note)
  }

  @Test func `Tables are recognised by their first columns`() {
    let importer = CSVImporter()
    #expect(importer.recognise(Array("id,headline,publisher,published,x".utf8)[...]) == .certain)
    #expect(importer.recognise(Array("\u{FEFF}event,role,ref,report\r\n".utf8)[...]) == .certain)
    #expect(importer.recognise(Array("id,name,price\r\n".utf8)[...]) == .no)
    #expect(importer.recognise([]) == .no)
  }

  @Test func `Rows become a report`() throws {
    let reports = try CSVImporterTests.read([
      "reports.csv": CSVImporterTests.reports, "events.csv": CSVImporterTests.events,
      "participants.csv": "role,event,ref,report\nactor,\(Self.evt),\(Self.src),\(Self.rep)\n",
      "sources.csv": "id,kind,name,report,first_start,first_end\n\(Self.src),person,Ann,\(Self.rep),0,3\n",
    ])
    #expect(reports.count == 1)
    let report = try #require(reports.first)
    #expect(report.id == NodeID(Self.rep))
    #expect(report.headline == "Head, \"line\"")
    #expect(report.text == "Ann said so.\nYes.")
    #expect(report.events.map(\.type) == [.statement])
    #expect(report.events[0].communicative == true)
    #expect(report.events[0].factuality == .certain)
    #expect(report.events[0].trigger == [Span(text: "said", start: 4, end: 8)])
    #expect(report.events[0].participants == [Participant(role: .actor, ref: try #require(NodeID(Self.src)))])
    #expect(report.sources.map(\.name) == ["Ann"])
    #expect(report.sources[0].mentions == [Span(text: "Ann", start: 0, end: 3)])
    #expect(CSVImporterTests.notes(report) == [])
    #expect(report.diagnostics.map(\.kind) == ["missingTable"])
    #expect(report.validate() == [])
  }

  @Test func `Byte order marks, CR LF, blank lines and another order of columns are read`() throws {
    let reports = try CSVImporterTests.read([
      "reports.csv": "\u{FEFF}Text , ID\r\n\r\nBody.,\(Self.rep)\r\n\r\n"
    ])
    #expect(reports.map(\.text) == ["Body."])
    #expect(reports[0].id == NodeID(Self.rep))
  }

  @Test func `An empty cell is no text, a quoted one is`() throws {
    let reports = try CSVImporterTests.read([
      "reports.csv": "id,headline,section,text\n\(Self.rep),,\"\",x\n"
    ])
    #expect(reports[0].headline == nil)
    #expect(reports[0].section == "")
  }

  @Test func `Rows in any order find their report`() throws {
    let other = "rep-00000000000000bb"
    let reports = try CSVImporterTests.read([
      "reports.csv": "id,text\n\(Self.rep),Ann said.\n\(other),Bob said.\n",
      "times.csv": """
      id,report,type,value,text,start,end
      tim-0000000000000001,\(other),DATE,b,Bob,0,3
      tim-0000000000000002,\(Self.rep),DATE,a,Ann,0,3
      tim-0000000000000003,\(other),DATE,c,said,4,8

      """,
    ])
    #expect(reports.map { $0.times.map(\.value) } == [["a"], ["b", "c"]])
    #expect(reports.map { CSVImporterTests.notes($0) } == [[], []])
  }

  @Test func `A shared source is in the reports where spans say so`() throws {
    let other = "rep-00000000000000bb"
    let reports = try CSVImporterTests.read([
      "reports.csv": "id,text\n\(Self.rep),Ann said.\n\(other),Ann did.\n",
      "sources.csv": "id,kind,name,report\n\(Self.src),person,Ann,\(Self.rep)\n",
      "spans.csv": """
      table,node,field,report,text,start,end,record
      sources,\(Self.src),mentions,\(Self.rep),Ann,0,3,
      sources,\(Self.src),,\(other),,,,"{""id"":""\(Self.src)"",""kind"":""expert""}"

      """,
    ])
    #expect(reports.map { $0.sources.map(\.kind) } == [[.person], [.expert]])
    #expect(reports[0].sources[0].mentions == [Span(text: "Ann", start: 0, end: 3)])
    #expect(reports[1].sources[0].mentions == [])
  }

  @Test func `Guarded formulas lose their apostrophe only when the table says that it guards`() throws {
    let rows = { (column: String, cell: String) in
      "id,headline,text\(column)\n\(Self.rep),'=1,x\(cell)\n"
    }
    #expect(try CSVImporterTests.read(["reports.csv": rows("", "")]).map(\.headline) == ["'=1"])
    #expect(try CSVImporterTests.read(["reports.csv": rows(",formula_guard", ",true")]).map(\.headline) == ["=1"])
  }

  @Test func `A place that was changed in the record's own table is taken`() throws {
    let spans = "table,node,field,report,text,start,end\nevents,\(Self.evt),trigger,\(Self.rep),Ann,0,3\n"
    let reports = try CSVImporterTests.read([
      "reports.csv": CSVImporterTests.reports, "events.csv": CSVImporterTests.events, "spans.csv": spans,
    ])
    #expect(reports[0].events[0].trigger == [Span(text: "said", start: 4, end: 8)])
    #expect(
      CSVImporterTests.notes(reports[0]) == [
        "events.csv, line 2: trigger: the place 4–8 is taken and not 0–3, which is kept elsewhere"
      ])
  }

  @Test(arguments: [
    (
      "\(evt),\(rep),DANCE,true,said,4,8,CT+", 1,
      "type “DANCE” is none of AGREE"
    ),
    ("\(evt),\(rep),STATEMENT,perhaps,said,4,8,CT+", 1, "communicative is “perhaps”, which is no true or false"),
    ("\(evt),\(rep),STATEMENT,true,said,x,8,CT+", 1, "start is “x”, which is no whole number"),
    ("\(evt),\(rep),STATEMENT,true,said,4,8,sure", 1, "factuality “sure” is none of CT+"),
    ("event1,\(rep),STATEMENT,true,said,4,8,CT+", 0, "id is “event1”, which is no id"),
    ("\(evt),\(rep),STATEMENT,true", 0, "the row has 4 cells where the header has 8; it is left out"),
    ("\(evt),\(rep),,true,said,4,8,CT+", 0, "type is missing; the row is left out"),
    (
      "\(evt),rep-00000000000000cc,STATEMENT,true,said,4,8,CT+", 0,
      "the report “rep-00000000000000cc” is not in reports.csv"
    ),
  ])
  func `What is wrong with a row is told with file and line`(row: String, events: Int, note: String) throws {
    let header = "id,report,type,communicative,trigger,start,end,factuality\n"
    let reports = try CSVImporterTests.read([
      "reports.csv": CSVImporterTests.reports, "events.csv": header + row + "\n",
    ])
    #expect(reports.map(\.events.count) == [events])
    let notes = CSVImporterTests.notes(reports[0])
    #expect(notes.contains { $0.hasPrefix("events.csv, line 2: \(note)") }, "\(notes)")
  }

  @Test func `Rows of records that are not there are told`() throws {
    let reports = try CSVImporterTests.read([
      "reports.csv": CSVImporterTests.reports, "events.csv": CSVImporterTests.events,
      "participants.csv": "event,role,ref,report\nevt-00000000000000ff,actor,author,\(Self.rep)\n",
    ])
    #expect(
      CSVImporterTests.notes(reports[0]) == [
        "participants.csv, line 2: the table “events” has no record “evt-00000000000000ff” with the field “participants” in this report; the row is left out"
      ])
  }

  @Test func `A change in a column that only shows something is told`() throws {
    let reports = try CSVImporterTests.read([
      "reports.csv": CSVImporterTests.reports,
      "events.csv": "id,report,type,place\n\(Self.evt),\(Self.rep),OTHER,Paris\n",
    ])
    #expect(
      CSVImporterTests.notes(reports[0]) == [
        "events.csv, line 2: place “Paris” is not read: it only shows what places.csv says of place_id"
      ])
  }

  @Test(
    arguments: [
      (["events.csv": events], "the folder has no reports.csv", nil),
      (["reports.csv": "name,price\na,1\n"], "reports.csv has no column “id”", 1),
      (["reports.csv": "id,headline\n"], "reports.csv has no column “text”", 1),
      (["reports.csv": ""], "reports.csv is empty", 1),
      (
        ["reports.csv": "id,text\n\(rep),\"never closed\n"], "reports.csv: the quote that opens cell 2 is never closed",
        2
      ),
      (
        ["reports.csv": "id,text\n\n\(rep),a\"b\n"],
        "reports.csv: a quote stands inside cell 2, which has none around it", 3
      ),
      (["reports.csv": "id,text\n\(rep),\"a\"b\n"], "reports.csv: text stands behind the closing quote of cell 2", 2),
      (["reports.csv": "id,text\n\(rep),a\n\(rep),b\n"], "reports.csv: the report \(rep) stands twice", 3),
      (["reports.csv": reports, "events.csv": "name\nx\n"], "events.csv has no column “id”", 1),
      (
        ["reports.csv": reports, "events.csv": "id,report\n\"x"],
        "events.csv: the quote that opens cell 1 is never closed", 2
      ),
      (
        ["reports.csv": "id,text\n\(rep),a\nrep-00000000000000bb,b\n", "events.csv": "id,type\n"],
        "events.csv has no column “report”, and there are 2 reports", 1
      ),
    ] as [([String: String], String, Int?)])
  func `Tables that cannot be read are refused with file and line`(
    files: [String: String], message: String, line: Int?
  ) {
    let error = #expect(throws: ImportError.self) { _ = try CSVImporterTests.read(files) }
    #expect(error?.message == message)
    #expect(error?.line == line)
  }

  @Test func `The table of reports alone gives reports without findings`() throws {
    var reports: [Report] = []
    try CSVImporter().read(ImportInput(Array(CSVImporterTests.reports.utf8), name: "reports.csv")) {
      reports.append($0)
      return .more
    }
    #expect(reports.map(\.text) == ["Ann said so.\nYes."])
    #expect(reports[0].diagnostics.map(\.kind) == ["missingTable"])
  }

  @Test func `Another table alone is refused`() {
    let error = #expect(throws: ImportError.self) {
      try CSVImporter().read(ImportInput(Array("event,role,ref,report\r\n".utf8))) { _ in .more }
    }
    #expect(error?.message == "this is the table “participants” alone")
    #expect(error?.advice == "give the folder that it stands in, with reports.csv")
  }

  @Test func `A receiver that has enough gets no more`() throws {
    var count = 0
    try CSVImporter().read(
      CSVImporterTests.folder(["reports.csv": "id,text\n\(Self.rep),a\nrep-00000000000000bb,b\n"])
    ) { _ in
      count += 1
      return .enough
    }
    #expect(count == 1)
  }
}
