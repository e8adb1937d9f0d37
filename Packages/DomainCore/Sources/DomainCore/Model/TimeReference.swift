/// An expression of time in the text, by TIMEX3 (ISO 24617-1).
public struct TimeReference: Finding {
  /// The TIMEX3 types, and signals ("after", "following"), which order events.
  public enum Kind: String, CaseIterable, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
    case signal = "SIGNAL"
  }

  public var id: NodeID
  public var type: Kind
  /// The TIMEX3 value: `2024-10-18`, `P2W`, `PAST_REF`, `XXXX-10-18`.
  public var value: String?
  /// The same as EDTF (ISO 8601-2), where it has one.
  public var edtf: String?
  /// The TIMEX3 modifier: `APPROX`, `START`, `MID`, `END`, `LESS_THAN` …
  public var mod: String?
  /// What the value was reckoned from: `publication date`, or the text of another expression.
  public var anchor: String?
  public var spans: [Span] = []
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified, type: .date) }

  public init(id: NodeID, type: Kind) {
    self.id = id
    self.type = type
  }

  public static let recordName = "TimeReference"
  public static let listName = "times"
  public static let scopeOfID = IDScope.mention

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.token("type", &type)
    visitor.text("value", &value)
    visitor.text("edtf", &edtf)
    visitor.text("mod", &mod)
    visitor.text("anchor", &anchor)
    visitor.spans("spans", &spans, required: true)
    visitor.extensions(&extensions)
  }
}
