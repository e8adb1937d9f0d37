internal import DomainCore

/// Finds numbers of things: counts, money, percentages, measures, ages.
///
/// Ordinals, ranges, vague plurals ("dozens", "several"), fractions, scores, labels ("Article 5") and codes are no
/// quantities. A numeral without a noun ("One was taken …, the other two …") counts what the last quantity counted.
public struct QuantityReader: Sendable {
  public init() {}

  /// The quantities of a text in its order. None overlap.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - sentences: The sentences' UTF-8 byte ranges, in order.
  ///   - times: The time expressions of the same text: their calendar numbers are no quantities, their durations are.
  ///   - counted: The bytes of the noun that a numeral at a byte offset modifies, where a parser knows it. Without it
  ///     the noun is found by its form.
  public func read(
    _ text: [UInt8], sentences: [Range<Int>], excluding times: [TimeExpression],
    counted: (Int) -> Range<Int>? = { _ in nil }
  ) -> [QuantityExpression] {
    var finder = QuantityFinder(text: text, times: times)
    for sentence in sentences { finder.read(sentence, counted: counted) }
    return finder.found
  }
}

/// Runs over the tokens of each sentence.
struct QuantityFinder {
  private let text: [UInt8]
  private let times: [TimeExpression]
  private var nextTime = 0
  private var tokenizer = TimeTokenizer()
  private(set) var found: [QuantityExpression] = []
  private var sentence = 0
  /// The sentence of the last quantity: a numeral without a noun reaches only so far back.
  private var lastSentence = -100
  /// The last that counts things rather than measures.
  private var lastCount: QuantityExpression?
  private var tokens: [TimeToken] = []

  init(text: [UInt8], times: [TimeExpression]) {
    self.text = text
    self.times = times
  }

  private subscript(_ i: Int) -> TimeToken { i >= 0 && i < tokens.count ? tokens[i] : TimeToken() }

  mutating func read(_ range: Range<Int>, counted: (Int) -> Range<Int>?) {
    sentence += 1
    tokenizer.tokenize(text, range)
    guard tokenizer.hasNumber || tokenizer.hasNumeral else { return }
    tokens = tokenizer.tokens
    var i = 0
    while i < tokens.count {
      let token = tokens[i]
      let opens: Bool =
        switch token.role {
        case .cardinal, .tens, .hundred, .scale, .article, .dozen, .couple, .half, .money: true
        default: token.kind == .number || token.kind == .currency
        }
      if opens, let (quantity, next) = quantity(i, counted) {
        if let quantity {
          found.append(quantity)
          if !QuantityUnit.isMeasure(quantity.unit) {
            lastCount = quantity
            lastSentence = sentence
          }
        }
        i = max(next, i + 1)
      } else {
        i += 1
      }
    }
  }

  /// A quantity that opens at a token and the token after it; nil with the token after what is a number but none.
  private mutating func quantity(_ i: Int, _ counted: (Int) -> Range<Int>?) -> (QuantityExpression?, Int)? {
    if self[i].kind == .currency || self[i].role == .money { return money(i) }
    guard let (value, after) = number(i) else { return nil }
    if isCode(i, after) { return (nil, after) }
    let isCalendar = calendarNumber(i)

    if let unit = measured(after, i) {
      // "60-day", "7.8km", "20 tonnes of tents", "two years"
      if isCalendar, !unit.isTime { return (nil, after) }
      return (make(i, unit.next, value, unit.name, head: unit.head), unit.next)
    }
    if isCalendar { return (nil, after) }
    if self[i].role == .article || self[i].role == .half { return nil }
    if let end = rangeEnd(after) { return (nil, end) }
    if self[i - 1].kind == .dash, self[i - 2].role == .magnitude {
      return (make(i - 2, after, value, "magnitude", head: self[i - 2].range), after)
    }
    if isMagnitude(i) { return (make(i, after, value, "magnitude", head: nil), after) }
    if isAge(i, after, value) { return (make(i, after, value, "year", head: nil), after) }
    if isLabelled(i, after) { return (nil, after) }

    // "nine of the tankers", "14 of us", "1,312 of them"
    if self[after].role == .of {
      return (part(i, after, value), after)
    }
    if let noun = parsedNoun(after, counted(Int(self[after - 1].start))) ?? noun(after, value) {
      let unit = unitName(noun, i)
      return (make(i, noun + 1, value, unit, head: self[noun].range), noun + 1)
    }
    return (bare(i, after, value), after)
  }

