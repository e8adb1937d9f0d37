import DomainCore
import Language

/// What the passes share: the report's text as the language engine read it, and the findings as they grow.
struct ReadingContext {
  let report: Report
  let document: Document
  var diagnostics: [Diagnostic] = []

  /// Sentences short enough to be read for syntax.
  var sentences: [Range<Int>] = []
  var quotations: [Quotation] = []
  var names: [Name] = []
  /// Base noun phrases.
  var chunks = Chunks()
  /// Index into ``times`` for each token; -1 outside.
  var timeOfToken: [Int32] = []
  var times: [TimeExpression] = []
  var quantities: [QuantityExpression] = []
  /// Statements of who says what, in the order of the text.
  var attributions: [AttributionDraft] = []
  /// Noun phrases, by the order of their heads, and the party that each stands for.
  var mentions: [NominalMention] = []
  /// Index into ``mentions`` for the token that heads one; -1 for the others.
  var mentionOfToken: [Int32] = []
  var parties: [Party] = []
  var evidence: [EvidenceDraft] = []
  /// Index into ``evidence`` for the token that heads a mention of it.
  var evidenceOfToken: [Int: Int] = [:]
  var cues: [CueDraft] = []
  var events: [EventDraft] = []
  var flows: [FlowDraft] = []
  var relations: [RelationDraft] = []

  /// A sentence longer than this is a list or worse; it is left unread so that cost stays linear.
  static let longestSentence = 400

  init(report: Report, document: Document) {
    self.report = report
    self.document = document
    mentionOfToken = Array(repeating: -1, count: document.tokens.count)
    timeOfToken = mentionOfToken
  }

  func mention(at token: Int) -> Int? {
    let index = mentionOfToken[token]
    return index < 0 ? nil : Int(index)
  }

  /// The party that the noun phrase headed by a token stands for.
  func party(at token: Int) -> Int? { mention(at: token).flatMap { mentions[$0].party } }

  func bytes(_ tokens: Range<Int>) -> Range<Int> { document.byteRange(of: tokens) }

  func bytes(_ token: Int) -> Range<Int> { document.tokens[token].byteRange }
}

/// One step of the reading: it sees what the steps before it found and adds its own.
protocol ReadingPass {
  static func run(_ context: inout ReadingContext)
}
