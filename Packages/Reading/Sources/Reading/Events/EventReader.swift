import DomainCore
import Language

/// Finds what is told to happen: verbs and nouns of the event classes, other verbs of deeds in clauses of their own,
/// and acts of communication that are tied to a day, a hearer, a channel or a publication.
enum EventReader: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    context.firstPersons = firstPersons(context)
    var search = EventSearch(context)
    for sentence in context.sentences {
      for token in sentence { search.read(token) }
    }
    search.readTimesAndPlaces()
    let manners = mannersOfSpeaking(context)
    context.events = search.events.filter { isTold($0, context.document) && !manners.contains($0.head) }
  }
}

extension EventReader {
  /// The verbs by which reasons of anonymity tell how a source spoke: "asked not to be named", "not authorised to speak".
  private static func mannersOfSpeaking(_ context: ReadingContext) -> Set<Int> {
    Set(
      context.anonymityReasons.joined().filter {
        context.document.tokens[$0].upos == .verb && MentionJoiner.isManner(context.document.tokens[$0].lemmaKey)
      })
  }

  /// Whether an event is told and not only named: "by mutual agreement", "wanted an apology" tell of nobody's deed.
  private static func isTold(_ event: EventDraft, _ document: Document) -> Bool {
    guard document.tokens[event.head].upos == .noun, event.triggers.count == 1, event.roles.isEmpty, event.time == nil,
      event.place == nil, event.quantity == nil
    else { return true }
    switch event.kind {
    case .assault, .other, .protest, .coerce, .mobilize, .retreat: return true
    default: return false
    }
  }

  /// Whom "I" and "we" stand for inside what somebody says: the speaker, and for "we" the body that he speaks for.
  private static func firstPersons(_ context: ReadingContext) -> [Int: Int] {
    let contents = ContentIndex(context.attributions)
    var found: [Int: Int] = [:]
    for sentence in context.sentences {
      for token in sentence where context.document.tokens[token].upos == .pron {
        guard let pronoun = PronounClass(context.document.tokens[token].formKey), pronoun.person == 1,
          let speech = AttributionNesting.innermost(context.bytes(token), contents, context.attributions),
          let speaker = context.attributions[speech].party
        else { continue }
        found[token] = pronoun.number == .plural ? context.parties[speaker].memberOf ?? speaker : speaker
      }
    }
    return found
  }
}

struct EventSearch {
  let context: ReadingContext
  let document: Document
  var events: [EventDraft] = []
  /// The event that a token heads.
  private var eventOfToken: [Int: Int] = [:]
  private var byClassAndLemma: [WordKey: Int] = [:]
  private let cueTokens: [Int: Int]

  init(_ context: ReadingContext) {
    self.context = context
    document = context.document
    var cues: [Int: Int] = [:]
    for (index, draft) in context.attributions.enumerated() {
      if let token = draft.cueToken { cues[token] = index }
    }
    cueTokens = cues
  }

  mutating func read(_ token: Int) {
    switch document.tokens[token].upos {
    case .verb: readVerb(token)
    case .noun: readNoun(token)
    default: break
    }
  }

  // MARK: - Verbs

  private mutating func readVerb(_ verb: Int) {
    let word = document.tokens[verb]
    let object = word.isPassive ? context.subject(of: verb) : context.objects(of: verb).thing
    if word.relation == .compound || word.relation == .flat || word.relation == .case || word.relation == .fixed {
      return
    }
    // An adjective-like participle before its noun tells no event.
    if word.relation == .amod, !context.hasAuxiliaryBefore(verb) { return }
    if let infinitive = word.relation == .xcomp ? document.head(of: verb) : nil, isAbsorbed(verb, by: infinitive) {
      return
    }
    if let attribution = cueTokens[verb] { return readCommunication(verb, attribution) }
    if isMadePublic(verb) { return add(verb, .release, object) }
    guard var kind = EventTriggers.kind(ofVerb: verb, object: object, document), isMeant(verb, kind) else {
      readOther(verb, object)
      return
    }
    // "shared two videos": with nobody who gets them, with everybody.
    if kind == .cooperate, Self.publishing.contains(word.lemmaKey), !word.isPassive,
      let object, EvidenceNouns.kind(of: object, document) != nil, context.objects(of: verb).hearer == nil,
      context.complement(of: verb, with: ["with", "to"]) == nil
    {
      kind = .release
    }
    // A participle behind a noun tells background, unless something passes or somebody suffers.
    if isReduced(verb) {
      switch kind {
      case .cooperate:
        // "two people briefed on the matter" describes them.
        if let noun = document.head(of: verb), Actors.isActor(noun, document),
          EvidenceNouns.kind(of: noun, document) == nil
        {
          return
        }
      case .aid, .assault, .coerce, .mobilize: break
      default: return
      }
    }
    // "could not verify", "has not confirmed": nothing happened.
    if Self.verifying.contains(word.lemmaKey), document.negation(of: verb) != nil { return }
    // "shelling killed 17": one event.
    if kind == .assault || kind == .other, let subject = context.subject(of: verb), let known = eventOfToken[subject],
      events[known].head == subject, !word.isPassive
    {
      events[known].triggers.append(trigger(verb, object))
      eventOfToken[verb] = known
      readRoles(verb, object, &events[known])
      events[known].roles.removeAll { $0.token == subject }
      return
    }
    add(verb, kind, object)
  }

