import DomainCore
import Language

/// Reduces a sentence to PLOVER records: the class of its main event, and the phrases of those who act and of those acted
/// upon. As the records ask, an intention is coded by what is intended: "will withdraw" agrees, "would blockade"
/// threatens, "must disarm" demands.
struct PloverRecords {
  private let context: ReadingContext
  private let document: Document

  init(_ context: ReadingContext) {
    self.context = context
    document = context.document
  }

  func records() -> [EventRecord] {
    var records: [EventRecord] = []
    for sentence in context.sentences {
      guard let coding = coding(ofSentence: sentence) else { continue }
      let record = record(coding, sentence)
      if !(record.sources.isEmpty && record.targets.isEmpty), !records.contains(record) { records.append(record) }
    }
    return records
  }

  /// An event while it is coded: by heads of phrases.
  private struct Coding {
    var kind: PloverClass
    /// The verb or noun whose dependents name who is acted upon.
    var predicate: Int
    var sources: [Int]
    var targets: [Int] = []
  }

  // MARK: - Predicates

  /// The first predicate from the top of the tree that tells an event.
  private func coding(ofSentence sentence: Range<Int>) -> Coding? {
    let root = document.root(ofSentence: document.sentenceIndex(of: sentence.lowerBound))
    var queue = [root]
    var next = 0
    while next < queue.count, next < 60 {
      let token = queue[next]
      next += 1
      if let found = coding(of: token, subject: nil, depth: 0) { return found }
      for child in document.children(of: token) where document.tokens[child].relation != .punct { queue.append(child) }
    }
    return nil
  }

  private func coding(of token: Int, subject inherited: Int?, depth: Int) -> Coding? {
    guard depth < 6 else { return nil }
    switch document.tokens[token].upos {
    case .verb: return coding(ofVerb: token, inherited, depth)
    case .adj: return coding(ofAdjective: token, inherited, depth)
    case .noun: return coding(ofNoun: token, inherited)
    default: return nil
    }
  }

