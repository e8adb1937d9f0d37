/// That somebody gives information to somebody.
public struct InformationFlow: Finding {
  /// Whether it goes one way or both.
  public enum Direction: String, CaseIterable, Sendable {
    case oneWay, twoWay
  }

  /// How it stands with the flow in the text.
  public enum Status: String, CaseIterable, Sendable {
    case asserted, reported, suggested, planned, disputed, denied
  }

  public var id: NodeID
  public var from: NodeID
  public var to: [NodeID]
  /// What is given: `intelligence`, `satelliteImage`, `video`, `document`, `statement` …
  public var what: String
  /// The ``Evidence`` that is given.
  public var evidence: [NodeID] = []
  public var cue: [Span] = []
  public var direction: Direction?
  public var status: Status?
  public var ongoing: Bool?
  /// Whether what is given was shown to the public.
  public var disclosed: Bool?
  public var channel: String?
  /// When, in EDTF.
  public var date: String?
  /// The ``Attribution`` by which we know of it; without one, on the report's own word.
  public var via: NodeID?
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified, from: .unspecified, to: [], what: "") }

  public init(id: NodeID, from: NodeID, to: [NodeID], what: String) {
    self.id = id
    self.from = from
    self.to = to
    self.what = what
  }

  public static let recordName = "InformationFlow"
  public static let listName = "flows"
  public static let scopeOfID = IDScope.mention

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.reference("from", &from)
    visitor.references("to", &to, required: true)
    visitor.text("what", &what)
    visitor.references("evidence", &evidence)
    visitor.spans("cue", &cue)
    visitor.token("direction", &direction)
    visitor.token("status", &status)
    visitor.flag("ongoing", &ongoing)
    visitor.flag("disclosed", &disclosed)
    visitor.text("channel", &channel)
    visitor.text("date", &date)
    visitor.reference("via", &via)
    visitor.extensions(&extensions)
  }
}
