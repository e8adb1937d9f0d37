/// Something shown or held that is to prove what is told: pictures, films, documents, intelligence.
public struct Evidence: Finding {
  public var id: NodeID
  /// The class: `satelliteImage`, `video`, `photo`, `audio`, `document`, `dataset`, `map`, `intelligence`,
  /// `signalsIntercept`, `log`, `malware`, `physicalSample`, `statement` …
  public var kind: String
  public var name: String?
  public var spans: [Span] = []
  /// How many items, where the text counts them.
  public var count: Int?
  /// Whether it is said to be several, uncounted.
  public var plural: Bool?
  /// Who made or gave it.
  public var provider: NodeID?
  /// Who has it.
  public var holder: NodeID?
  /// Whether it was shown to the public; nil when the text does not tell.
  public var disclosed: Bool?
  public var disclosedBy: NodeID?
  /// The evidence of which it is a part.
  public var partOf: NodeID?
  /// The events it shows.
  public var depicts: [NodeID] = []
  /// The events or claims it bears on.
  public var about: [NodeID] = []
  /// A ``TimeReference``.
  public var time: NodeID?
  /// Through whose hands it went.
  public var custody: [Custody] = []
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified, kind: "") }

  public init(id: NodeID, kind: String) {
    self.id = id
    self.kind = kind
  }

  public static let recordName = "Evidence"
  public static let listName = "evidence"
  public static let scopeOfID = IDScope.mention

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.text("kind", &kind)
    visitor.text("name", &name)
    visitor.spans("spans", &spans)
    visitor.integer("count", &count, in: 0...Int.max)
    visitor.flag("plural", &plural)
    visitor.reference("provider", &provider)
    visitor.reference("holder", &holder)
    visitor.flag("disclosed", &disclosed)
    visitor.reference("disclosedBy", &disclosedBy)
    visitor.reference("partOf", &partOf)
    visitor.references("depicts", &depicts)
    visitor.references("about", &about)
    visitor.reference("time", &time)
    visitor.records("custody", &custody)
    visitor.extensions(&extensions)
  }
}

/// A holder in a chain of custody.
public struct Custody: Record {
  public var holder: NodeID?
  /// Since when, in EDTF.
  public var from: String?
  public var sha256: String?
  public var extensions = Extensions()

  public init() {}

  public static let recordName = "Custody"

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.reference("holder", &holder)
    visitor.text("from", &from)
    visitor.text("sha256", &sha256)
    visitor.extensions(&extensions)
  }
}
