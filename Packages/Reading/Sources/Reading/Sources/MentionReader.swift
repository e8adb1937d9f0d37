import DomainCore
import Language

/// Joins noun phrases to parties: by name, short form in brackets, initials, surname, description and pronoun.
enum MentionReader: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    var joiner = MentionJoiner(context)
    joiner.addPublisher()
    for sentence in context.sentences { joiner.read(sentence) }
    context.mentions = joiner.mentions
    context.parties = joiner.parties
    context.mentionOfToken = joiner.mentionOfToken
  }
}

/// The state of the joining: what has been named so far, latest last.
struct MentionJoiner {
  let context: ReadingContext
  let document: Document
  var mentions: [NominalMention] = []
  var parties: [Party] = []
  var mentionOfToken: [Int32]
  /// The name mention of the language engine that covers a token; -1 for none.
  private var nameOfToken: [Int32]
  private var byName: [String: Int] = [:]
  /// Single words of longer names: surnames, "Council" of a council.
  private var byPart: [String: Int] = [:]
  private var byLemma: [WordKey: Int] = [:]
  private var recentPersons: [Int] = []
  private var recentBodies: [Int] = []
  private var recentGroups: [Int] = []
  /// The coreference mention of the language engine that a token heads.
  private var coreference: [Int: Int] = [:]

  init(_ context: ReadingContext) {
    self.context = context
    document = context.document
    mentionOfToken = context.mentionOfToken
    nameOfToken = Array(repeating: -1, count: context.document.tokens.count)
    for (index, name) in context.document.names.enumerated() {
      for token in name.tokens { nameOfToken[token] = Int32(index) }
    }
    for (index, mention) in context.document.mentions.enumerated() { coreference[mention.head] = index }
  }

  mutating func addPublisher() {
    guard let id = context.report.publisher, let source = context.report.sources.first(where: { $0.id == id }),
      let name = source.name
    else { return }
    var party = Party(kind: .organisation, lemma: WordKey("publication"))
    party.name = name
    party.sourceKind = .mediaOutlet
    parties.append(party)
    register(name, parties.count - 1)
  }

  // MARK: - Reading

  mutating func read(_ sentence: Range<Int>) {
    for token in sentence {
      let name = nameOfToken[token] >= 0 ? document.names[Int(nameOfToken[token])] : nil
      if let name, name.tokens.last == token { readName(name) }
      if document.isNominalHead(token), mentionOfToken[token] < 0, name == nil || !isHead(token, of: name) {
        readPhrase(token)
      }
    }
    for token in sentence { joinApposition(token) }
    for token in sentence { readMembership(token) }
  }

  /// The token of a name that the rest of the sentence hangs it on.
  private func head(of tokens: Range<Int>) -> Int {
    for token in tokens {
      guard let head = document.head(of: token), tokens.contains(head) else { return token }
    }
    return tokens.upperBound - 1
  }

  private func isHead(_ token: Int, of name: NameMention?) -> Bool { name.map { head(of: $0.tokens) == token } ?? false }

  private mutating func readName(_ name: NameMention) {
    let head = head(of: name.tokens)
    guard mentionOfToken[head] < 0 else { return }
    let text = document.text(of: name.tokens)
    let isPhraseHead = document.isNominalHead(head)
    let phrase = isPhraseHead ? document.nounPhrase(head) : name.tokens
    let party = party(named: text, kind: name.kind, head: head)
    add(head, isPhraseHead ? phrase : bracketed(name.tokens), .name, party, name: bracketed(name.tokens))
    readAbbreviation(after: name.tokens.upperBound, party)
  }

  /// A name with the short form in brackets behind it.
  private func bracketed(_ tokens: Range<Int>) -> Range<Int> {
    let next = tokens.upperBound
    guard next + 2 < document.tokens.count, document.isOpeningBracket(next), document.isClosingBracket(next + 2) else {
      return tokens
    }
    return tokens.lowerBound..<next + 3
  }

