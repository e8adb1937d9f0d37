internal import DomainCore

/// The tense of the verb that governs a position of the text.
public enum VerbTense: Sendable {
  case past, present, future, unknown
}

/// Finds time expressions and reckons their values from the publication date and from one another.
public struct TimeReader: Sendable {
  private let published: PublicationTime?

  /// - Parameter published: The report's publication date or time (ISO 8601), or an interval of them. Without it a
  ///   value keeps what the text leaves unknown (`XXXX-10-18`).
  public init(published: String?) {
    self.published = published.flatMap(PublicationTime.init)
  }

  /// The expressions of a text in its order. None overlap.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - sentences: The sentences' UTF-8 byte ranges, in order.
  ///   - tense: The tense of the verb governing a byte offset of the text; called only where it matters.
  public func read(
    _ text: [UInt8], sentences: [Range<Int>], tense: (Int) -> VerbTense = { _ in .unknown }
  ) -> [TimeExpression] {
    resolved(text, sentences: sentences, tense: tense, keepsAges: false)
  }

  /// The same as TIMEX3 marks it: the ends of intervals instead of the intervals, no signals, and ages as durations.
  public func readTIMEX3(
    _ text: [UInt8], sentences: [Range<Int>], tense: (Int) -> VerbTense = { _ in .unknown }
  ) -> [TimeExpression] {
    resolved(text, sentences: sentences, tense: tense, keepsAges: true).flatMap { expression in
      if !expression.parts.isEmpty { return expression.parts }
      return expression.type == .signal ? [] : [expression]
    }
  }

  private func resolved(
    _ text: [UInt8], sentences: [Range<Int>], tense: (Int) -> VerbTense, keepsAges: Bool
  ) -> [TimeExpression] {
    var finder = TimeFinder()
    for sentence in sentences { finder.read(text, sentence) }
    var resolver = TimeResolver(text: text, published: published, isNarrative: finder.isNarrative(published))
    return resolver.resolve(finder.found, tense: tense, keepsAges: keepsAges)
  }
}
