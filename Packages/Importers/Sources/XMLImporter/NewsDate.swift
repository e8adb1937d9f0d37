/// Reads the dates that feeds and news items give.
///
/// The standards are RFC 822 with its successors (RSS), ISO 8601 and RFC 3339 (Atom, NewsML), and ISO 8601 without
/// hyphens (NITF, NewsML 1); feeds deviate from them in many ways, and most can be understood all the same.
enum NewsDate {
  /// The date as EDTF: as exact as it was given, with the offset that it was given with; nil when it is no date.
  static func edtf(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count <= 200, let start = bytes.firstIndex(where: { $0 > 0x20 }),
      let end = bytes.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return iso(Array(bytes[start...end])) ?? spelled(bytes[start...end])
  }

  private struct Clock {
    var hour: Int
    var minute: Int
    var second: Int?
  }

  // MARK: Digits first

  /// `2024-05-01T10:00:00+02:00`, `20240501T100000Z`, `2024-05`, `2024-05-01 10:00`.
  private static func iso(_ bytes: [UInt8]) -> String? {
    var at = 0
    func digits(_ count: Int) -> Int? {
      guard at + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[at..<(at + count)] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      at += count
      return value
    }
    func take(_ characters: String) -> Bool {
      guard at < bytes.count, characters.utf8.contains(bytes[at]) else { return false }
      at += 1
      return true
    }
    guard let year = digits(4) else { return nil }
    if at == bytes.count { return format(year) }
    let isHyphenated = take("-/")
    guard let month = digits(2) else { return nil }
    if at == bytes.count, isHyphenated { return format(year, month) }
    if isHyphenated, !take("-/") { return nil }
    guard let day = digits(2) else { return nil }
    if at == bytes.count { return format(year, month, day) }
    guard take("Tt ") else { return nil }
    while take(" Tt") {}
    guard let hour = digits(2) else { return nil }
    let hasColon = take(":")
    guard let minute = digits(2) else { return nil }
    var clock = Clock(hour: hour, minute: minute, second: nil)
    if hasColon ? take(":") : at < bytes.count && bytes[at] >= 48 && bytes[at] <= 57 {
      guard let second = digits(2) else { return nil }
      clock.second = second
      if take(".,") {
        while digits(1) != nil {}
      }
    }
    guard let zone = zone(String(decoding: bytes[at...], as: UTF8.self)) else { return nil }
    return format(year, month, day, clock, zone)
  }

  // MARK: Words

  /// `Mon, 02 Jan 2006 15:04:05 GMT`, `Sun Jan 4 16:29:06 2004`, `September 2, 2002`.
  private static func spelled(_ bytes: ArraySlice<UInt8>) -> String? {
    var day: Int?
    var month: Int?
    var year: Int?
    var clock: Clock?
    var zones: [UInt8] = []
    for word in bytes.split(whereSeparator: { $0 <= 0x20 || $0 == UInt8(ascii: ",") }) {
      let isNumber = word.first.map { $0 >= 48 && $0 <= 57 } ?? false
      if clock == nil, isNumber, word.contains(UInt8(ascii: ":")), let time = time(word) {
        clock = time
      } else if month == nil, !isNumber, let number = monthNumber(word) {
        month = number
      } else if isNumber, day == nil, month == nil, let parts = joined(word) {
        (day, month, year) = parts
      } else if isNumber, zones.isEmpty || year == nil, let number = ordinal(word) {
        if day == nil, word.count <= 4, number < 100 {
          day = number
        } else if year == nil {
          year = word.count <= 2 ? number + (number < 70 ? 2000 : 1900) : number
        } else {
          return nil
        }
      } else if isDayOfWeek(word) {
        continue
      } else if let meridiem = meridiem(word), let time = clock, time.hour <= 12 {
        clock?.hour = time.hour % 12 + meridiem
      } else if clock != nil {
        zones += word
      } else {
        return nil
      }
    }
    guard let day, let month, let year else { return nil }
    guard let clock else { return zones.isEmpty ? format(year, month, day) : nil }
    guard let zone = zone(String(decoding: zones, as: UTF8.self)) else { return nil }
    return format(year, month, day, clock, zone)
  }

  /// A number of few digits; nil when it is none.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    var value = 0
    for digit in digits {
      guard digit >= 48, digit <= 57 else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return value
  }

  private static func time(_ word: ArraySlice<UInt8>) -> Clock? {
    let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(parts[0]), let minute = number(parts[1]) else { return nil }
    if parts.count == 2 { return Clock(hour: hour, minute: minute, second: nil) }
    guard let second = number(parts[2].prefix { $0 != UInt8(ascii: ".") }) else { return nil }
    return Clock(hour: hour, minute: minute, second: second)
  }

  /// `2-Jan-2006`.
  private static func joined(_ word: ArraySlice<UInt8>) -> (Int, Int, Int)? {
    let parts = word.split(separator: UInt8(ascii: "-"))
    guard parts.count == 3, let day = number(parts[0]), let month = monthNumber(parts[1]), let year = number(parts[2])
    else { return nil }
    return (day, month, year < 100 ? year + (year < 70 ? 2000 : 1900) : year)
  }

