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
      // The line under the headline, which is a summary of the text.
      "standfirst", "dek", "deck",
    ].map { (ClassWords.key($0), 1) })
  /// How many words an inset has at most; more is taken to be the text itself under an odd name.
  private static let insetWords = 120
  private static let pull = ClassWords.key("pull")
  private static let quote = ClassWords.key("quote")
  private static let read = ClassWords.key("read")
  private static let more = ClassWords.key("more")

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

    // What a live blog marks as an update (schema.org LiveBlogPosting) is its text, however short.
    let updates = liveBlogUpdates(tree)
    if updates.count > 1 {
      // Blocks and updates both stand in the order of the page.
      var next = 0
      var end = 0
      for index in blocks.indices {
        let place = Int(extractor.segmentation.pieces[Int(blocks[index].pieces.lowerBound)])
        while next < updates.count, updates[next].lowerBound <= place {
          end = max(end, updates[next].upperBound)
          next += 1
        }
        guard place < end, nodes[Int(blocks[index].parent)].tag == .p, stats[index].linkShare < 0.5 else { continue }
        keep[index] = true
      }
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
          var hasRead = false
          var hasMore = false
          ClassWords.visit(tree, node) { key in
            if insets[key] != 0 { marks = true }
            if key == pull { hasPull = true }
            if key == quote { hasQuote = true }
            if key == read { hasRead = true }
            if key == more { hasMore = true }
          }
          // A line that leads to another report; an element of that class may also hold a text that unfolds.
          if hasRead && hasMore && stats[index].linkShare >= 0.5 { marks = true }
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

  /// The nodes of each update of a live blog.
  private static func liveBlogUpdates(_ tree: HTMLTree) -> [Range<Int>] {
    tree.nodes.indices.compactMap { node in
      guard tree.nodes[node].attributeCount > 0 else { return nil }
      for attribute in tree.attributes(of: node) where attribute.name == .itemprop {
        if tree.value(of: attribute).elementsEqual("liveBlogUpdate".utf8) { return node..<Int(tree.nodes[node].end) }
      }
      return nil
    }
  }
}
