internal import CLanguageModel

/// Runs the network over the sentences of a document: tags, names, heads and relations.
///
/// Sentences of like length are read together. The scores of a sentence do not depend on its neighbours, so the order
/// of reading has no bearing on the result.
internal struct Network {
  private static let tagWidth = LANGUAGE_TAGS
  private static let relationWidth = LANGUAGE_RELATIONS
  private static let batchWords = LANGUAGE_BATCH_WORDS
  private static let batchSentences = LANGUAGE_BATCH_SENTENCES
  /// Longer sentences are read in pieces, so that cost stays linear.
  private static let longestPiece = 150

  private var features = Features()
  private var workspace: [Line]
  private var tags: [Float]
  private var arcs: [Float]
  private var relations: [Float]

  /// 64 bytes, aligned to as many: what the kernel's workspace is measured in.
  private typealias Line = SIMD64<UInt8>

  init() {
    workspace = Array(repeating: Line(), count: (Int(language_workspace_size()) + 63) / 64)
    tags = Array(repeating: 0, count: Network.batchWords * Network.tagWidth)
    relations = Array(repeating: 0, count: Network.batchWords * Network.relationWidth)
    arcs = Array(repeating: 0, count: Network.batchWords * (Network.longestPiece + 1))
  }

  mutating func run(_ document: inout Document) {
    var pieces: [Range<Int>] = []
    pieces.reserveCapacity(document.sentences.count)
    for sentence in document.sentences {
      SentenceSplitter.cut(
        sentence, longest: Network.longestPiece, of: document.tokens, bytes: document.bytes, into: &pieces)
    }
    var names = [[NameMention]](repeating: [], count: pieces.count)
    let order = pieces.indices.sorted {
      pieces[$0].count != pieces[$1].count ? pieces[$0].count > pieces[$1].count : $0 < $1
    }
    var start = 0
    while start < order.count {
      var end = start
      var words = 0
      while end < order.count, end - start < Network.batchSentences,
        words + pieces[order[end]].count <= Network.batchWords
      {
        words += pieces[order[end]].count
        end += 1
      }
      read(order[start..<end].map { (piece: $0, range: pieces[$0]) }, words: words, &document, &names)
      start = end
    }
    for found in names { document.names += found }
    joinPieces(&document)
  }

  private mutating func read(
    _ batch: [(piece: Int, range: Range<Int>)], words: Int, _ document: inout Document, _ names: inout [[NameMention]]
  ) {
    var rows: [Int32] = []
    rows.reserveCapacity(words * Features.count)
    for (_, range) in batch { features.append(range, of: document, to: &rows) }
    let lengths = batch.map { Int32($0.range.count) }
    unsafe workspace.withUnsafeMutableBytes { memory in
      unsafe language_run(memory.baseAddress, rows, lengths, Int32(lengths.count), &tags, &arcs)
    }
    var heads = [Int32](repeating: -1, count: words)
    var word = 0
    var arc = 0
    for (piece, range) in batch {
      let count = range.count
      let found = TreeDecoder.heads(arcs[arc..<arc + count * (count + 1)], count: count)
      for (offset, head) in found.enumerated() {
        heads[word + offset] = head == 0 ? -1 : Int32(word + head - 1)
        document.tokens[range.lowerBound + offset].head = head == 0 ? -1 : Int32(range.lowerBound + head - 1)
      }
      tag(range, from: word, &document, &names[piece])
      word += count
      arc += count * (count + 1)
    }
    unsafe workspace.withUnsafeMutableBytes { memory in
      unsafe language_relations(memory.baseAddress, heads, Int32(words), &relations)
    }
    word = 0
    for (_, range) in batch {
      for index in range {
        document.tokens[index].relation = relation(word, isRoot: document.tokens[index].head < 0)
        word += 1
      }
    }
  }

  private func tag(_ range: Range<Int>, from word: Int, _ document: inout Document, _ names: inout [NameMention]) {
    let xposCount = XPOS.allCases.count
    let uposCount = UPOS.allCases.count
    var probabilities = [Float](repeating: 0, count: range.count * NameDecoder.tagCount)
    for (offset, index) in range.enumerated() {
      let base = (word + offset) * Network.tagWidth
      let xpos = best(tags[base..<base + xposCount])
      let upos = best(tags[base + xposCount..<base + xposCount + uposCount])
      document.tokens[index].xpos = XPOS(rawValue: UInt8(xpos)) ?? .nn
      document.tokens[index].upos = UPOS(rawValue: UInt8(upos)) ?? .x
      let first = base + xposCount + uposCount
      softmax(tags[first..<first + NameDecoder.tagCount], into: &probabilities, at: offset * NameDecoder.tagCount)
    }
    NameDecoder.append(probabilities, tokens: range, to: &names)
  }

  private func best(_ scores: ArraySlice<Float>) -> Int {
    var best = scores.startIndex
    for index in scores.indices where scores[index] > scores[best] { best = index }
    return best - scores.startIndex
  }

  /// Root has the relation of the same name, and no other word has it.
  private func relation(_ word: Int, isRoot: Bool) -> DependencyRelation {
    if isRoot { return .root }
    let base = word * Network.relationWidth
    var best = 0
    for index in DependencyRelation.allCases.indices where index != Int(DependencyRelation.root.rawValue) {
      if relations[base + index] > relations[base + best] { best = index }
    }
    return DependencyRelation(rawValue: UInt8(best)) ?? .dep
  }

  private func softmax(_ scores: ArraySlice<Float>, into probabilities: inout [Float], at start: Int) {
    let top = scores.max() ?? 0
    var sum: Float = 0
    for (offset, score) in scores.enumerated() {
      let value = Network.exponential(score - top)
      probabilities[start + offset] = value
      sum += value
    }
    for offset in 0..<scores.count { probabilities[start + offset] /= sum }
  }

  /// e to the x for x ≤ 0, to about 1e-6.
  private static func exponential(_ x: Float) -> Float {
    let y = max(x * 1.442_695_04, -60)
    let whole = y.rounded(.down)
    let r = y - whole
    let p = 1 + r * (0.693_147_18 + r * (0.240_226_51 + r * (0.055_504_11 + r * (0.009_618_13 + r * 0.001_333_36))))
    return Float(sign: .plus, exponent: Int(whole), significand: p)
  }

  /// The first word of a sentence that was read in pieces and has no head is its root; the roots of the other pieces
  /// stand beside it.
  private func joinPieces(_ document: inout Document) {
    for sentence in document.sentences where sentence.count > Network.longestPiece {
      var root: Int?
      for index in sentence where document.tokens[index].head < 0 {
        if let root {
          document.tokens[index].head = Int32(root)
          document.tokens[index].relation = .parataxis
        } else {
          root = index
        }
      }
    }
  }
}
