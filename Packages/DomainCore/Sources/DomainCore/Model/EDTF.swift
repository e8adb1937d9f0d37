/// Dates as EDTF writes them (ISO 8601-2:2019), as far as the model uses it: levels 0 and 1 without exponents.
public enum EDTF {
  /// Whether a text is a date (`2024`, `2024-10`, `2024-10-18`), a date and time with or without offset, a season
  /// (`2024-21`), a date with unknown digits (`XXXX-10-18`, `199X`) or a qualifier (`2024~`, `2024-10?`), or an interval
  /// of two of those, `..` or nothing.
  public static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return isDate(parts[0])
    case 2:
      let isOpen = { (part: Substring.UTF8View) in part.isEmpty || part.elementsEqual("..".utf8) }
      return parts.allSatisfy { isOpen($0) || isDate($0) } && !parts.allSatisfy(isOpen)
    default: return false
    }
  }

  private static func isDate(_ text: Substring.UTF8View) -> Bool {
    var rest = Array(text)[...]
    if let last = rest.last, "?~%".utf8.contains(last) { rest = rest.dropLast() }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard number(&rest, digits: 4, in: 0...9999) else { return false }
    guard take("-", &rest) else { return rest.isEmpty }
    // 21 to 24 are the seasons.
    let isSeason = rest.first == UInt8(ascii: "2")
    guard number(&rest, digits: 2, in: isSeason ? 21...24 : 1...12) else { return false }
    guard take("-", &rest) else { return rest.isEmpty }
    guard !isSeason, number(&rest, digits: 2, in: 1...31) else { return false }
    guard take("T", &rest) else { return rest.isEmpty }
    guard number(&rest, digits: 2, in: 0...24) else { return false }
    if take(":", &rest) {
      guard number(&rest, digits: 2, in: 0...59) else { return false }
      if take(":", &rest) {
        guard number(&rest, digits: 2, in: 0...60) else { return false }
        if take(".", &rest) {
          let digits = rest.prefix { (48...57).contains($0) }.count
          guard digits > 0 else { return false }
          rest = rest.dropFirst(digits)
        }
      }
    }
    if rest.isEmpty || take("Z", &rest) { return rest.isEmpty }
    guard take("+", &rest) || take("-", &rest), number(&rest, digits: 2, in: 0...23) else { return false }
    _ = take(":", &rest)
    return rest.isEmpty || (number(&rest, digits: 2, in: 0...59) && rest.isEmpty)
  }

  /// Takes digits, any of which may be an unknown `X`; a number with one is in every range.
  private static func number(_ rest: inout ArraySlice<UInt8>, digits: Int, in range: ClosedRange<Int>) -> Bool {
    guard rest.count >= digits else { return false }
    var value = 0
    var isKnown = true
    for byte in rest.prefix(digits) {
      switch byte {
      case 48...57: value = value * 10 + Int(byte - 48)
      case UInt8(ascii: "X"): isKnown = false
      default: return false
      }
    }
    rest = rest.dropFirst(digits)
    return !isKnown || range.contains(value)
  }

  private static func take(_ character: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
