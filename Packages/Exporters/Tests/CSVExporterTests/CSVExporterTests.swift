import CSVExporter
import DomainCore
import Testing

@Suite struct CSVExporterTests {
  /// A report with one of much.
  static func report(_ text: String = "Ann said, “We sent 3 men.”") -> Report {
    var report = Report(text: text)
    report.headline = ""
    var ann = Source(kind: .person, name: "Ann")
    ann.mentions = [report.span(0..<3)]
    ann.identifiers = [Identifier(scheme: "wikidata", value: "Q1")]
    report.sources = [ann]
    var event = Event(id: report.id(for: .event, at: [report.span(16..<20)]), type: .mobilize)
    event.trigger = [report.span(16..<20)]
    event.communicative = false
    event.participants = [Participant(role: .actor, ref: ann.id)]
    report.events = [event]
    var quantity = Quantity(id: report.id(for: .quantity, at: [report.span(21..<26)]), value: 3, unit: "man")
    quantity.spans = [report.span(21..<26)]
    report.quantities = [quantity]
    report.flows = [
      InformationFlow(
        id: report.id(for: .flow, at: []), from: ann.id, to: [.public, .unspecified], what: "statement")
    ]
    report.diagnostics = [Diagnostic("test", .note, "a \"word\", =1")]
    return report
  }

  static func export(_ reports: [Report], _ exporter: CSVExporter = CSVExporter()) throws -> (
    files: [String: String], diagnostics: [Diagnostic]
  ) {
    let output = MemoryOutput()
    let writer = try exporter.begin(output)
    for report in reports { try writer.write(report) }
    let diagnostics = try writer.finish()
    var files: [String: String] = [:]
    for file in output.files { files[file.name] = String(decoding: file.bytes, as: UTF8.self) }
    if !output.bytes.isEmpty { files["-"] = String(decoding: output.bytes, as: UTF8.self) }
    return (files, diagnostics)
  }