  /// `2`, `2nd`.
  private static func ordinal(_ word: ArraySlice<UInt8>) -> Int? {
    let digits = word.prefix { $0 >= 48 && $0 <= 57 }
    let ending = lowercase(word[digits.endIndex...])
    return ["", "st", "nd", "rd", "th"].contains(ending) ? number(digits) : nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  private static let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  /// The number of a month whose name is given in full or by its first letters, at least three.
  private static func monthNumber(_ word: ArraySlice<UInt8>) -> Int? {
    guard let name = abbreviated(word) else { return nil }
    return name == "sept" ? 9 : months.firstIndex { $0.utf8.starts(with: name.utf8) }.map { $0 + 1 }
  }

  private static func isDayOfWeek(_ word: ArraySlice<UInt8>) -> Bool {
    guard let name = abbreviated(word) else { return false }
    return days.contains { $0.utf8.starts(with: name.utf8) }
  }

  /// A word of three letters or more, in lower case, without the point of an abbreviation.
  private static func abbreviated(_ word: ArraySlice<UInt8>) -> String? {
    let letters = word.last == UInt8(ascii: ".") ? word.dropLast() : word
    return (3...9).contains(letters.count) ? lowercase(letters) : nil
  }

  private static func lowercase(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }, as: UTF8.self)
  }

  private static func meridiem(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count == 2 || word.count == 4 else { return nil }
    switch lowercase(word) {
    case "am", "a.m.": return 0
    case "pm", "p.m.": return 12
    default: return nil
    }
  }

  // MARK: Zones

  /// The offsets of the zones that RFC 822 names, and of those that feeds use most.
  private static let zones: [(names: [String], offset: String)] = [
    (["z", "gmt", "ut", "utc", "wet", "-0000", "-00:00"], "Z"),
    (["bst", "cet", "met", "mez", "west"], "+01:00"), (["cest", "mest", "mesz", "eet", "sast"], "+02:00"),
    (["eest", "msk"], "+03:00"), (["ist"], "+05:30"), (["jst", "kst"], "+09:00"), (["aest"], "+10:00"),
    (["aedt"], "+11:00"), (["nzst"], "+12:00"), (["nzdt"], "+13:00"), (["ndt"], "-02:30"), (["nst"], "-03:30"),
    (["adt"], "-03:00"), (["ast", "edt"], "-04:00"), (["est", "et", "cdt"], "-05:00"),
    (["cst", "ct", "mdt"], "-06:00"),
    (["mst", "mt", "pdt"], "-07:00"), (["pst", "pt", "akdt"], "-08:00"), (["akst"], "-09:00"), (["hst"], "-10:00"),
  ]

  /// The offset that a zone names: `Z`, `+02:00`; empty when no zone is given, nil when it cannot be understood.
  private static func zone(_ text: String) -> String? {
    var name = lowercase(text.utf8.filter { $0 != 0x20 }[...])
    if name.isEmpty { return "" }
    if name == "gmt" || name == "z" { return "Z" }
    if name.hasPrefix("etc/") { name.removeFirst(4) }
    if let known = zones.first(where: { $0.names.contains(name) }) { return known.offset }
    for prefix in ["gmt", "utc"] where name.hasPrefix(prefix) { name.removeFirst(3) }
    guard let sign = name.first, sign == "+" || sign == "-" else { return nil }
    let digits = name.dropFirst().filter { $0 != ":" }
    guard digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let number = Int(digits.prefix(5)) else { return nil }
    let (hours, minutes) = digits.utf8.count <= 2 ? (number, 0) : (number / 100, number % 100)
    guard digits.utf8.count <= 4, hours <= 14, minutes < 60 else { return nil }
    return number == 0 ? (sign == "-" ? "Z" : "+00:00") : "\(sign)\(pad(hours)):\(pad(minutes))"
  }

  // MARK: Writing

  private static func format(_ year: Int) -> String? { (1...9999).contains(year) ? pad(year, 4) : nil }

  private static func format(_ year: Int, _ month: Int) -> String? {
    guard (1...12).contains(month) else { return nil }
    return format(year).map { "\($0)-\(pad(month))" }
  }

  private static func format(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard let start = format(year, month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return (1...days).contains(day) ? "\(start)-\(pad(day))" : nil
  }

  private static func format(_ year: Int, _ month: Int, _ day: Int, _ clock: Clock, _ zone: String) -> String? {
    guard let date = format(year, month, day), (0...23).contains(clock.hour), (0...59).contains(clock.minute),
      (0...60).contains(clock.second ?? 0)
    else { return nil }
    // A leap second has no place in most calendars.
    let second = min(59, clock.second ?? 0)
    return "\(date)T\(pad(clock.hour)):\(pad(clock.minute)):\(pad(second))\(zone)"
  }

  private static func pad(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
