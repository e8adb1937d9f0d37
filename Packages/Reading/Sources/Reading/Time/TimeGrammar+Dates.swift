/// Months, weekdays, seasons, parts of the day and feasts by name.
extension TimeGrammar {
  /// A date, and what may hang on it: a part of the day, a time of day, a year in other words.
  func dated(_ i: Int) -> Match? {
    guard let match = bareDate(i) else { return nil }
    return extended(match)
  }

  func bareDate(_ i: Int) -> Match? {
    let token = self[i]
    if token.kind == .number { return numberDate(i) }
    switch token.role {
    case .month: return monthDate(i)
    case .weekday: return weekdayDate(i)
    case .season: return seasonDate(i)
    case .noon: return (.calendar(clocked(.init(hour: Int(token.value)))), i + 1)
    case .dayPart: return dayPart(i)
    case .deictic: return deictic(i)
    case .holiday: return holiday(i)
    case .ordinal, .cardinal, .tens: return ordinalDate(i)
    case .feast: return feast(i)
    case .decade:
      switch role(i - 1) {
      case .the, .early, .late, .mid: break
      default: return nil
      }
      return (.calendar(CalendarValue(grain: .decade, year: 1900 + Int(token.value))), i + 1)
    case .quarterLetter:
      // "Q3 2024", "2024 Q3"
      let number = self[i + 1]
      guard token.isCapitalised, number.kind == .number, !number.isSpaced, number.digits == 1,
        (1...4).contains(number.value)
      else { return nil }
      return quarterOrHalf(CalendarValue(grain: .quarter, index: Int(number.value)), i + 2)
    case .era where token.value == 1 && token.isCapitalised && self[i + 1].kind == .number && self[i + 1].digits > 0:
      return (.calendar(CalendarValue(grain: .year, year: Int(self[i + 1].value))), i + 2)
    case .era: return nil
    case .fiscal:
      let next = role(i + 1) == .unit && unit(i + 1) == .year ? i + 2 : i + 1
      if let year = plainYear(next) {
        var meaning = TimeMeaning.calendar(CalendarValue(grain: .year, year: year))
        meaning.isFiscal = true
        return (meaning, next + 1)
      }
      return nil
    default: return nil
    }
  }

  func clocked(_ clock: CalendarValue.Clock) -> CalendarValue {
    var value = CalendarValue(grain: .day)
    value.clock = clock
    return value
  }

  /// Hangs parts of the day, times of day and dates on one another: "Tuesday morning", "noon on Monday",
  /// "3:00 a.m. that day", "Friday at 5 p.m."
  func extended(_ match: Match) -> Match {
    var (meaning, next) = match
    for _ in 0..<2 {
      guard
        meaning.kind == .calendar || meaning.kind == .deicticDay || meaning.kind == .unit || meaning.kind == .counted
      else { break }
      let namesTime = meaning.calendar.clock != nil || meaning.calendar.part != nil
      let namesDay = meaning.kind != .calendar || meaning.isDay
      if namesTime, !namesDay, meaning.offset == nil {
        var k = next
        if self[k].kind == .comma { k += 1 }
        if role(k) == .on || role(k) == .of { k += 1 }
        // "2:30 p.m. in the afternoon of …" stays two; only days join.
        guard let (day, after) = dayForClock(k) else { break }
        var joined = day
        joined.calendar.clock = meaning.calendar.clock
        joined.calendar.part = meaning.calendar.part ?? day.calendar.part
        joined.mod = meaning.mod ?? day.mod
        (meaning, next) = (joined, after)
      } else if namesDay, meaning.kind != .calendar || meaning.calendar.grain == .day {
        if meaning.calendar.clock == nil, let (clock, after) = clockAfterDay(next) {
          meaning.calendar.clock = clock
          next = after
        } else if meaning.calendar.part == nil, meaning.calendar.clock == nil {
          var k = next
          if role(k) == .early || role(k) == .late { k += 1 }
          if role(k) == .dayPart, self[k].value < 10, !(role(next - 1) == .unit && unit(next - 1) != .day) {
            meaning.calendar.part = CalendarValue.Part(rawValue: UInt8(self[k].value))
            next = k + 1
          } else {
            break
          }
        } else {
          break
        }
      } else {
        break
      }
    }
    return (meaning, next)
  }

