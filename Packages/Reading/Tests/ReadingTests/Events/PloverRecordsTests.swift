import Reading
import Testing

@Suite struct PloverRecordsTests {
  private func record(_ sentence: String) -> EventRecord? { NewsAnalyzer().eventRecords(in: sentence).first }

  private func expect(
    _ sentence: String, _ type: String, _ sources: [String], _ targets: [String],
    _ location: SourceLocation = #_sourceLocation
  ) {
    let found = record(sentence)
    #expect(found?.type == type, sourceLocation: location)
    #expect(found?.sources == sources, sourceLocation: location)
    #expect(found?.targets == targets, sourceLocation: location)
  }

  @Test func whoAccusesWhom() {
    expect("Norway accused Estonia of spying.", "DISAPPROVE", ["Norway"], ["Estonia"])
  }

  @Test func aPassiveTurnsTheRolesRound() {
    expect(
      "Estonian fishermen were arrested by the Norwegian navy.", "COERCE", ["Norwegian navy"], ["Estonian fishermen"])
  }

  @Test func anIntentionIsCodedByWhatIsIntended() {
    expect("Norway agreed to withdraw its troops from Estonia.", "AGREE", ["Norway"], ["Estonia"])
    expect("Norway refused to meet the president of Estonia.", "REJECT", ["Norway"], ["president of Estonia"])
    expect("Norway threatened to attack Estonia.", "THREATEN", ["Norway"], ["Estonia"])
    expect("Norway said it would boycott Estonia.", "THREATEN", ["Norway"], ["Estonia"])
  }

  @Test func whatAnotherMustDoIsDemanded() {
    expect("Norway said that Estonia must release the sailors.", "DEMAND", ["Norway"], ["Estonia"])
  }

  @Test func theNounTellsTheClassOfALightVerb() {
    expect(
      "Norwegian prosecutors opened an investigation against Estonian bankers.", "INVESTIGATE",
      ["Norwegian prosecutors"], ["Estonian bankers"])
    expect("Norway imposed sanctions on Estonia.", "SANCTION", ["Norway"], ["Estonia"])
  }

  @Test func whatIsEndedTellsTheClassOfEnding() {
    #expect(record("Norway suspended aid to Estonia.")?.type == "SANCTION")
    #expect(record("Norway lifted the blockade of Estonia.")?.type == "RETREAT")
    #expect(record("Norway eased restrictions on Estonian newspapers.")?.type == "CONCEDE")
  }

  @Test func thoseWhoMeetAreAllSources() {
    expect("Norway held talks with Estonia.", "CONSULT", ["Norway", "Estonia"], [])
  }

  @Test func whoReportsIsNoParty() {
    expect("Norway praised Estonia, the Latvian foreign ministry said.", "SUPPORT", ["Norway"], ["Estonia"])
  }

  @Test func nothingIsCodedWhereNothingHappens() {
    #expect(record("The weather in Norway was fine.") == nil)
    #expect(record("") == nil)
  }
}
