import Foundation

@testable import HTMLImporter

/// Gradient boosting of complete trees over features in at most 64 bins, with the logistic loss.
struct Boosting {
  var depth = 5
  var trees = 120
  var rate: Float = 0.1
  /// The weight that keeps leaves small.
  var lambda: Float = 1
  /// The share of the features, and of the pages, that a tree sees.
  var featureShare = 0.5
  var pageShare = 0.8
  private let bins = 64

  /// Examples: rows of features, one after another, with their labels and weights, and the page that each is of.
  struct Examples {
    var rows: [Float] = []
    var labels: [Float] = []
    var weights: [Float] = []
    var pages: [Int32] = []
  }

  /// xorshift: the same numbers in each run.
  private struct Random {
    var state: UInt64 = 88_172_645_463_325_252
    mutating func share() -> Double {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Double(state >> 11) / 9_007_199_254_740_992
    }
  }

  func train(_ examples: Examples, width: Int) -> BlockModel {
    let count = examples.labels.count
    let (edges, binned) = bin(examples.rows, count: count, width: width)
    let total = examples.weights.reduce(0, +)
    let positive = zip(examples.labels, examples.weights).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    let prior = max(0.001, min(0.999, positive / max(total, 1e-9)))
    let bias = logf(prior / (1 - prior))
    var scores = [Float](repeating: bias, count: count)
    var gradients = [SIMD2<Float>](repeating: .zero, count: count)
    var features: [UInt8] = []
    var thresholds: [Float] = []
    var leaves: [Float] = []
    var random = Random()
    let pageCount = Int(examples.pages.max() ?? 0) + 1
    for _ in 0..<trees {
      let isUsed = (0..<pageCount).map { _ in random.share() < pageShare }
      var active: [Int] = []
      for row in 0..<count {
        let share = 1 / (1 + expf(-scores[row]))
        gradients[row] = SIMD2(share - examples.labels[row], max(share * (1 - share), 1e-4)) * examples.weights[row]
        if isUsed[Int(examples.pages[row])] { active.append(row) }
      }
      let picked = (0..<width).filter { !edges[$0].isEmpty && random.share() < featureShare }
      let tree = grow(active, picked, edges, binned, gradients, count: count)
      for row in 0..<count { scores[row] += tree.leaves[tree.leaf[row]] }
      features += tree.features
      thresholds += tree.thresholds
      leaves += tree.leaves
    }
    return BlockModel(depth: depth, bias: bias, features: features, thresholds: thresholds, leaves: leaves)
  }

  /// The borders of each feature's bins, and the bin of each value, feature by feature.
  private func bin(_ rows: [Float], count: Int, width: Int) -> (edges: [[Float]], binned: [UInt8]) {
    var edges: [[Float]] = []
    var binned = [UInt8](repeating: 0, count: count * width)
    let step = max(1, count / 40000)
    for feature in 0..<width {
      let sample = stride(from: 0, to: count, by: step).map { rows[$0 * width + feature] }.sorted()
      let distinct = Array(Set(sample)).sorted()
      var cuts: [Float] = []
      if distinct.count <= bins {
        cuts = Array(distinct.dropLast())
      } else {
        for index in 1..<bins {
          let value = sample[min(sample.count - 1, sample.count * index / bins)]
          if cuts.last != value { cuts.append(value) }
        }
      }
      for row in 0..<count {
        let value = rows[row * width + feature]
        var low = 0
        var high = cuts.count
        while low < high {
          let middle = (low + high) / 2
          if value > cuts[middle] { low = middle + 1 } else { high = middle }
        }
        binned[feature * count + row] = UInt8(low)
      }
      edges.append(cuts)
    }
    return (edges, binned)
  }

  private struct Tree {
    var features: [UInt8]
    var thresholds: [Float]
    var leaves: [Float]
    /// The leaf of each row.
    var leaf: [Int]
  }

  private func grow(
    _ active: [Int], _ picked: [Int], _ edges: [[Float]], _ binned: [UInt8], _ gradients: [SIMD2<Float>], count: Int
  ) -> Tree {
    let inner = 1 << depth - 1
    var tree = Tree(
      features: Array(repeating: 0, count: inner),
      thresholds: Array(repeating: .greatestFiniteMagnitude, count: inner),
      leaves: Array(repeating: 0, count: 1 << depth), leaf: Array(repeating: 0, count: count))
    var splits = [Int](repeating: -1, count: inner)
    var node = [Int](repeating: 0, count: count)
    for level in 0..<depth {
      let first = 1 << level - 1
      let nodes = 1 << level
      var totals = [SIMD2<Float>](repeating: .zero, count: nodes)
      for row in active { totals[node[row] - first] += gradients[row] }
      var best = [Float](repeating: 1e-3, count: nodes)
      for feature in picked {
        var histogram = [SIMD2<Float>](repeating: .zero, count: nodes * bins)
        let base = feature * count
        for row in active { histogram[(node[row] - first) * bins + Int(binned[base + row])] += gradients[row] }
        for index in 0..<nodes {
          var left = SIMD2<Float>.zero
          let total = totals[index]
          let parent = total.x * total.x / (total.y + lambda)
          for bin in edges[feature].indices {
            left += histogram[index * bins + bin]
            let right = total - left
            if left.y < 0.02 || right.y < 0.02 { continue }
            let gain = left.x * left.x / (left.y + lambda) + right.x * right.x / (right.y + lambda) - parent
            if gain > best[index] {
              best[index] = gain
              tree.features[first + index] = UInt8(feature)
              tree.thresholds[first + index] = edges[feature][bin]
              splits[first + index] = bin
            }
          }
        }
      }
      for row in 0..<count {
        let split = splits[node[row]]
        let isRight = split >= 0 && Int(binned[Int(tree.features[node[row]]) * count + row]) > split
        node[row] = 2 * node[row] + (isRight ? 2 : 1)
      }
    }
    var sums = [SIMD2<Float>](repeating: .zero, count: 1 << depth)
    for row in active { sums[node[row] - inner] += gradients[row] }
    for index in sums.indices {
      tree.leaves[index] = max(-4, min(4, -sums[index].x / (sums[index].y + lambda))) * rate
    }
    for row in 0..<count { tree.leaf[row] = node[row] - inner }
    return tree
  }
}