  // MARK: - Numbers

  private func number(_ i: Int) -> (Double, Int)? {
    let token = self[i]
    switch token.role {
    case .article:
      if self[i + 1].role == .hundred || self[i + 1].role == .scale { return Numeral.read(tokens, i + 1) }
      if self[i + 1].role == .dozen, self[i + 1].value == 12 { return (12, i + 2) }
      if self[i + 1].role == .unit, self[i + 1].value == 2 { return (1, i + 1) }
      return nil
    case .dozen: return nil
    case .couple: return nil
    case .half: return nil
    case .hundred, .scale: return nil
    default: break
    }
    guard var (value, next) = Numeral.read(tokens, i) else { return nil }
    if self[next].role == .dozen, self[next].value == 12 {
      value *= 12
      next += 1
    }
    if self[next].role == .and, self[next + 1].role == .article, self[next + 2].role == .half {
      value += 0.5
      next += 3
    }
    return (value, next)
  }

  /// Part of a code, a version, a score, a time of day or an ordinal.
  private func isCode(_ i: Int, _ after: Int) -> Bool {
    let (previous, next) = (self[i - 1], self[after])
    if self[i].kind == .number, !self[i].isSpaced, i > 0 {
      switch previous.kind {
      case .dash: if self[i - 2].role != .magnitude { return true }
      case .slash, .period, .colon, .number, .other: return true
      case .word: return true
      default: break
      }
    }
    if !next.isSpaced, next.kind == .period || next.kind == .slash || next.kind == .colon,
      self[after + 1].kind == .number, !self[after + 1].isSpaced
    {
      return true
    }
    if self[i].kind == .number, !next.isSpaced, next.kind == .word {
      switch next.role {
      case .measure, .scaleSuffix, .unit, .unitPlural, .money, .percent: return false
      default: return true
      }
    }
    if next.role == .ordinal || self[after].kind == .dash && self[after + 1].role == .ordinal { return true }
    if next.role == .half || next.role == .meridiem || next.role == .oclock || next.role == .era { return true }
    // "two-thirds", "9-to-6", "four in 10"
    if (next.kind == .dash ? self[after + 1] : next).role == .fraction { return true }
    if next.kind == .dash, self[after + 1].role == .to { return true }
    if previous.kind == .dash, self[i - 2].role == .to, self[i - 3].kind == .dash { return true }
    if next.role == .inside, next.length == 2, Numeral.read(tokens, after + 1) != nil, self[after + 1].digits < 4 {
      return true
    }
    if previous.role == .inside, self[i - 2].role == .cardinal || self[i - 2].kind == .number { return true }
    // "three-quarters", "a second", "one another", "no one"
    let beyond = next.kind == .dash ? self[after + 1] : next
    if (beyond.role == .unit || beyond.role == .unitPlural) && beyond.value == 8 { return true }
    if previous.role == .no || previous.role == .label && self[i].kind == .number { return true }
    return next.role == .another || (self[i].role == .cardinal && next.kind == .possessive)
  }

  /// "20 to 30", "2-1", "between 20 and 30": the token after the range.
  private func rangeEnd(_ after: Int) -> Int? {
    let separator = self[after]
    guard
      separator.role == .to || separator.kind == .dash || separator.kind == .longDash || separator.role == .or
        || separator.role == .and
    else { return nil }
    var k = after + 1
    if self[k].kind == .currency { k += 1 }
    guard let (_, end) = Numeral.read(tokens, k) else { return nil }
    if separator.role == .and || separator.role == .or {
      var j = after - 1
      while j >= max(0, after - 5), self[j].role != .between { j -= 1 }
      guard separator.role == .or && self[end].kind == .word || j >= 0 && self[j].role == .between else { return nil }
    }
    return end
  }

