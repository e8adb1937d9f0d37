import DomainCore
import Language

/// Finds what the text sets in relation: who denies what others said, what came before what, which figures were revised or
/// do not agree, and how many independent origins an event has.
enum RelationReader: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    var search = RelationSearch(context)
    search.readDenials()
    search.readOrder()
    search.readRevisedFigures()
    search.readCasualties()
    search.readOrigins()
    context.relations = search.relations
    context.diagnostics += search.diagnostics
  }
}

private struct RelationSearch {
  let context: ReadingContext
  let document: Document
  var relations: [RelationDraft] = []
  var diagnostics: [Diagnostic] = []
  /// Pairs that have a relation; one is enough.
  private var related: Set<[RelationDraft.Node]> = []
  private var superseded: Set<RelationDraft.Node> = []
  private let contents: ContentIndex
  /// The words of each attribution's content that carry meaning.
  private let words: [Set<WordKey>]

  init(_ context: ReadingContext) {
    self.context = context
    let document = context.document
    self.document = document
    contents = ContentIndex(context.attributions)
    words = context.attributions.map { draft in
      var found: Set<WordKey> = []
      for piece in draft.content {
        for token in document.tokens(inBytes: piece).prefix(Self.longestContent) {
          switch document.tokens[token].upos {
          case .noun, .verb, .propn, .num, .adj:
            if !Self.light.contains(document.tokens[token].lemmaKey) { found.insert(document.tokens[token].lemmaKey) }
          default: continue
          }
        }
      }
      return found
    }
  }

  private static let longestContent = 80
  /// Attributions looked back on for what one denies or contradicts.
  private static let reach = 24
  private static let light: WordSet = [
    "be", "have", "do", "say", "tell", "make", "take", "get", "go", "other", "such", "same", "own", "new", "more",
    "claim", "allegation", "accusation", "report", "charge", "account", "statement", "suggestion", "assertion",
  ]

  private mutating func relate(
    _ type: Relation.Kind, _ from: RelationDraft.Node, _ to: RelationDraft.Node, _ note: String? = nil
  ) {
    guard from != to, related.insert([from, to]).inserted else { return }
    if type == .supersedes { superseded.insert(to) }
    relations.append(RelationDraft(type: type, from: from, to: to, note: note))
  }

  // MARK: - Denials and opposites

  private static let denying: WordSet = ["deny", "reject", "refute", "rebut", "contradict", "rebuff"]
  private static let disputing: WordSet = ["dispute", "contest", "question", "challenge"]
  private static let anaphoric: WordSet = ["this", "that", "it", "these", "those", "so"]

  mutating func readDenials() {
    for index in context.attributions.indices {
      let draft = context.attributions[index]
      let cue = draft.cueToken.map { document.tokens[$0].lemmaKey }
      let isDenial = cue.map(Self.denying.contains) ?? false
      if isDenial || cue.map(Self.disputing.contains) ?? false {
        if let target = denied(by: index) {
          relate(isDenial ? .contradicts : .disputes, .attribution(index), .attribution(target))
        }
      } else if let target = opposite(of: index) {
        relate(.contradicts, .attribution(index), .attribution(target))
      }
    }
  }

  /// The attribution before, by another party, whose content shares most words with what is denied.
  private func denied(by index: Int) -> Int? {
    let isBare = words[index].isEmpty || isAnaphoric(context.attributions[index])
    let owner = teller(of: context.attributions[index])
    var best: (index: Int, shared: Int)?
    for other in context.attributions.indices[max(0, index - Self.reach)..<index].reversed()
    where areRivals(index, other) {
      if let owner, context.attributions[other].party != owner { continue }
      if isBare { return other }
      let shared = words[index].intersection(words[other]).count
      guard shared >= 2 || shared == 1 && min(words[index].count, words[other].count) <= 2 else { continue }
      if shared > best?.shared ?? 0 { best = (other, shared) }
    }
    return best?.index
  }

  /// Whose account is denied: "disputes her account".
  private func teller(of draft: AttributionDraft) -> Int? {
    guard let head = draft.contentHead, document.tokens[head].upos == .noun,
      Self.light.contains(document.tokens[head].lemmaKey)
    else { return nil }
    return document.child(of: head, .nmodPoss).flatMap { context.party(at: $0) }
  }

  private func isAnaphoric(_ draft: AttributionDraft) -> Bool {
    guard let piece = draft.content.first, draft.content.count == 1 else { return false }
    let tokens = document.tokens(inBytes: piece)
    return tokens.count <= 2 && tokens.contains { Self.anaphoric.contains(document.tokens[$0].formKey) }
  }

