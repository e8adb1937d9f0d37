import DomainCore

/// An attribution as the finder sees it: tokens and bytes, not yet joined to sources and claims.
struct AttributionDraft {
  /// By which construction it was found.
  enum Construction {
    /// A verb with a clause or a noun phrase that tells the content.
    case verb
    /// A quotation with or without a reporting verb beside it.
    case quotation
    /// "According to", "in the view of".
    case preposition
    /// "The announcement that", "reports of".
    case noun
    /// "Is believed to", "reportedly".
    case unsourced
  }

  var construction: Construction
  /// The words that attribute, in bytes; empty where only the context attributes.
  var cue: [Range<Int>] = []
  /// The token that the cue hangs on.
  var cueToken: Int?
  /// The head of the phrase that names the source.
  var source: Int?
  /// That phrase, in bytes.
  var sourceRange: Range<Int>?
  /// What is attributed, in bytes.
  var content: [Range<Int>]
  /// The head of the content, where grammar gives one.
  var contentHead: Int?
  var attitude: Attribution.Attitude?
  var isNegative = false
  /// The head of the phrase that names the hearer.
  var recipient: Int?
  var channel: String?
  /// Index into the context's times.
  var time: Int?
  /// The token that heads the evidence by which the source shows it.
  var evidence: Int?
  /// The cue token of the attribution that this one is given by, where grammar tells it ("a report cited by …").
  var parentCue: Int?
  /// Index of the attribution in whose content this one stands.
  var parent: Int?
  /// The party that is the source, once mentions are joined.
  var party: Int?
  var recipientParty: Int?
  /// "I" and "we" outside the words of others.
  var isAuthor = false
  /// "Told me", "told us" outside the words of others.
  var isToldToAuthor = false
  var confidence: String?

  init(_ construction: Construction, content: [Range<Int>]) {
    self.construction = construction
    self.content = content
  }

  /// From the first to the last byte of the content.
  var hull: Range<Int> {
    guard let first = content.first, let last = content.last else { return 0..<0 }
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  func contains(_ range: Range<Int>) -> Bool {
    content.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }
}
