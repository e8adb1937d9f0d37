internal import CLanguageModel

/// The embedding rows of every token: word, affixes, shape and gazetteer.
///
/// The training program computes the same rows (Tools/Training/Language/Neural/features.py); the two must agree bit for
/// bit.
internal struct Features {
  private static let prefix3 = 2048
  private static let suffix2 = 1024
  private static let suffix3 = 4096
  private static let suffix4 = 6144
  private static let shapes = 512
  private static let gazetteer = 128
  private static let ends = 512
  private static let prefix5 = 4096

  /// Number of rows that one token sums.
  static let count = LANGUAGE_FEATURES

  private let base: Int
  private var word: [UInt8] = []

  init() { base = Int(language_vocabulary_size()) + 1 }

  /// Appends the rows of the tokens of a sentence or a part of one.
  mutating func append(_ range: Range<Int>, of document: borrowing Document, to rows: inout [Int32]) {
    let first = rows.count
    for index in range {
      let token = document.tokens[index]
      append(document.bytes.span.extracting(token.byteRange), opens: index == range.lowerBound, to: &rows)
    }
    markNames(range, of: document, rows: &rows, first: first)
  }

  private mutating func append(_ form: Span<UInt8>, opens: Bool, to rows: inout [Int32]) {
    word.removeAll(keepingCapacity: true)
    var shape = WordKey.step(WordKey.seed, opens ? 6 : 7)
    var shapeCount = 0
    var previous: UInt8 = 0
    var run = 0
    for index in form.indices {
      let byte = form[index]
      let kind: UInt8
      if byte &- 65 < 26 {
        word.append(byte | 32)
        kind = 1
      } else if byte &- 97 < 26 {
        word.append(byte)
        kind = 2
      } else if byte &- 48 < 10 {
        word.append(48)
        kind = 3
      } else {
        word.append(byte)
        kind = byte >= 128 ? 4 : byte
      }
      run = shapeCount > 0 && kind == previous ? run + 1 : 1
      if run <= 3 && shapeCount < 12 {
        shape = WordKey.step(shape, kind)
        shapeCount += 1
        previous = kind
      }
    }
    let count = word.count
    func key(_ marker: UInt8, _ range: Range<Int>) -> UInt64 {
      var hash = WordKey.step(WordKey.seed, marker)
      for index in range { hash = WordKey.step(hash, word[index]) }
      return WordKey.finish(hash)
    }
    func row(_ base: Int, _ key: UInt64, _ size: Int) -> Int32 { Int32(base + Int(key % UInt64(size))) }
    var whole = WordKey.seed
    for byte in word { whole = WordKey.step(whole, byte) }
    rows.append(language_vocabulary_row(UInt32(truncatingIfNeeded: WordKey.finish(whole))))
    var at = base
    rows.append(row(at, key(2, 0..<min(3, count)), Features.prefix3))
    at += Features.prefix3
    rows.append(row(at, key(3, max(0, count - 2)..<count), Features.suffix2))
    at += Features.suffix2
    rows.append(row(at, key(4, max(0, count - 3)..<count), Features.suffix3))
    at += Features.suffix3
    rows.append(row(at, key(5, max(0, count - 4)..<count), Features.suffix4))
    at += Features.suffix4
    rows.append(row(at, WordKey.finish(shape), Features.shapes))
    at += Features.shapes
    rows.append(Int32(at))
    at += Features.gazetteer
    var ends = WordKey.step(WordKey.seed, 8)
    if let head = word.first, let tail = word.last { ends = WordKey.step(WordKey.step(ends, head), tail) }
    rows.append(row(at, WordKey.finish(ends), Features.ends))
    at += Features.ends
    rows.append(row(at, key(9, 0..<min(5, count)), Features.prefix5))
  }

  /// Adds the gazetteer's flags: of each token on, the longest of up to four that the gazetteer knows.
  private func markNames(_ range: Range<Int>, of document: borrowing Document, rows: inout [Int32], first: Int) {
    let gazetteerFeature = 6
    var start = range.lowerBound
    while start < range.upperBound {
      let opening = document.bytes[Int(document.tokens[start].start)]
      guard opening &- 65 < 26 || opening >= 128 else {
        start += 1
        continue
      }
      var hash = WordKey.seed
      var best: (length: Int, flags: Int32)?
      for length in 1...4 where start + length <= range.upperBound {
        if length > 1 { hash = WordKey.step(hash, 32) }
        for index in document.tokens[start + length - 1].byteRange {
          let byte = document.bytes[index]
          if byte &- 65 < 26 { hash = WordKey.step(hash, 1) }
          hash = WordKey.step(hash, byte)
        }
        let flags = language_name_flags(
          Int32(LANGUAGE_GAZETTEER), UInt32(truncatingIfNeeded: WordKey.finish(hash)))
        if flags >= 0 { best = (length, flags) }
      }
      if let best {
        for offset in 0..<best.length {
          let token = start + offset - range.lowerBound
          rows[first + token * Features.count + gazetteerFeature] += best.flags | (best.length > 1 ? 64 : 0)
        }
        start += best.length
      } else {
        start += 1
      }
    }
  }
}
