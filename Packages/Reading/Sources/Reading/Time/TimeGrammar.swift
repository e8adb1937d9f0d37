/// The grammar of time expressions, over the tokens of one sentence: recursive descent, longest match, each
/// expression tried where one of its opening words stands.
struct TimeGrammar {
  /// What a rule found: the meaning and the token after it.
  typealias Match = (meaning: TimeMeaning, next: Int)

  let tokens: [TimeToken]
  /// The text has named years before Christ: a bare "in 490" is one too.
  let readsBC: Bool

  subscript(_ i: Int) -> TimeToken {
    i >= 0 && i < tokens.count ? tokens[i] : TimeToken()
  }

  func role(_ i: Int) -> WordRole { self[i].role }

  // MARK: - Entry

  /// The longest expression that opens at a token.
  func expression(_ i: Int) -> Match? {
    if let match = hedged(i) { return match }
    return core(i)
  }

  /// "about 18:30", "more than three years", "almost an hour": the qualifier belongs to the expression.
  private func hedged(_ i: Int) -> Match? {
    guard let (mod, next) = hedge(i) else { return nil }
    let token = self[next]
    let opens =
      token.kind == .number || token.role == .cardinal || token.role == .tens || token.role == .half
      || token.role == .article || token.role == .couple || token.role == .fewCount
      || (mod == "APPROX" && (token.role == .noon || token.role == .month))
    guard opens, var match = core(next) else { return nil }
    switch match.meaning.kind {
    case .duration, .counted: break
    case .calendar where mod == "APPROX": break
    default: return nil
    }
    match.meaning.mod = match.meaning.mod ?? mod
    return match
  }

  /// A qualifier of number and the token after it.
  func hedge(_ i: Int) -> (mod: String, next: Int)? {
    switch role(i) {
    case .about:
      let period = self[i + 1].kind == .period ? 1 : 0
      return ("APPROX", i + 1 + period)
    case .almost: return ("LESS_THAN", i + 1)
    case .over: return ("MORE_THAN", i + 1)
    case .under: return ("LESS_THAN", i + 1)
    case .more where role(i + 1) == .than: return ("MORE_THAN", i + 2)
    case .less where role(i + 1) == .than, .fewer where role(i + 1) == .than: return ("LESS_THAN", i + 2)
    case .at where role(i + 1) == .least: return ("EQUAL_OR_MORE", i + 2)
    case .at where role(i + 1) == .most: return ("EQUAL_OR_LESS", i + 2)
    case .up where role(i + 1) == .to: return ("EQUAL_OR_LESS", i + 2)
    case .no where role(i + 1) == .more && role(i + 2) == .than: return ("EQUAL_OR_LESS", i + 3)
    case .no where (role(i + 1) == .less || role(i + 1) == .fewer) && role(i + 2) == .than:
      return ("EQUAL_OR_MORE", i + 3)
    default: return nil
    }
  }

  private func core(_ i: Int) -> Match? {
    let token = self[i]
    switch token.kind {
    case .number: return numeric(i)
    case .quote: return shortDecade(i)
    case .word: break
    default: return nil
    }
    switch token.role {
    case .none: return nil
    case .the, .article, .this, .that, .these: return determined(i)
    case .month, .weekday, .season, .dayPart, .noon, .holiday, .deictic: return dated(i)
    case .cardinal, .tens, .couple, .fewCount, .half, .hundred, .another: return worded(i)
    case .ordinal, .fiscal: return dated(i) ?? ordinalDate(i)
    case .last, .past, .next, .following, .previous, .same, .current, .coming: return relative(i, hasThe: false)
    case .early, .late, .mid, .later, .earlier, .beginning, .end: return part(i)
    case .unitPlural: return barePlural(i)
    case .each: return each(i)
    case .per:
      guard role(i + 1) == .unit, let unit = unit(i + 1) else { return nil }
      return (.set(Self.period(1, unit)), i + 2)
    case .setWord:
      // "the weekly Obzor", "the weekly’s editor": a paper, not a frequency.
      let next = self[i + 1]
      if next.kind == .possessive || next.kind == .word && next.isCapitalised && next.role == .none { return nil }
      return (.set(Self.setValues[Int(token.value)] ?? "P1D"), i + 1)
    case .now: return (.reference("PRESENT_REF"), i + 1)
    case .right where role(i + 1) == .now: return (.reference("PRESENT_REF"), i + 2)
    case .reference:
      switch token.value {
      case 0: return (.reference("PRESENT_REF"), i + 1)
      case 1: return (.reference("FUTURE_REF"), i + 1)
      case -1: return (.reference("PAST_REF"), i + 1)
      default: break
      }
      // "in recent years" is a length of time, "recent talks" a time.
      if role(i + 1) == .unitPlural, let unit = unit(i + 1) { return (.duration(nil, unit), i + 2) }
      return (.reference("PAST_REF"), i + 1)
    case .future:
      // "future returns" are no time; "in future", "a better future" are.
      let next = self[i + 1]
      if next.kind == .word, next.role == .none, !next.isCapitalised { return nil }
      return (.reference("FUTURE_REF"), i + 1)
    case .feast, .decade, .quarterLetter: return dated(i)
    case .weekdayPlural: return (.set("XXXX-WXX-\(token.value)"), i + 1)
    case .at:
      if role(i + 1) == .present { return (.reference("PRESENT_REF"), i + 2) }
      if role(i + 1) == .this, role(i + 2) == .timeNoun { return (.reference("PRESENT_REF"), i + 3) }
      return nil
    case .era: return dated(i)
    case .all, .full:
      guard role(i + 1) == .unit, let unit = unit(i + 1), unit >= .day else { return nil }
      return (.duration(1, unit), i + 2)
    default: return nil
    }
  }

  // MARK: - Named dates

  /// A date, and what may hang on it: a part of the day, a time of day, a year in other words.
  private func dated(_ i: Int) -> Match? {
    guard let match = bareDate(i) else { return nil }
    return extended(match)
  }

