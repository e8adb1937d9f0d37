import Testing
import TextDecoding

@Suite struct DecodingTests {
  @Test func marksTellTheEncoding() {
    let cases: [([UInt8], String)] = [
      ([0xEF, 0xBB, 0xBF, 0x61, 0xC3, 0xA9], "utf-8"),
      ([0xFF, 0xFE, 0x61, 0, 0xE9, 0], "utf-16le"),
      ([0xFE, 0xFF, 0, 0x61, 0, 0xE9], "utf-16be"),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0, 0xE9, 0, 0, 0], "utf-32le"),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61, 0, 0, 0, 0xE9], "utf-32be"),
    ]
    for (bytes, encoding) in cases {
      // A mark is surer than any declaration.
      let text = decode(bytes, declared: "koi8-r")
      #expect(text.encoding == encoding)
      #expect(text.source == .bom)
      #expect(text.utf8 == Array("aé".utf8))
      #expect(text.replacements == 0)
      #expect(text.fileRange(1..<3).upperBound == bytes.count)
    }
  }

  @Test func utf8IsTakenAsItIs() {
    let text = decode(Array("Zürich — “ja”".utf8))
    #expect(text.encoding == "utf-8")
    #expect(text.source == .utf8)
    #expect(text.isVerbatim)
    #expect(text.fileRange(3..<7) == 3..<7)
  }

  @Test func aMarkShiftsTheFile() {
    let text = decode([0xEF, 0xBB, 0xBF] + Array("abc".utf8))
    #expect(text.isVerbatim)
    #expect(text.fileRange(1..<2) == 4..<5)
  }

  @Test(arguments: ["latin1", "ISO-8859-1", " us-ascii ", "Windows-1252"])
  func latin1LabelsMeanWindows1252(label: String) {
    let text = decode([0x93, 0x48, 0xE9, 0x94, 0x80], declared: label)
    #expect(text.encoding == "windows-1252")
    #expect(text.source == .declared)
    #expect(text.utf8 == Array("“Hé”€".utf8))
    #expect(text.fileRange(3..<4) == 1..<2)
    #expect(text.fileRange(4..<6) == 2..<3)
    #expect(!text.isVerbatim)
  }

  @Test func declaredEncodingsAreConverted() {
    let cases: [(String, [UInt8], String)] = [
      ("koi8-r", [0xEB, 0xC9, 0xC5, 0xD7], "Киев"),
      ("windows-1251", [0xCA, 0xE8, 0xE5, 0xE2], "Киев"),
      ("iso-8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"),
      ("iso-8859-15", [0xA4], "€"),
      ("gb2312", [0xB1, 0xB1, 0xBE, 0xA9, 0x61], "北京a"),
      ("big5", [0xA5, 0x5F, 0xA8, 0xCA], "北京"),
      ("Shift_JIS", [0x93, 0x8C, 0x8B, 0x9E, 0xB1, 0x21], "東京ｱ!"),
      ("EUC-JP", [0xC5, 0xEC, 0xB5, 0xFE, 0x8F, 0xB0, 0xA1], "東京丂"),
      ("euc-kr", [0xBC, 0xAD, 0xBF, 0xEF], "서울"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x35, 0x7E, 0x1B, 0x28, 0x42, 0x61], "東京a"),
      ("gb18030", [0x81, 0x39, 0xEE, 0x39], "㐀"),
      ("windows-1255", [0xF9, 0xD1], "ש\u{5C1}"),
    ]
    for (label, bytes, expected) in cases {
      let text = decode(bytes, declared: label)
      #expect(String(decoding: text.utf8, as: UTF8.self) == expected, "\(label)")
      #expect(text.source == .declared, "\(label)")
      #expect(text.replacements == 0, "\(label)")
    }
  }

  @Test func fileRangesHoldThroughTwoByteEncodings() {
    let text = decode([0x61, 0x93, 0x8C, 0xB1, 0xB1, 0x8B, 0x9E, 0x62], declared: "shift_jis")
    #expect(String(decoding: text.utf8, as: UTF8.self) == "a東ｱｱ京b")
    let expected = [1..<3, 3..<4, 4..<5, 5..<7]
    for (index, range) in expected.enumerated() {
      #expect(text.fileRange(1 + index * 3..<4 + index * 3) == range)
    }
    #expect(text.fileRange(13..<14) == 7..<8)
    #expect(text.fileRange(0..<14) == 0..<8)
  }

  @Test func everyCharacterOfALongFileIsPlaced() {
    let line = Array("Kиїв 🎈 naïve — ok\n".utf8)
    var file: [UInt8] = [0xFE, 0xFF]
    for unit in String(decoding: line, as: UTF8.self).utf16 { file += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    let units = file.count - 2
    file = Array(file[..<2]) + Array(repeatElement(file[2...], count: 300).joined())
    let text = decode(file)
    for index in 0..<300 {
      #expect(text.fileRange(index * line.count..<(index + 1) * line.count).lowerBound == 2 + index * units)
    }
  }

  @Test func faultsAreReplacedAndCounted() {
    let utf8 = decode(Array("good “text” ".utf8) + [0xFF, 0x61, 0xE2, 0x80], declared: "utf-8")
    #expect(String(decoding: utf8.utf8, as: UTF8.self) == "good “text” \u{FFFD}a\u{FFFD}")
    #expect(utf8.replacements == 2)
    #expect(utf8.firstReplacement == 16)
    #expect(utf8.fileRange(19..<20) == 17..<18)
    #expect(utf8.fileRange(20..<23) == 18..<20)

    let single = decode([0x61, 0x81, 0x62], declared: "windows-1252")
    #expect(single.utf8 == Array("a\u{FFFD}b".utf8))
    #expect(single.replacements == 1)
    #expect(single.firstReplacement == 1)

    let double = decode([0x61, 0xFF, 0x81, 0x3C, 0x62], declared: "euc-kr")
    #expect(double.utf8 == Array("a\u{FFFD}\u{FFFD}<b".utf8))

    let odd = decode([0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x61, 0x62])
    #expect(odd.utf8 == Array("\u{FFFD}a\u{FFFD}".utf8))
    #expect(odd.fileRange(4..<7) == 6..<7)
  }

  @Test func declarationsThatTheBytesRefuteDoNotCount() {
    // UTF-8 by a template, windows-1252 by the text.
    let template = decode(Array("The bloc".utf8) + [0x92] + Array("s list is long".utf8), declared: "utf-8")
    #expect(template.utf8 == Array("The bloc’s list is long".utf8))
    #expect(template.source == .guessed)
    // UTF-16 in a file of single bytes.
    #expect(decode(Array("<meta charset=utf-16>é".utf8), declared: "utf-16").encoding == "utf-8")
    // Two-byte pairs that are none.
    #expect(decode(Array("naïveté — “ok”".utf8), declared: "euc-kr").source == .utf8)
    // A label of no encoding.
    #expect(decode(Array("é".utf8), declared: "x-nonsense").source == .utf8)
  }

  @Test func wideEncodingsAreSeenWithoutAMark() {
    let units = Array("The ministry said — on Monday".utf16)
    let little = decode(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(little.encoding == "utf-16le")
    #expect(little.source == .guessed)
    #expect(little.utf8 == Array("The ministry said — on Monday".utf8))
    #expect(decode(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }).encoding == "utf-16be")
  }

  @Test func legacyEncodingsAreGuessed() {
    let windows: [UInt8] = Array("He said ".utf8) + [0x93] + Array("we are done".utf8) + [0x94, 0x2E]
    #expect(decode(windows).encoding == "windows-1252")
    #expect(decode(windows).source == .guessed)
    let mac: [UInt8] =
      Array("He said ".utf8) + [0xD2] + Array("we didn".utf8) + [0xD5, 0x74, 0x2C, 0xD3, 0x20, 0x61]
      + Array("nd left the room for the day".utf8)
    #expect(decode(mac).encoding == "macintosh")
    let japanese = decode([0x1B, 0x24, 0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42])
    #expect(japanese.encoding == "iso-2022-jp")
    #expect(japanese.utf8 == Array("東".utf8))
  }

  @Test func anyBytesAreDecoded() {
    var state: UInt64 = 1
    for label in [
      "utf-8", "utf-16", "utf-32", "gb18030", "shift_jis", "big5", "euc-jp", "iso-2022-jp", "windows-1258", nil,
    ] {
      for size in [0, 1, 2, 3, 5, 300, 5000] {
        let bytes = (0..<size).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: state >> 56)
        }
        let text = decode(bytes, declared: label)
        #expect(String(validating: text.utf8, as: UTF8.self) != nil)
        #expect(text.fileRange(0..<text.utf8.count).upperBound <= size)
        #expect((text.replacements > 0) == (text.firstReplacement != nil))
      }
    }
  }
}
