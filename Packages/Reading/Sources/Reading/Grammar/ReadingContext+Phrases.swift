import Language

/// Phrases and subjects, by noun phrases and order of words first and by the tree second.
extension ReadingContext {
  /// The noun phrase around a token: its chunk, and what hangs on it by "of" or, in the tree, by other prepositions and
  /// short participles. Nothing behind a comma or dash belongs to it.
  func nounPhrase(_ head: Int) -> Range<Int> {
    guard let chunk = chunks[head] else { return document.nounPhrase(head) }
    return chunk.tokens.lowerBound..<extended(chunk.tokens.upperBound, from: chunk)
  }

  private func extended(_ end: Int, from chunk: Chunk) -> Int {
    var end = end
    var chunk = chunk
    for _ in 0..<4 {
      guard end < document.tokens.count, document.sentence(of: chunk.head).contains(end) else { return end }
      let word = document.tokens[end]
      if word.upos == .adp, let next = chunks[end + 1], next.tokens.lowerBound == end + 1,
        word.formKey == "of" || isNominalModifier(next.head, of: chunk) && !isTime(next.head)
      {
        end = next.tokens.upperBound
        chunk = next
        continue
      }
      // "close to the talks", "briefed on the matter"
      if word.relation == .acl || word.relation == .amod, let head = document.head(of: end),
        chunk.tokens.contains(head),
        word.upos == .verb && word.xpos != .vb || word.upos == .adj, document.child(of: end, .ccomp) == nil,
        let tail = participle(end)
      {
        return tail
      }
      return end
    }
    return end
  }

  /// The preposition that says that something is or goes somewhere: "in Karvin", "near the village of Karvin".
  func locative(of head: Int) -> Int? {
    guard let preposition = document.preposition(of: head) else { return nil }
    if Self.locative.contains(document.tokens[preposition].formKey) { return preposition }
    guard document.tokens[preposition].formKey == "of", let noun = document.head(of: head),
      PlaceNouns.contains(document.tokens[noun].lemmaKey), let before = document.preposition(of: noun),
      Self.locative.contains(document.tokens[before].formKey)
    else { return nil }
    return before
  }

  static let locative: WordSet = [
    "in", "at", "near", "on", "outside", "inside", "around", "to", "from", "off", "across", "over",
  ]

  private func isNominalModifier(_ token: Int, of chunk: Chunk) -> Bool {
    let relation = document.tokens[token].relation
    guard relation == .nmod, let head = document.head(of: token) else { return false }
    return chunk.tokens.contains(head)
  }

  /// The end of a short participle or adjective phrase behind a noun.
  private func participle(_ word: Int) -> Int? {
    var end = word + 1
    for _ in 0..<3 {
      guard end < document.tokens.count else { break }
      if document.tokens[end].upos == .adp || document.tokens[end].upos == .adv, let next = chunks[end + 1],
        next.tokens.lowerBound == end + 1
      {
        end = next.tokens.upperBound
      } else if let next = chunks[end], next.tokens.lowerBound == end {
        end = next.tokens.upperBound
      } else {
        break
      }
    }
    return end - word <= 8 ? end : nil
  }

  /// The chunk of a head without what follows it.
  func coreNounPhrase(_ head: Int) -> Range<Int> { chunks[head]?.tokens ?? document.coreNounPhrase(head) }

