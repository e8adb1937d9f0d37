import DomainCore
import Language

/// Turns what the passes found into the report's findings: nodes with ids, spans and references.
struct Assembly {
  let context: ReadingContext
  let document: Document
  private var sourceIDs: [Int: NodeID] = [:]
  private var entityIDs: [Int: NodeID] = [:]
  private var placeIDs: [Int: NodeID] = [:]
  private var eventIDs: [NodeID] = []
  /// Events by the place of their first trigger.
  private var eventOrder: [(range: Range<Int>, event: Int)] = []
  private var evidenceIDs: [NodeID] = []
  private var timeIDs: [NodeID] = []
  private var quantityIDs: [NodeID] = []
  private var attributionIDs: [NodeID] = []
  private var claimIDs: [NodeID] = []
  private var cueIDs: [NodeID] = []
  /// Cues that a claim's certainty rests on.
  private var qualified: Set<Int> = []

  init(_ context: ReadingContext) {
    self.context = context
    document = context.document
  }

  private func span(_ bytes: Range<Int>, _ report: Report) -> Span { report.span(bytes) }
  private func spans(_ bytes: [Range<Int>], _ report: Report) -> [Span] { bytes.map { report.span($0) } }

  func write(to report: inout Report) {
    var assembly = self
    assembly.writeTimes(&report)
    assembly.writeParties(&report)
    assembly.nameEvidence(report)
    assembly.nameEvents(report)
    assembly.nameCues(report)
    assembly.writeAttributions(&report)
    assembly.writeCues(&report)
    assembly.writeEvents(&report)
    assembly.writeEvidence(&report)
    assembly.writeFlows(&report)
    assembly.writeRelations(&report)
    report.diagnostics += context.diagnostics
  }

  // MARK: - Times and quantities

  private mutating func writeTimes(_ report: inout Report) {
    for time in context.times {
      let span = report.span(time.range)
      var node = TimeReference(id: report.id(for: .time, at: [span]), type: time.type)
      node.value = time.value.isEmpty ? nil : time.value
      node.edtf = time.edtf
      node.mod = time.mod
      node.anchor = time.anchor
      node.spans = [span]
      timeIDs.append(node.id)
      report.times.append(node)
    }
    for quantity in context.quantities {
      let span = report.span(quantity.range)
      var node = Quantity(id: report.id(for: .quantity, at: [span]), value: quantity.value, unit: quantity.unit)
      node.mod = quantity.mod
      node.spans = [span]
      quantityIDs.append(node.id)
      report.quantities.append(node)
    }
  }

  // MARK: - Sources, entities, places

  private func sourceParties() -> [Int] {
    var wanted: Set<Int> = []
    func want(_ party: Int?) {
      guard let party else { return }
      wanted.insert(party)
    }
    for draft in context.attributions {
      want(draft.party)
      if let hearer = draft.recipientParty, context.parties[hearer].name != nil,
        context.parties[hearer].kind == .organisation
      {
        want(hearer)
      }
    }
    for item in context.evidence {
      want(item.provider)
      want(item.disclosedBy)
    }
    for flow in context.flows { want(flow.from) }
    for party in Array(wanted) {
      var body = context.parties[party].memberOf
      var steps = 0
      while let above = body, steps < 4 {
        wanted.insert(above)
        body = context.parties[above].memberOf
        steps += 1
      }
    }
    return wanted.filter { !context.parties[$0].mentions.isEmpty }.sorted()
  }

  private func mentionSpans(_ party: Int, _ report: Report) -> [Span] {
    var spans: [Span] = []
    for index in context.parties[party].mentions {
      let mention = context.mentions[index]
      if document.tokens[mention.head].upos == .pron { continue }
      spans.append(report.span(context.bytes(mention.name ?? mention.tokens)))
    }
    return spans
  }

  /// How a source without a name is called: its first phrase without article.
  private func descriptiveName(_ party: Int) -> String? {
    guard let first = context.parties[party].mentions.first else { return nil }
    var words = context.mentions[first].tokens
    while words.count > 1, document.tokens[words.lowerBound].relation == .det {
      words = words.lowerBound + 1..<words.upperBound
    }
    return document.text(of: words)
  }

