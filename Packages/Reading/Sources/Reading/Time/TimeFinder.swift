/// An expression found in a sentence, before its value is reckoned.
struct FoundTime {
  /// How an expression stands to the one found after it.
  enum Link {
    case none
    /// The two are the ends of an interval that the text names as one.
    case interval
    /// The two share what only the second says (its year or month).
    case shared
  }

  var meaning: TimeMeaning
  var range: Range<Int>
  var link = Link.none
  /// Where the interval, deadline or span that it opens begins: at its "between", "from", "since", "by", "for".
  var opening: Int?
  /// Where it ends, with what belongs to the preposition: "by Friday at the latest".
  var closing: Int?
  /// The preposition before it.
  var preposition = WordRole.none
  /// What the words around it say of the tense, for want of a parser.
  var hint = VerbTense.unknown
  /// It stands before a noun ("the June 7 primary"), so no verb governs it.
  var isAttributive = false
  /// The number of the sentence.
  var sentence = 0
  /// A time of day that opens a paragraph, as the entries of a live blog do.
  var isStamp = false
  /// Ends of a signal: "hours after" is one, with the duration inside.
  var signalEnd: Int?
}

/// Runs the grammar over the sentences of a text.
struct TimeFinder {
  private(set) var found: [FoundTime] = []
  private var tokenizer = TimeTokenizer()
  private var readsBC = false
  private var sentence = 0

  mutating func read(_ text: [UInt8], _ range: Range<Int>) {
    tokenizer.tokenize(text, range)
    sentence += 1
    guard tokenizer.hasTimeWord || tokenizer.hasNumber else { return }
    let grammar = TimeGrammar(tokens: tokenizer.tokens, readsBC: readsBC)
    let opensParagraph = range.lowerBound == 0 || text[min(range.lowerBound - 1, text.count - 1)] == 0x0A
    var i = 0
    while i < grammar.tokens.count {
      let token = grammar.tokens[i]
      if token.role == .none, token.kind == .word {
        i += 1
        continue
      }
      if i == 0, let signal = openingSignal(grammar) {
        found.append(signal)
        i += 1
        continue
      }
      if let next = dayList(grammar, i) {
        i = next
        continue
      }
      if let (meaning, next) = grammar.expression(i) {
        append(meaning, i, next, grammar)
        if i == 0, opensParagraph, meaning.calendar.clock != nil, !meaning.isDay {
          found[found.count - 1].isStamp = true
        }
        i = continued(grammar, next)
      } else {
        i += 1
      }
    }
  }

  private mutating func append(_ meaning: TimeMeaning, _ i: Int, _ next: Int, _ grammar: TimeGrammar) {
    if meaning.calendar.isBC { readsBC = true }
    var time = FoundTime(meaning: meaning, range: Int(grammar[i].start)..<Int(grammar[next - 1].end))
    time.sentence = sentence
    // The determiner and the preposition before the expression.
    time.preposition = grammar.role(i - 1)
    if meaning.isDated { time.hint = grammar.tenseHint(before: i) }
    let follower = grammar[next]
    if follower.kind == .word, follower.role == .none, !follower.isCapitalised, !follower.endsPast {
      switch time.preposition {
      case .on, .inside, .by, .until, .since, .from, .at, .during, .between, .through: break
      default: time.isAttributive = true
      }
    }
    if meaning.kind == .duration, grammar.role(next) == .after || grammar.role(next) == .before {
      time.signalEnd = Int(grammar[next].end)
    }
    if meaning.isDated { join(&time, i, grammar) }
    if meaning.kind == .duration, time.preposition == .forPreposition { time.opening = Int(grammar[i - 1].start) }
    if grammar.role(next) == .at, grammar.role(next + 1) == .the, grammar.role(next + 2) == .limit {
      time.closing = Int(grammar[next + 2].end)
    }
    found.append(time)
  }

  /// Sees whether the expression before and this one are the ends of an interval, or share a year.
  private mutating func join(_ time: inout FoundTime, _ i: Int, _ grammar: TimeGrammar) {
    switch time.preposition {
    case .since, .from, .between, .by, .until: time.opening = Int(grammar[i - 1].start)
    default: break
    }
    guard let last = found.indices.last, found[last].sentence == sentence, found[last].meaning.isDated,
      found[last].range.upperBound <= Int(grammar[i - 1].start)
    else { return }
    let isNext = found[last].range.upperBound == Int(grammar[i - 2].end)
    guard isNext else { return }
    let connective = grammar[i - 1]
    let opener = found[last].preposition
    switch connective.role {
    case .and where opener == .between: found[last].link = .interval
    case .to where opener == .from || opener == .between || found[last].meaning.kind == .calendar,
      .until where opener == .from || found[last].meaning.kind == .calendar,
      .through where opener == .from || found[last].meaning.kind == .calendar:
      found[last].link = .interval
    case .and, .or: found[last].link = .shared
    default:
      switch connective.kind {
      case .dash, .longDash:
        if found[last].meaning.kind == .calendar, time.meaning.kind == .calendar { found[last].link = .interval }
      case .comma, .slash: found[last].link = .shared
      default: break
      }
    }
  }

