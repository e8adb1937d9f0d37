internal import CLanguageModel

/// Finds the mentions of a document and links each to the one it takes up: short forms of names, acronyms, pronouns and
/// definite descriptions. Rules over the tree, each linear in the text.
internal struct MentionFinder {
  /// What is known of everything that one chain of mentions stands for.
  private struct Chain {
    var gender: Gender
    var number: GrammaticalNumber
    var isPerson: Bool
    /// Keys of the words it is called by: name words, titles, heads of descriptions.
    var words: [WordKey]
    var firstName: WordKey?
    var hasName: Bool
    var count = 0
    var last = 0
  }

  private var document: Document
  private var mentions: [Mention] = []
  private var chains: [Chain] = []
  private var chainOfName: [WordKey: Int] = [:]
  private var chainOfSurname: [WordKey: Int] = [:]
  private var chainOfFirstWord: [WordKey: Int] = [:]
  private var chainOfAcronym: [WordKey: Int] = [:]
  private var chainOfWord: [WordKey: Int] = [:]
  /// The mention of each token that is the head of one; -1 for others.
  private var mentionOfHead: [Int32]
  /// Who spoke last, or was the subject of a whole sentence since.
  private var lastSpeaker: Int?

  /// How far a pronoun looks back.
  private static let mentionWindow = 40
  private static let sentenceWindow = 4

  static func mentions(of document: Document) -> [Mention] {
    var finder = MentionFinder(document: document)
    finder.run()
    return finder.mentions
  }

  private init(document: Document) {
    self.document = document
    mentionOfHead = Array(repeating: -1, count: document.tokens.count)
  }

  private mutating func run() {
    var nextName = 0
    for token in document.tokens.indices {
      while nextName < document.names.count, document.names[nextName].tokens.upperBound <= token { nextName += 1 }
      if nextName < document.names.count, document.names[nextName].tokens.contains(token) {
        if head(of: document.names[nextName].tokens) == token { addName(nextName, head: token) }
        continue
      }
      switch document.tokens[token].upos {
      case .pron: addPronoun(token)
      case .noun: addDescription(token)
      default: break
      }
    }
  }

  /// The word of a range whose head lies outside.
  private func head(of range: Range<Int>) -> Int {
    range.first { !range.contains(Int(document.tokens[$0].head)) } ?? range.upperBound - 1
  }

  // MARK: - Names

  private mutating func addName(_ index: Int, head: Int) {
    let name = document.names[index]
    let isPerson = name.kind == .person
    var range = name.tokens
    var titles: [WordKey] = []
    while range.count > 1 {
      let first = document.tokens[range.lowerBound].formKey
      guard first == "the" || MentionWords.titles.contains(first) else { break }
      titles.append(first)
      range = range.lowerBound + 1..<range.upperBound
    }
    if range.count > 1, document.tokens[range.upperBound - 1].xpos == .pos {
      range = range.lowerBound..<range.upperBound - 1
    }
    let words = range.map { document.tokens[$0].formKey }
    let initials = acronyms(range)
    for child in document.children(of: head) where !name.tokens.contains(child) {
      switch document.tokens[child].relation {
      case .nmodDesc, .compound, .flat, .appos: titles.append(document.tokens[child].lemmaKey)
      default: break
      }
    }
    var gender: Gender = .unknown
    if isPerson {
      gender = titles.lazy.map(MentionWords.gender).first { $0 != .unknown } ?? firstNameGender(words)
    }
    let chain = chain(
      ofName: words, initials: initials, isPerson: isPerson, titles: titles, isCapitals: isCapitals(range))
    let antecedent = chain.map { chains[$0].last }
    let number = chain ?? newChain(isPerson: isPerson, gender: gender, hasName: true)
    if gender != .unknown { chains[number].gender = gender }
    chains[number].hasName = true
    register(words, initials: initials, titles: titles, isPerson: isPerson, chain: number)
    append(
      Mention(
        tokens: name.tokens, head: head, kind: .name, name: index, gender: chains[number].gender,
        number: document.tokens[head].xpos == .nnps ? .plural : .singular,
        antecedent: antecedent, confidence: antecedent == nil ? 0 : name.confidence, chain: number))
  }

