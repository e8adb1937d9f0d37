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
  func hedged(_ i: Int) -> Match? {
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

  func core(_ i: Int) -> Match? {
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
}
