/// One step through bytes that should be UTF-8.
struct UTF8Step {
  /// The scalar, or U+FFFD for a broken sequence.
  var scalar: UInt32
  /// The bytes it takes: a whole sequence, or the longest part of a broken one that could begin a sequence.
  var length: Int
  var isValid: Bool

  private init(_ scalar: UInt32, _ length: Int, isValid: Bool = true) {
    self.scalar = scalar
    self.length = length
    self.isValid = isValid
  }

  /// Reads the sequence at an index by table 3-7 of the Unicode Standard; a broken one is cut as its section 3.9 and
  /// WHATWG recommend, so that every decoder counts the same replacements.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at index: Int) {
    let first = bytes[index]
    if first < 0x80 {
      self.init(UInt32(first), 1)
      return
    }
    var scalar: UInt32
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: (scalar, length) = (UInt32(first & 0x1F), 2)
    case 0xE0...0xEF:
      (scalar, length) = (UInt32(first & 0x0F), 3)
      if first == 0xE0 { second = 0xA0...0xBF } else if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      (scalar, length) = (UInt32(first & 0x07), 4)
      if first == 0xF0 { second = 0x90...0xBF } else if first == 0xF4 { second = 0x80...0x8F }
    default:
      self.init(0xFFFD, 1, isValid: false)
      return
    }
    var taken = 1
    while taken < length {
      guard index + taken < bytes.count, second.contains(bytes[index + taken]) else {
        self.init(0xFFFD, taken, isValid: false)
        return
      }
      scalar = scalar << 6 | UInt32(bytes[index + taken] & 0x3F)
      second = 0x80...0xBF
      taken += 1
    }
    self.init(scalar, length)
  }
}

/// Whether bytes are UTF-8 without a fault, and whether a byte of them is NUL.
func checkUTF8(_ bytes: Span<UInt8>) -> (isValid: Bool, isASCII: Bool) {
  var index = 0
  var isASCII = true
  while index < bytes.count {
    if bytes[index] < 0x80 {
      index += 1
      continue
    }
    isASCII = false
    let step = UTF8Step(bytes, at: index)
    if !step.isValid { return (false, false) }
    index += step.length
  }
  return (true, isASCII)
}

extension [UInt8] {
  /// Appends a scalar in UTF-8.
  @inline(__always)
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    case 0x800..<0x10000:
      append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18 & 0x07))
      append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    }
  }
}

/// The bytes that a scalar takes in UTF-8.
@inline(__always)
func utf8Length(_ scalar: UInt32) -> Int {
  scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
}
