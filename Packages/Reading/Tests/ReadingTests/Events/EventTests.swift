import DomainCore
import Reading
import Testing

@Suite struct EventTests {
  @Test(arguments: [
    ("Gunmen killed two guards in the market town of Karvin.", "killed", "Karvin"),
    ("Rebels shelled a hospital near Karvin.", "shelled", "Karvin"),
  ]) func theWhereaboutsOfWhoeverIsHitAreThePlace(text: String, trigger: String, place: String) throws {
    let report = read(text)
    #expect(report.name(report.event(trigger)?.place) == place)
  }

  @Test func whatQualifiesANumberBelongsToTheParticipant() throws {
    let report = read("A mine killed at least 14 people and wounded more than 20 others near the port on Monday.")
    let target = try #require(report.event("killed")?.participants.first { $0.role == .target })
    #expect(report.name(target.ref) == "at least 14 people")
  }

  @Test func thingsHaveTheirClass() throws {
    let report = read("Rebels attacked a hospital and two trucks in the valley. They resumed the shelling on Monday.")
    func kind(_ name: String) -> String? { report.entities.first { $0.name == name }?.kind }
    #expect(kind("hospital") == "facility")
    #expect(kind("two trucks") == "vehicle")
    // The act is not the thing.
    #expect(kind("shelling") == "object")
  }

  @Test func actorAndTarget() throws {
    let report = read("Rebels attacked a convoy near Nairobi on Monday.")
    let event = try #require(report.event("attacked"))
    #expect(event.type == .assault)
    #expect(event.participants.contains { $0.role == .actor && report.name($0.ref) == "Rebels" })
    #expect(event.participants.contains { $0.role == .target && report.name($0.ref) == "convoy" })
    #expect(report.name(event.place) == "Nairobi")
    #expect(report.times.first { $0.id == event.time }?.value == "2024-04-29")
  }

  @Test func aPassiveTurnsTheRolesRound() throws {
    let report = read("A convoy was attacked by rebels.")
    let event = try #require(report.event("attacked"))
    #expect(event.participants.contains { $0.role == .actor && report.name($0.ref) == "rebels" })
    #expect(event.participants.contains { $0.role == .target && report.name($0.ref) == "convoy" })
  }

  @Test func theObjectTellsTheClass() {
    #expect(read("Norway sent troops to Estonia.").event("sent")?.type == .mobilize)
    #expect(read("Norway released the prisoners.").event("released")?.type == .retreat)
    #expect(read("Norway released the report.").event("released")?.type == .release)
  }

  @Test func plainSpeechIsNoEventUnlessItIsTiedToADay() {
    #expect(read("The mayor said the bridge was safe.").events.isEmpty)
    #expect(read("The mayor said on Monday the bridge was safe.").event("said")?.type == .statement)
  }

  @Test func aThingSharedWithNobodyIsPublished() {
    #expect(read("The account shared two videos.").event("shared")?.type == .release)
    #expect(read("The account shared two videos with Estonia.").event("shared")?.type == .cooperate)
  }

  @Test func whatIsCalledANameIsNoRequest() {
    #expect(read("Norway called the report a joke on Monday.").event("called")?.type != .request)
    #expect(read("Norway called for a truce on Monday.").event("called")?.type == .request)
  }

  @Test func anAttackMentionedAgainIsTheSameEvent() throws {
    let report = read("Rebels shelled a convoy near Nairobi. The attack came at dawn.")
    #expect(try #require(report.event("shelled")).trigger.texts == ["shelled", "attack"])
  }

  @Test func weInAQuotationIsTheSpeakersBody() throws {
    let report = read("“We shared intelligence with Estonia,” the Norwegian government told reporters.")
    let event = try #require(report.events.first { $0.type == .cooperate })
    #expect(event.participants.contains { $0.role == .actor && report.name($0.ref) == "Norwegian government" })
  }

  @Test func theSubjectIsTheWholePhraseBeforeTheVerb() throws {
    let report = read("Videos showing soldiers in Nairobi surfaced on Monday.")
    let event = try #require(report.event("surfaced"))
    let videos = try #require(report.evidence.first { $0.spans.texts.contains("Videos") })
    #expect(event.participants.contains { $0.ref == videos.id })
  }

  @Test func aNameBehindADescriptionAndAnExampleTakePart() throws {
    let named = try #require(read("Norway attacked its neighbour, Estonia, on Monday.").event("attacked"))
    #expect(named.participants.filter { $0.role == .target }.count == 1)
    let report = read("Norway shared intelligence with allies like Estonia.")
    let event = try #require(report.events.first { $0.type == .cooperate })
    #expect(event.participants.contains { $0.role == .recipient && report.name($0.ref) == "Estonia" })
  }

  @Test func aNounTakesNoPartInTheDeedItNames() {
    let report = read("A cyber attack shut down the port on Monday.")
    #expect(report.events.first { $0.type == .assault }?.participants.isEmpty == true)
  }

  @Test func aVerbThatIsDoneToNobodyHasNoClassOfItsOwn() {
    #expect(read("Norway broke the rules on Monday.").event("broke")?.type == .other)
  }
}