  /// By different parties, and neither reported inside the other.
  private func areRivals(_ index: Int, _ other: Int) -> Bool {
    guard let one = context.attributions[index].party, let two = context.attributions[other].party,
      origin(of: one) != origin(of: two), !context.attributions[other].content.isEmpty
    else { return false }
    return context.attributions[index].parent != other && context.attributions[other].parent != index
  }

  /// The attribution before, by another party, of the same verb about the same subject with the other polarity.
  private func opposite(of index: Int) -> Int? {
    guard let verb = context.attributions[index].contentHead, document.tokens[verb].upos == .verb,
      let subject = context.subject(of: verb).flatMap({ context.party(at: $0) })
    else { return nil }
    let isNegated = document.negation(of: verb) != nil
    for other in context.attributions.indices[max(0, index - Self.reach)..<index].reversed() {
      guard let rival = context.attributions[other].contentHead, rival != verb,
        document.tokens[rival].lemmaKey == document.tokens[verb].lemmaKey,
        (document.negation(of: rival) != nil) != isNegated, areRivals(index, other),
        words[index].intersection(words[other]).count >= 2,
        context.subject(of: rival).flatMap({ context.party(at: $0) }) == subject
      else { continue }
      return other
    }
    return nil
  }

  // MARK: - Order

  private static let later: WordSet = ["after", "following"]
  private static let earlier: WordSet = ["before"]

  /// "A fell after B rose": the joining word says which came first.
  mutating func readOrder() {
    let eventOfToken = Dictionary(
      context.events.enumerated().flatMap { index, event in event.triggers.flatMap { $0.map { ($0, index) } } },
      uniquingKeysWith: { first, _ in first })
    for (index, event) in context.events.enumerated() {
      let relation = document.tokens[event.head].relation
      guard relation == .advcl || relation == .obl || relation == .nmod, let governor = document.head(of: event.head),
        let other = eventOfToken[governor], other != index
      else { continue }
      for child in document.children(of: event.head)
      where child < event.head
        && (document.tokens[child].relation == .mark || document.tokens[child].relation == .case)
      {
        let word = document.tokens[child].formKey
        if Self.later.contains(word) { relate(.before, .event(index), .event(other)) }
        if Self.earlier.contains(word) { relate(.before, .event(other), .event(index)) }
      }
    }
  }

  // MARK: - Figures

  private static let revising: WordSet = ["revise", "correct", "update", "amend", "restate"]
  private static let former: WordSet = [
    "earlier", "previous", "initial", "original", "preliminary", "previously", "initially",
  ]
  private static let figures: WordSet = [
    "figure", "estimate", "toll", "count", "number", "total", "tally", "statement", "report", "version", "forecast",
  ]

  /// "Revised the toll to 84 from 112": the new figure stands for the old one.
  mutating func readRevisedFigures() {
    var bySentence: [Int: [Int]] = [:]
    for (index, quantity) in context.quantities.enumerated() {
      guard let token = document.token(atByte: quantity.range.lowerBound) else { continue }
      bySentence[document.sentenceIndex(of: token), default: []].append(index)
    }
    for (sentence, found) in bySentence.sorted(by: { $0.key < $1.key }) where found.count == 2 {
      let (one, two) = (found[0], found[1])
      guard context.quantities[one].value != context.quantities[two].value,
        context.quantities[one].unit == context.quantities[two].unit, isRevision(document.sentences[sentence])
      else { continue }
      switch (isOld(one), isOld(two)) {
      case (true, false): relate(.supersedes, .quantity(two), .quantity(one))
      case (false, true): relate(.supersedes, .quantity(one), .quantity(two))
      default: continue
      }
    }
  }

  private func isRevision(_ sentence: Range<Int>) -> Bool {
    sentence.contains { token in
      if document.tokens[token].upos == .verb { return Self.revising.contains(document.tokens[token].lemmaKey) }
      return Self.former.contains(document.tokens[token].formKey)
        && (document.head(of: token).map { Self.figures.contains(document.tokens[$0].lemmaKey) } ?? false)
    }
  }

  /// Whether the words before a figure tell that it holds no longer.
  private func isOld(_ quantity: Int) -> Bool {
    guard let first = document.token(atByte: context.quantities[quantity].range.lowerBound) else { return false }
    let sentence = document.sentence(of: first)
    return (max(sentence.lowerBound, first - 5)..<first).contains { token in
      let word = document.tokens[token].formKey
      return Self.former.contains(word) || token >= first - 2 && (word == "from" || word == "not")
    }
  }

  private static let classes: [(name: String, words: WordSet)] = [
    ("dead", ["die", "dead", "kill", "death", "body", "fatality", "perish"]),
    ("injured", ["injure", "injury", "wound", "wounded", "injured", "hurt"]),
    ("missing", ["missing"]),
    ("arrested", ["arrest", "detain", "detention"]),
  ]

