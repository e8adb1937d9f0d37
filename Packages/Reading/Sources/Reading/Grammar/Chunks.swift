import Language

/// A base noun phrase: determiner, modifiers, nouns, and what stands in brackets behind them; or a pronoun.
struct Chunk {
  var tokens: Range<Int>
  /// The last noun outside brackets; what the phrase is about.
  var head: Int
  /// Where the part behind the last possessive begins ("Qatar's | foreign ministry").
  var core: Int
}

/// The base noun phrases of a document, read off the parts of speech. They hold where a parse goes astray.
struct Chunks {
  private(set) var all: [Chunk] = []
  /// Index into ``all`` for each token; -1 outside.
  private var chunkOfToken: [Int32]

  subscript(token: Int) -> Chunk? {
    guard token >= 0, token < chunkOfToken.count, chunkOfToken[token] >= 0 else { return nil }
    return all[Int(chunkOfToken[token])]
  }

  init() { chunkOfToken = [] }

  init(
    _ document: Document, sentences: [Range<Int>], names: [Name], quantities: [Range<Int>], isTime: (Int) -> Bool
  ) {
    chunkOfToken = Array(repeating: -1, count: document.tokens.count)
    var inName = Array(repeating: false, count: document.tokens.count)
    for name in names { for token in name.tokens { inName[token] = true } }
    for sentence in sentences {
      var start: Int?
      var token = sentence.lowerBound
      func flush(_ end: Int, _ chunks: inout Chunks) {
        if let first = start { chunks.add(first..<end, document, inName, isTime) }
        start = nil
      }
      while token < sentence.upperBound {
        let word = document.tokens[token]
        let previous = token > sentence.lowerBound ? document.tokens[token - 1] : nil
        if inName[token] {
          start = start ?? token
          token += 1
          continue
        }
        // What a hyphen joins goes on: "fact-checking desk", "61-year-old".
        if start != nil, token > sentence.lowerBound + 1, document.byte(token - 1) == UInt8(ascii: "-"),
          !word.flags.contains(.spaceBefore),
          document.tokens[token - 1].end - document.tokens[token - 1].start == 1, word.upos != .punct
        {
          token += 1
          continue
        }
        switch word.upos {
        case .noun, .propn, .num, .sym: start = start ?? token
        case .adj:
          // An adjective behind a noun begins something new.
          if let previous, previous.upos == .noun || previous.upos == .propn, !previous.flags.contains(.allCapitals),
            word.relation != .amod || !(word.flags.contains(.capitalised))
          {
            flush(token, &self)
          }
          start = start ?? token
        case .det:
          flush(token, &self)
          if word.relation != .mark,
            !AttributionSearch.interrogatives.contains(word.formKey) || word.formKey == "which" && word.relation == .det
          {
            start = token
          }
        case .pron:
          flush(token, &self)
          if word.xpos == .prpPossessive || word.relation == .nmodPoss {
            start = token
          } else if PronounClass(word.formKey) != nil || Actors.indefinites.contains(word.formKey)
            || word.formKey == "this" || word.formKey == "that"
          {
            start = token
            flush(token + 1, &self)
          }
        case .part where word.xpos == .pos:
          if start == nil { break }
        case .verb:
          if start != nil || nextIsNominal(token, sentence, document), word.relation == .amod,
            word.xpos == .vbn || word.xpos == .vbg,
            nextIsNominal(token, sentence, document)
          {
            start = start ?? token
          } else {
            flush(token, &self)
          }
        case .adv:
          // "nearly 40 people", "a very old man"
          let isInside =
            start != nil && token + 1 < sentence.upperBound
            && (document.tokens[token + 1].upos == .adj || document.tokens[token + 1].upos == .num)
            && previous?.upos != .noun && previous?.upos != .propn
          if !isInside { flush(token, &self) }
        case .punct:
          if start != nil, document.isOpeningBracket(token), token + 2 < sentence.upperBound,
            document.isClosingBracket(token + 2),
            document.tokens[token + 1].upos == .propn || document.tokens[token + 1].upos == .noun
          {
            token += 3
            continue
          }
          let isHyphen =
            document.byte(token) == UInt8(ascii: "-") && word.end - word.start == 1 && start != nil
            && token + 1 < sentence.upperBound
            && !document.tokens[token + 1].flags.contains(.spaceBefore)
          let isQuote = document.isOpeningQuote(token) || document.isClosingQuote(token)
          if isHyphen
            || isQuote && start != nil && document.isOpeningQuote(token) && nextIsNominal(token, sentence, document)
              && previous?.upos == .adj
          {
            break
          }
          flush(token, &self)
        default: flush(token, &self)
        }
        token += 1
      }
      flush(sentence.upperBound, &self)
    }
    for quantity in quantities { qualify(quantity, document) }
  }