  /// The phrase of a subject before its verb: from its first word to the verb, cut where a comma, a dash, a quotation or
  /// a relative clause begins.
  func subjectPhrase(_ subject: Int, of verb: Int) -> Range<Int> {
    guard subject < verb else { return nounPhrase(subject) }
    let start = chunks[subject]?.tokens.lowerBound ?? document.nounPhrase(subject).lowerBound
    var end = chunks[subject]?.tokens.upperBound ?? subject + 1
    let limit = document.verbGroup(verb).lowerBound
    while end < limit, end - start < 24 {
      let word = document.tokens[end]
      if word.upos == .punct, !document.isOpeningBracket(end), !document.isClosingBracket(end),
        document.byte(end) != UInt8(ascii: "-")
      {
        break
      }
      if Document.relatives.contains(word.formKey), word.upos == .pron || word.upos == .sconj { break }
      if word.upos == .aux || word.upos == .adv && end + 1 >= limit { break }
      if word.upos == .verb, word.verbForm == .finite, word.xpos != .vbd { break }
      if beginsTime(end, limit) { break }
      end += 1
    }
    var last = end - 1
    while last > start,
      document.tokens[last].upos == .punct && !document.isClosingBracket(last) || document.tokens[last].upos == .adv
        || document.tokens[last].upos == .cconj
    { last -= 1 }
    return start..<last + 1
  }

  /// Whether a token begins a time that tells when somebody spoke ("the ministry | on Tuesday"), and not which thing it is
  /// ("the report of 12 May").
  private func beginsTime(_ token: Int, _ limit: Int) -> Bool {
    if isTime(token) { return !isTime(token - 1) && document.tokens[token - 1].formKey != "of" }
    let word = document.tokens[token]
    return word.upos == .adp && word.formKey != "of" && token + 1 < limit && isTime(token + 1)
  }

  /// The subject of a verb: the noun phrase right before it, the one right behind it where a quotation or comma makes it
  /// an inversion, or what the tree says.
  func subject(of verb: Int) -> Int? {
    var inTree = document.subject(of: verb)
    if let found = inTree, document.tokens[found].relation == .expl { return nil }
    // A subject inside a quotation is none of a verb outside it.
    if let found = inTree, isQuoted(found) != isQuoted(verb) { inTree = nil }
    let group = document.verbGroup(verb)
    let sentence = document.sentence(of: verb)
    let before = group.lowerBound - 1
    if before >= sentence.lowerBound {
      let word = document.tokens[before]
      if Document.relatives.contains(word.formKey), word.upos == .pron || word.upos == .det {
        if let head = document.antecedent(ofRelative: before) { return head }
        // The tree lost the antecedent: the noun phrase before the pronoun.
        var left = before - 1
        if left >= sentence.lowerBound, document.tokens[left].xpos == .comma { left -= 1 }
        if left >= sentence.lowerBound, let chunk = chunks[left], chunk.tokens.upperBound == left + 1 {
          return chunk.head
        }
        return nil
      }
      if let chunk = chunks[before], chunk.tokens.upperBound == before + 1, !isTime(chunk.head) {
        // "videos showing soldiers in the town surfaced": the phrase before the verb is part of the subject.
        if let whole = subjectNoun(of: verb, around: chunk) { return whole }
        return headOfChain(chunk, sentence)
      }
      if word.xpos == .comma, let named = apposed(before, sentence) { return named }
      if isInverted(verb, before, sentence), let chunk = chunks[verb + 1], chunk.tokens.lowerBound == verb + 1,
        !isTime(chunk.head)
      {
        return chunk.head
      }
    } else if let chunk = chunks[verb + 1], chunk.tokens.lowerBound == verb + 1, inTree == nil,
      ReportingVerbs.isSpeech(document.tokens[verb].lemmaKey), verb > 0, document.isClosingQuote(verb - 1)
    {
      return chunk.head
    }
    if let inTree { return document.antecedent(ofRelative: inTree) ?? inTree }
    return nil
  }

  /// The subject of a verb in the tree where the phrase right before the verb is only a part of it.
  private func subjectNoun(of verb: Int, around chunk: Chunk) -> Int? {
    for token in document.children(of: verb) where document.tokens[token].relation.isSubject {
      guard token < chunk.tokens.lowerBound,
        document.tokens[token].upos == .noun || document.tokens[token].upos == .propn,
        document.isDescendant(chunk.head, of: token), !document.conjuncts(of: token).contains(chunk.head)
      else { continue }
      return chunks[token]?.head ?? token
    }
    return nil
  }