  private func isCapitals(_ range: Range<Int>) -> Bool {
    range.count == 1 && document.tokens[range.lowerBound].flags.contains(.allCapitals)
  }

  private func firstNameGender(_ words: [WordKey]) -> Gender {
    guard words.count > 1, let first = words.first else { return .unknown }
    switch language_name_flags(Int32(LANGUAGE_FIRST_NAMES), UInt32(truncatingIfNeeded: first.value)) {
    case 1: return .feminine
    case 2: return .masculine
    default: return .unknown
    }
  }

  private func chain(
    ofName words: [WordKey], initials: [WordKey], isPerson: Bool, titles: [WordKey], isCapitals: Bool
  ) -> Int? {
    guard let last = words.last, let first = words.first else { return nil }
    if let same = chainOfName[MentionFinder.joined(words)], chains[same].isPerson == isPerson { return same }
    if isPerson {
      let found = chainOfSurname[last] ?? (words.count == 1 ? chainOfFirstWord[last] : nil)
      guard let found, chains[found].isPerson else { return nil }
      // Two first names are two people; so are a Mr. and a Mrs. of one name.
      if words.count > 1, let known = chains[found].firstName, known != first { return nil }
      let gender = titles.lazy.map(MentionWords.gender).first { $0 != .unknown }
      if let gender, chains[found].gender != .unknown, chains[found].gender != gender { return nil }
      return found
    }
    if words.count == 1 {
      if isCapitals, let long = chainOfAcronym[first], !chains[long].isPerson { return long }
      if let long = chainOfFirstWord[first], !chains[long].isPerson { return long }
      return nil
    }
    for acronym in initials {
      if let short = chainOfName[acronym], !chains[short].isPerson { return short }
    }
    return nil
  }

  private mutating func register(
    _ words: [WordKey], initials: [WordKey], titles: [WordKey], isPerson: Bool, chain: Int
  ) {
    chainOfName[MentionFinder.joined(words)] = chain
    if isPerson {
      if let last = words.last { chainOfSurname[last] = chain }
      if words.count > 1, let first = words.first {
        chains[chain].firstName = first
        chainOfFirstWord[first] = chain
      }
    } else {
      if words.count > 1, let first = words.first { chainOfFirstWord[first] = chain }
      for acronym in initials { chainOfAcronym[acronym] = chain }
    }
    for word in words + titles where word != "the" && word != "of" { call(chain, word) }
  }

  private mutating func call(_ chain: Int, _ word: WordKey) {
    chainOfWord[word] = chain
    if chains[chain].words.count < 24, !chains[chain].words.contains(word) { chains[chain].words.append(word) }
  }

  /// The initials of a name, once without and once with small words such as "of".
  private func acronyms(_ range: Range<Int>) -> [WordKey] {
    guard range.count > 1 else { return [] }
    var long = WordKey.seed
    var short = WordKey.seed
    for token in range {
      let letter = document.bytes[Int(document.tokens[token].start)]
      long = WordKey.step(long, letter)
      if document.tokens[token].flags.contains(.capitalised) { short = WordKey.step(short, letter) }
    }
    return [WordKey(value: WordKey.finish(short)), WordKey(value: WordKey.finish(long))]
  }

  private static func joined(_ words: [WordKey]) -> WordKey {
    if words.count == 1 { return words[0] }
    var hash = WordKey.seed
    for word in words { hash = (hash ^ word.value) &* 0x0000_0100_0000_01B3 }
    return WordKey(value: WordKey.finish(hash))
  }

  // MARK: - Pronouns

