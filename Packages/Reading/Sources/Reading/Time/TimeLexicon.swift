/// What a word can do in an expression of time or quantity.
enum WordRole: UInt8 {
  case none
  // Calendar names; `value` is the number in its cycle.
  case month, weekday, season, dayPart, holiday, feast, eve, decade, weekdayPlural, weekdayNoun, quarterLetter
  case present, timeNoun
  /// `value` is a `TimeUnit`.
  case unit, unitPlural
  // Numerals.
  case cardinal, tens, hundred, scale, ordinal, fewCount, half, couple, dozen, fractionPoint
  // Grammar.
  case the, article, this, that, these, last, past, next, following, previous, same, current, coming
  case each, per, of, on, inside, at, by, during, to, until, through, from, between, and, or, since, forPreposition
  case before, after, ago, later, earlier, hence, now, from2
  case early, late, mid, beginning, end, turn, partWord
  case about, almost, more, less, than, least, most, up, over, under, no, not, fewer
  // Whole expressions; `value` says which.
  case deictic, reference, setWord, fiscal, noon, oclock, meridiem, era, zone
  case old, age, long, short, near, distant, right, business, full, whole, all, only, another, other, many, possessive
  case will, would, have, be, did, future, so, such, much, said
  case scaleSuffix
  // Of quantities; `value` is the place of a unit in `QuantityUnit.names`.
  case money, percent, measure, personNoun, collective, dead, label, stop, kill, magnitude, toll, estimated, exactly,
    plus, limit, fraction, ageComparative
}

enum TimeUnit: Int, Comparable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century, millennium
  static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }

  /// The code TIMEX3 writes after the number.
  var code: String {
    switch self {
    case .second: "S"
    case .minute: "M"
    case .hour: "H"
    case .day: "D"
    case .weekend: "WE"
    case .week, .fortnight: "W"
    case .month: "M"
    case .quarter: "Q"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    }
  }

  var isClock: Bool { self < .day }
}

