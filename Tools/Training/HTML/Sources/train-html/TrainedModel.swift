@testable import HTMLImporter

/// All that is learned from pages.
struct TrainedModel {
  var body: BodyModels
  var metadata: MetadataWeights

  init(_ pages: [AnnotatedPage]) {
    let whole = pages.filter { $0.text != nil }
    // Pages with snippets alone are labelled by a first model, and then take part.
    let partial = pages.filter { $0.text == nil && $0.annotation["with"] != nil }
    body = BodyModels(whole, Boosting())
    for page in partial { page.label(by: body.scores(page)) }
    body = BodyModels(whole + partial, Boosting())
    metadata = MetadataWeights(pages)
  }

  /// The model as the importer reads it.
  var learned: LearnedModel { LearnedModel(ModelWriter(self).text) }
}
