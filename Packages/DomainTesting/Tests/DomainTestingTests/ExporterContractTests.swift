import DomainCore
import DomainTesting
import Testing

/// Writes ids or texts, and can be told to break one promise.
private struct TextExporter: Exporter {
  enum Fault { case none, randomOrder, writesNothing, dropsReports }

  let fault: Fault
  let format = FormatDescription(name: "texts", title: "Texts", extensions: ["texts"])

  func begin(_ output: any ExportOutput) throws(ExportError) -> any ReportWriter {
    Writer(stream: try output.stream(), fault: fault)
  }

  private final class Writer: ReportWriter {
    let stream: any ByteStream
    let fault: Fault

    init(stream: any ByteStream, fault: Fault) {
      self.stream = stream
      self.fault = fault
    }

    func write(_ report: Report) throws(ExportError) {
      if fault == .writesNothing || fault == .dropsReports && report.text == "two" { return }
      let mark = fault == .randomOrder ? "\(Int.random(in: 0..<1 << 40)) " : ""
      try stream.write(Array("\(mark)\(report.text)\n".utf8))
    }

    func finish() -> [Diagnostic] { [] }
  }
}

private struct TextImporter: Importer {
  let format = FormatDescription(name: "texts", title: "Texts", extensions: ["texts"])
  func recognise(_ head: ArraySlice<UInt8>) -> Recognition { .no }
  func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
    for line in try input.readAll().split(separator: 10) {
      if receive(Report(text: String(decoding: line, as: UTF8.self))) == .enough { return }
    }
  }
}

@Suite struct ExporterContractTests {
  private func rules(_ fault: TextExporter.Fault) -> Set<String> {
    let reports = ["one", "two"].map { Report(text: $0) }
    return Set(
      exporterContract(TextExporter(fault: fault), reports: reports, readBackBy: TextImporter()).map(\.rule))
  }

  @Test func aSoundExporterPasses() { #expect(rules(.none).isEmpty) }
  @Test func chanceIsSeen() { #expect(rules(.randomOrder).contains("the same reports give the same bytes")) }
  @Test func emptyDocumentsAreSeen() { #expect(rules(.writesNothing).contains("reports give a document")) }
  @Test func silentLossIsSeen() { #expect(rules(.dropsReports).contains("what a format cannot hold is told")) }
}

@Suite struct GoldenTests {
  @Test func aMissingFileIsSaid() {
    #expect(golden([1], at: "/no/such/file")?.detail == "DATELINE_ACCEPT=1 writes it")
  }

  @Test func theFirstDifferenceIsShown() {
    let violation = golden(Array("// no Swift here".utf8), at: #filePath)
    #expect(violation?.rule == "the result is the golden file")
    #expect(violation?.detail.hasPrefix("line 1: expected …import DomainCore") == true)
  }
}
