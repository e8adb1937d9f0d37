/// Everything that was learned from annotated pages: see `Tools/Training/README.md` for how.
struct LearnedModel {
  var lexicon: BlockLexicon
  /// Judges a block by its own features.
  var first: BlockModel
  /// Judges it again, knowing what the first one says of its neighbours.
  var second: BlockModel
  var titles: KeyTable
  var dates: KeyTable
  var authors: KeyTable

  /// The model of this release.
  static let shared = LearnedModel(learnedModelText)

  init(
    lexicon: BlockLexicon, first: BlockModel, second: BlockModel, titles: KeyTable, dates: KeyTable, authors: KeyTable
  ) {
    self.lexicon = lexicon
    self.first = first
    self.second = second
    self.titles = titles
    self.dates = dates
    self.authors = authors
  }

  /// Reads the written form; parts that it lacks are empty.
  init(_ text: String) {
    var reader = Reader(text)
    lexicon = BlockLexicon(classes: reader.table(), words: reader.table())
    first = BlockModel(&reader)
    second = BlockModel(&reader)
    titles = KeyTable(reader.table())
    dates = KeyTable(reader.table())
    authors = KeyTable(reader.table())
  }

  /// The bytes of the written form: six bits a character, from `0` on, without the backslash.
  struct Reader {
    private var bytes: [UInt8] = []
    private var index = 0

    init(_ text: String) {
      var buffer: UInt32 = 0
      var bits: UInt32 = 0
      bytes.reserveCapacity(text.utf8.count * 3 / 4)
      for character in text.utf8 where character >= 0x30 {
        buffer = buffer << 6 | UInt32(LearnedModel.value(of: character))
        bits += 6
        if bits >= 8 {
          bits -= 8
          bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
        }
      }
    }

    mutating func byte() -> UInt8 {
      guard index < bytes.count else { return 0 }
      index += 1
      return bytes[index - 1]
    }

    mutating func number() -> UInt32 {
      var value: UInt32 = 0
      for _ in 0..<4 { value = value << 8 | UInt32(byte()) }
      return value
    }

    mutating func float() -> Float { Float(bitPattern: number()) }

    /// Keys with values in thirty-seconds.
    mutating func table() -> [(UInt32, Float)] {
      let count = min(Int(number()), bytes.count)
      return (0..<count).map { _ in (number(), Float(Int8(bitPattern: byte())) / 24) }
    }
  }

  /// The six bits of a character: `0`…`[`, then `]`…`p`.
  static func value(of character: UInt8) -> UInt8 { character < 0x5C ? character &- 0x30 : character &- 0x31 }
  static func character(of value: UInt8) -> UInt8 { value < 0x2C ? value + 0x30 : value + 0x31 }
}

extension BlockModel {
  /// Reads the written form.
  init(_ reader: inout LearnedModel.Reader) {
    let depth = Int(min(reader.number(), 8))
    let bias = reader.float()
    let trees = Int(min(reader.number(), 4096))
    let inner = trees * (1 << depth - 1)
    let features = (0..<inner).map { _ in reader.byte() }
    let thresholds = (0..<inner).map { _ in reader.float() }
    let leaves = (0..<trees << depth).map { _ in
      Float(Int16(bitPattern: UInt16(reader.byte()) << 8 | UInt16(reader.byte()))) / 8192
    }
    self.init(depth: depth, bias: bias, features: features, thresholds: thresholds, leaves: leaves)
  }
}