  private static let publishing: WordSet = ["share", "circulate", "post", "distribute"]

  /// Verbs that name an event of their class only with certain parties: people meet and arrive, letters do not; who calls
  /// for something asks, who calls it something does not.
  private func isMeant(_ verb: Int, _ kind: Event.Kind) -> Bool {
    let lemma = document.tokens[verb].lemmaKey
    switch kind {
    case .request where lemma == "call": return document.phrase(of: verb, with: ["for", "on", "upon"]) != nil
    case .consult where Self.travelling.contains(lemma):
      guard let subject = context.logicalSubject(of: verb) else { return false }
      return Actors.isActor(subject, document) && EvidenceNouns.kind(of: subject, document) == nil
    default: return true
    }
  }

  private static let travelling: WordSet = ["arrive", "travel", "tour"]

  private static let verifying: WordSet = ["verify", "confirm", "establish", "authenticate", "corroborate"]

  /// "images supplied by", "men carrying": a participle without auxiliary behind its noun.
  private func isReduced(_ verb: Int) -> Bool {
    let word = document.tokens[verb]
    guard word.xpos == .vbn || word.xpos == .vbg, !context.hasAuxiliaryBefore(verb) else { return false }
    return word.relation == .acl || word.relation == .amod
      || verb > 0 && word.xpos == .vbn && context.chunks[verb - 1] != nil && document.subject(of: verb) == nil
        && word.relation != .conj && word.relation != .root
  }

  /// An infinitive that a commissive or a refusal takes in: "declined to name", "agreed to add", "threatened to sue".
  private func isAbsorbed(_ verb: Int, by head: Int) -> Bool {
    guard let index = eventOfToken[head] else { return false }
    switch events[index].kind {
    case .agree, .reject, .threaten, .request: return true
    default: return false
    }
  }

  private func isMadePublic(_ verb: Int) -> Bool {
    document.tokens[verb].lemmaKey == "make"
      && document.children(of: verb).contains { document.tokens[$0].formKey == "public" }
  }

  /// A verb of no class: an event where it is predicated in a main or content clause of somebody or something.
  private mutating func readOther(_ verb: Int, _ object: Int?) {
    let word = document.tokens[verb]
    guard !EventTriggers.noEvents.contains(word.lemmaKey) else { return }
    guard context.subject(of: verb) != nil || word.relation == .conj && context.logicalSubject(of: verb) != nil else {
      return
    }
    switch word.relation {
    case .root, .ccomp, .conj, .parataxis, .advcl, .csubj: break
    default: return
    }
    if isReduced(verb) || word.relation == .advcl && word.isPassive { return }
    guard let subject = context.logicalSubject(of: verb), document.tokens[subject].relation != .expl else { return }
    add(verb, .other, object)
  }

