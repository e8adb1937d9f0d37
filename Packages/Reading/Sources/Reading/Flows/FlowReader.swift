import DomainCore
import Language

/// Finds who gives information to whom: what is shared, supplied, shown, obtained, told or made public.
enum FlowReader: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    var search = FlowSearch(context)
    for event in context.events.indices { search.readEvent(event) }
    for token in search.passiveModifiers() { search.readModifier(token) }
    search.readStatements()
    context.flows = search.finish()
  }
}

private struct FlowSearch {
  let context: ReadingContext
  let document: Document
  var flows: [FlowDraft] = []
  private var seen: Set<Int> = []
  private let contents: ContentIndex

  init(_ context: ReadingContext) {
    self.context = context
    contents = ContentIndex(context.attributions)
    document = context.document
  }

  private static let giving: WordSet = [
    "give", "share", "provide", "supply", "hand", "pass", "send", "deliver", "show", "exchange", "submit", "forward",
    "transfer", "transmit", "leak", "offer", "email", "relay", "convey", "present", "circulate",
  ]
  private static let getting: WordSet = ["obtain", "receive", "acquire", "get", "see", "review", "buy", "collect"]
  private static let publishing: WordSet = [
    "release", "publish", "post", "disclose", "unveil", "broadcast", "air", "upload", "issue", "reveal", "surface",
    "share",
    "circulate", "emerge",
  ]
  private static let making: WordSet = ["take", "record", "film", "capture", "shoot", "photograph", "source"]
  private static let information: WordSet = [
    "intelligence", "information", "data", "summary", "detail", "finding", "warning", "tip", "evidence", "result",
    "answer",
  ]

  private static let informing: WordSet = ["warn", "inform", "notify", "brief", "alert", "advise"]

  private func party(_ token: Int?) -> Int? {
    token.flatMap { context.participant(at: document.antecedent(ofRelative: $0) ?? $0) }
  }

  private func parties(_ token: Int?) -> [Int] {
    guard let token else { return [] }
    var found: [Int] = []
    for token in context.members(of: token) {
      if let party = context.participant(at: token), !found.contains(party) { found.append(party) }
    }
    return found
  }

  mutating func readEvent(_ index: Int) {
    let event = context.events[index]
    guard document.tokens[event.head].upos == .verb else { return }
    read(event.head, context.bytes(event.triggers[0]), event)
  }

  /// Participles that tell of a transfer without being an event of their own: "provided by", "seen by".
  func passiveModifiers() -> [Int] {
    let events = Set(context.events.map(\.head))
    return context.sentences.joined().filter {
      document.tokens[$0].relation == .acl && document.tokens[$0].isPassive && !events.contains($0)
    }
  }

  mutating func readModifier(_ verb: Int) { read(verb, context.bytes(verb), nil) }

  private mutating func read(_ verb: Int, _ cue: Range<Int>, _ event: EventDraft?) {
    let word = document.tokens[verb]
    let lemma = word.lemmaKey
    let isPassive = word.isPassive
    let thing =
      isPassive
      ? context.subject(of: verb).map { document.antecedent(ofRelative: $0) ?? $0 }
        ?? (word.relation == .acl ? document.head(of: verb) : nil)
      : (context.objects(of: verb).thing ?? (word.relation == .aclRelcl ? document.head(of: verb) : nil))
        .map { document.antecedent(ofRelative: $0) ?? $0 }
    let subject = context.logicalSubject(of: verb)
    let items = thing.map { document.conjuncts(of: $0).compactMap { context.evidenceOfToken[$0] } } ?? []
    if Self.informing.contains(lemma), let event, !isPassive || document.agent(of: verb) != nil {
      readWarning(verb, lemma, cue, event)
      return
    }
    guard
      let what = what(thing, items)
        ?? (Self.publishing.contains(lemma)
          ? subject.flatMap { what($0, [context.evidenceOfToken[$0]].compactMap { $0 }) } : nil)
    else { return }
    let to =
      context.objects(of: verb).hearer
      ?? context.complement(of: verb, with: lemma == "share" || lemma == "exchange" ? ["with", "to"] : ["to"])
    var flow = FlowDraft(verb: verb, cue: cue, from: nil, to: [], what: what, evidence: items)
    if Self.giving.contains(lemma), to != nil || isPassive || !Self.publishing.contains(lemma) {
      flow.from = isPassive ? party(document.agent(of: verb)) : party(subject)
      flow.to = parties(to)
      if isPassive, flow.from == nil {
        flow.from = items.first.flatMap { context.evidence[$0].provider } ?? speaker(verb)
      }
      // "was given a receipt": the subject is the one who gets it.
      if flow.to.isEmpty, isPassive || word.relation == .aclRelcl,
        let holder = items.first.flatMap({ context.evidence[$0].holder }), holder != flow.from
      {
        flow.to = [holder]
      }
      flow.isTwoWay = lemma == "exchange"
      guard flow.from != nil, !flow.to.isEmpty else { return }
    } else if Self.getting.contains(lemma), event != nil || isPassive {
      flow.to = isPassive ? parties(document.agent(of: verb)) : parties(subject)
      flow.from =
        party(context.complement(of: verb, with: ["from"])) ?? items.first.flatMap { context.evidence[$0].provider }
      if flow.to.isEmpty, let holder = items.first.flatMap({ context.evidence[$0].holder }) { flow.to = [holder] }
      guard flow.from != nil, !flow.to.isEmpty, flow.from != flow.to.first else { return }
    } else if Self.making.contains(lemma), let item = items.first, let holder = context.evidence[item].holder,
      let provider = context.evidence[item].provider, provider != holder
    {
      flow.from = provider
      flow.to = [holder]
    } else if Self.publishing.contains(lemma) {
      flow.from = isPassive ? party(document.agent(of: verb)) : party(subject)
      if thing == nil {
        // "videos surfaced on social media"
        let item = subject.flatMap { context.evidenceOfToken[$0] }
        flow.evidence = item.map { [$0] } ?? []
        flow.from = item.flatMap { context.evidence[$0].provider }
      }
      if isPassive, flow.from == nil { flow.from = items.first.flatMap { context.evidence[$0].provider } }
      guard flow.from != nil else { return }
      if document.negation(of: verb) != nil { return }
      flow.channel = flow.from.flatMap { context.parties[$0].platform }
    } else {
      return
    }
    complete(&flow, event)
  }