  @Test func `A report is rows of tables`() throws {
    let report = CSVExporterTests.report()
    let (files, diagnostics) = try CSVExporterTests.export([report])
    #expect(diagnostics == [])
    #expect(files.count == 20)
    let (rep, ann, event) = (report.id.description, report.sources[0].id.description, report.events[0].id.description)
    #expect(
      files["sources.csv"] == """
        id,kind,name,abbreviation,named,member_of,country,platform,stance,mention_count,first_start,first_end,count,entity,role,anonymity_reason,report,extensions\r
        \(ann),person,Ann,,true,,,,,1,0,3,,,,,\(rep),\r

        """)
    #expect(
      files["participants.csv"] == "event,role,ref,report,extensions\r\n\(event),actor,\(ann),\(rep),\r\n")
    #expect(
      files["quantities.csv"]
        == "id,report,value,unit,mod,text,start,end,extensions\r\n\(report.quantities[0].id),\(rep),3,man,,3 men,21,26,\r\n"
    )
    #expect(
      files["flows.csv"]?.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",").prefix(5).last ?? "" }
        == ["statement", "statement"])
    #expect(
      files["diagnostics.csv"]
        == "number,report,kind,severity,note,text,start,end,extensions\r\n1,\(rep),test,note,\"a \"\"word\"\", =1\",,,,\r\n"
    )
    #expect(
      files["spans.csv"] == """
        table,node,field,report,text,start,end,xpath,line,byte_start,byte_end,record,origin_extensions,extensions\r
        sources,\(ann),mentions,\(rep),Ann,0,3,,,,,,,\r
        quantities,\(report.quantities[0].id),spans,\(rep),3 men,21,26,,,,,,,\r
        events,\(event),trigger,\(rep),sent,16,20,,,,,,,\r

        """)
  }

  @Test func `A text without characters is not the same as none`() throws {
    let report = CSVExporterTests.report()
    let row = try CSVExporterTests.export([report]).files["reports.csv"]?.split(separator: "\r\n").last
    #expect(row?.hasPrefix("\(report.id),\"\",,") == true)
  }

  @Test func `What reports share has one row, and rows of spans tell of the others`() throws {
    var second = CSVExporterTests.report("Ann said so.")
    second.events = []
    second.sources[0].role = "minister"
    second.sources[0].mentions = []
    let files = try CSVExporterTests.export([CSVExporterTests.report(), second]).files
    #expect(files["sources.csv"]?.split(separator: "\r\n").count == 2)
    #expect(files["identifiers.csv"]?.split(separator: "\r\n").count == 2)
    let ann = second.sources[0].id
    #expect(
      files["spans.csv"]?.contains(
        "\r\nsources,\(ann),,\(second.id),,,,,,,,\"{\"\"id\"\":\"\"\(ann)\"\",\"\"kind\"\":\"\"person\"\",\"\"name\"\":\"\"Ann\"\",\"\"named\"\":true,\"\"role\"\":\"\"minister\"\",\"\"identifiers\"\":[{\"\"scheme\"\":\"\"wikidata\"\",\"\"value\"\":\"\"Q1\"\"}]}\",,\r\n"
      ) == true)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("\ta", "\"'\ta\""), ("＝a", "'＝a"),
    ("'=a", "''=a"), ("'a", "'a"), ("a=", "a="),
  ])
  func `Formulas are disarmed on demand`(text: String, cell: String) throws {
    var report = Report(text: "x")
    report.entities = [Entity(kind: "group", name: "n")]
    report.entities[0].name = text
    let plain = try CSVExporterTests.export([report]).files["entities.csv"]
    #expect(plain?.contains("'") == text.contains("'"))
    let files = try CSVExporterTests.export([report], CSVExporter(guardFormulas: true)).files
    #expect(files["entities.csv"]?.contains(",group,\(cell),") == true)
    #expect(files["reports.csv"]?.hasPrefix("id,headline,") == true)
    #expect(files["reports.csv"]?.hasSuffix(",true\r\n") == true)
  }

  @Test func `One table goes to the single stream`() throws {
    let (files, _) = try CSVExporterTests.export([CSVExporterTests.report()], CSVExporter(table: "events"))
    #expect(files.keys.sorted() == ["-"])
    #expect(files["-"]?.hasPrefix("id,report,type,mode,context,communicative,trigger,start,end,edtf,place,") == true)
    #expect(files["-"]?.contains(",MOBILIZE,,,false,sent,16,20,") == true)
    #expect(CSVExporter(table: "events").format.isFolder == false)
    #expect(CSVExporter().format.isFolder)
  }

  @Test func `An unknown table is refused with the names of those there are`() throws {
    let error = #expect(throws: ExportError.self) { _ = try CSVExporter(table: "event").begin(MemoryOutput()) }
    #expect(error?.message == "there is no table “event”")
    #expect(error?.advice?.hasPrefix("the tables are reports, sources, entities") == true)
  }

  @Test func `A report that comes twice is written once, and that is told`() throws {
    let report = CSVExporterTests.report()
    let (files, diagnostics) = try CSVExporterTests.export([report, report])
    #expect(files["reports.csv"]?.split(separator: "\r\n").count == 2)
    #expect(diagnostics.map(\.kind) == [.duplicateID])
  }

  @Test func `A number that is none is left out, and that is told`() throws {
    var report = CSVExporterTests.report()
    report.quantities[0].value = .nan
    let (files, diagnostics) = try CSVExporterTests.export([report])
    #expect(files["quantities.csv"]?.contains("\(report.id),,man,") == true)
    #expect(diagnostics.map(\.note) == ["quantities.csv: value is nan, which no cell can hold"])
  }

  @Test func `No reports are tables with headers alone`() throws {
    let (files, _) = try CSVExporterTests.export([])
    #expect(files.count == 20)
    #expect(files["relations.csv"] == "type,source,target,note,report,extensions\r\n")
  }
}
