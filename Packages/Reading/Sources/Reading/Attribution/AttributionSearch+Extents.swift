import Language

/// How far a content reaches, by the order of words: parsers lose the ends of long clauses, commas and conjunctions keep
/// them.
extension AttributionSearch {
  /// The content of a cue that stands before it: from the clause's first word to the end of the sentence, or to where
  /// the reporting clause goes on or another begins.
  func contentAfter(_ verb: Int, from start: Int, tree content: Int) -> Range<Int> {
    let sentence = document.sentence(of: verb)
    let limit = endOfQuotation(around: verb, sentence)
    // Speech in quotation marks ends with them.
    if let quotation = quotation(over: Int(document.tokens[start].start)), quotation.isIndependent,
      quotation.range.lowerBound + 3 >= Int(document.tokens[start].start),
      Int(document.tokens[verb].start) < quotation.range.lowerBound
    {
      return start..<max(start + 1, min(limit, document.tokens(inBytes: quotation.range).upperBound))
    }
    var end = start
    var token = start
    while token < limit {
      let word = document.tokens[token]
      if word.upos == .punct, !document.isOpeningBracket(token), !document.isClosingBracket(token) {
        if isStop(token, verb, content, limit) { break }
      } else if word.upos == .cconj, token > start, isJoined(token, verb, content, limit) {
        break
      } else if word.formKey == "according", token + 1 < limit, document.tokens[token + 1].formKey == "to" {
        break
      }
      if word.upos != .punct || document.isClosingBracket(token) { end = token + 1 }
      token += 1
    }
    return start..<max(end, start + 1)
  }

  /// The end of the sentence, or of the quotation in which the cue stands, whichever comes first.
  private func endOfQuotation(around verb: Int, _ sentence: Range<Int>) -> Int {
    guard let quotation = quotation(over: Int(document.tokens[verb].start)) else { return sentence.upperBound }
    let inside = document.tokens(inBytes: quotation.range)
    return max(verb + 1, min(sentence.upperBound, inside.upperBound))
  }

  /// Whether a punctuation mark ends the content.
  private func isStop(_ mark: Int, _ verb: Int, _ content: Int, _ limit: Int) -> Bool {
    let next = mark + 1
    guard next < limit else { return false }
    let word = document.tokens[next]
    switch document.byte(mark) {
    case UInt8(ascii: ";"): return true
    case UInt8(ascii: ":"): return false
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return false
    default: break
    }
    guard
      document.tokens[mark].xpos == .comma || document.byte(mark) == 0xE2 || document.byte(mark) == UInt8(ascii: "-")
    else { return false }
    if document.byte(mark) == UInt8(ascii: "-"), !word.flags.contains(.spaceBefore) { return false }
    if document.isOpeningQuote(mark) || document.isClosingQuote(mark) { return false }
    // ", adding that", ", citing figures"
    if word.xpos == .vbg,
      ReportingVerbs.isSpeech(word.lemmaKey) || ReportingVerbs.is(word.lemmaKey, .citing) || word.lemmaKey == "refer"
    {
      return true
    }
    if word.xpos == .vbg, !document.isDescendant(next, of: content) { return true }
    if isReportingClause(next, limit) { return true }
    // ", who says X, said Y"
    if word.upos == .verb, word.verbForm == .finite, ReportingVerbs.isSpeech(word.lemmaKey) { return true }
    if word.upos == .cconj { return isJoined(next, verb, content, limit) }
    if word.upos == .sconj || word.upos == .adv, Self.turning.contains(word.formKey) {
      guard let head = document.head(of: next) else { return true }
      return !document.isDescendant(head, of: content) || word.formKey == "but"
    }
    return false
  }

  private static let turning: WordSet = [
    "while", "though", "although", "whereas", "after", "as", "when", "before", "hours", "days", "amid", "following",
  ]

  /// ", he said", ", officials said"
  private func isReportingClause(_ start: Int, _ limit: Int) -> Bool {
    guard let chunk = context.chunks[start], chunk.tokens.lowerBound == start else { return false }
    let verb = chunk.tokens.upperBound
    guard verb < limit, document.tokens[verb].upos == .verb, ReportingVerbs.isSpeech(document.tokens[verb].lemmaKey)
    else { return false }
    return verb + 1 >= limit || document.tokens[verb + 1].upos == .punct
  }

  /// Whether a conjunction joins the next clause to the cue's own clause and not to the content.
  private func isJoined(_ conjunction: Int, _ verb: Int, _ content: Int, _ limit: Int) -> Bool {
    // The first finite verb behind it, before another comma.
    var token = conjunction + 1
    while token < limit, token - conjunction < 16 {
      let word = document.tokens[token]
      if word.xpos == .comma { break }
      if word.upos == .verb || word.upos == .aux {
        let target = word.upos == .aux ? document.head(of: token) ?? token : token
        if document.isDescendant(target, of: content) { return false }
        // "said X and added Y": the same speaker speaks on.
        if ReportingVerbs.isSpeech(document.tokens[target].lemmaKey) { return true }
        return document.head(of: target) == verb && document.tokens[target].relation == .conj
          || document.tokens[conjunction].formKey == "but" && document.tokens[conjunction - 1].xpos == .comma
      }
      token += 1
    }
    return false
  }

  /// The content of a reporting clause that stands behind or inside it: what comes before it in the sentence and, where
  /// the clause breaks a sentence in two, what comes behind.
  func contentAround(_ verb: Int, subject: Int?) -> [Range<Int>] {
    let sentence = document.sentence(of: verb)
    var first = verb
    if let subject, subject < verb { first = min(first, context.subjectPhrase(subject, of: verb).lowerBound) }
    first = min(first, document.verbGroup(verb).lowerBound)
    var start = sentence.lowerBound
    // The stamp of a live report's entry is nobody's words.
    if document.tokens[start].flags.contains(.paragraphStart), document.tokens[start].flags.contains(.hasDigit) {
      while start < first, context.isTime(start) { start += 1 }
    }
    if let quotation = quotation(over: Int(document.tokens[verb].start)) {
      start = max(start, document.token(atByte: quotation.range.lowerBound) ?? start)
    }
    // Another reporting clause before it ends what this one reports.
    if let earlier = drafts.last, let cue = earlier.cueToken, cue < first, sentence.contains(cue),
      earlier.hull.upperBound > Int(document.tokens[start].start),
      earlier.construction == .verb, earlier.hull.lowerBound > Int(document.tokens[cue].start)
    {
      start = max(start, min(first, document.token(atByte: earlier.hull.lowerBound) ?? start))
    }
    guard start < first, let before = document.trimmed(start..<first) else { return [] }
    let hasVerb = before.contains {
      document.tokens[$0].upos == .verb && document.tokens[$0].verbForm == .finite || document.tokens[$0].upos == .aux
    }
    var runs = [before]
    if !hasVerb, let after = document.tokens[verb..<sentence.upperBound].firstIndex(where: { $0.xpos == .comma }),
      after + 1 < sentence.upperBound
    {
      let tail = contentAfter(verb, from: after + 1, tree: document.head(of: verb) ?? verb)
      if let tail = document.trimmed(tail) { runs.append(tail) }
    }
    return runs
  }
}
