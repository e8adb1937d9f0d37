import DomainCore
import Language

/// Finds modals, evidentials, inferences, negations, conditions, and words of doubt, verification and dispute.
enum CueReader: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    var search = CueSearch(context)
    for sentence in context.sentences {
      for token in sentence { search.read(token) }
      // Negations last: longer cues ("has not confirmed") take theirs in.
      for token in sentence { search.readNegation(token) }
    }
    search.readAttributions()
    context.cues = search.finish()
  }
}

private struct CueSearch {
  let context: ReadingContext
  let document: Document
  var cues: [CueDraft] = []
  private var attributed: [CueDraft] = []
  /// Tokens that longer cues already cover.
  private var covered: Set<Int> = []

  init(_ context: ReadingContext) {
    self.context = context
    document = context.document
  }

  private mutating func add(
    _ tokens: Range<Int>, _ kind: CertaintyCue.Kind, _ level: String, target: Int, by token: Int
  ) {
    guard !tokens.contains(where: covered.contains) else { return }
    covered.formUnion(tokens)
    cues.append(CueDraft(range: context.bytes(tokens), kind: kind, level: level, target: target, token: token))
  }

  mutating func read(_ token: Int) {
    let word = document.tokens[token]
    let head = document.head(of: token) ?? token
    if readPhrase(token) { return }
    switch word.upos {
    case .aux where Self.modals.contains(word.formKey):
      if let no = document.negation(of: head), Self.verifying.contains(document.tokens[head].lemmaKey), no < head {
        let kind: CertaintyCue.Kind =
          Self.establishing.contains(document.tokens[head].lemmaKey) ? .ignorance : .verification
        return add(token..<head + 1, kind, kind == .ignorance ? "unknown" : "unverified", target: head, by: token)
      }
      add(token..<token + 1, .modal, "possible", target: head, by: token)
    case .adv, .adj:
      if let level = Self.estimative[word.formKey] {
        let start = token > 0 && Self.intensifiers.contains(document.tokens[token - 1].formKey) ? token - 1 : token
        add(
          start..<token + 1, .estimative, level,
          target: word.upos == .adj && document.child(of: token, .xcomp) != nil
            ? document.child(of: token, .xcomp) ?? head : head, by: token)
      } else if let level = Self.modalAdverbs[word.formKey] {
        add(token..<token + 1, .modal, level, target: head, by: token)
      } else if Self.unproven.contains(word.formKey) {
        add(token..<token + 1, .verification, "unverified", target: head, by: token)
      } else if word.formKey == "differently" || word.formKey == "disputed" {
        add(token..<token + 1, .contradiction, "disputed", target: head, by: token)
      }
    case .sconj, .adp:
      if word.relation == .mark || word.formKey == "if" { readCondition(token, head) }
    case .verb: readVerb(token)
    default: break
    }
  }

  // MARK: - Single words

  private static let modals: WordSet = ["may", "might", "could"]
  private static let verifying: WordSet = [
    "verify", "confirm", "establish", "determine", "authenticate", "corroborate", "ascertain", "say", "tell", "know",
  ]
  private static let establishing: WordSet = ["establish", "determine", "ascertain", "say", "tell", "know"]
  private static let intensifiers: WordSet = ["very", "highly", "more", "most", "less", "almost", "quite"]
  private static let estimative: [WordKey: String] = [
    "likely": "likely", "unlikely": "unlikely", "likelihood": "likely",
  ]
  private static let modalAdverbs: [WordKey: String] = [
    "probably": "probable", "possibly": "possible", "perhaps": "possible", "maybe": "possible",
    "potentially": "possible", "tentatively": "possible", "apparently": "probable", "seemingly": "probable",
    "presumably": "probable", "conceivably": "possible", "arguably": "possible", "provisionally": "possible",
    "possible": "possible", "potential": "possible", "probable": "probable", "apparent": "probable",
  ]
  private static let unproven: WordSet = ["unverified", "unconfirmed", "unproven", "uncorroborated", "unsubstantiated"]

  private mutating func readCondition(_ token: Int, _ head: Int) {
    let word = document.tokens[token]
    guard word.formKey == "if" || word.formKey == "unless" || word.formKey == "provided" else { return }
    // "asked if" is a question.
    guard document.tokens[head].relation != .ccomp else { return }
    var last = token
    // "If true", "if adopted": the whole elliptical clause is the cue.
    if document.subject(of: head) == nil, head > token, head - token <= 2 { last = head }
    add(token..<last + 1, .conditional, "hypothetical", target: head, by: token)
    // What follows from the condition is hypothetical too.
  }

