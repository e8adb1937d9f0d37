import DomainCore
import Language

/// What the passes share: the report's text as the language engine read it, and the findings as they grow.
struct ReadingContext {
  let report: Report
  let document: Document
  var diagnostics: [Diagnostic] = []

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
  /// Tokens that tell why a source is not named, in the order of the text.
  var anonymityReasons: [Range<Int>] = []
  var evidence: [EvidenceDraft] = []
  /// Index into ``evidence`` for the token that heads a mention of it.
  var evidenceOfToken: [Int: Int] = [:]
  var cues: [CueDraft] = []
  var events: [EventDraft] = []
  /// The party that "I" and "we" stand for where somebody is quoted, by token.
  var firstPersons: [Int: Int] = [:]
  var flows: [FlowDraft] = []
  var relations: [RelationDraft] = []

  init(report: Report, document: Document) {
    self.report = report
    self.document = document
    mentionOfToken = Array(repeating: -1, count: document.tokens.count)
    timeOfToken = mentionOfToken
  }

  /// Token ranges of the sentences; their length is bounded, so what looks at pairs of words stays linear in the text.
  var sentences: [Range<Int>] { document.sentences }

  func mention(at token: Int) -> Int? {
    let index = mentionOfToken[token]
    return index < 0 ? nil : Int(index)
  }

  /// The party that the noun phrase headed by a token stands for.
  func party(at token: Int) -> Int? { mention(at: token).flatMap { mentions[$0].party } }

  /// The party that takes part by a token: that of its noun phrase, or the speaker for "I" and "we".
  func participant(at token: Int) -> Int? { party(at: token) ?? firstPersons[token] }

  func bytes(_ tokens: Range<Int>) -> Range<Int> { document.byteRange(of: tokens) }

  func bytes(_ token: Int) -> Range<Int> { document.tokens[token].byteRange }
}

/// One step of the reading: it sees what the steps before it found and adds its own.
protocol ReadingPass {
  static func run(_ context: inout ReadingContext)
}
