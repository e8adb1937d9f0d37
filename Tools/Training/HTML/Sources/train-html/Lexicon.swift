import Foundation
import Markup

@testable import HTMLImporter

/// The odds of words, as the model keeps them.
struct LexiconEntries {
  var classes: [(UInt32, Float)]
  var words: [(UInt32, Float)]
  var lexicon: BlockLexicon { BlockLexicon(classes: classes, words: words) }

  private struct Count {
    var positive: Float = 0
    var negative: Float = 0
    var sites: Set<String> = []
  }

  /// Counts in what elements, and in what short blocks, the body stands and what else stands.
  init(_ pages: [AnnotatedPage]) {
    var classCounts: [UInt32: Count] = [:]
    var wordCounts: [UInt32: Count] = [:]
    var body: (positive: Float, all: Float) = (0, 0)
    var short: (positive: Float, all: Float) = (0, 0)
    for page in pages {
      let nodes = page.tree.nodes
      var positive = [Float](repeating: 0, count: nodes.count)
      var negative = positive
      let bodyWords = page.words.indices.reduce(0) { $0 + (page.labels[$1] > 0.5 ? page.words[$1].count : 0) }
      for (index, block) in page.segmentation.blocks.enumerated() {
        let weight = Float(page.words[index].count + 2) / Float(max(50, bodyWords))
        let label = page.labels[index]
        let certainty = page.certainty[index]
        let holder = Int(nodes[Int(page.segmentation.pieces[Int(block.pieces.lowerBound)])].parent)
        positive[holder] += certainty * weight * label
        negative[holder] += certainty * weight * (1 - label)
        body.positive += weight * label
        body.all += weight
        guard (1...30).contains(page.words[index].count) else { continue }
        short.positive += label
        short.all += 1
        var seen: Set<UInt32> = []
        BlockLexicon.visitText(Array(page.words[index].prefix(60))) { key in
          guard seen.insert(key).inserted else { return }
          wordCounts[key, default: Count()].positive += label * certainty
          wordCounts[key]?.negative += (1 - label) * certainty
          wordCounts[key]?.sites.insert(page.site)
        }
      }
      for index in stride(from: nodes.count - 1, to: 0, by: -1) where nodes[index].tag != .text {
        positive[Int(nodes[index].parent)] += positive[index]
        negative[Int(nodes[index].parent)] += negative[index]
      }
      for index in nodes.indices.dropFirst() where nodes[index].tag != .text && nodes[index].tag != .body {
        let mass = positive[index] + negative[index]
        guard mass > 0 else { continue }
        var keys: Set<UInt32> = [UInt32(nodes[index].tag.rawValue) &+ 7]
        ClassWords.visit(page.tree, index) { keys.insert($0) }
        let scale = 1 / max(0.05, mass).squareRoot()
        for key in keys {
          classCounts[key, default: Count()].positive += positive[index] * scale
          classCounts[key]?.negative += negative[index] * scale
          classCounts[key]?.sites.insert(page.site)
        }
      }
    }
    classes = LexiconEntries.odds(classCounts, prior: body.positive / max(1, body.all))
    words = LexiconEntries.odds(wordCounts, prior: short.positive / max(1, short.all))
  }

  private static func odds(_ counts: [UInt32: Count], prior: Float) -> [(UInt32, Float)] {
    let prior = max(0.01, min(0.99, prior))
    return counts.filter { $0.value.sites.count >= 5 }.map { key, count -> (UInt32, Float) in
      let odds = logf((count.positive + 3 * prior) / (count.negative + 3 * (1 - prior))) - logf(prior / (1 - prior))
      return (key, (max(-4, min(4, odds)) * 24).rounded() / 24)
    }.filter { abs($0.1) > 0.25 }.sorted { $0.0 < $1.0 }
  }
}
