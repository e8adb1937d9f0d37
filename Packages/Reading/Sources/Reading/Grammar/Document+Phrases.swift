import Language

/// Phrases and clauses, read off the dependency tree.
extension Document {
  /// Whether a token may head a phrase that names or takes up somebody or something.
  func isNominalHead(_ token: Int) -> Bool {
    let word = tokens[token]
    switch word.upos {
    case .noun, .propn, .pron, .num, .sym: break
    case .adj, .det, .verb, .x:
      // "the accused", "others", "both": only where they fill a noun's place.
      guard word.relation.isSubject || word.relation == .obj || word.relation == .iobj || word.relation == .oblAgent
      else { return false }
      guard word.upos != .verb else { return false }
    default: return false
    }
    switch word.relation {
    case .compound, .flat, .fixed, .goeswith, .nummod, .det, .detPredet, .amod, .nmodDesc, .advmod, .mark, .case, .expl:
      return false
    default: return true
    }
  }

  /// The noun phrase of a head: its determiners and modifiers, names, prepositional phrases and short participles, but
  /// no relative clause and nothing behind a comma or dash.
  func nounPhrase(_ head: Int) -> Range<Int> {
    var first = head
    var last = head
    for child in children(of: head) where child < head {
      switch tokens[child].relation {
      case .det, .detPredet, .amod, .nummod, .compound, .nmodPoss, .nmodDesc, .nmodUnmarked, .flat, .nmod, .advmod,
        .goeswith:
        first = min(first, subtree(of: child).lowerBound)
      default: break
      }
    }
    // Prepositions stand left of the noun but outside the phrase.
    while first < head,
      tokens[first].relation == .case || tokens[first].upos == .punct || tokens[first].relation == .cc
        || tokens[first].relation == .mark
    {
      if isOpeningQuote(first) && closesQuote(from: first, within: head) { break }
      first += 1
    }
    for child in children(of: head) where child > head {
      let below = subtree(of: child)
      guard below.lowerBound >= last + 1 else { continue }
      let gap = (last + 1)..<below.lowerBound
      switch tokens[child].relation {
      case .flat, .compound, .nmodDesc, .goeswith, .nummod:
        guard gap.allSatisfy({ tokens[$0].relation == .punct && isInsideName($0) }) else { return first..<last + 1 }
      case .appos:
        // A name right behind its noun ("the account Harbour Watch"), or a short form in brackets.
        guard gap.isEmpty || isBracketed(below) else { return first..<last + 1 }
      case .nmod, .amod, .nmodUnmarked:
        guard gap.isEmpty else { return first..<last + 1 }
      case .acl:
        guard gap.isEmpty, below.count <= 8, tokens[child].xpos != .vb, self.child(of: child, .ccomp) == nil else {
          return first..<last + 1
        }
      case .punct, .case, .det, .advmod: continue
      default: return first..<last + 1
      }
      last = max(last, below.upperBound - 1)
      if isBracketed(below) { last = min(last + 1, tokens.count - 1) }
    }
    while last > head, tokens[last].upos == .punct, !isClosingBracket(last) { last -= 1 }
    return first..<last + 1
  }

  /// The head with its determiners, modifiers and name parts, without what follows the noun.
  func coreNounPhrase(_ head: Int) -> Range<Int> {
    let whole = nounPhrase(head)
    var last = head
    for child in children(of: head) where child > head {
      switch tokens[child].relation {
      case .flat, .compound, .goeswith: last = max(last, subtree(of: child).upperBound - 1)
      default: break
      }
    }
    return whole.lowerBound..<min(max(last, head) + 1, whole.upperBound)
  }

  private func isInsideName(_ token: Int) -> Bool { bytes[tokens[token].byteRange].elementsEqual("-".utf8) }

  func isBracketed(_ range: Range<Int>) -> Bool {
    let before = isOpeningBracket(range.lowerBound) || (range.lowerBound > 0 && isOpeningBracket(range.lowerBound - 1))
    let after =
      isClosingBracket(range.upperBound - 1)
      || (range.upperBound < tokens.count && isClosingBracket(range.upperBound))
    return before && after
  }

  func isOpeningBracket(_ token: Int) -> Bool { byte(token) == UInt8(ascii: "(") || byte(token) == UInt8(ascii: "[") }
  func isClosingBracket(_ token: Int) -> Bool { byte(token) == UInt8(ascii: ")") || byte(token) == UInt8(ascii: "]") }

  /// The first byte of a token.
  func byte(_ token: Int) -> UInt8 {
    let start = Int(tokens[token].start)
    return start < bytes.count ? bytes[start] : 0
  }

  func isOpeningQuote(_ token: Int) -> Bool {
    tokens[token].xpos == .openQuote || tokens[token].flags.contains(.opensQuotation)
  }

  func isClosingQuote(_ token: Int) -> Bool {
    tokens[token].xpos == .closeQuote || tokens[token].flags.contains(.closesQuotation)
  }

  private func closesQuote(from first: Int, within head: Int) -> Bool {
    first < head && (first + 1..<head).contains { isClosingQuote($0) }
  }

  /// The tokens below a head, without those below the excluded ones, as runs in the order of the text. Marks that only
  /// join ("that"), conjunctions at the start and punctuation at the ends are left out.
  func clauseRuns(_ head: Int, without excluded: some Collection<Int>) -> [Range<Int>] {
    var found: [Int] = []
    var stack = [head]
    while let token = stack.popLast() {
      found.append(token)
      for child in children(of: token) where !excluded.contains(child) { stack.append(child) }
    }
    found.sort()
    return runs(of: found)
  }

