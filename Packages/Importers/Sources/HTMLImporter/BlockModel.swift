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

  /// The log odds of the row of features that begins at a place.
  func score(_ rows: [Float], at base: Int) -> Float {
    let rows = rows.span
    let features = features.span
    let thresholds = thresholds.span
    let leaves = leaves.span
    let depth = depth
    let inner = 1 << depth - 1
    let outer = 1 << depth
    let count = features.count / inner
    @inline(__always) func step(_ node: Int, _ tree: Int) -> Int {
      let at = tree &* inner &+ node
      let isRight = rows[base &+ Int(features[at])] > thresholds[at]
      return node &* 2 &+ (isRight ? 2 : 1)
    }
    var sum = bias
    var tree = 0
    // Four trees at a time, as none waits for another.
    while tree + 4 <= count {
      var (a, b, c, d) = (0, 0, 0, 0)
      for _ in 0..<depth {
        a = step(a, tree)
        b = step(b, tree &+ 1)
        c = step(c, tree &+ 2)
        d = step(d, tree &+ 3)
      }
      sum += leaves[tree &* outer &+ a &- inner]
      sum += leaves[(tree &+ 1) &* outer &+ b &- inner]
      sum += leaves[(tree &+ 2) &* outer &+ c &- inner]
      sum += leaves[(tree &+ 3) &* outer &+ d &- inner]
      tree += 4
    }
    while tree < count {
      var node = 0
      for _ in 0..<depth { node = step(node, tree) }
      sum += leaves[tree &* outer &+ node &- inner]
      tree += 1
    }
    return sum
  }
}
