/// How certain a text presents an event or a claim to be, in the grades of FactBank (Saurí and Pustejovsky 2009):
/// certain, probable or possible, with a polarity; `CTu` is certain with unknown polarity, `Uu` is uncommitted.
public enum Factuality: String, CaseIterable, Sendable {
  case certain = "CT+"
  case probable = "PR+"
  case possible = "PS+"
  case certainNot = "CT-"
  case probableNot = "PR-"
  case possibleNot = "PS-"
  case certainUnknown = "CTu"
  case uncommitted = "Uu"

  /// The polarity that goes with the grade.
  public var polarity: Polarity {
    switch self {
    case .certain, .probable, .possible: .positive
    case .certainNot, .probableNot, .possibleNot: .negative
    case .certainUnknown, .uncommitted: .unknown
    }
  }
}

/// Whether something is said to be so or not to be so.
public enum Polarity: String, CaseIterable, Sendable {
  case positive, negative, unknown
}

/// The world in which a text places an event.
public enum Condition: String, CaseIterable, Sendable {
  case asserted, hypothetical, future, historical
}

/// The likelihood words of ICD 203.
public enum Likelihood: String, CaseIterable, Sendable {
  case almostNoChance, veryUnlikely, unlikely, roughlyEven, likely, veryLikely, almostCertain
}

/// Confidence in an analytic judgement, as ICD 203 words it.
public enum AnalyticConfidence: String, CaseIterable, Sendable {
  case low, moderate, high
}

/// How certain something is, and by which words we know.
public struct Certainty: Record {
  public var factuality: Factuality?
  public var polarity: Polarity?
  public var condition: Condition?
  public var likelihood: Likelihood?
  public var analyticConfidence: AnalyticConfidence?
  /// The ``CertaintyCue``s that the grade rests on.
  public var cues: [NodeID] = []
  public var extensions = Extensions()

  public init() {}

  public init(_ factuality: Factuality, condition: Condition? = nil, cues: [NodeID] = []) {
    self.factuality = factuality
    self.polarity = factuality.polarity
    self.condition = condition
    self.cues = cues
  }

  public static let recordName = "Certainty"

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.token("factuality", &factuality)
    visitor.token("polarity", &polarity)
    visitor.token("condition", &condition)
    visitor.token("likelihood", &likelihood)
    visitor.token("analyticConfidence", &analyticConfidence)
    visitor.references("cues", &cues)
    visitor.extensions(&extensions)
  }
}

/// A word or phrase that tells how certain something is.
public struct CertaintyCue: Finding {
  /// The class of cue.
  public enum Kind: String, CaseIterable, Sendable {
    case modal, evidential, inferential, reportingVerb, conditional, negation, estimative, analyticConfidence
    case verification, ignorance, distancing, contradiction, stance
  }

  public var id: NodeID
  public var span: Span
  public var kind: Kind
  /// What the cue says of its scope: `probable`, `possible`, `hypothetical`, `unconfirmed`, `negated` and the like.
  public var level: String?
  /// The events or claims that the cue qualifies.
  public var scope: [NodeID] = []
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified, span: Span(text: "", start: 0, end: 0), kind: .modal) }

  public init(id: NodeID, span: Span, kind: Kind) {
    self.id = id
    self.span = span
    self.kind = kind
  }

  public static let recordName = "CertaintyCue"
  public static let listName = "cues"
  public static let scopeOfID = IDScope.mention

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.span("span", &span)
    visitor.token("kind", &kind)
    visitor.text("level", &level)
    visitor.references("scope", &scope)
    visitor.extensions(&extensions)
  }
}
