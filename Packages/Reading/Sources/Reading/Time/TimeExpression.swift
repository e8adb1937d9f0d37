public import DomainCore

/// A time expression in a text, with what it means, by TIMEX3 (ISO 24617-1) and EDTF (ISO 8601-2).
public struct TimeExpression: Hashable, Sendable {
  /// UTF-8 bytes of the text.
  public var range: Range<Int>
  public var type: TimeReference.Kind
  /// The TIMEX3 value: `2024-10-18`, `P2W`, `2004-04-18TNI`, `PAST_REF`, `XXXX-10-18`. Two values joined by a slash
  /// stand for an interval the text names as one (`2024-11/2025-01`, `2022/..`). A signal has none.
  public var value: String
  /// The same as EDTF, where it has one.
  public var edtf: String?
  /// The TIMEX3 modifier: `APPROX`, `START`, `MID`, `END`, `EQUAL_OR_MORE`, `BEFORE_OR_EQUAL` …
  public var mod: String?
  /// What the value was reckoned from: `publication date`, or the text of another expression.
  public var anchor: String?
  /// What TIMEX3, which has no intervals, marks instead of this expression: the two ends of "between May and July",
  /// the date of "since 2022". Empty when the expression is a TIMEX3 of its own.
  public var parts: [TimeExpression]

  public init(
    range: Range<Int>, type: TimeReference.Kind, value: String, edtf: String? = nil, mod: String? = nil,
    anchor: String? = nil, parts: [TimeExpression] = []
  ) {
    self.range = range
    self.type = type
    self.value = value
    self.edtf = edtf
    self.mod = mod
    self.anchor = anchor
    self.parts = parts
  }
}
