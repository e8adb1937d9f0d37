/// That a source says, thinks or shows something: source, cue and content, as PARC and PolNeAR define them.
public struct Attribution: Finding {
  /// Whether the source's own words are given.
  public enum Kind: String, CaseIterable, Sendable {
    case direct, indirect, mixed
  }

  /// How the source stands to the content.
  public enum Attitude: String, CaseIterable, Sendable {
    case assertion, belief, denial, question, intention
  }

  public var id: NodeID
  /// A ``Source``; `unspecified` when the text tells none.
  public var source: NodeID?
  /// The words that name the source here.
  public var sourceSpan: [Span] = []
  /// The words that attribute: a verb, a noun, "according to".
  public var cue: [Span] = []
  /// What is attributed; several spans where it is interrupted.
  public var content: [Span] = []
  /// A ``Claim``.
  public var claim: NodeID?
  public var type: Kind
  public var attitude: Attitude?
  /// `negative` when the source is said not to say or know it ("declined to say whether …").
  public var polarity: Polarity?
  /// To whom it was said.
  public var recipient: NodeID?
  /// Through what: `announcement`, `statement`, `Telegram`, `interview` …
  public var channel: String?
  /// When it was said, in EDTF.
  public var date: String?
  /// The ``Evidence`` by which the source shows it.
  public var evidence: NodeID?
  /// The attribution in whose content this one stands; without one, the report's author attributes.
  public var parent: NodeID?
  /// How many attributions stand above this one; 0 below the author.
  public var depth: Int?
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified, type: .indirect) }

  public init(id: NodeID, type: Kind) {
    self.id = id
    self.type = type
  }

  public static let recordName = "Attribution"
  public static let listName = "attributions"
  public static let scopeOfID = IDScope.mention

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.reference("source", &source)
    visitor.spans("sourceSpan", &sourceSpan)
    visitor.spans("cue", &cue)
    visitor.spans("content", &content, required: true)
    visitor.reference("claim", &claim)
    visitor.token("type", &type)
    visitor.token("attitude", &attitude)
    visitor.token("polarity", &polarity)
    visitor.reference("recipient", &recipient)
    visitor.text("channel", &channel)
    visitor.text("date", &date)
    visitor.reference("evidence", &evidence)
    visitor.reference("parent", &parent)
    visitor.integer("depth", &depth, in: 0...Int(Int32.max))
    visitor.extensions(&extensions)
  }
}
