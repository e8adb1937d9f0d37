import DomainCore

/// An event while the report is being read.
struct EventDraft {
  var kind: Event.Kind
  /// The tokens that name it: for each mention its words.
  var triggers: [Range<Int>]
  /// The token that heads the first mention.
  var head: Int
  /// The clause or phrase that tells it, as runs of tokens.
  var extent: [Range<Int>]
  var roles: [(role: Participant.Role, token: Int)] = []
  var isCommunicative = false
  var mode: String?
  var eventContext: String?
  /// Index into the context's times.
  var time: Int?
  /// The party that is the place.
  var place: Int?
  /// Index into the context's quantities.
  var quantity: Int?
  var factuality: Factuality = .certain
  var condition: Condition?
  /// Indexes into the context's cues.
  var cues: [Int] = []
}
