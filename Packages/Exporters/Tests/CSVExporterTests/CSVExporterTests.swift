import CSVExporter
import DomainCore
import Testing

@Suite struct CSVExporterTests {
  @Test func `An unknown table is refused with the names of those there are`() throws {
    let error = #expect(throws: ExportError.self) { _ = try CSVExporter(table: "event").begin(MemoryOutput()) }
    #expect(error?.message == "there is no table “event”")
    #expect(error?.advice?.hasPrefix("the tables are reports, sources, entities") == true)
  }
}
