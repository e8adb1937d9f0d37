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
    var search = MaximumTree(size: count + 1)
    for dependent in 1...count {
      for head in 0...count where head != dependent {
        // A root arc costs more than any tree can gain, so that the best tree has a single one.
        let score = scores[base + (dependent - 1) * (count + 1) + head] - (head == 0 ? 10_000 : 0)
        search.set(score, dependent: dependent, head: head)
      }
    }
    return search.heads()
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
}

/// The search for the best tree where the best heads form cycles: a path of best heads is followed until it meets the
/// root or itself, and a cycle becomes one node. Time and memory grow with the square of the number of nodes, whatever
/// the scores, since every contraction takes the cost of the nodes that it removes (Tarjan 1977).
private struct MaximumTree {
  private struct Arc {
    var score: Float = -.infinity
    var head: Int32 = 0
    var dependent: Int32 = 0
  }

  private let size: Int
  /// `arcs[d * size + h]` is the best arc from slot `h` into slot `d`. A contracted node has the slot of a member.
  private var arcs: [Arc]
  /// Nodes that are still there, in no order; node 0 is the root.
  private var active: [Int]
  private var slot: [Int]
  /// The node that each node was contracted into; -1 for none.
  private var whole: [Int]
  private var members: [[Int]]
  /// The arc that enters each node.
  private var entering: [Arc]

  init(size: Int) {
    self.size = size
    arcs = Array(repeating: Arc(), count: size * size)
    active = Array(0..<size)
    slot = active
    whole = Array(repeating: -1, count: size)
    members = Array(repeating: [], count: size)
    entering = Array(repeating: Arc(), count: size)
  }

  mutating func set(_ score: Float, dependent: Int, head: Int) {
    arcs[dependent * size + head] = Arc(score: score, head: Int32(head), dependent: Int32(dependent))
  }

  /// The head of every node but the root.
  mutating func heads() -> [Int] {
    var isDone = [Bool](repeating: false, count: size)
    isDone[0] = true
    for start in 1..<size {
      var first = start
      while whole[first] >= 0 { first = whole[first] }
      guard !isDone[first] else { continue }
      var path = [first]
      while let node = path.last {
        let head = bestHead(of: node)
        if isDone[head] {
          for node in path { isDone[node] = true }
          break
        }
        if let meeting = path.firstIndex(of: head) {
          let cycle = Array(path[meeting...])
          path.removeSubrange(meeting...)
          path.append(contract(cycle))
          isDone.append(false)
        } else {
          path.append(head)
        }
      }
    }
    return expanded()
  }

  private mutating func bestHead(of node: Int) -> Int {
    let row = slot[node] * size
    var best = -1
    for head in active where head != node {
      if best < 0 || arcs[row + slot[head]].score > arcs[row + slot[best]].score { best = head }
    }
    entering[node] = arcs[row + slot[best]]
    return best
  }

  private mutating func contract(_ cycle: [Int]) -> Int {
    let node = whole.count
    let place = slot[cycle[0]]
    for member in cycle { whole[member] = node }
    whole.append(-1)
    slot.append(place)
    members.append(cycle)
    entering.append(Arc())
    active.removeAll { whole[$0] == node }
    for other in active {
      let there = slot[other]
      var into = Arc()
      var out = Arc()
      for member in cycle {
        var arc = arcs[slot[member] * size + there]
        arc.score -= entering[member].score
        if arc.score > into.score { into = arc }
        let leaving = arcs[there * size + slot[member]]
        if leaving.score > out.score { out = leaving }
      }
      arcs[place * size + there] = into
      arcs[there * size + place] = out
    }
    active.append(node)
    return node
  }

  /// Opens the contracted nodes from the outside in: the arc that enters one replaces that of the member it enters.
  private func expanded() -> [Int] {
    var heads = [Int](repeating: 0, count: size)
    var pending = active.filter { $0 != 0 }
    while let top = pending.popLast() {
      let arc = entering[top]
      heads[Int(arc.dependent)] = Int(arc.head)
      var inner = Int(arc.dependent)
      while inner != top {
        let outer = whole[inner]
        pending += members[outer].filter { $0 != inner }
        inner = outer
      }
    }
    return Array(heads.dropFirst())
  }
}