  private mutating func addPronoun(_ token: Int) {
    guard let pronoun = PronounClass(document.tokens[token].formKey), pronoun.person == 3,
      document.tokens[token].relation != .expl
    else { return }
    let sentence = document.sentenceIndex(of: token)
    let isSpeaker = isSubjectOfSpeech(token)
    var bestScore = -Float.infinity
    var second = -Float.infinity
    var best: Int?
    for candidate in stride(from: mentions.count - 1, through: max(0, mentions.count - Self.mentionWindow), by: -1) {
      let distance = sentence - document.sentenceIndex(of: mentions[candidate].head)
      if distance > Self.sentenceWindow { break }
      guard agrees(pronoun, mentions[candidate]), !sharesClause(token, mentions[candidate]) else { continue }
      let score = score(
        candidate, for: token, pronoun: pronoun, distance: distance, isSpeaker: isSpeaker)
      if let current = best, mentions[current].chain == mentions[candidate].chain {
        if score > bestScore {
          bestScore = score
          best = candidate
        }
      } else if score > bestScore {
        second = bestScore
        bestScore = score
        best = candidate
      } else if score > second {
        second = score
      }
    }
    let gendered = pronoun.gender != .unknown
    let margin = min(60, max(0, bestScore - second))
    // What "it" and "they" stand for is said only where nothing else comes near.
    if !gendered, bestScore < -20 || margin < (pronoun.isNeuter ? 45 : 30) { best = nil }
    let confidence = best == nil ? 0 : (gendered ? 0.55 : 0.4) + margin / (gendered ? 150 : 300)
    let chain =
      best.map { mentions[$0].chain } ?? newChain(isPerson: gendered, gender: pronoun.gender, hasName: false)
    if best == nil { chains[chain].number = pronoun.number ?? .singular }
    if gendered { chains[chain].gender = pronoun.gender }
    append(
      Mention(
        tokens: token..<token + 1, head: token, kind: .pronoun, name: nil, gender: pronoun.gender,
        number: pronoun.number ?? .singular, antecedent: best, confidence: confidence, chain: chain))
  }

  private func agrees(_ pronoun: PronounClass, _ mention: Mention) -> Bool {
    let chain = chains[mention.chain]
    if pronoun.gender != .unknown {
      return chain.isPerson && mention.number == .singular
        && (chain.gender == .unknown || chain.gender == pronoun.gender)
    }
    if pronoun.isNeuter { return !chain.isPerson && mention.number == .singular }
    return mention.number == .plural || !chain.isPerson && chain.hasName
  }

  /// "He saw him": two arguments of one verb are two people, unless one is a possessive or reflexive.
  private func sharesClause(_ token: Int, _ mention: Mention) -> Bool {
    guard document.tokens[token].xpos != .prpPossessive, document.tokens[token].head >= 0 else { return false }
    return document.tokens[token].head == document.tokens[mention.head].head
      || Int(document.tokens[token].head) == mention.head
  }

  private func score(
    _ candidate: Int, for token: Int, pronoun: PronounClass, distance: Int, isSpeaker: Bool
  ) -> Float {
    let mention = mentions[candidate]
    let chain = chains[mention.chain]
    var score = Float(-30 * distance) - 0.3 * Float(mentions.count - candidate)
    switch document.tokens[mention.head].relation.universal {
    case .nsubj: score += 30
    case .obj, .iobj: score += 20
    case .obl: score += 10
    case .nmod, .compound: score -= 4
    default: break
    }
    score += Float(6 * min(chain.count, 5))
    if mention.kind == .pronoun { score += 8 }
    if mention.kind == .name { score += 6 }
    if pronoun.gender != .unknown, chain.gender == pronoun.gender { score += 12 }
    if document.tokens[token].xpos == .prpPossessive, distance == 0 { score += 10 }
    if isSpeaker, lastSpeaker == mention.chain { score += 25 }
    let quoted = document.tokens[token].flags.contains(.quoted)
    if document.tokens[mention.head].flags.contains(.quoted) != quoted {
      // Who is quoted does not speak of himself by name: what stands in the quotation is somebody else.
      score -= quoted ? 5 : isSpeaker ? 90 : 15
    }
    if quoted, lastSpeaker == mention.chain { score -= 25 }
    return score
  }

  private func isSubjectOfSpeech(_ token: Int) -> Bool {
    guard document.tokens[token].relation.isSubject, let verb = document.head(of: token) else { return false }
    return MentionWords.speech.contains(document.tokens[verb].lemmaKey)
  }