  func dayForClock(_ k: Int) -> Match? {
    let match: Match?
    switch role(k) {
    case .the:
      // Nothing that could itself lead back here: nesting stays bounded.
      switch role(k + 1) {
      case .same, .following, .previous, .next, .last, .unit, .ordinal, .weekday, .month: match = determined(k)
      default: match = self[k + 1].kind == .number ? determined(k) : nil
      }
    case .that, .this: match = determined(k)
    case .next, .last, .same, .following, .previous: match = relative(k, hasThe: false)
    case .weekday, .month, .deictic, .holiday, .ordinal: match = bareDate(k)
    default: match = self[k].kind == .number ? numberDate(k) : nil
    }
    guard let match, match.meaning.calendar.clock == nil else { return nil }
    switch match.meaning.kind {
    case .deicticDay: return match
    case .unit: return match.meaning.unit == .day ? match : nil
    case .counted: return match.meaning.unit == .day ? match : nil
    case .calendar:
      return match.meaning.isDay ? match : nil
    default: return nil
    }
  }

  func clockAfterDay(_ next: Int) -> (CalendarValue.Clock, Int)? {
    var k = next
    var isMarked = false
    if self[k].kind == .comma { k += 1 }
    if role(k) == .at || role(k) == .by {
      k += 1
      isMarked = true
    }
    if role(k) == .about || role(k) == .almost { k += 1 }
    if role(k) == .noon { return (.init(hour: Int(self[k].value)), k + 1) }
    guard let (clock, after, isSure) = clock(k), isSure || isMarked else { return nil }
    return (clock, after)
  }

  func monthDate(_ i: Int) -> Match? {
    let token = self[i]
    let month = Int(token.value)
    var k = i + 1
    let isShort =
      token.end - token.start <= 4 && month != 5 && !(month == 6 || month == 7) || token.end - token.start == 3
    if isShort, self[k].kind == .period, self[k + 1].kind != .end, self[k + 1].kind != .quote { k += 1 }
    let hasNumber = self[k].kind == .number && self[k].digits > 0
    if isAmbiguousMonth(token, hasNumber: hasNumber, i) { return nil }

    var value = CalendarValue(grain: .month, month: month)
    if let (day, afterDay) = dayNumber(k), day <= CivilDate.daysIn(month: month, year: 2000) {
      value.grain = .day
      value.day = day
      k = afterDay
    } else if role(k) == .the, role(k + 1) == .ordinal || self[k + 1].kind == .number,
      let (day, afterDay) = dayNumber(k + 1), self[k + 1].kind == .word || afterDay > k + 2
    {
      value.grain = .day
      value.day = day
      k = afterDay
    } else if role(k) == .ordinal, let (day, afterDay) = ordinalNumber(k), day <= 31, role(afterDay) != .unit {
      value.grain = .day
      value.day = day
      k = afterDay
    }
    return withYear(value, k)
  }

  /// A month, with its year perhaps, that something is a week or a day of.
  func monthOnly(_ i: Int) -> Match? {
    role(i) == .month ? monthDate(i) : nil
  }

