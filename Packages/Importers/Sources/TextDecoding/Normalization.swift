// The standard library normalises strings to compare and hash them, and offers the result under this name only. The
// alternatives cost more: Foundation adds 6 ms to the start of a tool that should start in 20, and tables of our own
// would be a second copy of Unicode's data. swift-foundation rests on the same name. Only segments with characters
// that can change come here, a few in a thousand reports.
@_spi(_Unicode) import Swift

/// The NFC (Unicode Standard Annex #15) of a piece of UTF-8 that begins with a stable character or at the start of a
/// paragraph; nil when it is in that form already.
func normalized(_ utf8: ArraySlice<UInt8>) -> [UInt8]? {
  var text = String(decoding: utf8, as: UTF8.self)
  if utf8.count > 128 { text = inCanonicalOrder(text) }
  var result: [UInt8] = []
  result.reserveCapacity(utf8.count)
  for scalar in text._nfc { result.append(scalar: scalar.value) }
  return result.elementsEqual(utf8) ? nil : result
}

/// Sorts each run of combining marks by their class, as the normalisation would do by insertion: it takes a second for
/// a run of 60 kB and quadratic time beyond, which only an attacker writes.
private func inCanonicalOrder(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var classes: [[Unicode.Scalar]] = []
  var held = 0
  func flush() {
    if held == 0 { return }
    for index in classes.indices where !classes[index].isEmpty {
      result.append(contentsOf: classes[index])
      classes[index].removeAll(keepingCapacity: true)
    }
    held = 0
  }
  func put(_ scalar: Unicode.Scalar) {
    let order = Int(scalar.properties.canonicalCombiningClass.rawValue)
    if order == 0 {
      flush()
      result.append(scalar)
    } else {
      if classes.isEmpty { classes = Array(repeating: [], count: 256) }
      classes[order].append(scalar)
      held += 1
    }
  }
  for scalar in text.unicodeScalars {
    // Three vowel signs of Tibetan have class 0 and are made of two marks that have not.
    switch scalar.value {
    case 0xF73: ["\u{F71}", "\u{F72}"].forEach(put)
    case 0xF75: ["\u{F71}", "\u{F74}"].forEach(put)
    case 0xF81: ["\u{F71}", "\u{F80}"].forEach(put)
    default: put(scalar)
    }
  }
  flush()
  return String(result)
}