  /// The subject of a whole sentence, outside quotations: whom the next words are likely to come from.
  private func isTopic(_ token: Int) -> Bool {
    guard document.tokens[token].relation.isSubject, !document.tokens[token].flags.contains(.quoted),
      let verb = document.head(of: token)
    else { return false }
    return document.head(of: verb) == nil
  }

  // MARK: - Descriptions

  private mutating func addDescription(_ token: Int) {
    let word = document.tokens[token]
    let isPerson = MentionWords.isPerson(word.lemmaKey, document.lemmaUTF8(of: token))
    var definite = false
    var modifiers: [WordKey] = []
    for child in document.children(of: token) where child < token {
      switch document.tokens[child].relation {
      case .det, .detPredet: definite = definite || MentionWords.definite.contains(document.tokens[child].formKey)
      case .amod, .compound, .nmodPoss, .nummod: modifiers.append(document.tokens[child].lemmaKey)
      default: break
      }
    }
    // A title before a name is part of the name's mention.
    if let head = document.head(of: token), mentionOfHeadMayFollow(token, head) { return }
    guard isPerson || definite else { return }
    let number: GrammaticalNumber = word.xpos == .nns ? .plural : .singular
    let first = min(document.children(of: token).first ?? token, token)
    let range = max(first, document.sentence(of: token).lowerBound)..<token + 1
    let gender = MentionWords.gender(word.lemmaKey)
    let link = antecedent(
      of: token, definite: definite, modifiers: modifiers, number: number, gender: gender)
    let chain = link?.chain ?? newChain(isPerson: isPerson, gender: gender, hasName: false)
    let antecedent = link.map { chains[$0.chain].last }
    if link == nil {
      chains[chain].number = number
      for modifier in modifiers { chains[chain].words.append(modifier) }
    }
    if gender != .unknown, chains[chain].gender == .unknown { chains[chain].gender = gender }
    call(chain, word.lemmaKey)
    append(
      Mention(
        tokens: range, head: token, kind: .description, name: nil, gender: chains[chain].gender, number: number,
        antecedent: antecedent, confidence: link?.confidence ?? 0, chain: chain))
  }

  private func mentionOfHeadMayFollow(_ token: Int, _ head: Int) -> Bool {
    guard head > token else { return false }
    let relation = document.tokens[token].relation
    return (relation == .nmodDesc || relation == .compound || relation == .flat)
  }

  private func antecedent(
    of token: Int, definite: Bool, modifiers: [WordKey], number: GrammaticalNumber, gender: Gender
  ) -> (chain: Int, confidence: Float)? {
    if document.tokens[token].relation == .appos, let head = document.head(of: token), mentionOfHead[head] >= 0 {
      return (mentions[Int(mentionOfHead[head])].chain, 0.9)
    }
    guard definite else { return nil }
    let sentence = document.sentenceIndex(of: token)
    if let chain = chainOfWord[document.tokens[token].lemmaKey], chains[chain].number == number,
      modifiers.allSatisfy({ chains[chain].words.contains($0) }),
      gender == .unknown || chains[chain].gender == .unknown || chains[chain].gender == gender,
      sentence - document.sentenceIndex(of: mentions[chains[chain].last].head) <= 15
    {
      return (chain, 0.7)
    }
    return nil
  }

  // MARK: - Chains

  private mutating func newChain(isPerson: Bool, gender: Gender, hasName: Bool) -> Int {
    chains.append(
      Chain(
        gender: gender, number: .singular, isPerson: isPerson, words: [], firstName: nil, hasName: hasName))
    return chains.count - 1
  }

  private mutating func append(_ mention: Mention) {
    mentionOfHead[mention.head] = Int32(mentions.count)
    chains[mention.chain].count += 1
    chains[mention.chain].last = mentions.count
    mentions.append(mention)
    if isSubjectOfSpeech(mention.head) || mention.kind == .name && isTopic(mention.head) { lastSpeaker = mention.chain }
  }
}

