/// Dates, times of day, years and decades in digits.
extension TimeGrammar {
  func numeric(_ i: Int) -> Match? {
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
  func numberDate(_ i: Int) -> Match? {
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
  func isJoined(_ i: Int) -> Bool {
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

  func triple(_ i: Int) -> CalendarValue? {
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
  func isoClock(_ meaning: TimeMeaning, _ k: Int) -> Match {
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
  func clock(_ i: Int) -> (clock: CalendarValue.Clock, next: Int, isSure: Bool)? {
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
        if token.isSpaced, self[i - 1].kind == .word, self[i - 1].isCapitalised, role(i - 1) == .none, i > 1 {
          return nil
        }
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
  func isCapitalisedWord(_ k: Int) -> Bool { self[k].isCapitalised && self[k].isTitleCased }

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
    if Self.isHyphen(self[i + 1]) || role(i + 1) == .and || role(i + 1) == .to, self[i + 2].kind == .number,
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
  func isJoinedYear(_ i: Int) -> Bool {
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

  static func isHyphen(_ token: TimeToken) -> Bool { token.kind == .dash || token.kind == .longDash }

  /// Whether the words around a bare number make it a year rather than a count.
  func takesYear(_ i: Int, isRound: Bool) -> Bool {
    let (token, previous, next) = (self[i], self[i - 1], self[i + 1])
    let year = token.value
    let countsNext = next.isNoun && !next.isCapitalised
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

  func plainYear(_ i: Int) -> Int? {
    let token = self[i]
    guard token.kind == .number, token.digits == 4, token.value >= 1000, token.value < 2200 else { return nil }
    return Int(token.value)
  }

  /// "the 1990s", "1960s", "470s BC".
  func decade(_ i: Int) -> Match? {
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
  func shortDecade(_ i: Int) -> Match? {
    let (number, suffix) = (self[i + 1], self[i + 2])
    guard number.kind == .number, !number.isSpaced, number.digits == 2, number.value % 10 == 0,
      suffix.kind == .word, !suffix.isSpaced, suffix.isLetterS
    else { return nil }
    return (.calendar(CalendarValue(grain: .decade, year: 1900 + Int(number.value))), i + 3)
  }
}
