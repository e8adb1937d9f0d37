public import DomainCore

/// A number of something in a text.
public struct QuantityExpression: Hashable, Sendable {
  /// UTF-8 bytes of the text.
  public var range: Range<Int>
  public var value: Double
  /// What is counted, in the singular (`image`), or a unit (`EUR`, `percent`, `kilometre`, `year`).
  public var unit: String
  public var mod: Quantity.Modifier?
  /// The bytes of the counted noun phrase's head, where the text has one.
  public var head: Range<Int>?

  public init(range: Range<Int>, value: Double, unit: String, mod: Quantity.Modifier? = nil, head: Range<Int>? = nil) {
    self.range = range
    self.value = value
    self.unit = unit
    self.mod = mod
    self.head = head
  }
}