  private mutating func readVerb(_ token: Int) {
    let word = document.tokens[token]
    if Self.disputing.contains(word.lemmaKey) {
      let group = word.isPassive ? auxiliary(token)..<token + 1 : token..<token + 1
      add(group, .contradiction, "disputed", target: token, by: token)
    } else if Self.seeming.contains(word.lemmaKey), let content = document.child(of: token, .xcomp) {
      add(token..<token + 1, .inferential, "probable", target: content, by: token)
    } else if word.lemmaKey == "confirm" || word.lemmaKey == "verify", let no = document.negation(of: token),
      !covered.contains(token)
    {
      let first = min(no, document.verbGroup(token).lowerBound)
      add(first..<token + 1, .verification, "unconfirmed", target: token, by: token)
    }
  }

  private func auxiliary(_ verb: Int) -> Int {
    verb > 0 && document.head(of: verb - 1) == verb && document.tokens[verb - 1].upos == .aux ? verb - 1 : verb
  }

  private static let disputing: WordSet = ["dispute", "contradict", "contest"]
  private static let seeming: WordSet = ["seem", "appear", "look"]

  mutating func readNegation(_ token: Int) {
    let word = document.tokens[token]
    let head = document.head(of: token) ?? token
    if Document.negators.contains(word.formKey), word.upos == .part || word.upos == .adv || word.upos == .cconj {
      guard !covered.contains(token) else { return }
      var first = token
      var last = token
      // "don't" is one written word.
      if word.formKey == "n't" || word.formKey == "n’t" || document.bytes[word.byteRange].contains(0x27)
        || document.bytes[word.byteRange].contains(0xE2), token > 0, document.tokens[token - 1].end == word.start
      {
        first = token - 1
      }
      if token + 1 < document.tokens.count, document.tokens[token + 1].formKey == "yet" { last = token + 1 }
      add(first..<last + 1, .negation, "negated", target: head, by: token)
    } else if word.formKey == "no", word.upos == .det, Self.proof.contains(document.tokens[head].lemmaKey) {
      var first = token
      if let verb = document.head(of: head),
        document.tokens[verb].lemmaKey == "have" || document.tokens[verb].lemmaKey == "find"
          || document.tokens[verb].lemmaKey == "see", verb == token - 1
      {
        first = verb
      }
      let content = document.child(of: head, .acl) ?? document.phrase(of: head, with: ["of", "for"]) ?? head
      add(first..<head + 1, .negation, "negated", target: content, by: token)
    }
  }

  private static let proof: WordSet = ["evidence", "proof", "sign", "indication", "confirmation"]

  // MARK: - Phrases

  private mutating func readPhrase(_ token: Int) -> Bool {
    let words = document.tokens
    let form = words[token].formKey
    let end = words.count
    func at(_ offset: Int) -> WordKey { token + offset < end ? words[token + offset].formKey : "" }
    if form == "with", Self.grades.contains(at(1)), at(2) == "confidence" {
      add(
        token..<token + 3, .analyticConfidence, document.form(of: token + 1).lowercased(),
        target: words[token].head < 0 ? token : Int(words[token].head), by: token)
      return true
    }
    if form == "consistent", at(1) == "with" {
      let first = auxiliaryBefore(token)
      add(
        first..<token + 2, .inferential, "possible", target: document.phrase(of: token, with: ["with"]) ?? token,
        by: token)
      return true
    }
    if form == "yet", at(1) == "to", token > 0, Self.pending.contains(words[token - 1].lemmaKey),
      let verb = document.head(of: token + 1), verb > token + 1
    {
      add(token - 1..<token + 2, .negation, "negated", target: verb, by: token)
      return true
    }
    if form == "rule", at(1) == "out", isNegated(token) {
      var first = token
      while first > 0, token - first < 3,
        words[first - 1].upos == .aux || Document.negators.contains(words[first - 1].formKey)
      { first -= 1 }
      add(first..<token + 2, .modal, "possible", target: document.child(of: token, .obj) ?? token, by: token)
      return true
    }
    if form == "clear" || form == "unclear" || form == "unknown" || form == "known" {
      let isNegative =
        form == "unclear" || form == "unknown" || (form == "clear" || form == "known") && isNegated(token)
      guard isNegative else { return false }
      let content = document.child(of: token, anyOf: [.ccomp, .csubj, .advcl]) ?? token
      var first = token
      while first > 0, token - first < 4,
        words[first - 1].upos == .aux || words[first - 1].upos == .adv || words[first - 1].formKey == "it"
          || Document.negators.contains(words[first - 1].formKey)
      { first -= 1 }
      var last = token
      if token + 1 < end, AttributionSearch.interrogatives.contains(at(1)) { last = token + 1 }
      add(first..<last + 1, .ignorance, "unknown", target: content, by: token)
      return true
    }
    return false
  }

