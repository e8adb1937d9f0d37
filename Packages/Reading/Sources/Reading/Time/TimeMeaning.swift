/// A stretch of the calendar as far as a text gives it; what it leaves open is nil.
struct CalendarValue: Hashable {
  enum Grain: UInt8, Comparable {
    case century, decade, year, half, quarter, season, month, week, weekend, day
    static func < (a: Grain, b: Grain) -> Bool { a.rawValue < b.rawValue }
  }

  enum Part: UInt8 {
    case morning = 1, midday, afternoon, evening, night, daytime

    var code: String {
      switch self {
      case .morning: "MO"
      case .midday: "MI"
      case .afternoon: "AF"
      case .evening: "EV"
      case .night: "NI"
      case .daytime: "DT"
      }
    }
  }

  struct Clock: Hashable {
    var hour: Int
    var minute = 0
    var second: Int?
    /// Minutes east of UTC, where the text names a zone.
    var zone: Int?
  }

  var grain: Grain
  /// The year in its era; a decade's or century's first.
  var year: Int?
  var isBC = false
  /// The number of the half, quarter, season or week.
  var index: Int?
  var month: Int?
  var day: Int?
  /// Monday 1 … Sunday 7, when the text names one.
  var weekday: Int?
  var part: Part?
  var clock: Clock?

  var date: CivilDate? {
    guard grain == .day, let year, let month, let day else { return nil }
    return CivilDate(year: isBC ? 1 - year : year, month: month, day: day)
  }

  init(grain: Grain, year: Int? = nil, isBC: Bool = false, index: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.grain = grain
    self.year = year
    self.isBC = isBC
    self.index = index
    self.month = month
    self.day = day
  }

  init(_ date: CivilDate, grain: Grain = .day) {
    self.init(grain: grain, year: date.year > 0 ? date.year : 1 - date.year, isBC: date.year <= 0)
    switch grain {
    case .century: year = (year ?? 0) / 100 * 100
    case .decade: year = (year ?? 0) / 10 * 10
    case .year: break
    case .half: index = date.month <= 6 ? 1 : 2
    case .quarter: index = (date.month - 1) / 3 + 1
    case .season:
      index = date.month == 12 ? 4 : date.month < 3 ? 4 : date.month / 3
      if date.month < 3 { year = (year ?? 0) - 1 }
    case .month: month = date.month
    case .week, .weekend:
      let week = date.week
      year = week.year
      index = week.number
    case .day:
      month = date.month
      day = date.day
    }
  }

  /// A day within the stretch to reckon from: its first, as far as known.
  var firstDay: CivilDate? {
    guard let year else { return nil }
    let y = isBC ? 1 - year : year
    switch grain {
    case .century, .decade, .year: return CivilDate(year: y, month: 1, day: 1)
    case .half: return CivilDate(year: y, month: index == 2 ? 7 : 1, day: 1)
    case .quarter: return CivilDate(year: y, month: ((index ?? 1) - 1) * 3 + 1, day: 1)
    case .season: return CivilDate(year: y, month: (index ?? 1) * 3, day: 1)
    case .month: return CivilDate(year: y, month: month ?? 1, day: 1)
    case .week: return CivilDate.monday(ofWeek: index ?? 1, year: y)
    case .weekend: return CivilDate.monday(ofWeek: index ?? 1, year: y).adding(days: 5)
    case .day:
      guard let month else { return CivilDate(year: y, month: 1, day: 1) }
      return CivilDate(year: y, month: month, day: min(day ?? 1, CivilDate.daysIn(month: month, year: y)))
    }
  }

  var lastDay: CivilDate? {
    guard let first = firstDay else { return nil }
    return switch grain {
    case .century: first.adding(months: 1200).adding(days: -1)
    case .decade: first.adding(months: 120).adding(days: -1)
    case .year: first.adding(months: 12).adding(days: -1)
    case .half: first.adding(months: 6).adding(days: -1)
    case .quarter, .season: first.adding(months: 3).adding(days: -1)
    case .month: first.adding(months: 1).adding(days: -1)
    case .week: first.adding(days: 6)
    case .weekend: first.adding(days: 1)
    case .day: first
    }
  }

  /// The TIMEX3 value.
  var timex: String {
    var text = isBC ? "BC" : ""
    let y = year.map { padded($0, 4) } ?? "XXXX"
    switch grain {
    case .century: text += year.map { padded($0 / 100, 2) } ?? "XX"
    case .decade: text += year.map { padded($0 / 10, 3) } ?? "XXX"
    case .year: text += y
    case .half: text += "\(y)-H\(index.map(String.init) ?? "X")"
    case .quarter: text += "\(y)-Q\(index.map(String.init) ?? "X")"
    case .season: text += y + "-" + (Self.seasons[(index ?? 1) - 1])
    case .month: text += y + "-" + (month.map { padded($0, 2) } ?? "XX")
    case .week, .weekend:
      text += y + "-W" + (index.map { padded($0, 2) } ?? "XX") + (grain == .weekend ? "-WE" : "")
    case .day:
      if month == nil, day == nil, let weekday {
        text += y + "-WXX-\(weekday)"
      } else {
        text += y + "-" + (month.map { padded($0, 2) } ?? "XX") + "-" + (day.map { padded($0, 2) } ?? "XX")
      }
    }
    if let clock {
      text += "T" + padded(clock.hour, 2) + ":" + padded(clock.minute, 2)
      if let second = clock.second { text += ":" + padded(second, 2) }
    } else if let part {
      text += "T" + part.code
    }
    return text
  }

