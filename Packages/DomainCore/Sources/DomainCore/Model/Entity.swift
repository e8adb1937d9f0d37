/// Somebody or something that takes part in what is told.
public struct Entity: Finding {
  public var id: NodeID
  /// The class: `person`, `state`, `government`, `organisation`, `military`, `militaryUnit`, `group`, `product` …
  public var kind: String
  public var name: String?
  public var mentions: [Span] = []
  public var identifiers: [Identifier] = []
  /// The entity or source that it belongs to.
  public var memberOf: NodeID?
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified, kind: "") }

  public init(id: NodeID, kind: String) {
    self.id = id
    self.kind = kind
  }

  /// An entity that its name identifies, with the id that every report gives it.
  public init(kind: String, name: String) {
    self.init(id: .canonical(.entity, kind: kind, name: name), kind: kind)
    self.name = name
  }

  public static let recordName = "Entity"
  public static let listName = "entities"
  public static let scopeOfID = IDScope.canonical

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.text("kind", &kind)
    visitor.text("name", &name)
    visitor.spans("mentions", &mentions)
    visitor.records("identifiers", &identifiers)
    visitor.reference("memberOf", &memberOf)
    visitor.extensions(&extensions)
  }
}
