/// Numbers as news counts things: digits with separators, and words up to twenty and the tens.
enum SmallNumber {
  static func value(of text: String) -> Int? {
    let lower = text.lowercased()
    if let word = words[lower] { return word }
    let digits = lower.filter { $0 != "," }
    guard digits.utf8.count <= 12, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }

  private static let words: [String: Int] = {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    var table: [String: Int] = [:]
    for (value, word) in small.enumerated() { table[word] = value }
    for (index, word) in ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated() {
      table[word] = 30 + 10 * index
    }
    table["hundred"] = 100
    table["dozen"] = 12
    return table
  }()
}
