import Language

/// Finds cues, sources and contents in a text that the language engine has read.
///
/// The finder tells which words belong together; who the sources are, how attributions nest and what is claimed are
/// worked out from its drafts by later passes.
protocol AttributionFinder {
  func find(in context: ReadingContext) -> [AttributionDraft]
}

/// Runs the finder that is in use.
enum AttributionPass: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    context.attributions = LearnedAttributionFinder().find(in: context)
  }
}
