import DomainCore
import Interchange
import JSONExporter
import Testing

private func exported(_ exporter: some Exporter, _ reports: [Report]) throws -> String {
  let output = MemoryOutput()
  let writer = try exporter.begin(output)
  for report in reports { try writer.write(report) }
  #expect(try writer.finish() == [])
  return String(decoding: output.bytes, as: UTF8.self)
}

/// A report with an event, of an outlet that other reports may share.
private func report(_ text: String) -> Report {
  var report = Report(text: text)
  var outlet = Source(kind: .mediaOutlet, name: "Morning Ledger")
  outlet.mentions = [report.span(0..<3)]
  report.sources = [outlet]
  var event = Event(id: report.id(for: .event, at: [report.span(4..<8)]), type: .retreat)
  event.trigger = [report.span(4..<8)]
  report.events = [event]
  return report
}

@Suite struct JSONExporterTests {
  @Test func oneDocumentWithARecordALine() throws {
    let document = try exported(
      JSONExporter(generator: Generator(name: "test", version: "1")), [report("Ann left."), report("Bob left.")])
    #expect(
      document == """
        {
        "dateline":"1.0",
        "generator":{"name":"test","version":"1"},
        "reports":[
        {"id":"rep-093cce42a7192b6b","text":"Ann left.",\
        "textSHA256":"602b32b004484074f254f5f88e21531584f5eba8907444223c4b257699c7dcc2"},
        {"id":"rep-e376ebf4c399f944","text":"Bob left.",\
        "textSHA256":"d8743256b389dac2a7f75da13aceaec8ec30027d6cc87b266e7b3f1a8b824fc0"}
        ],
        "sources":[
        {"id":"src-891336b22d912b3b","reports":["rep-093cce42a7192b6b","rep-e376ebf4c399f944"],\
        "kind":"mediaOutlet","name":"Morning Ledger","named":true,\
        "mentions":[{"text":"Ann","start":0,"end":3,"report":"rep-093cce42a7192b6b"},\
        {"text":"Bob","start":0,"end":3,"report":"rep-e376ebf4c399f944"}]}
        ],
        "events":[
        {"id":"evt-ea88d884906539c9","report":"rep-093cce42a7192b6b","type":"RETREAT",\
        "trigger":[{"text":"left","start":4,"end":8}]},
        {"id":"evt-de448a740781d5ab","report":"rep-e376ebf4c399f944","type":"RETREAT",\
        "trigger":[{"text":"left","start":4,"end":8}]}
        ]
        }

        """)
  }

  @Test func membersOfTheDocumentGoToItsEnd() throws {
    var one = report("Ann left.")
    var two = report("Bob left.")
    one.extensions[GraphReader.documentMembers] = .object([.init("license", .string("CC0"))])
    two.extensions[GraphReader.documentMembers] = .object([.init("license", .string("CC0")), .init("x", .null)])
    #expect(try exported(JSONExporter(), [one, two]).hasSuffix("\n],\n\"license\":\"CC0\",\n\"x\":null\n}\n"))
    two.extensions[GraphReader.documentMembers] = .object([.init("license", .string("MIT"))])
    let output = MemoryOutput()
    let writer = try JSONExporter().begin(output)
    try writer.write(one)
    try writer.write(two)
    #expect(
      try writer.finish().map(\.note) == ["the documents have different values of “license”; the first was kept"])
    #expect(String(decoding: output.bytes, as: UTF8.self).hasSuffix("\n],\n\"license\":\"CC0\"\n}\n"))
  }

  @Test func formats() {
    #expect(JSONExporter().format.name == "json")
    #expect(JSONLinesExporter().format.name == "jsonl")
    #expect(JSONLinesExporter().format.extensions == ["jsonl", "ndjson"])
  }
}

@Suite struct JSONLinesExporterTests {
  @Test func aDocumentALine() throws {
    let lines = try exported(
      JSONLinesExporter(generator: Generator(name: "test", version: "1")), [report("Ann left."), report("Bob left.")]
    ).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(lines[2] == "")
    let line = """
      {"dateline":"1.0","generator":{"name":"test","version":"1"},"reports":[{"id":"rep-e376ebf4c399f944",\
      "text":"Bob left.","textSHA256":"d8743256b389dac2a7f75da13aceaec8ec30027d6cc87b266e7b3f1a8b824fc0"}],\
      "sources":[{"id":"src-891336b22d912b3b","reports":["rep-e376ebf4c399f944"],"kind":"mediaOutlet",\
      "name":"Morning Ledger","named":true,"mentions":[{"text":"Bob","start":0,"end":3,\
      "report":"rep-e376ebf4c399f944"}]}],"events":[{"id":"evt-de448a740781d5ab",\
      "report":"rep-e376ebf4c399f944","type":"RETREAT","trigger":[{"text":"left","start":4,"end":8}]}]}
      """
    #expect(lines[1] == line)
  }
}
