/// Finds where sentences end: at full stops, question and exclamation marks with the quotation marks and brackets that
/// close behind them, before the credit line of a picture, and at the end of every paragraph. What is longer than any
/// sentence is cut behind punctuation.
internal struct SentenceSplitter {
  /// The most words of a sentence; more is a list or worse, and whoever reads sentences can count on it.
  static let longestSentence = 400

  private let bytes: [UInt8]
  private let tokens: [Token]

  static func split(_ tokens: [Token], paragraphs: [Range<Int>], bytes: [UInt8]) -> [Range<Int>] {
    let splitter = SentenceSplitter(bytes: bytes, tokens: tokens)
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(tokens.count / 20 + paragraphs.count)
    for paragraph in paragraphs {
      let first = sentences.count
      splitter.split(paragraph, into: &sentences)
      guard sentences[first...].contains(where: { $0.count > longestSentence }) else { continue }
      let whole = sentences[first...]
      sentences.removeSubrange(first...)
      for sentence in whole { cut(sentence, longest: longestSentence, of: tokens, bytes: bytes, into: &sentences) }
    }
    return sentences
  }

  /// Cuts a range of tokens into pieces of at most `longest`, behind a comma, a semicolon or the like where one stands
  /// in the last third of a piece.
  static func cut(
    _ range: Range<Int>, longest: Int, of tokens: [Token], bytes: [UInt8], into pieces: inout [Range<Int>]
  ) {
    var start = range.lowerBound
    while range.upperBound - start > longest {
      var end = start + longest
      for candidate in stride(from: end - 1, to: start + longest * 2 / 3, by: -1) {
        switch CharacterClass.scalar(in: bytes, at: Int(tokens[candidate].start)).kind {
        case .comma, .semicolon, .colon, .dash, .closeBracket, .closeQuote: end = candidate + 1
        default: continue
        }
        break
      }
      pieces.append(start..<end)
      start = end
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
  }

  private init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  private func split(_ paragraph: Range<Int>, into sentences: inout [Range<Int>]) {
    var start = paragraph.lowerBound
    if let end = datelineEnd(paragraph) {
      sentences.append(start..<end)
      start = end
    }
    var index = start
    while index < paragraph.upperBound {
      let terminator = terminator(index)
      if index > start, opensCredit(index, paragraph) {
        sentences.append(start..<index)
        start = index
      }
      guard terminator != .none else {
        index += 1
        continue
      }
      // Quotation marks and brackets that close go with the sentence.
      var next = index + 1
      var closed = false
      while next < paragraph.upperBound {
        if closes(next) {
          closed = true
          next += 1
        } else if isSmiley(next) {
          next += 1
        } else if let end = footnoteEnd(next, paragraph) {
          next = end
        } else {
          break
        }
      }
      if next < paragraph.upperBound, ends(terminator, at: index, next: next, closed: closed, paragraph) {
        sentences.append(start..<next)
        start = next
      }
      index = next
    }
    if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
  }

  /// One past the dash of a dateline such as "LONDON, May 5 (Wire) —", which treebanks count as a sentence of its own.
  private func datelineEnd(_ paragraph: Range<Int>) -> Int? {
    var bracketed = false
    for index in paragraph.prefix(14) {
      switch kind(index) {
      case .dash, .hyphen:
        let next = index + 1
        let spaced = tokens[index].flags.contains(.spaceBefore)
        guard spaced, next < paragraph.upperBound, tokens[next].flags.contains(.spaceBefore) else {
          if kind(index) == .hyphen { continue }
          return nil
        }
        let opens = tokens[next].flags.contains(.capitalised) || !tokens[next].flags.contains(.hasLetter)
        let place = tokens[paragraph.lowerBound].flags.contains(.allCapitals)
        return index > paragraph.lowerBound && opens && (place || bracketed) ? next : nil
      case .openBracket: bracketed = index > paragraph.lowerBound
      case .closeBracket, .comma, .period, .slash: break
      default:
        guard tokens[index].flags.contains(.capitalised) || tokens[index].flags.contains(.hasDigit) else { return nil }
      }
    }
    return nil
  }

  /// Whether a token opens the credit line of a picture ("Image: Anna Smith") behind a caption without a full stop.
  private func opensCredit(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard tokens[index].flags.contains(.capitalised), index + 2 < paragraph.upperBound, kind(index + 1) == .colon,
      !tokens[index + 1].flags.contains(.spaceBefore), tokens[index + 2].flags.contains(.spaceBefore),
      Lexical.credits.contains(tokens[index].formKey)
    else { return false }
    switch kind(index - 1) {
    case .letter, .digit, .percent: return true
    default: return false
    }
  }

  private enum Terminator { case none, period, abbreviation, exclamation, ellipsis }

  private func first(_ index: Int) -> UInt8 { bytes[Int(tokens[index].start)] }

  private func kind(_ index: Int) -> CharacterClass {
    CharacterClass.scalar(in: bytes, at: Int(tokens[index].start)).kind
  }

  private func terminator(_ index: Int) -> Terminator {
    let token = tokens[index]
    switch kind(index) {
    case .period: return token.end - token.start == 1 ? .period : .ellipsis
    case .ellipsis: return .ellipsis
    case .question, .exclamation: return .exclamation
    case .letter:
      return bytes[Int(token.end) - 1] == UInt8(ascii: ".") && token.end - token.start > 1 ? .abbreviation : .none
    default: return .none
    }
  }

  /// Whether a token closes what stands directly before it.
  private func closes(_ index: Int) -> Bool {
    guard !tokens[index].flags.contains(.spaceBefore) else { return false }
    switch kind(index) {
    case .closeQuote, .closeBracket: return true
    case .straightQuote: return true
    case .apostrophe: return tokens[index].end - tokens[index].start <= 3
    default: return false
    }
  }

  /// ":)" and the like belong to what they comment.
  private func isSmiley(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start > 1, token.end - token.start < 4 else { return false }
    switch kind(index) {
    case .colon, .semicolon: return true
    default: return false
    }
  }

  /// One past a footnote mark such as "[12]" behind the full stop.
  private func footnoteEnd(_ index: Int, _ paragraph: Range<Int>) -> Int? {
    guard index + 2 < paragraph.upperBound, first(index) == UInt8(ascii: "["),
      first(index + 2) == UInt8(ascii: "]"), tokens[index + 1].flags.contains(.hasDigit)
    else { return nil }
    return index + 3
  }

  private func ends(
    _ terminator: Terminator, at index: Int, next: Int, closed: Bool, _ paragraph: Range<Int>
  ) -> Bool {
    switch kind(next) {
    case .colon, .ellipsis, .slash, .hyphen:
      if !tokens[next].flags.contains(.spaceBefore) { return false }
    case .comma, .semicolon, .period, .question, .exclamation, .closeBracket:
      return false
    case .dash: return terminator == .exclamation || terminator == .period ? !closed : false
    default: break
    }
    // The first word behind opening marks tells.
    var word = next
    var opened = false
    while word < paragraph.upperBound, word < next + 3 {
      switch kind(word) {
      case .openQuote, .straightQuote, .openBracket, .openSingle:
        opened = true
        word += 1
        continue
      case .apostrophe where tokens[word].end - tokens[word].start <= 3:
        opened = true
        word += 1
        continue
      default: break
      }
      break
    }
    guard word < paragraph.upperBound else { return terminator != .abbreviation }
    let token = tokens[word]
    let startsLower = token.flags.contains(.hasLetter) && !token.flags.contains(.capitalised) && isLowerStart(word)
    switch terminator {
    case .none: return false
    case .period:
      if startsLower { return !closed && !opened && tokens[next].flags.contains(.spaceBefore) && !isLowerBrand(index) }
      return tokens[next].flags.contains(.spaceBefore) || closed || !token.flags.contains(.hasDigit)
    case .exclamation:
      if startsLower { return !closed && !opened && tokens[next].flags.contains(.spaceBefore) }
      return !(closed && reports(word, paragraph))
    case .ellipsis:
      if startsLower { return false }
      return index > paragraph.lowerBound
    case .abbreviation:
      return endsAfterAbbreviation(index, word, startsLower: startsLower, opened: opened, closed: closed)
    }
  }

  private func isLowerStart(_ index: Int) -> Bool {
    let byte = first(index)
    return byte &- 97 < 26
  }

  /// A period directly before a lower-case word without a space is no full stop.
  private func isLowerBrand(_ index: Int) -> Bool {
    index + 1 < tokens.count && !tokens[index + 1].flags.contains(.spaceBefore)
  }

  private func endsAfterAbbreviation(
    _ index: Int, _ word: Int, startsLower: Bool, opened: Bool, closed: Bool
  ) -> Bool {
    guard !startsLower else { return false }
    if closed || opened && tokens[word].flags.contains(.capitalised) { return true }
    let stem = WordKey(bytes.span.extracting(Int(tokens[index].start)..<Int(tokens[index].end) - 1))
    if Lexical.titles.contains(stem) { return false }
    let length = tokens[index].end - tokens[index].start
    // An initial: "J. Smith".
    if length == 2 { return false }
    guard tokens[word].flags.contains(.capitalised) else { return false }
    return Lexical.starters.contains(tokens[word].formKey)
  }

  /// "“Really?” Anna Smith asked": a name and a verb of speech carry the sentence on.
  private func reports(_ word: Int, _ paragraph: Range<Int>) -> Bool {
    var index = word
    while index < paragraph.upperBound, index < word + 4 {
      if Lexical.reporting.contains(tokens[index].formKey) { return true }
      guard tokens[index].flags.contains(.capitalised) else { return false }
      index += 1
    }
    return index < paragraph.upperBound && Lexical.reporting.contains(tokens[index].formKey)
  }
}