  /// Counts of the dead, injured, missing or arrested by different parties that do not agree.
  mutating func readCasualties() {
    var counts: [String: [(quantity: Int, party: Int)]] = [:]
    for (index, quantity) in context.quantities.enumerated() {
      guard let token = document.token(atByte: quantity.range.lowerBound),
        let teller = contents.innermost(quantity.range, in: context.attributions, where: { _ in true }),
        let party = context.attributions[teller].party, let name = casualty(around: token)
      else { continue }
      counts[name, default: []].append((index, party))
    }
    for (name, found) in counts.sorted(by: { $0.key < $1.key }) {
      var differing: Set<Int> = []
      for (place, later) in found.enumerated() {
        for earlier in found.prefix(place).suffix(8)
        where origin(of: later.party) != origin(of: earlier.party)
          && context.quantities[later.quantity].value != context.quantities[earlier.quantity].value
          && !superseded.contains(.quantity(earlier.quantity))
        {
          relate(.conflictsWith, .quantity(later.quantity), .quantity(earlier.quantity))
          differing.formUnion([earlier.quantity, later.quantity])
        }
      }
      if !differing.isEmpty {
        diagnostics.append(
          Diagnostic(
            .conflictingFigures, .note, "different counts of the \(name), by different sources",
            at: differing.sorted().map { context.report.span(context.quantities[$0].range) }))
      }
    }
  }

  /// The class of casualty that a number counts: by the noun that it counts, or by that noun's verb.
  private func casualty(around token: Int) -> String? {
    var current = token
    for _ in 0..<3 {
      let lemma = document.tokens[current].lemmaKey
      let form = document.tokens[current].formKey
      if let found = Self.classes.first(where: { $0.words.contains(lemma) || $0.words.contains(form) }) {
        return found.name
      }
      let relation = document.tokens[current].relation
      guard relation == .nummod || relation.isSubject || relation == .obj || relation == .advmod || relation == .amod,
        let above = document.head(of: current)
      else { return nil }
      current = above
    }
    return nil
  }

  // MARK: - Origins

  /// The party that stands behind a party: the group or body that it is one of.
  private func origin(of party: Int) -> Int {
    var current = party
    for _ in 0..<6 {
      guard let above = context.parties[current].memberOf else { break }
      current = above
    }
    return current
  }

  /// The party from which an attribution has what it tells: of the evidence that it rests on, or its own.
  private func origin(ofAttribution index: Int) -> Int? {
    let draft = context.attributions[index]
    if let item = draft.evidence.flatMap({ context.evidenceOfToken[$0] }),
      let provider = context.evidence[item].provider
    {
      return origin(of: provider)
    }
    // What is told inside another's words is not told a second time.
    if let parent = draft.parent, draft.party == nil { return context.attributions[parent].party.map(origin) }
    return draft.party.map(origin)
  }

  /// Who is one of several that spoke before is no further origin; who tells an event anew from another origin
  /// corroborates.
  mutating func readOrigins() {
    var speakers: Set<Int> = []
    var noted: Set<Int> = []
    for draft in context.attributions {
      guard let party = draft.party else { continue }
      if let above = context.parties[party].memberOf, speakers.contains(above), context.parties[above].kind == .group,
        noted.insert(party).inserted
      {
        let spans = [above, party].compactMap { context.parties[$0].mentions.first.map { context.mentions[$0].tokens } }
        diagnostics.append(
          Diagnostic(
            .sameOrigin, .note, "one of those who spoke before, and no further origin",
            at: spans.map { context.report.span(context.bytes($0)) }))
      }
      speakers.insert(party)
    }
    for event in context.events where event.triggers.count > 1 { readTellers(of: event) }
  }

  private mutating func readTellers(of event: EventDraft) {
    var tellers: [(attribution: Int, origin: Int)] = []
    for trigger in event.triggers.prefix(16) {
      guard
        let teller = contents.innermost(context.bytes(trigger), in: context.attributions, where: { _ in true }),
        !context.attributions[teller].isNegative, context.attributions[teller].attitude != .denial,
        context.attributions[teller].attitude != .question, let origin = origin(ofAttribution: teller)
      else { continue }
      if !tellers.contains(where: { $0.attribution == teller }) { tellers.append((teller, origin)) }
    }
    let origins = Set(tellers.map(\.origin))
    guard let first = tellers.first, origins.count > 1 else { return }
    for teller in tellers.dropFirst() where teller.origin != first.origin {
      relate(
        .corroborates, .attribution(teller.attribution), .attribution(first.attribution),
        "\(origins.count) independent origins")
    }
  }
}
