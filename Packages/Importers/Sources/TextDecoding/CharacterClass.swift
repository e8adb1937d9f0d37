/// What the canonical text does with a character.
enum CharacterClass {
  /// Any blank: it becomes one space together with its neighbours.
  case blank
  /// Has no width or is a control: it is left out.
  case removed
  /// Stands as it is, whatever is beside it: NFC_Quick_Check=Yes and combining class 0, so that it can begin a
  /// normalisation segment but never take part in one that began before it.
  case stable
  /// May change under NFC, or change what stands before it.
  case unstable

  /// The class of a scalar from U+0080.
  ///
  /// The stable ranges are those that news is written in, cut so that they hold for every version of Unicode from 15:
  /// a range that is missing here costs time, never correctness.
  @inline(__always)
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x80...0x9F: self = scalar == 0x85 ? .blank : .removed
    case 0xA0: self = .blank
    case 0xAD: self = .removed
    case 0xA1...0x2FF: self = .stable
    case 0x300...0x36F: self = .unstable
    case 0x374, 0x37E, 0x387: self = .unstable
    case 0x370...0x482, 0x48A...0x590: self = .stable
    case 0x61C: self = .removed
    case 0x620...0x621, 0x627...0x64A, 0x660...0x66F, 0x671...0x6D5: self = .stable
    case 0x1680: self = .blank
    case 0x1E00...0x1EFF: self = .stable
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .blank
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: self = .removed
    case 0x2010...0x20CF, 0x2100...0x2125, 0x2127...0x2129, 0x212C...0x2328, 0x232B...0x2ADB, 0x2ADD...0x2BFF:
      self = .stable
    case 0x3001...0x3029, 0x3030...0x3098, 0x309B...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: self = .stable
    case 0xAC00...0xD7A3, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFF00...0xFFFD: self = .stable
    case 0x1F000...0x1FAFF, 0x20000...0x2A6DF: self = .stable
    default: self = .unstable
    }
  }
}