  /// Acts of speech are events when they deny, accuse, warn or publish, or when they have a day, a hearer or a channel.
  private mutating func readCommunication(_ verb: Int, _ attribution: Int) {
    let lemma = document.tokens[verb].lemmaKey
    let draft = context.attributions[attribution]
    let object = document.child(of: verb, .obj)
    guard draft.source != nil || document.tokens[verb].isPassive else { return }
    if draft.isNegative || Self.verifying.contains(lemma) && document.negation(of: verb) != nil { return }
    if lemma == "contradict" || lemma == "dispute" && document.tokens[verb].isPassive { return }
    let isReported = draft.evidence != nil && draft.construction == .verb
    if isReported, EvidenceNouns.kind(of: draft.source ?? verb, document) != nil { return }
    let kind: Event.Kind
    if ReportingVerbs.is(lemma, .denial), lemma != "doubt" {
      kind = .reject
    } else if ReportingVerbs.is(lemma, .accusation) {
      kind = .accuse
    } else if lemma == "warn" || lemma == "threaten" {
      kind = .threaten
    } else if lemma == "condemn" || lemma == "criticize" || lemma == "criticise" || lemma == "denounce" {
      kind = .accuse
    } else if let named = object.flatMap({ EvidenceNouns.kind(of: $0, document) }), !named.isEmpty,
      Self.revealing.contains(lemma)
    {
      kind = .release
    } else if lemma == "announce" || lemma == "confirm" || lemma == "declare" || lemma == "disclose"
      || lemma == "reveal"
    {
      kind = .statement
    } else if lemma == "claim", let object, document.tokens[object].lemmaKey == "responsibility" {
      kind = .statement
    } else if ReportingVerbs.is(lemma, .directive), !ReportingVerbs.is(lemma, .question), lemma != "suggest",
      isMeant(verb, .request)
    {
      kind = .request
    } else if ReportingVerbs.isSpeech(lemma), isAnchored(verb, draft) {
      kind = .statement
    } else if let named = EventTriggers.kind(ofVerb: verb, object: object, document), named != .statement,
      !ReportingVerbs.isSpeech(lemma), !EventTriggers.noEvents.contains(lemma)
    {
      kind = named
    } else {
      return
    }
    add(verb, kind, object)
    events[events.count - 1].isCommunicative = true
  }

  private static let revealing: WordSet = [
    "reveal", "disclose", "publish", "release", "post", "share", "unveil", "leak",
  ]

  /// Whether a day or a channel ties a statement to an occasion.
  private func isAnchored(_ verb: Int, _ draft: AttributionDraft) -> Bool {
    draft.channel != nil || draft.time != nil
  }

  private mutating func add(_ verb: Int, _ kind: Event.Kind, _ object: Int?) {
    var event = EventDraft(kind: kind, triggers: [trigger(verb, object)], head: verb, extent: extent(verb))
    readRoles(verb, object, &event)
    switch kind {
    case .cooperate:
      if let object,
        Self.intelligence.contains(document.tokens[object].lemmaKey) || EvidenceNouns.kind(of: object, document) != nil
      {
        event.eventContext = "intelligence"
      }
    case .release, .statement, .accuse, .reject, .threaten:
      event.isCommunicative = kind == .release || cueTokens[verb] != nil
    case .mobilize:
      if let object, EventTriggers.kind(ofVerb: verb, object: object, document) == .mobilize { event.mode = "troops" }
    case .consult: if document.tokens[verb].lemmaKey == "visit" { event.mode = "visit" }
    default: break
    }
    eventOfToken[verb] = events.count
    byClassAndLemma[document.tokens[verb].lemmaKey] = events.count
    events.append(event)
  }

  private static let intelligence: WordSet = ["intelligence", "information", "data", "evidence", "record", "summary"]
  private static let compoundVerbs: WordSet = ["share", "exchange", "claim", "swap"]

  /// The words that name the event: the verb with its particle, or with the object that makes it one.
  private func trigger(_ verb: Int, _ object: Int?) -> Range<Int> {
    var last = verb
    for child in document.children(of: verb) where child == last + 1 && document.tokens[child].relation == .compoundPrt
    { last = child }
    if isMadePublic(verb),
      let word = document.children(of: verb).first(where: { document.tokens[$0].formKey == "public" }), word - verb < 3
    {
      last = word
    }
    if let object, object == verb + 1, Self.compoundVerbs.contains(document.tokens[verb].lemmaKey),
      document.tokens[object].number == .singular
    {
      last = object
    }
    return verb..<last + 1
  }

  /// The clause of an event, without clauses that hang on it and tell something else.
  private func extent(_ verb: Int) -> [Range<Int>] {
    var excluded: [Int] = []
    for child in document.children(of: verb) {
      switch document.tokens[child].relation {
      case .advcl, .advclRelcl, .parataxis, .conj, .cc, .ccomp, .discourse, .mark: excluded.append(child)
      default: break
      }
    }
    var runs = document.clauseRuns(verb, without: excluded)
    if context.subject(of: verb) == nil, let subject = context.logicalSubject(of: verb), subject < verb,
      document.sentence(of: verb).contains(subject), document.tokens[verb].relation != .conj
    {
      runs.insert(context.coreNounPhrase(subject), at: 0)
    }
    return runs
  }

