import DomainCore
import Language

/// Verbs that report: with a clause, beside a clause, with a quotation, with a noun phrase.
extension AttributionSearch {
  mutating func readVerbal(_ verb: Int) {
    let token = document.tokens[verb]
    guard token.upos == .verb || token.upos == .aux && document.child(of: verb, .ccomp) != nil, !usedCues.contains(verb)
    else { return }
    let lemma = token.lemmaKey
    guard !ReportingVerbs.notAttributive.contains(lemma) else { return }
    if ReportingVerbs.onlyBesideQuotation.contains(lemma),
      document.child(of: verb, .ccomp) == nil || lemma == "continue"
    {
      return
    }

    // Speech right before it is its content.
    if ReportingVerbs.isSpeech(lemma), followsQuotation(verb) { return }
    if readInserted(verb) { return }
    if readGerund(verb) { return }
    // "could not establish who": nothing is found out, so nothing is attributed.
    if ReportingVerbs.is(lemma, .finding), !ReportingVerbs.isSpeech(lemma), isDenied(verb) { return }
    if readAhead(verb) { return }
    if let content = document.child(of: verb, .ccomp), readClause(verb, content) { return }
    if token.relation == .parataxis || endsClause(verb), readParenthetical(verb) { return }
    if readAdverbialAs(verb) { return }
    if readFigure(verb) { return }
    if breadth == .attitudes, readAttitude(verb) { return }
    if readObject(verb) { return }
  }

  private func isDenied(_ verb: Int) -> Bool {
    document.negation(of: verb) != nil
      || (1...3).contains { verb - $0 >= 0 && Document.negators.contains(document.tokens[verb - $0].formKey) }
  }

  /// Whether a quotation of speech ends right before a verb or its subject.
  private func followsQuotation(_ verb: Int) -> Bool {
    var first = document.verbGroup(verb).lowerBound
    if let subject = context.subject(of: verb), subject < verb {
      first = context.subjectPhrase(subject, of: verb).lowerBound
    }
    guard first > 0 else { return false }
    var last = first - 1
    if document.tokens[last].xpos == .comma, last > 0 { last -= 1 }
    guard let quotation = quotation(over: Int(document.tokens[last].start)), quotation.isIndependent,
      verb + 1 < document.tokens.count, document.tokens[verb + 1].formKey != "that"
    else { return false }
    // A quotation that ends a sentence begun outside it is only part of the content.
    guard let opening = document.token(atByte: quotation.range.lowerBound) else { return false }
    let start = document.sentence(of: opening).lowerBound
    if opening > start, document.tokens[opening - 1].upos != .punct { return false }
    return quotation.range.upperBound <= Int(document.tokens[last].end) + 1
      && quotation.range.upperBound <= Int(document.tokens[verb].start)
  }

  /// "Logs, which it said had been handed over", "a man who – she thinks – measured": the clause goes on behind the
  /// verb, and its subject is the noun before the pronoun.
  private mutating func readInserted(_ verb: Int) -> Bool {
    let lemma = document.tokens[verb].lemmaKey
    guard ReportingVerbs.isSpeech(lemma) || ReportingVerbs.is(lemma, .belief), let subject = context.chunks[verb - 1],
      subject.tokens.upperBound == verb,
      let pronoun = relative(before: subject.tokens.lowerBound)
    else { return false }
    let sentence = document.sentence(of: verb)
    var next = verb + 1
    while next < sentence.upperBound, document.tokens[next].upos == .punct || document.tokens[next].upos == .adv {
      next += 1
    }
    guard next < sentence.upperBound, isFiniteAhead(next, sentence) else { return false }
    var left = pronoun - 1
    while left >= sentence.lowerBound, document.tokens[left].upos == .punct { left -= 1 }
    guard left >= sentence.lowerBound, let noun = context.chunks[left] else { return false }
    let runs = [noun.tokens, document.trimmed(contentAfter(verb, from: next, tree: document.head(of: next) ?? next))]
      .compactMap { $0 }
    var draft = AttributionDraft(.verb, content: contentRanges(runs))
    draft.contentHead = headWord(of: next..<min(next + 12, sentence.upperBound))
    finish(verb, subject.head, &draft)
    return true
  }

