/// A sum of decision trees (gradient boosting), each complete and of the same depth.
struct BlockModel {
  let depth: Int
  /// For each tree, its inner nodes by level: the feature and what it must pass to go right.
  let features: [UInt8]
  let thresholds: [Float]
  /// For each tree, its leaves.
  let leaves: [Float]
  let bias: Float

  init(depth: Int, bias: Float, features: [UInt8], thresholds: [Float], leaves: [Float]) {
    self.depth = depth
    self.bias = bias
    self.features = features
    self.thresholds = thresholds
    self.leaves = leaves
  }

  /// The log odds of a row of features.
  func score(_ row: ArraySlice<Float>) -> Float {
    var sum = bias
    let inner = 1 << depth - 1
    let outer = 1 << depth
    let base = row.startIndex
    var tree = 0
    var leaf = 0
    while tree < features.count {
      var node = 0
      for _ in 0..<depth {
        let right = row[base + Int(features[tree + node])] > thresholds[tree + node]
        node = 2 * node + (right ? 2 : 1)
      }
      sum += leaves[leaf + node - inner]
      tree += inner
      leaf += outer
    }
    return sum
  }
}
