import Testing

@testable import HTMLImporter

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2024-05-01T10:20:30+02:00", "2024-05-01T10:20:30+02:00"), ("2024-05-01 10:20", "2024-05-01T10:20"),
    ("2024-05-01T10:20:30.123Z", "2024-05-01T10:20:30Z"), ("20240501", "2024-05-01"), ("2024/5/1", "2024-05-01"),
    ("May 1, 2024", "2024-05-01"), ("1. Mai 2024", "2024-05-01"), ("1 de mayo de 2024", "2024-05-01"),
    ("1 мая 2024", "2024-05-01"), ("2024年5月1日", "2024-05-01"), ("1714558830", "2024-05-01T10:20:30Z"),
    ("Sept. 3rd, 2023", "2023-09-03"), ("2024 May 1", "2024-05-01"),
  ])
  func readsWhatPagesWrite(value: String, edtf: String) {
    #expect(CalendarDate(value: value)?.description == edtf)
  }

  @Test(arguments: ["", "2024-02-30", "yesterday", "12345", "1 Foo 2024", "99/99/9999", "May 2024"])
  func takesNothingElse(value: String) { #expect(CalendarDate(value: value) == nil) }

  @Test func ordersOfDayAndMonth() {
    #expect(CalendarDate(value: "03/04/2024", order: .monthFirst)?.description == "2024-03-04")
    #expect(CalendarDate(value: "03/04/2024", order: .dayFirst)?.description == "2024-04-03")
    #expect(CalendarDate(value: "13/04/2024", order: .monthFirst)?.description == "2024-04-13")
  }

  @Test(arguments: [
    ("https://quay.example/2024/05/01/alba", "2024-05-01"), ("https://quay.example/alba-20240501", "2024-05-01"),
    ("https://quay.example/news/01-05-2024", "2024-05-01"), ("https://quay.example/alba-1052024", nil),
  ])
  func findsDatesInAddresses(address: String, date: String?) {
    #expect(DateChoice.date(inAddress: address)?.description == date)
  }

  @Test func findsDatesInText() {
    let dates = CalendarDate.all(in: "Posted 3 June 2023, updated 5 June 2023 at 9:30", order: .dayFirst)
    #expect(dates.map(\.description) == ["2023-06-03", "2023-06-05"])
  }
}
