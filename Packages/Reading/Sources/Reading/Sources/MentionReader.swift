import DomainCore
import Language

/// Joins noun phrases to parties: by name, short form in brackets, initials, surname, description and pronoun.
enum MentionReader: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    var joiner = MentionJoiner(context)
    for sentence in context.sentences { joiner.read(sentence) }
    context.mentions = joiner.mentions
    context.parties = joiner.parties
    context.mentionOfToken = joiner.mentionOfToken
    context.anonymityReasons = joiner.anonymityReasons
  }
}

/// The state of the joining: what has been named so far, latest last.
struct MentionJoiner {
  let context: ReadingContext
  let document: Document
  var mentions: [NominalMention] = []
  var parties: [Party] = []
  var mentionOfToken: [Int32]
  var anonymityReasons: [Range<Int>] = []
  /// The name that covers a token; -1 for none.
  private var nameOfToken: [Int32]
  private var byName: [String: Int] = [:]
  /// Single words of longer names: surnames, "Council" of a council.
  private var byPart: [String: Int] = [:]
  private var byLemma: [WordKey: Int] = [:]
  private var recentPersons: [Int] = []
  private var recentBodies: [Int] = []
  private var recentGroups: [Int] = []
  /// Tokens that head the sources of attributions: who has spoken is who speaks on.
  private var speakers: Set<Int> = []
  /// The coreference mention of the language engine that a token heads.
  private var coreference: [Int: Int] = [:]

  init(_ context: ReadingContext) {
    self.context = context
    document = context.document
    mentionOfToken = context.mentionOfToken
    nameOfToken = Array(repeating: -1, count: context.document.tokens.count)
    for (index, name) in context.names.enumerated() {
      for token in name.tokens { nameOfToken[token] = Int32(index) }
    }
    for (index, mention) in context.document.mentions.enumerated() { coreference[mention.head] = index }
    speakers = Set(context.attributions.compactMap(\.source))
  }

  // MARK: - Reading

