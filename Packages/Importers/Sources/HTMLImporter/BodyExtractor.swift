internal import DomainCore
internal import Markup

/// Finds the blocks of a page that are the article's body.
struct BodyExtractor {
  let tree: HTMLTree
  let segmentation: Segmentation
  let features: BlockFeatures
  let hints: BlockFeatures.Hints
  /// How many blocks of a page are judged; each takes about a kilobyte.
  private static let limit = 100_000

  init(_ tree: HTMLTree, _ facts: PageFacts, lexicon: BlockLexicon) {
    self.tree = tree
    segmentation = Segmentation(tree, limit: BodyExtractor.limit) { _ in false }
    hints = BodyExtractor.hints(facts)
    features = BlockFeatures(tree, segmentation, hints: hints, lexicon: lexicon)
  }

  // MARK: - Hints

  static func hints(_ facts: PageFacts) -> BlockFeatures.Hints {
    var hints = BlockFeatures.Hints()
    func addTitle(_ text: String?) {
      guard let text else { return }
      let keys = Array(wordKeys(text).prefix(60))
      if keys.count > 1, !hints.titles.contains(keys) { hints.titles.append(keys) }
    }
    addTitle(facts.meta("og:title"))
    addTitle(facts.meta("twitter:title"))
    addTitle(facts.meta("headline", "title", "dc.title", "hdl"))
    if let title = facts.title {
      addTitle(title)
      for separator in [" | ", " - ", " – ", " — ", " » ", " : "] {
        let parts = title.split(separator: separator)
        if parts.count > 1 {
          addTitle(parts.dropLast().joined(separator: separator))
          addTitle(parts.first.map(String.init))
        }
      }
    }
    for object in facts.linked.objects where LinkedData.isArticle(object) {
      addTitle(object["headline"]?.string?.unescaped)
      if hints.titles.count > 20 { break }
    }
    for text in [facts.meta("og:description"), facts.meta("description"), facts.meta("twitter:description")] {
      for key in shingles(text ?? "") { hints.description.insert(key) }
    }
    let article = facts.linked.article { headline in hints.titles.contains(Array(wordKeys(headline).prefix(60))) }
    var bodies = [article?["articleBody"]?.string]
    for update in article?["liveBlogUpdate"]?.array ?? [] { bodies.append(update["articleBody"]?.string) }
    for case let body? in bodies {
      for key in shingles(body) { hints.body.insert(key) }
    }
    hints.hasBody = hints.body.count > 60
    return hints
  }

  /// The keys of a text's words, as ``BlockFeatures`` makes them.
  static func wordKeys(_ text: String) -> [UInt32] { statistics(text).wordKeys }

  static func shingles(_ text: String) -> [UInt32] { statistics(text).shingles }

  private static func statistics(_ text: String) -> BlockFeatures.Stats {
    // Read as HTML, so that references and tags in the value are too.
    let utf8 = Array(text.utf8)
    let isPlain = !utf8.contains { $0 == 0x3C || $0 == 0x26 }
    let tree = isPlain ? HTMLTree(plain: utf8) : HTMLTree(utf8)
    let pieces = tree.nodes.indices.filter { tree.nodes[$0].tag == .text }.map { Int32($0) }
    return BlockFeatures.measure(tree, pieces[...], contexts: { _ in 0 }, lexicon: .empty)
  }
}

extension BlockLexicon {
  static let empty = BlockLexicon(classes: [], words: [])
}

/// The features of the second reading: what the first one said of the block and of its neighbours.
struct SecondFeatures {
  static let count = 32

  private(set) var rows: [Float] = []
  /// Elements whose blocks mostly are body all together or not at all.
  private static let grouping = HTMLTagSet(.ul, .ol, .dl, .table, .blockquote, .menu)

