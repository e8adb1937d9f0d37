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
      var active: [Int32] = []
      for row in 0..<count {
        let share = 1 / (1 + expf(-scores[row]))
        gradients[row] = SIMD2(share - examples.labels[row], max(share * (1 - share), 1e-4)) * examples.weights[row]
        if isUsed[Int(examples.pages[row])] { active.append(Int32(row)) }
      }
      let picked = (0..<width).filter { !edges[$0].isEmpty && random.share() < featureShare }
      let tree = grow(active, picked, edges, binned, gradients, width: width)
      for row in 0..<count { scores[row] += tree.leaves[tree.leaf(of: row, binned, width: width)] }
      features += tree.features
      thresholds += tree.thresholds
      leaves += tree.leaves
    }
    return BlockModel(depth: depth, bias: bias, features: features, thresholds: thresholds, leaves: leaves)
  }

  /// The borders of each feature's bins, and the bin of each value, row by row.
  private func bin(_ rows: [Float], count: Int, width: Int) -> (edges: [[Float]], binned: [UInt8]) {
    var edges: [[Float]] = []
    var binned = [UInt8](repeating: 0, count: count * width)
    let step = max(1, count / 40000)
    for feature in 0..<width {
      let sample = stride(from: 0, to: count, by: step).map { rows[$0 * width + feature] }.sorted()
      var distinct: [Float] = []
      for value in sample where distinct.last != value { distinct.append(value) }
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
        binned[row * width + feature] = UInt8(low)
      }
      edges.append(cuts)
    }
    return (edges, binned)
  }

  private struct Tree {
    let depth: Int
    var features: [UInt8]
    var thresholds: [Float]
    /// The bin up to which rows go left; -1 where all do.
    var splits: [Int]
    var leaves: [Float]

    init(depth: Int) {
      self.depth = depth
      let inner = 1 << depth - 1
      features = Array(repeating: 0, count: inner)
      thresholds = Array(repeating: .greatestFiniteMagnitude, count: inner)
      splits = Array(repeating: -1, count: inner)
      leaves = Array(repeating: 0, count: 1 << depth)
    }

    func isRight(_ row: Int, at node: Int, _ binned: [UInt8], width: Int) -> Bool {
      splits[node] >= 0 && Int(binned[row * width + Int(features[node])]) > splits[node]
    }

    func leaf(of row: Int, _ binned: [UInt8], width: Int) -> Int {
      var node = 0
      for _ in 0..<depth { node = 2 * node + (isRight(row, at: node, binned, width: width) ? 2 : 1) }
      return node - (1 << depth - 1)
    }
  }

  /// Grows a tree level by level. The rows of a node stand together; of two children only the smaller one is counted,
  /// the other is what the parent has more.
  private func grow(
    _ active: [Int32], _ picked: [Int], _ edges: [[Float]], _ binned: [UInt8], _ gradients: [SIMD2<Float>], width: Int
  ) -> Tree {
    var tree = Tree(depth: depth)
    var rows = active
    var segments = [0..<rows.count]
    func histogram(_ segment: Range<Int>) -> [SIMD2<Float>] {
      var histogram = [SIMD2<Float>](repeating: .zero, count: picked.count * bins)
      for place in segment {
        let row = Int(rows[place])
        let gradient = gradients[row]
        var base = 0
        for feature in picked {
          histogram[base + Int(binned[row * width + feature])] += gradient
          base += bins
        }
      }
      return histogram
    }
    var histograms = [histogram(segments[0])]
    for level in 0..<depth {
      let first = 1 << level - 1
      var nextSegments: [Range<Int>] = []
      var nextHistograms: [[SIMD2<Float>]] = []
      for (index, segment) in segments.enumerated() {
        split(first + index, histograms[index], picked, edges, &tree)
        // Those that go left before those that go right, each in their order.
        var left: [Int32] = []
        var right: [Int32] = []
        for place in segment {
          if tree.isRight(Int(rows[place]), at: first + index, binned, width: width) {
            right.append(rows[place])
          } else {
            left.append(rows[place])
          }
        }
        let middle = segment.lowerBound + left.count
        rows.replaceSubrange(segment, with: left + right)
        nextSegments += [segment.lowerBound..<middle, middle..<segment.upperBound]
        guard level + 1 < depth else { continue }
        let isLeftSmaller = left.count < right.count
        let small = histogram(isLeftSmaller ? segment.lowerBound..<middle : middle..<segment.upperBound)
        var large = histograms[index]
        for cell in large.indices { large[cell] -= small[cell] }
        nextHistograms += isLeftSmaller ? [small, large] : [large, small]
      }
      segments = nextSegments
      histograms = nextHistograms
    }
    for (index, segment) in segments.enumerated() {
      var sum = SIMD2<Float>.zero
      for place in segment { sum += gradients[Int(rows[place])] }
      tree.leaves[index] = max(-4, min(4, -sum.x / (sum.y + lambda))) * rate
    }
    return tree
  }

  /// Chooses the feature and the border that part a node best.
  private func split(
    _ node: Int, _ histogram: [SIMD2<Float>], _ picked: [Int], _ edges: [[Float]], _ tree: inout Tree
  ) {
    guard !picked.isEmpty else { return }
    var total = SIMD2<Float>.zero
    for bin in 0..<bins { total += histogram[bin] }
    let parent = total.x * total.x / (total.y + lambda)
    var best: Float = 1e-3
    for (place, feature) in picked.enumerated() {
      var left = SIMD2<Float>.zero
      for bin in edges[feature].indices {
        left += histogram[place * bins + bin]
        let right = total - left
        if left.y < 0.02 || right.y < 0.02 { continue }
        let gain = left.x * left.x / (left.y + lambda) + right.x * right.x / (right.y + lambda) - parent
        if gain > best {
          best = gain
          tree.features[node] = UInt8(feature)
          tree.thresholds[node] = edges[feature][bin]
          tree.splits[node] = bin
        }
      }
    }
  }
}
