import DomainCore
import Reading
import Testing

@Suite struct RelationTests {
  @Test func denialContradictsWhatItDenies() throws {
    let report = read(
      "The mayor said the company had dumped oil in the harbour. The company denied that it had dumped oil.")
    let denial = try #require(report.attribution("denied"))
    let charge = try #require(report.attribution("said"))
    #expect(
      report.relations.contains { $0.type == .contradicts && $0.source == denial.id && $0.target == charge.id })
  }

  @Test func denialOfSomethingElseContradictsNothing() throws {
    let report = read("The mayor said the bridge would open in May. The bank denied hiding its losses.")
    #expect(!report.relations.contains { $0.type == .contradicts })
  }

  @Test func sameSourceDoesNotContradictItself() {
    let report = read("The mayor said oil had leaked. The mayor denied that oil had leaked into the harbour.")
    #expect(!report.relations.contains { $0.type == .contradicts })
  }

  @Test func orderOfEvents() throws {
    let report = read("Rebels attacked the town after soldiers arrested their leader.")
    let attack = try #require(report.event("attacked"))
    let arrest = try #require(report.event("arrested"))
    #expect(report.relations.contains { $0.type == .before && $0.source == arrest.id && $0.target == attack.id })
  }

  @Test func revisedFigureStandsForTheOldOne() throws {
    let report = read("The ministry revised the number of victims to 84 people from 112 people.")
    let new = try #require(report.quantities.first { $0.value == 84 })
    let old = try #require(report.quantities.first { $0.value == 112 })
    #expect(report.relations.contains { $0.type == .supersedes && $0.source == new.id && $0.target == old.id })
  }

  @Test func growthIsNoRevision() {
    let report = read("The port moved 84 ships in May, up from 70 ships a year earlier.")
    #expect(!report.relations.contains { $0.type == .supersedes })
  }

  @Test func countsOfTheDeadThatDisagree() {
    let report = read("Police said 17 people were killed in the fire. The hospital said 23 people were killed.")
    #expect(report.relations.contains { $0.type == .conflictsWith })
    #expect(report.diagnostics.contains { $0.kind == .conflictingFigures && $0.spans.count == 2 })
  }

  @Test func oneOfTheSpeakersIsNoFurtherOrigin() {
    let report = read("Two diplomats said the talks had failed. One of the diplomats said the text was too long.")
    #expect(report.diagnostics.contains { $0.kind == .sameOrigin })
  }
}
