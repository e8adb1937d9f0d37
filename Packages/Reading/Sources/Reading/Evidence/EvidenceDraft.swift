/// An item of evidence while the report is being read.
struct EvidenceDraft {
  var kind: String
  /// The tokens that head its mentions.
  var heads: [Int]
  /// Its mentions, as tokens.
  var phrases: [Range<Int>]
  var count: Int?
  var isPlural = false
  /// Parties.
  var provider: Int?
  var holder: Int?
  var disclosedBy: Int?
  var isDisclosed: Bool?
  /// Index of the evidence of which it is a part.
  var partOf: Int?
}