  /// The word is no month: "may" the verb, "march" the noun, "April" or "June" before a surname.
  func isAmbiguousMonth(_ token: TimeToken, hasNumber: Bool, _ i: Int) -> Bool {
    let month = token.value
    let isShort = token.end - token.start == 3 && month != 5
    let previous = self[i - 1]
    let takesMonth =
      switch previous.role {
      case .inside, .of, .since, .until, .by, .early, .late, .mid, .last, .next, .this, .during, .from, .through, .past,
        .before, .after, .each, .following, .previous, .between, .coming, .to:
        true
      default: previous.kind == .number && previous.digits > 0 && previous.digits <= 2 || previous.kind == .dash
      }
    if month == 5, !token.isCapitalised { return true }
    if month == 5 || month == 3 || isShort || month == 8 {
      if !token.isCapitalised, !(hasNumber && !isShort), !(previous.kind == .number && takesMonth) { return true }
      if isShort { return !(hasNumber || takesMonth && previous.role != .the) }
      if hasNumber || takesMonth && (previous.role != .to || month == 8) { return false }
      if month != 8, i == 0 || self[i - 1].kind == .quote || self[i - 1].kind == .open { return true }
      if month == 5 { return previous.kind != .word || previous.role == .none || previous.role == .would }
      if month == 3, role(i + 1) == .on || role(i + 1) == .forPreposition || previous.role == .the { return true }
      if month == 3, previous.isCapitalised, previous.role == .none || previous.role == .long, i > 1 { return true }
    }
    if takesMonth || hasNumber { return false }
    let next = self[i + 1]
    return next.kind == .word && next.isCapitalised && next.role == .none && next.isSpaced && previous.kind == .word
      && previous.role == .none && i > 0
  }

  /// The number of a day of a month, with or without its suffix.
  func dayNumber(_ k: Int) -> (day: Int, next: Int)? {
    let token = self[k]
    guard token.kind == .number, token.digits > 0, token.digits <= 2, token.value >= 1, token.value <= 31 else {
      return nil
    }
    let next = self[k + 1]
    if !next.isSpaced, next.kind == .word {
      guard isOrdinalSuffix(next) else { return nil }
      return (Int(token.value), k + 2)
    }
    if next.kind == .percent || (next.kind == .colon && !next.isSpaced && self[k + 2].kind == .number) { return nil }
    if next.kind == .slash, !next.isSpaced { return nil }
    return (Int(token.value), k + 1)
  }

  func isOrdinalSuffix(_ token: TimeToken) -> Bool {
    token.kind == .word && !token.isSpaced && token.end - token.start == 2 && token.role == .none
  }

  /// The year that follows a month or a day, in digits or words ("that year", "last year").
  func withYear(_ given: CalendarValue, _ k: Int) -> Match {
    var value = given
    var j = k
    if self[j].kind == .comma { j += 1 }
    if role(j) == .of { j += 1 }
    if let (year, isBC, after) = yearNumber(j, isBound: true) {
      value.year = year
      value.isBC = isBC
      return (.calendar(value), after)
    }
    if self[j].kind == .quote, !self[j + 1].isSpaced, self[j + 1].kind == .number, self[j + 1].digits == 2 {
      value.year = Self.fullYear(Int(self[j + 1].value))
      return (.calendar(value), j + 2)
    }
    var y = k
    if role(y) == .of { y += 1 }
    if let (offset, isFromText, after) = relativeYear(y) {
      var meaning = TimeMeaning.calendar(value)
      meaning.offset = nil
      meaning.calendar = value
      meaning.yearOffset = offset
      meaning.isFromText = isFromText
      return (meaning, after)
    }
    return (.calendar(value), k)
  }

  /// "that year", "the same year", "last year", "next year", "this year", "the following year".
  func relativeYear(_ k: Int) -> (offset: Int, isFromText: Bool, next: Int)? {
    var j = k
    let hasThe = role(j) == .the
    if hasThe { j += 1 }
    guard role(j + 1) == .unit, unit(j + 1) == .year else { return nil }
    switch role(j) {
    case .that: return (0, true, j + 2)
    case .same: return (0, true, j + 2)
    case .this, .current: return (0, false, j + 2)
    case .last where !hasThe: return (-1, false, j + 2)
    case .next: return (1, hasThe, j + 2)
    case .following: return (1, true, j + 2)
    case .previous: return (-1, true, j + 2)
    default: return nil
    }
  }

