import DomainCore
import Reading
import Testing

@Suite struct AttributionTests {
  @Test func thatIsNoPartOfTheContent() throws {
    let report = read("The mayor said that the bridge had collapsed.")
    let attribution = try #require(report.attribution("said"))
    #expect(attribution.content.texts == ["the bridge had collapsed"])
    #expect(attribution.sourceSpan.texts == ["The mayor"])
    #expect(attribution.type == .indirect)
  }

  @Test func contentMayComeFirst() throws {
    let report = read("The bridge had collapsed during the night, two engineers said.")
    let attribution = try #require(report.attribution("said"))
    #expect(attribution.content.texts == ["The bridge had collapsed during the night"])
    #expect(attribution.sourceSpan.texts == ["two engineers"])
  }

  @Test func theSpeakerGoesOnWithAParticiple() throws {
    let report = read("The mayor said the bridge was safe, adding that it would open in June.")
    #expect(report.attribution("said")?.content.texts == ["the bridge was safe"])
    let added = try #require(report.attribution("adding"))
    #expect(added.content.texts == ["it would open in June"])
    #expect(added.source == report.attribution("said")?.source)
  }

  @Test func theSpeakerGoesOnAcrossTwoQuotations() throws {
    let report = read("Hanna Berg told the court, “The door was locked,” adding, “Nobody had a key.”")
    let told = try #require(report.attribution("told"))
    let added = try #require(report.attribution("adding"))
    #expect(added.source == told.source)
    #expect(added.content.texts == ["“Nobody had a key.”"])
  }

  @Test func theSpeakerGoesOnHoweverManyOthersSpeak() throws {
    let others = (1...15).map { "Witness \($0) said that house number \($0) had burned." }.joined(separator: " ")
    let report = read("The door was locked, Hanna Berg told the court, adding, “Nobody had a key.”\n\n" + others)
    let told = try #require(report.attribution("told"))
    #expect(report.name(told.source) == "Hanna Berg")
    let added = try #require(report.attribution("adding"))
    #expect(added.source == told.source)
    #expect(added.content.texts == ["“Nobody had a key.”"])
  }

  @Test func hearerChannelAndDayOfATelling() throws {
    let report = read("The mayor told Radio Nord on Monday that the bridge would open.")
    let attribution = try #require(report.attribution("told"))
    #expect(report.name(attribution.recipient) == "Radio Nord")
    #expect(attribution.date == "2024-04-29")
  }

  @Test func accordingTo() throws {
    let report = read("According to a police report, the driver fell asleep.")
    let attribution = try #require(report.attribution("According to"))
    #expect(attribution.content.texts == ["the driver fell asleep"])
    #expect(report.source(of: attribution)?.kind == .document)
  }

  @Test func nounsAttributeToo() throws {
    let report = read("The ministry's announcement that the border would close surprised truckers.")
    let attribution = try #require(report.attribution("announcement"))
    #expect(attribution.sourceSpan.texts == ["The ministry's"] || attribution.sourceSpan.texts == ["The ministry"])
    #expect(attribution.content.first?.text.hasPrefix("the border would close") == true)
  }

  @Test func somebodyUnnamed() throws {
    let report = read("The envoy is believed to have left the country.")
    let attribution = try #require(report.attribution("is believed"))
    #expect(attribution.source == .unspecified)
    #expect(attribution.content.texts == ["The envoy", "to have left the country"])
  }

  @Test func adverbsAttribute() throws {
    let report = read("The company has reportedly sold the ship.")
    let attribution = try #require(report.attribution("reportedly"))
    #expect(attribution.content.texts == ["The company has", "sold the ship"])
  }

  @Test func anAttributionInsideAnotherHasAParent() throws {
    let report = read("A diplomat said the envoy is believed to have left the country.")
    let inner = try #require(report.attribution("is believed"))
    #expect(inner.parent == report.attribution("said")?.id)
    #expect(inner.depth == 1)
  }

  @Test func aQuestionAndAWithheldAnswer() {
    let report = read("Reporters asked whether the plant was safe. The operator declined to say whether it was.")
    #expect(report.attribution("asked")?.attitude == .question)
    #expect(report.attribution("declined to say")?.polarity == .negative)
  }

  @Test func twoAttributionsOfOneContentShareAClaim() {
    let report = read("A video purportedly showing soldiers in the town was posted online.")
    let claims = Set(report.attributions.compactMap(\.claim))
    #expect(claims.count <= report.attributions.count)
    #expect(report.claims.count == claims.count)
  }
}
