import Testing

@testable import Reading

@Suite struct CivilDateTests {
  @Test func daysAndBack() {
    for days in stride(from: -900_000, to: 900_000, by: 1237) {
      #expect(CivilDate(daysSinceEpoch: days).daysSinceEpoch == days)
    }
    #expect(CivilDate(daysSinceEpoch: 0) == CivilDate(year: 1970, month: 1, day: 1))
  }

  @Test func weeks() {
    #expect(CivilDate(year: 2024, month: 10, day: 20).weekday == 7)
    #expect(CivilDate(year: 2021, month: 1, day: 3).week == (2020, 53))
    #expect(CivilDate.monday(ofWeek: 1, year: 2020) == CivilDate(year: 2019, month: 12, day: 30))
  }

  @Test func months() {
    #expect(CivilDate(year: 2024, month: 1, day: 31).adding(months: 1) == CivilDate(year: 2024, month: 2, day: 29))
    #expect(CivilDate(year: 2024, month: 1, day: 31).adding(months: -2) == CivilDate(year: 2023, month: 11, day: 30))
  }

  @Test func feasts() {
    #expect(CivilDate.easter(year: 2024) == CivilDate(year: 2024, month: 3, day: 31))
    #expect(Holiday.nth(weekday: 4, 4, month: 11).day(in: 2024) == CivilDate(year: 2024, month: 11, day: 28))
    #expect(Holiday.nth(weekday: 1, -1, month: 5).day(in: 2024) == CivilDate(year: 2024, month: 5, day: 27))
  }

  @Test func publicationTimes() {
    #expect(PublicationTime("2024-05-01T10:30:00+02:00")?.minutes == 630)
    #expect(PublicationTime("2024-10-20/2024-10-21")?.date == CivilDate(year: 2024, month: 10, day: 20))
    for bad in ["", "2024", "2024-13-01", "2023-02-29", "yesterday", "0000-01-01", "２０２４-01-01"] {
      #expect(PublicationTime(bad) == nil)
    }
  }
}