  static func fullYear(_ twoDigits: Int) -> Int { twoDigits + (twoDigits < 50 ? 2000 : 1900) }

  func weekdayDate(_ i: Int) -> Match? {
    let token = self[i]
    if token.value > 10 { return nil }
    var k = i + 1
    let isShort =
      token.end - token.start <= 5 && !(token.value == 5 || token.value == 7 || token.value == 1)
      || token.end - token.start <= 3
    if isShort {
      if self[k].kind == .period, !self[k].isSpaced { k += 1 }
      let next = self[k].kind == .comma ? self[k + 1] : self[k]
      let isMarked = role(i - 1) == .on || next.role == .month || next.kind == .number
      guard token.isCapitalised, isMarked else { return nil }
    }
    var meaning = TimeMeaning.calendar(CalendarValue(grain: .day))
    meaning.calendar.weekday = Int(token.value)
    var j = k
    if self[j].kind == .comma || self[j].kind == .open { j += 1 }
    if role(j) == .the { j += 1 }
    if let date = (role(j) == .month || self[j].kind == .number || role(j) == .ordinal) ? bareDate(j) : nil,
      date.meaning.kind == .calendar, date.meaning.calendar.grain == .day, date.meaning.calendar.month != nil,
      date.meaning.calendar.clock == nil
    {
      var joined = date.meaning
      joined.calendar.weekday = Int(token.value)
      let closes = self[j - 1].kind == .open && self[date.next].kind == .close
      return (joined, closes ? date.next + 1 : date.next)
    }
    if role(k) == .last || role(k) == .next, role(k + 1) == .unit, unit(k + 1) == .week {
      meaning.weekOffset = role(k) == .last ? -1 : 1
      return (meaning, k + 2)
    }
    return (meaning, k)
  }

  func seasonDate(_ i: Int) -> Match? {
    let token = self[i]
    var value = CalendarValue(grain: .season, index: Int(token.value))
    var k = i + 1
    if role(k) == .of { k += 1 }
    if self[k].kind == .comma { k += 1 }
    if let (year, isBC, after) = yearNumber(k, isBound: true) {
      value.year = year
      value.isBC = isBC
      return (.calendar(value), after)
    }
    if let (offset, isFromText, after) = relativeYear(k) {
      var meaning = TimeMeaning.calendar(value)
      meaning.yearOffset = offset
      meaning.isFromText = isFromText
      return (meaning, after)
    }
    // "spring up", "fall of Saigon", "Summer the singer": a season stands after a preposition or a modifier.
    switch role(i - 1) {
    case .inside, .since, .until, .by, .during, .early, .late, .mid, .last, .next, .this, .that, .through, .each,
      .previous, .following, .coming, .same, .before, .after, .from:
      break
    case .of: break
    case .the:
      switch role(i - 2) {
      case .inside, .during, .since, .until, .by, .through, .from, .before, .after, .over, .early, .late, .mid,
        .forPreposition, .end, .of:
        break
      default:
        let next = self[i + 1]
        let isNoun = next.kind == .word && next.role == .none && !next.isCapitalised
        guard token.value != 1 && !(token.value == 3 && token.isFall) || !isNoun else { return nil }
      }
    default:
      guard token.value == 2 || token.value == 4 || token.value == 3 && !token.isFall else { return nil }
    }
    if role(i + 1) == .of, token.isFall { return nil }
    return (.calendar(value), i + 1)
  }

