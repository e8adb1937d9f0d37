/// A day of the proleptic Gregorian calendar (astronomical years: 1 BC is 0), and its arithmetic.
struct CivilDate: Hashable, Comparable {
  var year: Int
  var month: Int
  var day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that many days after 1970-01-01.
  init(daysSinceEpoch days: Int) {
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  var daysSinceEpoch: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Monday is 1, Sunday 7.
  var weekday: Int {
    let index = (daysSinceEpoch + 3) % 7
    return (index < 0 ? index + 7 : index) + 1
  }

  /// The ISO 8601 week, and the year it belongs to.
  var week: (year: Int, number: Int) {
    let thursday = adding(days: 4 - weekday)
    let first = CivilDate(year: thursday.year, month: 1, day: 1)
    return (thursday.year, (thursday.daysSinceEpoch - first.daysSinceEpoch) / 7 + 1)
  }

  /// The Monday of an ISO 8601 week.
  static func monday(ofWeek number: Int, year: Int) -> CivilDate {
    let fourth = CivilDate(year: year, month: 1, day: 4)
    return fourth.adding(days: 1 - fourth.weekday + 7 * (number - 1))
  }

  static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  func adding(days: Int) -> CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + days) }

  /// The same day of another month, or that month's last.
  func adding(months: Int) -> CivilDate {
    let index = year * 12 + month - 1 + months
    let y = index >= 0 ? index / 12 : (index - 11) / 12
    let m = index - y * 12 + 1
    return CivilDate(year: y, month: m, day: min(day, Self.daysIn(month: m, year: y)))
  }

  /// Easter Sunday of the western churches (the anonymous Gregorian computus).
  static func easter(year: Int) -> CivilDate {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return CivilDate(year: year, month: f / 31, day: f % 31 + 1)
  }

  /// The nth given weekday of a month; the last for a negative n.
  static func weekday(_ weekday: Int, nth n: Int, month: Int, year: Int) -> CivilDate {
    if n < 0 {
      let last = CivilDate(year: year, month: month, day: daysIn(month: month, year: year))
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    let first = CivilDate(year: year, month: month, day: 1)
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (n - 1))
  }

  static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

/// A publication date or time as ISO 8601 writes it.
struct PublicationTime {
  var date: CivilDate
  /// Minutes since midnight, by the publisher's own clock.
  var minutes: Int?

  /// Reads `2024-05-01`, `2024-05-01T10:00:00+02:00`, or the first of two joined by a slash; nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), bytes[4] == 0x2D,
      bytes[7] == 0x2D, year > 0, (1...12).contains(month),
      (1...CivilDate.daysIn(month: month, year: year)).contains(day)
    else { return nil }
    date = CivilDate(year: year, month: month, day: day)
    if bytes.count > 10, bytes[10] == 0x54 || bytes[10] == 0x20, let hour = number(11..<13),
      let minute = number(14..<16), hour < 24, minute < 60
    {
      minutes = hour * 60 + minute
    }
  }
}
