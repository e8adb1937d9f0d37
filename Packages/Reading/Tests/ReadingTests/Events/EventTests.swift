import DomainCore
import Reading
import Testing

@Suite struct EventTests {
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
    let report = read("Rebels attacked a convoy near Nairobi. The attack came at dawn.")
    #expect(try #require(report.event("attacked")).trigger.texts == ["attacked", "attack"])
  }

  @Test func weInAQuotationIsTheSpeakersBody() throws {
    let report = read("“We shared intelligence with Estonia,” the Norwegian government told reporters.")
    let event = try #require(report.events.first { $0.type == .cooperate })
    #expect(event.participants.contains { $0.role == .actor && report.name($0.ref) == "Norwegian government" })
  }
}