  private func coding(ofVerb verb: Int, _ inherited: Int?, _ depth: Int) -> Coding? {
    let word = document.tokens[verb]
    switch word.relation {
    case .compound, .amod, .case, .fixed, .flat, .mark: return nil
    default: break
    }
    let lemma = word.lemmaKey
    let isPassive =
      (word.isPassive || document.child(of: verb, .nsubjPass) != nil) && !PloverFrames.resolved.contains(lemma)
    let subject = inherited ?? self.subject(of: verb)
    let object = isPassive ? context.subject(of: verb) : context.objects(of: verb).thing
    let clause = document.child(of: verb, .ccomp)
    let infinitive = document.child(of: verb, .xcomp) ?? purpose(of: verb)
    var found: Coding?

    func coded(_ kind: PloverClass, _ predicate: Int? = nil) -> Coding {
      var coding = Coding(kind: kind, predicate: predicate ?? verb, sources: [])
      if isPassive, inherited == nil {
        if let agent = document.agent(of: verb) { coding.sources = [agent] }
        if let object, predicate == nil { coding.targets = [object] }
      } else if let subject {
        coding.sources = [subject]
      }
      return coding
    }

    let operators = PloverFrames.operators(of: lemma)
    let negated = document.negation(of: verb) != nil
    // Statements: what they say counts, by who is said to do it.
    if PloverFrames.stating.contains(lemma), let clause {
      if let told = statement(clause, by: subject, depth) { return told }
      if lemma != "insist", lemma != "suggest" { return nil }
    }
    if operators.contains(.halt), let object, let kind = PloverFrames.halting(object, document) { found = coded(kind) }
    if found == nil, operators.contains(.halt), let infinitive, document.tokens[infinitive].xpos == .vbg,
      let deed = coding(of: infinitive, subject: subject, depth: depth + 1)
    {
      found = coded(deed.kind.isHostile ? .retreat : .sanction)
    }
    if found == nil, operators.contains(.ease), let object, let kind = PloverFrames.easing(object, document) {
      found = coded(kind)
    }
    if found == nil { found = special(verb, lemma, object, isPassive).map { coded($0) } }
    if found == nil, operators.contains(.intend), let infinitive,
      let deed = coding(of: infinitive, subject: subject, depth: depth + 1)
    {
      found = coded(intended(deed.kind, lemma))
    }
    if found == nil, operators.contains(.carry) {
      let nouns = [object, context.complement(of: verb, with: ["in", "under", "on", "for", "to", "into"])].compactMap {
        $0
      }
      for noun in nouns where found == nil {
        if let kind = nounKind(noun) {
          found = coded(kind)
          if isPassive, noun == object { found?.targets = [] }
        }
      }
      if found == nil, let infinitive = document.child(of: verb, .xcomp), !isPassive,
        let deed = coding(of: infinitive, subject: subject, depth: depth + 1)
      {
        found = deed
      }
    }
    // Who goes back returns nothing.
    if found == nil, lemma != "return" || object != nil { found = PloverFrames.verb(lemma).map { coded($0) } }
    if found == nil {
      if operators.contains(.commit), infinitive != nil || clause != nil {
        found = coded(.agree)
      } else if operators.contains(.refuse), infinitive != nil {
        found = coded(.reject)
      } else if operators.contains(.threaten) {
        found = coded(.threaten)
      } else if operators.contains(.demand), infinitive != nil || clause != nil, lemma != "order" || clause != nil {
        found = coded(.demand)
      }
    }
    if found == nil,
      let kind = EventTriggers.kind(ofVerb: verb, object: object, document)
        ?? EventTriggers.dictionaryKind(ofVerb: lemma)
    {
      found = PloverClass(kind, lemma: lemma).map { coded($0) }
    }
    // "attacks killed": the subject is the deed.
    if found == nil, let subject, document.tokens[subject].upos == .noun, nounKind(subject) != nil {
      found = coding(ofNoun: subject, nil)
    }
    if found == nil, let infinitive, let deed = coding(of: infinitive, subject: subject, depth: depth + 1) {
      found = deed
    }
    guard var coding = found else { return nil }
    if coding.kind != .protest, isProtest(verb, subject, coding.kind) { coding.kind = .protest }
    if coding.predicate == verb { guard modulate(&coding, verb, negated, depth) else { return nil } }
    if coding.kind == .fight || coding.kind == .assault { coding.kind = violence(coding, verb, subject, object) }
    return coding
  }

  /// Verbs with objects and prepositions that make them something else.
  private func special(_ verb: Int, _ lemma: WordKey, _ object: Int?, _ isPassive: Bool) -> PloverClass? {
    let thing = object.map { document.tokens[$0].lemmaKey }
    if lemma == "call" || lemma == "press" || lemma == "push" || lemma == "appeal" || lemma == "ask" || lemma == "vote",
      let goal = document.phrase(of: verb, with: ["for"]) ?? document.phrase(of: verb, with: ["on", "upon"])
    {
      switch PloverFrames.kind(ofNoun: goal, document) {
      case .sanction, .disapprove: return .disapprove
      default: return .demand
      }
    }
    if lemma == "call" || lemma == "press" { return nil }
    if let thing, lemma == "withdraw" || lemma == "pull" || lemma == "ship" || lemma == "recall" || lemma == "evacuate"
    {
      if PloverFrames.isMission(thing) { return .sanction }
      if PloverFrames.isForce(thing) { return .retreat }
    }
    if lemma == "pull" || lemma == "ship",
      document.children(of: verb).contains(where: { document.tokens[$0].formKey == "out" })
    {
      return .retreat
    }
    if lemma == "establish" || lemma == "open" || lemma == "restore" || lemma == "resume" || lemma == "normalize"
      || lemma == "normalise", let thing, Self.ties.contains(thing)
    {
      return .support
    }
    if lemma == "break" || lemma == "cut",
      document.children(of: verb).contains(where: { document.tokens[$0].formKey == "off" })
    {
      return .sanction
    }
    if lemma == "crack", document.children(of: verb).contains(where: { document.tokens[$0].formKey == "down" }) {
      return .coerce
    }
    if lemma == "open", thing == "fire" { return .fight }
    if lemma == "step" && document.children(of: verb).contains(where: { document.tokens[$0].formKey == "down" }) {
      return .retreat
    }
    if lemma == "go", document.phrase(of: verb, with: ["on"]).map({ document.tokens[$0].lemmaKey == "strike" }) == true
    {
      return .protest
    }
    return nil
  }