/// The closed classes of words that expressions of time and quantity are made of: names of the calendar, units,
/// numerals, prepositions and modifiers. Looked up by the lower-case bytes of a word.
struct TimeLexicon: Sendable {
  struct Entry: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var role = WordRole.none
    var value: Int32 = 0
  }

  /// Open addressing; the size is a power of two, at most half full.
  private var table: [Entry]
  private static let mask = 2047

  static let english = TimeLexicon()

  private init() {
    table = Array(repeating: Entry(), count: Self.mask + 1)
    for (words, role, value) in Self.words {
      for word in words.split(separator: " ") { insert(word, role, value) }
    }
    for (words, role) in Self.series {
      for (index, group) in words.split(separator: " ").enumerated() {
        for word in group.split(separator: "/") { insert(word, role, Int32(index + 1)) }
      }
    }
  }

  private mutating func insert(_ word: Substring, _ role: WordRole, _ value: Int32) {
    var key = WordBytes()
    for byte in word.utf8 { key.append(byte) }
    var slot = key.hash & Self.mask
    while table[slot].role != .none { slot = (slot + 1) & Self.mask }
    table[slot] = Entry(low: key.low, high: key.high, role: role, value: value)
  }

  /// The role of a word, `.none` for most.
  func entry(_ key: WordBytes) -> (role: WordRole, value: Int32) {
    guard key.count <= 16 else { return (.none, 0) }
    var slot = key.hash & Self.mask
    while true {
      let entry = table[slot]
      if entry.role == .none { return (.none, 0) }
      if entry.low == key.low, entry.high == key.high { return (entry.role, entry.value) }
      slot = (slot + 1) & Self.mask
    }
  }

  /// Words in the order of their numbers from 1; spellings of one number divided by a slash.
  private static let series: [(String, WordRole)] = [
    (
      "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep "
        + "october/oct november/nov december/dec", .month
    ),
    (
      "monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun", .weekday
    ),
    (
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        + "eighteen nineteen", .cardinal
    ),
    (
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", .ordinal
    ),
    ("spring summer autumn/fall winter", .season),
  ]

  private static let words: [(String, WordRole, Int32)] = [
    ("zero", .cardinal, 0),
    ("twenty", .tens, 20), ("thirty", .tens, 30), ("forty", .tens, 40), ("fifty", .tens, 50), ("sixty", .tens, 60),
    ("seventy", .tens, 70), ("eighty", .tens, 80), ("ninety", .tens, 90), ("thirtieth", .ordinal, 30),
    ("hundred hundreds", .hundred, 100), ("thousand thousands", .scale, 3), ("million millions", .scale, 6),
    ("billion billions", .scale, 9), ("trillion trillions", .scale, 12),
    ("bn", .scaleSuffix, 9), ("tn", .scaleSuffix, 12), ("mn", .scaleSuffix, 6), ("m", .scaleSuffix, 6),
    ("k", .scaleSuffix, 3),
    ("few several some", .fewCount, 0), ("many countless numerous", .many, 0), ("half", .half, 0),
    ("couple", .couple, 2), ("dozen", .dozen, 12), ("dozens", .dozen, 0), ("point", .fractionPoint, 0),
    ("seconds", .unitPlural, 0), ("minute", .unit, 1), ("minutes mins", .unitPlural, 1), ("hour", .unit, 2),
    ("hours hrs", .unitPlural, 2), ("day", .unit, 3), ("days", .unitPlural, 3), ("weekend", .unit, 4),
    ("weekends", .unitPlural, 4), ("week", .unit, 5), ("weeks", .unitPlural, 5), ("fortnight", .unit, 6),
    ("fortnights", .unitPlural, 6), ("month", .unit, 7), ("months", .unitPlural, 7), ("quarter", .unit, 8),
    ("quarters", .unitPlural, 8), ("year yr", .unit, 9), ("years yrs", .unitPlural, 9), ("decade", .unit, 10),
    ("decades", .unitPlural, 10), ("century", .unit, 11), ("centuries", .unitPlural, 11),
    ("millennium", .unit, 12), ("millennia", .unitPlural, 12),
    ("morning", .dayPart, 1), ("afternoon", .dayPart, 3), ("evening", .dayPart, 4), ("night nighttime", .dayPart, 5),
    ("daytime", .dayPart, 6), ("mornings", .dayPart, 11), ("afternoons", .dayPart, 13), ("evenings", .dayPart, 14),
    ("nights", .dayPart, 15), ("noon midday", .noon, 12), ("midnight", .noon, 24),
    ("christmas xmas", .holiday, 1), ("halloween", .holiday, 2), ("easter", .holiday, 3), ("thanksgiving", .holiday, 4),
    ("juneteenth", .holiday, 5), ("new", .feast, 1), ("valentine", .feast, 2), ("labor labour", .feast, 3),
    ("memorial", .feast, 4), ("veterans", .feast, 5), ("boxing", .feast, 6), ("good", .feast, 7),
    ("independence", .feast, 8), ("bastille", .feast, 9), ("armistice", .feast, 10), ("eve", .eve, 0),
    ("twenties", .decade, 20), ("thirties", .decade, 30), ("forties", .decade, 40), ("fifties", .decade, 50),
    ("sixties", .decade, 60), ("seventies", .decade, 70), ("eighties", .decade, 80), ("nineties", .decade, 90),
    ("mondays", .weekdayPlural, 1), ("tuesdays", .weekdayPlural, 2), ("wednesdays", .weekdayPlural, 3),
    ("thursdays", .weekdayPlural, 4), ("fridays", .weekdayPlural, 5), ("saturdays", .weekdayPlural, 6),
    ("sundays", .weekdayPlural, 7), ("q", .quarterLetter, 0), ("present", .present, 0), ("time", .timeNoun, 0),
    ("weekday", .weekdayNoun, 0),
    ("the", .the, 0), ("a an", .article, 1), ("this", .this, 0), ("that", .that, 0), ("these", .these, 0),
    ("last", .last, -1), ("past", .past, -1), ("next", .next, 1), ("following subsequent ensuing", .following, 1),
    ("previous preceding prior", .previous, -1), ("same", .same, 0), ("current", .current, 0), ("coming", .coming, 1),
    ("each every", .each, 0), ("per", .per, 0), ("of", .of, 0), ("on", .on, 0), ("in within", .inside, 0),
    ("at", .at, 0), ("by", .by, 0), ("during throughout", .during, 0), ("to", .to, 0), ("until till", .until, 0),
    ("through thru", .through, 0), ("from", .from, 0), ("between", .between, 0), ("and", .and, 0), ("or", .or, 0),
    ("since", .since, 0), ("for", .forPreposition, 0), ("before", .before, 0), ("after", .after, 0), ("ago", .ago, -1),
    ("later", .later, 1), ("afterwards afterward", .later, 2), ("earlier", .earlier, -1), ("previously", .earlier, -2),
    ("hence", .hence, 1), ("now", .now, 0),
    ("early", .early, 0), ("late latter", .late, 0), ("part portion stage stages phase", .partWord, 0),
    ("mid middle", .mid, 0), ("beginning start onset", .beginning, 0),
    ("end close", .end, 0), ("turn", .turn, 0),
    ("about around approximately roughly circa ca", .about, 0), ("almost nearly", .almost, 0),
    ("more", .more, 0), ("less", .less, 0), ("than", .than, 0), ("least", .least, 0), ("most", .most, 0),
    ("up", .up, 0),
    ("over exceeding", .over, 0), ("under below", .under, 0), ("no", .no, 0), ("not", .not, 0), ("fewer", .fewer, 0),
    ("today", .deictic, 0), ("yesterday", .deictic, -1), ("tomorrow", .deictic, 1), ("tonight", .deictic, 10),
    ("overnight", .deictic, 11),
    ("currently nowadays presently", .reference, 0), ("recently lately", .reference, -1), ("recent", .reference, -2),
    ("imminent imminently", .reference, 1), ("future", .future, 1),
    ("daily everyday", .setWord, 3), ("nightly", .setWord, 4), ("weekly", .setWord, 5), ("monthly", .setWord, 7),
    ("quarterly", .setWord, 8), ("yearly annually", .setWord, 9), ("hourly", .setWord, 2),
    ("fiscal financial", .fiscal, 0), ("o'clock", .oclock, 0), ("am", .meridiem, 0), ("pm", .meridiem, 12),
    ("bc bce", .era, -1), ("ad ce", .era, 1),
    ("gmt utc", .zone, 0), ("bst wat", .zone, 60), ("cet", .zone, 60), ("cest eet sast cat", .zone, 120),
    ("eest msk", .zone, 180), ("ist", .zone, 330), ("jst kst", .zone, 540), ("est cdt", .zone, -300),
    ("edt", .zone, -240), ("cst mdt", .zone, -360), ("mst pdt", .zone, -420), ("pst", .zone, -480),
    ("et ct mt pt", .zone, 9999),
    ("old", .old, 0), ("age aged", .age, 0), ("long", .long, 0), ("near", .near, 0), ("right", .right, 0),
    ("business working", .business, 0), ("full whole entire consecutive straight", .full, 0), ("all", .all, 0),
    ("only just", .only, 0), ("another additional", .another, 1), ("other", .other, 0),
    ("will shall", .will, 0), ("would could might should must", .would, 0), ("have has had having", .have, 0),
    ("is are be been being", .be, 0), ("was were did", .did, 0), ("so", .so, 0), ("as", .such, 0), ("much", .much, 0),
    ("dollars dollar", .money, 0), ("euros euro", .money, 1), ("pounds", .money, 2), ("yen", .money, 3),
    ("rubles roubles", .money, 4), ("yuan renminbi", .money, 5), ("rupees", .money, 6), ("lira liras", .money, 7),
    ("hryvnia hryvnias", .money, 8), ("zloty zlotys", .money, 9), ("usd", .money, 0), ("eur", .money, 1),
    ("gbp", .money, 2), ("jpy", .money, 3), ("rub", .money, 4), ("cny rmb", .money, 5), ("inr", .money, 6),
    ("chf", .money, 10), ("cents", .money, 11), ("pence", .money, 12), ("kronor", .money, 13), ("shekels", .money, 14),
    ("percent pct", .percent, 0), ("percentage", .percent, 1),
    ("km kilometres kilometers kilometre kilometer", .measure, 0),
    ("cm centimetres centimeters centimetre", .measure, 1),
    ("metres meters metre meter", .measure, 2), ("mm millimetres millimeters", .measure, 3),
    ("miles mile", .measure, 4), ("feet foot ft", .measure, 5), ("inches inch", .measure, 6),
    ("tonnes tonne", .measure, 7), ("tons ton", .measure, 8), ("kg kilograms kilogram kilos kilo", .measure, 9),
    ("grams grammes", .measure, 10), ("litres liters litre liter", .measure, 11), ("barrels barrel", .measure, 12),
    ("hectares hectare", .measure, 13), ("acres acre", .measure, 14), ("degrees degree", .measure, 15),
    ("megawatts mw", .measure, 16), ("gigawatts gw", .measure, 17), ("mph", .measure, 18), ("kph", .measure, 19),
    ("gallons gallon", .measure, 20), ("yards yard", .measure, 21), ("bushels", .measure, 22),
    (
      "people persons diplomats officials members detainees residents sources witnesses representatives individuals "
        + "civilians humans citizens us", .personNoun, 0
    ),
    (
      "men women children police personnel aircraft spacecraft staff data media criteria phenomena mice sheep fish "
        + "troops cattle lives", .collective, 0
    ),
    ("dead deaths fatalities", .dead, 0), ("wounded injured missing", .dead, 1),
    ("killed kill kills killing", .kill, 0),
    ("died die dies perished", .kill, 1), ("magnitude", .magnitude, 0), ("toll", .toll, 0),
    ("said told", .said, 0), ("latest earliest", .limit, 0),
    ("thirds fourths fifths sixths sevenths eighths ninths tenths hundredths", .fraction, 0),
    ("older younger", .ageComparative, 0), ("estimated", .estimated, 0), ("exactly precisely", .exactly, 0),
    ("plus", .plus, 0),
    (
      "page paragraph chapter article section line room figure table act route highway flight gate "
        + "item rule form version volume level grade", .label, 0
    ),
    (
      "who whom whose which what where when while why how but if because although though into onto out off down "
        + "against near with without among amid despite via across along behind beyond toward towards upon then "
        + "there here it its he she his her him they them their we our you your i me my not nor yet both either "
        + "neither says say tells do does", .stop, 0
    ),
  ]
}

/// Up to sixteen lower-case bytes of a word, as one number.
struct WordBytes {
  var low: UInt64 = 0
  var high: UInt64 = 0
  var count = 0

  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) << UInt64(count * 8)
    } else if count < 16 {
      high |= UInt64(byte) << UInt64((count - 8) * 8)
    }
    count += 1
  }

  var hash: Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 40)
  }
}
