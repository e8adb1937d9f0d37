/// A word, number or mark as the time and quantity readers see it.
struct TimeToken {
  enum Kind: UInt8 {
    case end, word, number, dash, longDash, comma, period, colon, slash, open, close, quote, possessive, currency
    case percent, other
  }

  var start: Int32 = 0
  var end: Int32 = 0
  var kind = Kind.end
  var role = WordRole.none
  var isCapitalised = false
  /// All letters are capitals.
  var isUpper = false
  /// Ends like a regular verb of the past.
  var endsPast = false
  /// The last byte, in lower case.
  var last: UInt8 = 0
  var isSpaced = false
  /// Digits of a number written as digits; 0 for one with a decimal point or thousands commas.
  var digits: UInt8 = 0
  /// Digits before any comma or point.
  var leadingDigits: UInt8 = 0
  /// What the role stands for (the third month, minus one day), or a plain number's value.
  var value: Int32 = 0
  var number = 0.0

  var range: Range<Int> { Int(start)..<Int(end) }
  var length: Int { Int(end - start) }
  /// A capital and small letters.
  var isTitleCased: Bool { isCapitalised && !isUpper }
  /// A word of the open classes, or a name for people or things counted.
  var isNoun: Bool {
    switch role {
    case .none: kind == .word
    case .personNoun, .collective, .dead, .measure, .money: true
    default: false
    }
  }
  var isLetterS: Bool { length == 1 && last == 0x73 }
  var endsPlural: Bool { last == 0x73 }
  /// "fall", which is more often a verb or a defeat than a season.
  var isFall: Bool { length == 4 }
}

/// Cuts bytes into tokens: ASCII letters and anything beyond ASCII make words, digits with thousands commas and a
/// decimal point make numbers, dotted letters ("p.m.", "B.C.") one word.
struct TimeTokenizer {
  private let lexicon = TimeLexicon.english
  private(set) var tokens: [TimeToken] = []
  /// Whether any token could open or close an expression of time.
  private(set) var hasTimeWord = false
  private(set) var hasNumber = false
  /// Whether a number is written in words.
  private(set) var hasNumeral = false

  mutating func tokenize(_ text: [UInt8], _ range: Range<Int>) {
    tokens.removeAll(keepingCapacity: true)
    hasTimeWord = false
    hasNumber = false
    hasNumeral = false
    let stop = min(range.upperBound, text.count)
    var i = max(range.lowerBound, 0)
    var spaced = true
    while i < stop {
      let byte = text[i]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        spaced = true
        i += 1
        continue
      }
      var token = TimeToken()
      token.start = Int32(truncatingIfNeeded: i)
      token.isSpaced = spaced
      spaced = false
      if Self.isLetter(byte) || byte >= 0x80 {
        if byte == 0xE2, i + 2 < stop, text[i + 1] == 0x80 || text[i + 1] == 0x82 {
          i = mark(text, i, stop, &token)
        } else if byte == 0xC2, i + 1 < stop, text[i + 1] == 0xA3 || text[i + 1] == 0xA5 {
          token.kind = .currency
          i += 2
        } else {
          i = word(text, i, stop, &token)
        }
      } else if byte >= 0x30 && byte <= 0x39 {
        i = number(text, i, stop, &token)
        hasNumber = true
      } else {
        switch byte {
        case 0x2D: token.kind = .dash
        case 0x2C: token.kind = .comma
        case 0x2E: token.kind = .period
        case 0x3A: token.kind = .colon
        case 0x2F: token.kind = .slash
        case 0x28, 0x5B: token.kind = .open
        case 0x29, 0x5D: token.kind = .close
        case 0x22: token.kind = .quote
        case 0x24: token.kind = .currency
        case 0x25: token.kind = .percent
        case 0x27:
          token.kind = .quote
          if !token.isSpaced, i + 1 < stop, text[i + 1] | 0x20 == 0x73, i + 2 >= stop || !Self.isLetter(text[i + 2]) {
            token.kind = .possessive
            i += 1
          }
        default: token.kind = .other
        }
        i += 1
      }
      token.end = Int32(truncatingIfNeeded: i)
      tokens.append(token)
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }

  private mutating func word(_ text: [UInt8], _ start: Int, _ stop: Int, _ token: inout TimeToken) -> Int {
    token.kind = .word
    token.isCapitalised = text[start] >= 0x41 && text[start] <= 0x5A
    var key = WordBytes()
    var isUpper = true
    var i = start
    while i < stop {
      let byte = text[i]
      if Self.isLetter(byte) {
        if byte & 0x20 != 0 { isUpper = false }
        key.append(byte | 0x20)
        i += 1
      } else if byte >= 0x80 {
        if byte == 0xE2, i + 1 < stop, text[i + 1] == 0x80 {
          // An apostrophe within "o’clock"; other marks of this block end the word.
          guard key.count == 1, i + 3 < stop, text[i + 2] == 0x99, Self.isLetter(text[i + 3]) else { break }
          key.append(0x27)
          i += 3
        } else {
          key.append(byte)
          i += 1
        }
      } else if byte == 0x2E, i - start == 1, i + 1 < stop, Self.isLetter(text[i + 1]) {
        i = dotted(text, start, stop, &key)
        break
      } else if byte == 0x27, key.count == 1, text[start] | 0x20 == 0x6F, i + 1 < stop, Self.isLetter(text[i + 1]) {
        key.append(byte)
        i += 1
      } else {
        break
      }
    }
    let entry = lexicon.entry(key)
    token.role = entry.role
    token.value = entry.value
    token.last = text[i - 1] | 0x20
    token.endsPast = i - start > 3 && token.last == 0x64 && text[i - 2] | 0x20 == 0x65
    token.isUpper = isUpper
    if entry.role != .none {
      if entry.role.isTemporal { hasTimeWord = true }
      switch entry.role {
      case .cardinal, .tens, .hundred, .scale, .dozen: hasNumeral = true
      default: break
      }
    }
    return i
  }

  /// Letters each followed by a full stop; the last need not be.
  private func dotted(_ text: [UInt8], _ start: Int, _ stop: Int, _ key: inout WordBytes) -> Int {
    var i = start + 1
    while i + 1 < stop, text[i] == 0x2E, Self.isLetter(text[i + 1]), i + 2 >= stop || !Self.isLetter(text[i + 2]) {
      key.append(text[i + 1] | 0x20)
      i += 2
    }
    if i > start + 1, i < stop, text[i] == 0x2E { i += 1 }
    return i
  }

  private func number(_ text: [UInt8], _ start: Int, _ stop: Int, _ token: inout TimeToken) -> Int {
    token.kind = .number
    var i = start
    var whole = 0.0
    func isDigit(_ k: Int) -> Bool { k < stop && text[k] >= 0x30 && text[k] <= 0x39 }
    func run() {
      while isDigit(i) {
        whole = whole * 10 + Double(text[i] - 0x30)
        i += 1
      }
    }
    run()
    token.digits = UInt8(clamping: i - start)
    token.leadingDigits = token.digits
    while i - start <= 24, i < stop, text[i] == 0x2C, isDigit(i + 1), isDigit(i + 2), isDigit(i + 3), !isDigit(i + 4),
      token.leadingDigits <= 3
    {
      i += 1
      run()
      token.digits = 0
    }
    if i + 1 < stop, text[i] == 0x2E, isDigit(i + 1) {
      var k = i + 1
      var scale = 0.1
      var fraction = 0.0
      while isDigit(k) {
        fraction += Double(text[k] - 0x30) * scale
        scale /= 10
        k += 1
      }
      // Two points make a dotted date, a version or an address, not a decimal.
      let followsPoint = start > 1 && text[start - 1] == 0x2E && text[start - 2] >= 0x30 && text[start - 2] <= 0x39
      if !(k + 1 < stop && text[k] == 0x2E && isDigit(k + 1)), !followsPoint {
        whole = Self.decimal(text, start, k) ?? whole + fraction
        token.digits = 0
        i = k
      }
    }
    token.number = whole
    token.value = whole < 1e9 ? Int32(whole) : Int32.max
    return i
  }

  /// The decimal as the nearest double, so that "8.7" is 8.7.
  private static func decimal(_ text: [UInt8], _ start: Int, _ end: Int) -> Double? {
    Double(String(decoding: text[start..<end].lazy.filter { $0 != 0x2C }, as: UTF8.self))
  }

  /// Dashes, quotation marks and the euro sign of the block of general punctuation.
  private func mark(_ text: [UInt8], _ start: Int, _ stop: Int, _ token: inout TimeToken) -> Int {
    let last = text[start + 2]
    if text[start + 1] == 0x82 {
      token.kind = last == 0xAC ? .currency : .other
      return start + 3
    }
    switch last {
    case 0x90, 0x91: token.kind = .dash
    case 0x92...0x95: token.kind = .longDash
    case 0x98...0x9F:
      token.kind = .quote
      if last == 0x99, !token.isSpaced, start + 3 < stop, text[start + 3] | 0x20 == 0x73,
        start + 4 >= stop || !Self.isLetter(text[start + 4])
      {
        token.kind = .possessive
        return start + 4
      }
    default: token.kind = .other
    }
    return start + 3
  }
}

extension WordRole {
  /// Whether an expression of time cannot do without a word like this (numbers aside).
  var isTemporal: Bool {
    switch self {
    case .month, .weekday, .season, .dayPart, .holiday, .unit, .unitPlural, .deictic, .reference, .setWord, .noon,
      .oclock, .meridiem, .era, .now, .future, .following, .before, .after, .fiscal, .feast, .decade, .weekdayPlural,
      .weekdayNoun, .quarterLetter, .present, .timeNoun:
      true
    default: false
    }
  }
}