  /// A relative pronoun right before a token, but for punctuation.
  private func relative(before token: Int) -> Int? {
    var left = token - 1
    var steps = 0
    while left > 0, document.tokens[left].upos == .punct, steps < 2 {
      left -= 1
      steps += 1
    }
    guard left > 0 else { return nil }
    let word = document.tokens[left]
    guard word.formKey == "which" || word.formKey == "who" || word.formKey == "that" && word.upos == .pron else {
      return nil
    }
    return left
  }

  /// "She said that …", "… , she said", "is said to have", "declined to say whether".
  private mutating func readClause(_ verb: Int, _ content: Int) -> Bool {
    let lemma = document.tokens[verb].lemmaKey
    let classes = ReportingVerbs.classes(of: lemma)
    let source = source(of: verb)
    // A verb that no list knows reports when somebody is its subject and a finite clause its complement.
    if classes.isEmpty {
      guard let source, document.tokens[content].verbForm != .infinitive || hasFiniteAuxiliary(content),
        document.tokens[source].upos == .propn || document.tokens[source].upos == .pron
          || Actors.isActor(source, document)
      else { return false }
    }
    let runs: [Range<Int>]
    if content < verb {
      runs = contentAround(verb, subject: source)
    } else {
      let tree = document.clauseRuns(content, without: [verb])
      guard let start = tree.first?.lowerBound, start > verb else { return false }
      // Behind another reporting verb it is that verb's content.
      if (verb + 1..<start).contains(where: {
        document.tokens[$0].upos == .verb && ReportingVerbs.isSpeech(document.tokens[$0].lemmaKey)
      }) {
        return false
      }
      runs = [document.trimmed(contentAfter(verb, from: clauseStart(start, after: verb), tree: content))].compactMap {
        $0
      }
    }
    var draft = AttributionDraft(.verb, content: contentRanges(runs))
    draft.contentHead = content
    guard !draft.content.isEmpty else { return false }
    finish(verb, source, &draft)
    return true
  }

  /// "The ship, she said, had sunk"; "the ship had sunk, officials said, adding that …".
  private mutating func readParenthetical(_ verb: Int) -> Bool {
    let lemma = document.tokens[verb].lemmaKey
    let main = document.head(of: verb) ?? verb
    guard ReportingVerbs.isSpeech(lemma) || ReportingVerbs.is(lemma, .belief), !document.tokens[verb].isPassive else {
      return false
    }
    guard document.child(of: verb, .obj) == nil || Self.takesHearer.contains(lemma) else { return false }
    guard let subject = context.subject(of: verb) else { return false }
    var draft = AttributionDraft(.verb, content: contentRanges(contentAround(verb, subject: subject)))
    draft.contentHead = main == verb ? draft.content.first.flatMap { headWord(of: document.tokens(inBytes: $0)) } : main
    guard !draft.content.isEmpty else { return false }
    finish(verb, source(of: verb), &draft)
    return true
  }

  /// The word of a stretch that the others hang on.
  func headWord(of tokens: Range<Int>) -> Int? {
    tokens.first { token in
      guard document.tokens[token].upos != .punct else { return false }
      guard let head = document.head(of: token) else { return true }
      return !tokens.contains(head)
    }
  }

  /// A clause that begins right behind "that" or behind the hearer begins there, wherever the tree sees its first word.
  private func clauseStart(_ start: Int, after verb: Int) -> Int {
    for token in verb + 1..<max(verb + 1, start)
    where document.tokens[token].formKey == "that" && document.tokens[token].relation == .mark {
      return token + 1
    }
    return start
  }

  /// Whether a reporting verb closes its clause behind a comma: "…, officials said."
  private func endsClause(_ verb: Int) -> Bool {
    let token = document.tokens[verb]
    guard ReportingVerbs.isSpeech(token.lemmaKey), token.verbForm == .finite, document.child(of: verb, .ccomp) == nil,
      let subject = context.subject(of: verb), subject < verb
    else { return false }
    let phrase = context.subjectPhrase(subject, of: verb)
    let sentence = document.sentence(of: verb)
    guard phrase.lowerBound > sentence.lowerBound, document.tokens[phrase.lowerBound - 1].xpos == .comma else {
      return false
    }
    var next = verb + 1
    while next < sentence.upperBound,
      context.isTime(next)
        || document.tokens[next].upos == .adp && next + 1 < sentence.upperBound && context.isTime(next + 1)
    { next += 1 }
    return next >= sentence.upperBound || document.tokens[next].upos == .punct || document.tokens[next].upos == .adp
  }

