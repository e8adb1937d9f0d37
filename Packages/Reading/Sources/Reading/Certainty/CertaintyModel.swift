import CCertaintyModel
import DomainCore

/// What the learned model says of a word that names an event.
struct CertaintyEstimate {
  /// From −3 (certainly not) over 0 (open) to 3 (certainly).
  var value: Double
  /// Log odds that people read less than fact.
  var hedged: Float
  /// Log odds that people do not even read it as likely.
  var open: Float
  /// Log odds that people read that it is not so.
  var negative: Float

  /// Sums the weights of features (see ``CertaintyFeatures``).
  init(_ hashes: [UInt32]) {
    var scores = [Float](repeating: 0, count: CERTAINTY_SCORES)
    unsafe certainty_scores(hashes, Int64(hashes.count), &scores)
    hedged = scores[CERTAINTY_HEDGED]
    open = scores[CERTAINTY_OPEN]
    negative = scores[CERTAINTY_NEGATIVE]
    value = Double(unsafe certainty_value(scores))
  }

  var isHedged: Bool { hedged > 0 }

  /// The grade of what is told as less than fact.
  var grade: Factuality {
    if negative > 0 { return value < -1.5 ? .certainNot : .possibleNot }
    if open > 0 { return .uncommitted }
    return value >= 1 ? .probable : .possible
  }
}
