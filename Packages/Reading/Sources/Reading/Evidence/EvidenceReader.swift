import Language

/// Finds what is shown or held to prove something: how many, from whom, in whose hands, shown to the public or not, and
/// as part of what.
enum EvidenceReader: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    var search = EvidenceSearch(context)
    for sentence in context.sentences {
      for token in sentence { search.read(token) }
    }
    for index in search.items.indices { search.readCircumstances(index) }
    context.evidence = search.items
    context.evidenceOfToken = search.itemOfToken
  }
}

private struct EvidenceSearch {
  let context: ReadingContext
  let document: Document
  var items: [EvidenceDraft] = []
  var itemOfToken: [Int: Int] = [:]
  private var byLemma: [WordKey: Int] = [:]
  private var byKind: [String: Int] = [:]
  /// Nouns that report something and are no thing that could be shown.
  private let reportingNouns: Set<Int>

  init(_ context: ReadingContext) {
    self.context = context
    document = context.document
    reportingNouns = Set(context.attributions.lazy.filter { $0.construction == .noun }.compactMap(\.cueToken))
  }

  mutating func read(_ token: Int) {
    guard document.isNominalHead(token), context.chunks[token]?.head ?? token == token else { return }
    if let kind = EvidenceNouns.kind(of: token, document) { return readNoun(token, kind) }
    readCounter(token)
  }

  private mutating func readNoun(_ token: Int, _ kind: String) {
    guard !reportingNouns.contains(token), isThing(token, kind) else { return }
    let lemma = document.tokens[token].lemmaKey
    let phrase = shortPhrase(token)
    let determiner = document.child(of: token, .det).map { document.tokens[$0].formKey }
    let isDefinite = determiner == "the" || determiner == "that" || determiner == "this" || determiner == "these"
    if isDefinite || document.child(of: token, .nmodPoss) != nil, !isModified(token),
      let known = byLemma[lemma] ?? (isDefinite ? byKind[kind] : nil)
    {
      items[known].heads.append(token)
      items[known].phrases.append(phrase)
      itemOfToken[token] = known
      return
    }
    var item = EvidenceDraft(kind: kind, heads: [token], phrases: [phrase])
    let isPlural = document.tokens[token].number == .plural
    item.count = document.child(of: token, .nummod).flatMap { SmallNumber.value(of: document.form(of: $0)) }
    if item.count == nil, !isPlural, determiner != nil || document.child(of: token, .nmodPoss) != nil { item.count = 1 }
    item.isPlural = isPlural && item.count == nil
    itemOfToken[token] = items.count
    byLemma[lemma] = items.count
    byKind[kind] = items.count
    items.append(item)
  }

  /// The phrase without a participle behind the noun: "images", not "images supplied by".
  private func shortPhrase(_ token: Int) -> Range<Int> {
    var whole = context.nounPhrase(token)
    // "data to the agency", "a report with its partners": whoever gets it is no part of it.
    if let end = (token + 1..<max(token + 1, whole.upperBound)).first(where: {
      document.tokens[$0].upos == .adp && Self.passing.contains(document.tokens[$0].formKey)
    }) {
      whole = whole.lowerBound..<end
    }
    for child in document.children(of: token) where child > token && document.tokens[child].relation == .acl {
      return whole.lowerBound..<max(token + 1, min(whole.upperBound, document.subtree(of: child).lowerBound))
    }
    return whole
  }

  private func isModified(_ token: Int) -> Bool {
    document.children(of: token).contains {
      switch document.tokens[$0].relation {
      case .amod, .compound, .nummod: true
      case .acl, .nmod: $0 > token && !isSetOff($0, behind: token)
      default: false
      }
    }
  }

  /// "The memo, written by the office,": a comma makes it a remark.
  private func isSetOff(_ child: Int, behind token: Int) -> Bool {
    let first = document.subtree(of: child).lowerBound
    return first > token && (document.tokens[first].xpos == .comma || document.tokens[first - 1].xpos == .comma)
  }

  private static let passing: WordSet = ["to", "with", "from", "through", "via"]

  /// Words that name evidence only in some uses.
  private func isThing(_ token: Int, _ kind: String) -> Bool {
    switch kind {
    case "statement":
      // Only what somebody makes public as one: "in a statement".
      return document.preposition(of: token).map { document.tokens[$0].formKey == "in" } ?? false
    case "intelligence":
      return document.tokens[token].relation == .conj
        || document.children(of: token).contains {
          document.tokens[$0].relation == .det
            || document.tokens[$0].relation == .amod && document.tokens[$0].xpos == .jj
        }
    default:
      // Part of a name ("the Harbour Ledger") is no paper.
      if document.tokens[token].upos == .propn { return false }
      let form = document.tokens[token].formKey
      if form == "figures" || form == "record" && document.tokens[token].number == .singular || form == "still" {
        return false
      }
      if form == "note" || form == "paper" || form == "text" || form == "copy" || form == "form" || form == "file"
        || form == "notice" || form == "minute"
      {
        return document.child(of: token, .det) != nil && document.tokens[token].relation != .oblUnmarked
      }
      return true
    }
  }

