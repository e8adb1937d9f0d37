import DomainCore
import Reading
import Testing

@Suite struct SourceTests {
  @Test func aRelativeDoesNotTakeTheSurname() throws {
    let report = read(
      "Hanna Berg said the mill would close. Berg told workers in March. Berg denied any debt. "
        + "Her uncle, Olav Berg, founded the mill. Berg added that wages would be paid.")
    #expect(report.source(of: report.attribution("added"))?.name == "Hanna Berg")
  }

  @Test func aCourtIsNoOtherBody() throws {
    let report = read("The United Nations sent a team on Friday. “We saw nothing,” a spokeswoman told the court.")
    let told = try #require(report.attribution("told"))
    #expect(
      report.sources.contains { $0.name == "United Nations" }
        || report.entities.contains { $0.name == "United Nations" })
    #expect(report.name(told.recipient) != "United Nations")
  }

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

  @Test(arguments: [
    ("The harbour ministry on Tuesday said the dam was safe.", "The harbour ministry", "harbour ministry"),
    ("The harbour ministry of Norland on Monday evening denied the report.", "The harbour ministry of Norland", nil),
    ("A senior officer last week told reporters that the dam was safe.", "A senior officer", "senior officer"),
    ("The report of 12 May said the dam had cracks.", "The report of 12 May", "report of 12 May"),
  ]) func whenSomebodySpokeIsNoPartOfWhoItIs(text: String, span: String, name: String?) throws {
    let report = read(text)
    let attribution = try #require(report.attributions.first)
    #expect(attribution.sourceSpan.texts == [span])
    if let name { #expect(report.source(of: attribution)?.name == name) }
  }

  @Test(arguments: [
    ("A commercial provider, Skylens, said it had pictures of the site.", "Skylens", Source.Kind.organisation),
    ("A regional broker, Halden Marsh, said prices would rise.", "Halden Marsh", .person),
    ("A dam engineer, Peter Holm, said the wall was sound.", "Peter Holm", .person),
    ("A retired pilot, Anna Lindqvist, said prices would rise.", "Anna Lindqvist", .person),
  ]) func aNameBetweenCommasNamesTheParty(text: String, name: String, kind: Source.Kind) throws {
    let report = read(text)
    let source = try #require(report.source(of: report.attribution("said")))
    #expect(source.name == name)
    #expect(source.kind == kind)
    #expect(source.named == true)
    #expect(source.mentions.count == 2)
    #expect(report.sources.count { $0.name == name } == 1)
  }

  @Test(arguments: [
    "A diplomat, who asked not to be named because he was not authorised to speak to the press, said the deal was dead.",
    "Two aides, who spoke on condition of anonymity because they were not permitted to discuss it, said he had resigned.",
    "An officer who requested anonymity said fuel was short.",
  ]) func howASourceAskedToStayUnnamedIsNoEvent(text: String) {
    let triggers = read(text).events.flatMap(\.trigger.texts)
    #expect(
      Set(triggers).isDisjoint(with: ["asked", "authorised", "speak", "permitted", "discuss", "requested", "spoke"]))
  }

  @Test func whoAsksForSomethingElseIsToldToAsk() {
    #expect(read("The mayor asked the governor for help on Monday.").event("asked")?.type == .request)
  }

  @Test func policeIsOneSource() throws {
    let report = read("Police said the road was shut. Two cars had crashed, police said.")
    #expect(Set(report.attributions.map(\.source)).count == 1)
  }
}
