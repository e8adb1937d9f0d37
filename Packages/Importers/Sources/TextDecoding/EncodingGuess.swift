private import CUchardet

/// UTF-16 or UTF-32 without a mark: text in them has a NUL in most characters, always in the same place.
func wideEncoding(_ bytes: [UInt8]) -> Encoding? {
  let count = min(bytes.count, 4096) / 4 * 4
  guard count >= 4 else { return nil }
  var zeros = [0, 0, 0, 0]
  for index in 0..<count where bytes[index] == 0 { zeros[index % 4] += 1 }
  let all = count / 4
  func most(_ index: Int) -> Bool { zeros[index] * 10 >= all * 7 }
  func none(_ index: Int) -> Bool { zeros[index] * 50 <= all }
  if most(1), most(2), most(3), none(0) { return .utf32(isBigEndian: false) }
  if most(0), most(1), most(2), none(3) { return .utf32(isBigEndian: true) }
  if most(1), most(3), none(0), none(2) { return .utf16(isBigEndian: false) }
  if most(0), most(2), none(1), none(3) { return .utf16(isBigEndian: true) }
  return nil
}

/// Whether ASCII has the escape sequences in it that put ISO-2022-JP into its sets.
func hasJapaneseEscapes(_ bytes: [UInt8]) -> Bool {
  var at = bytes.startIndex
  while let found = bytes[at...].firstIndex(of: 0x1B) {
    let next = bytes[(found + 1)...].prefix(2)
    if next.elementsEqual([0x24, 0x42]) || next.elementsEqual([0x24, 0x40]) { return true }
    at = found + 1
  }
  return false
}

/// The legacy encoding that bytes are in, most probably.
func guessedEncoding(of bytes: [UInt8]) -> Encoding {
  let sample = sample(of: bytes)
  if let western = westernEncoding(of: sample) { return western }
  return detectedEncoding(of: sample) ?? .windows1252
}

/// A file, or, when it is long, what stands around its bytes above ASCII: the others tell nothing.
private func sample(of bytes: [UInt8]) -> [UInt8] {
  let limit = 1 << 18
  if bytes.count <= limit { return bytes }
  var sample: [UInt8] = []
  var taken = 0
  var at = 0
  while sample.count < limit, let found = bytes[at...].firstIndex(where: { $0 >= 0x80 }) {
    let end = min(found + 32, bytes.count)
    sample += bytes[max(taken, found - 32)..<end]
    taken = end
    at = end
  }
  return sample
}

/// The name that uchardet gives, if it gives one that is known here.
private func detectedEncoding(of bytes: [UInt8]) -> Encoding? {
  guard let detector = unsafe uchardet_new() else { return nil }
  defer { unsafe uchardet_delete(detector) }
  let result = unsafe bytes.withUnsafeBytes { buffer in
    unsafe uchardet_handle_data(detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
  }
  guard result == 0 else { return nil }
  unsafe uchardet_data_end(detector)
  guard let name = unsafe uchardet_get_charset(detector) else { return nil }
  let encoding = Encoding(label: unsafe String(cString: name))
  return encoding == .utf8 ? nil : encoding
}

/// The Western encodings where the bytes speak for them plainly, which models of letter frequencies miss in English:
/// most of its bytes above ASCII are quotation marks, dashes and now and then an accent. On the first 300 bytes of 94
/// English articles uchardet alone finds windows-1252 in 67 %, with this in all.
private func westernEncoding(of bytes: [UInt8]) -> Encoding? {
  var high = 0
  var windows = 0
  var mac = 0
  for (index, byte) in bytes.enumerated() where byte >= 0x80 {
    high += 1
    let before = index > 0 ? bytes[index - 1] : 0x20
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    switch byte {
    case 0x92 where isLetter(before): windows += 1
    case 0x91, 0x93: if !isLetter(before), isLetter(after) || after >= 0x80 { windows += 1 }
    case 0x92, 0x94: if !isLetter(after) { windows += 1 }
    case 0x85, 0x96, 0x97, 0x80, 0xA3: if before < 0x80, after < 0x80 { windows += 1 }
    case 0xD5: if isLetter(before), isLetter(after) || after == 0x20 { mac += 1 }
    case 0xD2: if !isLetter(before), isLetter(after) { mac += 1 }
    case 0xD3: if !isLetter(before), !isLetter(after) { mac += 1 }
    case 0xD0, 0xD1: if before == 0x20, after == 0x20 { mac += 1 }
    default: break
    }
  }
  let isMostlyASCII = high * 16 < bytes.count
  if windows == high || isMostlyASCII && windows * 2 >= high { return .windows1252 }
  if windows == 0, mac == high || isMostlyASCII && mac * 2 >= high { return Encoding(label: "macintosh") }
  return nil
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
