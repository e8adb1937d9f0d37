/// Turns scores of name tags into names: the likeliest sequence in which every name begins with its B tag.
internal enum NameDecoder {
  /// O, then B and I of each kind.
  static let tagCount = 1 + 2 * NameKind.allCases.count

  /// Appends the names of a sentence. `probabilities` holds `tagCount` values a token.
  static func append(_ probabilities: [Float], tokens: Range<Int>, to names: inout [NameMention]) {
    let count = tokens.count
    guard count > 0 else { return }
    // Most sentences have no likely name at all.
    guard (0..<count).contains(where: { probabilities[$0 * tagCount] < 0.95 }) else { return }
    var best = [Float](repeating: 0, count: tagCount)
    var back = [UInt8](repeating: 0, count: count * tagCount)
    for tag in 0..<tagCount {
      best[tag] = isInside(tag) ? -.infinity : score(probabilities[tag])
    }
    var next = best
    for index in 1..<max(1, count) {
      var top = 0
      for tag in 1..<tagCount where best[tag] > best[top] { top = tag }
      for tag in 0..<tagCount {
        var previous = top
        if isInside(tag) { previous = best[tag] >= best[tag - 1] ? tag : tag - 1 }
        next[tag] = best[previous] + score(probabilities[index * tagCount + tag])
        back[index * tagCount + tag] = UInt8(previous)
      }
      swap(&best, &next)
    }
    var tag = 0
    for candidate in 1..<tagCount where best[candidate] > best[tag] { tag = candidate }
    var found: [NameMention] = []
    var end = count
    var weakest: Float = 1
    for index in stride(from: count - 1, through: 0, by: -1) {
      if tag == 0 {
        end = index
      } else {
        // The kind counts, not whether the tag opens or goes on.
        let begin = isInside(tag) ? tag - 1 : tag
        weakest = min(weakest, probabilities[index * tagCount + begin] + probabilities[index * tagCount + begin + 1])
        if !isInside(tag) {
          let kind = NameKind.allCases[(tag - 1) / 2]
          let range = tokens.lowerBound + index..<tokens.lowerBound + end
          found.append(NameMention(tokens: range, kind: kind, confidence: min(1, weakest)))
          end = index
          weakest = 1
        }
      }
      tag = index > 0 ? Int(back[index * tagCount + tag]) : 0
    }
    names += found.reversed()
  }

  private static func isInside(_ tag: Int) -> Bool { tag > 0 && tag % 2 == 0 }

  /// The logarithm to base two, near enough for choosing: its integer part and a line between powers of two.
  private static func score(_ probability: Float) -> Float {
    let value = max(probability, 1e-9)
    return Float(value.exponent) + value.significand - 1
  }
}