  /// "…," said the minister; "…", wrote Anna.
  private func isInverted(_ verb: Int, _ before: Int, _ sentence: Range<Int>) -> Bool {
    let word = document.tokens[before]
    guard word.xpos == .comma || document.isClosingQuote(before) || word.xpos == .closeQuote || word.upos == .punct,
      ReportingVerbs.isSpeech(document.tokens[verb].lemmaKey),
      document.tokens[verb].verbForm == .finite || document.tokens[verb].verbForm == .participle
    else { return false }
    // With a that-clause or object behind the phrase it is the hearer: ", told reporters that".
    guard let chunk = chunks[verb + 1] else { return false }
    let next = chunk.tokens.upperBound
    if next < document.tokens.count, document.tokens[next].formKey == "that" { return false }
    return document.subject(of: verb).map { $0 > verb || isQuoted($0) } ?? true
  }

  /// "Anna Ode, the agency's head, said": the phrase before the first comma.
  private func apposed(_ comma: Int, _ sentence: Range<Int>) -> Int? {
    var token = comma - 1
    var hasVerb = false
    while token > sentence.lowerBound, comma - token < 26 {
      let word = document.tokens[token]
      if document.isClosingQuote(token) || document.isOpeningQuote(token) || word.xpos == .period { return nil }
      if word.xpos == .comma {
        let next = document.tokens[token + 1]
        let isRelative = Document.relatives.contains(next.formKey)
        guard let describes = describes(token + 1), isRelative || describes else { return nil }
        if hasVerb, !isRelative { return nil }
        guard let chunk = chunks[token - 1], chunk.tokens.upperBound == token, !isTime(chunk.head) else { return nil }
        let head = headOfChain(chunk, sentence)
        return Actors.isActor(head, document) ? head : nil
      }
      if word.upos == .verb, word.verbForm == .finite || word.upos == .aux { hasVerb = true }
      token -= 1
    }
    return nil
  }

  /// Whether a phrase that describes somebody begins at a token; nil for other words.
  private func describes(_ token: Int) -> Bool? {
    if Document.relatives.contains(document.tokens[token].formKey) { return false }
    guard let chunk = chunks[token], chunk.tokens.lowerBound == token else { return nil }
    return Actors.isActor(chunk.head, document) || document.tokens[chunk.head].upos == .num
  }

  /// The first noun phrase of a chain "doctors at the hospital" that ends before a verb.
  func headOfChain(_ last: Chunk, _ sentence: Range<Int>) -> Int {
    var chunk = last
    for _ in 0..<6 {
      let before = chunk.tokens.lowerBound - 1
      guard before > sentence.lowerBound else { return chunk.head }
      let word = document.tokens[before]
      var left = before - 1
      if word.upos == .adp, word.relation != .compoundPrt {
        // "an official close to the talks", "two people briefed on the matter"
        if document.tokens[left].upos == .adj
          || document.tokens[left].upos == .verb && document.tokens[left].xpos == .vbn
          || document.tokens[left].upos == .adv, left > sentence.lowerBound
        {
          left -= 1
        }
      } else if word.upos == .cconj, word.formKey == "and" || word.formKey == "or" {
        // "Greece and Malta had"
      } else if word.upos == .verb, word.xpos == .vbn, chunks[left] != nil {
        // "a note seen by"
      } else {
        return chunk.head
      }
      guard left >= sentence.lowerBound, let next = chunks[left], next.tokens.upperBound == left + 1, !isTime(next.head)
      else { return chunk.head }
      // A clause before "and" has its own verb; only a bare list joins.
      if word.upos == .cconj, !document.isDescendant(chunk.head, of: next.head),
        document.tokens[chunk.head].relation != .conj
      {
        return chunk.head
      }
      // A phrase whose noun is governed by a preposition that opens the sentence is no subject.
      if word.upos == .adp, !isPartOfNoun(chunk.head, word.formKey, next) { return chunk.head }
      chunk = next
    }
    return chunk.head
  }