  mutating func read(_ sentence: Range<Int>) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      guard let chunk = context.chunks[token] else {
        token += 1
        continue
      }
      read(chunk)
      token = max(token + 1, chunk.tokens.upperBound)
    }
    for token in sentence { joinApposition(token) }
    for token in sentence where context.chunks[token]?.head == token { readMembership(token) }
    for token in sentence { readAnonymity(token) }
  }

  /// Reads the parts of a chunk between possessives, first the owners.
  private mutating func read(_ chunk: Chunk) {
    // Days and hours are nobody.
    if context.isTime(chunk.head) { return }
    if chunk.tokens.count == 1, document.tokens[chunk.head].upos == .pron { return readPronoun(chunk.head) }
    var first = chunk.tokens.lowerBound
    var owner: Int?
    for token in chunk.tokens where document.tokens[token].xpos == .pos {
      owner = read(first..<token, owner) ?? owner
      first = token + 1
    }
    for token in chunk.tokens where document.tokens[token].xpos == .prpPossessive && token >= first {
      readPronoun(token)
      owner = known(at: token)
      first = token + 1
    }
    _ = read(first..<chunk.tokens.upperBound, owner)
  }

  /// Reads one part: a name, perhaps with a description before it, or a description, perhaps with names in it.
  private mutating func read(_ part: Range<Int>, _ owner: Int?) -> Int? {
    guard
      let head = part.last(where: { isNoun($0) && !isBracketed($0, part) }) ?? part.last(where: { isNoun($0) })
        ?? part.last(where: { document.tokens[$0].upos != .punct })
    else {
      return nil
    }
    let names = self.names(in: part)
    let chunk = context.chunks[head]?.tokens ?? part
    let first = owner == nil ? part.lowerBound : min(part.lowerBound, chunk.lowerBound)
    // What follows the last noun belongs to a description: "doctors at the hospital".
    let end =
      part.upperBound == chunk.upperBound ? max(part.upperBound, context.nounPhrase(head).upperBound) : part.upperBound
    let whole = first..<end
    if let last = names.last, last.tokens.contains(head),
      last.entry?.kind != .demonym || names.count == 1 && last.tokens.count == part.count
    {
      let party = party(named: last, head: head)
      if parties[party].gender == .unknown { parties[party].gender = gender(of: head, in: part) }
      add(head, whole, .name, party, name: bracketed(last.tokens))
      for token in part where !document.tokens[token].flags.contains(.hasDigit) || last.tokens.contains(token) {
        mentionOfToken[token] = mentionOfToken[head]
      }
      readAbbreviation(after: last.tokens.upperBound, party)
      readModifiers(names.dropLast(), of: party, in: part)
      let before = part.lowerBound..<max(part.lowerBound, last.tokens.lowerBound)
      if let description = before.last(where: {
        document.tokens[$0].upos == .noun
          || document.tokens[$0].upos == .propn && Actors.kind(ofNoun: document.tokens[$0].lemmaKey) != nil
      }) {
        describe(party, by: description, in: before)
      }
      own(party, by: owner)
      return party
    }
    let party = readDescription(head, part, whole, owner, names)
    readModifiers(names, of: party, in: part)
    own(party, by: owner)
    return party
  }

  private func isNoun(_ token: Int) -> Bool {
    let upos = document.tokens[token].upos
    return upos == .noun || upos == .propn || upos == .num || nameOfToken[token] >= 0
  }

  private func isBracketed(_ token: Int, _ part: Range<Int>) -> Bool {
    token > part.lowerBound && document.isOpeningBracket(token - 1)
  }

  private func names(in part: Range<Int>) -> [Name] {
    var found: [Name] = []
    var last = -1
    for token in part where nameOfToken[token] >= 0 && Int(nameOfToken[token]) != last {
      last = Int(nameOfToken[token])
      if !isBracketed(token, part) { found.append(context.names[last]) }
    }
    return found
  }

  /// Names inside a phrase that say where somebody belongs: countries, bodies.
  private mutating func readModifiers(_ names: some Collection<Name>, of party: Int, in part: Range<Int>) {
    for name in names {
      if let entry = name.entry {
        if parties[party].country == nil { parties[party].country = entry.country }
        if entry.kind == .demonym { continue }
      }
      let head = name.tokens.upperBound - 1
      let body = self.party(named: name, head: head)
      guard body != party else { continue }
      addModifier(head, name, body)
      readAbbreviation(after: name.tokens.upperBound, body)
      if name.entry == nil, parties[party].memberOf == nil, parties[body].kind == .organisation,
        parties[party].kind == .person || parties[party].kind == .group || Self.teams.contains(parties[party].lemma)
      {
        parties[party].memberOf = body
        if parties[party].country == nil { parties[party].country = parties[body].country }
      }
    }
  }

  private mutating func addModifier(_ head: Int, _ name: Name, _ party: Int) {
    let tokens = bracketed(name.tokens)
    for token in tokens { mentionOfToken[token] = Int32(mentions.count) }
    parties[party].mentions.append(mentions.count)
    mentions.append(NominalMention(head: head, tokens: tokens, name: tokens, form: .name, party: party))
    touch(party)
  }

  /// Whose it is: a country's ministry, a ministry's spokesman.
  private mutating func own(_ party: Int, by owner: Int?) {
    guard let owner, owner != party else { return }
    if parties[party].country == nil, parties[owner].kind == .country || parties[owner].kind == .place {
      parties[party].country = parties[owner].country
    }
    if parties[owner].kind == .organisation, parties[party].memberOf == nil,
      parties[party].kind == .person || parties[party].kind == .group || Self.teams.contains(parties[party].lemma)
    {
      parties[party].memberOf = owner
    }
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
  }

  private mutating func add(
    _ head: Int, _ phrase: Range<Int>, _ form: NominalMention.Form, _ party: Int, name: Range<Int>? = nil
  ) {
    mentionOfToken[head] = Int32(mentions.count)
    parties[party].mentions.append(mentions.count)
    mentions.append(NominalMention(head: head, tokens: phrase, name: name, form: form, party: party))
    touch(party)
  }

  private static let feminine: WordSet = [
    "woman", "mother", "grandmother", "daughter", "sister", "wife", "girl", "widow", "aunt", "niece", "queen",
    "princess",
    "spokeswoman", "chairwoman", "congresswoman", "businesswoman", "policewoman", "actress", "mrs", "ms", "lady",
    "girlfriend",
  ]
  private static let masculine: WordSet = [
    "man", "father", "grandfather", "son", "brother", "husband", "boy", "widower", "uncle", "nephew", "king", "prince",
    "spokesman", "chairman", "congressman", "businessman", "policeman", "actor", "mr", "gentleman", "boyfriend",
  ]

  /// The gender that a phrase tells by its noun, title or first name.
  private func gender(of head: Int, in part: Range<Int>) -> Gender {
    for token in part {
      if Self.feminine.contains(document.tokens[token].lemmaKey) { return .feminine }
      if Self.masculine.contains(document.tokens[token].lemmaKey) { return .masculine }
    }
    for token in part {
      if let mention = coreference[token], document.mentions[mention].gender != .unknown {
        return document.mentions[mention].gender
      }
    }
    return .unknown
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

  private mutating func party(named found: Name, head: Int) -> Int {
    let name = bare(document.text(of: found.tokens))
    let key = name.lowercased()
    if let known = byName[key] { return known }
    if let entry = found.entry, let known = byName[entry.name.lowercased()] {
      byName[key] = known
      return known
    }
    let words = name.split(separator: " ")
    if words.count == 1, found.entry == nil, let known = byPart[key] {
      let isPerson = parties[known].kind == .person
      if isPerson ? found.kind != .organization || true : found.kind != .person { return known }
    }
    // "Mr Smith", "President Smith": the name behind the title.
    if words.count > 1, let known = byPart[words[words.count - 1].lowercased()], parties[known].kind == .person,
      words.dropLast().allSatisfy({
        NameReader.titles.contains(WordKey(String($0))) || Actors.kind(ofNoun: WordKey(String($0))) == .person
      })
    {
      byName[key] = known
      return known
    }
    var party = Party(kind: .organisation, lemma: document.tokens[head].lemmaKey)
    party.name = name
    if let entry = found.entry {
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
    } else {
      switch found.kind {
      case .person: party = person(name, head)
      case .location:
        party.kind = .place
        party.sourceKind = .institution
      case .organization, nil: party.sourceKind = bodyKind(words)
      }
      if party.kind != .organisation, isBodyName(words) {
        party.kind = .organisation
        party.sourceKind = bodyKind(words)
      }
    }
    parties.append(party)
    register(name, parties.count - 1)
    if let canonical = party.name, canonical != name { byName[canonical.lowercased()] = parties.count - 1 }
    return parties.count - 1
  }

  /// Whether the last words of a name tell a body: "Ministry of Defence", "Slate University".
  private func isBodyName(_ words: [Substring]) -> Bool {
    guard words.count > 1 else { return false }
    for word in [words[words.count - 1], words[0]] {
      switch Actors.kind(ofNoun: WordKey(String(word))) {
      case .governmentAgency, .organisation, .institution, .party, .mediaOutlet: return true
      default: continue
      }
    }
    return false
  }

  private func person(_ name: String, _ head: Int) -> Party {
    var party = Party(kind: .person, lemma: document.tokens[head].lemmaKey)
    party.name = name
    party.sourceKind = .person
    return party
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
      if let last = words.last?.lowercased(), !isMuchTalkedOf(byPart[last], besides: party) { byPart[last] = party }
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

  /// Whether a surname has been somebody's often enough to stay his when a relative is named.
  private func isMuchTalkedOf(_ known: Int?, besides party: Int) -> Bool {
    guard let known, known != party, parties[known].kind == .person else { return false }
    return parties[known].mentions.count >= 3
  }

  private func bodyKind(_ words: [Substring]) -> Source.Kind {
    for word in words.reversed() {
      let key = WordKey(String(word))
      if Self.mediaWords.contains(key) { return .mediaOutlet }
      if let kind = Actors.kind(ofNoun: key),
        kind == .governmentAgency || kind == .organisation || kind == .institution
          || kind == .party || kind == .mediaOutlet
      {
        return kind
      }
    }
    return .organisation
  }

  private static let mediaWords: WordSet = [
    "times", "post", "news", "cnn", "bbc", "reuters", "afp", "broadcasting", "herald", "tribune", "gazette", "guardian",
    "telegraph", "journal", "radio", "tv", "television", "press", "daily", "magazine", "ilbo", "nbc", "abc", "cbs",
    "fox",
    "npr", "yonhap", "tass", "xinhua", "bloomberg", "politico", "axios", "observer", "mail", "mirror", "chronicle",
    "review", "msnbc", "aljazeera", "spiegel", "zeitung", "monde", "figaro", "ledger", "courier", "dispatch", "globe",
  ]

  // MARK: - Descriptions

  private mutating func readDescription(
    _ head: Int, _ part: Range<Int>, _ phrase: Range<Int>, _ owner: Int?, _ names: [Name]
  ) -> Int {
    let token = document.tokens[head]
    let opening = document.tokens[part.lowerBound]
    let determiner = opening.upos == .det ? opening.formKey : nil
    let lemma = token.lemmaKey
    // "Police" is one body without an article.
    let isDefinite =
      determiner.map { Self.definites.contains($0) } ?? (owner != nil || part.count == 1 && Self.unique.contains(lemma))
    if isDefinite, let known = antecedent(head, lemma, part, owner) ?? (isAge(part) ? recentPersons.last : nil) {
      add(head, phrase, .definite, known)
      for token in part { mentionOfToken[token] = mentionOfToken[head] }
      return known
    }
    var party = Party(kind: .thing, lemma: lemma)
    party.isPlural = token.number == .plural
    party.gender = gender(of: head, in: part)
    if let number = part.first(where: { document.tokens[$0].upos == .num && $0 < head }) {
      party.count = SmallNumber.value(of: document.form(of: number))
    }
    let isPeople = Actors.isActor(head, document)
    let kind = Actors.kind(ofNoun: lemma) ?? Actors.kind(ofNoun: token.formKey)
    if EvidenceNouns.kind(of: head, document) != nil {
      party.sourceKind = .document
    } else if let kind {
      party.sourceKind = kind
      switch kind {
      case .spokesperson, .anonymous, .expert, .witness, .person: party.kind = party.isPlural ? .group : .person
      case .group: party.kind = .group
      default: party.kind = .organisation
      }
    } else if let sector = Actors.sector(ofNoun: lemma) {
      party.kind =
        party.isPlural ? .group : sector == "BUS" || sector == "GOV" || sector == "MED" ? .organisation : .person
      party.sourceKind = party.kind == .group ? .group : party.kind == .person ? .anonymous : .organisation
    } else if isPeople {
      party.kind = party.isPlural ? .group : .person
      party.sourceKind = party.isPlural ? .group : .anonymous
    }
    parties.append(party)
    add(head, phrase, isDefinite ? .definite : determiner == nil ? .bare : .indefinite, parties.count - 1)
    for token in part { mentionOfToken[token] = mentionOfToken[head] }
    byLemma[lemma] = parties.count - 1
    return parties.count - 1
  }

  /// "the 61-year-old"
  private func isAge(_ part: Range<Int>) -> Bool {
    part.contains {
      document.tokens[$0].formKey == "year-old" || document.tokens[$0].formKey == "old"
        || document.tokens[$0].formKey == "year"
    } && part.contains { document.tokens[$0].flags.contains(.hasDigit) }
  }

  private static let unique: WordSet = ["police", "parliament", "congress"]
  private static let definites: WordSet = ["the", "this", "that", "these", "those"]

  /// The party that a definite description takes up: one called by the same noun, or the latest body of its class.
  private func antecedent(_ head: Int, _ lemma: WordKey, _ part: Range<Int>, _ owner: Int?) -> Int? {
    if let mention = coreference[head], let earlier = document.mentions[mention].antecedent,
      document.mentions[mention].confidence >= 0.6, let party = known(at: document.mentions[earlier].head)
    {
      return party
    }
    guard owner == nil else { return nil }
    var modifiers = part.filter { $0 != head && document.tokens[$0].upos != .det && document.tokens[$0].upos != .punct }
    // What follows the noun tells it apart too: "the ministry of health".
    if head + 1 < document.tokens.count, document.tokens[head + 1].formKey == "of", let next = context.chunks[head + 2]
    {
      modifiers.append(next.head)
    }
    if let known = byLemma[lemma], modifiers.isEmpty || modifiers.allSatisfy({ isShared($0, with: known) }) {
      return known
    }
    guard modifiers.isEmpty else { return nil }
    if document.tokens[head].flags.contains(.capitalised), let known = byPart[document.form(of: head).lowercased()] {
      return known
    }
    guard Self.bodyNouns.contains(lemma) else { return nil }
    let bodies = recentBodies.filter { parties[$0].kind == .organisation && fits(lemma, parties[$0]) }
    let noun = document.form(of: head).lowercased()
    let isTitle = Self.titleNouns.contains(lemma)
    return bodies.last { isNamed(parties[$0], by: noun) }
      ?? bodies.last { parties[$0].name.map { !isTitle || isAcronym($0) } ?? false }
  }

  /// Whether a name holds a noun: "the court" is the Court of Appeal before it is another body.
  private func isNamed(_ party: Party, by noun: String) -> Bool {
    party.name?.lowercased().split { !$0.isLetter }.contains { $0 == noun } ?? false
  }

  private func isAcronym(_ name: String) -> Bool { name.utf8.allSatisfy { (0x41...0x5A).contains($0) } }

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
  /// Nouns that a body of their kind has in its name, unless the name is an acronym.
  private static let titleNouns: WordSet = [
    "ministry", "commission", "council", "committee", "department", "university", "institute", "court",
  ]
  private static let commercial: WordSet = ["company", "firm", "bank"]

  // MARK: - Pronouns

  private mutating func readPronoun(_ head: Int) {
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
    if speakers.contains(head), pronoun.isNeuter || pronoun.number == .plural,
      let speaker = earlierSpeaker(head, pronoun)
    {
      return speaker
    }
    if let mention = coreference[head], let earlier = document.mentions[mention].antecedent,
      let party = known(at: document.mentions[earlier].head)
    {
      return party
    }
    if pronoun.isNeuter {
      return subjectParty(before: head) { $0.kind == .organisation || $0.kind == .country || $0.kind == .thing }
        ?? recentBodies.last
    }
    if pronoun.number == .plural {
      return subjectParty(before: head) { $0.kind == .group || $0.isPlural } ?? recentGroups.last ?? recentBodies.last
    }
    let fits = { (party: Party) in
      party.kind == .person
        && (party.gender == .unknown || pronoun.gender == .unknown || party.gender == pronoun.gender)
    }
    return subjectParty(before: head, fits) ?? recentPersons.last { fits(parties[$0]) }
  }

  /// The latest source of an attribution before a token, in its sentence or the two before, that a pronoun can stand for.
  private func earlierSpeaker(_ head: Int, _ pronoun: PronounClass) -> Int? {
    let sentence = document.sentenceIndex(of: head)
    var steps = 0
    for index in mentions.indices.reversed() {
      let mention = mentions[index]
      steps += 1
      if steps > 40 || sentence - document.sentenceIndex(of: mention.head) > 2 { return nil }
      guard mention.head < head, speakers.contains(mention.head) else { continue }
      let party = parties[mention.party]
      if pronoun.isNeuter
        ? party.kind == .organisation || party.kind == .country || party.kind == .thing
        : party.kind == .group || party.isPlural
      {
        return mention.party
      }
    }
    return nil
  }

  /// The latest subject before a token, in its sentence or the one before, that fits.
  private func subjectParty(before head: Int, _ fits: (Party) -> Bool) -> Int? {
    let sentence = document.sentence(of: head)
    let previous =
      document.sentenceIndex(of: head) > 0
      ? document.sentences[document.sentenceIndex(of: head) - 1].lowerBound : sentence.lowerBound
    var steps = 0
    for index in mentions.indices.reversed() {
      let mention = mentions[index]
      if mention.head < previous || steps > 40 { return nil }
      steps += 1
      guard document.tokens[mention.head].relation.isSubject, mention.head < head, fits(parties[mention.party]) else {
        continue
      }
      return mention.party
    }
    return nil
  }

  // MARK: - Appositions and membership

  /// "Ms Ode, the agency's head", "a channel calling itself HeronNest": name and description are one party.
  private mutating func joinApposition(_ token: Int) {
    guard let left = known(at: token), context.chunks[token]?.head == token else { return }
    for child in document.children(of: token) where document.tokens[child].relation == .appos && child > token {
      guard let right = known(at: child), right != left, context.chunks[child]?.tokens.contains(token) == false else {
        continue
      }
      join(left, token, right, child)
    }
    let next = context.chunks[token]?.tokens.upperBound ?? token + 1
    joinEnclosedName(token, left, next)
    guard next < document.tokens.count, document.tokens[next].upos == .verb,
      Self.calling.contains(document.tokens[next].lemmaKey)
    else { return }
    for name in next + 1..<min(next + 4, document.tokens.count) where nameOfToken[name] >= 0 {
      if let right = known(at: name), right != left { join(left, token, right, name) }
      return
    }
  }

  /// "A commercial provider, Skylens, said": the name between commas behind whoever speaks or acts.
  private mutating func joinEnclosedName(_ token: Int, _ party: Int, _ comma: Int) {
    let sentence = document.sentence(of: token)
    guard parties[party].name == nil, document.tokens[token].upos == .noun,
      Actors.isActor(token, document) || speakers.contains(token),
      comma + 1 < sentence.upperBound, document.tokens[comma].xpos == .comma,
      let named = context.chunks[comma + 1], named.tokens.lowerBound == comma + 1, nameOfToken[named.head] >= 0,
      named.tokens.upperBound + 1 < sentence.upperBound, document.tokens[named.tokens.upperBound].xpos == .comma,
      let other = known(at: named.head), other != party, parties[other].name != nil
    else { return }
    let verb = named.tokens.upperBound + 1
    guard document.tokens[verb].upos == .verb || document.tokens[verb].upos == .aux,
      context.subject(of: verb).map({ $0 == token || $0 == named.head }) ?? false
        || document.tokens[verb].upos == .aux
    else { return }
    // Who speaks is no thing, whatever noun describes him.
    if parties[party].kind == .thing {
      parties[party].kind = parties[other].kind == .organisation ? .organisation : .person
    }
    // A name tells less of its bearer's kind than the noun before it, if that is said of people and bodies alone.
    let kind = parties[party].kind
    if parties[other].country == nil, kind == .person || kind == .organisation, parties[other].kind != kind,
      speakers.contains(token) || Actors.kind(ofNoun: document.tokens[token].lemmaKey) != nil
    {
      parties[other].kind = kind
      parties[other].sourceKind = parties[party].sourceKind == .anonymous ? .person : parties[party].sourceKind
    }
    join(party, token, other, named.head)
  }

  private static let calling: WordSet = ["call", "know", "name", "track", "dub"]

  private mutating func join(_ left: Int, _ leftToken: Int, _ right: Int, _ rightToken: Int) {
    switch (parties[left].name, parties[right].name) {
    case (_?, nil):
      guard agree(left, right) else { return }
      describe(left, by: rightToken, in: context.chunks[rightToken]?.tokens ?? rightToken..<rightToken + 1)
      merge(right, into: left)
    case (nil, _?):
      guard agree(right, left) else { return }
      describe(right, by: leftToken, in: context.chunks[leftToken]?.tokens ?? leftToken..<leftToken + 1)
      merge(left, into: right)
    default: return
    }
  }

  /// Whether a description can be said of a named party: persons of persons, bodies of bodies.
  private func agree(_ named: Int, _ description: Int) -> Bool {
    if parties[description].kind == .group || parties[description].isPlural { return false }
    if parties[named].kind == .person { return parties[description].kind == .person }
    return parties[named].kind != .country && parties[named].kind != .place && parties[description].kind != .place
      || parties[description].kind == parties[named].kind
  }

  /// What a noun before or beside a name says of it.
  private mutating func describe(_ named: Int, by description: Int, in words: Range<Int>) {
    guard parties[named].kind != .country else { return }
    let key = document.tokens[description].lemmaKey
    switch Actors.kind(ofNoun: key) {
    case .person?, .expert?, .witness?, .anonymous?, .spokesperson?:
      if parties[named].kind == .organisation, parties[named].sourceKind != .organisation { break }
      parties[named].kind = .person
      parties[named].sourceKind = .person
    case .socialAccount?, .mediaOutlet?, .governmentAgency?, .organisation?, .institution?, .party?:
      if parties[named].kind == .person, (parties[named].name?.contains(" ") ?? false),
        Actors.kind(ofNoun: key) != .socialAccount
      {
        break
      }
      parties[named].kind = .organisation
      parties[named].sourceKind = Actors.kind(ofNoun: key)
    default: break
    }
    if parties[named].kind == .person, parties[named].role == nil { parties[named].role = roleText(description, words) }
    readPlatform(words, named)
    readProvider(description, words, named)
    touch(named)
  }

  /// A role without article and without what stands in brackets.
  private func roleText(_ noun: Int, _ words: Range<Int>) -> String {
    var first = noun
    while first > words.lowerBound,
      document.tokens[first - 1].upos == .noun || document.tokens[first - 1].upos == .adj
        || document.tokens[first - 1].upos == .propn
    { first -= 1 }
    return document.text(of: first..<noun + 1)
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

  private mutating func readPlatform(_ words: Range<Int>, _ party: Int) {
    for token in words
    where Self.platforms.contains(document.tokens[token].formKey) && document.tokens[token].flags.contains(.capitalised)
    {
      parties[party].platform = document.form(of: token)
      parties[party].sourceKind = .socialAccount
    }
  }

  static let platforms: WordSet = [
    "telegram", "twitter", "x", "facebook", "instagram", "tiktok", "youtube", "weibo", "vkontakte", "whatsapp",
    "signal",
    "mastodon", "threads", "bluesky", "reddit", "linkedin", "snapchat",
  ]

  private mutating func readProvider(_ noun: Int, _ words: Range<Int>, _ party: Int) {
    guard document.tokens[noun].lemmaKey == "provider" || document.tokens[noun].lemmaKey == "operator",
      words.contains(where: { document.tokens[$0].lemmaKey == "satellite" || document.tokens[$0].lemmaKey == "imagery" }
      )
    else { return }
    parties[party].sourceKind = .imageryProvider
  }

  /// "A spokesperson for the Front", "one of the diplomats", "doctors at the hospital".
  private mutating func readMembership(_ token: Int) {
    guard let party = known(at: token), let chunk = context.chunks[token], chunk.head == token else { return }
    let next = chunk.tokens.upperBound
    guard next + 1 < document.tokens.count, document.sentence(of: token).contains(next + 1),
      Self.membership.contains(document.tokens[next].formKey), let body = context.chunks[next + 1],
      body.tokens.lowerBound == next + 1, let above = known(at: body.head), above != party,
      parties[party].memberOf == nil
    else { return }
    let isPart = Actors.counters.contains(document.tokens[token].lemmaKey) && document.tokens[next].formKey == "of"
    let isMember =
      (parties[party].kind == .person || parties[party].kind == .group || Self.teams.contains(parties[party].lemma))
      && parties[above].kind == .organisation && document.tokens[next].formKey != "in"
      && document.tokens[next].formKey != "with"
    guard isPart || isMember else { return }
    parties[party].memberOf = above
    if isPart {
      parties[party].sourceKind = parties[above].sourceKind
      parties[party].kind = parties[above].kind == .group ? .person : parties[above].kind
      touch(party)
    }
  }

  // MARK: - Anonymity

  private static let naming: WordSet = ["named", "identified", "quoted"]
  private static let refusing: WordSet = ["decline", "refuse", "ask", "request", "demand", "insist", "prefer"]
  private static let speaking: WordSet = ["speak", "talk", "comment", "discuss", "brief"]
  private static let permitted: WordSet = ["authorized", "authorised", "permitted", "allowed"]
  private static let permitting: WordSet = ["authorize", "authorise", "permit", "allow", "grant"]

  /// Verbs of an anonymity reason that tell how a source spoke, and nothing of what happened.
  static func isManner(_ verb: WordKey) -> Bool {
    refusing.contains(verb) || permitting.contains(verb) || speaking.contains(verb)
  }

  /// "Who spoke on condition of anonymity because …", "who asked not to be named": why a source has no name.
  private mutating func readAnonymity(_ token: Int) {
    guard isAnonymity(token) else { return }
    let sentence = document.sentence(of: token)
    var clause = token
    var current = token
    var speaker: Int?
    for _ in 0..<8 {
      guard let above = document.head(of: current) else { break }
      if let subject = document.subject(of: current), document.antecedent(ofRelative: subject) == nil {
        speaker = known(at: subject)
        break
      }
      switch document.tokens[current].relation {
      case .acl, .aclRelcl, .appos: speaker = known(at: above)
      default: break
      }
      if let speaker, isNameless(speaker) { break }
      current = above
      if document.tokens[above].upos == .verb { clause = above }
    }
    if speaker == nil, let subject = document.subject(of: current) { speaker = known(at: subject) }
    if !(speaker.map(isNameless) ?? false) {
      // The tree has it elsewhere: whoever speaks in the sentence, and has no name.
      speaker = sentence.lazy.filter(speakers.contains).compactMap(known).last(where: isNameless)
    }
    // "One of the officials, who …" is about the one.
    if let group = speaker,
      let one = sentence.lazy.filter(speakers.contains).compactMap(known)
        .first(where: { parties[$0].memberOf == group && isNameless($0) })
    {
      speaker = one
    }
    guard let speaker, isNameless(speaker), parties[speaker].anonymityReason == nil else { return }
    var first = token
    while first > sentence.lowerBound, token - first < 6, first - 1 != clause,
      document.tokens[first - 1].upos != .punct, document.tokens[first - 1].upos != .pron
    { first -= 1 }
    if clause < first, clause >= token - 8,
      Self.naming.contains(document.tokens[token].formKey) || Self.refusing.contains(document.tokens[clause].lemmaKey)
    {
      first = clause
    }
    var last = max(token, document.subtree(of: token).upperBound - 1)
    // The reason follows: "because", "as", "citing".
    for governor in [clause, token] {
      for child in document.children(of: governor) where child > token && document.tokens[child].relation == .advcl {
        last = max(last, document.subtree(of: child).upperBound - 1)
      }
    }
    last = min(last, first + 40, sentence.upperBound - 1)
    while last > token, document.tokens[last].upos == .punct { last -= 1 }
    parties[speaker].anonymityReason = document.text(of: first..<last + 1)
    anonymityReasons.append(first..<last + 1)
  }

  private func isNameless(_ party: Int) -> Bool {
    parties[party].name == nil && (parties[party].kind == .person || parties[party].kind == .group)
  }

  private func isAnonymity(_ token: Int) -> Bool {
    let word = document.tokens[token].formKey
    if word == "anonymity" || word == "anonymously" { return true }
    let near = max(document.sentence(of: token).lowerBound, token - 5)..<token
    if Self.naming.contains(word) {
      return near.contains {
        Self.refusing.contains(document.tokens[$0].lemmaKey) || Document.negators.contains(document.tokens[$0].formKey)
      } && near.contains { document.tokens[$0].formKey == "be" }
    }
    return Self.permitted.contains(word) && near.contains { Document.negators.contains(document.tokens[$0].formKey) }
      && document.children(of: token).contains {
        document.tokens[$0].relation == .xcomp
          && Self.speaking.contains(document.tokens[$0].lemmaKey)
      }
  }

  private static let membership: WordSet = ["of", "for", "at", "from", "with", "in"]
  private static let teams: WordSet = ["team", "unit", "office", "desk", "branch", "arm", "division", "leadership"]
}
