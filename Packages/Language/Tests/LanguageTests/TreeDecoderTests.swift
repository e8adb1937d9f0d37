import Testing

@testable import Language

@Suite struct TreeDecoderTests {
  @Test func greedyTree() {
    // Heads: 1 ← root, 2 ← 1, 3 ← 2.
    let scores: [Float] = [
      5, 0, 0, 0,
      0, 4, 0, 0,
      0, 0, 3, 0,
    ]
    #expect(TreeDecoder.heads(scores[...], count: 3) == [0, 1, 2])
  }

  @Test func cycleIsBroken() {
    // The best heads of 1 and 2 are each other; breaking at 2 costs less.
    let scores: [Float] = [
      1, 0, 9, 0,
      4, 8, 0, 0,
      0, 0, 7, 0,
    ]
    #expect(TreeDecoder.heads(scores[...], count: 3) == [2, 0, 2])
  }

  @Test func oneRootOnly() {
    let scores: [Float] = [
      9, 0, 1,
      8, 2, 0,
    ]
    #expect(TreeDecoder.heads(scores[...], count: 2) == [0, 1])
  }

  @Test func singleWord() {
    let scores: [Float] = [-3, 0]
    #expect(TreeDecoder.heads(scores[...], count: 1) == [0])
  }

  /// Against every tree over four words.
  @Test func bestOfAllTrees() {
    var state: UInt64 = 7
    for _ in 0..<50 {
      let scores: [Float] = (0..<20).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(state >> 40) / 1_000_000
      }
      func sum(_ heads: [Int]) -> Float { heads.enumerated().map { scores[$0.offset * 5 + $0.element] }.reduce(0, +) }
      func isTree(_ heads: [Int]) -> Bool {
        heads.filter { $0 == 0 }.count == 1
          && heads.indices.allSatisfy { start in
            var current = start + 1
            for _ in 0...4 where current != 0 { current = heads[current - 1] }
            return current == 0
          }
      }
      var best: Float = -.infinity
      for code in 0..<625 {
        let heads = [code % 5, code / 5 % 5, code / 25 % 5, code / 125 % 5]
        if heads.enumerated().allSatisfy({ $0.offset + 1 != $0.element }), isTree(heads) {
          best = max(best, sum(heads))
        }
      }
      let found = TreeDecoder.heads(scores[...], count: 4)
      #expect(isTree(found) && abs(sum(found) - best) < 1e-3)
    }
  }

  /// Every word's best head is its neighbour in a ring of pairs of pairs: cycles in cycles, thousands of arcs.
  @Test func ringsInRings() {
    let count = 128
    var scores = [Float](repeating: 0, count: count * (count + 1))
    for dependent in 0..<count {
      for level in 0..<7 { scores[dependent * (count + 1) + (dependent ^ (1 << level)) + 1] = Float(20 - level) }
    }
    let heads = TreeDecoder.heads(scores[...], count: count)
    #expect(heads.filter { $0 == 0 }.count == 1)
    for start in heads.indices {
      var current = start + 1
      var steps = 0
      while current != 0, steps <= count {
        current = heads[current - 1]
        steps += 1
      }
      #expect(current == 0)
    }
    // One arc enters each pair, pair of pairs and so on from outside it.
    for level in 1...7 {
      for first in stride(from: 0, to: count, by: 1 << level) {
        let group = first..<first + (1 << level)
        #expect(group.filter { !group.contains(heads[$0] - 1) }.count == 1)
      }
    }
  }
}
