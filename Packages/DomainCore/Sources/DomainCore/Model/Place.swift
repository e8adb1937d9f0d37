/// Where something happened.
public struct Place: Finding {
  /// How exactly the place is known.
  public enum Precision: String, CaseIterable, Sendable {
    case exact, locality, region, country, unknown
  }

  public var id: NodeID
  public var name: String?
  public var mentions: [Span] = []
  /// ISO 3166-1 alpha-2.
  public var country: String?
  /// Degrees north, WGS 84.
  public var latitude: Double?
  /// Degrees east, WGS 84.
  public var longitude: Double?
  public var precision: Precision?
  /// How the event lies to the place ("near", "off", "30 km north of").
  public var relation: String?
  public var identifiers: [Identifier] = []
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified) }

  public init(id: NodeID) { self.id = id }

  /// A place that its name and country identify, with the id that every report gives it.
  public init(name: String, country: String?) {
    self.init(id: .canonical(.place, kind: country ?? "", name: name))
    self.name = name
    self.country = country
  }

  public static let recordName = "Place"
  public static let listName = "places"
  public static let scopeOfID = IDScope.canonical

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.text("name", &name)
    visitor.spans("mentions", &mentions)
    visitor.text("country", &country)
    visitor.number("latitude", &latitude)
    visitor.number("longitude", &longitude)
    visitor.token("precision", &precision)
    visitor.text("relation", &relation)
    visitor.records("identifiers", &identifiers)
    visitor.extensions(&extensions)
  }
}