  /// "One was taken by …, the other two …": parts of the item before.
  private mutating func readCounter(_ token: Int) {
    let word = document.tokens[token]
    guard word.relation.isSubject || word.relation == .obj else { return }
    let phrase = context.nounPhrase(token)
    guard phrase.count <= 4, let whole = recentWhole(before: token) else { return }
    var count: Int?
    var isPart = false
    for index in phrase {
      let form = document.form(of: index).lowercased()
      if let number = SmallNumber.value(of: form) {
        count = number
        isPart = true
      } else if form == "other" || form == "others" || form == "another" || form == "rest" || form == "latter"
        || form == "former"
      {
        isPart = true
        if form == "another" || form == "other" && phrase.count == 2 { count = count ?? 1 }
      } else if form != "the" && form != "of" && form != "them" {
        return
      }
    }
    guard isPart, count ?? 0 < items[whole].count ?? Int.max else { return }
    var item = EvidenceDraft(kind: items[whole].kind, heads: [token], phrases: [phrase])
    item.count = count
    item.isPlural = count == nil
    item.partOf = whole
    itemOfToken[token] = items.count
    items.append(item)
  }

  /// The latest counted item of two and more in this sentence or the one before, that is no part itself.
  private func recentWhole(before token: Int) -> Int? {
    let sentence = document.sentenceIndex(of: token)
    for index in items.indices.reversed() {
      guard let head = items[index].heads.last, sentence - document.sentenceIndex(of: head) <= 1 else { return nil }
      if items[index].partOf == nil, items[index].count ?? 0 > 1, head < token { return index }
    }
    return nil
  }

  // MARK: - Circumstances

  mutating func readCircumstances(_ index: Int) {
    for head in items[index].heads {
      readOwner(head, index)
      readModifiers(head, index)
      readPredicate(head, index)
    }
    if let whole = items[index].partOf {
      items[index].holder = items[index].holder ?? items[whole].holder
      items[index].isDisclosed = items[index].isDisclosed ?? items[whole].isDisclosed
    }
    // What nobody is said to have shown is not disclosed.
    if items[index].isDisclosed == nil { items[index].isDisclosed = false }
  }

  private func party(_ token: Int) -> Int? { context.party(at: token) }

  private mutating func readOwner(_ head: Int, _ index: Int) {
    if let owner = document.child(of: head, .nmodPoss), let party = party(owner) {
      items[index].provider = items[index].provider ?? party
    }
    if let maker = document.phrase(of: head, with: ["by", "from"]), let party = party(maker) {
      items[index].provider = items[index].provider ?? party
    }
    if items[index].provider == nil {
      for child in document.children(of: head) where child < head && document.tokens[child].relation == .compound {
        if document.tokens[child].upos == .propn, let party = party(child) { items[index].provider = party }
      }
    }
  }

  /// "documents provided by", "a memo obtained by", "images, all sourced from".
  private mutating func readModifiers(_ head: Int, _ index: Int) {
    for child in document.children(of: head) {
      switch document.tokens[child].relation {
      case .acl: readPassive(child, index)
      case .aclRelcl:
        if document.tokens[child].isPassive { readPassive(child, index) } else { readActive(child, index) }
      default: continue
      }
    }
  }

  private mutating func readPassive(_ verb: Int, _ index: Int) {
    for verb in document.conjuncts(of: verb) {
      let lemma = document.tokens[verb].lemmaKey
      let agent = document.agent(of: verb).flatMap(party)
      let origin = context.complement(of: verb, with: ["from"]).flatMap(party)
      let receiver = context.complement(of: verb, with: ["to", "with"]).flatMap(party)
      if Self.holding.contains(lemma) {
        items[index].holder = items[index].holder ?? agent
        items[index].provider = items[index].provider ?? origin
        if agent != nil { items[index].isDisclosed = items[index].isDisclosed ?? false }
      } else if Self.showing.contains(lemma), document.negation(of: verb) == nil {
        items[index].isDisclosed = true
        items[index].disclosedBy = items[index].disclosedBy ?? agent
        items[index].provider = items[index].provider ?? agent
      } else if Self.making.contains(lemma) {
        items[index].provider = agent ?? items[index].provider ?? origin
        items[index].holder = items[index].holder ?? receiver
      }
      if let origin, Self.sourcing.contains(lemma) { items[index].provider = origin }
    }
  }