  /// A number of a date or a time of day.
  private mutating func calendarNumber(_ i: Int) -> Bool {
    let offset = Int(self[i].start)
    while nextTime < times.count, times[nextTime].range.upperBound <= offset { nextTime += 1 }
    guard nextTime < times.count, times[nextTime].range.contains(offset) else { return false }
    return true
  }

  private func isAge(_ i: Int, _ after: Int, _ value: Double) -> Bool {
    guard value >= 1, value <= 120 else { return false }
    if self[i - 1].role == .age || self[i - 1].role == .than && self[i - 2].role == .ageComparative { return true }
    guard self[i].kind == .number, self[i - 1].kind == .comma, self[i - 2].isTitleCased, self[i - 2].role == .none
    else {
      return false
    }
    return self[after].kind == .comma || self[after].kind == .period
  }

  private func isMagnitude(_ i: Int) -> Bool {
    if self[i - 1].role == .magnitude || self[i - 1].role == .of && self[i - 2].role == .magnitude { return true }
    // "the tremor had measured 4.6"
    return self[i].number != self[i].number.rounded() && found.last?.unit == "magnitude" && sentence - lastSentence <= 2
      && self[i + 1].kind != .percent && self[i + 1].kind != .word
  }

  /// The number names rather than counts: "Boeing 737", "Article 5", "Resolution 1701".
  private func isLabelled(_ i: Int, _ after: Int) -> Bool {
    let previous = self[i - 1]
    guard self[i].kind == .number else { return false }
    if previous.kind == .word, previous.isCapitalised, previous.role == .none, i > 1,
      !(self[after].kind == .word && self[after].role == .none && !self[after].isCapitalised)
    {
      return true
    }
    // A year that was read as no date is still no count.
    return self[i].digits == 4 && self[i].value >= 1900 && self[i].value < 2100 && noun(after, 2) == nil
  }

  // MARK: - Money, percentages, measures

  private mutating func money(_ i: Int) -> (QuantityExpression?, Int)? {
    var k = i + 1
    var start = i
    let unit: String
    if self[i].role == .money {
      // "EUR 3 million"
      guard self[i].isUpper, self[k].kind == .number else { return nil }
      unit = QuantityUnit.money[Int(self[i].value)]
    } else {
      unit = QuantityUnit.symbol(text[self[i].range])
      if self[i - 1].kind == .word, !self[i].isSpaced, i > 0, self[i - 1].isUpper {
        start = i - 1
        guard let dollar = QuantityUnit.dollar(text[self[start].range]), unit == "USD" else { return nil }
        return amount(start, k, dollar)
      }
    }
    if self[k].kind == .dash { k += 1 }
    return amount(start, k, unit)
  }

  private func opensRange(_ start: Int, _ next: Int) -> Bool {
    self[start - 1].role == .between && self[next].role == .and
  }

  /// The second of two amounts: "between $2,500 and $5,000".
  private func closesRange(_ start: Int) -> Bool {
    guard self[start - 1].role == .and else { return false }
    var k = start - 2
    while k >= max(0, start - 7) {
      if self[k].role == .between { return true }
      k -= 1
    }
    return false
  }

  private mutating func amount(_ start: Int, _ k: Int, _ unit: String) -> (QuantityExpression?, Int)? {
    guard self[k].kind == .number, var (value, next) = Numeral.read(tokens, k) else { return nil }
    if self[next].role == .scaleSuffix, !self[next].isSpaced {
      value *= Numeral.powerOfTen(Int(self[next].value))
      next += 1
    }
    if self[next].kind == .dash || self[next].kind == .longDash || self[next].role == .to,
      self[next + 1].kind == .currency || self[next + 1].kind == .number, let end = rangeEnd(next)
    {
      return (nil, end)
    }
    if closesRange(start) || opensRange(start, next) { return (nil, next) }
    return (make(start, next, value, unit, head: nil), next)
  }

  private struct Unit {
    var name: String
    var next: Int
    var isTime = false
    var head: Range<Int>?
  }

