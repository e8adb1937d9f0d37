public import DomainCore
import Language

/// Reads a report in English: who says what to whom, by what evidence, how certain, what happened, when and where, and
/// who gave information to whom.
///
/// It is a line of small passes over one ``ReadingContext``; each adds its findings to those before it. All spans are
/// spans of the report's text, and the same text gives the same findings whatever file it came from. A text that is not
/// English is left without findings, and a diagnostic says so. Cost grows linearly with the text.
public struct NewsAnalyzer: Analyzer {
  public var name: String { "news" }

  private let pipeline = Pipeline()

  public init() {}

  private static var passes: [any ReadingPass.Type] {
    [
      QuotationReader.self, TimePass.self, NameReader.self, ChunkPass.self, AttributionPass.self,
      MentionReader.self, EvidenceReader.self,
      AttributionNesting.self, AttributionDetails.self, CueReader.self, EventReader.self, FactualityPass.self,
      FlowReader.self, RelationReader.self,
    ]
  }

  public func analyze(_ report: inout Report) {
    let context = read(report)
    guard context.document.language.isEnglish else {
      report.diagnostics.append(
        Diagnostic(.unsupportedLanguage, .warning, "the text is not English, and was not read for findings"))
      return
    }
    Assembly(context).write(to: &report)
  }

  /// All passes over a report, for the findings and for the evaluation entries.
  func read(_ report: Report) -> ReadingContext {
    var context = ReadingContext(report: report, document: pipeline.annotate(report.utf8))
    guard context.document.language.isEnglish else { return context }
    for pass in Self.passes { pass.run(&context) }
    return context
  }

  /// What the attribution finder sees of a report, for its training; nil if the report is not English.
  func prepared(_ report: Report) -> ReadingContext? {
    var context = ReadingContext(report: report, document: pipeline.annotate(report.utf8))
    guard context.document.language.isEnglish else { return nil }
    for pass in Self.passes {
      if pass == AttributionPass.self { break }
      pass.run(&context)
    }
    return context
  }
}

/// Base noun phrases.
enum ChunkPass: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    let times = context.timeOfToken
    let document = context.document
    context.chunks = Chunks(
      document, sentences: context.sentences, names: context.names,
      quantities: context.quantities.map { document.tokens(inBytes: $0.range) }
    ) { times[$0] >= 0 }
  }
}

/// Times and quantities.
enum TimePass: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    let document = context.document
    let sentences = document.sentences.map { document.byteRange(of: $0) }
    context.times = TimeReader(published: context.report.published).read(document.bytes, sentences: sentences) { byte in
      guard let token = document.token(atByte: byte) else { return .unknown }
      return tense(around: token, document)
    }
    for (index, time) in context.times.enumerated() {
      for token in document.tokens(inBytes: time.range) { context.timeOfToken[token] = Int32(index) }
    }
    context.quantities = QuantityReader().read(document.bytes, sentences: sentences, excluding: context.times)
  }

  /// The tense of the verb that a word hangs on.
  static func tense(around token: Int, _ document: Document) -> VerbTense {
    var steps = 0
    for head in document.ancestors(of: token) {
      steps += 1
      if steps > 12 { break }
      let word = document.tokens[head]
      guard word.upos == .verb || word.upos == .aux else { continue }
      for child in document.children(of: head)
      where document.tokens[child].relation == .aux || document.tokens[child].relation == .auxPass {
        let form = document.tokens[child]
        if form.formKey == "will" || form.formKey == "'ll" || form.formKey == "’ll" || form.formKey == "shall" {
          return .future
        }
        if form.formKey == "would" || form.formKey == "could" || form.formKey == "may" || form.formKey == "might" {
          return .future
        }
        if form.formKey == "had" || form.formKey == "was" || form.formKey == "were" || form.formKey == "did"
          || form.formKey == "has" || form.formKey == "have"
        {
          return .past
        }
      }
      switch word.xpos {
      case .vbd: return .past
      case .vbz, .vbp: return .present
      case .vb where document.children(of: head).contains(where: { document.tokens[$0].formKey == "to" }):
        return .future
      default: continue
      }
    }
    return .unknown
  }
}

extension Diagnostic.Kind {
  /// The text is in a language that the analyzer does not read.
  public static let unsupportedLanguage: Self = "unsupportedLanguage"
  /// Parts of an item of evidence whose counts do not add up to its own.
  public static let arithmetic: Self = "arithmetic"
  /// Counts of the same thing by different sources that do not agree.
  public static let conflictingFigures: Self = "conflictingFigures"
  /// A source that is one of those who spoke before, and no further origin.
  public static let sameOrigin: Self = "sameOrigin"
  /// What the text says of a whole and of its part does not go together.
  public static let possibleInconsistency: Self = "possibleInconsistency"
  /// A day without a year in a report without a publication date.
  public static let undatedYear: Self = "undatedYear"
}