  // MARK: - Roles

  private func readRoles(_ verb: Int, _ object: Int?, _ event: inout EventDraft) {
    let word = document.tokens[verb]
    let subject = context.logicalSubject(of: verb)
    func add(_ role: Participant.Role, _ token: Int?) {
      guard let token else { return }
      for token in context.members(of: token) { event.roles.append((role, token)) }
    }
    let takesThing =
      event.kind == .release || event.kind == .cooperate || event.kind == .acquire || event.kind == .aid
      || event.kind == .mobilize || event.kind == .statement
    let objectRole: Participant.Role =
      takesThing
      ? .object
      : event.kind == .assault || event.kind == .coerce ? .target : event.kind == .other ? .object : .recipient
    let isPassive = word.isPassive || document.child(of: verb, .nsubjPass) != nil
    if isPassive {
      add(objectRole, context.subject(of: verb) ?? (word.relation == .acl ? document.head(of: verb) : subject))
      add(.actor, document.agent(of: verb))
      if context.subject(of: verb) != nil, let object = document.child(of: verb, .obj) { add(.object, object) }
    } else {
      add(document.tokens[verb].lemmaKey == "receive" ? .recipient : .actor, subject)
      let objects = context.objects(of: verb)
      add(objectRole, objects.thing)
      add(.recipient, objects.hearer)
    }
    var phrases = document.children(of: verb).filter { document.tokens[$0].relation == .obl }
    // "held talks with", "imposed sanctions on": the phrase hangs on the noun that makes the verb what it is.
    if let object, event.kind != .other, EventTriggers.kind(ofNoun: document.tokens[object].lemmaKey) != nil {
      phrases += document.children(of: object).filter { document.tokens[$0].relation == .nmod }
    }
    for child in phrases {
      guard let preposition = document.preposition(of: child) else { continue }
      switch document.tokens[preposition].formKey {
      case "to": add(.recipient, child)
      case "with": add(event.kind == .consult || event.kind == .agree ? .actor : .recipient, child)
      case "between": add(.actor, child)
      case "from": add(.source, child)
      case "against", "at":
        if event.kind == .assault || event.kind == .sanction || event.kind == .protest || event.kind == .coerce
          || event.kind == .accuse
        {
          add(.target, child)
        }
      case "on": if event.kind == .assault || event.kind == .sanction || event.kind == .coerce { add(.target, child) }
      case "for": if event.kind == .aid { add(.beneficiary, child) }
      default: break
      }
    }
    if event.kind == .cooperate || event.kind == .aid, !event.roles.contains(where: { $0.role == .recipient }) {
      add(.recipient, context.complement(of: verb, with: ["to", "with"]))
    }
    if let attribution = cueTokens[verb], let recipient = context.attributions[attribution].recipient {
      add(.recipient, recipient)
    }
  }

  // MARK: - Nouns

  private mutating func readNoun(_ noun: Int) {
    let word = document.tokens[noun]
    guard let kind = EventTriggers.kind(ofNoun: word.lemmaKey), document.isNominalHead(noun) else { return }
    // Light verbs carry the noun as their object; then the verb already stands for the event.
    if let verb = document.head(of: noun), word.relation == .obj, let index = eventOfToken[verb],
      events[index].kind == kind
    {
      return
    }
    let phrase = context.nounPhrase(noun)
    let determiner = document.child(of: noun, .det).map { document.tokens[$0].formKey }
    let isDefinite =
      determiner == "the" || determiner == "this" || determiner == "that" || document.child(of: noun, .nmodPoss) != nil
    if isDefinite, let known = byClassAndLemma[word.lemmaKey] ?? sameDeed(noun, kind, determiner),
      events[known].kind == kind
    {
      events[known].triggers.append(nounTrigger(noun))
      eventOfToken[noun] = known
      return
    }
    // Inside another noun phrase it is what that phrase is about.
    if word.relation == .nmod || word.relation == .compound, kind != .other { return }
    var event = EventDraft(kind: kind, triggers: [nounTrigger(noun)], head: noun, extent: [phrase])
    for child in document.children(of: noun) {
      switch document.tokens[child].relation {
      case .nmodPoss: event.roles.append((.actor, child))
      case .compound, .amod:
        if context.mention(at: child) != context.mention(at: noun), context.party(at: child) != nil {
          event.roles.append((.actor, child))
        }
      case .nmod:
        guard let preposition = document.preposition(of: child) else { continue }
        switch document.tokens[preposition].formKey {
        case "by": event.roles.append((.actor, child))
        case "of": event.roles.append((kind == .assault || kind == .coerce ? .target : .object, child))
        case "on", "against": event.roles.append((.target, child))
        case "to", "for": event.roles.append((.recipient, child))
        case "with", "between": event.roles.append((.actor, child))
        default: break
        }
      default: break
      }
    }
    if kind == .statement, word.lemmaKey == "announcement" { event.isCommunicative = true }
    eventOfToken[noun] = events.count
    byClassAndLemma[word.lemmaKey] = events.count
    events.append(event)
  }

