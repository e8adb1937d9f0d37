internal import DomainCore

/// Reckons the values of the expressions of a text, in its order.
///
/// A report is reckoned from its publication date; a history (``TimeFinder/isNarrative(_:)``) from its own last date.
struct TimeResolver {
  private let text: [UInt8]
  private let published: PublicationTime?
  private let isNarrative: Bool

  /// The last date the text gave, and where.
  private var last: (value: CalendarValue, range: Range<Int>)?
  /// The last ones that name a month, and a day.
  private var lastMonth: (value: CalendarValue, range: Range<Int>)?
  private var lastDay: (value: CalendarValue, range: Range<Int>)?
  private var lastQuarter: CalendarValue?
  private var quarterSentence = -100
  /// The sentence of the last date of day grain, for times of day.
  private var lastSentence = -1
  /// The time of the live-blog entry that is being read, in minutes.
  private var stamp: Int?

  init(text: [UInt8], published: PublicationTime?, isNarrative: Bool) {
    self.text = text
    self.published = published
    self.isNarrative = isNarrative
  }

  /// What a value was reckoned to be, and from what.
  private struct Result {
    var type = TimeReference.Kind.date
    var value = ""
    var edtf: String?
    var calendar: CalendarValue?
    var anchor: String?
  }

  mutating func resolve(
    _ found: [FoundTime], tense: (Int) -> VerbTense, keepsAges: Bool
  ) -> [TimeExpression] {
    var times = found
    share(&times)
    var expressions: [TimeExpression] = []
    /// The sentence of each expression.
    var sentences: [Int] = []
    var i = 0
    while i < times.count {
      let time = times[i]
      while sentences.count < expressions.count { sentences.append(times[i - 1].sentence) }
      if time.meaning.isAge, !keepsAges {
        i += 1
        continue
      }
      var first = expression(time, tense: tense)
      if time.link == .interval, i + 1 < times.count {
        let start = last?.value
        var second = expression(times[i + 1], tense: tense)
        if let start, let end = last?.value, end.month != nil, let day = end.firstDay, let opening = start.firstDay,
          day < opening, times[i + 1].meaning.calendar.year == nil, times[i + 1].meaning.kind == .calendar,
          time.meaning.kind == .calendar
        {
          // "from October to February": what is past began the year before, what is to come ends the year after.
          let isPast = isNarrative || effectiveTense(time, tense) == .past
          var (earlier, later) = (time, times[i + 1])
          earlier.meaning.calendar = start
          later.meaning.calendar = end
          if isPast { earlier.meaning.calendar.shiftYear(-1) } else { later.meaning.calendar.shiftYear(1) }
          later.meaning.calendar.weekday = nil
          first = expression(earlier, tense: tense)
          second = expression(later, tense: tense)
        }
        expressions.append(interval(time, first, second))
        i += 2
        continue
      }
      if let end = time.signalEnd {
        expressions.append(
          TimeExpression(
            range: time.range.lowerBound..<end, type: .signal, value: "", edtf: nil, mod: nil, anchor: nil,
            parts: [first]))
      } else if time.preposition == .since, time.meaning.isDated, let opening = time.opening {
        expressions.append(
          TimeExpression(
            range: opening..<time.range.upperBound, type: .duration, value: first.value + "/..",
            edtf: first.edtf.map { Self.start($0) + "/.." }, mod: first.mod, anchor: first.anchor, parts: [first]))
      } else {
        expressions.append(widened(first, time))
      }
      i += 1
    }
    while sentences.count < expressions.count { sentences.append(times[i - 1].sentence) }
    place(&expressions, sentences)
    return expressions
  }

  /// The expression with the preposition that makes it a deadline or a length: "by Friday at the latest".
  private func widened(_ expression: TimeExpression, _ time: FoundTime) -> TimeExpression {
    let start: Int? =
      switch time.preposition {
      case .by, .until, .forPreposition: time.opening
      default: nil
      }
    guard start != nil || time.closing != nil else { return expression }
    var whole = expression
    whole.range = (start ?? expression.range.lowerBound)..<(time.closing ?? expression.range.upperBound)
    whole.parts = [expression]
    return whole
  }