  /// "warned insurers", "notified the police": what is told is the deed itself.
  private mutating func readWarning(_ verb: Int, _ lemma: WordKey, _ cue: Range<Int>, _ event: EventDraft) {
    let isPassive = document.tokens[verb].isPassive
    let objects = context.objects(of: verb)
    let told = isPassive ? context.subject(of: verb) : objects.hearer ?? objects.thing
    guard let from = party(isPassive ? document.agent(of: verb) : context.logicalSubject(of: verb)) else { return }
    var flow = FlowDraft(verb: verb, cue: cue, from: from, to: parties(told), what: "statement")
    if lemma == "warn" || lemma == "alert" { flow.what = "warning" }
    guard !flow.to.isEmpty, !flow.to.contains(from) else { return }
    complete(&flow, event)
  }

  private func speaker(_ verb: Int) -> Int? {
    let bytes = context.bytes(verb)
    return enclosing(bytes).flatMap { context.attributions[$0].party }
  }

  private func what(_ thing: Int?, _ items: [Int]) -> String? {
    if let item = items.first { return context.evidence[item].kind }
    guard let thing else { return nil }
    let lemma = document.tokens[thing].lemmaKey
    if lemma == "intelligence" || lemma == "information" { return "intelligence" }
    if let kind = EvidenceNouns.kind(of: thing, document), kind != "statement" { return kind }
    if Self.information.contains(lemma) { return document.lemma(of: thing).lowercased() }
    if document.tokens[thing].upos == .pron, let party = context.party(at: thing),
      context.parties[party].kind == .thing,
      let item = context.parties[party].mentions.lazy.compactMap({ context.evidenceOfToken[context.mentions[$0].head] })
        .first
    {
      return context.evidence[item].kind
    }
    return nil
  }

  private func enclosing(_ range: Range<Int>) -> Int? {
    AttributionNesting.innermost(range, contents, context.attributions)
  }

  private mutating func complete(_ flow: inout FlowDraft, _ event: EventDraft?) {
    guard seen.insert(flow.verb).inserted else { return }
    flow.via = enclosing(flow.cue)
    if let event {
      flow.time = event.time
      switch event.factuality {
      case .certainNot: flow.status = .denied
      case .probable, .probableNot, .possible, .possibleNot:
        flow.status = event.cues.contains { context.cues[$0].kind == .reportingVerb } ? .suggested : .reported
      default: flow.status = event.condition == .future ? .planned : .asserted
      }
    }
    let verb = document.tokens[flow.verb]
    flow.isOngoing =
      verb.xpos == .vbg && document.children(of: flow.verb).contains { document.tokens[$0].relation == .aux }
    flows.append(flow)
  }

  /// What is told to a named hearer, announced, or said in public.
  mutating func readStatements() {
    for (index, draft) in context.attributions.enumerated() {
      guard let from = draft.party, let token = draft.cueToken, let cue = draft.cue.first, !draft.isNegative,
        draft.parent == nil || draft.recipientParty != nil, !seen.contains(token)
      else { continue }
      var flow = FlowDraft(verb: token, cue: cue, from: from, to: [], what: "statement")
      flow.via = index
      flow.time = draft.time
      flow.channel = draft.channel
      let lemma = document.tokens[token].lemmaKey
      if let recipient = draft.recipientParty, recipient != from,
        ReportingVerbs.isSpeech(lemma) || ReportingVerbs.is(lemma, .warning)
      {
        flow.to = [recipient]
        if lemma == "warn" { flow.what = "warning" }
      } else if lemma == "announcement" || lemma == "announce" || isPublic(draft, lemma, from) {
        flow.to = []
      } else {
        continue
      }
      seen.insert(token)
      flows.append(flow)
    }
  }

  /// Said in public: by a channel that the sentence names, not merely by an account that has one. What shows or describes
  /// something gives no statement, nor does what calls it names.
  private func isPublic(_ draft: AttributionDraft, _ lemma: WordKey, _ from: Int) -> Bool {
    guard let channel = draft.channel, channel != "email", channel != context.parties[from].platform,
      draft.parent == nil
    else { return false }
    return ReportingVerbs.isSpeech(lemma) && !Self.labelling.contains(lemma)
      && !ReportingVerbs.is(lemma, .showing) && draft.source.map { context.evidenceOfToken[$0] == nil } ?? false
  }

  private static let labelling: WordSet = [
    "call", "describe", "label", "dub", "brand", "term", "detail", "outline", "list",
  ]

  func finish() -> [FlowDraft] { flows.sorted { ($0.cue.lowerBound, $0.verb) < ($1.cue.lowerBound, $1.verb) } }
}
