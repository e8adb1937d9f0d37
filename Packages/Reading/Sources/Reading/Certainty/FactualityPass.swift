import DomainCore
import Language

/// Grades every event: certain, probable, possible, with polarity, or uncommitted.
///
/// Rules read the cues that bear on it; a learned model reads the word in its clauses, and what the rules say. Where a
/// cue hedges, the rules grade; where none does, the model tells fact from what is only wanted, planned or possible.
enum FactualityPass: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    let scopes = CueScopes(context)
    var grades = Factualities(context)
    for index in context.events.indices {
      let verdict = grades.grade(context.events[index].head, scopes)
      context.events[index].factuality = verdict.factuality
      context.events[index].condition = verdict.condition
      context.events[index].cues = verdict.cues
    }
  }
}

/// Cues by the token that they bear on.
struct CueScopes {
  private var byTarget: [Int: [Int]] = [:]

  init(_ context: ReadingContext) {
    for (index, cue) in context.cues.enumerated() { byTarget[cue.target, default: []].append(index) }
  }

  func cues(on token: Int) -> [Int] { byTarget[token] ?? [] }
}

/// Reads how certain the clause of a word is.
struct Factualities {
  let context: ReadingContext
  let document: Document
  private var features: CertaintyFeatures

  init(_ context: ReadingContext) {
    self.context = context
    document = context.document
    features = CertaintyFeatures(document)
  }

  struct Verdict {
    var factuality: Factuality
    var condition: Condition?
    var cues: [Int]
    /// Told as an aim, an ability or a duty, and not as done.
    var isUnrealised = false
    /// A cue bears on the word's own clause; others reach it only through the tree.
    var isCueDirect = false
    /// Told as less than plain fact.
    var isHedged = false
    /// The model's estimate, from −3 (certainly not) to 3 (certainly).
    var value = 3.0
  }

  private enum Modality: Int { case certain, probable, possible, uncommitted }

  mutating func grade(_ head: Int, _ scopes: CueScopes) -> Verdict {
    var verdict = gradeByRules(head, scopes)
    features.read(head, rules: verdict, context)
    let estimate = CertaintyEstimate(features.hashes)
    verdict.value = estimate.value
    let isPositive = verdict.factuality.polarity != .negative
    if !verdict.isCueDirect, !estimate.isHedged, isPositive || !verdict.cues.isEmpty {
      // Without a cue in its clause the rules only guess, from the form of the clause or from what the tree hangs it on.
      verdict.factuality = .certain
      verdict.cues = []
      if verdict.condition == .hypothetical { verdict.condition = nil }
    } else if estimate.isHedged, verdict.factuality == .certain, verdict.condition != .future {
      verdict.factuality = verdict.isUnrealised && estimate.negative <= 0 ? .uncommitted : estimate.grade
    }
    // What will be is told by its condition, and is no plain fact if the model says so.
    verdict.isHedged = estimate.isHedged || verdict.factuality != .certain
    return verdict
  }

  /// What the model sees of a word.
  mutating func hashes(_ head: Int, _ scopes: CueScopes) -> [UInt32] {
    features.read(head, rules: gradeByRules(head, scopes), context)
    return features.hashes
  }

  private func gradeByRules(_ head: Int, _ scopes: CueScopes) -> Verdict {
    var verdict = gradeByTree(head, scopes)
    if !verdict.cues.contains(where: { context.cues[$0].kind == .negation }), isNegatedBefore(head) {
      verdict.factuality =
        verdict.factuality == .certain
        ? .certainNot : verdict.factuality == .possible ? .possibleNot : verdict.factuality
      verdict.isCueDirect = true
    }
    verdict.isUnrealised = isUnrealised(head)
    return verdict
  }

  /// Whether a negator stands right before a word, with nothing but auxiliaries and adverbs between; "no" before a noun.
  private func isNegatedBefore(_ head: Int) -> Bool {
    let sentence = document.sentence(of: head)
    var token = head - 1
    while token >= sentence.lowerBound, head - token <= 4 {
      let word = document.tokens[token]
      if Document.negators.contains(word.formKey) {
        return document.tokens[head].upos != .noun || word.formKey != "neither"
      }
      if word.formKey == "no", document.tokens[head].upos == .noun { return true }
      guard
        word.upos == .aux || word.upos == .adv || word.upos == .part
          || word.upos == .adj && document.tokens[head].upos == .noun
      else { return false }
      token -= 1
    }
    return false
  }

  private static let duties: WordSet = ["can", "should", "must", "ought", "ca", "cannot"]
  /// Verbs whose infinitive comes true with them.
  private static let implicative: WordSet = [
    "manage", "begin", "start", "continue", "agree", "force", "help", "go", "come", "get", "happen", "prove", "proceed",
    "seem", "appear", "turn", "move", "rush", "cause", "lead", "enable", "serve", "use", "have", "allow", "bring",
  ]

  /// An infinitive that nothing says was carried out, an ability, a duty.
  private func isUnrealised(_ head: Int) -> Bool {
    let sentence = document.sentence(of: head)
    var token = head - 1
    while token >= sentence.lowerBound, head - token <= 4 {
      let word = document.tokens[token]
      if Self.duties.contains(word.formKey) { return true }
      if word.formKey == "to", word.upos == .part {
        guard token > sentence.lowerBound else { return true }
        return !Self.implicative.contains(document.tokens[token - 1].lemmaKey)
      }
      guard word.upos == .aux || word.upos == .adv || word.upos == .part else { return false }
      token -= 1
    }
    return false
  }