  /// "the attack", "the deployment" after a verb of that class: the deed that was just told.
  private func sameDeed(_ noun: Int, _ kind: Event.Kind, _ determiner: WordKey?) -> Int? {
    guard determiner != nil, kind == .assault || kind == .mobilize || kind == .coerce, !isModified(noun),
      let last = events.lastIndex(where: { $0.kind == kind }),
      document.sentenceIndex(of: noun) - document.sentenceIndex(of: events[last].head) <= 3
    else { return nil }
    return last
  }

  private func isModified(_ noun: Int) -> Bool {
    document.children(of: noun).contains {
      switch document.tokens[$0].relation {
      case .amod, .compound, .nmod, .nummod: true
      default: false
      }
    }
  }

  /// The noun with a modifier that tells its kind ("troop deployment", "cyber attack").
  private func nounTrigger(_ noun: Int) -> Range<Int> {
    var first = noun
    while first > 0, document.head(of: first - 1) == noun, document.tokens[first - 1].relation == .compound,
      document.tokens[first - 1].upos == .noun, document.tokens[first - 1].flags.contains(.hasDigit) == false
    { first -= 1 }
    return first..<noun + 1
  }

  // MARK: - Times and places

  /// Each time and place goes to the event whose clause it stands in, nearest above it.
  mutating func readTimesAndPlaces() {
    for (index, time) in context.times.enumerated() where time.type != .signal {
      guard let token = document.token(atByte: time.range.lowerBound),
        let event = eventAbove(headToken(time.range, token))
      else { continue }
      if events[event].time == nil { events[event].time = index }
    }
    for (index, quantity) in context.quantities.enumerated() {
      guard let token = document.token(atByte: quantity.range.lowerBound),
        let event = eventAbove(headToken(quantity.range, token))
      else { continue }
      if events[event].quantity == nil { events[event].quantity = index }
    }
    for mention in context.mentions {
      let party = context.parties[mention.party]
      guard party.kind == .place || party.kind == .country, let preposition = context.locative(of: mention.head),
        let event = eventAbove(mention.head)
      else { continue }
      let word = document.tokens[preposition].formKey
      // Where something goes is a place only for what moves.
      if word == "to" || word == "from", events[event].kind != .mobilize, events[event].kind != .retreat,
        events[event].kind != .consult
      {
        continue
      }
      if events[event].place == nil { events[event].place = mention.party }
    }
    for (token, index) in eventOfToken.sorted(by: { $0.key < $1.key }) where events[index].kind == .consult {
      if document.tokens[token].lemmaKey == "visit", let object = document.child(of: token, .obj),
        let party = context.party(at: object)
      {
        events[index].place = party
      }
    }
  }

  /// The token of a range that hangs outside it.
  private func headToken(_ range: Range<Int>, _ first: Int) -> Int {
    var token = first
    while token < document.tokens.count, Int(document.tokens[token].start) < range.upperBound {
      guard let head = document.head(of: token) else { return token }
      let start = Int(document.tokens[head].start)
      if start < range.lowerBound || start >= range.upperBound { return token }
      token += 1
    }
    return first
  }

  func eventAbove(_ token: Int) -> Int? {
    if let own = eventOfToken[token] { return own }
    var current = token
    for _ in 0..<12 {
      guard let head = document.head(of: current) else { return nil }
      if let event = eventOfToken[head] { return event }
      // A clause of its own that is no event keeps what belongs to it.
      if document.tokens[head].upos == .verb, document.tokens[head].relation != .xcomp,
        document.tokens[head].relation != .acl
      {
        return nil
      }
      current = head
    }
    return nil
  }
}
