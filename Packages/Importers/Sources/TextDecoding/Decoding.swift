/// Decodes a file: by its byte order mark; by the encoding it declares, where the bytes bear that out; as UTF-8, if all
/// of it is; and else by a guess from the bytes. It never fails: what has no meaning in the encoding is U+FFFD, counted.
///
/// - Parameters:
///   - bytes: The whole file.
///   - declared: The label of the encoding that the file or its server declares, as written.
public func decode(_ bytes: [UInt8], declared: String? = nil) -> DecodedText {
  if let (encoding, mark) = byteOrderMark(bytes) { return decode(bytes, from: mark, as: encoding, .bom) }
  let (isUTF8, isASCII) = checkUTF8(bytes.span)
  let wide = wideEncoding(bytes)
  if let declared, let encoding = Encoding(label: declared) {
    switch encoding {
    case .utf8:
      if isUTF8, wide == nil { return DecodedText(bytes, "utf-8", .declared) }
      let text = decode(bytes, from: 0, as: .utf8, .declared)
      // Where more is wrong than right, the declaration is a template's.
      if text.replacements <= multibyteCount(text.utf8) - text.replacements { return text }
    case .utf16, .utf32:
      // What declared it was read byte by byte, so the declaration survived a conversion, or was never true.
      if !isUTF8 || wide != nil { return decode(bytes, from: 0, as: wide ?? encoding, .declared) }
    case .singleByte:
      if isASCII, wide == nil { return DecodedText(bytes, encoding.name, .declared) }
      return decode(bytes, from: 0, as: encoding, .declared)
    case .doubleByte, .stateful:
      let text = decode(bytes, from: 0, as: encoding, .declared)
      if text.replacements == 0 || !isUTF8 { return text }
    }
  }
  if let wide { return decode(bytes, from: 0, as: wide, .guessed) }
  if isUTF8 {
    if isASCII, hasJapaneseEscapes(bytes), let japanese = Encoding(label: "iso-2022-jp") {
      return decode(bytes, from: 0, as: japanese, .guessed)
    }
    return DecodedText(bytes, "utf-8", .utf8)
  }
  return decode(bytes, from: 0, as: guessedEncoding(of: bytes), .guessed)
}

extension DecodedText {
  /// A text that is UTF-8 in the file too.
  fileprivate init(_ bytes: [UInt8], _ encoding: String, _ source: Source) {
    utf8 = bytes
    self.encoding = encoding
    self.source = source
    replacements = 0
    map = FileMap(.same)
  }
}

/// The encoding that a byte order mark tells, and the length of the mark.
private func byteOrderMark(_ bytes: [UInt8]) -> (Encoding, Int)? {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 { return (.utf32(isBigEndian: false), 4) }
  if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32(isBigEndian: true), 4) }
  if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(isBigEndian: false), 2) }
  if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(isBigEndian: true), 2) }
  return nil
}

private func multibyteCount(_ utf8: [UInt8]) -> Int {
  var count = 0
  for byte in utf8 where byte >= 0xC0 { count += 1 }
  return count
}

private func decode(_ bytes: [UInt8], from start: Int, as encoding: Encoding, _ source: DecodedText.Source)
  -> DecodedText
{
  var encoding = encoding
  var sink: TextSink
  switch encoding {
  case .utf8: sink = decodeUTF8(bytes, from: start)
  case .utf16(let isBigEndian): sink = decodeUTF16(bytes, from: start, isBigEndian: isBigEndian)
  case .utf32(let isBigEndian): sink = decodeUTF32(bytes, from: start, isBigEndian: isBigEndian)
  case .singleByte(_, let iconv):
    if let table = table(of: iconv) {
      sink = decodeSingleByte(bytes, table)
    } else {
      // A system without that conversion: the commonest encoding keeps all that is ASCII.
      encoding = .windows1252
      sink = decodeSingleByte(bytes, windows1252Table)
    }
  case .doubleByte(let double):
    if let decoded = decodeDoubleByte(bytes, double) {
      sink = decoded
    } else {
      encoding = .windows1252
      sink = decodeSingleByte(bytes, windows1252Table)
    }
  case .stateful(_, let iconv):
    if let decoded = decodeStateful(bytes, iconv) {
      sink = decoded
    } else {
      encoding = .windows1252
      sink = decodeSingleByte(bytes, windows1252Table)
    }
  }
  sink.map.end(utf8: sink.utf8.count, file: bytes.count)
  return DecodedText(
    utf8: sink.utf8, encoding: encoding.name, source: source, replacements: sink.replacements,
    firstReplacement: sink.firstReplacement, map: sink.map)
}

private func decodeUTF8(_ bytes: [UInt8], from start: Int) -> TextSink {
  var sink = TextSink(FileMap(.same, shift: start))
  sink.utf8.reserveCapacity(bytes.count - start)
  let source = bytes.span
  var at = start
  while at < source.count {
    let step = UTF8Step(source, at: at)
    if step.isValid { sink.put(step.scalar, file: at) } else { sink.replace(file: at) }
    at += step.length
  }
  return sink
}

private func decodeUTF16(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) -> TextSink {
  var sink = TextSink(FileMap(.utf16, shift: start))
  sink.utf8.reserveCapacity(bytes.count / 2)
  let (high, low) = isBigEndian ? (0, 1) : (1, 0)
  var at = start
  while at + 1 < bytes.count {
    let unit = UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + low])
    switch unit {
    case 0xD800...0xDBFF where at + 3 < bytes.count:
      let next = UInt32(bytes[at + 2 + high]) << 8 | UInt32(bytes[at + 2 + low])
      if (0xDC00...0xDFFF).contains(next) {
        sink.put(0x10000 + (unit - 0xD800) << 10 + (next - 0xDC00), file: at)
        at += 2
      } else {
        sink.replace(file: at)
      }
    case 0xD800...0xDFFF: sink.replace(file: at)
    default: sink.put(unit, file: at)
    }
    at += 2
  }
  if at < bytes.count { sink.replace(file: at) }
  return sink
}

