internal import CAttributionModel
import Language

/// Decides which cue, source and contents belong together, by a learned score of every cue with every other span of its
/// window. A cue takes the best source or none; a content goes to the best cue or, where the tagger seems
/// to have missed its own, to none.
struct AttributionLinker {
  /// Upper ends of the classes of distance; `linker.py` has the same.
  private static let distances = [-60, -30, -20, -12, -8, -5, -3, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20, 30, 60]
  private static let crowd = 5

  /// How a span hangs on a cue: relations, by group, in the tree.
  private enum Syntax {
    static let dependent = 1
    static let governor = 9
    static let sibling = 17
    static let sameSentence = 18
    static let elsewhere = 19
  }

  private var pairs: [AttributionPair] = []
  private var scores: [Float] = []

  /// - Parameters:
  ///   - spans: The spans of one window, in order.
  ///   - outputs: What the network gave for a batch of words.
  ///   - offset: What turns the number of a token into its place in the batch.
  mutating func link(_ spans: [TaggedSpan], outputs: [Float], offset: Int, _ document: Document) -> [LinkedSpans] {
    let cues = spans.filter { $0.role == .cue }.map(\.tokens)
    let sources = spans.filter { $0.role == .source }.map(\.tokens)
    let contents = spans.filter { $0.role == .content }.map(\.tokens)
    guard !cues.isEmpty, !contents.isEmpty else { return [] }
    var sourceOf = [Int?](repeating: nil, count: cues.count)
    var bestCue = contents.map { content in
      (
        score: unsafe attribution_nowhere(
          outputs, Int32(content.lowerBound + offset), Int32(content.upperBound - 1 + offset)), cue: -1
      )
    }
    for (index, cue) in cues.enumerated() {
      score(cue, index, sources, .source, cues, outputs, offset, document)
      var best = unsafe attribution_nobody(outputs, Int32(cue.lowerBound + offset), Int32(cue.upperBound - 1 + offset))
      for other in sources.indices where scores[other] > best {
        best = scores[other]
        sourceOf[index] = other
      }
      score(cue, index, contents, .content, cues, outputs, offset, document)
      for other in contents.indices where scores[other] > bestCue[other].score {
        bestCue[other] = (scores[other], index)
      }
    }
    return cues.indices.compactMap { index in
      let own = contents.indices.filter { bestCue[$0].cue == index }.map { contents[$0] }
      return own.isEmpty
        ? nil : LinkedSpans(source: sourceOf[index].map { sources[$0] }, cue: cues[index], contents: own)
    }
  }

  /// Sets `scores` for one cue and all spans of a role.
  private mutating func score(
    _ cue: Range<Int>, _ index: Int, _ others: [Range<Int>], _ role: AttributionRole, _ cues: [Range<Int>],
    _ outputs: [Float], _ offset: Int, _ document: Document
  ) {
    let kind: Int32 = role == .source ? 0 : 1
    pairs.removeAll(keepingCapacity: true)
    for other in others {
      let distance =
        other.lowerBound >= cue.upperBound
        ? other.lowerBound - cue.upperBound + 1
        : cue.lowerBound >= other.upperBound ? other.upperBound - 1 - cue.lowerBound : 0
      let grade = Self.distances.firstIndex { distance <= $0 } ?? Self.distances.count
      let (low, high) = (min(cue.lowerBound, other.lowerBound), max(cue.lowerBound, other.lowerBound))
      let between = Int32(min(Self.crowd, cues.count { low < $0.lowerBound && $0.lowerBound < high }))
      pairs.append(
        AttributionPair(
          cue_first: Int32(cue.lowerBound + offset), cue_last: Int32(cue.upperBound - 1 + offset),
          other_first: Int32(other.lowerBound + offset), other_last: Int32(other.upperBound - 1 + offset),
          distance: Int32(grade) + kind * Int32(ATTRIBUTION_DISTANCES),
          between: between + (other.lowerBound > cue.lowerBound ? 0 : 6) + kind * Int32(ATTRIBUTION_BETWEEN),
          paragraphs: paragraphs(low, high, document) + kind * Int32(ATTRIBUTION_PARAGRAPHS),
          syntax: syntax(cue, other, document) + kind * Int32(ATTRIBUTION_SYNTAX)))
    }
    if scores.count < others.count { scores = Array(repeating: 0, count: others.count) }
    unsafe attribution_pairs(outputs, pairs, Int32(pairs.count), &scores)
  }

  /// The class of how a span hangs on a cue.
  private func syntax(_ cue: Range<Int>, _ other: Range<Int>, _ document: Document) -> Int32 {
    let (verb, word) = (Self.headWord(of: cue, document), Self.headWord(of: other, document))
    let (above, below) = (document.head(of: verb), document.head(of: word))
    if let below, cue.contains(below) {
      return Int32(Syntax.dependent + Self.group(of: document.tokens[word].relation))
    }
    if let above, other.contains(above) {
      return Int32(Syntax.governor + Self.group(of: document.tokens[verb].relation))
    }
    if let above, above == below { return Int32(Syntax.sibling) }
    let isSame = document.sentenceIndex(of: cue.lowerBound) == document.sentenceIndex(of: other.lowerBound)
    return Int32(isSame ? Syntax.sameSentence : Syntax.elsewhere)
  }

  /// The first word of a span whose head lies outside it.
  static func headWord(of span: Range<Int>, _ document: Document) -> Int {
    span.first { token in
      document.tokens[token].upos != .punct && document.head(of: token).map { !span.contains($0) } ?? true
    } ?? span.lowerBound
  }

  /// Relations that mean much the same to an attribution, 0 to 7.
  static func group(of relation: DependencyRelation) -> Int {
    switch relation {
    case .nsubj: 1
    case .ccomp: 2
    case .xcomp: 3
    case .obj, .iobj: 4
    case .obl, .oblAgent, .nmod: 5
    case .parataxis, .advcl: 6
    case .acl, .aclRelcl, .conj: 7
    default: relation.isSubject ? 1 : 0
    }
  }

  /// Paragraphs that begin between two tokens, at most two.
  private func paragraphs(_ low: Int, _ high: Int, _ document: Document) -> Int32 {
    var count: Int32 = 0
    var token = high
    while token > low, count < 2 {
      if document.tokens[token].flags.contains(.paragraphStart) { count += 1 }
      token -= 1
    }
    return count
  }
}
