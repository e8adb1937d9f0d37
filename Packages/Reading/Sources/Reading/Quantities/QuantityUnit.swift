/// Names of units, and the singular of English nouns.
enum QuantityUnit {
  /// ISO 4217 codes in the order of the lexicon's money words.
  static let money = [
    "USD", "EUR", "GBP", "JPY", "RUB", "CNY", "INR", "TRY", "UAH", "PLN", "CHF", "cent", "penny", "SEK", "ILS",
  ]

  static let measures = [
    "kilometre", "centimetre", "metre", "millimetre", "mile", "foot", "inch", "tonne", "ton", "kilogram", "gram",
    "litre", "barrel", "hectare", "acre", "degree", "megawatt", "gigawatt", "mile per hour", "kilometre per hour",
    "gallon", "yard", "bushel",
  ]

  /// In the order of ``TimeUnit``.
  static let times = [
    "second", "minute", "hour", "day", "weekend", "week", "fortnight", "month", "quarter", "year", "decade", "century",
    "millennium",
  ]

  static func isMeasure(_ unit: String) -> Bool {
    money.contains(unit) || measures.contains(unit) || times.contains(unit) || unit == "percent"
      || unit == "percentage point"
  }

  /// The code of a currency sign.
  static func symbol(_ bytes: ArraySlice<UInt8>) -> String {
    switch bytes.last {
    case 0x24: "USD"
    case 0xAC: "EUR"
    case 0xA3: "GBP"
    case 0xA5: "JPY"
    default: "currency"
    }
  }

  /// The dollar that letters before the sign name: "US$", "A$".
  static func dollar(_ letters: ArraySlice<UInt8>) -> String? {
    switch String(decoding: letters, as: UTF8.self) {
    case "US": "USD"
    case "A", "AU": "AUD"
    case "C", "CA": "CAD"
    case "HK": "HKD"
    case "NZ": "NZD"
    case "S": "SGD"
    case "NT": "TWD"
    case "R": "BRL"
    default: nil
    }
  }

  private static let irregular: [String: String] = [
    "people": "person", "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife",
    "knives": "knife", "halves": "half", "wolves": "wolf", "leaves": "leaf", "shelves": "shelf", "thieves": "thief",
    "feet": "foot", "mice": "mouse", "criteria": "criterion", "phenomena": "phenomenon", "media": "medium",
    "movies": "movie", "ties": "tie", "lies": "lie", "series": "series", "species": "species", "buses": "bus",
    "viruses": "virus", "houses": "house", "cases": "case", "bases": "base", "phases": "phase", "phrases": "phrase",
    "databases": "database", "purchases": "purchase", "releases": "release", "increases": "increase", "doses": "dose",
    "nurses": "nurse", "horses": "horse", "courses": "course", "responses": "response", "licenses": "license",
    "warehouses": "warehouse", "greenhouses": "greenhouse", "expenses": "expense", "clauses": "clause",
    "causes": "cause", "diseases": "disease", "leases": "lease", "roses": "rose", "noses": "nose", "prizes": "prize",
    "sizes": "size", "axes": "axe", "caches": "cache", "aches": "ache", "headaches": "headache",
  ]

  static func singular(_ noun: String) -> String {
    if let known = irregular[noun] { return known }
    guard noun.utf8.count > 3, noun.utf8.last == 0x73 else { return noun }
    if noun.hasSuffix("men") { return noun }
    if noun.hasSuffix("ies") { return noun.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes", "oes", "uses"] where noun.hasSuffix(ending) {
      return String(noun.dropLast(2))
    }
    return noun.hasSuffix("ss") ? noun : String(noun.dropLast())
  }
}