private func decodeUTF32(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) -> TextSink {
  var sink = TextSink(FileMap(.utf32, shift: start))
  var at = start
  while at + 3 < bytes.count {
    var scalar: UInt32 = 0
    for index in 0..<4 { scalar |= UInt32(bytes[at + index]) << UInt32(isBigEndian ? 24 - 8 * index : 8 * index) }
    if Unicode.Scalar(scalar) != nil { sink.put(scalar, file: at) } else { sink.replace(file: at) }
    at += 4
  }
  if at < bytes.count { sink.replace(file: at) }
  return sink
}

/// What stands for a byte that is no character.
private let unmapped: UInt32 = 0xFFFF_FFFF

/// The commonest legacy encoding needs no iconv, whose first use loads a library.
private let windows1252Table: [UInt32] = {
  var table = (0..<256).map { UInt32($0) }
  let high: [UInt32] = [
    0x20AC, unmapped, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, unmapped,
    0x017D, unmapped, unmapped, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, unmapped, 0x017E, 0x0178,
  ]
  table.replaceSubrange(0x80..<0xA0, with: high)
  return table
}()

/// The scalars of the 256 bytes; nil when the system does not know the encoding.
private func table(of iconvName: String) -> [UInt32]? {
  if iconvName == "CP1252" { return windows1252Table }
  guard let iconv = Iconv(from: iconvName) else { return nil }
  return (0..<256).map { byte in
    guard byte >= 0x80 else { return UInt32(byte) }
    return iconv.character([UInt8(byte)])?.first ?? unmapped
  }
}

private func decodeSingleByte(_ bytes: [UInt8], _ table: [UInt32]) -> TextSink {
  var sink = TextSink(FileMap(.single))
  sink.utf8.reserveCapacity(bytes.count + bytes.count / 8)
  for (at, byte) in bytes.enumerated() {
    let scalar = table[Int(byte)]
    if scalar == unmapped { sink.replace(file: at) } else { sink.put(scalar, file: at) }
  }
  return sink
}

private func decodeDoubleByte(_ bytes: [UInt8], _ encoding: Encoding.DoubleByte) -> TextSink? {
  guard let iconv = Iconv(from: encoding.iconv) else { return nil }
  var sink = TextSink(FileMap(.double))
  sink.utf8.reserveCapacity(bytes.count + bytes.count / 2)
  // Calling iconv for a character takes 100 ns, so every byte or pair is asked for once. 0: not asked yet.
  var known = [UInt32](repeating: 0, count: 1 << 16)
  var at = 0
  while at < bytes.count {
    let lead = bytes[at]
    if lead < 0x80 {
      sink.put(UInt32(lead), file: at)
      at += 1
      continue
    }
    var length = encoding.length(lead, bytes.count > at + 1 ? bytes[at + 1] : 0)
    if at + length > bytes.count { length = 1 }
    let key = length > 1 ? Int(lead) << 8 | Int(bytes[at + 1]) : Int(lead)
    if length <= 2, known[key] != 0, known[key] != unmapped {
      sink.put(known[key], file: at)
      at += length
      continue
    }
    let scalars = length <= 2 && known[key] == unmapped ? nil : iconv.character(Array(bytes[at..<at + length]))
    // What is more than one scalar is rare enough to be asked for each time.
    if length <= 2, scalars?.count ?? 1 == 1 { known[key] = scalars?.first ?? unmapped }
    guard let scalars else {
      sink.replace(file: at)
      // An ASCII byte is not swallowed with a lead byte that it does not go with: it may be markup.
      at += length == 2 && bytes[at + 1] >= 0x80 ? 2 : 1
      continue
    }
    for scalar in scalars { sink.put(scalar, file: at) }
    at += length
  }
  return sink
}

extension Encoding.DoubleByte {
  /// The bytes of the character that two bytes begin.
  fileprivate func length(_ lead: UInt8, _ second: UInt8) -> Int {
    switch self {
    case .gb18030: lead == 0x80 || lead == 0xFF ? 1 : (0x30...0x39).contains(second) ? 4 : 2
    case .eucJP: lead == 0x8F ? 3 : lead == 0x8E || lead >= 0xA1 ? 2 : 1
    case .shiftJIS: (0xA1...0xDF).contains(lead) || lead == 0x80 || lead == 0xA0 || lead >= 0xFD ? 1 : 2
    case .big5, .eucKR: lead == 0x80 || lead == 0xFF ? 1 : 2
    }
  }
}

private func decodeStateful(_ bytes: [UInt8], _ name: String) -> TextSink? {
  guard let iconv = Iconv(from: name) else { return nil }
  var sink = TextSink(FileMap(.double))
  var at = 0
  var length = 1
  while at < bytes.count {
    switch iconv.convert(Array(bytes[at..<at + length])) {
    case .scalars(let scalars):
      for scalar in scalars { sink.put(scalar, file: at) }
      at += length
      length = 1
    case .incomplete where length < 8 && at + length < bytes.count: length += 1
    case .incomplete, .invalid:
      sink.replace(file: at)
      at += 1
      length = 1
    }
  }
  return sink
}
