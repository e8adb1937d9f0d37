/// Finds numbers of things: counts, money, percentages, measures, ages.
public struct QuantityReader: Sendable {
  public init() {}

  /// The quantities of a text in its order. None overlap.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - sentences: The sentences' UTF-8 byte ranges, in order.
  ///   - times: The time expressions of the same text: their calendar numbers are no quantities, their durations are.
  public func read(
    _ text: [UInt8], sentences: [Range<Int>], excluding times: [TimeExpression]
  ) -> [QuantityExpression] {
    []
  }
}
