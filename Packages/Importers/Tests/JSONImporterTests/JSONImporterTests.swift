import DomainCore
import JSONImporter
import Testing

private let document = """
  {
  "dateline":"1.0",
  "reports":[
  {"id":"rep-0000000000000001","text":"Ann left."},
  {"id":"rep-0000000000000002","text":"Bob stayed."}
  ],
  "events":[
  {"id":"evt-0000000000000001","report":"rep-0000000000000002","type":"RETRET"}
  ]
  }

  """
private let line = #"{"dateline":"1.0","reports":[{"id":"rep-0000000000000001","text":"Ann left."}]}"#

private func read(_ importer: some Importer, _ text: String) throws -> [Report] {
  var reports: [Report] = []
  try importer.read(ImportInput(Array(text.utf8))) { report in
    reports.append(report)
    return .more
  }
  return reports
}

@Suite struct JSONImporterTests {
  @Test func reportsWithFindingsAndTrouble() throws {
    let reports = try read(JSONImporter(), document)
    #expect(reports.map(\.text) == ["Ann left.", "Bob stayed."])
    #expect(reports[0].diagnostics == [])
    #expect(reports[1].events.map(\.type) == [.other])
    #expect(
      reports[1].diagnostics.map(\.note) == [
        "events[0].type is “RETRET”, which is none of its words (did you mean “RETREAT”?); it is read as “OTHER”"
      ])
  }

  @Test func linesAreNotOneDocument() throws {
    let error = #expect(throws: ImportError.self) { try read(JSONImporter(), "\(line)\n\(line)\n") }
    #expect(error?.message == "there is more text after the document")
  }

  @Test func otherJSONIsRefusedWithWhatWasExpected() throws {
    let error = #expect(throws: ImportError.self) { try read(JSONImporter(), #"{"articles":[]}"#) }
    #expect(error?.message == "this JSON is not a Dateline graph: it has no member “dateline”")
    #expect(error?.advice?.hasPrefix("it should be an object such as {\"dateline\":\"1.0\"") == true)
  }

  @Test(arguments: [
    (document, Recognition.certain), (line, .likely), ("\u{FEFF} {\"dateline\":\"1.0\",", .likely),
    ("{\"type\":1}", .possible), ("[1]", .possible), ("{}", .possible), ("{hello", .no), ("Ann left.", .no), ("", .no),
  ]) func recognition(head: String, expected: Recognition) {
    #expect(JSONImporter().recognise(Array(head.utf8)[...]) == expected)
  }
}

@Suite struct JSONLinesImporterTests {
  @Test func aReportALine() throws {
    #expect(try read(JSONLinesImporter(), "\(line)\n\r\n\(line)").map(\.text) == ["Ann left.", "Ann left."])
  }

  @Test func aDocumentOverSeveralLines() throws {
    #expect(try read(JSONLinesImporter(), document).count == 2)
  }

  @Test func aBrokenLineEndsTheReadingWithItsPlace() throws {
    var reports = 0
    let error = #expect(throws: ImportError.self) {
      try JSONLinesImporter().read(ImportInput(Array("\(line)\n\(line.dropLast(3))".utf8))) { _ in
        reports += 1
        return .more
      }
    }
    #expect(reports == 1)
    #expect(error?.line == 2)
    #expect(error?.advice == "the file may have been cut off")
  }

  @Test(arguments: [
    ("\(line)\n\(line)\n", Recognition.certain), (line, .certain), (document, .no), ("{\"a\":1}\n{\"a\":2}\n", .no),
  ]) func recognition(head: String, expected: Recognition) {
    #expect(JSONLinesImporter().recognise(Array(head.utf8)[...]) == expected)
  }
}
