import DomainCore
import Reading

/// The findings of a text.
func read(_ text: String, published: String? = "2024-05-02") -> Report {
  var report = Report(text: text)
  report.published = published
  NewsAnalyzer().analyze(&report)
  return report
}

extension Report {
  /// The attribution with a cue.
  func attribution(_ cue: String) -> Attribution? {
    attributions.first { $0.cue.contains { $0.text == cue } }
  }

  func source(of attribution: Attribution?) -> Source? { sources.first { $0.id == attribution?.source } }

  /// What a reference names: a source, entity or place.
  func name(_ id: NodeID?) -> String? {
    guard let id else { return nil }
    if id.isReserved { return id.description }
    return sources.first { $0.id == id }?.name ?? entities.first { $0.id == id }?.name
      ?? places.first { $0.id == id }?.name
  }

  func event(_ trigger: String) -> Event? { events.first { $0.trigger.contains { $0.text == trigger } } }
}

extension [Span] {
  var texts: [String] { map(\.text) }
}
