import DomainCore
import Language

/// Reduces the events of a text to PLOVER records: one class, the actors and those acted upon, by their phrases.
struct PloverRecords {
  let context: ReadingContext
  let document: Document

  init(_ context: ReadingContext) {
    self.context = context
    document = context.document
  }

  func records() -> [EventRecord] {
    var records: [EventRecord] = []
    for event in context.events where isPlover(event.kind) {
      let sources = phrases(event, [.actor])
      let targets = phrases(event, [.recipient, .target, .beneficiary]).filter { !sources.contains($0) }
      guard !(sources.isEmpty && targets.isEmpty) else { continue }
      let record = EventRecord(type: event.kind.rawValue, sources: sources, targets: targets)
      if !records.contains(record) { records.append(record) }
    }
    return records
  }

  private func isPlover(_ kind: Event.Kind) -> Bool {
    switch kind {
    case .statement, .release, .acquire, .other: false
    default: true
    }
  }

  private func phrases(_ event: EventDraft, _ roles: Set<Participant.Role>) -> [String] {
    var found: [String] = []
    for role in event.roles where roles.contains(role.role) {
      guard let mention = context.mention(at: role.token) else { continue }
      let words = context.mentions[mention].name ?? context.coreNounPhrase(context.mentions[mention].head)
      let text = document.text(of: words)
      if !found.contains(text) { found.append(text) }
    }
    return found
  }
}