  /// Where the clause begins that a reporting verb has for complement, by the order of words: behind "that", which may
  /// follow hearer, day and place, or with a noun phrase and its verb.
  func clauseAhead(_ verb: Int) -> Int? {
    let sentence = document.sentence(of: verb)
    let lemma = document.tokens[verb].lemmaKey
    var token = verb + 1
    var hearers = Self.takesHearer.contains(lemma) ? 1 : 0
    while token < min(sentence.upperBound, verb + 14) {
      let word = document.tokens[token]
      if word.formKey == "that",
        word.upos == .sconj || word.relation == .mark || word.upos == .pron && context.chunks[token + 1] != nil
      {
        return token + 1 < sentence.upperBound ? token + 1 : nil
      }
      if Self.interrogatives.contains(word.formKey), token - verb <= 4 { return token }
      if context.isTime(token) || word.relation == .compoundPrt
        || token == verb + 1 && Self.particles.contains(word.formKey)
      {
        token += 1
        continue
      }
      if let chunk = context.chunks[token], chunk.tokens.lowerBound == token {
        let next = phraseEnd(chunk)
        if hearers == 0 || document.tokens[chunk.head].upos == .pron && isSubjectForm(chunk.head),
          isFiniteAhead(next, sentence)
        {
          return token
        }
        guard hearers > 0 else { return nil }
        hearers -= 1
        token = chunk.tokens.upperBound
        continue
      }
      if word.upos == .adp, let chunk = context.chunks[token + 1], chunk.tokens.lowerBound == token + 1 {
        // "sees this as a sign that": the noun has the clause.
        if ReportingNouns.withClause.contains(document.tokens[chunk.head].lemmaKey), word.formKey == "as" { return nil }
        // "said in a statement that", "said on Monday it would"
        token = chunk.tokens.upperBound
        continue
      }
      if word.upos == .adp, token + 1 < sentence.upperBound,
        context.isTime(token + 1) || document.tokens[token + 1].upos == .adp
      {
        token += 1
        continue
      }
      if word.upos == .adv {
        token += 1
        continue
      }
      // "there was"
      if word.formKey == "there", isFiniteAhead(token + 1, sentence) { return token }
      return nil
    }
    return nil
  }

  private static let particles: WordSet = ["out", "on", "up", "back", "in"]

  private func isSubjectForm(_ pronoun: Int) -> Bool {
    let form = document.tokens[pronoun].formKey
    return form == "he" || form == "she" || form == "they" || form == "we" || form == "i" || form == "it"
  }

  /// The end of a noun phrase with the prepositional phrases behind it.
  private func phraseEnd(_ chunk: Chunk) -> Int {
    var end = chunk.tokens.upperBound
    for _ in 0..<4 {
      guard end + 1 < document.tokens.count, document.tokens[end].upos == .adp || document.tokens[end].upos == .cconj,
        let next = context.chunks[end + 1], next.tokens.lowerBound == end + 1
      else { break }
      end = next.tokens.upperBound
    }
    return end
  }

  /// Whether a finite verb comes next, perhaps behind adverbs.
  private func isFiniteAhead(_ start: Int, _ sentence: Range<Int>) -> Bool {
    var token = start
    while token < sentence.upperBound, document.tokens[token].upos == .adv { token += 1 }
    while token < sentence.upperBound,
      document.isOpeningQuote(token) || document.tokens[token].upos == .adv || document.isClosingQuote(token)
    { token += 1 }
    guard token < sentence.upperBound else { return false }
    let word = document.tokens[token]
    // A reduced relative clause stands between: "malware recovered from servers shared code".
    if word.xpos == .vbn || word.xpos == .vbg,
      document.tokens[token].relation == .acl || document.tokens[token].upos == .verb
    {
      for next in token + 1..<min(sentence.upperBound, token + 8) {
        let later = document.tokens[next]
        if later.upos == .aux || later.upos == .verb && (later.xpos == .vbd || later.xpos == .vbz || later.xpos == .vbp)
        {
          return true
        }
        guard later.upos == .adp || context.chunks[next] != nil else { return false }
      }
      return false
    }
    return word.upos == .aux
      || word.upos == .verb && (word.xpos == .vbd || word.xpos == .vbz || word.xpos == .vbp || word.xpos == .md)
  }

