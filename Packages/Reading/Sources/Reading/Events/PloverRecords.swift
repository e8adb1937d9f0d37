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
      let record = EventRecord(type: name(of: event), sources: sources, targets: targets)
      if !records.contains(record) { records.append(record) }
    }
    return records
  }

  /// The class under the name that PLOVER's gold standard records give it, which are older than the manual of 2021: that
  /// one calls demands REQUEST, puts disapproval and investigation together as ACCUSE, and fighting under ASSAULT.
  private func name(of event: EventDraft) -> String {
    let lemma = document.tokens[event.head].lemmaKey
    switch event.kind {
    case .request: return "DEMAND"
    case .accuse: return Self.investigating.contains(lemma) ? "INVESTIGATE" : "DISAPPROVE"
    case .assault: return Self.fighting.contains(lemma) ? "FIGHT" : "ASSAULT"
    default: return event.kind.rawValue
    }
  }

  private static let investigating: WordSet = [
    "investigate", "probe", "inspect", "investigation", "inquiry", "examine", "interrogate", "question",
  ]
  private static let fighting: WordSet = [
    "attack", "bomb", "shell", "shoot", "strike", "bombard", "ambush", "invade", "fight", "clash", "fire", "storm",
    "hit",
    "shelling", "bombing", "airstrike", "bombardment", "offensive", "fighting", "invasion", "kill", "explode",
    "destroy",
    "battle", "attack", "raid", "wound", "detonate",
  ]

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
