import DomainCore
import Language

/// The spans of one attribution, as bytes of the text.
public struct AttributionSpans: Hashable, Sendable {
  /// Nil when the text names no source.
  public var source: Range<Int>?
  /// Nil when only the context attributes.
  public var cue: Range<Int>?
  /// One range or, where the cue interrupts, several.
  public var content: [Range<Int>]
}

/// An event as PLOVER records it: class, and the phrases of those who act and of those acted upon.
public struct EventRecord: Hashable, Sendable {
  /// The PLOVER class, in capitals, by the name that the gold standard records use (`DEMAND`, `DISAPPROVE`, `FIGHT` …).
  public var type: String
  public var sources: [String]
  public var targets: [String]
}

/// What the analyzer finds, in the shapes in which attribution, certainty and event coding are scored. They come from
/// the same passes as the findings of a report.
extension NewsAnalyzer {
  /// Who says what in a text, in the wide sense and with the spans of attribution corpora (PARC, PolNeAR): attitudes are
  /// attributed too, and nothing stands inside another.
  public func attributionSpans(in text: String, published: String? = nil) -> [AttributionSpans] {
    var report = Report(text: text)
    report.published = published
    guard let context = prepared(report) else { return [] }
    return LearnedAttributionFinder(breadth: .attitudes).find(in: context).map { draft in
      AttributionSpans(source: draft.sourceRange, cue: draft.cue.first, content: draft.content)
    }
  }

  /// How certain a text presents events to be, from −3 (certainly not) over 0 (open) to +3 (certainly), in the order of
  /// the events.
  ///
  /// - Parameters:
  ///   - events: Bytes of the words that name the events.
  ///   - text: The text, usually a sentence.
  public func factuality(of events: [Range<Int>], in text: String) -> [Double] {
    let context = read(Report(text: text))
    let scopes = CueScopes(context)
    var grades = Factualities(context)
    return events.map { range in
      guard let first = context.document.token(atByte: range.lowerBound) else { return 3 }
      return Self.score(grades.grade(first, scopes))
    }
  }

  /// What the model of certainty sees of events, as hashes, for its training.
  ///
  /// - Parameters:
  ///   - events: Bytes of the words that name the events.
  ///   - text: The text, usually a sentence.
  public func certaintyFeatures(of events: [Range<Int>], in text: String) -> [[UInt32]] {
    let context = read(Report(text: text))
    let scopes = CueScopes(context)
    var grades = Factualities(context)
    return events.map { range in
      context.document.token(atByte: range.lowerBound).map { grades.hashes($0, scopes) } ?? []
    }
  }

  /// The model's estimate, below 2 for what is told as less than fact.
  private static func score(_ verdict: Factualities.Verdict) -> Double {
    verdict.isHedged ? min(1.9, verdict.value) : max(2, verdict.value)
  }

  /// The political events that a sentence tells.
  public func eventRecords(in sentence: String, published: String? = nil) -> [EventRecord] {
    var report = Report(text: sentence)
    report.published = published
    let context = read(report)
    return PloverRecords(context).records()
  }
}

extension NewsAnalyzer {
  /// The expressions of time in a text as TIMEX3 marks them, without the other findings.
  public func timexes(in text: String, published: String? = nil) -> [TimeExpression] {
    let document = Pipeline().annotate(text)
    let sentences = document.sentences.map { document.byteRange(of: $0) }
    return TimeReader(published: published).readTIMEX3(document.bytes, sentences: sentences) { byte in
      document.token(atByte: byte).map { TimePass.tense(around: $0, document) } ?? .unknown
    }
  }
}
