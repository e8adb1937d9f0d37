import Foundation
import Markup
import TextDecoding

@testable import HTMLImporter

/// A page with what people annotated of it.
final class AnnotatedPage {
  let id: String
  let site: String
  let annotation: [String: Any]
  /// The name of the page's file without its extension.
  let stem: String
  let extractor: BodyExtractor
  let bytes: [UInt8]
  let page: [UInt8]
  let facts: PageFacts
  /// For each block, the keys of its words.
  let words: [[UInt32]]
  /// For each block, how much of it is body, from 0 to 1.
  var labels: [Float]
  /// For each block, how sure the label is.
  var certainty: [Float]

  var tree: HTMLTree { extractor.tree }
  var segmentation: Segmentation { extractor.segmentation }
  var text: String? { annotation["text"] as? String }

  init(id: String, annotation: [String: Any], file: URL) throws {
    self.id = id
    self.annotation = annotation
    site = annotation["site"] as? String ?? id
    stem = file.deletingPathExtension().lastPathComponent
    bytes = try [UInt8](Data(contentsOf: file))
    page = decode(bytes, declared: declaredEncoding(bytes)).utf8
    let tree = HTMLTree(page)
    facts = PageFacts(page, tree)
    extractor = BodyExtractor(tree, facts, lexicon: .empty)
    let segmentation = extractor.segmentation
    words = segmentation.blocks.map { block in
      BlockFeatures.measure(
        tree, segmentation.pieces[Int(block.pieces.lowerBound)..<Int(block.pieces.upperBound)], contexts: { _ in 0 },
        lexicon: .empty, keys: .max
      ).wordKeys
    }
    labels = Array(repeating: 0, count: words.count)
    certainty = Array(repeating: 1, count: words.count)
    if let text { label(by: AnnotatedPage.words(of: text)) }
  }

  /// The pages that the `gt-SET.json` of a folder annotate, in the order of sets and ids.
  static func all(in folder: URL) throws -> [AnnotatedPage] {
    var pages: [AnnotatedPage] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where file.hasPrefix("gt-") && file.hasSuffix(".json") {
      let set = String(file.dropFirst(3).dropLast(5))
      let content = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: file)))
      for (id, annotation) in (content as? [String: [String: Any]] ?? [:]).sorted(by: { $0.key < $1.key }) {
        let path = annotation["page"] as? String ?? "\(set)/\(id).html"
        pages.append(try AnnotatedPage(id: id, annotation: annotation, file: folder.appending(path: "pages/\(path)")))
      }
    }
    return pages
  }

  /// A number below a count, by the site's name.
  static func part(ofSite site: String, of parts: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in site.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash >> 8) % UInt32(parts))
  }

  static func words(of text: String) -> [UInt32] {
    let escaped = text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    let tree = HTMLTree(Array(escaped.utf8))
    let pieces = tree.nodes.indices.filter { tree.nodes[$0].tag == .text }.map { Int32($0) }
    return BlockFeatures.measure(tree, pieces[...], contexts: { _ in 0 }, lexicon: .empty, keys: .max).wordKeys
  }

  /// The blocks' text with single blanks.
  var blockTexts: [String] {
    segmentation.blocks.map { block in
      segmentation.pieces[Int(block.pieces.lowerBound)..<Int(block.pieces.upperBound)].map { piece in
        let text = tree.text(Int(piece))
        return text.isEmpty ? " " : String(decoding: text, as: UTF8.self)
      }.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// Labels each block by the share of its runs of three words that the annotated text has in the same order; a place
  /// of the text belongs to one block, the longest.
  private func label(by gold: [UInt32]) {
    var positions: [[UInt32]: [Int]] = [:]
    for index in gold.indices.dropLast(2) { positions[Array(gold[index..<index + 3]), default: []].append(index) }
    var starts = [Int](repeating: -1, count: words.count)
    var shares = [Float](repeating: 0, count: words.count)
    for (block, keys) in words.enumerated() where keys.count >= 3 {
      var votes: [Int: Int] = [:]
      var hits = 0
      for index in 0...(keys.count - 3) {
        guard let places = positions[Array(keys[index..<index + 3])] else { continue }
        hits += 1
        for place in places.prefix(8) { votes[(place - index) / 2 * 2, default: 0] += 1 }
      }
      shares[block] = Float(hits) / Float(keys.count - 2)
      if let best = votes.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) { starts[block] = max(0, best.key) }
    }
    var isCovered = [Bool](repeating: false, count: gold.count + 1)
    for block in words.indices.sorted(by: { (words[$0].count, -$0) > (words[$1].count, -$1) })
    where shares[block] > 0.25 {
      let range = starts[block]..<max(starts[block], min(gold.count, starts[block] + words[block].count))
      if 2 * range.count(where: { isCovered[$0] }) > range.count {
        starts[block] = -1
        continue
      }
      for index in range { isCovered[index] = true }
      labels[block] = shares[block] > 0.7 ? 1 : shares[block]
    }
    // One or two words are body beside a block that is, where the text has them.
    for block in words.indices where (1...2).contains(words[block].count) {
      let keys = words[block]
      func fits(_ place: Int) -> Bool {
        place >= 0 && place + keys.count <= gold.count && !isCovered[place]
          && Array(gold[place..<place + keys.count]) == keys
      }
      var places: [Int] = []
      if let before = (max(0, block - 3)..<block).last(where: { labels[$0] > 0.5 && starts[$0] >= 0 }) {
        places += [0, 1, -1].map { starts[before] + words[before].count + $0 }
      }
      if let after = (block + 1..<max(block + 1, min(words.count, block + 4))).first(where: {
        labels[$0] > 0.5 && starts[$0] >= 0
      }) {
        places += [0, 1, -1].map { starts[after] - keys.count + $0 }
      }
      if let place = places.first(where: fits) {
        labels[block] = 1
        starts[block] = place
        for index in place..<place + keys.count { isCovered[index] = true }
      }
    }
  }

  /// Labels blocks by a model's scores and overrules them by the annotated snippets.
  func label(by scores: [Float]) {
    func snippets(_ name: String) -> [String] {
      (annotation[name] as? [String] ?? []).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
    let required = snippets("with")
    let forbidden = snippets("without")
    for (block, text) in blockTexts.enumerated() {
      labels[block] = scores[block] > -0.3 ? 1 : 0
      certainty[block] = abs(scores[block]) > 2 ? 0.5 : abs(scores[block]) > 1 ? 0.25 : 0.08
      if required.contains(where: { text.contains($0) }) {
        labels[block] = 1
        certainty[block] = 1
      } else if forbidden.contains(where: { text.contains($0) }) {
        labels[block] = 0
        certainty[block] = 1
      }
    }
  }

  /// The weight of each block: its share of the body's length.
  var weights: [Float] {
    let body = words.indices.reduce(0) { $0 + (labels[$1] > 0.5 ? words[$1].count : 0) }
    return words.indices.map { min(0.5, Float(words[$0].count + 2) / Float(max(60, body))) * certainty[$0] }
  }
}