  /// A unit of measure, money, time or share right after a number.
  private func measured(_ after: Int, _ start: Int) -> Unit? {
    var k = after
    let token = self[k]
    if token.kind == .percent { return Unit(name: "percent", next: k + 1) }
    if token.role == .per, text[self[k + 1].range].elementsEqual("cent".utf8) {
      return Unit(name: "percent", next: k + 2)
    }
    if token.role == .percent {
      return token.value == 1
        ? Unit(name: "percentage point", next: self[k + 1].kind == .dash ? k + 3 : k + 2)
        : Unit(name: "percent", next: k + 1)
    }
    let isHyphenated = token.kind == .dash && !token.isSpaced && !self[k + 1].isSpaced
    if isHyphenated { k += 1 }
    let word = self[k]
    switch word.role {
    case .measure:
      var unit = Unit(name: QuantityUnit.measures[Int(word.value)], next: k + 1, head: word.range)
      if self[k + 1].role == .of, self[k + 2].kind == .word, self[k + 2].role == .none { unit.next = k + 3 }
      return unit
    case .money: return Unit(name: QuantityUnit.money[Int(word.value)], next: k + 1, head: word.range)
    case .unit, .unitPlural:
      guard let time = TimeUnit(rawValue: Int(word.value)), time != .quarter else { return nil }
      if word.role == .unit, !isHyphenated, self[start].role == .cardinal, self[start].value == 1, k == start + 1,
        time == .day
      {
        return nil
      }
      var unit = Unit(name: QuantityUnit.times[time.rawValue], next: k + 1, isTime: true, head: word.range)
      if self[k + 1].kind == .dash, self[k + 2].role == .old { unit.next = k + 3 }
      return unit
    default:
      guard isHyphenated, word.kind == .word, word.role == .none || word.role == .label, word.length > 2 else {
        return nil
      }
      // "46-page", "12-member"
      return Unit(name: string(word.range).lowercased(), next: k + 1, head: word.range)
    }
  }

  // MARK: - Counted nouns

  /// The token of the noun that a parser found a number to modify, if it follows closely.
  private func parsedNoun(_ after: Int, _ range: Range<Int>?) -> Int? {
    guard let range else { return nil }
    var k = after
    while k < min(tokens.count, after + 8), Int(self[k].start) <= range.lowerBound {
      if self[k].range.contains(range.lowerBound), self[k].kind == .word { return k }
      k += 1
    }
    return nil
  }

  /// The head of the noun phrase after a number: its first plural noun, or the last of several in a row.
  private func noun(_ after: Int, _ value: Double) -> Int? {
    var k = after
    if self[k].role == .or, self[k + 1].role == .so { k += 2 }
    if self[k].role == .more || self[k].role == .another || self[k].role == .other { k += 1 }
    let limit = k + 6
    let isOne = value == 1
    var last: Int?
    while k < limit {
      let token = self[k]
      if token.kind == .dash, !token.isSpaced {
        k += 1
        continue
      }
      guard token.kind == .word else { break }
      switch token.role {
      case .personNoun, .collective: return k
      case .dead: return last == nil && !isOne ? k : isOne ? nil : last
      case .none, .early, .late, .long, .old, .full, .label, .partWord, .near, .business, .only, .ordinal, .current,
        .future,
        .fiscal, .season, .estimated, .unitPlural, .weekday, .measure, .scaleSuffix, .beginning, .end, .all, .plus,
        .dayPart, .unit:
        break
      default: return isOne ? last : nil
      }
      if isOne {
        // Without a parser, a word in -ed after a noun is its verb.
        if last != nil, token.endsPast || k - after >= 2 { return last }
        if token.endsPlural, !endsInDoubleS(token) { return last }
        last = k
      } else if isPlural(token) {
        // "arms shipments": the plural that follows a plural is the head, for no verb ends so after it.
        var head = k
        while isPlural(self[head + 1]), self[head + 1].role == .none,
          self[head + 1].isCapitalised == self[head].isCapitalised
        {
          head += 1
        }
        return head
      }
      k += 1
    }
    return isOne ? last : nil
  }