  /// "Told reporters on Monday that …": the clause found by the order of words.
  private mutating func readAhead(_ verb: Int) -> Bool {
    let token = document.tokens[verb]
    let classes = ReportingVerbs.classes(of: token.lemmaKey)
    guard classes.contains(where: { $0 != .commissive && $0 != .evaluation && $0 != .accusation }),
      let start = clauseAhead(verb)
    else { return false }
    let hasThat = document.tokens[start - 1].formKey == "that"
    // Verbs of seeing and showing take objects; only "that" makes their clause.
    guard hasThat || ReportingVerbs.isSpeech(token.lemmaKey) || classes.contains(.belief) || classes.contains(.finding)
    else { return false }
    let source = source(of: verb)
    if token.isPassive, source == nil, !Self.takesHearer.contains(token.lemmaKey),
      document.subject(of: verb).map({ document.tokens[$0].relation != .expl }) ?? true
    {
      return false
    }
    if source == nil, !token.isPassive, document.subject(of: verb) == nil { return false }
    let stretch = start..<min(start + 30, document.sentence(of: verb).upperBound)
    let head = document.child(of: verb, .ccomp).flatMap { $0 > verb ? $0 : nil } ?? headWord(of: stretch) ?? start
    var draft = AttributionDraft(
      .verb, content: contentRanges([document.trimmed(contentAfter(verb, from: start, tree: head))].compactMap { $0 }))
    draft.contentHead = head
    guard !draft.content.isEmpty else { return false }
    finish(verb, source, &draft)
    return true
  }

  /// "Doctors put the toll at 23".
  private mutating func readFigure(_ verb: Int) -> Bool {
    guard document.lemma(of: verb, is: "put"), let object = context.chunks[verb + 1],
      object.tokens.lowerBound == verb + 1
    else { return false }
    let at = object.tokens.upperBound
    guard at + 1 < document.tokens.count, document.tokens[at].formKey == "at",
      (at + 1..<min(at + 5, document.tokens.count)).contains(where: { document.tokens[$0].upos == .num }),
      let source = source(of: verb)
    else { return false }
    var draft = AttributionDraft(
      .verb,
      content: contentRanges([document.trimmed(contentAfter(verb, from: verb + 1, tree: verb))].compactMap { $0 }))
    draft.contentHead = object.head
    finish(verb, source, &draft)
    return true
  }

  /// "As the minister said, …".
  private mutating func readAdverbialAs(_ verb: Int) -> Bool {
    let token = document.tokens[verb]
    guard token.relation == .advcl, let main = document.head(of: verb), ReportingVerbs.isSpeech(token.lemmaKey),
      document.child(of: verb, .obj) == nil,
      let mark = document.children(of: verb).first(where: { document.tokens[$0].relation == .mark }),
      document.tokens[mark].formKey == "as", context.subject(of: verb) != nil
    else { return false }
    var draft = AttributionDraft(.verb, content: contentRanges(document.clauseRuns(main, without: [verb])))
    draft.contentHead = main
    finish(verb, source(of: verb), &draft)
    if let first = draft.cue.first { draft.cue = [context.bytes(mark).lowerBound..<first.upperBound] }
    return true
  }

  /// "Denied having opposed the plan", "admitted taking bribes".
  private mutating func readGerund(_ verb: Int) -> Bool {
    guard verb + 1 < document.tokens.count,
      let content = document.child(of: verb, .xcomp) ?? document.child(of: verb, .ccomp)
        ?? (document.tokens[verb + 1].xpos == .vbg ? verb + 1 : nil),
      content > verb, document.tokens[content].xpos == .vbg || document.tokens[verb + 1].xpos == .vbg,
      ReportingVerbs.withObject.contains(document.tokens[verb].lemmaKey)
    else { return false }
    let start = document.tokens[verb + 1].xpos == .vbg ? verb + 1 : document.subtree(of: content).lowerBound
    guard start > verb else { return false }
    var draft = AttributionDraft(
      .verb,
      content: contentRanges([document.trimmed(contentAfter(verb, from: start, tree: content))].compactMap { $0 }))
    guard !draft.content.isEmpty else { return false }
    draft.contentHead = content
    finish(verb, source(of: verb), &draft)
    return true
  }

