/// The dateline that opens a report: `BRUSSELS, March 13 (Reuters) — `.
///
/// It is one when a place in capitals, a date or an agency in brackets stand before a dash, in the order in which
/// agencies write them, and nothing else does.
package struct Dateline: Equatable {
  /// The place as it is written, with a state or country behind a comma.
  package var place: String?
  /// The full date, in EDTF; nil without a year.
  package var date: String?
  package var agency: Agency?
  /// The bytes up to the text.
  package var length = 0

  /// No dateline takes more bytes.
  package static let longest = 160

  private struct Word {
    var text: String
    var end: Int
  }

  package init?(_ utf8: ArraySlice<UInt8>) {
    guard let (words, end) = Dateline.wordsBeforeDash(utf8) else { return nil }
    var rest = words[...]
    var inBrackets: String?
    if rest.last?.hasSuffix(")") ?? false, let open = rest.lastIndex(where: { $0.hasPrefix("(") }) {
      let inside = String(rest[open...].joined(separator: " ").dropFirst().dropLast())
      if inside.isEmpty || inside.contains("(") { return nil }
      inBrackets = inside
      rest = rest[..<open]
    }
    var hasDate = false
    if let inside = inBrackets, let written = WrittenDate(inside) {
      date = written.edtf
      hasDate = true
    } else if let inside = inBrackets {
      agency = Agency(inside)
      if agency == nil { return nil }
    }
    var parts = rest.joined(separator: " ").split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    if parts.contains(where: \.isEmpty) { return nil }
    // A place may have its date behind it without a comma.
    var city: [String] = []
    if let first = parts.first {
      city = Array(first.prefix { !WrittenDate.isPart($0) })
      let tail = Array(first[city.count...])
      parts[0] = tail
      if tail.isEmpty { parts.removeFirst() }
    }
    var region: String?
    var dated: [String] = []
    for part in parts {
      if part.allSatisfy(WrittenDate.isPart) {
        dated += part
      } else if region == nil, dated.isEmpty, !city.isEmpty, part.count <= 3, part.allSatisfy(isCapitalized) {
        region = part.joined(separator: " ")
      } else {
        return nil
      }
    }
    if !dated.isEmpty {
      guard let written = WrittenDate(dated.joined(separator: " ")) else { return nil }
      date = written.edtf ?? date
      hasDate = true
    }
    let follower = utf8[end...].first { !isASCIIBlank($0) }
    let goesOnSmall = follower.map { (0x61...0x7A).contains($0) } ?? true
    let isSure = hasDate || agency != nil
    if goesOnSmall, !isSure { return nil }
    // Countries and states are not written in capitals, abbreviations aside: those are words of a heading.
    if let region, !isSure, isCapitals(region.filter { $0 != " " }), !region.contains("."), region.utf8.count > 2 {
      return nil
    }
    if city.isEmpty {
      // Without a place, only an agency that is known makes a dateline.
      guard agency?.isKnown ?? false else { return nil }
    } else {
      guard city.count <= 4, !city.contains(where: Dateline.isDeskWord) else { return nil }
      let letters = city.joined().unicodeScalars.filter(\.properties.isAlphabetic).count
      if city.allSatisfy(isCapitals) {
        guard letters >= (isSure || region != nil ? 2 : 4) else { return nil }
      } else {
        guard isSure, agency?.isKnown ?? hasDate, isCapitalized(city[0]), city.allSatisfy(isNamePart) else {
          return nil
        }
      }
      place = ([city.joined(separator: " ")] + [region].compactMap { $0 }).joined(separator: ", ")
    }
    length = end - utf8.startIndex
  }

  /// The words before a dash that stands between blanks, or has a blank or bracket before it, and the end of the dash.
  private static func wordsBeforeDash(_ utf8: ArraySlice<UInt8>) -> (words: [String], end: Int)? {
    var words: [String] = []
    var at = utf8.startIndex
    while at < utf8.endIndex, words.count <= 14 {
      if isASCIIBlank(utf8[at]) {
        at += 1
      } else if utf8[at...].starts(with: [0xC2, 0xA0]) {
        at += 2
      } else {
        let start = at
        while at < utf8.endIndex, !isASCIIBlank(utf8[at]), !utf8[at...].starts(with: [0xC2, 0xA0]), !isDash(utf8, at) {
          at += 1
        }
        let isAtDash = at < utf8.endIndex && isDash(utf8, at)
        let word = String(decoding: utf8[start..<at], as: UTF8.self)
        if start == at || isAtDash && (word.hasSuffix(")") || at + 3 < utf8.endIndex && isASCIIBlank(utf8[at + 3])) {
          if start < at { words.append(word) }
          return (words, at + 3)
        }
        if isAtDash { return nil }
        if word == "-" || word == "--" || word == "---" { return (words, at) }
        words.append(word)
      }
    }
    return nil
  }

  /// An en dash, an em dash or a horizontal bar.
  private static func isDash(_ utf8: ArraySlice<UInt8>, _ at: Int) -> Bool {
    at + 2 < utf8.endIndex && utf8[at] == 0xE2 && utf8[at + 1] == 0x80 && (0x93...0x95).contains(utf8[at + 2])
  }

  /// What desks write in capitals before a dash that is no place.
  private static func isDeskWord(_ word: String) -> Bool {
    [
      "ADVISORY", "ALERT", "ANALYSIS", "BREAKING", "BRIEF", "COLUMN", "COMMENTARY", "CORRECTED", "CORRECTION",
      "DEVELOPING", "EDITORIAL", "EXCLUSIVE", "EXPLAINER", "FACTBOX", "FEATURE", "FLASH", "HIGHLIGHTS", "INSIGHT",
      "INTERVIEW", "LIVE", "NEWS", "NOTE", "OPINION", "PHOTOS", "POLL", "PROFILE", "REFILE", "REPORT", "REVIEW",
      "SUMMARY", "TIMELINE", "TRANSCRIPT", "UPDATE", "UPDATED", "URGENT", "VIDEO", "WATCH", "WRAPUP",
    ].contains(word)
  }
}

/// Whether a word is written in capitals.
package func isCapitals(_ word: String) -> Bool {
  var hasCapital = false
  for scalar in word.unicodeScalars {
    if scalar.properties.isLowercase { return false }
    if scalar.properties.isUppercase {
      hasCapital = true
    } else if !".-’'/".unicodeScalars.contains(scalar), !scalar.properties.isAlphabetic {
      return false
    }
  }
  return hasCapital
}

/// Whether a word begins with a capital and has nothing in it but letters and what stands between letters of names.
package func isCapitalized(_ word: String) -> Bool {
  guard let first = word.unicodeScalars.first, first.properties.isUppercase else {
    return false
  }
  return word.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark
      || ".-’'/".unicodeScalars.contains($0)
  }
}

/// Whether a word may be part of a name: a capitalised one, or a particle.
package func isNamePart(_ word: String) -> Bool {
  isCapitalized(word)
    || [
      "al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la",
      "le", "of", "ten", "ter", "van", "von", "y", "zu",
    ].contains(word)
    || ["al-", "el-", "d’", "d'", "as-", "ash-", "ad-", "an-", "ar-"].contains {
      word.hasPrefix($0) && isCapitalized(String(word.dropFirst($0.count)))
    }
}

package func isASCIIBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