  private func endsInDoubleS(_ token: TimeToken) -> Bool {
    let bytes = text[token.range]
    return bytes.count > 1 && bytes[bytes.endIndex - 2] | 0x20 == 0x73
  }

  private func isPlural(_ token: TimeToken) -> Bool {
    guard token.kind == .word, token.length > 2, token.last == 0x73,
      token.role == .none || token.role == .label || token.role == .partWord
    else { return false }
    let before = text[Int(token.end) - 2] | 0x20
    // -ss, -us and -is mark singulars: "glass", "virus", "crisis".
    return before != 0x73 && before != 0x75 && before != 0x69
  }

  /// "nine of the tankers": the noun after "of the"; "14 of us", "three of them".
  private mutating func part(_ i: Int, _ after: Int, _ value: Double) -> QuantityExpression? {
    if self[i].role == .cardinal, value == 1, after == i + 1 { return nil }
    var k = after + 1
    let word = self[k]
    if word.role == .personNoun { return make(i, k + 1, value, "person", head: word.range) }
    if isPronoun(word) {
      // "the payments—1,312 of them"
      if self[i - 1].kind == .longDash || self[i - 1].kind == .comma, isPlural(self[i - 2]) {
        return make(i, k + 1, value, unitName(i - 2, i), head: self[i - 2].range)
      }
      return antecedent(i, k + 1, value)
    }
    if word.role == .the || word.role == .these || word.role == .stop { k += 1 } else { return nil }
    if self[k].kind == .number || self[k].role == .cardinal {
      guard let (_, next) = Numeral.read(tokens, k) else { return nil }
      k = next
    }
    guard let noun = noun(k, 2) else { return nil }
    return make(i, noun + 1, value, unitName(noun, i), head: self[noun].range)
  }

  private func isPronoun(_ token: TimeToken) -> Bool {
    token.role == .stop && text[token.range].elementsEqual("them".utf8) || token.role == .these || token.role == .that
  }

  /// A numeral without a noun: it counts what the last quantity counted, or the dead of a toll.
  private mutating func bare(_ i: Int, _ after: Int, _ value: Double) -> QuantityExpression? {
    let next = self[after]
    let (previous, beforeThat) = (self[i - 1], self[i - 2])
    if hasToll(i) { return make(i, after, value, "death", head: nil) }
    if let unit = numbered(i) { return make(i, after, value, unit, head: nil) }
    if next.kind == .quote, self[after + 1].role == .dead, self[after + 1].value == 0 {
      return make(i, after, value, "death", head: self[after + 1].range)
    }
    if next.role == .dead { return make(i, after + 1, value, next.value == 0 ? "death" : "person", head: next.range) }
    if next.kind == .word, next.role == .none, next.isSpaced, !next.isCapitalised, self[i].kind != .number {
      guard value == 1, i == 0 else { return nil }
    }
    if previous.role == .other, beforeThat.role == .the { return antecedent(i - 2, after, value) }
    if previous.role == .the, self[i].kind == .word { return nil }
    if value == 1 {
      // "One was taken by …": one of those just counted.
      guard i == 0, next.role == .did || next.role == .have, let lastCount, lastCount.value >= 2 else { return nil }
      return antecedent(i, after, value)
    }
    if next.role == .more { return antecedent(i, after + 1, value) }
    if self[i].kind == .number {
      guard self[i].digits != 1 || next.kind != .word else { return nil }
      return antecedent(i, after, value)
    }
    guard next.kind != .word || next.role == .such || next.role == .inside || next.role == .did else { return nil }
    return antecedent(i, after, value)
  }

  private mutating func antecedent(_ i: Int, _ after: Int, _ value: Double) -> QuantityExpression? {
    guard let lastCount, sentence - lastSentence <= 2 else { return nil }
    return make(i, after, value, lastCount.unit, head: nil)
  }

  /// "the number of missing at 39": the unit that a number is said to be of.
  private func numbered(_ i: Int) -> String? {
    var k = i - 1
    while k >= max(0, i - 7) {
      if self[k].role == .of, text[self[k - 1].range].elementsEqual("number".utf8), k + 1 < i {
        let word = self[k + 1]
        if word.role == .dead || word.role == .personNoun || isPlural(word) { return unitName(k + 1, i) }
        return nil
      }
      k -= 1
    }
    return nil
  }

