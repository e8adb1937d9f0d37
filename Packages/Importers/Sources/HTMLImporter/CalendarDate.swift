/// A day, perhaps with its time of day and offset, as a page writes it.
struct CalendarDate: Hashable {
  var year: Int
  var month: Int
  var day: Int
  /// `T10:00:00+02:00`, as far as the page says it; empty when it only tells the day.
  var time = ""

  /// EDTF, in the page's own offset.
  var description: String {
    "\(CalendarDate.digits(year, 4))-\(CalendarDate.digits(month, 2))-\(CalendarDate.digits(day, 2))\(time)"
  }

  /// The day alone, to compare.
  var ordinal: Int { (year * 12 + month) * 31 + day }

  func isSameDay(_ other: CalendarDate) -> Bool { ordinal == other.ordinal }

  private static func digits(_ value: Int, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  /// A day of the calendar between 1990 and 2100, when web pages are from; nil for anything else.
  init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1990...2100).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// How days and months are ordered in numbers alone, as `4/5/2024`.
  enum Order {
    case dayFirst, monthFirst

    var other: Order { self == .dayFirst ? .monthFirst : .dayFirst }
  }

  /// Reads a value that is a date as a whole: an attribute, a member of JSON-LD.
  init?(value: String, order: Order = .monthFirst) {
    let dates = CalendarDate.all(in: value, order: order, limit: 1)
    if let date = dates.first {
      self = date
      return
    }
    // Digits alone: 20120920, 20120920000100, or seconds or milliseconds since 1970.
    let digits = value.utf8.filter { $0 > 0x20 }
    guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), digits.count >= 8, digits.count <= 14 else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    if digits.count == 8 || digits.count == 12 || digits.count == 14,
      let date = CalendarDate(number(0..<4), number(4..<6), number(6..<8))
    {
      self = date
      if digits.count >= 12, number(8..<10) < 24, number(10..<12) < 60 {
        time = "T\(CalendarDate.digits(number(8..<10), 2)):\(CalendarDate.digits(number(10..<12), 2))"
        if digits.count == 14, number(12..<14) < 60 { time += ":\(CalendarDate.digits(number(12..<14), 2))" }
      }
      return
    }
    let seconds = digits.count == 10 ? number(0..<10) : digits.count == 13 ? number(0..<10) : 0
    guard seconds > 631_152_000 else { return nil }
    self.init(daysSince1970: seconds / 86400)
    let rest = seconds % 86400
    time =
      "T\(CalendarDate.digits(rest / 3600, 2)):\(CalendarDate.digits(rest / 60 % 60, 2)):\(CalendarDate.digits(rest % 60, 2))Z"
  }

  /// Civil from days (proleptic Gregorian calendar).
  private init?(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Whether a word names a month.
  static func isMonth(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8.filter { $0 != 0x2E && $0 != 0x2C })
    return MonthNames.month(bytes[...]) != nil
  }

  // MARK: - Dates in text

  private enum Token: Equatable {
    case number(value: Int, digits: Int, end: Int)
    case month(Int)
    case word
    case sign(UInt8)
  }

  /// All dates that a text tells, in its order.
  static func all(in text: String, order: Order, limit: Int = 20) -> [CalendarDate] {
    DateTokens(text).dates(order, limit: limit)
  }

  /// The words, numbers and signs of a text.
  struct DateTokens {
    private let bytes: [UInt8]
    private let tokens: [Token]

    init(_ text: String) {
      bytes = Array(text.utf8.prefix(4000))
      tokens = CalendarDate.tokenize(bytes)
    }

    /// All dates that they tell, in their order.
    func dates(_ order: Order, limit: Int) -> [CalendarDate] {
      var dates: [CalendarDate] = []
      var index = 0
      while index < tokens.count, dates.count < limit {
        if let (date, used) = CalendarDate.date(tokens[index...], order) {
          var date = date
          if case .number(_, _, let end) = tokens[index + used - 1] {
            date.time = CalendarDate.isoTime(bytes, end)
          }
          dates.append(date)
          index += used
        } else {
          index += 1
        }
      }
      return dates
    }
  }

  private static func tokenize(_ bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        var value = 0
        let start = index
        while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
          if value < 100_000 { value = value * 10 + Int(bytes[index] - 0x30) }
          index += 1
        }
        tokens.append(.number(value: value, digits: index - start, end: index))
      } else if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 {
        // 年, 月 and 日 part numbers.
        if byte == 0xE5, bytes[index...].starts(with: [0xE5, 0xB9, 0xB4]) {
          tokens.append(.sign(0x59))
          index += 3
          continue
        }
        if byte == 0xE6, bytes[index...].starts(with: [0xE6, 0x9C, 0x88]) {
          tokens.append(.sign(0x4D))
          index += 3
          continue
        }
        if byte == 0xE6, bytes[index...].starts(with: [0xE6, 0x97, 0xA5]) {
          tokens.append(.sign(0x44))
          index += 3
          continue
        }
        // 년, 월, 일.
        if byte == 0xEB, bytes[index...].starts(with: [0xEB, 0x85, 0x84]) {
          tokens.append(.sign(0x59))
          index += 3
          continue
        }
        if byte == 0xEC, bytes[index...].starts(with: [0xEC, 0x9B, 0x94]) {
          tokens.append(.sign(0x4D))
          index += 3
          continue
        }
        if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
          index += 2
          continue
        }
        if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
          index += 3
          tokens.append(.sign(0x2D))
          continue
        }
        let start = index
        while index < bytes.count {
          let byte = bytes[index]
          guard byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 else { break }
          if byte == 0xC2 || byte == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80 { break }
          index += 1
        }
        if index == start { index += 1 }
        tokens.append(MonthNames.month(bytes[start..<index]).map { .month($0) } ?? .word)
      } else if byte <= 0x20 {
        index += 1
      } else {
        tokens.append(.sign(byte))
        index += 1
      }
    }
    return tokens
  }

  private static func number(_ tokens: ArraySlice<Token>, _ offset: Int, _ digits: ClosedRange<Int>) -> Int? {
    let index = tokens.startIndex + offset
    guard index < tokens.endIndex, case .number(let value, let count, _) = tokens[index], digits.contains(count) else {
      return nil
    }
    return value
  }

  private static func sign(_ tokens: ArraySlice<Token>, _ offset: Int) -> UInt8? {
    let index = tokens.startIndex + offset
    guard index < tokens.endIndex, case .sign(let byte) = tokens[index] else { return nil }
    return byte
  }

  /// The date that begins here, with the number of its tokens.
  private static func date(_ tokens: ArraySlice<Token>, _ order: Order) -> (CalendarDate, Int)? {
    switch tokens.first {
    case .number(let first, let digits, _)?:
      if digits == 4, let separator = sign(tokens, 1),
        separator == 0x2D || separator == 0x2F || separator == 0x2E
          || separator == 0x59
      {
        // 2024-05-01, 2024/5/1, 2024.05.01, 2024年5月1日
        if let month = number(tokens, 2, 1...2), let next = sign(tokens, 3),
          next == separator || separator == 0x59 && next == 0x4D, let day = number(tokens, 4, 1...2),
          let date = CalendarDate(first, month, day)
        {
          return (date, 5)
        }
        // 2024-May-01
        if case .month(let month)? = tokens.dropFirst(2).first, sign(tokens, 3) == separator,
          let day = number(tokens, 4, 1...2), let date = CalendarDate(first, month, day)
        {
          return (date, 5)
        }
        return nil
      }
      // 2024 May 1
      if digits == 4, case .month(let month)? = tokens.dropFirst().first, let day = number(tokens, 2, 1...2),
        sign(tokens, 3) != 0x3A, let date = CalendarDate(first, month, day)
      {
        return (date, 3)
      }
      guard digits <= 2 else { return nil }
      // 01.05.2024, 1/5/24
      if let separator = sign(tokens, 1), separator == 0x2E || separator == 0x2F || separator == 0x2D,
        let second = number(tokens, 2, 1...2), sign(tokens, 3) == separator
      {
        let long = number(tokens, 4, 4...4)
        let short = number(tokens, 4, 2...2).map { 2000 + $0 }
        if let year = long ?? short {
          let isMonthFirst = second > 12 || separator == 0x2F && order == .monthFirst && first <= 12
          if let date = CalendarDate(year, isMonthFirst ? first : second, isMonthFirst ? second : first) {
            return (date, 5)
          }
        }
        return nil
      }
      // 1 May 2024, 1. Mai 2024, 1st of May, 2024, 1 de mayo de 2024
      var offset = 1
      var words = 0
      while offset < 6, tokens.startIndex + offset < tokens.endIndex {
        switch tokens[tokens.startIndex + offset] {
        case .month(let month):
          offset += 1
          words = 0
          while offset < 10, tokens.startIndex + offset < tokens.endIndex {
            switch tokens[tokens.startIndex + offset] {
            case .number(let year, let digits, _):
              if digits == 4, let date = CalendarDate(year, month, first) { return (date, offset + 1) }
              if digits == 2, year < 70, words == 0, let date = CalendarDate(2000 + year, month, first),
                sign(tokens, offset + 1) != 0x3A
              {
                return (date, offset + 1)
              }
              return nil
            case .word:
              words += 1
              if words > 1 { return nil }
            case .sign(let byte):
              if byte != 0x2C && byte != 0x2E && byte != 0x2D && byte != 0x27 && byte != 0x2F { return nil }
            case .month: return nil
            }
            offset += 1
          }
          return nil
        case .word:
          words += 1
          if words > 2 { return nil }
        case .sign(let byte): if byte != 0x2E && byte != 0x2D && byte != 0x2F && byte != 0x2C { return nil }
        case .number: return nil
        }
        offset += 1
      }
      return nil
    case .month(let month)?:
      // May 1, 2024; May 1st 2024
      var offset = 1
      if sign(tokens, offset) == 0x2E { offset += 1 }
      guard let day = number(tokens, offset, 1...2) else { return nil }
      offset += 1
      var words = 0
      while offset < 7, tokens.startIndex + offset < tokens.endIndex {
        switch tokens[tokens.startIndex + offset] {
        case .number(let year, let digits, _):
          if digits == 4, let date = CalendarDate(year, month, day) { return (date, offset + 1) }
          return nil
        case .word:
          words += 1
          if words > 1 { return nil }
        case .sign(let byte): if byte != 0x2C && byte != 0x2E { return nil }
        case .month: return nil
        }
        offset += 1
      }
      return nil
    default: return nil
    }
  }

  /// The time of day and offset that follow a date as ISO 8601 has them; empty when nothing such follows.
  private static func isoTime(_ bytes: [UInt8], _ start: Int) -> String {
    var index = start
    guard index < bytes.count, bytes[index] == 0x54 || bytes[index] == 0x74 || bytes[index] == 0x20 else { return "" }
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x54 || bytes[index] == 0x74 { index += 1 }
    func two(_ at: Int, below limit: Int) -> String? {
      guard at + 1 < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39, bytes[at + 1] >= 0x30, bytes[at + 1] <= 0x39
      else { return nil }
      let value = Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30)
      return value < limit ? digits(value, 2) : nil
    }
    guard let hour = two(index, below: 24), index + 2 < bytes.count, bytes[index + 2] == 0x3A,
      let minute = two(index + 3, below: 60)
    else { return "" }
    index += 5
    var time = "T\(hour):\(minute)"
    if index < bytes.count, bytes[index] == 0x3A, let second = two(index + 1, below: 61) {
      time += ":\(second)"
      index += 3
      if index < bytes.count, bytes[index] == 0x2E {
        index += 1
        while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
      }
    }
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count else { return time }
    if bytes[index] == 0x5A || bytes[index] == 0x7A { return time + "Z" }
    if bytes[index...].starts(with: "GMT".utf8) || bytes[index...].starts(with: "UTC".utf8) { return time + "Z" }
    if bytes[index] == 0x2B || bytes[index] == 0x2D, let hours = two(index + 1, below: 15) {
      var next = index + 3
      if next < bytes.count, bytes[next] == 0x3A { next += 1 }
      return time + (bytes[index] == 0x2B ? "+" : "-") + hours + ":" + (two(next, below: 60) ?? "00")
    }
    return time
  }
}

