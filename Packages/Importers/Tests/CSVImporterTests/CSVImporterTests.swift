import CSVImporter
import DomainCore
import Testing

@Suite struct CSVImporterTests {
  @Test func `Tables are recognised by their first columns`() {
    let importer = CSVImporter()
    #expect(importer.recognise(Array("id,headline,publisher,published,x".utf8)[...]) == .certain)
    #expect(importer.recognise(Array("\u{FEFF}event,role,ref,report\r\n".utf8)[...]) == .certain)
    #expect(importer.recognise(Array("id,name,price\r\n".utf8)[...]) == .no)
  }
}
