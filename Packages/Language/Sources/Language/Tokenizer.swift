/// Cuts text into syntactic words as the English treebanks of Universal Dependencies do.
///
/// Clitics, hyphens, slashes, brackets, currency and percent signs stand alone ("do|n't", "Anna|'s", "well|-|known",
/// "$|5"); acronyms, abbreviations, initials, numbers, dates, addresses and words with a prefix such as "non-" stay
/// whole. White space and control characters separate words and belong to none. Every byte is looked at a bounded
/// number of times.
internal struct Tokenizer {
  private let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  /// Where each paragraph begins, as an index into `tokens`.
  private(set) var paragraphStarts: [Int] = []
  private var spaceBefore = true

  /// One letter, digit or mark is looked at within this many bytes of a word; longer words are cut.
  private static let longestWord = 4096
  /// So many equal marks in a row are one token.
  private static let shortestOrnament = 4

  static func tokenize(_ bytes: [UInt8]) -> (tokens: [Token], paragraphs: [Range<Int>]) {
    var tokenizer = Tokenizer(bytes: bytes)
    tokenizer.run()
    var paragraphs: [Range<Int>] = []
    for (index, start) in tokenizer.paragraphStarts.enumerated() {
      let end =
        index + 1 < tokenizer.paragraphStarts.count ? tokenizer.paragraphStarts[index + 1] : tokenizer.tokens.count
      paragraphs.append(start..<end)
    }
    return (tokenizer.tokens, paragraphs)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5)
  }

  private mutating func run() {
    var position = 0
    var newParagraph = true
    while position < bytes.count {
      let (kind, length) = CharacterClass.scalar(in: bytes, at: position)
      if kind == .space || kind == .newline {
        if kind == .newline { newParagraph = true }
        spaceBefore = true
        position += length
        continue
      }
      if newParagraph {
        paragraphStarts.append(tokens.count)
        newParagraph = false
      }
      // A chunk runs to the next white space.
      var end = position + length
      while end < bytes.count {
        let (kind, length) = CharacterClass.scalar(in: bytes, at: end)
        if kind == .space || kind == .newline { break }
        end += length
      }
      let count = tokens.count
      chunk(position..<end)
      if paragraphStarts.last == count { tokens[count].flags.insert(.paragraphStart) }
      position = end
    }
  }

  // MARK: - Scalars

  private func kind(at position: Int, before end: Int) -> CharacterClass? {
    position < end ? CharacterClass.scalar(in: bytes, at: position).kind : nil
  }

  private func isUpper(_ position: Int) -> Bool { bytes[position] &- 65 < 26 }
  private func isLower(_ position: Int) -> Bool { bytes[position] &- 97 < 26 }
  private func isDigit(_ position: Int) -> Bool { bytes[position] &- 48 < 10 }

  /// One past the run of letters and digits from `position` on.
  private func wordEnd(_ position: Int, _ end: Int) -> Int {
    var current = position
    while current < end {
      let (kind, length) = CharacterClass.scalar(in: bytes, at: current)
      guard kind == .letter || kind == .digit else { break }
      current += length
    }
    return current
  }

  private func lower(_ range: Range<Int>) -> WordKey { WordKey(bytes.span.extracting(range)) }

  // MARK: - Chunks

  private mutating func emit(_ start: Int, _ end: Int) {
    var flags: TokenFlags = spaceBefore ? .spaceBefore : []
    var letters = 0
    var upper = 0
    for index in start..<end {
      let byte = bytes[index]
      if byte &- 48 < 10 {
        flags.insert(.hasDigit)
      } else if byte &- 65 < 26 {
        if letters == 0 { flags.insert(.capitalised) }
        letters += 1
        upper += 1
      } else if byte &- 97 < 26 {
        letters += 1
      } else if byte >= 0xC3 && byte < 0xE2 {
        // Latin-1 capitals À to Þ are the second bytes 80 to 9E behind C3.
        let capital = byte == 0xC3 && index + 1 < end && bytes[index + 1] < 0x9F
        if capital && letters == 0 { flags.insert(.capitalised) }
        letters += 1
        upper += capital ? 1 : 0
      }
    }
    if letters > 0 { flags.insert(.hasLetter) }
    if letters > 1 && letters == upper { flags.insert(.allCapitals) }
    tokens.append(Token(start: Int32(start), end: Int32(end), flags: flags))
    spaceBefore = false
  }

  private mutating func chunk(_ range: Range<Int>) {
    let end = range.upperBound
    var position = range.lowerBound
    if let smiley = smileyEnd(range) {
      emit(position, smiley)
      position = smiley
    }
    var addressMayFollow = true
    while position < end {
      let (kind, length) = CharacterClass.scalar(in: bytes, at: position)
      guard kind == .letter || kind == .digit else {
        position = mark(position, end, kind, length, chunkStart: range.lowerBound)
        continue
      }
      if addressMayFollow, let address = addressEnd(position..<end) {
        emit(position, address)
        position = address
      } else {
        position = word(position, end)
      }
      addressMayFollow = false
    }
  }

  private mutating func mark(
    _ position: Int, _ end: Int, _ kind: CharacterClass, _ length: Int, chunkStart: Int
  ) -> Int {
    var next = position + length
    func runEnd(_ matches: (CharacterClass) -> Bool) -> Int {
      var current = next
      while current < end {
        let (kind, length) = CharacterClass.scalar(in: bytes, at: current)
        guard matches(kind) else { break }
        current += length
      }
      return current
    }
    switch kind {
    case .period, .ellipsis:
      next = runEnd { $0 == .period || $0 == .ellipsis }
    case .question, .exclamation:
      next = runEnd { $0 == .question || $0 == .exclamation }
    case .hyphen:
      let run = runEnd { $0 == .hyphen }
      next = run
    case .apostrophe, .openSingle:
      // Two single marks are one double mark; a clitic or a shortened year keeps its apostrophe.
      if self.kind(at: next, before: end) == kind {
        // The second may be another mark of the class, of another length: ’'.
        next += CharacterClass.scalar(in: bytes, at: next).1
      } else if kind == .apostrophe, let clitic = leadingApostropheEnd(position, next, end, chunkStart) {
        next = clitic
      }
    case .hash, .at:
      if self.kind(at: next, before: end).map({ $0 == .letter || $0 == .digit }) == true,
        position == chunkStart || kind == .at
      {
        next = wordEnd(next, end)
      }
    case .symbol:
      let first = bytes[position]
      if length == 1 {
        var current = next
        while current < end, bytes[current] == first { current += 1 }
        next = current
        if first == UInt8(ascii: "+"), position == chunkStart, next < end, isDigit(next), next - position == 1 {
          next = numberEnd(next, end)
        }
      }
    default: break
    }
    // A line of one mark and the like is an ornament, not so many marks.
    if next == position + length {
      var run = next
      while run + length <= end, (0..<length).allSatisfy({ bytes[run + $0] == bytes[position + $0] }) { run += length }
      if run - position >= Tokenizer.shortestOrnament * length { next = run }
    }
    emit(position, next)
    return next
  }

  /// The end of "'s", "'ll", "'90s", "'em" where an apostrophe begins a token.
  private func leadingApostropheEnd(_ position: Int, _ next: Int, _ end: Int, _ chunkStart: Int) -> Int? {
    guard next < end else { return nil }
    let stop = wordEnd(next, min(end, next + 12))
    guard stop > next, stop == end || kind(at: stop, before: end) != .letter else { return nil }
    if isDigit(next) {
      let digits = stop - next
      let shortYear = digits == 2 || digits == 3 && bytes[stop - 1] | 32 == UInt8(ascii: "s")
      return shortYear && isDigit(next + 1) ? stop : nil
    }
    let key = lower(next..<stop)
    if Lexical.clitics.contains(key) { return stop }
    return position == chunkStart && Lexical.clipped.contains(key) ? stop : nil
  }

  // MARK: - Words

  private mutating func word(_ start: Int, _ limit: Int) -> Int {
    let end = min(limit, start + Tokenizer.longestWord)
    if isDigit(start) || CharacterClass.scalar(in: bytes, at: start).kind == .digit {
      let number = numberEnd(start, end)
      return numeric(start, number, end)
    }
    if let acronym = acronymEnd(start, end) {
      emit(start, acronym)
      return possessive(acronym, end)
    }
    var current = wordEnd(start, end)
    // What may join two runs of letters into one word.
    while current < end {
      let (kind, length) = CharacterClass.scalar(in: bytes, at: current)
      let after = current + length
      guard after < end, let following = self.kind(at: after, before: end) else { break }
      guard following == .letter || following == .digit else { break }
      let next = wordEnd(after, end)
      switch kind {
      case .apostrophe:
        let key = lower(after..<next)
        if Lexical.clitics.contains(key) || key == "t" && bytes[current - 1] | 32 == UInt8(ascii: "n") {
          return contraction(start, current, next, key)
        }
      case .ampersand:
        guard current - start <= 3, next - after <= 3, isUpper(start), isUpper(after) else {
          return plain(start, current, end)
        }
      case .hyphen:
        guard current - start <= 8, Lexical.prefixes.contains(lower(start..<current)),
          following == .letter || bytes[start] | 32 == UInt8(ascii: "m")
        else { return plain(start, current, end) }
      case .slash:
        let short =
          current - start == 1 && next - after <= 3
          && (next - after == 1 || Lexical.slashed.contains(lower(after..<next)))
        guard short else { return plain(start, current, end) }
      case .period:
        // A missing space between two sentences is not an address or a file name.
        guard isLower(after) || isDigit(after), next - after <= 4, following == .letter,
          current - start > 8 || !Lexical.abbreviations.contains(lower(start..<current))
        else { return plain(start, current, end) }
      default:
        return plain(start, current, end)
      }
      current = next
    }
    return plain(start, current, end)
  }

  /// A word without clitics; takes the period of an abbreviation along and parts a few fused words.
  private mutating func plain(_ start: Int, _ stop: Int, _ end: Int) -> Int {
    var stop = stop
    let key = lower(start..<stop)
    let count = stop - start
    if count <= 7, let cut = Lexical.fused[key] {
      emit(start, start + cut)
      emit(start + cut, stop)
      return stop
    }
    if stop < end, bytes[stop] == UInt8(ascii: "."), kind(at: stop + 1, before: end) != .period {
      let initial = count == 1 && isUpper(start)
      let known = isUpper(start) ? Lexical.abbreviations : Lexical.lowerCaseAbbreviations
      let beforeNumber = !initial && Lexical.numberAbbreviations.contains(key)
      if beforeNumber ? nextIsDigit(stop + 1) : initial || known.contains(key) { stop += 1 }
    }
    emit(start, stop)
    return possessive(stop, end)
  }

  private func nextIsDigit(_ position: Int) -> Bool {
    var current = position
    while current < bytes.count, bytes[current] == 32 || bytes[current] == 0xC2 || bytes[current] == 0xA0 {
      current += 1
    }
    return current < bytes.count && isDigit(current)
  }

  private mutating func contraction(
    _ start: Int, _ apostrophe: Int, _ stop: Int, _ key: WordKey
  ) -> Int {
    if key == "t" {
      guard apostrophe - start > 1 else {
        emit(start, stop)
        return stop
      }
      emit(start, apostrophe - 1)
      emit(apostrophe - 1, stop)
      return stop
    }
    emit(start, apostrophe)
    emit(apostrophe, stop)
    return stop
  }

  /// The apostrophe of a plural possessive: "ministers'".
  private mutating func possessive(_ position: Int, _ end: Int) -> Int {
    guard position < end else { return position }
    let (kind, length) = CharacterClass.scalar(in: bytes, at: position)
    guard kind == .apostrophe, position + length < end else { return position }
    let stop = wordEnd(position + length, end)
    guard stop > position + length, Lexical.clitics.contains(lower(position + length..<stop)) else { return position }
    emit(position, stop)
    return stop
  }

  // MARK: - Numbers

  /// One past a number with inner separators: 1,000  5.5  10:30  9/11  2004-05-01  555-0123.
  private func numberEnd(_ start: Int, _ end: Int) -> Int {
    var current = start
    while current < end, CharacterClass.scalar(in: bytes, at: current).kind == .digit {
      current += CharacterClass.scalar(in: bytes, at: current).length
    }
    while current + 1 < end, isDigit(current + 1) {
      switch bytes[current] {
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"): break
      case UInt8(ascii: "-"):
        guard hyphenJoins(start, current, end) else { return current }
      default: return current
      }
      current += 1
      while current < end, isDigit(current) { current += 1 }
    }
    return current
  }

  /// Hyphens hold together telephone numbers and ISO dates, not ranges.
  private func hyphenJoins(_ start: Int, _ hyphen: Int, _ end: Int) -> Bool {
    var left = 0
    while hyphen - left > start, isDigit(hyphen - left - 1) { left += 1 }
    var right = 0
    while hyphen + right + 1 < end, right < 5, isDigit(hyphen + right + 1) { right += 1 }
    if left == 3 && (right == 3 || right == 4) && hyphen + right + 1 < end
      && bytes[hyphen + right + 1] == UInt8(ascii: "-")
    {
      return true
    }
    if left == 3 && right == 4 { return true }
    if right == 2 && (left == 4 || left == 2) {
      let second = hyphen + right + 1
      if second < end, bytes[second] == UInt8(ascii: "-"), second + 1 < end, isDigit(second + 1) { return true }
      return hyphen - left > start && bytes[hyphen - left - 1] == UInt8(ascii: "-")
    }
    return left == 2 && right == 4 && hyphen - left > start && bytes[hyphen - left - 1] == UInt8(ascii: "-")
  }

  private mutating func numeric(_ start: Int, _ number: Int, _ end: Int) -> Int {
    let stop = wordEnd(number, end)
    guard stop > number else {
      // "2." opens an item of a list when it stands at the start of a paragraph.
      if number < end, bytes[number] == UInt8(ascii: "."), number + 1 == end, number - start <= 2,
        paragraphStarts.last == tokens.count
      {
        emit(start, number + 1)
        return number + 1
      }
      emit(start, number)
      return possessive(number, end)
    }
    let key = lower(number..<stop)
    if Lexical.units.contains(key) {
      emit(start, number)
      var unit = stop
      if key == "p" || key == "a", let dotted = acronymEnd(number, end) { unit = dotted }
      emit(number, unit)
      return unit
    }
    if key == "p" || key == "a", let dotted = acronymEnd(number, end) {
      emit(start, number)
      emit(number, dotted)
      return dotted
    }
    emit(start, stop)
    return possessive(stop, end)
  }

  // MARK: - Acronyms and addresses

  /// One past "U.S.", "a.m.", "Ph.D.", "J.R.R.": single letters (or "Ph") each with a period.
  private func acronymEnd(_ start: Int, _ end: Int) -> Int? {
    var current = start
    var groups = 0
    while current < end {
      let stop = wordEnd(current, min(end, current + 3))
      let count = stop - current
      let short = count == 1 || count == 2 && groups == 0 && lower(current..<stop) == "ph"
      guard short, stop < end, bytes[stop] == UInt8(ascii: ".") else { break }
      current = stop + 1
      groups += 1
      if groups > 12 { break }
    }
    guard groups >= 2 else {
      // "U.S" without its last period
      if groups == 1, current < end, current - start == 2, isUpper(start), isUpper(current),
        wordEnd(current, min(end, current + 3)) == current + 1
      {
        return current + 1
      }
      return nil
    }
    // "U.S.A" keeps its last letter.
    if current < end, wordEnd(current, min(end, current + 3)) == current + 1, isUpper(current), isUpper(start) {
      return current + 1
    }
    return wordEnd(current, min(end, current + 3)) == current ? current : nil
  }

  /// One past a URL, e-mail address or domain name that the chunk opens with.
  private func addressEnd(_ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard range.count > 4, range.count < 2048 else { return nil }
    func begins(_ prefix: StaticString) -> Bool {
      guard range.count > prefix.utf8CodeUnitCount else { return false }
      for (index, scalar) in "\(prefix)".utf8.enumerated() where bytes[start + index] | 32 != scalar | 32 {
        return false
      }
      return true
    }
    var isAddress = false
    if bytes[start] | 32 == UInt8(ascii: "h") { isAddress = begins("http://") || begins("https://") }
    if bytes[start] | 32 == UInt8(ascii: "w") { isAddress = begins("www.") }
    if bytes[start] | 32 == UInt8(ascii: "f") { isAddress = begins("ftp://") }
    if bytes[start] | 32 == UInt8(ascii: "m") { isAddress = begins("mailto:") }
    var end = start
    var lastDot = -1
    var at = -1
    loop: while end < range.upperBound {
      let (kind, length) = CharacterClass.scalar(in: bytes, at: end)
      switch kind {
      case .straightQuote, .openQuote, .closeQuote: break loop
      case .closeBracket where !isAddress, .openBracket where !isAddress: break loop
      case .symbol where bytes[end] == UInt8(ascii: "<") || bytes[end] == UInt8(ascii: ">"): break loop
      case .comma, .semicolon, .apostrophe, .ellipsis, .dash:
        if !isAddress { break loop }
      case .period: lastDot = end
      case .at: at = end
      case .slash where !isAddress && (lastDot < 0 || !isDomain(start, lastDot, end)): return nil
      case .slash: isAddress = true
      default: break
      }
      end += length
    }
    while end > start {
      let byte = bytes[end - 1]
      let closes = byte == 46 || byte == 44 || byte == 58 || byte == 59 || byte == 33 || byte == 63 || byte == 39
      guard closes || byte == 41 || byte == 93 else { break }
      end -= 1
    }
    if isAddress { return end - start > 4 ? end : nil }
    if at > start, at < end - 1, CharacterClass.scalar(in: bytes, at: start).kind == .letter {
      return lastDot > at ? end : nil
    }
    guard lastDot > start else { return nil }
    var dot = end - 1
    while dot > start, bytes[dot] != UInt8(ascii: ".") { dot -= 1 }
    return dot > start && isDomain(start, dot, end) ? end : nil
  }

  private func isDomain(_ start: Int, _ dot: Int, _ end: Int) -> Bool {
    dot - start > 1 && end - dot <= 6 && end > dot + 1 && Lexical.topLevelDomains.contains(lower(dot + 1..<end))
      && CharacterClass.scalar(in: bytes, at: dot - 1).kind != .period
  }

  private func smileyEnd(_ range: Range<Int>) -> Int? {
    guard range.count == 2 || range.count == 3 else { return nil }
    let eyes = bytes[range.lowerBound]
    guard eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";") || eyes == UInt8(ascii: "=") else { return nil }
    if range.count == 3, bytes[range.lowerBound + 1] != UInt8(ascii: "-") { return nil }
    let mouth = bytes[range.upperBound - 1]
    return "()DPp/|".utf8.contains(mouth) ? range.upperBound : nil
  }
}