  private mutating func readAbbreviation(after next: Int, _ party: Int) {
    guard next + 2 < document.tokens.count, document.isOpeningBracket(next), document.isClosingBracket(next + 2),
      document.tokens[next + 1].flags.contains(.capitalised), parties[party].kind != .country
    else { return }
    let short = document.form(of: next + 1)
    guard short.utf8.count < 20, short.utf8.count > 1 else { return }
    parties[party].abbreviation = short
    byName[short.lowercased()] = party
    mentionOfToken[next + 1] = -1
  }

  private mutating func readPhrase(_ head: Int) {
    let token = document.tokens[head]
    let phrase = document.nounPhrase(head)
    if token.upos == .pron { return readPronoun(head, phrase) }
    if token.upos == .propn {
      let core = properName(head, phrase)
      let text = document.text(of: core)
      let party = party(named: text, kind: nil, head: head)
      add(head, phrase, .name, party, name: bracketed(core))
      readAbbreviation(after: core.upperBound, party)
      return
    }
    readDescription(head, phrase)
  }

  /// The capitalised words of a phrase around a proper noun.
  private func properName(_ head: Int, _ phrase: Range<Int>) -> Range<Int> {
    var first = head
    while first > phrase.lowerBound, document.tokens[first - 1].upos == .propn, nameOfToken[first - 1] < 0 { first -= 1 }
    var last = head
    while last + 1 < phrase.upperBound, document.tokens[last + 1].upos == .propn, nameOfToken[last + 1] < 0 { last += 1 }
    return first..<last + 1
  }

  private mutating func add(_ head: Int, _ phrase: Range<Int>, _ form: NominalMention.Form, _ party: Int, name: Range<Int>? = nil) {
    mentionOfToken[head] = Int32(mentions.count)
    parties[party].mentions.append(mentions.count)
    mentions.append(NominalMention(head: head, tokens: phrase, name: name, form: form, party: party))
    touch(party)
  }

  private mutating func touch(_ party: Int) {
    switch parties[party].kind {
    case .person: remember(party, in: &recentPersons)
    case .organisation, .country: remember(party, in: &recentBodies)
    case .group: remember(party, in: &recentGroups)
    case .place, .thing: break
    }
  }

  private func remember(_ party: Int, in list: inout [Int]) {
    list.removeAll { $0 == party }
    list.append(party)
    if list.count > 8 { list.removeFirst() }
  }

  // MARK: - Names

  private mutating func party(named text: String, kind: NameKind?, head: Int) -> Int {
    let name = bare(text)
    let key = name.lowercased()
    if let known = byName[key] { return known }
    let words = name.split(separator: " ")
    if words.count == 1, Gazetteer.shared[name] == nil, let known = byPart[key] {
      let isPerson = parties[known].kind == .person
      if isPerson ? kind != .organization && kind != .location : kind != .person { return known }
    }
    var party = Party(kind: .organisation, lemma: document.tokens[head].lemmaKey)
    party.name = name
    if let entry = Gazetteer.shared[name] {
      party.country = entry.country
      switch entry.kind {
      case .country:
        party.kind = .country
        party.name = entry.name
        party.item = entry.item
        party.sourceKind = .government
      case .capital, .city:
        party.kind = .place
        party.sourceKind = .government
      case .demonym:
        party.kind = .group
        party.sourceKind = .group
      }
      if kind == .person, entry.kind == .city { party = person(name, head) }
    } else {
      switch kind {
      case .person: party = person(name, head)
      case .location:
        party.kind = .place
        party.sourceKind = .institution
      default:
        if kind == nil, isPersonLike(head) {
          party = person(name, head)
        } else {
          party.sourceKind = bodyKind(words)
        }
      }
      party.country = country(around: head)
    }
    if let entry = Gazetteer.shared[name], entry.kind == .country, let known = byName[entry.name.lowercased()] {
      byName[key] = known
      return known
    }
    parties.append(party)
    register(name, parties.count - 1)
    if let canonical = party.name, canonical != name { byName[canonical.lowercased()] = parties.count - 1 }
    return parties.count - 1
  }

  private func person(_ name: String, _ head: Int) -> Party {
    var party = Party(kind: .person, lemma: document.tokens[head].lemmaKey)
    party.name = name
    party.sourceKind = .person
    return party
  }

