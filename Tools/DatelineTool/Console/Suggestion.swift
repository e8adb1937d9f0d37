/// The word of a list that somebody may have meant: the one at the smallest edit distance, if that is at most a third of
/// the letters.
func suggestion(for word: String, among words: [String]) -> String? {
  let word = Array(word.lowercased().utf8)
  var best: (word: String, distance: Int)?
  for candidate in words {
    let distance = editDistance(word, Array(candidate.lowercased().utf8))
    if distance <= max(1, max(word.count, candidate.utf8.count) / 3), distance < best?.distance ?? Int.max {
      best = (candidate, distance)
    }
  }
  return best?.word
}

/// Levenshtein's distance; very long words are far from everything.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  guard left.count < 100, right.count < 100 else { return Int.max }
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
      diagonal = above
    }
  }
  return row[right.count]
}