  private func isPartOfNoun(_ token: Int, _ preposition: WordKey, _ chunk: Chunk) -> Bool {
    if preposition == "of" || preposition == "for" || preposition == "at" { return true }
    let relation = document.tokens[token].relation
    return relation == .nmod || relation == .obl || relation == .oblAgent || relation.isSubject
  }

  /// The subject of a verb, or the one it borrows: of the clause it is joined to, of the verb that governs it.
  func logicalSubject(of verb: Int) -> Int? {
    if let own = subject(of: verb), !isInfinitive(verb),
      document.tokens[verb].xpos != .vbg || document.subject(of: verb) != nil || hasAuxiliary(verb)
    {
      return own
    }
    var current = verb
    for _ in 0..<8 {
      guard let head = document.head(of: current) else { return document.logicalSubject(of: verb) }
      switch document.tokens[current].relation {
      case .conj, .advcl, .parataxis, .xcomp, .ccomp:
        // "Videos show a crater; the group said it was old, but warned …": behind a semicolon the nearer clause lends it.
        if document.tokens[current].relation == .conj, let lender = clauseSubject(between: head, and: current) {
          return lender
        }
        // "showing soldiers training": the object does it.
        if document.tokens[current].relation == .ccomp, document.tokens[current].xpos == .vbg,
          let object = document.child(of: head, .obj), head < object, object < current
        {
          return object
        }
        if document.tokens[current].relation == .xcomp,
          let object = document.child(of: head, .obj) ?? document.child(of: head, .iobj)
        {
          return object
        }
        if document.tokens[head].upos == .verb || document.tokens[head].upos == .adj
          || document.subject(of: head) != nil
        {
          if let own = document.tokens[head].isPassive && document.subject(of: head) == nil ? nil : subject(of: head) {
            return own
          }
        }
        current = head
      case .acl:
        return document.tokens[current].xpos == .vbg || isInfinitive(current) ? head : nil
      case .aclRelcl, .amod: return head
      default: return document.logicalSubject(of: verb)
      }
    }
    return nil
  }

  /// The subject of the last clause before a verb, where a semicolon parts that clause from an earlier verb.
  private func clauseSubject(between first: Int, and verb: Int) -> Int? {
    guard first < verb else { return nil }
    var found: Int?
    for token in (first + 1..<verb).reversed() {
      if document.byte(token) == UInt8(ascii: ";") { return found }
      let word = document.tokens[token]
      if found == nil, word.upos == .verb,
        word.relation == .parataxis || word.relation == .conj || word.relation == .root
      {
        found = document.child(of: token, .nsubj)
      }
    }
    return nil
  }

  private func hasAuxiliary(_ verb: Int) -> Bool {
    document.children(of: verb).contains { document.tokens[$0].relation == .aux }
  }

  private func isInfinitive(_ verb: Int) -> Bool {
    document.children(of: verb).contains {
      document.tokens[$0].formKey == "to" && document.tokens[$0].relation == .mark
    }
  }

  /// The noun of a prepositional phrase that completes a verb: by the tree, or the first one behind the verb in its
  /// clause, wherever the tree hangs it ("shared images with allies").
  func complement(of verb: Int, with prepositions: WordSet) -> Int? {
    if let phrase = document.phrase(of: verb, with: prepositions) { return phrase }
    let sentence = document.sentence(of: verb)
    for token in verb + 1..<max(verb + 1, min(sentence.upperBound, verb + 22)) {
      let word = document.tokens[token]
      if word.upos == .adp, prepositions.contains(word.formKey), let chunk = chunks[token + 1],
        chunk.tokens.lowerBound == token + 1, !isTime(chunk.head), !isOfAnother(chunk.head, verb)
      {
        return chunk.head
      }
      if word.xpos == .comma || word.upos == .verb && word.verbForm == .finite || word.upos == .aux
        || word.xpos == .period
      {
        return nil
      }
    }
    return nil
  }