  private static let ties: WordSet = ["tie", "relation", "embassy", "consulate", "link"]

  private func coding(ofAdjective adjective: Int, _ inherited: Int?, _ depth: Int) -> Coding? {
    let word = document.tokens[adjective].lemmaKey
    guard let subject = inherited ?? context.subject(of: adjective) ?? document.subject(of: adjective),
      let infinitive = document.child(of: adjective, .xcomp) ?? document.child(of: adjective, .advcl)
        ?? document.child(of: adjective, .ccomp)
    else { return nil }
    if PloverFrames.unwilling.contains(word)
      || PloverFrames.willing.contains(word) && document.negation(of: adjective) != nil
    {
      return Coding(kind: .reject, predicate: adjective, sources: [subject])
    }
    guard PloverFrames.willing.contains(word) else { return nil }
    let deed = coding(of: infinitive, subject: subject, depth: depth + 1)
    return Coding(kind: deed.map { intended($0.kind, word) } ?? .agree, predicate: adjective, sources: [subject])
  }

  /// A noun that names a deed: "talks between A and B", "A's attack on B", "X is in talks with Y".
  private func coding(ofNoun noun: Int, _ inherited: Int?) -> Coding? {
    guard let kind = nounKind(noun) else { return nil }
    let relation = document.tokens[noun].relation
    let isTop =
      relation == .root || relation.isSubject || relation == .ccomp || relation == .conj || relation == .parataxis
    guard isTop || inherited != nil else { return nil }
    var sources: [Int] = []
    if !relation.isSubject, let subject = inherited ?? document.subject(of: noun) { sources = [subject] }
    if sources.isEmpty {
      for child in document.children(of: noun) {
        switch document.tokens[child].relation {
        case .nmodPoss: sources.append(child)
        case .nmod, .oblAgent:
          if let preposition = document.preposition(of: child),
            document.tokens[preposition].formKey == "by" || document.tokens[preposition].formKey == "between"
          {
            sources.append(child)
          }
        default: break
        }
      }
    }
    if sources.isEmpty, let chunk = context.chunks[noun], isNamed(chunk) { sources = [noun] }
    return Coding(kind: kind, predicate: noun, sources: sources)
  }

  private func nounKind(_ noun: Int) -> PloverClass? {
    if let kind = PloverFrames.kind(ofNoun: noun, document) { return kind }
    // "a week of exercises", "a peace effort", "a series of raids"
    for child in document.children(of: noun) {
      let isPart =
        document.tokens[child].relation == .compound
        || document.tokens[child].relation == .nmod
          && document.preposition(of: child).map { document.tokens[$0].formKey == "of" } == true
      guard isPart, Self.carriers.contains(document.tokens[noun].lemmaKey) else { continue }
      if let kind = PloverFrames.kind(ofNoun: child, document) { return kind }
    }
    return nil
  }

  private static let carriers: WordSet = [
    "day", "week", "hour", "month", "round", "series", "wave", "effort", "campaign", "act", "programme", "program",
    "bid",
    "mission", "process", "policy", "order", "attempt", "string", "spate", "kind", "state", "part", "action",
    "activity",
    "operation", "measure", "letter", "note", "force",
  ]

  /// The subject by the tree where it has one, else by what stands before the verb.
  private func subject(of verb: Int) -> Int? {
    if let own = document.child(of: verb, .nsubj), document.tokens[own].upos != .pron {
      return document.tokens[own].upos == .adj ? context.chunks[own]?.head ?? own : own
    }
    return context.logicalSubject(of: verb)
  }

