import Testing

@testable import DatelineTool

@Suite struct SuggestionTests {
  @Test(arguments: [("jsn", "json"), ("HTML", "html"), ("grapml", "graphml"), ("evnts", nil)])
  func theNearestWordIsSuggested(word: String, expected: String?) {
    #expect(suggestion(for: word, among: ["json", "html", "graphml", "csv"]) == expected)
  }

  @Test func nothingIsNearAVeryLongWord() {
    #expect(suggestion(for: String(repeating: "j", count: 5000), among: ["json"]) == nil)
  }
}

@Suite struct StyleTests {
  @Test(arguments: [
    (ColorChoice.always, false, "1", true), (.never, true, "", false), (.auto, true, "", true),
    (.auto, false, "", false),
    (.auto, true, "1", false),
  ])
  func coloursFollowTheOptionThenNoColorThenTheTerminal(
    choice: ColorChoice, terminal: Bool, noColor: String, isOn: Bool
  ) {
    #expect(choice.isOn(forTerminal: terminal) { $0 == "NO_COLOR" ? noColor : nil } == isOn)
  }
}
