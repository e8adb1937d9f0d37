import Language

/// Nouns that attribute: "the announcement that …", "reports of …".
enum ReportingNouns {
  /// With a that-clause, or a clause after a colon.
  static let withClause: WordSet = [
    "announcement", "statement", "claim", "allegation", "accusation", "assertion", "report", "belief", "view",
    "opinion",
    "warning", "suggestion", "argument", "admission", "acknowledgement", "acknowledgment", "complaint", "confirmation",
    "declaration", "denial", "assurance", "promise", "pledge", "prediction", "forecast", "estimate", "fear", "hope",
    "concern", "suspicion", "impression", "conviction", "conclusion", "finding", "insistence", "contention", "rumour",
    "rumor", "speculation", "sign", "signal", "indication", "evidence", "assessment", "judgment", "judgement", "hint",
    "notion", "idea", "expectation", "disclosure", "revelation", "remark", "comment", "testimony", "charge", "theory",
    "feeling", "worry", "confidence", "proof", "hypothesis", "assumption", "threat", "vow", "call", "demand",
    "proposal",
    "understanding", "perception", "doubt", "guess", "message", "news", "word", "account", "boast", "revelation",
  ]

  /// With "of" and what is reported.
  static let withOf: WordSet = [
    "report", "allegation", "accusation", "claim", "rumour", "rumor", "warning", "account", "talk", "suggestion",
    "suspicion", "prediction",
  ]

  /// Nouns that say an inference is drawn, not a statement made.
  static let inferential: WordSet = [
    "sign", "signal", "indication", "impression", "evidence", "proof", "hint", "belief", "view", "suspicion", "theory",
    "hypothesis", "assumption", "estimate", "guess", "speculation", "expectation",
  ]

  /// Nouns of belief rather than of speech.
  static let belief: WordSet = [
    "belief", "view", "opinion", "fear", "hope", "concern", "suspicion", "impression", "conviction", "expectation",
    "feeling", "worry", "confidence", "assumption", "understanding", "perception", "doubt", "notion", "idea",
  ]
}