  /// "to protest", "demanding that": a clause of purpose behind a verb.
  private func purpose(of verb: Int) -> Int? {
    document.children(of: verb).first { child in
      guard child > verb, document.tokens[child].upos == .verb else { return false }
      switch document.tokens[child].relation {
      case .advcl, .acl:
        return document.children(of: child).contains {
          document.tokens[$0].relation == .mark && document.tokens[$0].formKey == "to"
        }
      default: return false
      }
    }
  }

  // MARK: - Statements and intentions

  /// What a statement codes: a demand on another, an intention of the speaker, or the deed that it tells.
  private func statement(_ clause: Int, by speaker: Int?, _ depth: Int) -> Coding? {
    let doer = document.subject(of: clause).map { context.chunks[$0]?.head ?? $0 }
    let isOwn = doer.map { doer in speaker.map { isSame(doer, $0) } ?? false } ?? true
    if !isOwn, let speaker, isDeontic(clause) {
      var coding = Coding(kind: .demand, predicate: clause, sources: [speaker])
      if let doer, isActor(doer) { coding.targets = [doer] }
      return coding
    }
    let inner = coding(of: clause, subject: isOwn ? speaker : nil, depth: depth + 1)
    if let inner { return inner }
    guard isOwn, let speaker, isFuture(clause) else { return nil }
    if document.negation(of: clause) != nil { return Coding(kind: .reject, predicate: clause, sources: [speaker]) }
    return nil
  }

  /// Changes the class by tense and negation; false when nothing is coded.
  private func modulate(_ coding: inout Coding, _ verb: Int, _ negated: Bool, _ depth: Int) -> Bool {
    let lemma = document.tokens[verb].lemmaKey
    if negated || document.children(of: verb).contains(where: { document.tokens[$0].lemmaKey == "longer" }) {
      if coding.kind.isHostile, coding.kind != .reject { return coding.kind == .threaten }
      coding.kind = .reject
      return true
    }
    if isFuture(verb), lemma != "resign" {
      switch coding.kind {
      case .aid, .cooperate, .concede, .retreat, .support, .consult: coding.kind = .agree
      case .sanction, .coerce, .assault, .fight, .protest, .mobilize: coding.kind = .threaten
      default: break
      }
    }
    return true
  }

  private func intended(_ deed: PloverClass, _ lemma: WordKey) -> PloverClass {
    switch deed {
    case .fight, .assault: lemma == "prepare" || lemma == "ready" || lemma == "poise" ? .mobilize : .threaten
    case .sanction, .coerce, .protest: .threaten
    case .mobilize, .threaten, .reject, .demand, .disapprove, .investigate: deed
    default: .agree
    }
  }

  private func isFuture(_ verb: Int) -> Bool {
    document.children(of: verb).contains {
      document.tokens[$0].relation == .aux && Self.future.contains(document.tokens[$0].formKey)
    }
  }

  private static let future: WordSet = ["will", "would", "shall", "'ll", "’ll", "wo"]

  private func isDeontic(_ verb: Int) -> Bool {
    document.children(of: verb).contains {
      document.tokens[$0].relation == .aux && Self.deontic.contains(document.tokens[$0].formKey)
    } || document.tokens[verb].lemmaKey == "have" && document.child(of: verb, .xcomp) != nil
  }

  private static let deontic: WordSet = ["must", "should", "ought"]

  /// Whether a subject stands for the speaker: a pronoun, or the same name.
  private func isSame(_ doer: Int, _ speaker: Int) -> Bool {
    if doer == speaker || document.tokens[doer].lemmaKey == document.tokens[speaker].lemmaKey { return true }
    if let left = context.party(at: doer), left == context.party(at: speaker) { return true }
    return document.tokens[doer].upos == .pron && Self.own.contains(document.tokens[doer].formKey)
  }

  private static let own: WordSet = ["it", "they", "he", "she", "we", "i"]

  // MARK: - Violence and protest

