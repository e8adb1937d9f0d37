/// Finds the dependency tree with the highest sum of arc scores that has exactly one root (Chu and Liu 1965, Edmonds
/// 1967).
internal enum TreeDecoder {
  /// `scores[d * (count + 1) + h]` is the score of head `h` for token `d`; head 0 is the root, head `h` the token
  /// `h - 1`. Returns for each token its head in the same numbering.
  static func heads(_ scores: ArraySlice<Float>, count: Int) -> [Int] {
    let base = scores.startIndex
    var heads = [Int](repeating: 0, count: count)
    var roots = 0
    for dependent in 0..<count {
      var best = 0
      var bestScore = -Float.infinity
      let row = base + dependent * (count + 1)
      for head in 0...count where head != dependent + 1 && scores[row + head] > bestScore {
        bestScore = scores[row + head]
        best = head
      }
      heads[dependent] = best
      roots += best == 0 ? 1 : 0
    }
    if roots == 1, !hasCycle(heads) { return heads }
    // A root arc costs more than any tree can gain, so that the best tree has a single one.
    let size = count + 1
    var matrix = [Float](repeating: -.infinity, count: size * size)
    for dependent in 1...count {
      for head in 0...count where head != dependent {
        matrix[dependent * size + head] = scores[base + (dependent - 1) * size + head] - (head == 0 ? 10_000 : 0)
      }
    }
    return Array(maximumTree(matrix, size).dropFirst())
  }

  private static func hasCycle(_ heads: [Int]) -> Bool {
    var visited = [Int](repeating: -1, count: heads.count)
    for start in heads.indices {
      var current = start
      while visited[current] < 0 {
        visited[current] = start
        guard heads[current] > 0 else { break }
        current = heads[current] - 1
        if visited[current] == start { return true }
      }
    }
    return false
  }

  /// Heads of the best tree over `size` nodes; node 0 is the root, its own head is 0.
  private static func maximumTree(_ matrix: [Float], _ size: Int) -> [Int] {
    var heads = [Int](repeating: 0, count: size)
    for node in 1..<size {
      var best = node == 1 ? 0 : 1
      for head in 0..<size where head != node && matrix[node * size + head] > matrix[node * size + best] { best = head }
      heads[node] = best
    }
    guard let cycle = cycle(heads) else { return heads }
    // The cycle becomes one node, the last of a smaller problem.
    var inCycle = [Bool](repeating: false, count: size)
    var cycleScore: Float = 0
    for node in cycle {
      inCycle[node] = true
      cycleScore += matrix[node * size + heads[node]]
    }
    let rest = (0..<size).filter { !inCycle[$0] }
    let small = rest.count + 1
    var contracted = [Float](repeating: -.infinity, count: small * small)
    var leaving = [Int](repeating: 0, count: small)
    var entering = [Int](repeating: 0, count: small)
    for (row, node) in rest.enumerated() {
      if node != 0 {
        for (column, head) in rest.enumerated() where column != row {
          contracted[row * small + column] = matrix[node * size + head]
        }
        var best = cycle[0]
        for head in cycle where matrix[node * size + head] > matrix[node * size + best] { best = head }
        contracted[row * small + small - 1] = matrix[node * size + best]
        leaving[row] = best
      }
      var best = cycle[0]
      var bestGain = -Float.infinity
      for member in cycle {
        let gain = matrix[member * size + node] - matrix[member * size + heads[member]]
        if gain > bestGain {
          bestGain = gain
          best = member
        }
      }
      contracted[(small - 1) * small + row] = bestGain + cycleScore
      entering[row] = best
    }
    let solved = maximumTree(contracted, small)
    for (row, node) in rest.enumerated() where node != 0 {
      heads[node] = solved[row] == small - 1 ? leaving[row] : rest[solved[row]]
    }
    let entry = solved[small - 1]
    heads[entering[entry]] = rest[entry]
    return heads
  }

  private static func cycle(_ heads: [Int]) -> [Int]? {
    var visited = [Int](repeating: 0, count: heads.count)
    for start in 1..<heads.count where visited[start] == 0 {
      var current = start
      while current != 0, visited[current] == 0 {
        visited[current] = start
        current = heads[current]
      }
      if current != 0, visited[current] == start {
        var members = [current]
        var next = heads[current]
        while next != current {
          members.append(next)
          next = heads[next]
        }
        return members
      }
    }
    return nil
  }
}