  private static let seasons = ["SP", "SU", "FA", "WI"]

  /// The value as EDTF: levels 0 and 1, and a closed interval for quarters, halves and weeks.
  var edtf: String? {
    guard let year else {
      switch grain {
      case .month: return month.map { "XXXX-" + padded($0, 2) }
      case .day:
        guard month != nil || day != nil else { return nil }
        return "XXXX-" + (month.map { padded($0, 2) } ?? "XX") + "-" + (day.map { padded($0, 2) } ?? "XX")
      default: return nil
      }
    }
    let y = isBC ? (year > 1 ? "-" : "") + padded(year - 1, 4) : padded(year, 4)
    switch grain {
    case .century: return isBC ? interval : padded(year / 100, 2) + "XX"
    case .decade: return isBC ? interval : padded(year / 10, 3) + "X"
    case .year: return y
    case .half, .quarter:
      guard let first = firstDay, let last = lastDay else { return nil }
      return "\(y)-\(padded(first.month, 2))/\(y)-\(padded(last.month, 2))"
    case .season: return index.map { "\(y)-\(20 + $0)" }
    case .month: return y + "-" + (month.map { padded($0, 2) } ?? "XX")
    case .week, .weekend: return index == nil ? y : interval
    case .day:
      let text = y + "-" + (month.map { padded($0, 2) } ?? "XX") + "-" + (day.map { padded($0, 2) } ?? "XX")
      guard let clock, clock.hour < 24, month != nil, day != nil else { return text }
      let time = "T\(padded(clock.hour, 2)):\(padded(clock.minute, 2)):\(padded(clock.second ?? 0, 2))"
      guard let zone = clock.zone else { return text + time }
      let minutes = abs(zone)
      return text + time
        + (zone == 0 ? "Z" : (zone < 0 ? "-" : "+") + padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2))
    }
  }

  private var interval: String? {
    guard let first = firstDay, let last = lastDay else { return nil }
    return "\(first.iso)/\(last.iso)"
  }
}

extension CivilDate {
  /// ISO 8601 with the astronomical year.
  var iso: String { (year < 0 ? "-" : "") + "\(padded(abs(year), 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}

/// What an expression says before it is reckoned from anything.
struct TimeMeaning {
  enum Kind {
    /// A calendar stretch, whole ("March 13, 2024") or to be filled up ("March", "Friday").
    case calendar
    /// Days from the publication date: today 0, yesterday −1.
    case deicticDay
    /// A unit of the calendar at a distance: last week, that year.
    case unit
    /// A number of units away: three days ago, a year later.
    case counted
    case duration
    case set
    case reference
    /// Orders events; no value of its own.
    case signal
  }

  var kind: Kind
  var calendar = CalendarValue(grain: .day)
  var unit = TimeUnit.day
  /// How many units; nil where the text leaves it open ("several").
  var count: Double?
  /// The distance in units or days, or last −1, this 0, next 1 of a named weekday, month, season or part of day.
  var offset: Int?
  /// Reckoned from the last date of the text, not from the publication date.
  var isFromText = false
  /// A fixed value: of a set, a reference, a composite duration.
  var value = ""
  var mod: String?
  /// The year of a calendar stretch by its distance: "of that year", "last year".
  var yearOffset: Int?
  /// The week of a weekday by its distance: "Friday next week".
  var weekOffset: Int?
  /// "the year", "the month": the one the text is in.
  var isContextual = false
  var isAge = false
  var isFiscal = false
  /// A movable or fixed feast, to be placed in its year.
  var holiday: Holiday?
  var range = 0..<0

  init(_ kind: Kind) { self.kind = kind }

  static func calendar(_ value: CalendarValue) -> TimeMeaning {
    var meaning = TimeMeaning(.calendar)
    meaning.calendar = value
    return meaning
  }

  static func reference(_ value: String) -> TimeMeaning {
    var meaning = TimeMeaning(.reference)
    meaning.value = value
    return meaning
  }

  static func set(_ value: String) -> TimeMeaning {
    var meaning = TimeMeaning(.set)
    meaning.value = value
    return meaning
  }

  static func duration(_ count: Double?, _ unit: TimeUnit) -> TimeMeaning {
    var meaning = TimeMeaning(.duration)
    meaning.count = count
    meaning.unit = unit
    return meaning
  }

  /// A calendar day, known or to be reckoned.
  var isDay: Bool {
    kind == .calendar && calendar.grain == .day
      && (calendar.day != nil || calendar.weekday != nil || holiday != nil)
  }

  var isDated: Bool {
    switch kind {
    case .calendar, .deicticDay, .unit, .counted: true
    default: false
    }
  }
}

/// Feasts the calendar of a news report may name a day by.
enum Holiday: Sendable {
  case fixed(month: Int, day: Int)
  case nth(weekday: Int, Int, month: Int)
  case easter(offset: Int)

  func day(in year: Int) -> CivilDate {
    switch self {
    case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
    case .nth(let weekday, let n, let month): CivilDate.weekday(weekday, nth: n, month: month, year: year)
    case .easter(let offset): CivilDate.easter(year: year).adding(days: offset)
    }
  }
}