  /// Armed force is FIGHT; bombs of terror, abduction and violence by hand are ASSAULT.
  private func violence(_ coding: Coding, _ verb: Int, _ subject: Int?, _ object: Int?) -> PloverClass {
    if let kind = PloverFrames.verb(document.tokens[verb].lemmaKey), kind == .assault { return .assault }
    var near: [Int] = []
    for head in coding.sources + [subject].compactMap({ $0 }) {
      near += (context.chunks[head]?.tokens).map(Array.init) ?? [head]
    }
    let isArmed = near.contains { PloverFrames.armed.contains(document.tokens[$0].lemmaKey) }
    let isTerror = near.contains { PloverFrames.unarmed.contains(document.tokens[$0].lemmaKey) }
    if isTerror,
      !near.contains(where: { document.tokens[$0].lemmaKey == "minefield" || document.tokens[$0].lemmaKey == "mine" })
    {
      return .assault
    }
    if isArmed { return .fight }
    if let means = document.phrase(of: verb, with: ["in", "by", "with"]) {
      let words = (context.chunks[means]?.tokens).map(Array.init) ?? [means]
      if words.contains(where: { PloverFrames.unarmed.contains(document.tokens[$0].lemmaKey) }) { return .assault }
    }
    return coding.kind
  }

  private func isProtest(_ verb: Int, _ subject: Int?, _ kind: PloverClass) -> Bool {
    if kind != .fight, kind != .assault, let purpose = purpose(of: verb),
      PloverFrames.verb(document.tokens[purpose].lemmaKey) == .protest
    {
      return true
    }
    guard kind == .coerce || kind == .demand || kind == .disapprove || kind == .mobilize else { return false }
    if let subject, let chunk = context.chunks[subject],
      chunk.tokens.contains(where: { PloverFrames.protesters.contains(document.tokens[$0].lemmaKey) })
    {
      return true
    }
    // Roads blocked by people who demand something.
    guard document.tokens[verb].lemmaKey == "block" || document.tokens[verb].lemmaKey == "blockade" else {
      return false
    }
    for token in verb + 1..<max(verb + 1, min(document.sentence(of: verb).upperBound, verb + 14)) {
      switch document.tokens[token].lemmaKey {
      case "demand", "protest": return true
      default: continue
      }
    }
    return false
  }

  // MARK: - Who is acted upon

  private func record(_ coding: Coding, _ sentence: Range<Int>) -> EventRecord {
    var sources: [String] = []
    var targets: [String] = []
    var used: Set<Int> = []
    for head in coding.sources {
      for head in expanded(head) {
        let (text, tokens) = phrase(head)
        used.formUnion(tokens)
        if !sources.contains(text) { sources.append(text) }
      }
    }
    var heads = coding.targets.filter { isActor($0) || context.chunks[$0].map(isNamed) == true }
    var isReciprocal = false
    if heads.isEmpty { (heads, isReciprocal) = affected(coding, used) }
    for head in heads {
      for head in expanded(head) where !used.contains(head) {
        let (text, _) = phrase(head)
        if isReciprocal {
          if !sources.contains(text) { sources.append(text) }
        } else if !targets.contains(text), !sources.contains(text) {
          targets.append(text)
        }
      }
    }
    return EventRecord(type: coding.kind.rawValue, sources: sources, targets: targets)
  }

