/// What opens with a determiner, with "last" or "next", or names a part of a stretch.
extension TimeGrammar {
  // MARK: - Determiners

  /// "the", "a", "this", "that", "these" and what they may open.
  func determined(_ i: Int) -> Match? {
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
  func theUnit(_ i: Int) -> Match? {
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
  func relative(_ i: Int, hasThe: Bool) -> Match? {
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
  func countedSpan(_ k: Int, mod: String?) -> Match? {
    if role(k) == .unitPlural, let unit = unit(k) { return (.duration(nil, unit), k + 1) }
    guard role(k) != .article, let (value, next) = count(k) else { return nil }
    let j = role(next) == .business || role(next) == .full ? next + 1 : self[next].kind == .dash ? next + 1 : next
    guard let unit = unit(j), role(j) == .unitPlural || value == 1 || j > next else { return nil }
    return (.duration(value, unit), j + 1)
  }

  /// A unit, weekday, month, season, part of day or feast after "last", "this", "that", "next" …
  func named(_ k: Int, offset: Int, isFromText: Bool, start: Int) -> Match? {
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
  func part(_ i: Int) -> Match? {
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
