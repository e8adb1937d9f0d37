/// Durations, ages, distances and repetitions.
extension TimeGrammar {
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
  func counted(_ i: Int) -> Match? {
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
  func distance(_ count: Double?, _ unit: TimeUnit, _ k: Int, start: Int) -> Match? {
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

  func worded(_ i: Int) -> Match? {
    if let (clock, next, isSure) = clock(i), isSure { return extended((.calendar(clocked(clock)), next)) }
    if let match = ordinalDate(i) { return match }
    if let match = counted(i) { return match }
    return nil
  }

  /// "weeks later", "decades ago", "for years".
  func barePlural(_ i: Int) -> Match? {
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
  static let setValues: [Int: String] = [
    2: "PT1H", 3: "XXXX-XX-XX", 4: "XXXX-XX-XXTNI", 5: "XXXX-WXX", 7: "XXXX-XX", 8: "XXXX-QX", 9: "XXXX",
  ]

  /// "every morning", "each Sunday", "every two days".
  func each(_ i: Int) -> Match? {
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
}