  /// The actors below a predicate: whom it is directed against, else the first that is named, places last.
  private func affected(_ coding: Coding, _ used: Set<Int>) -> (heads: [Int], isReciprocal: Bool) {
    let predicate = coding.predicate
    let sentence = document.sentence(of: predicate)
    let isNoun = document.tokens[predicate].upos == .noun
    var best: (rank: Int, head: Int)?
    var token = isNoun ? context.chunks[predicate]?.tokens.upperBound ?? predicate + 1 : predicate + 1
    while token < sentence.upperBound {
      defer { token += 1 }
      guard let chunk = context.chunks[token], chunk.tokens.lowerBound == token || chunk.head == token else { continue }
      let range = chunk.tokens
      defer { token = max(token, range.upperBound - 1) }
      guard chunk.tokens.allSatisfy({ !used.contains($0) }), belongs(chunk.head, to: predicate),
        !context.isTime(chunk.head)
      else { continue }
      let before = range.lowerBound - 1
      let preposition =
        before > predicate && document.tokens[before].upos == .adp ? document.tokens[before].formKey : nil
      var rank: Int
      let acts = isActor(chunk.head)
      let governor = document.head(of: chunk.head)
      let isDirect = governor == predicate
      if isNamed(chunk) || acts && isNamedBehind(chunk) {
        rank = 2
        if isDirect, document.tokens[chunk.head].relation == .obj || document.tokens[chunk.head].relation == .iobj {
          rank = acts || possessor(chunk) ? 0 : 2
        } else if let preposition, ReadingContext.locative.contains(preposition),
          !Self.directional.contains(preposition)
        {
          rank = isPlace(chunk.head) ? 4 : 3
        } else if PloverFrames.nouns[document.tokens[chunk.head].lemmaKey] != nil, !isDirect, !possessor(chunk) {
          rank = 3
        }
        if preposition == "against", coding.kind.isHostile, isNear(chunk.head, predicate) { rank = 1 }
      } else if acts, document.tokens[chunk.head].upos == .noun {
        rank = preposition == "against" ? 3 : 5
      } else {
        continue
      }
      if isAside(chunk.head, predicate) { rank += 3 }
      if best == nil || rank < best!.rank { best = (rank, chunk.head) }
    }
    guard let best else { return ([], false) }
    var isReciprocal = false
    if coding.kind == .consult, document.tokens[predicate].upos == .verb,
      !Self.oneSided.contains(document.tokens[predicate].lemmaKey)
    {
      let before = (context.chunks[best.head]?.tokens.lowerBound ?? best.head) - 1
      isReciprocal =
        before >= 0 && (document.tokens[before].formKey == "with" || before == predicate || isWithin(before, "with"))
    }
    return ([best.head], isReciprocal)
  }

  private static let directional: WordSet = ["to", "from", "on", "into", "over"]

  /// Whether no other verb stands between a phrase and the predicate.
  private func isNear(_ token: Int, _ predicate: Int) -> Bool {
    var current = token
    for _ in 0..<8 {
      guard let head = document.head(of: current) else { return false }
      if head == predicate { return true }
      if document.tokens[head].upos == .verb { return false }
      current = head
    }
    return false
  }

  /// Whether a phrase stands in a relative clause or in a clause of time, cause or condition below the predicate.
  private func isAside(_ token: Int, _ predicate: Int) -> Bool {
    var current = token
    for _ in 0..<12 where current != predicate {
      switch document.tokens[current].relation {
      case .aclRelcl, .advclRelcl: return true
      case .advcl:
        let mark = document.child(of: current, .mark).map { document.tokens[$0].formKey }
        if let mark, mark != "to", mark != "for", mark != "of", mark != "in", mark != "from" { return true }
      default: break
      }
      guard let head = document.head(of: current) else { return false }
      current = head
    }
    return false
  }

  /// "with leaders of Norway's government": the phrase hangs on one with that preposition.
  private func isWithin(_ token: Int, _ preposition: WordKey) -> Bool {
    guard document.tokens[token].formKey == "of", token > 1, let chunk = context.chunks[token - 1] else { return false }
    let before = chunk.tokens.lowerBound - 1
    return before >= 0 && document.tokens[before].formKey == preposition
  }

  private static let oneSided: WordSet = ["visit", "tour", "mediate", "travel", "arrive", "host", "launch", "offer"]

