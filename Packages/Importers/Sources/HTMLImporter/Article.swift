internal import DomainCore
internal import Markup
internal import TextDecoding

/// A page read: its article's body and what is told about it.
struct Article {
  let decoded: DecodedText
  let tree: HTMLTree
  let facts: PageFacts
  let extractor: BodyExtractor
  /// For each block, the log odds that it is body.
  let scores: [Float]
  /// For each block, whether it is body.
  private(set) var isBody: [Bool]
  let pictures: Pictures
  let model: LearnedModel
  /// The log odds from which a block is body; below even, since a paragraph lost is worse than a line too many.
  private static let threshold: Float = -0.5

  /// The log odds below which the first model's word is final.
  private static let hopeless: Float = -4

  init(_ bytes: [UInt8], model: LearnedModel = .shared) {
    self.model = model
    decoded = decode(bytes, declared: declaredEncoding(bytes))
    tree = HTMLTree(decoded.utf8)
    facts = PageFacts(decoded.utf8, tree)
    pictures = Pictures(tree)
    extractor = BodyExtractor(tree, facts, lexicon: model.lexicon)
    scores = Article.score(extractor, model)
    isBody = BodyRules.choose(extractor, pictures, scores, threshold: Article.threshold)
  }

  private static func score(_ extractor: BodyExtractor, _ model: LearnedModel) -> [Float] {
    let count = extractor.segmentation.blocks.count
    let rows = extractor.features.rows
    let width = BlockFeatures.count
    let first = (0..<count).map { model.first.score(rows, at: $0 * width) }
    let more = SecondFeatures(extractor, first).rows
    var row = [Float](repeating: 0, count: width + SecondFeatures.count)
    return (0..<count).map { index in
      // Nothing around it makes a body of what is so plainly none; most blocks of a page are that.
      if first[index] < Article.hopeless { return first[index] }
      for column in 0..<width { row[column] = rows[index * width + column] }
      for column in 0..<SecondFeatures.count { row[width + column] = more[index * SecondFeatures.count + column] }
      return model.second.score(row, at: 0)
    }
  }
}