  /// The rest of "May 5–7", "June 10 and 12", "1995–96".
  private mutating func continued(_ grammar: TimeGrammar, _ start: Int) -> Int {
    var next = start
    while let last = found.indices.last, found[last].meaning.kind == .calendar {
      let value = found[last].meaning.calendar
      let separator = grammar[next]
      let number = grammar[next + 1]
      let isRange =
        separator.kind == .dash || separator.kind == .longDash || separator.role == .to || separator.role == .through
        || separator.role == .until
      guard number.kind == .number, number.digits > 0, value.clock == nil else { return next }
      var second = value
      var after = next + 2
      if value.grain == .year, let year = value.year, number.digits == 1, !number.isSpaced, !value.isBC,
        separator.kind == .dash || separator.kind == .longDash, Int(number.value) == year % 10 + 1
      {
        second.year = year + 1
      } else if value.grain == .year, let year = value.year, number.digits == 2, separator.kind != .comma,
        !number.isSpaced,
        !value.isBC, isRange || separator.kind == .slash,
        Int(number.value) == (year + 1) % 100 || Int(number.value) > year % 100
      {
        second.year = year / 100 * 100 + Int(number.value) + (Int(number.value) < year % 100 ? 100 : 0)
      } else if value.grain == .day, let day = value.day, let month = value.month, value.year == nil,
        found[last].meaning.yearOffset == nil,
        isRange || separator.role == .and || separator.role == .or, number.digits <= 2, Int(number.value) > day,
        Int(number.value) <= CivilDate.daysIn(month: month, year: 2000)
      {
        if grammar[after].length == 2, grammar[after].kind == .word, !grammar[after].isSpaced { after += 1 }
        let follower = grammar[after]
        if !isRange, follower.kind == .word, !follower.isCapitalised, follower.role == .none { return next }
        if follower.role == .month || follower.role == .unitPlural || follower.role == .unit
          || follower.kind == .percent
          || follower.kind == .colon || follower.role == .meridiem
        {
          return next
        }
        second.day = Int(number.value)
        second.weekday = nil
        let j = follower.kind == .comma ? after + 1 : after
        if let (year, isBC, end) = grammar.yearNumber(j, isBound: true) {
          second.year = year
          second.isBC = isBC
          found[last].meaning.calendar.year = year
          found[last].meaning.calendar.isBC = isBC
          after = end
        }
      } else {
        return next
      }
      found[last].link = isRange ? .interval : .shared
      append(.calendar(second), next + 1, after, grammar)
      next = after
    }
    return next
  }

  /// Numbers before a day and month that give them theirs: "between 5 and 7 May", "2, 3 and 4 June".
  private mutating func dayList(_ grammar: TimeGrammar, _ i: Int) -> Int? {
    let token = grammar[i]
    guard token.kind == .number, token.digits > 0, token.digits <= 2, token.value >= 1, token.value <= 31 else {
      return nil
    }
    var k = i + 1
    if grammar[k].length == 2, grammar[k].kind == .word, !grammar[k].isSpaced { k += 1 }
    let separator = grammar[k]
    let isRange =
      separator.kind == .dash || separator.kind == .longDash || separator.role == .to || separator.role == .through
      || separator.role == .until
    guard isRange || separator.role == .and || separator.role == .or else { return nil }
    let number = grammar[k + 1]
    guard number.kind == .number, number.digits > 0, number.digits <= 2, let (second, next) = grammar.expression(k + 1),
      second.kind == .calendar, second.calendar.grain == .day, let day = second.calendar.day,
      second.calendar.month != nil, Int(token.value) < day, Int(number.value) == day
    else { return nil }
    var first = second
    first.calendar.day = Int(token.value)
    first.calendar.clock = nil
    append(first, i, k, grammar)
    let index = found.count - 1
    append(second, k + 1, next, grammar)
    found[index].link =
      isRange || found[index].preposition == .between ? .interval : .shared
    return continued(grammar, next)
  }

  /// "Following the vote, …": a preposition that opens the sentence orders what follows it.
  private func openingSignal(_ grammar: TimeGrammar) -> FoundTime? {
    let token = grammar[0]
    guard token.role == .following || token.role == .after || token.role == .before, token.isCapitalised,
      grammar[1].kind == .word, grammar.role(1) != .that, grammar.expression(1) == nil
    else { return nil }
    var time = FoundTime(meaning: TimeMeaning(.signal), range: token.range)
    time.sentence = sentence
    time.meaning.value = token.role == .before ? "BEFORE" : "AFTER"
    return time
  }

  /// A history rather than a report: dated throughout in years before its publication, with hardly a "yesterday".
  func isNarrative(_ published: PublicationTime?) -> Bool {
    var dated = 0
    var old = 0
    var deictic = 0
    for time in found {
      let meaning = time.meaning
      switch meaning.kind {
      case .calendar:
        if let year = meaning.calendar.year {
          dated += 1
          if let published, meaning.calendar.isBC || year < published.date.year - 1 { old += 1 }
        } else if meaning.calendar.weekday != nil, meaning.calendar.month == nil {
          deictic += 1
        }
      case .deicticDay where !meaning.isFromText: deictic += 1
      case .unit where !meaning.isFromText && !meaning.isContextual: deictic += 1
      case .counted where !meaning.isFromText: deictic += 1
      default: break
      }
    }
    return dated >= 6 && deictic * 4 < dated && (published == nil || old * 10 >= dated * 6)
  }
}

extension TimeGrammar {
  /// What the words of the clause before an expression tell of the tense: an auxiliary of the future, an infinitive.
  func tenseHint(before i: Int) -> VerbTense {
    var k = i - 1
    let stop = max(0, i - 24)
    while k >= stop {
      let token = self[k]
      switch token.role {
      case .will, .would: return .future
      case .did, .said: return .past
      case .have: return role(k + 1) == .to ? .future : .past
      case .to:
        let verb = self[k + 1]
        if verb.kind == .word, !verb.isCapitalised, verb.role == .none || verb.role == .be || verb.role == .mid,
          k + 1 < i
        {
          return .future
        }
      default:
        if token.kind == .quote || token.kind == .other || token.role == .that, k < i - 1 { return .unknown }
        if token.kind == .word, token.role == .none, token.endsPast, !token.isCapitalised { return .past }
      }
      k -= 1
    }
    return .unknown
  }
}
