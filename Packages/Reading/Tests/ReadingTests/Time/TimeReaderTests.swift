import DomainCore
import Testing

@testable import Reading

/// The TIMEX3 expressions of one paragraph as `text=value`.
private func timex(_ text: String, published: String? = "2024-10-20", tense: VerbTense = .unknown) -> [String] {
  let bytes = Array(text.utf8)
  return TimeReader(published: published)
    .readTIMEX3(bytes, sentences: [0..<bytes.count], tense: { _ in tense })
    .map { "\(String(decoding: bytes[$0.range], as: UTF8.self))=\($0.value)" }
}

private func read(_ text: String, published: String? = "2024-10-20") -> [TimeExpression] {
  let bytes = Array(text.utf8)
  return TimeReader(published: published).read(bytes, sentences: [0..<bytes.count])
}

@Suite struct TimeReaderTests {
  @Test(arguments: [
    ("It opened on March 13, 2019.", "March 13, 2019=2019-03-13"),
    ("It opened on 13th March 2019.", "13th March 2019=2019-03-13"),
    ("It opened on the second of August 1998.", "the second of August 1998=1998-08-02"),
    ("Filed on 2021-07-04.", "2021-07-04=2021-07-04"),
    ("Filed at 2021-07-04T09:05:00Z.", "2021-07-04T09:05:00Z=2021-07-04T09:05:00"),
    ("Filed on 04.07.2021.", "04.07.2021=2021-07-04"),
    ("Founded in October, 1917.", "October, 1917=1917-10"),
    ("The fleet of 480 BC was new.", "480 BC=BC0480"),
    ("A coin from AD 66.", "AD 66=0066"),
    ("It rained in the 1990s.", "the 1990s=199"),
    ("A church of the 19th century.", "the 19th century=18"),
    ("Sales rose in the second quarter of 2023.", "the second quarter of 2023=2023-Q2"),
    ("Profit fell in Q3 2022.", "Q3 2022=2022-Q3"),
    ("It closed in the summer of 1955.", "the summer of 1955=1955-SU"),
    ("It grew in the latter half of 2008.", "the latter half of 2008=2008-H2"),
    ("Talks on Christmas Eve 1990 failed.", "Christmas Eve 1990=1990-12-24"),
    ("Talks on Good Friday failed.", "Good Friday=2024-03-29"),
  ])
  func calendarDates(text: String, expected: String) {
    #expect(timex(text) == [expected])
  }

  @Test(arguments: [
    ("He left yesterday.", "yesterday=2024-10-19"),
    ("He left last night.", "last night=2024-10-19TNI"),
    ("He left last week.", "last week=2024-W41"),
    ("He left last month.", "last month=2024-09"),
    ("He left three days ago.", "three days ago=2024-10-17"),
    ("He left two years ago.", "two years ago=2022"),
    ("He left earlier this month.", "earlier this month=2024-10"),
    ("The day after tomorrow he leaves.", "The day after tomorrow=2024-10-22"),
    ("He left on Oct. 18 without a word.", "Oct. 18=2024-10-18"),
    ("He said in December that he had left.", "December=2023-12"),
    ("He will leave in December.", "December=2024-12"),
    ("He left on Friday.", "Friday=2024-10-18"),
    ("He will leave on Friday.", "Friday=2024-10-25"),
    ("He left at the weekend.", "the weekend=2024-W42-WE"),
    ("He recently left.", "recently=PAST_REF"),
    ("A strike is imminent.", "imminent=FUTURE_REF"),
    ("He is now free.", "now=PRESENT_REF"),
  ])
  func datesReckonedFromPublication(text: String, expected: String) {
    #expect(timex(text) == [expected])
  }

  @Test func tenseOfTheVerbDecides() {
    #expect(timex("Results Friday.", tense: .past) == ["Friday=2024-10-18"])
    #expect(timex("Results Friday.", tense: .future) == ["Friday=2024-10-25"])
    #expect(timex("Results in June.", tense: .future) == ["June=2025-06"])
  }