  /// Gives the first of two joined dates the year that only the second states.
  private func share(_ times: inout [FoundTime]) {
    for i in times.indices.dropLast().reversed() where times[i].link != .none {
      let next = times[i + 1].meaning
      guard times[i].meaning.kind == .calendar, next.kind == .calendar, times[i].meaning.calendar.year == nil,
        times[i].meaning.offset == nil, times[i].meaning.yearOffset == nil, let year = next.calendar.year,
        times[i].meaning.calendar.month != nil || times[i].meaning.calendar.grain == .season
          || times[i].meaning.calendar.grain == .quarter
      else { continue }
      var value = times[i].meaning.calendar
      value.year = year
      value.isBC = next.calendar.isBC
      if let month = value.month, let after = next.calendar.month, month > after { value.year = max(year - 1, 1) }
      times[i].meaning.calendar = value
    }
  }

  /// Signals take the nearest date of their sentence: "Following the announcement on Oct. 18".
  private func place(_ expressions: inout [TimeExpression], _ sentences: [Int]) {
    for i in expressions.indices where expressions[i].type == .signal {
      if expressions[i].parts.isEmpty {
        guard i + 1 < expressions.count, sentences[i + 1] == sentences[i], let edtf = expressions[i + 1].edtf else {
          continue
        }
        expressions[i].anchor = string(expressions[i + 1].range)
        let isBefore = text[expressions[i].range.lowerBound] | 0x20 == 0x62
        if let published {
          expressions[i].edtf = isBefore ? "../" + Self.end(edtf) : Self.start(edtf) + "/" + published.date.iso
        }
      } else if i > 0, expressions[i - 1].type != .signal, sentences[i - 1] == sentences[i],
        let edtf = expressions[i - 1].edtf,
        expressions[i].range.lowerBound - expressions[i - 1].range.upperBound < 40
      {
        // "on Sunday, hours after the shelling": the day the gap is counted to.
        expressions[i].edtf = edtf
        expressions[i].anchor = string(expressions[i - 1].range)
      }
    }
  }

  private static func start(_ edtf: String) -> String {
    edtf.firstIndex(of: "/").map { String(edtf[..<$0]) } ?? edtf
  }

  private static func end(_ edtf: String) -> String {
    edtf.lastIndex(of: "/").map { String(edtf[edtf.index(after: $0)...]) } ?? edtf
  }

