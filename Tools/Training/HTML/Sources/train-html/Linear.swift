import Foundation

@testable import HTMLImporter

/// Logistic weights of features that are there or not.
enum Linear {
  struct Page {
    var groups: [(features: [UInt32], isRight: Bool)]
    var weight: Float = 1
  }

  /// - Parameters:
  ///   - isExclusive: Whether one group of a page is right, and not any number of them.
  ///   - decay: How strongly weights are drawn to zero.
  static func train(_ pages: [Page], isExclusive: Bool, decay: Float) -> [(UInt32, Float)] {
    var counts: [UInt32: Int] = [:]
    for page in pages { for group in page.groups { for key in group.features { counts[key, default: 0] += 1 } } }
    let keys = counts.filter { $0.value >= 12 }.keys.sorted()
    let index = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    let data = pages.map { page in
      (page.groups.map { (features: $0.features.compactMap { index[$0] }, isRight: $0.isRight) }, page.weight)
    }
    var weights = [Float](repeating: 0, count: keys.count)
    var first = weights
    var second = weights
    for step in 1...400 {
      var gradient = weights.map { $0 * decay }
      for (groups, weight) in data {
        if isExclusive, !groups.contains(where: \.isRight) { continue }
        let scores = groups.map { $0.features.reduce(Float(0)) { $0 + weights[$1] } }
        var shares = scores.map { 1 / (1 + expf(-$0)) }
        if isExclusive {
          let top = scores.max() ?? 0
          let powers = scores.map { expf($0 - top) }
          let sum = powers.reduce(0, +)
          shares = powers.map { $0 / sum }
        }
        for (group, share) in zip(groups, shares) {
          let error = (share - (group.isRight ? 1 : 0)) * weight
          for feature in group.features { gradient[feature] += error }
        }
      }
      // Adam.
      let firstScale = 1 - powf(0.9, Float(step))
      let secondScale = 1 - powf(0.999, Float(step))
      for index in weights.indices {
        first[index] = 0.9 * first[index] + 0.1 * gradient[index]
        second[index] = 0.999 * second[index] + 0.001 * gradient[index] * gradient[index]
        weights[index] -= 0.05 * (first[index] / firstScale) / ((second[index] / secondScale).squareRoot() + 1e-8)
      }
    }
    return Array(zip(keys, weights))
  }
}
