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
  /// Class words of what readers write under a text.
  private static let comments = KeyTable(
    [
      "comment", "comments", "commentlist", "commentarea", "respond", "disqus", "replies", "kommentare", "kommentarer",
      "comentario", "comentarios", "commentaire", "commentaires", "commento", "commenti", "reactie", "reacties",
      "komentarze", "komentar", "yorumlar",
    ].map { (ClassWords.key($0), 1) })
  /// Class words of who wrote a text, and when.
  private static let bylines = KeyTable(
    ["byline", "bylines", "author", "authors", "dateline", "date", "timestamp", "published"].map {
      (ClassWords.key($0), 1)
    }
  )
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

    // A note at the end of the text, among its paragraphs: who helped, what was changed.
    var siblings: [Int32: Int] = [:]
    for index in blocks.indices {
      let paragraph = Int(blocks[index].parent)
      guard nodes[paragraph].tag == .p else { continue }
      let container = nodes[paragraph].parent
      if keep[index] {
        siblings[container, default: 0] += 1
      } else if siblings[container, default: 0] >= 3, stats[index].words >= 4, stats[index].links == 0,
        scores[index] > threshold - 2, keep[index - 1],
        nodes[Int(blocks[index - 1].parent)].tag == .p, nodes[Int(blocks[index - 1].parent)].parent == container
      {
        keep[index] = true
      }
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
    let summary = summaryList(extractor, wordCount)
    dropComments(extractor, wordCount, &keep)
    let isCell = completeTables(extractor, &keep)
    let chosen = keep.indices.reduce(0) { keep[$1] ? $0 + stats[$1].words : $0 }
    var hidden: [Int] = []
    var kept = 0
    for index in blocks.indices where keep[index] {
      var isInset = summary?.contains(index) ?? false
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
        if nodes[node].tag == .table, isFloat(tree, node) {
          let words = wordCount(node)
          if words <= insetWords, words * 2 < chosen { isInset = true }
        }
        node = Int(nodes[node].parent)
        level += 1
      }
      if stats[index].words <= 8, !isCell[index], (repeated[stats[index].textKey] ?? 0) >= 3 { isInset = true }
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
    for index in blocks.indices where keep[index] && isMachineValue(extractor, index) { keep[index] = false }
    dropCopies(stats, &keep)
    return isListOfLinks(stats, keep) ? keep.map { _ in false } : keep
  }

  /// Drops what readers wrote, where there is a text above it.
  private static func dropComments(_ extractor: BodyExtractor, _ wordCount: (Int) -> Int, _ keep: inout [Bool]) {
    let nodes = extractor.tree.nodes
    let blocks = extractor.segmentation.blocks
    let stats = extractor.features.stats
    let title = extractor.features.titleBlock.map { Int(blocks[$0].parent) } ?? 0
    var dropped: [Int] = []
    var hasText = false
    // For each element, whether it or one around it is marked; nil when not looked at yet.
    var marked: [Int: Bool] = [0: false]
    for index in blocks.indices where keep[index] {
      var node = Int(extractor.features.holders[index])
      var path: [Int] = []
      while marked[node] == nil {
        path.append(node)
        node = Int(nodes[node].parent)
      }
      var isMarked = marked[node] ?? false
      for node in path.reversed() {
        if !isMarked, nodes[node].attributeCount > 0, nodes[node].tag != .body, nodes[node].tag != .article,
          node > title
        {
          ClassWords.visit(extractor.tree, node) { if comments[$0] != 0 { isMarked = true } }
        }
        marked[node] = isMarked
      }
      if isMarked {
        dropped.append(index)
      } else if stats[index].words > 15, stats[index].endsSentence {
        hasText = true
      }
    }
    if hasText { for index in dropped { keep[index] = false } }
  }

  /// Keeps all of a table of short cells of which most is kept: its figures look like nothing alone.
  ///
  /// - Returns: For each block, whether it is of such a table.
  private static func completeTables(_ extractor: BodyExtractor, _ keep: inout [Bool]) -> [Bool] {
    let nodes = extractor.tree.nodes
    let blocks = extractor.segmentation.blocks
    let stats = extractor.features.stats
    var tables: [Int32: (blocks: Int, kept: Int, words: Int)] = [:]
    var tableOf = [Int32](repeating: -1, count: blocks.count)
    for index in blocks.indices {
      var node = blocks[index].parent
      for _ in 0..<8 where node > 0 {
        if nodes[Int(node)].tag == .table {
          tableOf[index] = node
          var table = tables[node] ?? (0, 0, 0)
          table.blocks += 1
          table.kept += keep[index] ? 1 : 0
          table.words += stats[index].words
          tables[node] = table
          break
        }
        node = nodes[Int(node)].parent
      }
    }
    return blocks.indices.map { index in
      guard let table = tables[tableOf[index]], table.blocks >= 6, table.words <= table.blocks * 10,
        table.kept * 2 >= table.blocks
      else { return false }
      keep[index] = true
      return true
    }
  }

  /// Whether a table stands at one side, and the text runs around it (HTML 4.01, 15.1.2).
  private static func isFloat(_ tree: HTMLTree, _ table: Int) -> Bool {
    guard let side = tree.value(.align, of: table), side.count <= 5 else { return false }
    let name = side.map { $0 | 0x20 }
    return name.elementsEqual("right".utf8) || name.elementsEqual("left".utf8)
  }

  /// The blocks of a list between the headline and the byline: what the text says in short.
  private static func summaryList(_ extractor: BodyExtractor, _ wordCount: (Int) -> Int) -> Range<Int>? {
    let nodes = extractor.tree.nodes
    let blocks = extractor.segmentation.blocks
    guard let title = extractor.features.titleBlock, title + 1 < blocks.count else { return nil }
    var list = Int(blocks[title + 1].parent)
    for _ in 0..<4 where nodes[list].tag != .ul && nodes[list].tag != .ol && list > 0 { list = Int(nodes[list].parent) }
    guard nodes[list].tag == .ul || nodes[list].tag == .ol, list > Int(blocks[title].parent) else { return nil }
    guard wordCount(list) <= insetWords else { return nil }
    var index = title + 1
    while index < blocks.count, blocks[index].parent < nodes[list].end { index += 1 }
    // The byline comes before the first paragraph, a caption perhaps between.
    for next in index..<min(index + 4, blocks.count) where !extractor.features.stats[next].endsSentence {
      if extractor.features.stats[next].hasTime { return title + 1..<index }
      var node = Int(extractor.features.holders[next])
      for _ in 0..<3 where node > 0 {
        var isByline = false
        ClassWords.visit(extractor.tree, node) { if bylines[$0] != 0 { isByline = true } }
        if isByline { return title + 1..<index }
        node = Int(nodes[node].parent)
      }
    }
    return nil
  }

  /// Whether what is kept leads elsewhere for the most part, and holds no sentence of its own: a page of links, no article.
  private static func isListOfLinks(_ stats: [BlockFeatures.Stats], _ keep: [Bool]) -> Bool {
    var characters = 0
    var links = 0
    for index in stats.indices where keep[index] {
      if stats[index].words >= 8, stats[index].linkShare < 0.5 { return false }
      characters += stats[index].characters
      links += stats[index].linkCharacters
    }
    return links * 10 > characters * 7
  }

  /// Whether a block is nothing but an address or a date for machines, as pages have them among their microdata.
  private static func isMachineValue(_ extractor: BodyExtractor, _ index: Int) -> Bool {
    guard extractor.features.stats[index].words <= 60 else { return false }
    let block = extractor.segmentation.blocks[index]
    var text: [UInt8] = []
    for piece in extractor.segmentation.pieces[Int(block.pieces.lowerBound)..<Int(block.pieces.upperBound)] {
      text += extractor.tree.text(Int(piece)).prefix(600)
      if text.count > 600 { return false }
    }
    guard let start = text.firstIndex(where: { $0 > 0x20 }), let end = text.lastIndex(where: { $0 > 0x20 }) else {
      return false
    }
    let value = text[start...end]
    if value.contains(where: { $0 <= 0x20 }) { return false }
    if LinkedData.starts(value, "https://") || LinkedData.starts(value, "http://") { return true }
    let isStamp =
      value.count >= 16 && value[start + 4] == 0x2D && value[start + 7] == 0x2D && value[start + 10] | 0x20 == 0x74
    return isStamp && value.prefix(4).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Drops blocks that say once more, in one piece, what the other blocks say: the whole text as a value for machines, or
  /// a second copy of it for small screens.
  private static func dropCopies(_ stats: [BlockFeatures.Stats], _ keep: inout [Bool]) {
    var total = 0
    for index in stats.indices where keep[index] { total += stats[index].words }
    for index in stats.indices.reversed() where keep[index] && stats[index].words >= 100 {
      guard stats[index].words * 13 >= total * 3 else { continue }
      var others = KeySet()
      for other in stats.indices where other != index && keep[other] {
        for key in stats[other].shingles { others.insert(key) }
      }
      // A set too full would seem to hold everything.
      if others.count < 20_000, others.share(of: stats[index].shingles) > 0.75 {
        keep[index] = false
        total -= stats[index].words
      }
    }
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