/// The names of the months in the languages of many newspapers.
enum MonthNames {
  /// The month that a word names; nil when it names none.
  static func month(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3, word.count <= 40 else { return nil }
    var key: UInt32 = 2_166_136_261
    var isASCII = true
    for byte in word {
      key = (key ^ UInt32(byte &- 65 < 26 ? byte | 0x20 : byte)) &* 16_777_619
      if byte >= 0x80 { isASCII = false }
    }
    // Nearly all words are none, and are told by their keys alone.
    if isASCII, keys[key] == 0 { return nil }
    return table[String(decoding: word, as: UTF8.self).lowercased()]
  }

  private static let keys = KeyTable(table.keys.map { (BlockLexicon.key($0), 1) })

  /// For each month, its names, and their usual short forms.
  private static let names: [String] = [
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari ocak styczeń stycznia leden ledna januára "
      + "január ianuarie ian tammikuu tammikuuta январь января січня siječnja siječanj јануар ιανουαρίου ιαν jaanuar "
      + "janvāris sausio يناير ינואר जनवरी มกราคม januārī jaanuari януари",
    "february feb februar feber février févr fev febrero febbraio fevereiro februari şubat luty lutego únor února február "
      + "februára februarie helmikuu helmikuuta февраль февраля лютого veljače veljača фебруар φεβρουαρίου φεβ veebruar "
      + "vasario فبراير פברואר फ़रवरी फरवरी februārī február febr февруари",
    "march mar märz mrz mär mars marzo março maart mrt mart marzec marca březen března marec március martie maaliskuu "
      + "maaliskuuta март марта березня ožujka ožujak μαρτίου μαρ märts kovo مارس מרץ मार्च martā márc",
    "april apr avril avr abril abr aprile aprilie nisan kwiecień kwietnia duben dubna apríla április huhtikuu huhtikuuta "
      + "апрель апреля квітня travnja travanj април απριλίου απρ aprill balandžio أبريل ابريل אפריל अप्रैल aprīlī ápr",
    "may mai mayo maggio mag maio mei maj maja mayıs květen května máj mája május mai toukokuu toukokuuta май мая травня "
      + "svibnja svibanj мај μαΐου μαϊ gegužės مايو מאי मई maijā máj",
    "june jun juni juin junio giugno giu junho jun haziran czerwiec czerwca červen června jún júna június iunie kesäkuu "
      + "kesäkuuta июнь июня червня lipnja lipanj јун ιουνίου ιουν juuni birželio يونيو יוני जून jūnijā юни",
    "july jul juli juillet juil julio luglio lug julho temmuz lipiec lipca červenec července júl júla július iulie heinäkuu "
      + "heinäkuuta июль июля липня srpnja srpanj јул ιουλίου ιουλ juuli liepos يوليو יולי जुलाई jūlijā юли",
    "august aug août aout agosto ago augustus agt ağustos sierpień sierpnia srpen srpna augusta augusztus elokuu elokuuta "
      + "август августа серпня kolovoza kolovoz аугуст αυγούστου αυγ rugpjūčio أغسطس אוגוסט अगस्त augustā augusti agustus",
    "september sep sept septembre septiembre settembre set setembro eylül wrzesień września září septembra szeptember "
      + "septembrie syyskuu syyskuuta сентябрь сентября вересня rujna rujan септембар σεπτεμβρίου σεπ rugsėjo سبتمبر "
      + "ספטמבר सितंबर सितम्बर septembrī септември",
    "october oct oktober okt octobre octubre ottobre ott outubro out ekim październik października říjen října októbra "
      + "október octombrie lokakuu lokakuuta октябрь октября жовтня listopada октобар οκτωβρίου οκτ oktoober spalio أكتوبر "
      + "אוקטובר अक्टूबर अक्तूबर oktobrī октомври",
    "november nov novembre noviembre novembro kasım listopad listopadu novembra noiembrie marraskuu marraskuuta ноябрь "
      + "ноября листопада studenoga studeni новембар νοεμβρίου νοε lapkričio نوفمبر נובמבר नवंबर novembrī ноември",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des aralık grudzień grudnia prosinec "
      + "prosince decembra decembrie joulukuu joulukuuta декабрь декабря грудня prosinca prosinac децембар δεκεμβρίου δεκ "
      + "detsember gruodžio ديسمبر דצמבר दिसंबर decembrī декември",
  ]

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      // A name of two months, as Polish and Croatian “listopad”, is the first language's.
      for name in line.split(separator: " ") where table[String(name)] == nil { table[String(name)] = index + 1 }
    }
    return table
  }()
}