  /// "reports that Norway passed to Brussels".
  private mutating func readActive(_ verb: Int, _ index: Int) {
    guard let subject = context.subject(of: verb), document.antecedent(ofRelative: subject) == nil else { return }
    let lemma = document.tokens[verb].lemmaKey
    guard Self.making.contains(lemma) || Self.showing.contains(lemma) else { return }
    items[index].provider = items[index].provider ?? party(subject)
    items[index].holder = items[index].holder ?? document.phrase(of: verb, with: ["to", "with"]).flatMap(party)
  }

  /// What the clause says of the item as its subject or object.
  private mutating func readPredicate(_ head: Int, _ index: Int) {
    var top = head
    while document.tokens[top].relation == .conj, let above = document.head(of: top) { top = above }
    guard let verb = document.head(of: top) else { return }
    let lemma = document.tokens[verb].lemmaKey
    let relation = document.tokens[top].relation
    if relation == .nsubjPass || relation.isSubject && document.tokens[verb].isPassive {
      readPassive(verb, index)
      if Self.showing.contains(lemma) || isMadePublic(verb) {
        items[index].isDisclosed = document.negation(of: verb) == nil
      }
    } else if relation.isSubject, Self.surfacing.contains(lemma) {
      items[index].isDisclosed = true
      if let place = document.phrase(of: verb, with: ["on", "in"]).flatMap(party) {
        items[index].provider = items[index].provider ?? place
      }
    } else if relation == .obj, document.tokens[verb].isPassive {
      // "was given a receipt": the subject is the one who has it.
      items[index].holder = items[index].holder ?? context.subject(of: verb).flatMap(party)
    } else if relation == .obl || relation == .nmod, items[index].kind == "statement" || items[index].kind == "post",
      document.preposition(of: head).map({ document.tokens[$0].formKey == "in" }) == true
    {
      // "said in a statement"; "The Front, in a statement, said"
      let speaker = document.tokens[verb].upos == .verb ? context.logicalSubject(of: verb) : verb
      items[index].provider = items[index].provider ?? speaker.flatMap(party)
      items[index].isDisclosed = items[index].isDisclosed ?? true
    } else if relation == .obj, let subject = context.logicalSubject(of: verb).flatMap(party) {
      if Self.withholding.contains(lemma) {
        items[index].holder = subject
        items[index].isDisclosed = false
      } else if Self.showing.contains(lemma) || lemma == "share" && context.complement(of: verb, with: ["with"]) == nil
      {
        let isNegated = document.negation(of: verb) != nil
        items[index].isDisclosed = !isNegated
        if !isNegated { items[index].disclosedBy = subject }
        if items[index].provider == nil {
          items[index].provider = subject
        } else {
          items[index].holder = items[index].holder ?? subject
        }
        if items[index].partOf == nil, items[index].provider != subject {
          items[index].holder = items[index].holder ?? subject
        }
      } else if Self.making.contains(lemma) || lemma == "share" {
        items[index].provider = items[index].provider ?? subject
        let receiver = context.objects(of: verb).hearer ?? context.complement(of: verb, with: ["to", "with"])
        items[index].holder = items[index].holder ?? receiver.flatMap(party)
      } else if Self.holding.contains(lemma) {
        items[index].holder = subject
        items[index].provider = items[index].provider ?? context.complement(of: verb, with: ["from"]).flatMap(party)
      }
    }
  }

  private func isMadePublic(_ verb: Int) -> Bool {
    document.tokens[verb].lemmaKey == "make"
      && document.children(of: verb).contains { document.tokens[$0].formKey == "public" }
  }

  private static let holding: WordSet = [
    "see", "obtain", "review", "view", "examine", "read", "acquire", "receive", "hold", "keep", "possess", "verify",
    "analyse", "analyze", "inspect", "study", "recover", "seize", "find", "get",
  ]
  private static let showing: WordSet = [
    "release", "publish", "post", "disclose", "unveil", "broadcast", "air", "upload", "circulate", "display", "issue",
    "reveal", "print", "leak", "declassify",
  ]
  private static let making: WordSet = [
    "provide", "supply", "take", "make", "produce", "draft", "write", "compile", "record", "film", "shoot", "capture",
    "source", "give", "hand", "pass", "send", "deliver", "prepare", "submit", "commission", "sign", "issue", "show",
    "forward", "transmit", "transfer", "collect", "author", "email",
  ]
  private static let sourcing: WordSet = ["source", "obtain", "receive", "come", "buy", "acquire", "get", "derive"]
  private static let surfacing: WordSet = ["surface", "appear", "emerge", "circulate", "spread"]
  private static let withholding: WordSet = ["withhold", "conceal", "hide", "suppress", "retain"]
}