  /// Takes what qualifies a number into its phrase: "at least 14 people", "more than a dozen trucks".
  private mutating func qualify(_ quantity: Range<Int>, _ document: Document) {
    guard let number = quantity.first(where: { document.tokens[$0].upos == .num || self[$0]?.tokens.count ?? 0 > 1 }),
      number > quantity.lowerBound, let head = document.head(of: quantity.lowerBound),
      // A preposition before the whole phrase hangs on its noun: "spoke about 20 people".
      quantity.contains(head)
    else { return }
    let index = chunkOfToken[number]
    guard index >= 0, all[Int(index)].tokens.lowerBound > quantity.lowerBound else { return }
    let chunk = all[Int(index)]
    for token in quantity.lowerBound..<chunk.tokens.lowerBound { chunkOfToken[token] = index }
    all[Int(index)].tokens = quantity.lowerBound..<chunk.tokens.upperBound
  }

  private func nextIsNominal(_ token: Int, _ sentence: Range<Int>, _ document: Document) -> Bool {
    guard token + 1 < sentence.upperBound else { return false }
    switch document.tokens[token + 1].upos {
    case .noun, .propn, .adj: return true
    default: return false
    }
  }

  private mutating func add(_ range: Range<Int>, _ document: Document, _ inName: [Bool], _ isTime: (Int) -> Bool) {
    var range = range
    // A time behind the noun is a phrase of its own ("ports | last month").
    if let split = range.dropFirst().first(where: { isTime($0) && !isTime($0 - 1) }),
      range.suffix(from: split).allSatisfy(isTime),
      (range.lowerBound..<split).contains(where: {
        document.tokens[$0].upos == .noun || document.tokens[$0].upos == .propn
      })
    {
      append(split..<range.upperBound, document)
      range = range.lowerBound..<split
    }
    // The stamp that opens an entry of a live report is no part of its first phrase.
    if let first = range.first, document.tokens[first].flags.contains(.paragraphStart),
      document.tokens[first].flags.contains(.hasDigit),
      isTime(first), let rest = range.first(where: { !isTime($0) })
    {
      append(first..<rest, document)
      range = rest..<range.upperBound
    }
    append(range, document)
  }

  private mutating func append(_ range: Range<Int>, _ document: Document) {
    var range = range
    while let last = range.last, range.count > 1, document.tokens[last].upos == .punct, !document.isClosingBracket(last)
    {
      range = range.lowerBound..<last
    }
    var head: Int?
    var isBracketed = false
    for token in range.reversed() {
      if document.isClosingBracket(token) { isBracketed = true }
      if document.isOpeningBracket(token) { isBracketed = false }
      guard !isBracketed else { continue }
      switch document.tokens[token].upos {
      case .noun, .propn: head = token
      case .num, .pron, .adj, .x, .det: head = head ?? token
      default: break
      }
      if let head, document.tokens[head].upos == .noun || document.tokens[head].upos == .propn { break }
      // A numeral, pronoun or adjective heads only what has no noun.
      if let found = head,
        !range.contains(where: { document.tokens[$0].upos == .noun || document.tokens[$0].upos == .propn })
      {
        head = found
        break
      }
    }
    guard let head else { return }
    var core = range.lowerBound
    for token in range where token <= head {
      if document.tokens[token].xpos == .pos || document.tokens[token].xpos == .prpPossessive { core = token + 1 }
    }
    let index = Int32(all.count)
    all.append(Chunk(tokens: range, head: head, core: min(core, head)))
    for token in range { chunkOfToken[token] = index }
  }
}
