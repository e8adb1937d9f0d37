import DomainCore
import Reading
import Testing

@Suite struct SourceTests {
  @Test func aShortFormInBracketsStandsForTheName() throws {
    let report = read(
      "The Northern Rivers Agency (NRA) said the dam was safe. On Tuesday the NRA said it would inspect it again.")
    let sources = Set(report.attributions.compactMap(\.source))
    #expect(sources.count == 1)
    #expect(report.sources.first { $0.id == sources.first }?.abbreviation == "NRA")
  }

  @Test func aShortFormInBracketsBelongsToANameThatModifies() throws {
    let report = read("Norway’s National Fisheries Agency (NFA) announcement that the fjord was closed angered crews.")
    let attribution = try #require(report.attribution("announcement"))
    #expect(report.source(of: attribution)?.name == "National Fisheries Agency")
  }

  @Test func aSurnameStandsForThePerson() {
    let report = read("Marta Lind said the dam was safe. Lind added that it would be inspected.")
    #expect(Set(report.attributions.compactMap(\.source)).count == 1)
  }

  @Test func anonymousSourcesAreNotMerged() throws {
    let report = read("A government source said the talks had failed. A government source said the talks would go on.")
    let sources = Set(report.attributions.compactMap(\.source))
    #expect(sources.count == 2)
    #expect(report.sources.filter { sources.contains($0.id) }.allSatisfy { $0.named == false && $0.kind == .anonymous })
  }

  @Test func anonymousIdsBelongToTheirReport() {
    let first = read("A government source said the talks had failed.")
    let second = read("A government source said the talks had begun.")
    #expect(first.sources.map(\.id) != second.sources.map(\.id))
  }

  @Test func namedIdsAreTheSameInEveryReport() {
    let first = read("Marta Lind said the dam was safe.")
    let second = read("The dam was old, Marta Lind said.")
    #expect(first.attributions.first?.source == second.attributions.first?.source)
  }

  @Test func countAndMembership() throws {
    let report = read(
      "Two diplomats told reporters that talks had failed. Talks may resume, one of the diplomats said.")
    let all = try #require(report.source(of: report.attribution("told")))
    #expect(all.count == 2)
    let one = try #require(report.source(of: report.attribution("said")))
    #expect(one.memberOf == all.id)
  }

  @Test func aSpokespersonBelongsToItsBody() throws {
    let report = read("A spokesperson for the Northern Front said the road was open.")
    let source = try #require(report.source(of: report.attribution("said")))
    #expect(source.kind == .spokesperson)
    #expect(report.name(source.memberOf) == "Northern Front")
  }

  @Test(arguments: [
    (
      "An official, who spoke on condition of anonymity because the talks are private, said the deal was dead.",
      "on condition of anonymity because the talks are private"
    ),
    ("A diplomat who asked not to be named said the deal was dead.", "asked not to be named"),
  ]) func whyASourceIsNotNamed(text: String, reason: String) throws {
    let report = read(text)
    #expect(report.source(of: report.attribution("said"))?.anonymityReason == reason)
  }

  @Test func theReasonOfOneOfSeveralIsHis() throws {
    let report = read(
      "Three officials told reporters that the pier would close. One of the officials, who asked not to be named, said "
        + "the order was ready.")
    let one = try #require(report.source(of: report.attribution("said")))
    #expect(one.anonymityReason == "asked not to be named")
    #expect(report.source(of: report.attribution("told"))?.anonymityReason == nil)
  }

  @Test func whatNamedPeopleRefuseIsNoAnonymity() throws {
    let report = read("Marta Lind declined to discuss the names. Marta Lind said the dam was safe.")
    #expect(report.source(of: report.attribution("said"))?.anonymityReason == nil)
  }

  @Test func toldMeIsToldToTheAuthor() throws {
    let report = read("Marta Lind told me that the dam was safe.")
    #expect(report.attribution("told")?.recipient == .author)
  }

  @Test func thisNewspaperIsTheAuthors() throws {
    let report = read("Marta Lind told this newspaper that the dam was safe.")
    let outlet = try #require(report.attribution("told")?.recipient)
    #expect(report.relations.contains { $0.type == .sameParty && $0.source == outlet && $0.target == .author })
  }

  @Test func toldMeInsideAQuotationIsToldToItsSpeaker() throws {
    let report = read("“The engineer told me that the dam was safe,” Marta Lind said.")
    #expect(report.attribution("told")?.recipient != .author)
  }

  @Test func policeIsOneSource() throws {
    let report = read("Police said the road was shut. Two cars had crashed, police said.")
    #expect(Set(report.attributions.map(\.source)).count == 1)
  }
}