  private mutating func writeParties(_ report: inout Report) {
    let sources = sourceParties()
    // The outlet and the byline, which an importer knows and the text may not name, stand behind what the text tells:
    // one text gives the same findings with and without them.
    let known = report.sources
    report.sources = []
    var indexOfSource: [NodeID: Int] = [:]
    for party in sources {
      let found = context.parties[party]
      let kind = SourceKinds.kind(of: party, context)
      let spans = mentionSpans(party, report)
      let isNamed = SourceKinds.isNamed(party, context)
      var source: Source
      if let name = found.name {
        source = Source(kind: kind, name: name)
      } else {
        guard let first = spans.first else { continue }
        source = Source(id: report.id(for: .source, at: [first]), kind: kind)
        source.name = descriptiveName(party)
      }
      source.named = isNamed
      sourceIDs[party] = source.id
      if let index = indexOfSource[source.id] {
        report.sources[index].mentions += spans.filter { !report.sources[index].mentions.contains($0) }
        continue
      }
      indexOfSource[source.id] = report.sources.count
      source.abbreviation = found.abbreviation
      source.count = found.count
      source.country = found.country
      source.role = found.role
      source.platform = found.platform
      source.anonymityReason = found.anonymityReason
      source.mentions = spans
      if let item = found.item, !item.isEmpty { source.identifiers.append(Identifier(scheme: "wikidata", value: item)) }
      report.sources.append(source)
    }
    for party in sources {
      guard let id = sourceIDs[party], let body = context.parties[party].memberOf, let above = sourceIDs[body],
        above != id,
        let index = indexOfSource[id]
      else { continue }
      report.sources[index].memberOf = above
    }
    report.sources += known.filter { indexOfSource[$0.id] == nil }
    writeEntities(&report)
  }