  init(_ extractor: BodyExtractor, _ scores: [Float]) {
    let features = extractor.features
    let blocks = extractor.segmentation.blocks
    let nodes = extractor.tree.nodes
    let count = blocks.count
    var sums = [Float](repeating: 0, count: nodes.count)
    var masses = [Float](repeating: 0, count: nodes.count)
    var highs = [Float](repeating: -9, count: nodes.count)
    var likely: [Float] = []
    likely.reserveCapacity(count)
    var total: Float = 0
    var best: Float = -9
    for index in 0..<count {
      let share = 1 / (1 + expFast(-scores[index]))
      likely.append(share)
      let words = Float(features.stats[index].words)
      let parent = Int(blocks[index].parent)
      sums[parent] += share * words
      masses[parent] += words
      highs[parent] = max(highs[parent], scores[index])
      total += share * words
      best = max(best, scores[index])
    }
    for index in stride(from: nodes.count - 1, to: 0, by: -1) where masses[index] > 0 {
      let parent = Int(nodes[index].parent)
      sums[parent] += sums[index]
      masses[parent] += masses[index]
      highs[parent] = max(highs[parent], highs[index])
    }
    var before: [Float] = []
    var after = [Float](repeating: 0, count: count)
    var sum: Float = 0
    for index in 0..<count {
      before.append(sum)
      sum += likely[index] * Float(features.stats[index].words)
    }
    for index in 0..<count { after[index] = total - before[index] - likely[index] * Float(features.stats[index].words) }
    // The distance to the nearest block before and after that is surely body.
    var lastSure = [Int](repeating: 99, count: count)
    var nextSure = [Int](repeating: 99, count: count)
    var distance = 99
    for index in 0..<count {
      lastSure[index] = distance
      distance = likely[index] > 0.6 && features.stats[index].words > 12 ? 1 : min(99, distance + 1)
    }
    distance = 99
    for index in stride(from: count - 1, through: 0, by: -1) {
      nextSure[index] = distance
      distance = likely[index] > 0.6 && features.stats[index].words > 12 ? 1 : min(99, distance + 1)
    }
    // Lists and tables as a whole, and blocks of the same look.
    var groups = [Int32](repeating: -1, count: count)
    var groupSums: [Int32: (sum: Float, words: Float, first: Int, last: Int)] = [:]
    var looks: [UInt32: (sum: Float, words: Float)] = [:]
    for index in 0..<count {
      let words = Float(features.stats[index].words)
      var node = Int(blocks[index].parent)
      var steps = 0
      while node > 0, steps < 6 {
        if SecondFeatures.grouping.contains(nodes[node].tag) {
          groups[index] = Int32(node)
          break
        }
        node = Int(nodes[node].parent)
        steps += 1
      }
      if groups[index] >= 0 {
        var group = groupSums[groups[index]] ?? (0, 0, index, index)
        group.sum += likely[index] * words
        group.words += words
        group.last = index
        groupSums[groups[index]] = group
      }
      var look = looks[features.looks[index]] ?? (0, 0)
      look.sum += likely[index] * words
      look.words += words
      looks[features.looks[index]] = look
    }
    let firstSure = likely.indices.first { likely[$0] > 0.6 && features.stats[$0].words > 12 } ?? count
    let finalSure = likely.indices.last { likely[$0] > 0.6 && features.stats[$0].words > 12 } ?? -1
    rows.reserveCapacity(count * SecondFeatures.count)
    for index in 0..<count {
      func score(_ index: Int) -> Float { index >= 0 && index < count ? scores[index] : -9 }
      rows.append(scores[index])
      for offset in [-3, -2, -1, 1, 2, 3] { rows.append(score(index + offset)) }
      var node = Int(blocks[index].parent)
      let own = Float(features.stats[index].words)
      for level in 0..<4 {
        let container = max(0, Int(nodes[node].parent))
        // The container's mean without the block itself.
        let rest = masses[container] - own
        rows.append(rest > 0 ? (sums[container] - likely[index] * own) / rest : -1)
        if level == 1 || level == 3 { rows.append(total > 0 ? sums[container] / total : 0) }
        node = container
      }
      rows.append(best)
      rows.append(total)
      rows.append(total > 0 ? before[index] / total : 0)
      rows.append(total > 0 ? after[index] / total : 0)
      rows.append(Float(lastSure[index]))
      rows.append(Float(nextSure[index]))
      // The nearest scores that belong to other text of the same element name.
      var previous: Float = -9
      var near = index - 1
      while near >= 0, index - near < 12 {
        if nodes[Int(blocks[near].parent)].tag == nodes[Int(blocks[index].parent)].tag {
          previous = scores[near]
          break
        }
        near -= 1
      }
      rows.append(previous)
      var following: Float = -9
      near = index + 1
      while near < count, near - index < 12 {
        if nodes[Int(blocks[near].parent)].tag == nodes[Int(blocks[index].parent)].tag {
          following = scores[near]
          break
        }
        near += 1
      }
      rows.append(following)
      rows.append(highs[max(0, Int(nodes[Int(blocks[index].parent)].parent))])
      let earlier = (max(0, index - 5)..<index).reduce(Float(0)) { $0 + likely[$1] * Float(features.stats[$1].words) }
      let later = (index + 1..<max(index + 1, min(count, index + 6))).reduce(Float(0)) {
        $0 + likely[$1] * Float(features.stats[$1].words)
      }
      rows.append(earlier)
      rows.append(later)
      if let group = groupSums[groups[index]] {
        let rest = group.words - own
        rows.append(rest > 0 ? (group.sum - likely[index] * own) / rest : -1)
        rows.append(group.words)
        rows.append(score(group.first - 1))
        rows.append(score(group.last + 1))
      } else {
        for _ in 0..<4 { rows.append(-10) }
      }
      let look = looks[features.looks[index]] ?? (0, 0)
      let rest = look.words - own
      rows.append(rest > 0 ? (look.sum - likely[index] * own) / rest : -1)
      rows.append(rest)
      rows.append(index < firstSure ? -1 : index > finalSure ? 1 : 0)
      rows.append(Float(min(99, index < firstSure ? firstSure - index : index > finalSure ? index - finalSure : 0)))
    }
  }
}