  @Test func unknownYearStaysUnknown() {
    #expect(timex("He left on Oct. 18.", published: nil) == ["Oct. 18=XXXX-10-18"])
    #expect(timex("He left on Friday.", published: nil) == ["Friday=XXXX-WXX-5"])
    #expect(timex("He left last week.", published: "soon") == ["last week=XXXX-WXX"])
    #expect(read("He left on Oct. 18.", published: nil).first?.edtf == "XXXX-10-18")
  }

  @Test func datesReckonedFromTheText() {
    #expect(
      timex("Dated Nov. 30, 2010, it was answered 11 days later.")
        == ["Nov. 30, 2010=2010-11-30", "11 days later=2010-12-11"])
    #expect(
      timex("On May 10, 1940 it began; the following day it ended.")
        == ["May 10, 1940=1940-05-10", "the following day=1940-05-11"])
    #expect(timex("It began in June 1940 and ended in August of that year.").last == "August of that year=1940-08")
    #expect(
      timex("Third-quarter results showed a loss from a year earlier.") == [
        "Third-quarter=2024-Q3", "a year earlier=2023-Q3",
      ])
  }

  @Test(arguments: [
    ("He ran it for 11 years.", "11 years=P11Y"),
    ("A 60-day truce.", "60-day=P60D"),
    ("It took more than three years.", "more than three years=P3Y"),
    ("It took several months.", "several months=PXM"),
    ("It took two and a half years.", "two and a half years=P2.5Y"),
    ("It took half an hour.", "half an hour=PT.5H"),
    ("It took two hours and ten minutes.", "two hours and ten minutes=PT2H10M"),
    ("Over the past two decades it grew.", "the past two decades=P2DE"),
    ("It grew in recent years.", "recent years=PXY"),
    ("They met every morning.", "every morning=XXXX-XX-XXTMO"),
    ("They met every two weeks.", "every two weeks=P2W"),
    ("They met daily.", "daily=XXXX-XX-XX"),
    ("They met on Fridays.", "Fridays=XXXX-WXX-5"),
  ])
  func durationsAndSets(text: String, expected: String) {
    #expect(timex(text) == [expected])
  }

  @Test(arguments: [
    ("It reached the valley at 0630 GMT.", "0630 GMT=2024-10-20T06:30"),
    ("It began at 9:20 p.m. on April 2, 2001.", "9:20 p.m. on April 2, 2001=2001-04-02T21:20"),
    ("It began at 5.30pm.", "5.30pm=2024-10-20T17:30"),
    ("It is due by noon on Monday.", "noon on Monday=2024-10-21T12:00"),
    ("He slept until Tuesday morning.", "Tuesday morning=2024-10-22TMO"),
    ("It fell on the morning of 12 February 1971.", "the morning of 12 February 1971=1971-02-12TMO"),
  ])
  func timesOfDay(text: String, expected: String) {
    #expect(timex(text) == [expected])
  }

  @Test func joinedDatesShareWhatTheLastSays() {
    #expect(timex("It ran from May 5–7, 1863.") == ["May 5=1863-05-05", "7, 1863=1863-05-07"])
    #expect(timex("On 8-9 April 1931 he fell.") == ["8=1931-04-08", "9 April 1931=1931-04-09"])
    #expect(timex("The war of 1939–40.") == ["1939=1939", "40=1940"])
    #expect(timex("Between 490 and 480 BC.") == ["490=BC0490", "480 BC=BC0480"])
  }

  @Test func intervalsAreOneExpressionWithTwoEnds() throws {
    let between = try #require(read("The ship was off between November and January.").first)
    #expect(between.type == .duration)
    #expect(between.range == 17..<45)
    #expect(between.value == "2023-11/2024-01")
    #expect(between.edtf == "2023-11/2024-01")
    #expect(between.parts.map(\.value) == ["2023-11", "2024-01"])

    let since = try #require(read("It has grown since 2022.").first)
    #expect(since.value == "2022/..")
    #expect(since.parts.map(\.value) == ["2022"])
  }

  @Test func deadlines() throws {
    let deadline = try #require(read("The list is due by Friday at the latest.").first)
    #expect(deadline.range == 16..<39)
    #expect(deadline.value == "2024-10-25")
    #expect(deadline.edtf == "2024-10-20/2024-10-25")
    #expect(deadline.mod == "BEFORE_OR_EQUAL")
    let end = try #require(read("It will report by the end of November.").first)
    #expect(end.value == "2024-11")
    #expect(end.edtf == "2024-10-20/2024-11-30")
  }

  @Test func signalsTakeTheDateTheyOrderBy() throws {
    let signal = try #require(read("Following the announcement on Oct. 18, videos surfaced.").first)
    #expect(signal.type == .signal)
    #expect(signal.range == 0..<9)
    #expect(signal.anchor == "Oct. 18")
    #expect(signal.edtf == "2024-10-18/2024-10-20")
    let gap = try #require(read("They spoke on Sunday, hours after the shelling began.").last)
    #expect(gap.type == .signal)
    #expect(gap.range == 22..<33)
    #expect(gap.edtf == "2024-10-20")
  }

  @Test func edtf() {
    #expect(read("In the 1990s.").first?.edtf == "199X")
    #expect(read("In the winter of 1914.").first?.edtf == "1914-24")
    #expect(read("In the second quarter of 2023.").first?.edtf == "2023-04/2023-06")
    #expect(read("In 480 BC.").first?.edtf == "-0479")
    #expect(read("About 1910 it closed.").first?.edtf == "1910~")
    #expect(read("It came at 0630 GMT.").first?.edtf == "2024-10-20T06:30:00Z")
    #expect(read("He recently left.").first?.edtf == "../2024-10-20")
    #expect(read("In early 2023.").first?.mod == "START")
  }

  @Test func entriesOfALiveBlogCarryTheirOwnTime() {
    let text = Array("20:14 All is well. An hour ago it was not.".utf8)
    let times = TimeReader(published: "2022-11-01").read(text, sentences: [0..<18, 19..<42])
    #expect(times.map(\.value) == ["2022-11-01T20:14", "2022-11-01T19:14"])
  }

  @Test func aHistoryIsReckonedFromItsOwnDates() {
    let text =
      "In September 1939 it began. In May 1940 it spread. In June 1941 it turned. In 1942 it stalled. "
      + "In July 1943 it ebbed. In June 1944 they landed. In August the city was free. By May 1945 it was over."
    #expect(timex(text, published: "2009-12-19")[6] == "August=1944-08")
  }

  @Test(arguments: [
    "It may or may not hold.", "They march on.", "A second bus came.", "It was a dull month.",
    "Ring (305) 555-0199 or +44 207-1999-2003.", "The mix is 3:2 by weight.", "They won 2-1.",
    "It killed 2000 people.", "Version 10.4.2 is out.", "He ran day after day.", "Past form counts for little.",
    "The fall of Saigon was near.", "The Croatian weekly Obzor has it.", "Week 00 does not exist.",
    "The list is up to date.",
    "The part 2019-2-41 broke.", "", ".", "\u{0}\u{1}",
  ])
  func noTimeWhereThereIsNone(text: String) {
    #expect(timex(text) == [])
  }

  @Test func hostileInput() {
    let bytes: [UInt8] = [0xE2, 0x80, 0x31, 0x39, 0x34, 0x35, 0xFF, 0xC2]
    #expect(TimeReader(published: nil).read(bytes, sentences: [0..<8]).count <= 1)
    #expect(TimeReader(published: nil).read(bytes, sentences: [4..<900, 0..<0]).isEmpty)
    let nested = Array(String(repeating: "the end of the morning of ", count: 20_000).utf8)
    #expect(TimeReader(published: nil).read(nested, sentences: [0..<nested.count]).count < 40_001)
    #expect(timex("99999999999999999999 years ago, 12:99, Feb 31, 9999999999999 BC").count <= 2)
  }
}
