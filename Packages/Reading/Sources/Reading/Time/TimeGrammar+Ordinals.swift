/// Quarters, halves, centuries and days of a month by their number.
extension TimeGrammar {
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
  func ordinalDate(_ i: Int) -> Match? {
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
  func quarterOrHalf(_ value: CalendarValue, _ k: Int) -> Match? {
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
}