  private func hasToll(_ i: Int) -> Bool {
    var k = i - 1
    while k >= max(0, i - 5) {
      if self[k].role == .toll { return true }
      k -= 1
    }
    return false
  }

  // MARK: - Units and modifiers

  /// The singular of a noun; people who are said to be killed or to die are counted as deaths.
  private func unitName(_ noun: Int, _ start: Int) -> String {
    let word = self[noun]
    if word.role == .dead { return word.value == 0 ? "death" : "person" }
    let name =
      word.role == .personNoun
      ? "person"
      : QuantityUnit.singular(word.isTitleCased && noun > 0 ? string(word.range) : string(word.range).lowercased())
    guard
      name == "person" || name == "civilian" || name == "child" || name == "man" || name == "woman" || name == "soldier"
    else { return name }
    return isKilled(start, noun) ? "death" : name
  }

  private func isKilled(_ start: Int, _ noun: Int) -> Bool {
    var k = start - 1
    if let (_, opening) = modifier(start) { k = opening - 1 }
    if self[k].role == .kill, self[k].value == 0 { return true }
    var j = noun + 1
    // "84 people are known to have died", "five people were killed"
    while j <= noun + 7, self[j].kind == .word {
      if self[j].role == .kill { return self[j - 1].role != .stop }
      if self[j].role == .stop || self[j].role == .inside && self[j].length == 6 { return false }
      j += 1
    }
    return false
  }

  private mutating func make(
    _ start: Int, _ next: Int, _ value: Double, _ unit: String, head: Range<Int>?
  ) -> QuantityExpression {
    var opening = start
    var mod: Quantity.Modifier?
    if let (modifier, before) = modifier(start),
      // "They care about two things": a small number in words is no estimate.
      !(self[start - 1].role == .about && self[start].kind == .word && value <= 3 && !QuantityUnit.isMeasure(unit))
    {
      mod = modifier
      opening = before
    } else if self[start - 1].role == .all {
      opening = start - 1
    }
    var end = next
    if self[end].role == .or, self[end + 1].role == .so || self[end + 1].role == .more {
      mod = mod ?? (self[end + 1].role == .so ? .approx : .atLeast)
      end += 2
    } else if mod == nil, Int(self[next - 1].end) <= text.count {
      var k = start
      while k < next {
        if self[k].role == .or, self[k + 1].role == .so { mod = .approx }
        k += 1
      }
    }
    if self[end].kind == .other, !self[end].isSpaced, text[Int(self[end].start)] == 0x2B {
      mod = mod ?? .atLeast
      end += 1
    }
    return QuantityExpression(
      range: Int(self[opening].start)..<Int(self[end - 1].end), value: value, unit: unit, mod: mod, head: head)
  }

  /// The words before a number that qualify it, and where they begin.
  private func modifier(_ i: Int) -> (Quantity.Modifier, Int)? {
    let a = self[i - 1].role
    let b = self[i - 2].role
    let c = self[i - 3].role
    switch a {
    case .about: return (.approx, i - 1)
    case .almost: return (.approx, i - 1)
    case .fewCount where self[i - 1].length == 4: return (.approx, i - 1)
    case .over: return (.moreThan, i - 1)
    case .under: return (.lessThan, i - 1)
    case .exactly: return (.exact, i - 1)
    case .estimated: return (.estimate, b == .article ? i - 2 : i - 1)
    case .least where b == .at: return (.atLeast, i - 2)
    case .most where b == .at: return (.atMost, i - 2)
    case .to where b == .up: return (.atMost, i - 2)
    case .such where (b == .much || b == .many) && c == .such: return (.atMost, i - 3)
    case .than where b == .more:
      if c == .no || c == .not { return (.atMost, i - 3) }
      return (.moreThan, i - 2)
    case .than where b == .less || b == .fewer:
      if c == .no || c == .not { return (.atLeast, i - 3) }
      return (.lessThan, i - 2)
    default: return nil
    }
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