  private func gradeByTree(_ head: Int, _ scopes: CueScopes) -> Verdict {
    var modality = Modality.certain
    var isNegative = false
    var condition: Condition?
    var found: [Int] = []
    var current = head
    var crossed = false
    var isDirect = false
    var isSameClause = true
    for step in 0..<8 {
      for index in scopes.cues(on: current) {
        let cue = context.cues[index]
        // Negation and modality of a clause above reach its complements only through verbs that pass them on.
        if step > 0, cue.kind == .negation || cue.kind == .modal, crossed, cue.level != "denied" { continue }
        guard cue.token != head else { continue }
        apply(cue, &modality, &isNegative, &condition)
        found.append(index)
        isDirect = isDirect || isSameClause
      }
      // What follows from a condition is as open as the condition.
      if !crossed {
        for clause in document.children(of: current) where document.tokens[clause].relation == .advcl {
          for index in scopes.cues(on: clause)
          where context.cues[index].kind == .conditional && !found.contains(index) {
            apply(context.cues[index], &modality, &isNegative, &condition)
            found.append(index)
          }
        }
      }
      if isFuture(current), step == 0 || !crossed { condition = condition ?? .future }
      guard let above = document.head(of: current) else { break }
      let relation = document.tokens[current].relation
      switch relation {
      case .xcomp, .aux, .cop: break
      case .conj: break
      case .ccomp, .csubj, .acl, .aclRelcl, .nsubj, .obj, .nsubjPass, .obl, .nmod, .advcl, .parataxis, .appos,
        .nmodPoss:
        crossed = crossed || relation == .ccomp || relation == .acl || relation == .csubj
        if relation == .obl || relation == .advcl || relation == .aclRelcl || relation == .parataxis {
          if relation == .advcl { markPurpose(current, &modality) }
          // A relative or adverbial clause stands outside the scope of its head clause.
          return verdict(modality, isNegative, condition, found, isDirect)
        }
      default: break
      }
      isSameClause = isSameClause && (relation == .xcomp || relation == .aux || relation == .cop || relation == .conj)
      if relation == .xcomp || relation == .acl && document.tokens[current].xpos == .vb {
        governed(by: above, &modality, &condition, &isNegative)
      }
      current = above
      if current == document.root(ofSentence: document.sentenceIndex(of: head)), step > 0,
        scopes.cues(on: current).isEmpty
      {
        break
      }
    }
    return verdict(modality, isNegative, condition, found, isDirect)
  }

  private func markPurpose(_ current: Int, _ modality: inout Modality) {
    if document.tokens[current].xpos == .vb,
      document.children(of: current).contains(where: { document.tokens[$0].formKey == "to" }),
      document.subject(of: current) == nil
    {
      modality = max(modality, .uncommitted)
    }
  }

  private func max(_ left: Modality, _ right: Modality) -> Modality { left.rawValue >= right.rawValue ? left : right }

  private static let wanting: WordSet = [
    "want", "plan", "hope", "seek", "try", "intend", "threaten", "promise", "vow", "offer", "agree", "ask", "urge",
    "order", "request", "demand", "invite", "expect", "aim", "need", "wish", "attempt", "prepare", "decide", "propose",
    "pledge", "advise", "encourage", "tell", "call", "allow", "ready", "willing", "able", "likely", "require",
    "persuade",
  ]
  private static let failing: WordSet = ["fail", "refuse", "decline", "forget", "neglect"]

  /// What an infinitive's governor says of it: wanted, planned, refused.
  private func governed(
    by verb: Int, _ modality: inout Modality, _ condition: inout Condition?, _ isNegative: inout Bool
  ) {
    let lemma = document.tokens[verb].lemmaKey
    if Self.wanting.contains(lemma) {
      modality = max(modality, .uncommitted)
      condition = condition ?? .future
    } else if Self.failing.contains(lemma) {
      isNegative.toggle()
    }
  }

  func isFuture(_ verb: Int) -> Bool {
    document.children(of: verb).contains {
      let form = document.tokens[$0].formKey
      return document.tokens[$0].relation == .aux
        && (form == "will" || form == "would" || form == "'ll" || form == "’ll" || form == "shall" || form == "wo")
    }
  }

  private func apply(
    _ cue: CueDraft, _ modality: inout Modality, _ isNegative: inout Bool, _ condition: inout Condition?
  ) {
    switch cue.kind {
    case .modal, .estimative:
      if cue.level == "unlikely" { isNegative.toggle() }
      modality = max(modality, cue.level == "possible" ? .possible : .probable)
    case .evidential:
      modality = max(modality, cue.level == "unconfirmed" ? .uncommitted : .probable)
    case .reportingVerb, .inferential:
      modality = max(modality, cue.level == "possible" ? .possible : .probable)
    case .conditional:
      modality = .uncommitted
      condition = .hypothetical
    case .ignorance: modality = .uncommitted
    case .verification: if cue.level == "unconfirmed" { modality = max(modality, .uncommitted) }
    case .negation: isNegative.toggle()
    case .contradiction, .distancing, .stance, .analyticConfidence: break
    }
  }

  private func verdict(
    _ modality: Modality, _ isNegative: Bool, _ condition: Condition?, _ cues: [Int], _ isDirect: Bool
  ) -> Verdict {
    let factuality: Factuality =
      switch modality {
      case .certain: isNegative ? .certainNot : .certain
      case .probable: isNegative ? .probableNot : .probable
      case .possible: isNegative ? .possibleNot : .possible
      case .uncommitted: .uncommitted
      }
    return Verdict(factuality: factuality, condition: condition, cues: cues.sorted(), isCueDirect: isDirect)
  }
}