  private mutating func writeEntities(_ report: inout Report) {
    var taking: Set<Int> = []
    for event in context.events {
      for role in event.roles {
        if let party = context.party(at: role.token), context.evidenceOfToken[role.token] == nil {
          taking.insert(party)
        }
      }
    }
    for flow in context.flows { taking.formUnion(flow.to) }
    for draft in context.attributions { if let hearer = draft.recipientParty { taking.insert(hearer) } }
    for item in context.evidence { if let holder = item.holder { taking.insert(holder) } }
    var places: Set<Int> = Set(context.events.compactMap(\.place))
    for mention in context.mentions {
      let party = context.parties[mention.party]
      guard party.kind == .place || party.kind == .country, mention.form == .name,
        context.locative(of: mention.head) != nil
      else { continue }
      places.insert(mention.party)
    }
    var seen = Set(report.places.map(\.id))
    var indexOfEntity = Dictionary(
      report.entities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for party in context.parties.indices where !context.parties[party].mentions.isEmpty {
      let found = context.parties[party]
      if places.contains(party) {
        var place = Place(name: found.name ?? descriptiveName(party) ?? "", country: found.country)
        if found.name == nil, let first = mentionSpans(party, report).first {
          place.id = report.id(for: .place, at: [first])
        }
        placeIDs[party] = place.id
        if seen.insert(place.id).inserted {
          place.mentions = mentionSpans(party, report)
          place.precision = found.kind == .country ? .country : .locality
          if found.kind == .country, let iso = found.country {
            place.identifiers.append(Identifier(scheme: "iso3166-1-alpha2", value: iso))
          }
          if let item = found.item, !item.isEmpty {
            place.identifiers.append(Identifier(scheme: "wikidata", value: item))
          }
          report.places.append(place)
        }
      }
      guard sourceIDs[party] == nil, taking.contains(party) || found.name != nil && !places.contains(party) else {
        continue
      }
      if found.kind == .thing, found.name == nil, !taking.contains(party) { continue }
      let spans = mentionSpans(party, report)
      guard let first = spans.first else { continue }
      let kind = entityKind(found)
      var entity =
        found.name.map { Entity(kind: kind, name: $0) } ?? Entity(id: report.id(for: .entity, at: [first]), kind: kind)
      if entity.name == nil { entity.name = descriptiveName(party) }
      entityIDs[party] = entity.id
      if let known = indexOfEntity[entity.id] {
        report.entities[known].mentions += spans
        continue
      }
      indexOfEntity[entity.id] = report.entities.count
      entity.mentions = spans
      if let iso = found.country, found.kind == .country {
        entity.identifiers.append(Identifier(scheme: "iso3166-1-alpha2", value: iso))
      }
      if let item = found.item, !item.isEmpty { entity.identifiers.append(Identifier(scheme: "wikidata", value: item)) }
      report.entities.append(entity)
    }
  }

  /// The class of an entity. That of a named one is coarse, for its id is made of it and must be the same in all reports.
  private func entityKind(_ party: Party) -> String {
    switch party.kind {
    case .person: "person"
    case .organisation:
      if party.name != nil {
        "organisation"
      } else if let kind = party.sourceKind, kind != .organisation {
        kind.rawValue
      } else {
        thingKind(party) ?? "organisation"
      }
    case .country: "state"
    case .place: "place"
    case .group: "group"
    case .thing: thingKind(party) ?? "object"
    }
  }

  private func thingKind(_ party: Party) -> String? {
    guard let head = party.mentions.first.map({ context.mentions[$0].head }) else { return nil }
    // The act is not the thing: "shelling", "mining".
    return document.form(of: head).hasSuffix("ing") ? nil : ThingKinds.kind(ofNoun: party.lemma)
  }

  private func reference(_ party: Int?) -> NodeID? {
    party.flatMap { sourceIDs[$0] ?? entityIDs[$0] ?? placeIDs[$0] }
  }

  // MARK: - Ids that others refer to

  private mutating func nameEvidence(_ report: Report) {
    evidenceIDs = context.evidence.map { item in
      report.id(for: .evidence, at: item.phrases.prefix(1).map { report.span(context.bytes($0)) })
    }
  }

  private mutating func nameEvents(_ report: Report) {
    eventOrder = context.events.enumerated().map { (range: context.bytes($1.triggers[0]), event: $0) }
      .sorted { ($0.range.lowerBound, $0.event) < ($1.range.lowerBound, $1.event) }
    eventIDs = context.events.map { event in
      report.id(for: .event, at: event.triggers.prefix(1).map { report.span(context.bytes($0)) }, event.kind.rawValue)
    }
  }

  private mutating func nameCues(_ report: Report) {
    cueIDs = context.cues.map { report.id(for: .cue, at: [report.span($0.range)], $0.kind.rawValue) }
  }

  private func eventsInside(_ content: [Range<Int>]) -> [Int] {
    var found: [Int] = []
    for piece in content {
      var low = 0
      var high = eventOrder.count
      while low < high {
        let middle = (low + high) / 2
        if eventOrder[middle].range.lowerBound < piece.lowerBound { low = middle + 1 } else { high = middle }
      }
      while low < eventOrder.count, eventOrder[low].range.lowerBound < piece.upperBound {
        if eventOrder[low].range.upperBound <= piece.upperBound { found.append(eventOrder[low].event) }
        low += 1
      }
    }
    return found.sorted()
  }

  // MARK: - Attributions and claims

  private mutating func writeAttributions(_ report: inout Report) {
    attributionIDs = context.attributions.map { draft in
      report.id(
        for: .attribution, at: spans(draft.cue + draft.content, report), draft.sourceRange.map { "\($0)" } ?? "")
    }
    var claims: [NodeID: Int] = [:]
    let scopes = CueScopes(context)
    var grades = Factualities(context)
    for (index, draft) in context.attributions.enumerated() {
      var node = Attribution(id: attributionIDs[index], type: kind(of: draft))
      node.source = reference(draft.party) ?? (draft.isAuthor ? .author : .unspecified)
      node.sourceSpan = draft.sourceRange.map { [report.span($0)] } ?? []
      node.cue = spans(draft.cue, report)
      node.content = spans(draft.content, report)
      node.attitude = draft.attitude
      if draft.isNegative { node.polarity = .negative }
      node.recipient = reference(draft.recipientParty) ?? (draft.isToldToAuthor ? .author : nil)
      node.channel = draft.channel
      node.date = draft.time.flatMap { context.times[$0].edtf ?? context.times[$0].value }
      node.evidence = draft.evidence.flatMap { context.evidenceOfToken[$0] }.map { evidenceIDs[$0] }
      node.parent = draft.parent.map { attributionIDs[$0] }
      node.depth = depth(index)
      let id = report.id(for: .claim, at: node.content)
      node.claim = id
      claimIDs.append(id)
      if claims[id] == nil {
        claims[id] = report.claims.count
        var claim = Claim(id: id, content: node.content)
        let inside = eventsInside(draft.content)
        claim.events = inside.map { eventIDs[$0] }
        if draft.attitude == .question || draft.isNegative {
          claim.certainty = Certainty(.uncommitted)
        } else if let head = draft.contentHead {
          let grade = grades.grade(head, scopes)
          claim.certainty = Certainty(grade.factuality, condition: grade.condition, cues: grade.cues.map { cueIDs[$0] })
          qualified.formUnion(grade.cues)
        }
        if claim.certainty != nil, let grade = draft.confidence.flatMap(AnalyticConfidence.init(rawValue:)) {
          claim.certainty?.analyticConfidence = grade
        }
        report.claims.append(claim)
      }
      report.attributions.append(node)
    }
  }

  private func depth(_ index: Int) -> Int {
    var depth = 0
    var above = context.attributions[index].parent
    while let parent = above, depth < 100 {
      depth += 1
      above = context.attributions[parent].parent
    }
    return depth
  }

  /// Direct: own words, and a quotation that stands by itself; mixed: some words quoted.
  private func kind(of draft: AttributionDraft) -> Attribution.Kind {
    var letters = 0
    var quoted = 0
    var isIndependent = false
    for piece in draft.content {
      // What stands in the same quotation as its cue is reported there, not quoted.
      for range in quotations(in: piece)
      where !draft.cue.contains(where: { range.0.lowerBound <= $0.lowerBound && $0.upperBound <= range.0.upperBound }) {
        let shared =
          max(
            range.0.lowerBound, piece.lowerBound)..<max(
            max(range.0.lowerBound, piece.lowerBound), min(range.0.upperBound, piece.upperBound))
        quoted += countLetters(shared)
        isIndependent = isIndependent || range.1
      }
      letters += countLetters(piece)
    }
    if quoted == 0 { return .indirect }
    return quoted * 10 >= letters * 9 && (isIndependent || draft.construction == .quotation) ? .direct : .mixed
  }

  private func quotations(in piece: Range<Int>) -> [(Range<Int>, Bool)] {
    var low = 0
    var high = context.quotations.count
    while low < high {
      let middle = (low + high) / 2
      if context.quotations[middle].range.upperBound <= piece.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found: [(Range<Int>, Bool)] = []
    while low < context.quotations.count, context.quotations[low].range.lowerBound < piece.upperBound {
      found.append((context.quotations[low].range, context.quotations[low].isIndependent))
      low += 1
    }
    return found
  }

  private func countLetters(_ range: Range<Int>) -> Int {
    document.bytes[range].reduce(0) { $0 + ($1 | 32 >= 97 && $1 | 32 <= 122 || $1 >= 48 && $1 <= 57 ? 1 : 0) }
  }

  // MARK: - Cues

  private func writeCues(_ report: inout Report) {
    var scopes: [Int: [NodeID]] = [:]
    for (index, event) in context.events.enumerated() {
      for cue in event.cues { scopes[cue, default: []].append(eventIDs[index]) }
    }
    let contents = ContentIndex(context.attributions)
    let byCue = Dictionary(
      context.attributions.enumerated().compactMap { index, draft in draft.cueToken.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    for (index, cue) in context.cues.enumerated() {
      var node = CertaintyCue(id: cueIDs[index], span: report.span(cue.range), kind: cue.kind)
      node.level = cue.level
      node.scope = scopes[index] ?? []
      if node.scope.isEmpty {
        if let inside = AttributionNesting.innermost(cue.range, contents, context.attributions) {
          node.scope = [claimIDs[inside]]
        } else if let own = byCue[cue.token] {
          node.scope = [claimIDs[own]]
        }
      }
      // A negation is a cue only where it negates an event or a claim.
      if cue.kind == .negation, node.scope.isEmpty, !qualified.contains(index) { continue }
      report.cues.append(node)
    }
  }

  // MARK: - Events

  private func participant(_ role: (role: Participant.Role, token: Int)) -> Participant? {
    if let item = context.evidenceOfToken[role.token] { return Participant(role: role.role, ref: evidenceIDs[item]) }
    return reference(context.participant(at: role.token)).map { Participant(role: role.role, ref: $0) }
  }

  private func writeEvents(_ report: inout Report) {
    var written = Set(report.cues.map(\.id))
    written.formUnion(report.events.map(\.id))
    for (index, event) in context.events.enumerated() {
      guard written.insert(eventIDs[index]).inserted else { continue }
      var node = Event(id: eventIDs[index], type: event.kind)
      node.mode = event.mode
      node.context = event.eventContext
      if event.isCommunicative { node.communicative = true }
      node.trigger = event.triggers.map { report.span(context.bytes($0)) }
      node.extent = hull(event.extent).map { [report.span($0)] } ?? []
      for role in event.roles {
        if let found = participant(role), !node.participants.contains(found) { node.participants.append(found) }
      }
      if event.kind == .release, !node.participants.contains(where: { $0.role == .recipient }) {
        node.participants.append(Participant(role: .recipient, ref: .public))
      }
      node.time = event.time.map { timeIDs[$0] }
      node.place = event.place.flatMap { placeIDs[$0] }
      node.quantity = event.quantity.map { quantityIDs[$0] }
      node.factuality = event.factuality
      let known = event.cues.map { cueIDs[$0] }.filter(written.contains)
      node.certainty = Certainty(event.factuality, condition: event.condition ?? .asserted, cues: known)
      report.events.append(node)
    }
  }

  private func hull(_ runs: [Range<Int>]) -> Range<Int>? {
    guard let first = runs.map(\.lowerBound).min(), let last = runs.map(\.upperBound).max(), first < last else {
      return nil
    }
    return context.bytes(first..<last)
  }

  // MARK: - Evidence and flows

  private func writeEvidence(_ report: inout Report) {
    var shown: [Int: [AttributionDraft]] = [:]
    for draft in context.attributions {
      if let item = draft.evidence.flatMap({ context.evidenceOfToken[$0] }) { shown[item, default: []].append(draft) }
    }
    for (index, item) in context.evidence.enumerated() {
      var node = Evidence(id: evidenceIDs[index], kind: item.kind)
      node.spans = item.phrases.map { report.span(context.bytes($0)) }
      node.name = node.spans.first?.text
      node.count = item.count
      if item.isPlural { node.plural = true }
      node.provider = reference(item.provider)
      node.holder = reference(item.holder)
      node.disclosed = item.isDisclosed
      node.disclosedBy = reference(item.disclosedBy)
      node.partOf = item.partOf.map { evidenceIDs[$0] }
      var depicted: [NodeID] = []
      for draft in shown[index] ?? [] {
        depicted += eventsInside(draft.content).map { eventIDs[$0] }.filter { !depicted.contains($0) }
      }
      if item.kind == "document" || item.kind == "dataset" { node.about = depicted } else { node.depicts = depicted }
      report.evidence.append(node)
    }
  }

  private func writeFlows(_ report: inout Report) {
    var written: Set<NodeID> = []
    for flow in context.flows {
      let from = reference(flow.from) ?? .unspecified
      let to = flow.to.compactMap { reference($0) }.filter { $0 != from }
      guard flow.to.isEmpty || !to.isEmpty else { continue }
      let cue = report.span(flow.cue)
      var node = InformationFlow(
        id: report.id(for: .flow, at: [cue]), from: from, to: flow.to.isEmpty ? [.public] : to, what: flow.what)
      node.evidence = flow.evidence.map { evidenceIDs[$0] }
      node.cue = [cue]
      node.direction = flow.isTwoWay ? .twoWay : .oneWay
      node.status = flow.status
      if flow.isOngoing { node.ongoing = true }
      node.disclosed = flow.to.isEmpty ? true : nil
      node.channel = flow.channel
      node.date = flow.time.flatMap { context.times[$0].edtf ?? context.times[$0].value }
      node.via = flow.via.map { attributionIDs[$0] }
      if written.insert(node.id).inserted { report.flows.append(node) }
    }
  }

  // MARK: - Relations and diagnostics

  private func writeRelations(_ report: inout Report) {
    for (index, item) in context.evidence.enumerated() {
      if let whole = item.partOf {
        report.relations.append(Relation(.partOf, from: evidenceIDs[index], to: evidenceIDs[whole]))
      }
    }
    for source in report.sources {
      if let body = source.memberOf { report.relations.append(Relation(.memberOf, from: source.id, to: body)) }
    }
    for (index, draft) in context.attributions.enumerated() {
      guard let item = draft.evidence.flatMap({ context.evidenceOfToken[$0] }) else { continue }
      if !draft.content.isEmpty {
        report.relations.append(Relation(.supports, from: evidenceIDs[item], to: claimIDs[index]))
      }
      if let provider = context.evidence[item].provider, provider != draft.party, let id = reference(provider) {
        report.relations.append(Relation(.derivedFrom, from: attributionIDs[index], to: id))
      }
    }
    // "This newspaper" is where the author writes.
    for (index, party) in context.parties.enumerated()
    where party.name == nil && party.sourceKind == .mediaOutlet
      && party.mentions.contains(where: { document.tokens[context.mentions[$0].tokens.lowerBound].formKey == "this" })
    {
      if let id = reference(index) { report.relations.append(Relation(.sameParty, from: id, to: .author)) }
    }
    for draft in context.relations {
      report.relations.append(Relation(draft.type, from: node(draft.from), to: node(draft.to), note: draft.note))
    }
    checkParts(&report)
    if report.published == nil {
      let undated = report.times.filter { $0.value?.hasPrefix("XXXX") ?? false }
      if !undated.isEmpty {
        report.diagnostics.append(
          Diagnostic(
            .undatedYear, .note, "days without a year, and no publication date to tell it", at: undated.flatMap(\.spans)
          ))
      }
    }
  }

  private func node(_ node: RelationDraft.Node) -> NodeID {
    switch node {
    case .attribution(let index): attributionIDs[index]
    case .event(let index): eventIDs[index]
    case .quantity(let index): quantityIDs[index]
    }
  }

  /// Parts with counts must add up to what they are parts of.
  private func checkParts(_ report: inout Report) {
    var partsOf: [Int: [EvidenceDraft]] = [:]
    for item in context.evidence { if let whole = item.partOf { partsOf[whole, default: []].append(item) } }
    for (whole, item) in context.evidence.enumerated() {
      let parts = partsOf[whole] ?? []
      for part in parts {
        guard let said = item.provider, let other = part.provider, said != other,
          context.parties[other].memberOf != said, context.parties[said].memberOf != other,
          let named = context.parties[said].mentions.first, let found = context.parties[other].mentions.first
        else { continue }
        report.diagnostics.append(
          Diagnostic(
            .possibleInconsistency, .note, "the whole is said to come from one provider, and a part from another",
            at: [named, found].map { report.span(context.bytes(context.mentions[$0].tokens)) }))
      }
      guard let total = item.count else { continue }
      guard !parts.isEmpty, parts.allSatisfy({ $0.count != nil }) else { continue }
      let sum = parts.reduce(0) { $0 &+ ($1.count ?? 0) }
      guard sum != total else { continue }
      report.diagnostics.append(
        Diagnostic(
          .arithmetic, .warning, "the parts add up to \(sum), the whole is \(total)",
          at: (item.phrases + parts.flatMap(\.phrases)).map { report.span(context.bytes($0)) }))
    }
  }
}
