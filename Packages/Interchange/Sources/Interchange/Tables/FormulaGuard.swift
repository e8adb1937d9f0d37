extension TableLayout {
  /// The column of `reports` that says that formulas are guarded.
  public static let guardColumn = "formula_guard"
}

/// Whether a spreadsheet would run a text as a formula: it begins, perhaps behind apostrophes, with `=`, `+`, `-`, `@`,
/// their full-width forms, a tab or a carriage return.
///
/// Apostrophes are passed over so that guarding can be undone: a text that begins with `'=` is guarded too.
public func isFormula(_ text: some StringProtocol) -> Bool {
  var bytes = text.utf8.drop { $0 == UInt8(ascii: "'") }.prefix(3).makeIterator()
  switch bytes.next() {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13: return true
  case 0xEF:
    guard bytes.next() == 0xBC, let last = bytes.next() else { return false }
    return [0x8B, 0x8D, 0x9D, 0xA0].contains(last)
  default: return false
  }
}