  /// "a video showing access to the system": the phrase belongs to a noun that is not the verb's object.
  private func isOfAnother(_ token: Int, _ verb: Int) -> Bool {
    guard let noun = document.head(of: token), noun != verb else { return false }
    if document.tokens[noun].upos == .verb, noun > verb, document.tokens[noun].relation != .xcomp { return true }
    guard document.tokens[token].relation == .nmod, let head = document.head(of: noun) else { return false }
    return head != verb && document.tokens[noun].relation == .obj
  }

  /// What a verb of giving takes: whom it is given to, where two noun phrases follow it, and what is given.
  func objects(of verb: Int) -> (hearer: Int?, thing: Int?) {
    let tree = document.child(of: verb, .obj)
    if let first = chunks[verb + 1], first.tokens.lowerBound == verb + 1, !isTime(first.head) {
      if let second = chunks[first.tokens.upperBound], second.tokens.lowerBound == first.tokens.upperBound,
        !isTime(second.head), document.tokens[second.head].upos != .adj, document.tokens[second.head].upos != .verb
      {
        return (first.head, second.head)
      }
      // A relative pronoun before the verb gives way to the noun behind it.
      return (document.child(of: verb, .iobj), tree.flatMap { $0 < verb ? nil : $0 } ?? first.head)
    }
    return (document.child(of: verb, .iobj), tree)
  }

  /// Whether a participle has an auxiliary before it, whatever the tree makes of it ("is also exchanging").
  func hasAuxiliaryBefore(_ verb: Int) -> Bool {
    let sentence = document.sentence(of: verb)
    var token = verb - 1
    while token >= sentence.lowerBound, document.tokens[token].upos == .adv || document.tokens[token].upos == .part {
      token -= 1
    }
    return token >= sentence.lowerBound && document.tokens[token].upos == .aux
  }

  /// Whether a token stands in a quotation that is speech of its own.
  func isQuoted(_ token: Int) -> Bool {
    let byte = Int(document.tokens[token].start)
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].range.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count && quotations[low].range.lowerBound <= byte && quotations[low].isIndependent
  }

  /// Whether a token belongs to an expression of time.
  func isTime(_ token: Int) -> Bool { timeOfToken[token] >= 0 }

  /// The nouns that a noun phrase stands for: those joined to it, a name set behind it in place of a description ("our
  /// ally, Norway"), and those given as examples ("allies like Norway").
  func members(of token: Int) -> [Int] {
    var found: [Int] = []
    var joined = document.conjuncts(of: document.antecedent(ofRelative: token) ?? token)
    // "its neighbour, Norway,": two that no "and" joins are one.
    if joined.count == 2, document.tokens[joined[0]].upos == .noun, document.tokens[joined[1]].upos == .propn,
      document.child(of: joined[1], .cc) == nil, document.tokens[joined[1] - 1].xpos == .comma,
      party(at: joined[1]) != nil
    {
      joined.removeFirst()
    }
    for token in joined {
      var head = token
      var examples: [Int] = []
      for child in document.children(of: token) where child > token {
        switch document.tokens[child].relation {
        case .appos:
          guard document.tokens[token].upos == .noun, document.tokens[child].upos == .propn,
            let described = party(at: token), parties[described].name == nil, party(at: child) != nil
          else { continue }
          head = child
        case .nmod:
          if let preposition = document.preposition(of: child),
            Self.exampling.contains(document.tokens[preposition].formKey)
          {
            examples.append(child)
          }
        default: continue
        }
      }
      found.append(head)
      found += examples
    }
    return found
  }

  private static let exampling: WordSet = ["like", "including"]
}