  private func bareDate(_ i: Int) -> Match? {
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

  private func clocked(_ clock: CalendarValue.Clock) -> CalendarValue {
    var value = CalendarValue(grain: .day)
    value.clock = clock
    return value
  }

  /// Hangs parts of the day, times of day and dates on one another: "Tuesday morning", "noon on Monday",
  /// "3:00 a.m. that day", "Friday at 5 p.m."
  private func extended(_ match: Match) -> Match {
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

  private func dayForClock(_ k: Int) -> Match? {
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

  private func clockAfterDay(_ next: Int) -> (CalendarValue.Clock, Int)? {
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

  private func monthDate(_ i: Int) -> Match? {
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
  private func monthOnly(_ i: Int) -> Match? {
    role(i) == .month ? monthDate(i) : nil
  }

  /// The word is no month: "may" the verb, "march" the noun, "April" or "June" before a surname.
  private func isAmbiguousMonth(_ token: TimeToken, hasNumber: Bool, _ i: Int) -> Bool {
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
  private func dayNumber(_ k: Int) -> (day: Int, next: Int)? {
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

  private func isOrdinalSuffix(_ token: TimeToken) -> Bool {
    token.kind == .word && !token.isSpaced && token.end - token.start == 2 && token.role == .none
  }

  /// The year that follows a month or a day, in digits or words ("that year", "last year").
  private func withYear(_ given: CalendarValue, _ k: Int) -> Match {
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
  private func relativeYear(_ k: Int) -> (offset: Int, isFromText: Bool, next: Int)? {
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

  private func weekdayDate(_ i: Int) -> Match? {
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

  private func seasonDate(_ i: Int) -> Match? {
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

  private func dayPart(_ i: Int) -> Match? {
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

  private func deictic(_ i: Int) -> Match? {
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

  private func holiday(_ i: Int) -> Match? {
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
  private func feast(_ i: Int) -> Match? {
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

  private func withHolidayYear(_ holiday: Holiday, _ k: Int) -> Match {
    var meaning = TimeMeaning.calendar(CalendarValue(grain: .day))
    meaning.holiday = holiday
    let j = self[k].kind == .comma || role(k) == .of ? k + 1 : k
    if let (year, isBC, after) = yearNumber(j, isBound: true), !isBC {
      meaning.calendar.year = year
      return (meaning, after)
    }
    return (meaning, k)
  }

  // MARK: - Numbers that open dates and times

  private func numeric(_ i: Int) -> Match? {
    if let match = numberDate(i) { return extended(match) }
    if let (clock, next, isSure) = clock(i), isSure { return extended((.calendar(clocked(clock)), next)) }
    if let match = decade(i) { return match }
    if let match = ordinalDate(i) { return match }
    if let match = counted(i) { return match }
    if let (year, isBC, next) = yearNumber(i, isBound: false) {
      return (.calendar(CalendarValue(grain: .year, year: year, isBC: isBC)), next)
    }
    return nil
  }

  /// ISO, numeric and day-first dates.
  private func numberDate(_ i: Int) -> Match? {
    let a = self[i]
    let endsRange =
      self[i - 1].kind == .dash && self[i - 2].kind == .number && self[i - 2].digits > 0 && self[i - 2].digits <= 2
      && !isJoined(i - 2)
    guard a.kind == .number, a.digits > 0, endsRange || !isJoined(i) else { return nil }
    let separator = self[i + 1]
    if !separator.isSpaced, separator.kind == .dash || separator.kind == .slash || separator.kind == .period,
      self[i + 2].kind == .number, !self[i + 2].isSpaced, self[i + 3].kind == separator.kind, !self[i + 3].isSpaced,
      self[i + 4].kind == .number, !self[i + 4].isSpaced
    {
      guard
        !((self[i + 5].kind == .dash || self[i + 5].kind == separator.kind) && !self[i + 5].isSpaced
          && self[i + 6].kind == .number && !self[i + 6].isSpaced), let value = triple(i)
      else { return nil }
      return isoClock(.calendar(value), i + 5)
    }
    // 13 March 2024, 13th of March
    var k: Int
    if a.digits <= 2, a.value >= 1, a.value <= 31 {
      k = i + 1
      if isOrdinalSuffix(self[k]) { k += 1 }
      if k == i + 2, role(k) == .unit, unit(k) == .day, role(k + 1) == .of { k += 1 }
      if role(k) == .of { k += 1 }
      if self[k].kind == .dash, role(k + 1) == .month { k += 1 }
      if role(k) == .month, self[k].isCapitalised || self[k].end - self[k].start > 3,
        a.value <= CivilDate.daysIn(month: Int(self[k].value), year: 2000)
      {
        let value = CalendarValue(grain: .day, month: Int(self[k].value), day: Int(a.value))
        var after = k + 1
        if self[k].end - self[k].start <= 4, self[after].kind == .period, self[after + 1].kind == .number { after += 1 }
        if self[after].kind == .dash, plainYear(after + 1) != nil { after += 1 }
        return withYear(value, after)
      }
    }
    return nil
  }

  /// The token continues a longer code: "ABC-12", "3.14.15", a telephone number.
  private func isJoined(_ i: Int) -> Bool {
    let token = self[i]
    let previous = self[i - 1]
    if i == 0 || token.isSpaced { return false }
    switch previous.kind {
    case .dash, .slash, .period, .colon: return !previous.isSpaced && self[i - 2].kind != .end
    case .word, .number, .currency, .percent: return true
    case .other: return true
    default: return false
    }
  }

  private func triple(_ i: Int) -> CalendarValue? {
    let (a, b, c) = (self[i], self[i + 2], self[i + 4])
    guard a.digits > 0, b.digits > 0, b.digits <= 2, c.digits > 0 else { return nil }
    var (year, month, day) = (0, 0, 0)
    if a.digits == 4, c.digits <= 2 {
      (year, month, day) = (Int(a.value), Int(b.value), Int(c.value))
    } else if a.digits <= 2, c.digits == 4 || c.digits == 2 && self[i + 1].kind == .slash {
      year = c.digits == 4 ? Int(c.value) : Self.fullYear(Int(c.value))
      // Month first, as American reports write it, unless only day first is possible or points part the numbers.
      if self[i + 1].kind == .slash && a.value <= 12 {
        (month, day) = (Int(a.value), Int(b.value))
      } else {
        (month, day) = (Int(b.value), Int(a.value))
      }
      if month > 12 { (month, day) = (day, month) }
    } else {
      return nil
    }
    guard year >= 1000, year < 3000, (1...12).contains(month), day >= 1,
      day <= CivilDate.daysIn(month: month, year: year)
    else { return nil }
    return CalendarValue(grain: .day, year: year, month: month, day: day)
  }

  /// The time that ISO 8601 writes after a date: `T10:00:00Z`.
  private func isoClock(_ meaning: TimeMeaning, _ k: Int) -> Match {
    let letter = self[k]
    guard letter.kind == .word, !letter.isSpaced, letter.end - letter.start == 1, let (clock, next, _) = clock(k + 1)
    else { return (meaning, k) }
    var joined = meaning
    joined.calendar.clock = clock
    var after = next
    if self[after].kind == .word, !self[after].isSpaced, self[after].end - self[after].start == 1 {
      joined.calendar.clock?.zone = 0
      after += 1
    } else if self[after].kind == .dash || self[after].kind == .other, !self[after].isSpaced,
      self[after + 1].digits == 2, self[after + 2].kind == .colon, self[after + 3].digits == 2
    {
      let minutes = Int(self[after + 1].value) * 60 + Int(self[after + 3].value)
      joined.calendar.clock?.zone = self[after].kind == .dash ? -minutes : minutes
      after += 4
    }
    return (joined, after)
  }

  /// A time of day; `isSure` when its form leaves no doubt (a colon, a meridiem, a zone).
  private func clock(_ i: Int) -> (clock: CalendarValue.Clock, next: Int, isSure: Bool)? {
    let token = self[i]
    var hour: Int
    var minute = 0
    var second: Int?
    var k = i + 1
    var isSure = false
    if token.kind == .number {
      if isJoined(i), self[i - 1].kind != .dash, self[i - 1].kind != .longDash, self[i - 1].kind != .word { return nil }
      hour = Int(token.value)
      if self[k].kind == .colon, !self[k].isSpaced, self[k + 1].digits == 2,
        !self[k + 1].isSpaced
      {
        guard token.digits > 0, token.digits <= 2, self[k + 1].value < 60 else { return nil }
        // "John 3:16" and a ratio are no times.
        if self[i - 1].kind == .word, self[i - 1].isCapitalised, role(i - 1) == .none, i > 1 { return nil }
        minute = Int(self[k + 1].value)
        k += 2
        isSure = true
        if self[k].kind == .colon, !self[k].isSpaced, self[k + 1].digits == 2, self[k + 1].value < 60 {
          second = Int(self[k + 1].value)
          k += 2
        }
        if self[k].kind == .period || self[k].kind == .colon, !self[k].isSpaced, self[k + 1].kind == .number,
          !self[k + 1].isSpaced
        {
          return nil
        }
      } else if token.digits == 0, role(k) == .meridiem {
        // British papers write 5.30pm.
        let whole = token.number.rounded(.down)
        minute = Int(((token.number - whole) * 100).rounded())
        guard whole <= 12, minute < 60, token.leadingDigits <= 2 else { return nil }
        hour = Int(whole)
      } else if token.digits == 4 || token.digits == 3, role(k) == .meridiem, !isCapitalisedWord(k) {
        hour = Int(token.value) / 100
        minute = Int(token.value) % 100
        guard minute < 60, hour >= 1, hour <= 12 else { return nil }
        isSure = true
      } else if token.digits == 4, role(k) == .zone, self[k].value != 9999 || self[k].end - self[k].start == 3 {
        hour = Int(token.value) / 100
        minute = Int(token.value) % 100
        guard minute < 60 else { return nil }
      } else if token.digits == 0 || token.digits > 2 {
        return nil
      }
    } else if token.role == .cardinal, token.value >= 1, token.value <= 12 {
      hour = Int(token.value)
      guard role(k) == .oclock || role(k) == .meridiem else { return nil }
    } else {
      return nil
    }
    if role(k) == .oclock {
      k += 1
      isSure = true
      if role(k) == .inside, role(k + 1) == .the, role(k + 2) == .dayPart {
        if self[k + 2].value > 1, hour < 12 { hour += 12 }
        k += 3
      }
    }
    if role(k) == .meridiem, self[k].end - self[k].start > 2 || !isCapitalisedWord(k) {
      guard hour >= 1, hour <= 12 || isSure else { return nil }
      if hour <= 12 { hour = hour % 12 + Int(self[k].value) }
      k += 1
      isSure = true
    }
    var zone: Int?
    let z = self[k].kind == .open ? k + 1 : k
    if role(z) == .zone, self[z].isUpper {
      isSure = true
      if self[z].value != 9999 { zone = Int(self[z].value) }
      k = self[k].kind == .open && self[z + 1].kind == .close ? z + 2 : z + 1
    }
    guard hour <= 24, hour < 24 || minute == 0 else { return nil }
    return (.init(hour: hour, minute: minute, second: second, zone: zone), k, isSure)
  }

  /// "AM" and "PM" are meridiems; a sentence's "Am" is not.
  private func isCapitalisedWord(_ k: Int) -> Bool { self[k].isCapitalised && self[k].isTitleCased }

  /// A year in digits; one bound to a month or season needs no more proof.
  func yearNumber(_ i: Int, isBound: Bool) -> (year: Int, isBC: Bool, next: Int)? {
    let token = self[i]
    guard token.kind == .number, token.digits > 0, token.digits <= 4, token.value > 0 else {
      if token.role == .era, token.value == 1, token.isCapitalised, self[i + 1].kind == .number,
        self[i + 1].digits > 0, self[i + 1].digits <= 4
      {
        return (Int(self[i + 1].value), false, i + 2)
      }
      return nil
    }
    let year = Int(token.value)
    if role(i + 1) == .era, !self[i + 1].isTitleCased { return (year, self[i + 1].value < 0, i + 2) }
    // The first of two years before Christ: "490–479 BC".
    if self[i + 1].kind == .longDash || self[i + 1].kind == .dash, self[i + 2].kind == .number,
      role(i + 3) == .era, self[i + 3].value < 0
    {
      return (year, true, i + 1)
    }
    if readsBC, token.digits == 3 || token.digits == 2 && isBound, isBound || takesYear(i, isRound: false) {
      return (year, true, i + 1)
    }
    guard token.digits == 4, year >= 1000, year < 2200, !isJoinedYear(i) else { return nil }
    let next = self[i + 1]
    if next.kind == .percent || (next.kind == .colon && !next.isSpaced && self[i + 2].kind == .number) { return nil }
    if next.kind == .word, !next.isSpaced, !isBound { return nil }
    if isBound { return (year, false, i + 1) }
    switch next.role {
    case .hundred, .scale, .scaleSuffix, .unitPlural, .unit: return nil
    case .zone where self[i + 1].value != 9999: return nil
    default: break
    }
    return takesYear(i, isRound: year % 100 == 0) ? (year, false, i + 1) : nil
  }

  /// The year is a piece of a longer code; one end of "1914–18" or "2010-2015" is not.
  private func isJoinedYear(_ i: Int) -> Bool {
    let (token, previous, next) = (self[i], self[i - 1], self[i + 1])
    let follower = self[i + 2]
    let endsSpan = Self.isHyphen(previous) && self[i - 2].kind == .number
    if endsSpan {
      let before = self[i - 2]
      guard before.digits == 4, before.value >= 1000, before.value < token.value, !isJoined(i - 2) else { return true }
    } else if !token.isSpaced, i > 0 {
      switch previous.kind {
      case .currency, .colon, .other, .number, .percent: return true
      case .word: return previous.role != .mid && previous.length > 2
      case .period, .comma: return !previous.isSpaced && self[i - 2].kind == .number
      case .dash, .slash:
        let before = self[i - 2]
        if !previous.isSpaced,
          before.kind == .number || before.kind == .word && before.role == .none && before.isCapitalised
        {
          return true
        }
      default: break
      }
    }
    if Self.isHyphen(next) || next.kind == .slash, follower.kind == .number, next.isSpaced == follower.isSpaced {
      let isSpan =
        follower.digits == 4
        ? follower.value > token.value && follower.value < 2200
        : follower.digits == 1 && !follower.isSpaced
          ? follower.value == token.value % 10 + 1
          : follower.digits == 2 && (1...12).contains((follower.value - token.value % 100 + 100) % 100)
      return !isSpan || endsSpan || Self.isHyphen(self[i + 3]) && self[i + 4].kind == .number
    }
    if next.kind == .period, !next.isSpaced, follower.kind == .number, !follower.isSpaced { return true }
    return false
  }

  private static func isHyphen(_ token: TimeToken) -> Bool { token.kind == .dash || token.kind == .longDash }

  /// Whether the words around a bare number make it a year rather than a count.
  private func takesYear(_ i: Int, isRound: Bool) -> Bool {
    let (token, previous, next) = (self[i], self[i - 1], self[i + 1])
    let year = token.value
    let countsNext = next.kind == .word && next.role == .none && !next.isCapitalised
    switch previous.role {
    case .inside, .since, .until, .during: return !(isRound && countsNext && self[i + 1].endsPlural)
    case .of, .by, .from, .through, .early, .late, .mid, .before, .after, .between, .to, .and, .or, .the, .that, .such:
      return token.digits == 4
        ? !(isRound && countsNext) && (year >= 1500 || !countsNext)
        : previous.role != .the && previous.role != .such && !countsNext && year >= 100
    case .about, .over, .almost, .more, .than, .least, .up, .under, .no, .only, .all, .another:
      return previous.role == .about && !countsNext && token.digits == 4 && !isRound
    case .month, .season: return true
    default: break
    }
    guard token.digits == 4 else { return false }
    if isRound && countsNext { return false }
    return year >= 1500 && year < 2100
  }

  private func plainYear(_ i: Int) -> Int? {
    let token = self[i]
    guard token.kind == .number, token.digits == 4, token.value >= 1000, token.value < 2200 else { return nil }
    return Int(token.value)
  }

  /// "the 1990s", "1960s", "470s BC".
  private func decade(_ i: Int) -> Match? {
    let token = self[i]
    guard token.digits == 4 || token.digits == 3 || token.digits == 2, token.value % 10 == 0 else { return nil }
    let suffix = self[i + 1]
    let isPlural =
      !suffix.isSpaced && suffix.end - suffix.start == 1 && suffix.kind == .word && suffix.role == .none
      || suffix.kind == .possessive && token.digits == 4 && !(self[i + 2].kind == .word)
    guard isPlural, suffix.isLetterS || suffix.kind == .possessive else { return nil }
    var year = Int(token.value)
    if role(i + 2) == .era, self[i + 2].value < 0 {
      return (.calendar(CalendarValue(grain: .decade, year: year, isBC: true)), i + 3)
    }
    if token.digits == 2 {
      guard role(i - 1) == .the || role(i - 1) == .late || role(i - 1) == .early || role(i - 1) == .mid, year >= 20
      else { return nil }
      year += 1900
    }
    if token.digits == 3 {
      return readsBC ? (.calendar(CalendarValue(grain: .decade, year: year, isBC: true)), i + 2) : nil
    }
    let isCentury = year % 100 == 0 && year < 2000
    return (.calendar(CalendarValue(grain: isCentury ? .century : .decade, year: year)), i + 2)
  }

  /// "the ’90s"
  private func shortDecade(_ i: Int) -> Match? {
    let (number, suffix) = (self[i + 1], self[i + 2])
    guard number.kind == .number, !number.isSpaced, number.digits == 2, number.value % 10 == 0,
      suffix.kind == .word, !suffix.isSpaced, suffix.isLetterS
    else { return nil }
    return (.calendar(CalendarValue(grain: .decade, year: 1900 + Int(number.value))), i + 3)
  }

  // MARK: - Ordinals

  /// An ordinal in words ("twenty-first") or digits ("21st"), and the token after it.
  func ordinalNumber(_ i: Int) -> (number: Int, next: Int)? {
    let token = self[i]
    if token.kind == .number, token.digits > 0, token.digits <= 3, isOrdinalSuffix(self[i + 1]) {
      return (Int(token.value), i + 2)
    }
    if token.role == .ordinal { return (Int(token.value), i + 1) }
    if token.role == .tens {
      let k = self[i + 1].kind == .dash ? i + 2 : i + 1
      if role(k) == .ordinal, self[k].value < 10 { return (Int(token.value + self[k].value), k + 1) }
    }
    return nil
  }

  /// Quarters, halves, centuries and days of a month named by their number.
  private func ordinalDate(_ i: Int) -> Match? {
    guard let (number, after) = ordinalNumber(i) else { return nil }
    var k = after
    if self[k].kind == .dash { k += 1 }
    if role(k) == .fiscal { k += 1 }
    if role(k) == .unit, let unit = unit(k) {
      switch unit {
      case .century where number >= 1 && number <= 30:
        if role(k + 1) == .era {
          return (
            .calendar(CalendarValue(grain: .century, year: (number - 1) * 100, isBC: self[k + 1].value < 0)), k + 2
          )
        }
        return (.calendar(CalendarValue(grain: .century, year: (number - 1) * 100)), k + 1)
      case .quarter where number <= 4:
        return quarterOrHalf(CalendarValue(grain: .quarter, index: number), k + 1)
      case .day, .week, .month, .year:
        // "the first week of July", "the third day of the talks" (no date).
        guard role(k + 1) == .of else { return nil }
        guard unit == .day || unit == .week, let (inner, end) = monthOnly(k + 2),
          inner.kind == .calendar, inner.calendar.grain == .month
        else { return nil }
        var meaning = inner
        if unit == .day, number <= 31 {
          meaning.calendar.grain = .day
          meaning.calendar.day = number
        } else {
          meaning.mod = number == 1 ? "START" : "MID"
        }
        return (meaning, end)
      default: return nil
      }
    }
    if role(k) == .half, number <= 2 { return quarterOrHalf(CalendarValue(grain: .half, index: number), k + 1) }
    if role(k) == .of, role(k + 1) == .month, self[k + 1].isCapitalised, number <= 31 {
      return withYear(CalendarValue(grain: .day, month: Int(self[k + 1].value), day: number), k + 2)
    }
    if role(k) == .month, self[k].isCapitalised, number <= 31, self[i].kind == .word, k == after {
      return withYear(CalendarValue(grain: .day, month: Int(self[k].value), day: number), k + 1)
    }
    return nil
  }

  /// The year a quarter or a half belongs to, or the nearest.
  private func quarterOrHalf(_ value: CalendarValue, _ k: Int) -> Match? {
    var filled = value
    var j = k
    if role(j) == .of || role(j) == .inside || self[j].kind == .comma { j += 1 }
    if role(j) == .fiscal { j += 1 }
    if let (year, isBC, after) = yearNumber(j, isBound: true) {
      filled.year = year
      filled.isBC = isBC
      return (.calendar(filled), after)
    }
    if let (offset, isFromText, after) = relativeYear(j) {
      var meaning = TimeMeaning.calendar(filled)
      meaning.yearOffset = offset
      meaning.isFromText = isFromText
      return (meaning, after)
    }
    if role(j) == .the, role(j + 1) == .unit, unit(j + 1) == .year {
      var meaning = TimeMeaning.calendar(filled)
      meaning.yearOffset = 0
      return (meaning, j + 2)
    }
    if value.grain == .half {
      // "the second half of the match" is no time.
      return nil
    }
    return (.calendar(filled), k)
  }

  // MARK: - Units

  func unit(_ i: Int) -> TimeUnit? {
    role(i) == .unit || role(i) == .unitPlural ? TimeUnit(rawValue: Int(self[i].value)) : nil
  }

  /// A count before a unit: digits, words, "a", "several", "half a", "two and a half".
  func count(_ i: Int) -> (value: Double?, next: Int)? {
    let token = self[i]
    switch token.role {
    case .article:
      if role(i + 1) == .fewCount { return (nil, i + 2) }
      if role(i + 1) == .couple { return (role(i + 2) == .of ? 2 : 2, role(i + 2) == .of ? i + 3 : i + 2) }
      if role(i + 1) == .dozen, self[i + 1].value == 12 { return (12, i + 2) }
      if role(i + 1) == .hundred || role(i + 1) == .scale { return numeral(i + 1) }
      if role(i + 1) == .half, self[i + 2].kind == .dash { return (0.5, i + 3) }
      if role(i + 1) == .full { return (1, i + 2) }
      return (1, i + 1)
    case .fewCount: return (nil, i + 1)
    case .many: return (nil, i + 1)
    case .couple: return (2, role(i + 1) == .of ? i + 2 : i + 1)
    case .another:
      if let inner = numeral(i + 1) { return inner }
      return (1, i + 1)
    case .half:
      if role(i + 1) == .article { return (0.5, i + 2) }
      if self[i + 1].kind == .dash { return (0.5, i + 2) }
      return nil
    default: return numeral(i)
    }
  }

  /// A cardinal number in digits or words.
  func numeral(_ i: Int) -> (value: Double?, next: Int)? {
    guard let (value, next) = Numeral.read(tokens, i) else { return nil }
    if role(next) == .and, role(next + 1) == .article, role(next + 2) == .half { return (value + 0.5, next + 3) }
    return (value, next)
  }

  /// A duration ("60-day", "two bloody weeks"), an age, or a distance ("three days ago", "a year later").
  private func counted(_ i: Int) -> Match? {
    if self[i].kind == .number, isJoined(i) { return nil }
    guard let (value, afterCount) = count(i) else { return nil }
    var k = afterCount
    let hasHyphen = self[k].kind == .dash && !self[k].isSpaced && !self[k + 1].isSpaced
    if hasHyphen { k += 1 }
    if unit(k) == nil, !hasHyphen {
      // One word may stand between: "six more months", "three straight days".
      let token = self[k]
      guard token.kind == .word, !token.isCapitalised, unit(k + 1) != nil, role(k + 1) == .unitPlural,
        token.role == .none || token.role == .full || token.role == .business || token.role == .more
          || token.role == .long || token.role == .last || token.role == .past || token.role == .previous
          || token.role == .next || token.role == .following || token.role == .coming,
        self[i].role != .article || role(i + 1) == .fewCount || role(i + 1) == .couple
      else { return nil }
      k += 1
    }
    guard let unit = unit(k), unit != .quarter else { return nil }
    if self[i].role == .article, afterCount == i + 1, role(k) == .unitPlural { return nil }
    var next = k + 1
    let isHalfMore = role(next) == .and && role(next + 1) == .article && role(next + 2) == .half
    var total = value
    if isHalfMore, let v = value {
      total = v + 0.5
      next += 3
    }
    return distance(total, unit, next, start: i)
  }

  /// What follows a number of units decides what it means.
  private func distance(_ count: Double?, _ unit: TimeUnit, _ k: Int, start: Int) -> Match? {
    var meaning = TimeMeaning.duration(count, unit)
    switch role(k) {
    case .ago:
      meaning.kind = .counted
      meaning.offset = -1
      return extended((meaning, k + 1))
    case .earlier:
      meaning.kind = .counted
      meaning.offset = -1
      meaning.isFromText = true
      return (meaning, k + 1)
    case .later, .hence:
      meaning.kind = .counted
      meaning.offset = 1
      meaning.isFromText = true
      return (meaning, k + 1)
    case .from where role(k + 1) == .now || role(k + 1) == .deictic && self[k + 1].value == 0:
      meaning.kind = .counted
      meaning.offset = 1
      return (meaning, k + 2)
    case .before, .after:
      // At the end of a clause it is a distance; before a clause, a signal.
      let next = self[k + 1]
      if next.kind == .comma || next.kind == .period || next.kind == .end || next.role == .and {
        meaning.kind = .counted
        meaning.offset = role(k) == .after ? 1 : -1
        meaning.isFromText = true
        return (meaning, k + 1)
      }
      return (meaning, k)
    case .old:
      meaning.isAge = true
      return (meaning, k + 1)
    case .of where role(k + 1) == .age:
      meaning.isAge = true
      return (meaning, k + 2)
    default: break
    }
    if self[k].kind == .dash, role(k + 1) == .old {
      meaning.isAge = true
      return (meaning, k + 2)
    }
    if self[k].kind == .dash, role(k + 1) == .long { return (meaning, k + 2) }
    // "two hours and ten minutes", "2 years 1 month"
    if let count {
      var j = k
      if role(j) == .and || self[j].kind == .comma { j += 1 }
      if let (more, afterCount) = numeral(j), let more, let smaller = self.unit(afterCount), smaller < unit,
        role(afterCount + 1) != .ago
      {
        meaning.value = Self.composite([(count, unit), (more, smaller)])
        meaning.mod = nil
        return (meaning, afterCount + 1)
      }
    }
    return (meaning, k)
  }

  private func worded(_ i: Int) -> Match? {
    if let (clock, next, isSure) = clock(i), isSure { return extended((.calendar(clocked(clock)), next)) }
    if let match = ordinalDate(i) { return match }
    if let match = counted(i) { return match }
    return nil
  }

  /// "weeks later", "decades ago", "for years".
  private func barePlural(_ i: Int) -> Match? {
    guard let unit = unit(i) else { return nil }
    if unit == .second || unit == .minute {
      guard
        role(i + 1) == .later || role(i + 1) == .ago || role(i + 1) == .earlier || role(i + 1) == .after
          || role(i + 1) == .before
      else { return nil }
    }
    if unit == .quarter || unit == .weekend { return nil }
    return distance(nil, unit, i + 1, start: i)
  }

  static func period(_ count: Double?, _ unit: TimeUnit) -> String {
    var number = "X"
    if var count {
      if unit == .fortnight { count *= 2 }
      number = count == count.rounded() && abs(count) < 1e9 ? String(Int(count)) : String(count)
    } else if unit == .fortnight {
      number = "X"
    }
    if number.hasPrefix("0.") { number = String(number.dropFirst()) }
    return (unit.isClock ? "PT" : "P") + number + unit.code
  }

  static func composite(_ parts: [(Double, TimeUnit)]) -> String {
    var text = "P"
    var isClock = false
    for (count, unit) in parts {
      if unit.isClock, !isClock {
        isClock = true
        text += "T"
      }
      text += period(count, unit).drop { $0 == "P" || $0 == "T" }
    }
    return text
  }

  /// TIMEX3 values of "daily", "weekly" … by unit.
  private static let setValues: [Int: String] = [
    2: "PT1H", 3: "XXXX-XX-XX", 4: "XXXX-XX-XXTNI", 5: "XXXX-WXX", 7: "XXXX-XX", 8: "XXXX-QX", 9: "XXXX",
  ]

  /// "every morning", "each Sunday", "every two days".
  private func each(_ i: Int) -> Match? {
    var k = i + 1
    if role(k) == .other { k += 1 }
    let token = self[k]
    switch token.role {
    case .dayPart:
      guard let part = CalendarValue.Part(rawValue: UInt8(clamping: token.value % 10)) else { return nil }
      return (.set("XXXX-XX-XXT" + part.code), k + 1)
    case .weekday:
      var value = "XXXX-WXX-\(token.value)"
      if role(k + 1) == .dayPart, let part = CalendarValue.Part(rawValue: UInt8(clamping: self[k + 1].value % 10)) {
        value += "T" + part.code
        k += 1
      }
      return (.set(value), k + 1)
    case .month: return (.set("XXXX-" + padded(Int(token.value), 2)), k + 1)
    case .weekdayNoun: return (.set("XXXX-WXX-XX"), k + 1)
    case .season: return (.set(CalendarValue(grain: .season, index: Int(token.value)).timex), k + 1)
    case .unit:
      guard let unit = unit(k) else { return nil }
      return (.set(k == i + 2 ? Self.period(2, unit) : Self.period(1, unit)), k + 1)
    default:
      guard let (value, next) = numeral(k), let unit = unit(next) else { return nil }
      return (.set(Self.period(value, unit)), next + 1)
    }
  }

  // MARK: - Determiners

  /// "the", "a", "this", "that", "these" and what they may open.
  private func determined(_ i: Int) -> Match? {
    let next = role(i + 1)
    switch role(i) {
    case .article:
      if next == .dayPart || next == .season || next == .weekday { return nil }
      return counted(i)
    case .these:
      if role(i + 1) == .unitPlural, unit(i + 1) == .day { return (.reference("PRESENT_REF"), i + 2) }
      return nil
    case .this, .that:
      let isThat = role(i) == .that
      return named(i + (next == .same ? 2 : 1), offset: 0, isFromText: isThat, start: i)
    default: break
    }
    switch next {
    case .last, .past, .next, .following, .previous, .same, .current, .coming: return relative(i + 1, hasThe: true)
    case .early, .late, .mid, .beginning, .end, .turn, .later, .earlier: return part(i + 1)
    case .future: return (.reference("FUTURE_REF"), i + 2)
    case .near where role(i + 2) == .future: return (.reference("FUTURE_REF"), i + 3)
    case .past where self[i + 2].kind != .word: return (.reference("PAST_REF"), i + 2)
    case .dayPart:
      guard self[i + 1].value < 10 else { return nil }
      if let match = dayPart(i + 1) { return match }
      return nil
    case .season: return dated(i + 1)
    case .ordinal, .tens: return ordinalDate(i + 1) ?? (next == .tens ? counted(i + 1) : nil)
    case .month: return dated(i + 1)
    case .weekday:
      guard var match = dated(i + 1) else { return nil }
      if match.meaning.calendar.month == nil, match.meaning.weekOffset == nil {
        match.meaning.offset = 0
        match.meaning.isFromText = true
      }
      return match
    case .fiscal: return dated(i + 1)
    case .cardinal:
      // "the two weeks", "the three-day visit"
      return counted(i + 1)
    case .unit: return theUnit(i)
    case .unitPlural:
      // "the years 1955 and 1956", "the days"
      if unit(i + 1) == .year, let (year, isBC, after) = yearNumber(i + 2, isBound: true) {
        return (.calendar(CalendarValue(grain: .year, year: year, isBC: isBC)), after)
      }
      if role(i + 2) == .before || role(i + 2) == .after || role(i + 2) == .following || role(i + 2) == .of
        || self[i + 2].kind != .word, let unit = unit(i + 1), unit >= .day, unit != .weekend, unit != .quarter
      {
        return (.duration(nil, unit), i + 2)
      }
      return nil
    default:
      if self[i + 1].kind == .number {
        if let match = numberDate(i + 1) { return extended(match) }
        if let match = decade(i + 1) ?? ordinalDate(i + 1) ?? counted(i + 1) { return match }
        // "on the 18th"
        let next = self[i + 3]
        if role(i - 1) == .on, let (day, end) = ordinalNumber(i + 1), end == i + 3, (1...31).contains(day),
          next.kind != .word || next.role != .none
        {
          return (.calendar(CalendarValue(grain: .day, day: day)), end)
        }
        return nil
      }
      if self[i + 1].kind == .quote { return shortDecade(i + 1) }
      return nil
    }
  }

  /// "the day before", "the day after tomorrow", "the year" (after a preposition), "the weekend".
  private func theUnit(_ i: Int) -> Match? {
    guard let unit = unit(i + 1) else { return nil }
    let after = self[i + 2]
    var meaning = TimeMeaning(.unit)
    meaning.unit = unit
    if unit == .day, after.role == .before || after.role == .after {
      if role(i + 3) == .deictic {
        var shifted = TimeMeaning(.deicticDay)
        shifted.offset = Int(self[i + 3].value) + (after.role == .after ? 1 : -1)
        return (shifted, i + 4)
      }
      let stop = self[i + 3]
      if stop.kind == .word, stop.role != .and, stop.role != .or { return nil }
      meaning.offset = after.role == .after ? 1 : -1
      meaning.isFromText = true
      return (meaning, i + 3)
    }
    if unit >= .day, after.role == .following || after.role == .previous {
      let stop = self[i + 3]
      if stop.kind == .word { return nil }
      meaning.offset = after.role == .following ? 1 : -1
      meaning.isFromText = true
      return (meaning, i + 3)
    }
    if unit == .weekend {
      meaning.offset = 0
      return (meaning, i + 2)
    }
    if unit == .year, role(i + 2) == .of || self[i + 2].kind == .number,
      let (year, isBC, next) = yearNumber(role(i + 2) == .of ? i + 3 : i + 2, isBound: true)
    {
      return (.calendar(CalendarValue(grain: .year, year: year, isBC: isBC)), next)
    }
    guard unit == .year || unit == .month || unit == .week || unit == .decade || unit == .century || unit == .quarter
    else { return nil }
    // Which year is meant only a preposition before it tells: "for the year", "end of the year", "later in the year".
    switch role(i - 1) {
    case .inside, .forPreposition, .of, .during, .by, .through, .until: break
    default: return nil
    }
    guard
      after.kind != .word
        || (after.role != .of && after.role != .that && after.role != .none && after.role != .before
          && after.role != .after)
    else {
      if after.kind == .word, after.role == .none, role(i - 1) == .of, role(i - 2) == .end || role(i - 2) == .beginning
      {
        meaning.offset = 0
        meaning.isContextual = true
        return (meaning, i + 2)
      }
      return nil
    }
    meaning.offset = 0
    meaning.isContextual = true
    return (meaning, i + 2)
  }

  // MARK: - Relative expressions

  /// "last week", "the past three years", "the following day", "next Friday", "the same month".
  private func relative(_ i: Int, hasThe: Bool) -> Match? {
    let token = self[i]
    let k = i + 1
    switch token.role {
    case .same:
      return hasThe ? named(k, offset: 0, isFromText: true, start: i) : nil
    case .current:
      if let match = named(k, offset: 0, isFromText: false, start: i) { return match }
      return (.reference("PRESENT_REF"), k)
    case .following:
      guard hasThe || self[i + 1].role == .unit else {
        return nil
      }
      return countedSpan(k, mod: nil) ?? named(k, offset: 1, isFromText: true, start: i)
    case .previous: return countedSpan(k, mod: nil) ?? named(k, offset: -1, isFromText: true, start: i)
    case .coming:
      if role(i - 1) == .the || hasThe || role(k) == .unitPlural || role(k) == .unit {
        return countedSpan(k, mod: nil) ?? (role(k) == .unit ? named(k, offset: 1, isFromText: false, start: i) : nil)
      }
      return nil
    case .past:
      if let match = countedSpan(k, mod: nil) { return match }
      // "the past week" is a length up to now; "half past" and "past the gate" are nothing.
      guard hasThe || role(k) == .unit || role(k) == .weekday else {
        return role(i - 1) == .the && self[k].kind != .word ? (.reference("PAST_REF"), k) : nil
      }
      if role(k) == .unit, let unit = unit(k) { return (.duration(1, unit), k + 1) }
      if hasThe, self[k].kind != .word, role(i - 2) == .inside { return (.reference("PAST_REF"), k) }
      return role(k) == .weekday || role(k) == .season ? named(k, offset: -1, isFromText: false, start: i) : nil
    case .last, .next:
      if let match = countedSpan(k, mod: nil) { return match }
      let offset = token.role == .last ? -1 : 1
      if role(k) == .unit, let unit = unit(k) {
        if unit < .day { return hasThe || unit == .hour ? (.duration(1, unit), k + 1) : nil }
        if hasThe {
          switch role(i - 2) {
          case .over, .inside, .during, .forPreposition, .through:
            if !(unit == .day) { return (.duration(1, unit), k + 1) }
          default: break
          }
          if token.role == .last {
            if role(k + 1) == .of {
              if unit == .day || unit == .week, let (inner, end) = monthOnly(k + 2), inner.kind == .calendar,
                inner.calendar.grain == .month
              {
                var meaning = inner
                meaning.mod = "END"
                return (meaning, end)
              }
              return unit == .day ? nil : (.duration(1, unit), k + 1)
            }
            if unit == .decade || unit == .year { return (.duration(1, unit), k + 1) }
          }
        }
      }
      return named(k, offset: offset, isFromText: hasThe && offset == 1, start: i)
    default: return nil
    }
  }

  /// "[the past] three years", "[the next few] weeks": a length of time.
  private func countedSpan(_ k: Int, mod: String?) -> Match? {
    if role(k) == .unitPlural, let unit = unit(k) { return (.duration(nil, unit), k + 1) }
    guard role(k) != .article, let (value, next) = count(k) else { return nil }
    let j = role(next) == .business || role(next) == .full ? next + 1 : self[next].kind == .dash ? next + 1 : next
    guard let unit = unit(j), role(j) == .unitPlural || value == 1 || j > next else { return nil }
    return (.duration(value, unit), j + 1)
  }

  /// A unit, weekday, month, season, part of day or feast after "last", "this", "that", "next" …
  private func named(_ k: Int, offset: Int, isFromText: Bool, start: Int) -> Match? {
    let token = self[k]
    switch token.role {
    case .unit:
      guard let unit = unit(k), unit >= .day, unit != .millennium else { return nil }
      if unit == .day, offset == 0, !isFromText, role(start) != .this { return nil }
      var meaning = TimeMeaning(.unit)
      meaning.unit = unit
      meaning.offset = offset
      meaning.isFromText = isFromText
      return extended((meaning, k + 1))
    case .weekday:
      guard token.value <= 7 else { return nil }
      var meaning = TimeMeaning.calendar(CalendarValue(grain: .day))
      meaning.calendar.weekday = Int(token.value)
      meaning.offset = offset
      meaning.isFromText = isFromText
      return extended((meaning, k + 1))
    case .month:
      guard token.isCapitalised || token.end - token.start > 5, let (inner, next) = monthDate(k) else { return nil }
      var meaning = inner
      if meaning.calendar.year == nil, meaning.yearOffset == nil {
        meaning.offset = offset
        meaning.isFromText = isFromText
      }
      return (meaning, next)
    case .season:
      guard let (inner, next) = seasonDate(k) else { return nil }
      var meaning = inner
      if meaning.calendar.year == nil { meaning.offset = offset }
      meaning.isFromText = isFromText
      return (meaning, next)
    case .dayPart:
      guard token.value < 10, let part = CalendarValue.Part(rawValue: UInt8(token.value)) else { return nil }
      var meaning = TimeMeaning(.deicticDay)
      meaning.calendar.part = part
      meaning.offset = offset
      meaning.isFromText = isFromText
      return (meaning, k + 1)
    case .holiday:
      guard let (inner, next) = holiday(k) else { return nil }
      var meaning = inner
      if meaning.calendar.year == nil { meaning.offset = offset }
      return (meaning, next)
    case .fiscal where role(k + 1) == .unit:
      var meaning = TimeMeaning(.unit)
      meaning.unit = unit(k + 1) ?? .year
      meaning.offset = offset
      meaning.isFiscal = true
      return (meaning, k + 2)
    default: return nil
    }
  }

  // MARK: - Parts of a stretch

  /// "early 2023", "mid-September", "the end of July", "late in the afternoon", "later that year".
  private func part(_ i: Int) -> Match? {
    let mod: String
    var k = i + 1
    switch role(i) {
    case .early: mod = "START"
    case .late: mod = "END"
    case .mid: mod = "MID"
    case .beginning: mod = "START"
    case .end: mod = "END"
    case .later: mod = "END"
    case .earlier: mod = "START"
    default: return nil
    }
    let isNoun = role(i) == .beginning || role(i) == .end
    if role(i) == .mid || role(i) == .early || role(i) == .late, self[k].kind == .dash { k += 1 }
    if isNoun || role(i) == .mid, role(k) == .of {
      k += 1
    } else if isNoun {
      return nil
    } else if role(k) == .inside {
      k += 1
    } else if role(k) == .on {
      k += 1
    } else if role(i) == .early || role(i) == .late, (role(k) == .partWord || role(k) == .half), role(k + 1) == .of {
      k += 2
    }
    let target: Match?
    // "the end of the end of …" is not followed down.
    switch role(role(k) == .the ? k + 1 : k) {
    case .early, .late, .mid, .beginning, .end, .later, .earlier: return nil
    default: break
    }
    switch role(k) {
    case .the, .this, .that, .next, .last, .same, .following, .previous, .month, .season, .weekday, .dayPart, .deictic,
      .ordinal, .fiscal, .tens, .current:
      target = core(k)
    default:
      if self[k].kind == .number {
        target =
          decade(k) ?? numberDate(k) ?? ordinalDate(k)
          ?? yearNumber(k, isBound: true).map { year, isBC, next in
            (.calendar(CalendarValue(grain: .year, year: year, isBC: isBC)), next)
          }
      } else {
        target = self[k].kind == .quote ? shortDecade(k) : nil
      }
    }
    if let half = role(i) == .early || role(i) == .late ? role(i + 1) : nil, half == .half,
      let inner = target?.meaning, inner.kind == .calendar, inner.calendar.grain == .year, let end = target?.next
    {
      var value = inner.calendar
      value.grain = .half
      value.index = role(i) == .early ? 1 : 2
      return (.calendar(value), end)
    }
    guard var match = target,
      match.meaning.kind == .calendar || match.meaning.kind == .unit || match.meaning.kind == .deicticDay
    else { return nil }
    if role(i) == .later || role(i) == .earlier, match.meaning.kind == .calendar, match.meaning.offset == nil {
      return nil
    }
    match.meaning.mod = mod
    return match
  }
}
