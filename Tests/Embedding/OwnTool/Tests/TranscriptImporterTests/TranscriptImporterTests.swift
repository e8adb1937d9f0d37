import DomainCore
import DomainTesting
import Testing
import TranscriptImporter

@Suite struct TranscriptImporterTests {
  @Test func keepsTheContract() {
    let samples = [("a.transcript", Array("Evening News, 2024-10-20\nANNA: Good evening.\n".utf8))]
    #expect(importerContract(TranscriptImporter(), samples: samples).isEmpty)
  }

  @Test func speakersAndTheirWordsAreParagraphs() throws {
    var reports: [Report] = []
    let input = ImportInput(Array("Evening News, 2024-10-20\nANNA: Good evening.\n[music]\nBEN: Hello.\n".utf8))
    try TranscriptImporter().read(input) {
      reports.append($0)
      return .more
    }
    #expect(reports.map(\.text) == ["ANNA: “Good evening.”\nBEN: “Hello.”"])
    #expect(reports.first?.published == "2024-10-20")
    #expect(reports.first?.diagnostics.map(\.note) == ["line 3 names no speaker and was left out"])
  }
}