  /// "Confirmed the deal", "blamed the rebels", "called the move illegal", "videos showing craters".
  private mutating func readObject(_ verb: Int) -> Bool {
    let token = document.tokens[verb]
    let lemma = token.lemmaKey
    let source = source(of: verb)
    var content = document.child(of: verb, .obj)
    if content == nil, !token.isPassive, let next = context.chunks[verb + 1], next.tokens.lowerBound == verb + 1,
      !context.isTime(next.head)
    {
      content = next.head
    }
    var agent: Int?
    if token.isPassive {
      // "tools described in a report": the content is what the passive is said of.
      agent = document.agent(of: verb)
      if agent == nil, token.relation == .acl, ReportingVerbs.is(lemma, .showing) || ReportingVerbs.is(lemma, .citing) {
        if let place = document.phrase(of: verb, with: ["in"]), EvidenceNouns.kind(of: place, document) != nil {
          agent = place
        }
      }
      guard agent != nil else { return false }
      let isReduced = !document.children(of: verb).contains { document.tokens[$0].relation == .auxPass }
      content =
        isReduced && verb > 0 ? context.chunks[verb - 1]?.head ?? document.head(of: verb) : context.subject(of: verb)
    }
    guard let content, let speaker = agent ?? source else { return false }
    let isEvidence = EvidenceNouns.kind(of: speaker, document) != nil && ReportingVerbs.evidential.contains(lemma)
    let isNaming = ReportingVerbs.naming.contains(lemma) && second(of: verb, after: content) != nil
    let isSpeaker = Actors.isActor(speaker, document) && ReportingVerbs.withObject.contains(lemma)
    guard isEvidence || isNaming || isSpeaker else { return false }
    if document.tokens[content].upos == .pron, document.antecedent(ofRelative: content) != nil { return false }
    var runs: [Range<Int>]
    if agent != nil {
      runs = [context.coreNounPhrase(content)]
    } else {
      if content > verb, let chunk = context.chunks[content], !isNaming {
        runs = [document.trimmed(contentAfter(verb, from: chunk.tokens.lowerBound, tree: content))].compactMap { $0 }
      } else {
        runs = document.clauseRuns(content, without: [])
      }
      if isNaming, let complement = second(of: verb, after: content) {
        runs += document.clauseRuns(complement, without: [])
      }
    }
    var draft = AttributionDraft(.verb, content: contentRanges(runs.sorted { $0.lowerBound < $1.lowerBound }))
    draft.contentHead = content
    if isEvidence { draft.evidence = speaker }
    finish(verb, speaker, &draft)
    return true
  }

  /// The second complement of a naming verb: "illegal" in "called it illegal", "careful" in "described him as careful".
  private func second(of verb: Int, after content: Int) -> Int? {
    if let complement = document.child(of: verb, .xcomp), complement > content { return complement }
    if let phrase = document.phrase(of: verb, with: ["as"]), phrase > content { return phrase }
    for child in document.children(of: verb)
    where child > content && document.tokens[child].relation == .advcl
      && document.children(of: child).contains(where: { document.tokens[$0].formKey == "as" })
    { return child }
    return nil
  }

  private func hasFiniteAuxiliary(_ head: Int) -> Bool {
    document.children(of: head).contains {
      let relation = document.tokens[$0].relation
      return relation == .aux || relation == .cop || relation == .auxPass
    }
  }

  /// The one who speaks: the subject, or whom the verb borrows it from; the agent of a passive; nobody for "it".
  func source(of verb: Int) -> Int? {
    let token = document.tokens[verb]
    if token.isPassive {
      return document.agent(of: verb)
    }
    if let subject = document.subject(of: verb), document.tokens[subject].relation == .expl { return nil }
    // "a video on Monday showing": the noun that the participle follows.
    if token.xpos == .vbg, let noun = nounBefore(verb) { return noun }
    // "…, adding that": the speaker of the clause before goes on.
    if token.xpos == .vbg, document.subject(of: verb).map({ isQuotedAway($0, from: verb) }) ?? true,
      token.relation != .acl && token.relation != .amod
        || document.head(of: verb).map({ isQuotedAway($0, from: verb) }) ?? false,
      let before = latestDraft(before: verb),
      before.construction == .verb || before.construction == .quotation, let source = before.source
    {
      return source
    }
    guard let subject = context.logicalSubject(of: verb), !isQuotedAway(subject, from: verb) else { return nil }
    if document.tokens[subject].relation == .expl { return nil }
    return subject
  }