  /// A lone proper noun behind a title or role is a person.
  private func isPersonLike(_ head: Int) -> Bool {
    document.children(of: head).contains {
      document.tokens[$0].relation == .nmodDesc && Actors.kind(ofNoun: document.tokens[$0].lemmaKey) == .person
    }
  }

  /// A name without article and possessive ending.
  private func bare(_ text: String) -> String {
    var name = text
    for ending in ["'s", "’s", "'", "’"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
    if name.lowercased().hasPrefix("the ") { name.removeFirst(4) }
    return name
  }

  private mutating func register(_ name: String, _ party: Int) {
    byName[name.lowercased()] = party
    let words = name.split(separator: " ")
    guard words.count > 1 else { return }
    if parties[party].kind == .person {
      if let last = words.last { byPart[last.lowercased()] = party }
      if let first = words.first { byPart[first.lowercased(), default: party] = party }
      return
    }
    var initials = ""
    for word in words where word.first?.isUppercase == true { initials += word.prefix(1) }
    if initials.utf8.count >= 2, byName[initials.lowercased()] == nil { byName[initials.lowercased()] = party }
    for word in [words[0], words[words.count - 1]]
    where word.utf8.count > 2 && Gazetteer.shared[String(word)] == nil && word.first?.isUppercase == true {
      byPart[word.lowercased()] = party
    }
  }

  private func bodyKind(_ words: [Substring]) -> Source.Kind {
    for word in words.reversed() {
      let key = WordKey(String(word))
      if Self.mediaWords.contains(key) { return .mediaOutlet }
      if let kind = Actors.kind(ofNoun: key), kind == .governmentAgency || kind == .organisation || kind == .institution
        || kind == .party || kind == .mediaOutlet
      {
        return kind
      }
    }
    return .organisation
  }

  private static let mediaWords: WordSet = [
    "times", "post", "news", "cnn", "bbc", "reuters", "afp", "broadcasting", "herald", "tribune", "gazette", "guardian",
    "telegraph", "journal", "radio", "tv", "television", "press", "daily", "magazine", "ilbo", "nbc", "abc", "cbs", "fox",
    "npr", "yonhap", "tass", "xinhua", "bloomberg", "politico", "axios", "observer", "mail", "mirror", "chronicle",
    "review", "msnbc", "aljazeera", "spiegel", "zeitung", "monde", "figaro", "ledger", "courier", "dispatch", "globe",
  ]

  /// The country that a phrase is tied to by a demonym or a possessive.
  private func country(around head: Int) -> String? {
    for child in document.children(of: head) {
      let token = document.tokens[child]
      switch token.relation {
      case .amod, .nmodPoss, .compound, .nmod, .nmodDesc, .nmodUnmarked:
        if let name = nameText(child), let entry = Gazetteer.shared[name] { return entry.country }
        if token.relation == .nmodDesc || token.relation == .compound,
          let inner = country(around: child) { return inner }
      default: continue
      }
    }
    return nil
  }

  /// The name that a token heads or is, with the words before it that belong to it ("North Korean").
  private func nameText(_ token: Int) -> String? {
    guard document.tokens[token].flags.contains(.capitalised) else { return nil }
    if nameOfToken[token] >= 0 { return bare(document.text(of: document.names[Int(nameOfToken[token])].tokens)) }
    let form = document.form(of: token)
    if token > 0, document.tokens[token - 1].flags.contains(.capitalised) {
      let pair = document.text(of: token - 1..<token + 1)
      if Gazetteer.shared[pair] != nil { return pair }
    }
    return bare(form)
  }

  // MARK: - Descriptions

  private mutating func readDescription(_ head: Int, _ phrase: Range<Int>) {
    let token = document.tokens[head]
    let determiner = document.child(of: head, .det).map { document.tokens[$0].formKey }
    let owner = document.child(of: head, .nmodPoss)
    let isDefinite = determiner.map { Self.definites.contains($0) } ?? (owner != nil)
    let lemma = token.lemmaKey
    if isDefinite, let known = antecedent(head, lemma, owner) {
      add(head, phrase, .definite, known)
      return
    }
    var party = Party(kind: .thing, lemma: lemma)
    party.isPlural = token.number == .plural
    party.count = count(of: head)
    party.country = country(around: head)
    let isPeople = Actors.isActor(head, document)
    let kind = Actors.kind(ofNoun: lemma) ?? Actors.kind(ofNoun: token.formKey)
    if let kind {
      party.sourceKind = kind
      switch kind {
      case .spokesperson, .anonymous, .expert, .witness, .person: party.kind = party.isPlural ? .group : .person
      case .group: party.kind = .group
      default: party.kind = .organisation
      }
    } else if let sector = Actors.sector(ofNoun: lemma) {
      party.kind = party.isPlural ? .group : sector == "BUS" || sector == "GOV" || sector == "MED" ? .organisation : .person
      party.sourceKind = party.kind == .group ? .group : party.kind == .person ? .anonymous : .organisation
    } else if isPeople {
      party.kind = party.isPlural ? .group : .person
      party.sourceKind = party.isPlural ? .group : .anonymous
    }
    parties.append(party)
    add(head, phrase, isDefinite ? .definite : determiner == nil ? .bare : .indefinite, parties.count - 1)
    byLemma[lemma] = parties.count - 1
  }

  private static let definites: WordSet = ["the", "this", "that", "these", "those"]

  private func count(of head: Int) -> Int? {
    guard let number = document.child(of: head, .nummod) else { return nil }
    return SmallNumber.value(of: document.form(of: number))
  }

  /// The party that a definite description takes up: one called by the same noun, or the latest body of its class.
  private func antecedent(_ head: Int, _ lemma: WordKey, _ owner: Int?) -> Int? {
    if let mention = coreference[head], let earlier = document.mentions[mention].antecedent,
      document.mentions[mention].confidence >= 0.6, let party = known(at: document.mentions[earlier].head)
    {
      return party
    }
    guard owner == nil else { return nil }
    let modifiers = document.children(of: head).filter {
      switch document.tokens[$0].relation {
      case .amod, .compound, .nmod, .acl, .aclRelcl, .nummod: true
      default: false
      }
    }
    if let known = byLemma[lemma], modifiers.isEmpty || modifiers.allSatisfy({ isShared($0, with: known) }) { return known }
    guard modifiers.isEmpty else { return nil }
    if document.tokens[head].flags.contains(.capitalised), !document.tokens[head].flags.contains(.sentenceStart),
      let known = byPart[document.form(of: head).lowercased()] { return known }
    if Self.bodyNouns.contains(lemma) {
      return recentBodies.last { parties[$0].kind == .organisation && parties[$0].name != nil && fits(lemma, parties[$0]) }
    }
    return nil
  }

  private func isShared(_ modifier: Int, with party: Int) -> Bool {
    let key = document.tokens[modifier].lemmaKey
    return parties[party].mentions.contains { index in
      mentions[index].tokens.contains { document.tokens[$0].lemmaKey == key }
    }
  }

  private func fits(_ lemma: WordKey, _ party: Party) -> Bool {
    if Self.commercial.contains(lemma) {
      return party.sourceKind == .organisation || party.sourceKind == .imageryProvider
    }
    return party.sourceKind != .mediaOutlet || lemma == "network" || lemma == "newspaper" || lemma == "broadcaster"
  }

  private static let bodyNouns: WordSet = [
    "agency", "company", "firm", "group", "organisation", "organization", "ministry", "commission", "council", "party",
    "union", "bank", "body", "network", "newspaper", "broadcaster", "service", "office", "institute", "committee",
    "watchdog", "regulator", "department", "university", "alliance", "bloc", "court",
  ]
  private static let commercial: WordSet = ["company", "firm", "bank"]

  // MARK: - Pronouns

  private mutating func readPronoun(_ head: Int, _ phrase: Range<Int>) {
    guard let pronoun = PronounClass(document.tokens[head].formKey), pronoun.person == 3 else { return }
    guard let party = antecedent(of: head, pronoun) else { return }
    if pronoun.gender != .unknown, parties[party].gender == .unknown { parties[party].gender = pronoun.gender }
    mentionOfToken[head] = Int32(mentions.count)
    parties[party].mentions.append(mentions.count)
    mentions.append(NominalMention(head: head, tokens: head..<head + 1, form: .definite, party: party))
  }

  private func known(at head: Int) -> Int? {
    let index = mentionOfToken[head]
    return index >= 0 ? mentions[Int(index)].party : nil
  }

  private func antecedent(of head: Int, _ pronoun: PronounClass) -> Int? {
    if let mention = coreference[head], let earlier = document.mentions[mention].antecedent,
      let party = known(at: document.mentions[earlier].head)
    {
      return party
    }
    if pronoun.isNeuter { return subjectParty(before: head) { $0.kind == .organisation || $0.kind == .country || $0.kind == .thing } ?? recentBodies.last }
    if pronoun.number == .plural {
      return subjectParty(before: head) { $0.kind == .group || $0.isPlural } ?? recentGroups.last ?? recentBodies.last
    }
    let fits = { (party: Party) in
      party.kind == .person && (party.gender == .unknown || pronoun.gender == .unknown || party.gender == pronoun.gender)
    }
    return subjectParty(before: head, fits) ?? recentPersons.last { fits(parties[$0]) }
  }

  /// The latest subject before a token, in its sentence or the one before, that fits.
  private func subjectParty(before head: Int, _ fits: (Party) -> Bool) -> Int? {
    let sentence = document.sentence(of: head)
    let previous = document.sentenceIndex(of: head) > 0
      ? document.sentences[document.sentenceIndex(of: head) - 1].lowerBound : sentence.lowerBound
    var steps = 0
    for index in mentions.indices.reversed() {
      let mention = mentions[index]
      if mention.head < previous || steps > 40 { return nil }
      steps += 1
      guard document.tokens[mention.head].relation.isSubject, mention.head < head, fits(parties[mention.party]) else { continue }
      return mention.party
    }
    return nil
  }

  // MARK: - Appositions and membership

  /// "U.S. broadcaster CNN", "Ms Ode, the agency's head": name and description are one party.
  private mutating func joinApposition(_ token: Int) {
    guard mentionOfToken[token] >= 0 else { return }
    for child in document.children(of: token) {
      let relation = document.tokens[child].relation
      guard relation == .appos || relation == .nmodDesc || (relation == .flat && document.tokens[token].upos == .noun)
      else { continue }
      describe(token, by: child)
    }
    // "a channel calling itself HeronNest", "a group known as Slate"
    for child in document.children(of: token) where document.tokens[child].relation == .acl {
      guard Self.calling.contains(document.tokens[child].lemmaKey),
        let name = document.child(of: child, .xcomp) ?? document.phrase(of: child, with: ["as"]) ?? document.child(of: child, .obj),
        document.tokens[name].upos == .propn
      else { continue }
      describe(token, by: name)
    }
  }

  private static let calling: WordSet = ["call", "know", "name", "track", "dub"]

  private mutating func describe(_ token: Int, by child: Int) {
    let left = Int(mentionOfToken[token])
    guard left >= 0 else { return }
    let leftParty = mentions[left].party
    let noun = document.tokens[child]
    let right = mentionOfToken[child] >= 0 ? mentions[Int(mentionOfToken[child])].party : nil
    let (name, description): (Int, Int)
    if parties[leftParty].name != nil {
      (name, description) = (token, child)
    } else if let right, parties[right].name != nil {
      (name, description) = (child, token)
    } else {
      return
    }
    let named = name == token ? leftParty : right ?? leftParty
    guard parties[named].kind != .country || noun.relation == .appos else { return }
    let key = document.tokens[description].lemmaKey
    guard document.tokens[description].upos == .noun || document.tokens[description].upos == .propn else { return }
    if let kind = Actors.kind(ofNoun: key) {
      switch kind {
      case .person, .expert, .witness, .anonymous:
        parties[named].kind = .person
        parties[named].sourceKind = .person
      case .spokesperson:
        parties[named].kind = .person
        parties[named].sourceKind = .person
      case .socialAccount, .mediaOutlet, .governmentAgency, .organisation, .institution, .party:
        if parties[named].kind != .person { parties[named].sourceKind = kind }
        if parties[named].kind == .place { parties[named].kind = .organisation }
      default: break
      }
      if parties[named].kind == .person, parties[named].role == nil {
        parties[named].role = document.text(of: document.coreNounPhrase(description))
      }
    }
    if parties[named].country == nil { parties[named].country = country(around: description) ?? country(around: token) }
    readPlatform(description, named)
    readProvider(description, named)
    if let right, right != leftParty {
      let other = named == leftParty ? right : leftParty
      if parties[other].name == nil || noun.relation == .appos && parties[other].kind == parties[named].kind
        && document.isBracketed(document.subtree(of: child))
      {
        merge(other, into: named)
      }
    }
  }

  private mutating func merge(_ from: Int, into party: Int) {
    guard from != party else { return }
    for mention in parties[from].mentions { mentions[mention].party = party }
    parties[party].mentions = (parties[party].mentions + parties[from].mentions).sorted()
    parties[from].mentions = []
    if parties[party].memberOf == nil { parties[party].memberOf = parties[from].memberOf }
    for list in [\MentionJoiner.recentPersons, \MentionJoiner.recentBodies, \MentionJoiner.recentGroups] {
      self[keyPath: list].removeAll { $0 == from }
    }
    if byLemma[parties[from].lemma] == from { byLemma[parties[from].lemma] = party }
    touch(party)
  }

  private mutating func readPlatform(_ noun: Int, _ party: Int) {
    for child in document.children(of: noun) where document.tokens[child].relation == .compound || document.tokens[child].relation == .amod {
      let form = document.form(of: child)
      if Self.platforms.contains(WordKey(form)) {
        parties[party].platform = form
        parties[party].sourceKind = .socialAccount
      }
    }
  }

  static let platforms: WordSet = [
    "telegram", "twitter", "x", "facebook", "instagram", "tiktok", "youtube", "weibo", "vkontakte", "whatsapp", "signal",
    "mastodon", "threads", "bluesky", "reddit", "linkedin", "snapchat",
  ]

  private mutating func readProvider(_ noun: Int, _ party: Int) {
    guard document.tokens[noun].lemmaKey == "provider" || document.tokens[noun].lemmaKey == "operator" else { return }
    let words = document.coreNounPhrase(noun)
    if words.contains(where: { document.tokens[$0].lemmaKey == "satellite" || document.tokens[$0].lemmaKey == "imagery" }) {
      parties[party].sourceKind = .imageryProvider
    }
  }

  /// "A spokesperson for the Front", "one of the diplomats", "a Commission spokesperson", "its research team".
  private mutating func readMembership(_ token: Int) {
    guard mentionOfToken[token] >= 0 else { return }
    let party = mentions[Int(mentionOfToken[token])].party
    guard parties[party].memberOf == nil else { return }
    let word = document.tokens[token]
    for child in document.children(of: token) {
      let relation = document.tokens[child].relation
      guard relation == .nmod || relation == .nmodPoss || relation == .compound || relation == .nmodDesc,
        let body = mentionOfToken[child] >= 0 ? mentions[Int(mentionOfToken[child])].party : bodyBelow(child), body != party
      else { continue }
      let isPart = relation == .nmod && Actors.counters.contains(word.lemmaKey)
      let isMember = (parties[party].kind == .person || parties[party].kind == .group || Self.teams.contains(word.lemmaKey))
        && (parties[body].kind == .organisation || parties[body].kind == .country && relation == .nmodPoss)
      guard isPart || isMember else { continue }
      if relation == .nmod, let preposition = document.preposition(of: child),
        !Self.membership.contains(document.tokens[preposition].formKey) { continue }
      parties[party].memberOf = body
      if isPart {
        parties[party].sourceKind = parties[body].sourceKind
        parties[party].kind = parties[body].kind == .group ? .person : parties[body].kind
      }
      return
    }
  }

  private static let membership: WordSet = ["of", "for", "at", "from", "with", "in"]
  private static let teams: WordSet = ["team", "unit", "office", "desk", "branch", "arm", "division", "leadership"]

  /// The named body inside a title: "Security Council spokesperson".
  private func bodyBelow(_ token: Int) -> Int? {
    for child in document.children(of: token) where mentionOfToken[child] >= 0 {
      let party = mentions[Int(mentionOfToken[child])].party
      if parties[party].kind == .organisation { return party }
    }
    return nil
  }
}
