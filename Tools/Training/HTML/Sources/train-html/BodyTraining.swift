import Markup

@testable import HTMLImporter

/// The odds of words and the two models over blocks.
struct BodyModels {
  var entries: LexiconEntries
  var first: BlockModel
  var second: BlockModel

  private static let parts = 4
  private static let width = BlockFeatures.count + SecondFeatures.count

  /// Trains on pages, each part of the sites judged by what was trained on the others.
  init(_ pages: [AnnotatedPage], _ boosting: Boosting) {
    var parts: [String: Int] = [:]
    for page in pages where parts[page.site] == nil { parts[page.site] = parts.count % BodyModels.parts }
    func part(_ page: AnnotatedPage) -> Int { parts[page.site] ?? 0 }

    var extractors: [BodyExtractor] = pages.map(\.extractor)
    for fold in 0..<BodyModels.parts {
      let lexicon = LexiconEntries(pages.filter { part($0) != fold }).lexicon
      for (index, page) in pages.enumerated() where part(page) == fold {
        extractors[index] = BodyExtractor(page.tree, page.facts, lexicon: lexicon)
      }
    }
    func examples(_ indices: [Int], _ rows: (Int) -> [Float]) -> Boosting.Examples {
      var examples = Boosting.Examples()
      for index in indices {
        examples.rows += rows(index)
        examples.labels += pages[index].labels
        examples.weights += pages[index].weights
        examples.pages += Array(repeating: Int32(index), count: pages[index].labels.count)
      }
      return examples
    }
    var scores: [[Float]] = pages.map { _ in [] }
    for fold in 0..<BodyModels.parts {
      let others = pages.indices.filter { part(pages[$0]) != fold }
      let model = boosting.train(examples(others) { extractors[$0].features.rows }, width: BlockFeatures.count)
      for index in pages.indices where part(pages[index]) == fold {
        scores[index] = BodyModels.scores(model, extractors[index].features.rows, width: BlockFeatures.count)
      }
    }
    let all = Array(pages.indices)
    first = boosting.train(examples(all) { extractors[$0].features.rows }, width: BlockFeatures.count)
    second = boosting.train(
      examples(all) { BodyModels.joined(extractors[$0], scores[$0]) }, width: BodyModels.width)
    entries = LexiconEntries(pages)
  }

  /// The log odds of each block of a page.
  func scores(_ page: AnnotatedPage) -> [Float] {
    let extractor = BodyExtractor(page.tree, page.facts, lexicon: entries.lexicon)
    let scores = BodyModels.scores(first, extractor.features.rows, width: BlockFeatures.count)
    return BodyModels.scores(second, BodyModels.joined(extractor, scores), width: BodyModels.width)
  }

  private static func scores(_ model: BlockModel, _ rows: [Float], width: Int) -> [Float] {
    stride(from: 0, to: rows.count, by: width).map { model.score(rows, at: $0) }
  }

  private static func joined(_ extractor: BodyExtractor, _ scores: [Float]) -> [Float] {
    let first = extractor.features.rows
    let second = SecondFeatures(extractor, scores).rows
    var rows: [Float] = []
    for index in scores.indices {
      rows += first[(index * BlockFeatures.count)..<((index + 1) * BlockFeatures.count)]
      rows += second[(index * SecondFeatures.count)..<((index + 1) * SecondFeatures.count)]
    }
    return rows
  }
}