  private func interval(_ time: FoundTime, _ first: TimeExpression, _ second: TimeExpression) -> TimeExpression {
    var whole = TimeExpression(
      range: (time.preposition == .from || time.preposition == .between ? time.opening : nil)
        .map { $0..<second.range.upperBound } ?? first.range.lowerBound..<second.range.upperBound,
      type: .duration, value: first.value + "/" + second.value, parts: [first, second])
    if let a = first.edtf, let b = second.edtf { whole.edtf = Self.start(a) + "/" + Self.end(b) }
    whole.anchor = first.anchor ?? second.anchor
    return whole
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  // MARK: - One expression

  private mutating func expression(_ time: FoundTime, tense: (Int) -> VerbTense) -> TimeExpression {
    let meaning = time.meaning
    var result = Result()
    switch meaning.kind {
    case .duration:
      result.type = .duration
      result.value = meaning.value.isEmpty ? TimeGrammar.period(meaning.count, meaning.unit) : meaning.value
    case .set:
      result.type = .set
      result.value = meaning.value
    case .reference:
      result.value = meaning.value
      if let day = published?.date.iso {
        result.anchor = Self.publication
        result.edtf = meaning.value == "PAST_REF" ? "../" + day : meaning.value == "FUTURE_REF" ? day + "/.." : day
      }
    case .signal:
      result.type = .signal
    case .calendar: result = calendar(time, tense)
    case .deicticDay: result = deicticDay(time)
    case .unit: result = unit(time)
    case .counted: result = counted(time)
    }
    if let value = result.calendar {
      result.value = value.timex
      result.edtf = result.edtf ?? value.edtf
      result.type = value.clock != nil || value.part != nil ? .time : .date
      if value.year != nil { remember(value, time) }
      if time.isStamp, let clock = value.clock { stamp = clock.hour * 60 + clock.minute }
    }
    var expression = TimeExpression(
      range: time.range, type: result.type, value: result.value, edtf: result.edtf, mod: meaning.mod,
      anchor: result.anchor)
    qualify(&expression, time, result.calendar)
    return expression
  }

  /// The story goes on from a date it tells, but not from a look back.
  private mutating func remember(_ value: CalendarValue, _ time: FoundTime) {
    let meaning = time.meaning
    if meaning.kind == .counted, meaning.isFromText, meaning.offset == -1 { return }
    last = (value, time.range)
    if value.month != nil { lastMonth = last }
    if value.grain == .quarter || value.grain == .half {
      lastQuarter = value
      quarterSentence = time.sentence
    }
    if value.grain == .day, value.day != nil {
      lastDay = last
      lastSentence = time.sentence
    }
  }

  /// Deadlines ("by Friday") and approximate dates in EDTF.
  private func qualify(_ expression: inout TimeExpression, _ time: FoundTime, _ value: CalendarValue?) {
    guard let value, let edtf = expression.edtf else { return }
    if time.preposition == .by, let end = value.lastDay {
      if expression.mod == nil { expression.mod = "BEFORE_OR_EQUAL" }
      if value.clock == nil {
        let start = published.map { $0.date <= end ? $0.date.iso : ".." } ?? ".."
        let day = value.grain == .day || expression.mod != "END" ? Self.end(edtf) : end.iso
        expression.edtf = start + "/" + day
      }
    } else if expression.mod == "APPROX", value.clock == nil, !edtf.contains("/") {
      expression.edtf = edtf + "~"
    }
  }

  private static let publication = "publication date"

  private func anchorText(isText: Bool) -> String? {
    isText ? last.map { string($0.range) } : published == nil ? nil : Self.publication
  }

  /// The date to reckon from, and whether it is the text's own: its last that is fine enough.
  private func base(
    fromText: Bool, grain: CalendarValue.Grain = .year
  ) -> (value: CalendarValue, isText: Bool)? {
    if fromText || isNarrative, let last {
      let fine =
        switch grain {
        case .day, .week, .weekend: lastDay ?? last
        case .month, .quarter: lastMonth ?? last
        default: last
        }
      return (fine.value, true)
    }
    if let published { return (CalendarValue(published.date), false) }
    return nil
  }

  private func effectiveTense(_ time: FoundTime, _ tense: (Int) -> VerbTense) -> VerbTense {
    let parsed = tense(time.range.lowerBound)
    return parsed == .unknown ? time.hint : parsed
  }

  // MARK: - Calendar

  private func calendar(_ time: FoundTime, _ tense: (Int) -> VerbTense) -> Result {
    let meaning = time.meaning
    var value = meaning.calendar
    var result = Result()
    if let holiday = meaning.holiday {
      guard let year = value.year ?? holidayYear(holiday, time, tense) else {
        if case .fixed(let month, let day) = holiday {
          value.month = month
          value.day = day
        }
        result.calendar = value
        return result
      }
      let day = holiday.day(in: year)
      value.year = year
      value.month = day.month
      value.day = day.day
      result.calendar = value
      if meaning.calendar.year == nil { result.anchor = anchorText(isText: isNarrative) }
      return result
    }
    if value.year != nil {
      result.calendar = value
      return result
    }
    if value.grain == .day, value.month == nil, value.day == nil, value.weekday == nil {
      return timeOfDay(time, value, tense)
    }
    if value.grain == .day, value.month == nil, value.weekday == nil {
      return dayOfMonth(time, value)
    }
    guard let base = base(fromText: meaning.isFromText), let baseYear = base.value.year else {
      result.calendar = value
      return result
    }
    result.anchor = anchorText(isText: base.isText)
    if let offset = meaning.yearOffset {
      value.setYear(of: base.value, offset: offset)
    } else if value.weekday != nil, value.month == nil {
      if let day = weekday(value.weekday ?? 1, time, base, tense) {
        value.year = day.year
        value.month = day.month
        value.day = day.day
      } else {
        result.anchor = nil
      }
    } else if let offset = meaning.offset {
      value.setYear(of: base.value, offset: 0)
      if let origin = base.value.firstDay, let first = value.firstDay {
        let isBefore = first < CivilDate(year: origin.year, month: origin.month, day: 1)
        if offset < 0, !isBefore || sameStretch(value, origin) { value.shiftYear(-1) }
        if offset > 0, isBefore || sameStretch(value, origin) { value.shiftYear(1) }
        if value.grain == .season, value.index == 4, offset == 0, origin.month < 3 { value.shiftYear(-1) }
      }
    } else if isNarrative {
      value.year = baseYear
      value.isBC = base.value.isBC
      // December, then January: the story has passed into the new year.
      if let month = value.month, let before = base.value.month {
        if before >= 11, month <= 2 { value.shiftYear(1) }
        if before <= 2, month >= 11 { value.shiftYear(-1) }
      } else if let resumed = resumedYear(value) {
        value.year = resumed.year
        value.isBC = resumed.isBC
      }
    } else {
      value.year = nearestYear(value, base.value, time, tense)
    }
    result.calendar = value
    return result
  }

  /// "on the 18th": of the month the text is in.
  private func dayOfMonth(_ time: FoundTime, _ given: CalendarValue) -> Result {
    var result = Result()
    var value = given
    if let base = lastMonth?.value ?? published.map({ CalendarValue($0.date) }), let month = base.month,
      let year = base.year, let day = value.day, day <= CivilDate.daysIn(month: month, year: year)
    {
      value.year = year
      value.isBC = base.isBC
      value.month = month
      result.anchor = lastMonth.map { string($0.range) } ?? Self.publication
    }
    result.calendar = value
    return result
  }

  /// After a bare year in passing ("planned for 1976"), the story resumes where its last month or day left it, if the
  /// new one follows that closely.
  private func resumedYear(_ value: CalendarValue) -> CalendarValue? {
    guard let lastMonth, let before = lastMonth.value.firstDay, value.month != nil else { return nil }
    var candidate = value
    candidate.year = lastMonth.value.year
    candidate.isBC = lastMonth.value.isBC
    guard let day = candidate.firstDay else { return nil }
    let distance = day.daysSinceEpoch - before.daysSinceEpoch
    return (0...31).contains(distance) ? candidate : nil
  }

  private func sameStretch(_ value: CalendarValue, _ day: CivilDate) -> Bool {
    guard let first = value.firstDay, let last = value.lastDay else { return false }
    return first <= day && day <= last
  }

  /// The year of a month, day, season or quarter that the text leaves out, by tense and nearness.
  private func nearestYear(
    _ value: CalendarValue, _ base: CalendarValue, _ time: FoundTime, _ tense: (Int) -> VerbTense
  ) -> Int? {
    guard let origin = base.firstDay else { return nil }
    var tense = effectiveTense(time, tense)
    if time.preposition == .until { tense = .future }
    if time.isAttributive, value.grain == .day { tense = .unknown }
    var best: Int?
    var bestCost = Int.max
    for year in [origin.year - 1, origin.year, origin.year + 1] {
      var candidate = value
      candidate.year = year
      guard let first = candidate.firstDay, let last = candidate.lastDay else { continue }
      let isFuture = first > origin
      let isPast = last < origin
      var cost =
        isFuture
        ? first.daysSinceEpoch - origin.daysSinceEpoch : isPast ? origin.daysSinceEpoch - last.daysSinceEpoch : 0
      // A quarter that still runs has no results yet.
      if candidate.grain == .quarter, !isFuture, !isPast, tense != .future { cost = 60 }
      switch tense {
      case .past: if isFuture { cost += cost < 15 ? 200 : 1000 }
      case .future: if isPast { cost += 1000 }
      case .present, .unknown: if isFuture { cost += 60 }
      }
      if cost < bestCost { (best, bestCost) = (year, cost) }
    }
    return best
  }

  private func holidayYear(_ holiday: Holiday, _ time: FoundTime, _ tense: (Int) -> VerbTense) -> Int? {
    if isNarrative, let last { return last.value.isBC ? nil : last.value.year }
    guard let origin = published?.date else { return nil }
    let value = CalendarValue(holiday.day(in: origin.year))
    if let offset = time.meaning.offset {
      let day = holiday.day(in: origin.year)
      return origin.year + (offset < 0 && day >= origin ? -1 : offset > 0 && day <= origin ? 1 : 0)
    }
    return nearestYear(value, CalendarValue(origin), time, tense)
  }

  private func weekday(
    _ weekday: Int, _ time: FoundTime, _ base: (value: CalendarValue, isText: Bool), _ tense: (Int) -> VerbTense
  ) -> CivilDate? {
    guard base.value.grain == .day, let origin = base.value.date else { return nil }
    // "On the Tuesday": of a week the text has told of, or of one nobody knows.
    if time.meaning.isFromText, !base.isText { return nil }
    let ahead = (weekday - origin.weekday + 7) % 7
    if let week = time.meaning.weekOffset { return origin.adding(days: weekday - origin.weekday + 7 * week) }
    switch time.meaning.offset {
    case .some(-1): return origin.adding(days: ahead == 0 ? -7 : ahead - 7)
    case .some(1): return origin.adding(days: ahead == 0 ? 7 : ahead)
    case .some(0) where !time.meaning.isFromText:
      return origin.adding(days: effectiveTense(time, tense) == .past && ahead > 0 ? ahead - 7 : ahead)
    default: break
    }
    if base.isText, isNarrative { return origin.adding(days: ahead) }
    switch effectiveTense(time, tense) {
    case .future, .present: return origin.adding(days: ahead)
    case .past, .unknown:
      let isDeadline = time.preposition == .by || time.preposition == .until
      return origin.adding(days: isDeadline || ahead == 0 ? ahead : ahead - 7)
    }
  }

  /// A time of day or part of one without its day.
  private func timeOfDay(_ time: FoundTime, _ given: CalendarValue, _ tense: (Int) -> VerbTense) -> Result {
    var value = given
    var result = Result()
    let isNear = last.map {
      $0.value.grain == .day && $0.value.day != nil && (isNarrative || lastSentence == time.sentence)
    }
    if isNear == true, let last, !time.isStamp {
      value.year = last.value.year
      value.isBC = last.value.isBC
      value.month = last.value.month
      value.day = last.value.day
      result.anchor = string(last.range)
    } else if !isNarrative, let published {
      var day = published.date
      if value.clock == nil, value.part == .morning, time.preposition == .until || time.preposition == .by {
        day = day.adding(days: 1)
      }
      value.year = day.year
      value.month = day.month
      value.day = day.day
      result.anchor = Self.publication
    }
    result.calendar = value
    return result
  }

  // MARK: - Relative expressions

  private func deicticDay(_ time: FoundTime) -> Result {
    let meaning = time.meaning
    var result = Result()
    let offset = meaning.offset ?? 0
    if isNarrative, !meaning.isFromText {
      if offset == 0, meaning.calendar.part == nil {
        result.value = "PRESENT_REF"
        return result
      }
      var value = meaning.calendar
      value.year = nil
      result.calendar = value
      return result
    }
    guard let base = base(fromText: meaning.isFromText, grain: .day), let origin = base.value.date else {
      result.calendar = meaning.calendar
      return result
    }
    let day = origin.adding(days: offset)
    var value = CalendarValue(day)
    value.part = meaning.calendar.part
    value.clock = meaning.calendar.clock
    result.calendar = value
    result.anchor = anchorText(isText: base.isText)
    return result
  }

  private func unit(_ time: FoundTime) -> Result {
    let meaning = time.meaning
    var result = Result()
    let offset = meaning.offset ?? 0
    let grain = Self.grain(meaning.unit)
    guard let base = base(fromText: meaning.isFromText, grain: grain), let year = base.value.year else {
      result.calendar = CalendarValue(grain: grain)
      return result
    }
    result.anchor = anchorText(isText: base.isText)
    // A day of which only the year or month is known.
    if base.value.grain < grain || grain >= .month && base.value.month == nil && base.value.grain < .week {
      var value = CalendarValue(grain: grain, year: year, isBC: base.value.isBC, month: base.value.month)
      if grain < .month { value.index = nil }
      result.calendar = value
      return result
    }
    guard let origin = base.value.firstDay, let day = Self.shift(origin, Double(offset), meaning.unit) else {
      result.calendar = CalendarValue(grain: grain)
      return result
    }
    var value = CalendarValue(day, grain: grain)
    if grain == .day, base.value.day == nil { value.day = nil }
    value.part = meaning.calendar.part
    value.clock = meaning.calendar.clock
    result.calendar = value
    return result
  }

  private func counted(_ time: FoundTime) -> Result {
    let meaning = time.meaning
    var result = Result()
    let direction = Double(meaning.offset ?? -1)
    guard let count = meaning.count else {
      result.value = direction < 0 ? "PAST_REF" : "FUTURE_REF"
      result.anchor = anchorText(isText: meaning.isFromText && last != nil)
      if let day = published?.date.iso, !meaning.isFromText { result.edtf = direction < 0 ? "../" + day : day + "/.." }
      return result
    }
    if meaning.unit.isClock { return countedClock(time, count * direction) }
    let grain = Self.grain(meaning.unit)
    guard let base = base(fromText: meaning.isFromText, grain: grain), let origin = base.value.firstDay else {
      result.calendar = CalendarValue(grain: grain)
      return result
    }
    result.anchor = anchorText(isText: base.isText)
    guard let day = Self.shift(origin, count * direction, meaning.unit) else {
      result.calendar = CalendarValue(grain: grain)
      return result
    }
    // A year from a quarter is a quarter: results are compared with those "a year earlier".
    if meaning.unit == .year, meaning.isFromText, time.sentence - quarterSentence <= 2, let lastQuarter,
      time.preposition == .from || time.preposition == .than || base.value == lastQuarter
    {
      var value = lastQuarter
      value.shiftYear(Int((count * direction).rounded()))
      result.calendar = value
      return result
    }
    if base.value.grain < grain {
      var value = CalendarValue(grain: grain, year: base.value.year, isBC: base.value.isBC, month: base.value.month)
      if grain == .month { value.month = nil }
      result.calendar = value
      return result
    }
    var value = CalendarValue(day, grain: grain)
    if grain == .day, base.value.grain == .day, base.value.day == nil { value.day = nil }
    if grain == .week, !base.isText { result.edtf = day.iso }
    value.part = meaning.calendar.part
    value.clock = meaning.calendar.clock
    result.calendar = value
    return result
  }

  private func countedClock(_ time: FoundTime, _ count: Double) -> Result {
    var result = Result()
    guard let published, !time.meaning.isFromText, !isNarrative, let now = stamp ?? published.minutes,
      abs(count) < 100_000, time.meaning.unit != .second
    else {
      result.value = count < 0 ? "PAST_REF" : "FUTURE_REF"
      result.type = .date
      return result
    }
    let minutes = now + Int((count * (time.meaning.unit == .hour ? 60 : 1)).rounded())
    let dayShift = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    var value = CalendarValue(published.date.adding(days: dayShift))
    let rest = minutes - dayShift * 1440
    value.clock = .init(hour: rest / 60, minute: rest % 60)
    result.calendar = value
    result.anchor = stamp == nil ? Self.publication : nil
    return result
  }

  private static func grain(_ unit: TimeUnit) -> CalendarValue.Grain {
    switch unit {
    case .second, .minute, .hour, .day: .day
    case .weekend: .weekend
    case .week, .fortnight: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    case .century, .millennium: .century
    }
  }

  /// A day moved by a number of units; nil beyond ten thousand years.
  private static func shift(_ day: CivilDate, _ count: Double, _ unit: TimeUnit) -> CivilDate? {
    guard abs(count) < 1e6 else { return nil }
    let moved: CivilDate =
      switch unit {
      case .second, .minute, .hour, .day: day.adding(days: Int(count.rounded()))
      case .week, .weekend: day.adding(days: Int((count * 7).rounded()))
      case .fortnight: day.adding(days: Int((count * 14).rounded()))
      case .month: day.adding(months: Int(count.rounded()))
      case .quarter: day.adding(months: Int((count * 3).rounded()))
      case .year: day.adding(months: Int((count * 12).rounded()))
      case .decade: day.adding(months: Int((count * 120).rounded()))
      case .century: day.adding(months: Int((count * 1200).rounded()))
      case .millennium: day.adding(months: Int((count * 12000).rounded()))
      }
    return abs(moved.year) < 10_000 ? moved : nil
  }
}

extension CalendarValue {
  mutating func setYear(of base: CalendarValue, offset: Int) {
    year = base.year
    isBC = base.isBC
    shiftYear(offset)
  }

  /// Moves the year through the eras: before Christ the numbers fall.
  mutating func shiftYear(_ offset: Int) {
    guard let current = year else { return }
    let astronomical = (isBC ? 1 - current : current) + offset
    isBC = astronomical <= 0
    year = isBC ? 1 - astronomical : astronomical
  }
}
