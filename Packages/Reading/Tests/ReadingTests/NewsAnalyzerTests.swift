import DomainCore
import Reading
import Testing

@Suite struct NewsAnalyzerTests {
  static let text = """
    Rebels attacked a convoy near Nairobi on Monday, two officials told Radio Nord, saying drones may have been used.
    “We have seen the video,” said Marta Lind, a spokeswoman for the Northern Rivers Agency (NRA).
    According to a memo obtained by The Daily Wharf, the NRA shared three images with Norway. One was taken by a drone.
    """

  @Test func everySpanIsTrueAndEveryReferenceIsThere() {
    #expect(read(Self.text).validate().isEmpty)
  }

  @Test func theSameTextGivesTheSameFindings() {
    #expect(read(Self.text) == read(Self.text))
  }

  @Test func metadataOfTheReportStays() {
    var report = Report(text: Self.text)
    report.headline = "A headline"
    let publisher = Source(kind: .mediaOutlet, name: "Radio Nord")
    report.sources = [publisher]
    report.publisher = publisher.id
    NewsAnalyzer().analyze(&report)
    #expect(report.headline == "A headline")
    #expect(report.sources.filter { $0.name == "Radio Nord" }.count == 1)
    #expect(report.validate().isEmpty)
  }

  @Test func otherLanguagesAreLeftAlone() {
    let report = read(
      "Der Minister sagte am Montag, dass die Truppen in das Land geschickt worden seien. Die Regierung hat das nicht "
        + "bestätigt. Nach Angaben der Behörden wurden zwölf Menschen verletzt, als die Brücke über den Fluss einstürzte."
    )
    #expect(!report.hasFindings)
    #expect(report.diagnostics.contains { $0.kind == .unsupportedLanguage })
  }

  @Test(arguments: [
    "", " ", "\n\n", "A day of rain.", "“”", "“Yes.” “No.” “Why?”", "((((((", "))))]]]]", "said said said said",
    "WE SAID NO. THEY SAID YES.", "- one\n- two\n- three", "according to", "that that that", "'''''''",
    "\u{301}\u{301}",
    "He said “she said ‘they said", "is believed to", "reportedly", "one of the other two", "put the toll at 23",
    "According to a report cited by a report cited by a report", "X said, said Y, said Z, said.", "told", "“,” said",
  ]) func oddTextGivesAnHonestResult(text: String) {
    #expect(read(text).validate().isEmpty)
  }

  @Test func aLongRunOfWordsIsLeftUnread() {
    let report = read(String(repeating: "he said that she said that ", count: 2_000))
    #expect(report.validate().isEmpty)
  }

  @Test func withoutAPublicationDateTheYearStaysUnknown() {
    let report = read("The bridge collapsed on Oct. 18.", published: nil)
    #expect(report.diagnostics.contains { $0.kind == .undatedYear })
  }
}