  func dayPart(_ i: Int) -> Match? {
    let token = self[i]
    guard token.value < 10, let part = CalendarValue.Part(rawValue: UInt8(token.value)) else { return nil }
    var value = CalendarValue(grain: .day)
    value.part = part
    var k = i + 1
    if role(k) == .unitPlural, unit(k) == .hour { k += 1 }
    if role(k) == .of { k += 1 }
    if role(k) == .on { k += 1 }
    if let (day, after) = dayForClock(k) {
      var joined = day
      joined.calendar.part = part
      return (joined, after)
    }
    switch role(i - 1) {
    case .at, .by, .the, .inside, .during, .that, .this, .each, .until, .early, .late, .mid, .all, .last, .next,
      .following, .previous, .same, .from, .through:
      break
    default: return nil
    }
    if role(i + 1) == .of, role(i - 1) == .the { return nil }
    return (.calendar(value), i + 1)
  }

  func deictic(_ i: Int) -> Match? {
    // "USA TODAY" is a paper.
    if self[i].isUpper, self[i - 1].isUpper, role(i - 1) == .none { return nil }
    var meaning = TimeMeaning(.deicticDay)
    switch self[i].value {
    case 10:
      meaning.offset = 0
      meaning.calendar.part = .night
    case 11:
      return nil
    default:
      meaning.offset = Int(self[i].value)
    }
    return (meaning, i + 1)
  }

  func holiday(_ i: Int) -> Match? {
    let token = self[i]
    guard token.isCapitalised else { return nil }
    var k = i + 1
    var holiday: Holiday
    switch token.value {
    case 1:
      holiday = .fixed(month: 12, day: 25)
      if role(k) == .eve {
        holiday = .fixed(month: 12, day: 24)
        k += 1
      } else if role(k) == .unit, unit(k) == .day {
        k += 1
      }
    case 2: holiday = .fixed(month: 10, day: 31)
    case 3:
      holiday = .easter(offset: 0)
      if role(k) == .weekday {
        if self[k].value == 1 { holiday = .easter(offset: 1) }
        k += 1
      }
    case 5: holiday = .fixed(month: 6, day: 19)
    default: holiday = .nth(weekday: 4, 4, month: 11)
    }
    return withHolidayYear(holiday, k)
  }

  /// Feasts of two words: "Boxing Day", "New Year’s Eve", "Good Friday".
  func feast(_ i: Int) -> Match? {
    guard self[i].isCapitalised else { return nil }
    var k = i + 1
    let isDay: Bool
    if self[i].value == 1 {
      guard role(k) == .unit, unit(k) == .year, self[k].isCapitalised else { return nil }
      k += 1
    }
    if self[k].kind == .possessive { k += 1 }
    isDay = role(k) == .unit && unit(k) == .day && self[k].isCapitalised
    let isEve = role(k) == .eve
    let holiday: Holiday
    switch self[i].value {
    case 1 where isEve: holiday = .fixed(month: 12, day: 31)
    case 1 where isDay: holiday = .fixed(month: 1, day: 1)
    case 2 where isDay: holiday = .fixed(month: 2, day: 14)
    case 3 where isDay: holiday = .nth(weekday: 1, 1, month: 9)
    case 4 where isDay: holiday = .nth(weekday: 1, -1, month: 5)
    case 5 where isDay, 10 where isDay: holiday = .fixed(month: 11, day: 11)
    case 6 where isDay: holiday = .fixed(month: 12, day: 26)
    case 7 where role(k) == .weekday && self[k].value == 5 && self[k].isCapitalised: holiday = .easter(offset: -2)
    case 8 where isDay: holiday = .fixed(month: 7, day: 4)
    case 9 where isDay: holiday = .fixed(month: 7, day: 14)
    default: return nil
    }
    return withHolidayYear(holiday, k + 1)
  }

  func withHolidayYear(_ holiday: Holiday, _ k: Int) -> Match {
    var meaning = TimeMeaning.calendar(CalendarValue(grain: .day))
    meaning.holiday = holiday
    let j = self[k].kind == .comma || role(k) == .of ? k + 1 : k
    if let (year, isBC, after) = yearNumber(j, isBound: true), !isBC {
      meaning.calendar.year = year
      return (meaning, after)
    }
    return (meaning, k)
  }
}
