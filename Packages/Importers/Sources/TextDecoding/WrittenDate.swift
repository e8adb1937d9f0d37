/// A calendar date as English writes it, with or without year, weekday and time.
package struct WrittenDate: Equatable {
  package var year: Int?
  package var month: Int
  package var day: Int
  /// `T09:15:00`, with an offset where a zone is told.
  package var time = ""

  /// The date in EDTF; nil without a year, which nothing here can tell.
  package var edtf: String? { year.map { "\(padded($0, 4))-\(padded(month, 2))-\(padded(day, 2))\(time)" } }

  /// Reads a text that is nothing but a date: `March 13, 2025`, `Thursday 13 March`, `2025-03-13T09:15:00Z`,
  /// `Nov. 19, 2015 at 9:15 a.m. EST`.
  package init?(_ text: String) {
    var words = text.split { $0 == " " || $0 == "," || $0 == "|" || $0 == "•" || $0 == "·" }.map(String.init)
    words.removeAll { WrittenDate.isWeekday($0) || ["at", "on", "-", "–", "—"].contains($0) }
    guard let first = words.first else { return nil }
    if let iso = WrittenDate.iso(first) {
      self = iso
      words.removeFirst()
    } else {
      guard words.count >= 2 else { return nil }
      if let month = WrittenDate.month(words[0]), let day = WrittenDate.day(words[1]) {
        (self.month, self.day) = (month, day)
      } else if let day = WrittenDate.day(words[0]), let month = WrittenDate.month(words[1]) {
        (self.month, self.day) = (month, day)
      } else {
        return nil
      }
      words.removeFirst(2)
      if let word = words.first, word.utf8.count == 4, let year = Int(word), (1600...2199).contains(year) {
        self.year = year
        words.removeFirst()
      }
    }
    if let year, day > WrittenDate.days(in: month, of: year) { return nil }
    guard words.isEmpty || readTime(words) else { return nil }
  }

  /// Whether a word can stand in a date.
  package static func isPart(_ word: String) -> Bool {
    let word = word.hasSuffix(",") ? String(word.dropLast()) : word
    return isWeekday(word) || month(word) != nil || day(word) != nil || (word.utf8.count == 4 && Int(word) != nil)
  }

  private static func isWeekday(_ word: String) -> Bool {
    [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
      "thur", "thurs", "fri", "sat", "sun",
    ].contains(stem(word))
  }

  private static func month(_ word: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    let stem = stem(word)
    if let index = names.firstIndex(of: stem) { return index + 1 }
    if stem == "sept" { return 9 }
    guard stem.utf8.count == 3, let index = names.firstIndex(where: { $0.hasPrefix(stem) }) else { return nil }
    return index + 1
  }

  private static func stem(_ word: String) -> String {
    (word.hasSuffix(".") ? String(word.dropLast()) : word).lowercased()
  }

  private static func day(_ word: String) -> Int? {
    var digits = word[...]
    for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) { digits = digits.dropLast(2) }
    guard (1...2).contains(digits.utf8.count), let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A date of ISO 8601, with or without time.
  private static func iso(_ word: String) -> WrittenDate? {
    let parts = word.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts[0].split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.count == 3, zip(numbers, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
      let year = Int(numbers[0]), let month = Int(numbers[1]), let day = Int(numbers[2]),
      (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    var date = WrittenDate(year: year, month: month, day: day)
    if parts.count == 2 {
      guard date.readClock(String(parts[1])) else { return nil }
    }
    return date
  }

  private init(year: Int?, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// `09:15`, `09:15:30Z`, `09:15+01:00`.
  private mutating func readClock(_ text: String) -> Bool {
    var clock = text[...]
    var zone = ""
    if clock.hasSuffix("Z") {
      zone = "Z"
      clock = clock.dropLast()
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let digits = clock[sign...].dropFirst().filter { $0 != ":" }
      guard digits.utf8.count == 4, let number = Int(digits), number / 100 < 24, number % 100 < 60 else { return false }
      zone = "\(clock[sign])\(digits.prefix(2)):\(digits.suffix(2))"
      clock = clock[..<sign]
    }
    guard let (hour, minute, second) = WrittenDate.clock(clock) else { return false }
    time = "T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))\(zone)"
    return true
  }

  /// `9:15 a.m. EST`, `09:15 GMT`, `21.15`.
  private mutating func readTime(_ words: [String]) -> Bool {
    var words = words
    var first = words.removeFirst().lowercased()
    var half: String?
    for suffix in ["am", "pm", "a.m.", "p.m."] where first.hasSuffix(suffix) && first != suffix {
      half = suffix
      first.removeLast(suffix.count)
    }
    if half == nil, let next = words.first?.lowercased(), ["am", "pm", "a.m.", "p.m."].contains(next) {
      half = next
      words.removeFirst()
    }
    guard
      let (written, minute, second) = WrittenDate.clock(first[...])
        ?? (half == nil ? nil : Int(first).map { ($0, 0, 0) })
    else { return false }
    var hour = written
    if let half {
      guard (1...12).contains(hour) else { return false }
      hour = hour % 12 + (half.hasPrefix("p") ? 12 : 0)
    }
    var zone = ""
    if let word = words.first {
      guard let offset = WrittenDate.zones[word.uppercased()] ?? WrittenDate.offset(word) else { return false }
      zone = offset
      words.removeFirst()
    }
    time = "T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))\(zone)"
    return words.isEmpty
  }

  private static func clock(_ text: Substring) -> (Int, Int, Int)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (2...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      (1...2).contains(parts[0].utf8.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
      let second = parts.count == 3 ? Int(parts[2]) : 0, (0...23).contains(hour), (0...59).contains(minute),
      (0...59).contains(second)
    else { return nil }
    return (hour, minute, second)
  }

  /// `+0100`, as mails have it.
  private static func offset(_ word: String) -> String? {
    guard word.utf8.count == 5, let sign = word.first, sign == "+" || sign == "-", let number = Int(word.dropFirst()),
      number / 100 < 24, number % 100 < 60
    else { return nil }
    return "\(sign)\(padded(number / 100, 2)):\(padded(number % 100, 2))"
  }

  /// The abbreviations of zones that mean one offset in news; others (CST, IST) mean several.
  private static let zones: [String: String] = [
    "GMT": "Z", "UTC": "Z", "Z": "Z", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MST": "-07:00",
    "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00",
    "EEST": "+03:00", "MSK": "+03:00", "JST": "+09:00", "KST": "+09:00",
  ]
}

private func padded(_ number: Int, _ digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
