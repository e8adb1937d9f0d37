import DomainCore

/// A word or phrase that tells how certain something is, while the report is being read.
struct CueDraft {
  var range: Range<Int>
  var kind: CertaintyCue.Kind
  var level: String
  /// The token that the cue bears on: a verb, noun or adjective in its scope.
  var target: Int
  /// The token by which the cue was found.
  var token: Int
}
