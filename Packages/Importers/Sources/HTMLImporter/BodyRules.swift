internal import Markup

/// What is no body whatever the model says, and what the model must not judge line by line.
enum BodyRules {
  /// Class words of elements that stand in a text without being of it.
  private static let insets = KeyTable(
    [
      // Captions and credits.
      "cap", "caption", "captions", "figcaption", "imgcaption", "imagecaption", "photocaption", "credit", "credits",
      // Quotations of the text itself.
      "pullquote", "pullquotes", "pullout", "pullouts",
      // Advertisements.
      "ad", "ads", "advert", "adverts", "advertisement", "adslot", "adcreative", "sponsored", "promo", "promotion",
      // Boxes that the text runs around.
      "runaround", "inset", "related", "recirc", "newsletter", "readmore", "embed",
    ].map { (ClassWords.key($0), 1) })
  /// How many words an inset has at most; more is taken to be the text itself under an odd name.
  private static let insetWords = 120
  private static let pull = ClassWords.key("pull")
  private static let quote = ClassWords.key("quote")

  /// Corrects a choice of blocks.
  ///
  /// - Parameters:
  ///   - scores: The log odds that each block is body.
  ///   - threshold: The log odds from which a block is kept.
  static func choose(_ extractor: BodyExtractor, _ pictures: Pictures, _ scores: [Float], threshold: Float) -> [Bool] {
    let tree = extractor.tree
    let nodes = tree.nodes
    let blocks = extractor.segmentation.blocks
    let stats = extractor.features.stats
    var keep = scores.map { $0 > threshold }
    guard keep.contains(true) else { return keep }

    // Blocks that look alike are judged alike when the model is nearly of one mind.
    var looks: [UInt32: (kept: Int, words: Int, blocks: Int)] = [:]
    for index in blocks.indices {
      var look = looks[extractor.features.looks[index]] ?? (0, 0, 0)
      look.blocks += 1
      look.words += stats[index].words
      if keep[index] { look.kept += stats[index].words }
      looks[extractor.features.looks[index]] = look
    }
    for index in blocks.indices where !keep[index] && stats[index].words >= 5 && scores[index] > threshold - 2 {
      guard let look = looks[extractor.features.looks[index]], look.blocks >= 4 else { continue }
      let tag = nodes[Int(blocks[index].parent)].tag
      if tag == .p, look.kept * 10 > look.words * 6 { keep[index] = true }
    }

    // Insets, captions and what is hidden.
    let places = blocks.map { extractor.segmentation.pieces[Int($0.pieces.lowerBound)] }
    var sums = [0]
    sums.reserveCapacity(blocks.count + 1)
    for stat in stats { sums.append(sums[sums.count - 1] + stat.words) }
    func firstBlock(from node: Int) -> Int {
      var low = 0
      var high = places.count
      while low < high {
        let middle = (low + high) / 2
        if Int(places[middle]) < node { low = middle + 1 } else { high = middle }
      }
      return low
    }
    func wordCount(_ node: Int) -> Int { sums[firstBlock(from: Int(nodes[node].end))] - sums[firstBlock(from: node)] }
    var repeated: [UInt64: Int] = [:]
    for stat in stats where stat.words <= 8 { repeated[stat.textKey, default: 0] += 1 }
    var hidden: [Int] = []
    var kept = 0
    for index in blocks.indices where keep[index] {
      var isInset = false
      let isHidden = extractor.features.isHidden[index]
      var node = Int(extractor.features.holders[index])
      var level = 0
      while node > 0, level < 12 {
        if level < 6, !isInset, nodes[node].attributeCount > 0 || nodes[node].tag == .figcaption {
          var marks = nodes[node].tag == .figcaption
          var hasPull = false
          var hasQuote = false
          ClassWords.visit(tree, node) { key in
            if insets[key] != 0 { marks = true }
            if key == pull { hasPull = true }
            if key == quote { hasQuote = true }
          }
          if marks || hasPull && hasQuote, wordCount(node) <= insetWords { isInset = true }
        }
        if pictures.isCaption(node), wordCount(node) <= insetWords { isInset = true }
        node = Int(nodes[node].parent)
        level += 1
      }
      if stats[index].words <= 8, (repeated[stats[index].textKey] ?? 0) >= 3 { isInset = true }
      if index == extractor.features.titleBlock, HTMLTagSet.allHeadings.contains(nodes[Int(blocks[index].parent)].tag) {
        isInset = true
      }
      if isInset {
        keep[index] = false
      } else if isHidden {
        hidden.append(index)
      } else {
        kept += stats[index].words
      }
    }
    // A page whose text is hidden until a script shows it has no other.
    let hiddenWords = hidden.reduce(0) { $0 + stats[$1].words }
    if hiddenWords <= kept { for index in hidden { keep[index] = false } }
    return keep
  }
}
