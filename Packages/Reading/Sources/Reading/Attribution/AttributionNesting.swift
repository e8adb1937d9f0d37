/// Says in whose content an attribution stands.
enum AttributionNesting: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    let index = ContentIndex(context.attributions)
    let byCue = Dictionary(
      context.attributions.enumerated().compactMap { index, draft in draft.cueToken.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    for child in context.attributions.indices {
      let draft = context.attributions[child]
      if let above = draft.parentCue, let parent = byCue[above], parent != child {
        context.attributions[child].parent = parent
        continue
      }
      let place = draft.cue.first ?? draft.hull
      context.attributions[child].parent = index.innermost(place, in: context.attributions) { parent in
        parent != child && isAbove(context.attributions[parent], parent, draft, child)
      }
    }
  }

  /// Of two that hold each other, the wider is the parent, so that no circle can close.
  private static func isAbove(
    _ parent: AttributionDraft, _ parentIndex: Int, _ child: AttributionDraft, _ childIndex: Int
  ) -> Bool {
    let (wide, narrow) = (size(parent), size(child))
    return wide > narrow || wide == narrow && parentIndex < childIndex
  }

  private static func size(_ draft: AttributionDraft) -> Int { draft.content.reduce(0) { $0 + $1.count } }

  /// The innermost attribution whose content holds a range of bytes.
  static func innermost(_ range: Range<Int>, _ index: ContentIndex, _ drafts: [AttributionDraft]) -> Int? {
    index.innermost(range, in: drafts) { _ in true }
  }
}

/// Contents of attributions by where they lie, so that looking one up does not walk through them all.
struct ContentIndex {
  private static let width = 256
  private var buckets: [Int: [Int]] = [:]

  init(_ drafts: [AttributionDraft]) {
    for (index, draft) in drafts.enumerated() {
      for piece in draft.content where !piece.isEmpty {
        for bucket in piece.lowerBound / Self.width...(piece.upperBound - 1) / Self.width {
          if buckets[bucket]?.last != index { buckets[bucket, default: []].append(index) }
        }
      }
    }
  }

  /// The smallest content that holds a range and is accepted.
  func innermost(_ range: Range<Int>, in drafts: [AttributionDraft], where accept: (Int) -> Bool) -> Int? {
    var found: (index: Int, size: Int)?
    for index in buckets[range.lowerBound / Self.width] ?? [] where drafts[index].contains(range) && accept(index) {
      let size = drafts[index].content.reduce(0) { $0 + $1.count }
      if size < found?.size ?? Int.max { found = (index, size) }
    }
    return found?.index
  }

  /// The contents that touch a range.
  func touching(_ range: Range<Int>) -> [Int] {
    guard !range.isEmpty else { return [] }
    var found: [Int] = []
    for bucket in range.lowerBound / Self.width...(range.upperBound - 1) / Self.width {
      for index in buckets[bucket] ?? [] where !found.contains(index) { found.append(index) }
    }
    return found.sorted()
  }
}
