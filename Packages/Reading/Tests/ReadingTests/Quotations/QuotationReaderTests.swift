import DomainCore
import Reading
import Testing

@Suite struct QuotationReaderTests {
  @Test func directSpeechKeepsItsMarksAndFindsTheSpeakerBehindIt() throws {
    let report = read("“The bridge will be closed for a month,” said Marta Lind, the mayor.")
    let attribution = try #require(report.attribution("said"))
    #expect(attribution.type == .direct)
    #expect(attribution.content.texts == ["“The bridge will be closed for a month,”"])
    #expect(report.source(of: attribution)?.name == "Marta Lind")
  }

  @Test func speechInterruptedByItsCueHasTwoSpans() throws {
    let report = read("“The water rose fast,” the farmer said, “and we had no time to save the sheep.”")
    let attribution = try #require(report.attribution("said"))
    #expect(attribution.content.texts == ["“The water rose fast,”", "“and we had no time to save the sheep.”"])
  }

  @Test func aQuotationGoesOnInTheNextParagraphThatReopensIt() throws {
    let report = read("The pilot said: “We lost one engine over the sea.\n“Then the second one failed.”")
    let attribution = try #require(report.attribution("said"))
    #expect(attribution.content.count == 2)
    #expect(!report.diagnostics.contains { $0.kind == .unclosedQuotation })
  }

  @Test func anUnclosedQuotationEndsWithItsParagraphAndIsReported() {
    let report = read("The pilot said: “We lost one engine over the sea.\nThe airline did not comment.")
    #expect(report.diagnostics.contains { $0.kind == .unclosedQuotation })
    #expect(report.attributions.allSatisfy { $0.content.allSatisfy { !$0.text.contains("airline") } })
  }

  @Test func apostrophesAreNoQuotationMarks() {
    let report = read("The farmers' union didn't meet the ministers' envoy, its leader said.")
    #expect(report.attributions.allSatisfy { $0.type == .indirect })
  }

  @Test func wordsInQuotationMarksInsideAClauseMakeItMixed() {
    let report = read("The mayor said the plan was “a costly mistake” for the town.")
    #expect(report.attribution("said")?.type == .mixed)
  }
}
