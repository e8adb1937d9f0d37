/// What somebody is said to hold true. Two attributions of the same content share one claim.
public struct Claim: Finding {
  public var id: NodeID
  public var content: [Span] = []
  /// The events that the content tells.
  public var events: [NodeID] = []
  public var certainty: Certainty?
  public var ratings: [ReliabilityRating] = []
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified, content: []) }

  public init(id: NodeID, content: [Span]) {
    self.id = id
    self.content = content
  }

  public static let recordName = "Claim"
  public static let listName = "claims"
  public static let scopeOfID = IDScope.mention

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.spans("content", &content, required: true)
    visitor.references("events", &events)
    visitor.record("certainty", &certainty)
    visitor.records("ratings", &ratings)
    visitor.extensions(&extensions)
  }
}