  /// Whether a negator stands within the three words before.
  private func isNegated(_ token: Int) -> Bool {
    document.negation(of: token) != nil
      || (1...3).contains { token - $0 >= 0 && Document.negators.contains(document.tokens[token - $0].formKey) }
  }

  private func auxiliaryBefore(_ token: Int) -> Int {
    var first = token
    while first > 0, document.head(of: first - 1) == token,
      document.tokens[first - 1].relation == .cop
        || document.tokens[first - 1].relation == .aux
    { first -= 1 }
    return first
  }

  /// "Has yet to", "is yet to".
  private static let pending: WordSet = ["have", "be"]
  private static let grades: WordSet = ["low", "moderate", "high", "medium", "some", "full"]

  // MARK: - From attributions

  /// Cues that attribute are cues of certainty as well: "suggest", "is believed", "reportedly", "denied".
  mutating func readAttributions() {
    for draft in context.attributions {
      guard let token = draft.cueToken, let range = draft.cue.first, let content = draft.contentHead else { continue }
      let lemma = document.tokens[token].lemmaKey
      switch draft.construction {
      case .unsourced:
        replace(range, .evidential, "probable", content, token)
      case .noun:
        if document.tokens[token].number == .plural, draft.source == nil {
          replace(range, .evidential, "unconfirmed", content, token)
        } else if ReportingNouns.inferential.contains(lemma) {
          replace(
            context.bytes(token), .inferential, ReportingNouns.belief.contains(lemma) ? "probable" : "possible",
            content, token)
        }
      case .verb, .quotation:
        if draft.isNegative {
          replace(range, .verification, "unconfirmed", content, token)
        } else if lemma == "deny" {
          replace(range, .negation, "denied", content, token)
        } else if document.tokens[token].isPassive, draft.source == nil, ReportingVerbs.unsourced.contains(lemma) {
          replace(range, .evidential, "probable", content, token)
        } else if Self.suggesting.contains(lemma), draft.construction == .verb {
          replace(context.bytes(token), .reportingVerb, "probable", content, token)
        } else if Self.inferring.contains(lemma), draft.construction == .verb {
          replace(context.bytes(token), .inferential, "probable", content, token)
        }
      case .preposition: break
      }
    }
  }

  private mutating func replace(
    _ range: Range<Int>, _ kind: CertaintyCue.Kind, _ level: String, _ target: Int, _ token: Int
  ) {
    attributed.append(CueDraft(range: range, kind: kind, level: level, target: target, token: token))
  }

  private static let suggesting: WordSet = ["suggest", "imply", "hint", "indicate", "intimate"]
  private static let inferring: WordSet = [
    "estimate", "think", "believe", "suspect", "assume", "presume", "suppose", "reckon", "guess", "feel", "expect",
    "fear", "infer", "doubt", "predict", "forecast", "project", "speculate",
  ]

  /// All cues in the order of the text; where one that attributes overlaps another, it stands alone.
  mutating func finish() -> [CueDraft] {
    let order = { (left: CueDraft, right: CueDraft) in
      (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
    }
    attributed.sort(by: order)
    cues.sort(by: order)
    var kept: [CueDraft] = []
    var next = 0
    for cue in attributed {
      while next < cues.count, cues[next].range.upperBound <= cue.range.lowerBound {
        kept.append(cues[next])
        next += 1
      }
      while next < cues.count, cues[next].range.overlaps(cue.range) { next += 1 }
      if kept.last?.range.overlaps(cue.range) != true { kept.append(cue) }
    }
    return kept + cues[next...]
  }
}
