import DomainCore
import Reading
import Testing

@Suite struct EvidenceTests {
  static let parts =
    "The agency released three satellite images. One was taken by a drone, and the other two were bought."

  @Test func kindCountAndWhoShowedIt() throws {
    let report = read("The agency released three satellite images on Monday.")
    let item = try #require(report.evidence.first)
    #expect(item.kind == "satelliteImage")
    #expect(item.count == 3)
    #expect(item.disclosed == true)
    #expect(item.disclosedBy != nil)
  }

  @Test func partsOfAWhole() throws {
    let report = read(Self.parts)
    let whole = try #require(report.evidence.first)
    let parts = report.evidence.filter { $0.partOf == whole.id }
    #expect(parts.map(\.count) == [1, 2])
    #expect(!report.diagnostics.contains { $0.kind == .arithmetic })
  }

  @Test func partsThatDoNotAddUpAreReported() {
    let report = read(Self.parts.replacing("three", with: "four"))
    #expect(report.diagnostics.contains { $0.kind == .arithmetic })
  }

  @Test func whatWasObtainedIsNotDisclosed() throws {
    let report = read("The files show two payments, according to a memo obtained by The Daily Wharf.")
    let memo = try #require(report.evidence.first { $0.name == "a memo" })
    #expect(memo.disclosed == false)
    #expect(report.name(memo.holder) == "Daily Wharf")
  }

  @Test func aRemarkBetweenCommasDoesNotMakeItAnother() {
    let report = read("The mayor has seen an internal memo. The memo, written by the harbour office, lists nine ships.")
    #expect(report.evidence.first?.spans.texts == ["an internal memo", "The memo"])
  }

  @Test func aNameIsNoPaper() {
    #expect(read("Two sailors told the Harbour Ledger that the ferry was late.").evidence.isEmpty)
  }
}
