@testable import HTMLImporter

/// Writes a model as the Swift source that ``LearnedModel`` reads.
struct ModelWriter {
  private var bytes: [UInt8] = []

  init(_ model: TrainedModel) {
    let body = model.body
    let metadata = model.metadata
    table(body.entries.classes)
    table(body.entries.words)
    trees(body.first)
    trees(body.second)
    table(metadata.titles)
    table(metadata.dates)
    table(metadata.authors)
  }

  private mutating func number(_ value: UInt32) {
    for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
  }

  private mutating func table(_ entries: [(UInt32, Float)]) {
    let kept = entries.map { ($0.0, Int8(max(-127, min(127, ($0.1 * 24).rounded())))) }.filter { $0.1 != 0 }
      .sorted { $0.0 < $1.0 }
    number(UInt32(kept.count))
    for (key, value) in kept {
      number(key)
      bytes.append(UInt8(bitPattern: value))
    }
  }

  private mutating func trees(_ model: BlockModel) {
    number(UInt32(model.depth))
    number(model.bias.bitPattern)
    number(UInt32(model.leaves.count >> model.depth))
    bytes += model.features
    for threshold in model.thresholds { number(threshold.bitPattern) }
    for leaf in model.leaves {
      let value = UInt16(bitPattern: Int16(max(-32767, min(32767, (leaf * 8192).rounded()))))
      bytes += [UInt8(value >> 8), UInt8(value & 255)]
    }
  }

  /// The bytes, six bits a character.
  private var characters: [UInt8] {
    var characters: [UInt8] = []
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        characters.append(LearnedModel.character(of: UInt8(buffer >> bits & 63)))
      }
      buffer &= 1 << bits - 1
    }
    if bits > 0 { characters.append(LearnedModel.character(of: UInt8(buffer << (6 - bits) & 63))) }
    return characters
  }

  /// The written form that ``LearnedModel`` reads.
  var text: String { String(decoding: characters, as: UTF8.self) }

  /// The Swift source of the released model: the written form as one string over many lines.
  var source: String {
    let characters = characters
    let lines = stride(from: 0, to: characters.count, by: 116).map {
      "  " + String(decoding: characters[$0..<min(characters.count, $0 + 116)], as: UTF8.self)
    }
    return """
      // Written by Tools/Training/HTML; see the README there.
      let learnedModelText = \"""
      \(lines.joined(separator: "\\\n"))
        \"""

      """
  }
}
