import Language

/// Finds attributions with the tagger, whose network has the grammar's findings among its features.
///
/// The tagger has learned to mark spans as PARC and PolNeAR do: an attribution is whatever somebody says, thinks, wants,
/// judges or seems, auxiliaries belong to the cue, appositions to the source, and nothing nests. In the narrow sense its
/// findings are joined with those of the grammar, which keeps to the conventions of the graph.
struct LearnedAttributionFinder: AttributionFinder {
  var breadth = GrammarAttributionFinder.Breadth.reports

  func find(in context: ReadingContext) -> [AttributionDraft] {
    let proposals = GrammarAttributionFinder(breadth: .attitudes).find(in: context)
    var tagger = AttributionTagger()
    let tagged = tagger.run(context.document, AttributionFeatures(context, proposals: proposals))
    switch breadth {
    case .attitudes: return tagged.map { draft(of: $0, in: context) }
    case .reports:
      return AttributionUnion(context, tagged: tagged).drafts(over: GrammarAttributionFinder().find(in: context))
    }
  }

  /// The spans as they were tagged.
  private func draft(of tagged: LinkedSpans, in context: ReadingContext) -> AttributionDraft {
    var draft = AttributionDraft(.verb, content: tagged.contents.map { context.bytes($0) })
    draft.cue = [context.bytes(tagged.cue)]
    draft.sourceRange = tagged.source.map { context.bytes($0) }
    return draft
  }
}