  private func latestDraft(before verb: Int) -> AttributionDraft? {
    for token in (document.sentence(of: verb).lowerBound..<verb).reversed() {
      if let found = draft(of: token) { return found }
    }
    return nil
  }

  /// Whether a word stands in a quotation and a verb outside: who is quoted does not speak the words around.
  private func isQuotedAway(_ word: Int, from verb: Int) -> Bool {
    document.tokens[word].flags.contains(.quoted) && !document.tokens[verb].flags.contains(.quoted)
  }

  /// The noun phrase right before a participle, but for adverbs, days and places.
  private func nounBefore(_ verb: Int) -> Int? {
    let sentence = document.sentence(of: verb)
    var token = verb - 1
    while token >= sentence.lowerBound, document.tokens[token].upos == .adv { token -= 1 }
    while token >= sentence.lowerBound,
      context.isTime(token) || document.tokens[token].upos == .adp && context.isTime(token + 1)
    { token -= 1 }
    guard token >= sentence.lowerBound, let chunk = context.chunks[token], chunk.tokens.upperBound == token + 1,
      document.children(of: verb).allSatisfy({
        document.tokens[$0].relation != .aux && document.tokens[$0].relation != .mark
      })
    else { return nil }
    let head = context.headOfChain(chunk, sentence)
    let isEvidence =
      EvidenceNouns.kind(of: head, document) != nil || EvidenceNouns.kind(of: chunk.head, document) != nil
    return isEvidence
      ? (EvidenceNouns.kind(of: chunk.head, document) != nil ? chunk.head : head)
      : document.tokens[verb].relation == .acl || head != chunk.head ? head : nil
  }

  /// Sets cue, source and circumstances, and keeps the draft.
  mutating func finish(_ verb: Int, _ source: Int?, _ draft: inout AttributionDraft) {
    var cue = verb..<verb + 1
    for child in document.children(of: verb) where child == cue.upperBound {
      if document.tokens[child].relation == .compoundPrt { cue = verb..<child + 1 }
    }
    var carrier = verb
    // "declined to say", "refused to confirm", "did not say": the source withholds what is content.
    if document.tokens[verb].relation == .xcomp, let head = document.head(of: verb),
      Self.withholding.contains(document.tokens[head].lemmaKey)
    {
      carrier = head
      draft.isNegative = true
      cue = head..<cue.upperBound
    } else if let no = document.negation(of: verb), !document.tokens[verb].isPassive,
      ReportingVerbs.isSpeech(document.tokens[verb].lemmaKey), isInterrogative(draft.contentHead)
    {
      draft.isNegative = true
      let group = document.verbGroup(verb)
      cue = min(no, group.lowerBound)..<cue.upperBound
    } else if document.tokens[verb].isPassive, draft.source == nil, source == nil {
      // "was told", "is believed": the auxiliary belongs to the idiom.
      cue = passiveGroup(verb)
    }
    draft.cue = [context.bytes(cue)]
    draft.cueToken = verb
    let speaker = source ?? (carrier != verb ? self.source(of: carrier) : nil)
    let isSubject = speaker.map { $0 < carrier && context.subject(of: carrier) == $0 } ?? false
    setSource(speaker, of: &draft, before: isSubject ? carrier : nil)
    setCircumstances(verb, of: &draft)
    usedCues.insert(verb)
    keep(draft)
  }

  static let withholding: WordSet = ["decline", "refuse"]

  /// A passive verb with the auxiliaries right before it.
  func passiveGroup(_ verb: Int) -> Range<Int> {
    var first = verb
    while first > 0, document.head(of: first - 1) == verb,
      document.tokens[first - 1].relation == .auxPass || document.tokens[first - 1].relation == .aux
    { first -= 1 }
    return first..<verb + 1
  }
}
