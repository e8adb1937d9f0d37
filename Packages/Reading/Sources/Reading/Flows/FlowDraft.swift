import DomainCore

/// That information passes, while the report is being read.
struct FlowDraft {
  var verb: Int
  var cue: Range<Int>
  /// A party, or nil when nobody is named.
  var from: Int?
  /// Parties; empty stands for the public.
  var to: [Int]
  var what: String
  /// Indexes into the context's evidence.
  var evidence: [Int] = []
  var isTwoWay = false
  var status: InformationFlow.Status = .asserted
  var isOngoing = false
  var channel: String?
  /// Index into the context's times.
  var time: Int?
  /// Index into the context's attributions.
  var via: Int?
}