/// Word classes of the mention finder.
internal enum MentionWords {
  static let definite: WordSet = ["the", "this", "that", "these", "those"]

  /// Verbs whose subject speaks or writes.
  static let speech: WordSet = [
    "say", "tell", "add", "note", "state", "announce", "claim", "explain", "argue", "warn", "report", "describe",
    "comment", "confirm", "insist", "suggest", "reply", "answer", "ask", "deny", "write", "believe", "stress", "reveal",
    "declare", "call", "urge", "mention", "admit", "respond", "conclude", "point", "emphasize", "emphasise", "think",
    "acknowledge", "allege", "assert", "caution", "complain", "concede", "continue", "cite", "recall", "remark",
    "testify", "tweet", "vow", "promise", "estimate", "predict", "contend", "maintain", "joke", "wonder", "recount",
  ]

  static let titles: WordSet = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof.", "professor", "sir", "lady", "lord", "dame",
    "president", "senator", "sen.", "rep.", "gov.", "gen.", "general", "col.", "capt.", "lt.", "sgt.", "judge", "king",
    "queen", "prince", "princess", "pope", "minister", "chancellor", "rev.",
  ]

  private static let feminine: WordSet = [
    "woman", "mother", "wife", "daughter", "sister", "actress", "queen", "girl", "lady", "spokeswoman", "chairwoman",
    "princess", "mrs.", "mrs", "ms.", "ms", "miss", "madam", "widow", "aunt", "girlfriend", "dame", "nun",
    "congresswoman",
    "businesswoman", "policewoman", "grandmother", "niece", "duchess", "baroness", "waitress", "heroine", "saleswoman",
  ]

  private static let masculine: WordSet = [
    "man", "father", "husband", "son", "brother", "actor", "king", "boy", "gentleman", "spokesman", "chairman",
    "prince",
    "mr.", "mr", "sir", "uncle", "boyfriend", "lord", "congressman", "businessman", "policeman", "grandfather",
    "nephew",
    "duke", "baron", "monk", "pope", "fireman", "salesman", "waiter",
  ]

  private static let persons: WordSet = [
    "spokesperson", "minister", "president", "official", "officer", "director", "chief", "leader", "secretary", "mayor",
    "governor", "senator", "lawyer", "judge", "author", "professor", "researcher", "scientist", "expert", "analyst",
    "doctor", "candidate", "artist", "player", "coach", "victim", "suspect", "driver", "teacher", "student",
    "representative", "ambassador", "general", "captain", "commander", "singer", "founder", "executive", "manager",
    "politician", "activist", "journalist", "reporter", "editor", "writer", "winner", "champion", "athlete", "citizen",
    "person", "prosecutor", "attorney", "diplomat", "adviser", "advisor", "aide", "witness", "resident", "worker",
    "engineer", "economist", "critic", "critics", "neighbor", "neighbour", "relative", "patient", "nurse", "soldier",
    "detective", "investigator", "inspector", "deputy", "premier", "chancellor", "lawmaker", "legislator", "counsel",
    "defendant", "plaintiff", "pilot", "farmer", "fisherman", "shopkeeper", "owner", "founder", "boss", "colleague",
    "friend", "child", "parent", "baby", "teenager", "refugee", "migrant", "prisoner", "envoy", "mediator",
    "negotiator",
    "historian", "author", "poet", "musician", "producer", "curator", "bishop", "priest", "imam", "rabbi", "sheriff",
    "trader", "broker", "consultant", "specialist", "strategist", "organizer", "organiser", "volunteer", "veteran",
    "passenger", "survivor", "bystander", "insider", "whistleblower", "partner", "treasurer", "chair", "principal",
  ]

  static func gender(_ word: WordKey) -> Gender {
    if feminine.contains(word) { return .feminine }
    return masculine.contains(word) ? .masculine : .unknown
  }

  static func isPerson(_ word: WordKey, _ lemma: ArraySlice<UInt8>) -> Bool {
    persons.contains(word) || gender(word) != .unknown || lemma.suffix(3).elementsEqual("man".utf8)
      || lemma.suffix(5).elementsEqual("woman".utf8)
  }
}
