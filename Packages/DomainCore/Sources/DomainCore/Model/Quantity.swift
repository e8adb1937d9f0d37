/// A number of something.
public struct Quantity: Finding {
  /// How the text qualifies the number.
  public enum Modifier: String, CaseIterable, Sendable {
    case exact, approx, atLeast, atMost, lessThan, moreThan, estimate
  }

  public var id: NodeID
  public var value: Double
  /// What is counted or measured, in the singular (`troop`, `image`), or a unit (`EUR`, `percent`, `kilometre`).
  public var unit: String
  public var mod: Modifier?
  public var spans: [Span] = []
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified, value: 0, unit: "") }

  public init(id: NodeID, value: Double, unit: String) {
    self.id = id
    self.value = value
    self.unit = unit
  }

  public static let recordName = "Quantity"
  public static let listName = "quantities"
  public static let scopeOfID = IDScope.mention

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.number("value", &value)
    visitor.text("unit", &unit)
    visitor.token("mod", &mod)
    visitor.spans("spans", &spans)
    visitor.extensions(&extensions)
  }
}
