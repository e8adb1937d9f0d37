/// Somebody or something that a report has its information from.
public struct Source: Finding {
  /// The class of source.
  public enum Kind: String, CaseIterable, Sendable {
    case person, spokesperson, role, organisation, institution, government, governmentAgency, mediaOutlet
    case socialAccount, socialMedia, anonymous, expert, witness, imageryProvider, document, dataset, party, group
    case unspecified
  }

  public var id: NodeID
  public var kind: Kind
  public var name: String?
  public var abbreviation: String?
  /// Whether the text names it.
  public var named: Bool?
  /// How many people or things it is, where the text counts them ("two diplomats").
  public var count: Int?
  /// The entity that it is.
  public var entity: NodeID?
  /// The source or entity that it belongs to.
  public var memberOf: NodeID?
  public var role: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  /// The social network or channel that it speaks on.
  public var platform: String?
  public var stance: String?
  /// Why it is not named, in the text's words.
  public var anonymityReason: String?
  public var mentions: [Span] = []
  public var identifiers: [Identifier] = []
  public var ratings: [ReliabilityRating] = []
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified, kind: .unspecified) }

  public init(id: NodeID, kind: Kind) {
    self.id = id
    self.kind = kind
  }

  /// A source that its name identifies, with the id that every report gives it.
  public init(kind: Kind, name: String) {
    self.init(id: .canonical(.source, kind: kind.rawValue, name: name), kind: kind)
    self.name = name
    named = true
  }

  public static let recordName = "Source"
  public static let listName = "sources"
  public static let scopeOfID = IDScope.canonical

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.token("kind", &kind)
    visitor.text("name", &name)
    visitor.text("abbreviation", &abbreviation)
    visitor.flag("named", &named)
    visitor.integer("count", &count, in: 0...Int.max)
    visitor.reference("entity", &entity)
    visitor.reference("memberOf", &memberOf)
    visitor.text("role", &role)
    visitor.text("country", &country)
    visitor.text("platform", &platform)
    visitor.text("stance", &stance)
    visitor.text("anonymityReason", &anonymityReason)
    visitor.spans("mentions", &mentions)
    visitor.records("identifiers", &identifiers)
    visitor.records("ratings", &ratings)
    visitor.extensions(&extensions)
  }
}