  /// Groups ascending tokens into runs; punctuation and missing joining words between two runs do not part them.
  func runs(of ascending: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for token in ascending {
      if let last = runs.last, token >= last.lowerBound,
        (last.upperBound..<max(last.upperBound, token)).allSatisfy({ tokens[$0].upos == .punct && !isDash($0) })
      {
        runs[runs.count - 1] = last.lowerBound..<token + 1
      } else {
        runs.append(token..<token + 1)
      }
    }
    return runs.compactMap { trimmed($0) }
  }

  private func isDash(_ token: Int) -> Bool {
    let text = bytes[tokens[token].byteRange]
    return text.elementsEqual("–".utf8) || text.elementsEqual("—".utf8) || text.elementsEqual("--".utf8)
  }

  /// A run without punctuation, "that" and conjunctions at its ends; quotation marks and brackets that have their
  /// partner inside stay. Nil when no word is left.
  func trimmed(_ run: Range<Int>) -> Range<Int>? {
    var first = run.lowerBound
    var last = run.upperBound - 1
    while first <= last {
      let token = tokens[first]
      let isMark = token.upos == .punct && !((isOpeningQuote(first) || isOpeningBracket(first)) && first < last)
      let isJoint =
        (token.relation == .mark && token.formKey == "that") || (token.relation == .cc && token.upos == .cconj)
      guard isMark || isJoint else { break }
      first += 1
    }
    while last >= first {
      let token = tokens[last]
      guard token.upos == .punct || token.relation == .cc else { break }
      if isClosingBracket(last), (first..<last).contains(where: isOpeningBracket) { break }
      if isClosingQuote(last), (first..<last).contains(where: isOpeningQuote) { break }
      last -= 1
    }
    return first <= last ? first..<last + 1 : nil
  }

  /// Auxiliaries and adverbs that stand right before a verb, in order: "has also been", "did not".
  func verbGroup(_ verb: Int) -> Range<Int> {
    var first = verb
    while first > 0 {
      let before = first - 1
      let token = tokens[before]
      let belongs =
        head(of: before) == verb
        && (token.relation == .aux || token.relation == .auxPass || token.relation == .cop
          || (token.relation == .advmod && token.upos == .adv) || token.upos == .part)
      guard belongs else { break }
      first = before
    }
    var last = verb
    for child in children(of: verb) where child == last + 1 && tokens[child].relation == .compoundPrt { last = child }
    return first..<last + 1
  }

  /// The word that negates a verb or adjective: not, n't, never, no longer; nil if none does.
  func negation(of head: Int) -> Int? {
    for child in children(of: head) where child < head || tokens[head].upos != .verb {
      if Self.negators.contains(tokens[child].formKey), tokens[child].upos != .det { return child }
    }
    return nil
  }

  static let negators: WordSet = ["not", "n't", "n’t", "never", "neither", "nor", "hardly", "scarcely", "nt"]

  /// The clause that a subject of a verb in a dependent position is taken from: conjuncts, controlled infinitives,
  /// participles and relative clauses borrow it.
  func logicalSubject(of verb: Int) -> Int? {
    var current = verb
    for _ in 0..<8 {
      if let subject = subject(of: current) {
        return antecedent(ofRelative: subject) ?? subject
      }
      guard let head = head(of: current) else { return nil }
      switch tokens[current].relation {
      case .conj, .advcl, .parataxis, .root: current = head
      case .xcomp: return child(of: head, .obj) ?? child(of: head, .iobj) ?? logicalSubject(ofControlled: head)
      case .acl: return tokens[current].xpos == .vbg || tokens[current].xpos == .vb ? head : nil
      case .aclRelcl: return head
      case .appos, .cop: return nil
      default: return nil
      }
    }
    return nil
  }

  private func logicalSubject(ofControlled head: Int) -> Int? {
    var current = head
    for _ in 0..<8 {
      if let subject = subject(of: current) { return antecedent(ofRelative: subject) ?? subject }
      guard let above = self.head(of: current) else { return nil }
      switch tokens[current].relation {
      case .conj, .advcl, .parataxis, .xcomp: current = above
      case .acl, .aclRelcl: return above
      default: return nil
      }
    }
    return nil
  }

  /// The noun that a relative pronoun takes up.
  func antecedent(ofRelative token: Int) -> Int? {
    guard Self.relatives.contains(tokens[token].formKey), tokens[token].upos == .pron || tokens[token].upos == .det,
      let verb = head(of: token)
    else { return nil }
    var current = verb
    for _ in 0..<8 {
      if tokens[current].relation == .aclRelcl { return head(of: current) }
      // "logs, which it said had been handed over": the pronoun stands before the verb that governs its own.
      guard let above = head(of: current), tokens[current].relation != .ccomp || token < above else { return nil }
      current = above
    }
    return nil
  }

  static let relatives: WordSet = ["who", "which", "that", "whom"]

  /// The preposition of a nominal, if it has one.
  func preposition(of head: Int) -> Int? {
    for child in children(of: head) where tokens[child].relation == .case && tokens[child].xpos != .pos { return child }
    return nil
  }

  /// A prepositional phrase of a verb or noun: the head of its noun.
  func phrase(of head: Int, with preposition: WordSet) -> Int? {
    for child in children(of: head) {
      switch tokens[child].relation {
      case .obl, .nmod, .oblAgent:
        if let word = self.preposition(of: child), preposition.contains(tokens[word].formKey) { return child }
      default: continue
      }
    }
    return nil
  }

  /// The agent of a passive verb.
  func agent(of verb: Int) -> Int? {
    child(of: verb, .oblAgent) ?? (tokens[verb].isPassive ? phrase(of: verb, with: ["by"]) : nil)
  }
}