  /// Whether a token hangs below a predicate, and not in a report of who says so, a clause of circumstance or the like.
  private func belongs(_ token: Int, to predicate: Int) -> Bool {
    var current = token
    for _ in 0..<24 {
      if current == predicate { return true }
      let word = document.tokens[current]
      switch word.relation {
      case .parataxis: return false
      case .conj where document.head(of: current) == predicate && word.upos == .verb: return false
      default: break
      }
      if word.relation.isSubject, document.head(of: current) == predicate, current < predicate { return false }
      if document.children(of: current).contains(where: {
        document.tokens[$0].relation == .case && document.tokens[$0].lemmaKey == "accord"
      }) {
        return false
      }
      guard let head = document.head(of: current) else { return false }
      current = head
    }
    return false
  }

  private func expanded(_ head: Int) -> [Int] {
    let heads = document.conjuncts(of: document.antecedent(ofRelative: head) ?? head)
    return heads.isEmpty ? [head] : heads
  }

  private func isNamed(_ chunk: Chunk) -> Bool {
    chunk.tokens.contains { token in
      let word = document.tokens[token]
      guard !context.isTime(token) else { return false }
      if word.upos == .propn { return true }
      guard word.flags.contains(.capitalised), word.upos == .adj || word.upos == .noun else { return false }
      return token != document.sentence(of: token).lowerBound
        || Gazetteer.shared[document.form(of: token)]?.kind == .demonym
    }
  }

  private func possessor(_ chunk: Chunk) -> Bool { chunk.core > chunk.tokens.lowerBound }

  private func isPlace(_ head: Int) -> Bool {
    if let party = context.party(at: head) {
      return context.parties[party].kind == .place || context.parties[party].kind == .country
    }
    return PlaceNouns.contains(document.tokens[head].lemmaKey)
  }

  private func isActor(_ head: Int) -> Bool {
    if let party = context.party(at: head), context.parties[party].kind != .thing { return true }
    return Actors.isActor(head, document) && document.tokens[head].upos != .pron
  }

  /// The words of one who acts: its noun phrase, with "of", "in" or "for" behind it where that stays short.
  private func phrase(_ token: Int) -> (text: String, tokens: Range<Int>) {
    var head = token
    if document.tokens[token].upos == .pron, let party = context.party(at: token),
      let named = context.parties[party].mentions.first(where: { context.mentions[$0].form != .pronoun })
    {
      head = context.mentions[named].head
    }
    guard let chunk = context.chunks[head] else { return (document.text(of: head..<head + 1), head..<head + 1) }
    // "Latvian and Norwegian ships": modifiers that the chunk lost.
    var first = chunk.tokens.lowerBound
    let tree = document.coreNounPhrase(chunk.head).lowerBound
    if tree < first, first - tree <= 5, !(tree..<first).contains(where: { document.tokens[$0].upos == .punct }) {
      first = tree
    }
    let end = extended(chunk)
    while first + 1 < end, document.tokens[first].upos == .det { first += 1 }
    return (document.text(of: first..<end), min(first, chunk.tokens.lowerBound)..<end)
  }

  /// The end of a phrase with what "of", "in" or "for" adds to it, as long as that is short; a phrase without a name may
  /// take more ("supporters of …").
  private func extended(_ chunk: Chunk) -> Int {
    let longest = isNamed(chunk) ? 4 : 8
    var end = chunk.tokens.upperBound
    for _ in 0..<3 {
      guard end + 1 < document.tokens.count, document.tokens[end].upos == .adp,
        Self.belonging.contains(document.tokens[end].formKey), document.sentence(of: chunk.head).contains(end),
        let next = context.chunks[end + 1], next.tokens.lowerBound == end + 1, !context.isTime(next.head),
        document.isDescendant(next.head, of: chunk.head), next.tokens.upperBound - chunk.tokens.upperBound <= longest
      else { return end }
      end = next.tokens.upperBound
    }
    return end
  }

  /// "leaders of the Republic": the name stands behind the noun.
  private func isNamedBehind(_ chunk: Chunk) -> Bool {
    let end = extended(chunk)
    return chunk.tokens.upperBound < end
      && (chunk.tokens.upperBound..<end).contains { document.tokens[$0].upos == .propn && !context.isTime($0) }
  }

  private static let belonging: WordSet = ["of", "in", "for", "from"]
}
