/// Cardinal numbers in digits and English words.
enum Numeral {
  /// Reads a number at a token: "12,000", "8.7 million", "twenty-one", "three hundred and five", "a hundred" from
  /// its "hundred" on. Ordinals, fractions and codes are none.
  static func read(_ tokens: [TimeToken], _ start: Int) -> (value: Double, next: Int)? {
    func token(_ i: Int) -> TimeToken { i < tokens.count ? tokens[i] : TimeToken() }
    var i = start
    let first = token(i)
    if first.kind == .number {
      i += 1
      let next = token(i)
      if next.role == .scale || next.role == .hundred && next.isSpaced {
        return (first.number * multiplier(next), i + 1)
      }
      if next.kind == .dash, token(i + 1).role == .scale, !token(i + 1).isSpaced {
        return (first.number * multiplier(token(i + 1)), i + 2)
      }
      return (first.number, i)
    }
    var total = 0.0
    var group = 0.0
    var hasNumber = false
    // No number in words is longer.
    while i - start < 16 {
      let word = token(i)
      switch word.role {
      case .cardinal:
        // "two three" are two numbers.
        let rest = group.truncatingRemainder(dividingBy: 100)
        if hasNumber, rest != 0, rest < 20 || rest.truncatingRemainder(dividingBy: 10) != 0 {
          return (total + group, i)
        }
        group += Double(word.value)
        hasNumber = true
        i += 1
      case .tens:
        if hasNumber, group.truncatingRemainder(dividingBy: 100) != 0 { return (total + group, i) }
        group += Double(word.value)
        hasNumber = true
        i += 1
        if token(i).kind == .dash, !token(i).isSpaced, token(i + 1).role == .cardinal, token(i + 1).value < 10 {
          i += 1
        }
      case .hundred:
        guard hasNumber || i == start else { return (total + group, i) }
        group = max(group, 1) * 100
        hasNumber = true
        i += 1
      case .scale:
        guard hasNumber || i == start else { return (total + group, i) }
        total += max(group, 1) * multiplier(word)
        group = 0
        hasNumber = true
        i += 1
      case .and:
        let before = token(i - 1).role
        let after = token(i + 1).role
        guard hasNumber, before == .hundred || before == .scale, after == .cardinal || after == .tens else {
          return hasNumber ? (total + group, i) : nil
        }
        i += 1
      default:
        return hasNumber ? (total + group, i) : nil
      }
    }
    return (total + group, i)
  }

  private static func multiplier(_ token: TimeToken) -> Double {
    token.role == .hundred ? 100 : powerOfTen(Int(token.value))
  }

  static func powerOfTen(_ exponent: Int) -> Double {
    switch exponent {
    case 2: 100
    case 3: 1e3
    case 6: 1e6
    case 9: 1e9
    default: 1e12
    }
  }
}
