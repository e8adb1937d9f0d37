internal import DomainCore
internal import Markup
internal import TextDecoding

/// Candidates for one field of the metadata that say the same, with the features by which they are weighed.
struct MetadataGroup {
  var key: String
  var value: String
  /// Keys of features, each once, in the order of their appearance.
  private(set) var features: [UInt32] = []
  private(set) var sources: [MetadataCandidates.Source] = []

  init(key: String, value: String) {
    self.key = key
    self.value = value
  }

  mutating func add(_ feature: String) {
    let key = nameKeyOf(feature)
    if !features.contains(key) { features.append(key) }
  }

  func has(_ feature: String) -> Bool { features.contains(nameKeyOf(feature)) }

  mutating func note(_ source: MetadataCandidates.Source) {
    if !sources.contains(source) { sources.append(source) }
  }

  /// Adds a feature for each two of the features, as one may tell another thing beside the other.
  mutating func addPairs() {
    let single = features
    for (index, one) in single.enumerated() {
      for other in single[..<index] {
        features.append((min(one, other) &* 0x9E37_79B1 ^ max(one, other)) &* 16_777_619)
      }
    }
  }

  /// The names of the sources, as an exported report has them.
  var origins: JSONValue { .array(sources.map { .string($0.rawValue) }) }

  /// The sum of the features' weights.
  func score(_ weights: KeyTable) -> Float { features.reduce(0) { $0 + weights[$1] } }
}

/// FNV-1a of a feature's name.
func nameKeyOf(_ name: String) -> UInt32 {
  var hash: UInt32 = 2_166_136_261
  for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  return hash
}

/// Where candidates stand on the page, counted in blocks from the headline.
struct PagePlaces {
  private let firsts: [Int32]
  let title: Int?

  init(_ segmentation: Segmentation, titleBlock: Int?) {
    firsts = segmentation.blocks.map { segmentation.pieces[Int($0.pieces.lowerBound)] }
    title = titleBlock
  }

  /// How many blocks a node is behind the headline; nil when there is none.
  func distance(_ node: Int) -> Int? {
    guard let title else { return nil }
    var low = 0
    var high = firsts.count
    while low < high {
      let middle = (low + high) / 2
      if firsts[middle] <= Int32(node) { low = middle + 1 } else { high = middle }
    }
    return low - 1 - title
  }

  func zone(_ node: Int) -> String {
    guard let distance = distance(node) else { return "untitled" }
    switch distance {
    case ..<(-6): return "farBefore"
    case ..<0: return "before"
    case ...3: return "just"
    case ...10: return "near"
    case ...25: return "mid"
    default: return "far"
    }
  }
}

// MARK: - Titles

enum TitleChoice {
  /// A title without what does not tell titles apart: letter case, kinds of quotation marks and dashes, outer signs.
  static func key(_ title: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in title.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x22, 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x02BC:
        if word.unicodeScalars.last != "'" { word.unicodeScalars.append("'") }
      case 0x2010...0x2015, 0x2212: word.unicodeScalars.append("-")
      case 0xAD, 0x200B, 0xFEFF: break
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { words.append(word) }
    let joined = words.joined(separator: " ").utf8
    let outer: Set<UInt8> = [0x20, 0x27, 0x2D, 0x2E, 0x7C, 0x3A]
    let start = joined.firstIndex { !outer.contains($0) } ?? joined.endIndex
    guard let last = joined.lastIndex(where: { !outer.contains($0) }) else { return "" }
    return String(decoding: joined[start...last], as: UTF8.self)
  }

  /// The parts of a title that separators part: without the last part, the first part alone, without the first.
  static func parts(_ title: String) -> [(String, String)] {
    let bytes = Array(title.utf8)
    var cuts: [Range<Int>] = []
    for separator in [
      " | ", " - ", " – ", " — ", " » ", " · ", " • ", " < ", " › ", " :: ", " ~ ", "|", " « ", " ∙ ", " :",
    ] {
      let sign = Array(separator.utf8)
      var index = 0
      while index + sign.count <= bytes.count {
        if bytes[index] == sign[0], bytes[index..<index + sign.count].elementsEqual(sign) {
          if !cuts.contains(where: { $0.overlaps(index..<index + sign.count) }) {
            cuts.append(index..<index + sign.count)
          }
          index += sign.count
        } else {
          index += 1
        }
      }
    }
    guard let first = cuts.min(by: { $0.lowerBound < $1.lowerBound }),
      let last = cuts.max(by: { $0.lowerBound < $1.lowerBound })
    else { return [] }
    func text(_ range: Range<Int>) -> String { canonicalLine(bytes[range]) }
    let all = [
      (text(0..<last.lowerBound), "cutLast"), (text(0..<first.lowerBound), "cutFirst"),
      (text(first.upperBound..<bytes.count), "tail"),
    ]
    return all.filter { $0.0.utf8.contains(0x20) || $0.0.utf8.count > 12 }
  }

  static func groups(_ candidates: MetadataCandidates, _ places: PagePlaces, site: String?) -> [MetadataGroup] {
    var groups: [MetadataGroup] = []
    func add(_ value: String, _ feature: String, _ source: MetadataCandidates.Source) {
      let key = key(value)
      guard !key.isEmpty, value.utf8.count <= 600 else { return }
      let index = groups.firstIndex { $0.key == key } ?? groups.count
      if index == groups.count { groups.append(MetadataGroup(key: key, value: value)) }
      groups[index].add(feature)
      groups[index].note(source)
    }
    let headings = candidates.titles.count { $0.source == .heading }
    var headingIndex = 0
    var seen: [String] = []
    var title = ""
    var openGraph = ""
    for candidate in candidates.titles {
      if candidate.source == .heading {
        add(candidate.value, ["h1first", "h1second"][min(headingIndex, 1)], .heading)
        if headingIndex > 1 { add(candidate.value, "h1later", .heading) }
        headingIndex += 1
        if headings == 1 { add(candidate.value, "h1only", .heading) }
        if let distance = places.distance(candidate.node) {
          add(candidate.value, distance == 0 ? "h1title" : distance < 0 ? "h1before" : "h1after", .heading)
        }
        continue
      }
      let source = "\(candidate.source):\(candidate.name)"
      if seen.contains(source) { continue }
      seen.append(source)
      var partOf: String?
      switch candidate.source {
      case .titleElement:
        add(candidate.value, "title", .titleElement)
        partOf = "title"
        title = key(candidate.value)
      case .openGraph:
        add(candidate.value, "og", .openGraph)
        partOf = "og"
        openGraph = key(candidate.value)
      case .linkedData: add(candidate.value, "ld.\(candidate.name)", .linkedData)
      case .microdata: add(candidate.value, "micro", .microdata)
      case .text: add(candidate.value, "textTitle", .text)
      default:
        if candidate.name == "twitter:title" {
          add(candidate.value, "tw", .meta)
          partOf = "tw"
        } else {
          add(candidate.value, "meta", .meta)
        }
      }
      if let partOf {
        for (part, kind) in parts(candidate.value) { add(part, "\(partOf).\(kind)", .titlePart) }
      }
    }
    let site = site.map(key) ?? ""
    for index in groups.indices {
      let key = groups[index].key
      let words = key.split(separator: " ").count
      if key == site { groups[index].add("isSite") }
      if words <= 1 { groups[index].add("short1") } else if words == 2 { groups[index].add("short2") }
      if words > 25 { groups[index].add("long") }
      if title.hasPrefix(key) {
        groups[index].add("titlePrefix")
      } else if title.utf8.lastRange(of: Array(key.utf8)) != nil {
        groups[index].add("titleIn")
      }
      if openGraph.hasPrefix(key) { groups[index].add("ogPrefix") }
      if groups[index].value.utf8.contains(0x7C) { groups[index].add("bar") }
      if site.utf8.count > 3, key != site, key.hasSuffix(site) { groups[index].add("endSite") }
    }
    return groups
  }
}

// MARK: - Dates

enum DateChoice {
  private static let updateWords = ByteWords(
    "updat", "modif", "aktualis", "geändert", "mis à jour", "actualiz", "aggiorn", "atualiz", "bijgewerkt", "revis",
    "edited", "last", "zuletzt", "zaktualiz", "обновл")
  private static let publishWords = ByteWords(
    "publi", "posted", "erschien", "veröff", "erstellt", "created", "pubdate", "issued", "post-date", "postdate",
    "entry-date", "date-pub")
  private static let otherWords = ByteWords(
    "comment", "relat", "recent", "sidebar", "widget", "footer", "teaser", "card", "event", "list", "archive", "menu")
  private static let laterWords = ByteWords("expir", "event", "start")

  /// The date that an address holds: `/2024/05/01/`, `2024-05-01`, `20240501`.
  static func date(inAddress address: String) -> CalendarDate? {
    let bytes = Array(address.utf8)
    var index = 0
    func digits(_ at: Int, _ count: Int) -> Int? {
      guard at + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[at..<at + count] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    func isDigit(_ at: Int) -> Bool { at >= 0 && at < bytes.count && bytes[at] >= 0x30 && bytes[at] <= 0x39 }
    while index + 8 <= bytes.count {
      defer { index += 1 }
      guard bytes[index] == 0x31 || bytes[index] == 0x32, !isDigit(index - 1), let year = digits(index, 4) else {
        continue
      }
      let sign = bytes[index + 4]
      if sign == 0x2F || sign == 0x2D || sign == 0x5F || sign == 0x2E {
        var next = index + 5
        guard let month = digits(next, 2) ?? digits(next, 1) else { continue }
        next += isDigit(next + 1) ? 2 : 1
        guard next < bytes.count, bytes[next] == sign else { continue }
        next += 1
        guard let day = digits(next, 2) ?? digits(next, 1) else { continue }
        next += isDigit(next + 1) ? 2 : 1
        if !isDigit(next), let date = CalendarDate(year, month, day) { return date }
      } else if !isDigit(index + 8), let month = digits(index + 4, 2), let day = digits(index + 6, 2),
        let date = CalendarDate(year, month, day)
      {
        return date
      }
    }
    // With the day first: 29-10-2021.
    index = 0
    while index + 10 <= bytes.count {
      defer { index += 1 }
      guard !isDigit(index - 1), let day = digits(index, 2), let month = digits(index + 3, 2),
        let year = digits(index + 6, 4), !isDigit(index + 10), bytes[index + 2] == bytes[index + 5],
        bytes[index + 2] == 0x2D || bytes[index + 2] == 0x2F || bytes[index + 2] == 0x5F,
        let date = CalendarDate(year, month, day)
      else { continue }
      return date
    }
    return nil
  }

  /// The days that candidates tell in one way alone: not those of which day and month could be exchanged.
  private static func sureDays(_ candidates: MetadataCandidates, _ order: CalendarDate.Order) -> Set<Int> {
    var days: Set<Int> = []
    for candidate in candidates.dates where candidate.source != .url {
      let tokens = CalendarDate.DateTokens(candidate.value)
      let others = tokens.dates(order.other, limit: 2)
      for (date, other) in zip(tokens.dates(order, limit: 2), others) where date.isSameDay(other) {
        days.insert(date.ordinal)
      }
    }
    return days
  }

  /// The days that a candidate may mean. Where day and month could be exchanged, what the page says elsewhere decides;
  /// in visible text both are weighed.
  private static func readings(
    of candidate: MetadataCandidates.Candidate, _ order: CalendarDate.Order, sure: Set<Int>
  ) -> [(CalendarDate, isOther: Bool)] {
    if candidate.source == .url { return date(inAddress: candidate.value).map { [($0, false)] } ?? [] }
    let isText = candidate.source == .text || candidate.source == .byline
    let tokens = CalendarDate.DateTokens(candidate.value)
    var readings = tokens.dates(order, limit: isText ? 2 : 1)
    if readings.isEmpty, !isText, let date = CalendarDate(value: candidate.value, order: order) { readings = [date] }
    let exchanged = tokens.dates(order.other, limit: isText ? 2 : 1)
    var others: [CalendarDate] = []
    for (index, date) in exchanged.enumerated() where index < readings.count && !readings[index].isSameDay(date) {
      if sure.contains(date.ordinal), !sure.contains(readings[index].ordinal) {
        readings[index] = date
      } else if isText {
        others.append(date)
      }
    }
    return readings.map { ($0, false) } + others.map { ($0, true) }
  }

  static func groups(
    _ candidates: MetadataCandidates, _ places: PagePlaces, order: CalendarDate.Order
  ) -> [MetadataGroup] {
    var groups: [MetadataGroup] = []
    var ordinals: [Int] = []
    var firsts: [String] = []
    let sure = sureDays(candidates, order)
    for candidate in candidates.dates {
      let readings = readings(of: candidate, order, sure: sure)
      for (place, reading) in readings.enumerated() {
        var features: [String] = []
        switch candidate.source {
        case .linkedData: features.append("ld." + candidate.name)
        case .meta:
          switch candidate.name {
          case "article:published_time", "article:modified_time", "date", "og:updated_time", "datepublished",
            "datemodified", "last-modified":
            features.append("meta." + candidate.name)
          default:
            features.append(
              updateWords.areIn(candidate.name)
                ? "meta.mod"
                : laterWords.areIn(candidate.name)
                  ? "meta.other" : publishWords.areIn(candidate.name) ? "meta.pub" : "meta.any")
          }
        case .url: features.append("url")
        case .scripts:
          features.append(
            updateWords.areIn(candidate.name)
              ? "script.mod" : publishWords.areIn(candidate.name) ? "script.pub" : "script.any")
        default:
          let kind = "\(candidate.source)"
          let zone = places.zone(candidate.node)
          features += [kind + "." + zone, "zone." + zone]
          let isVisible = candidate.source != .time && candidate.source != .microdata
          if updateWords.areIn(candidate.name) || isVisible && updateWords.areIn(candidate.value) {
            features += ["upd", kind + ".upd"]
          }
          if publishWords.areIn(candidate.name) || publishWords.areIn(candidate.value) {
            features += ["pub", kind + ".pub"]
          }
          if otherWords.areIn(candidate.name) { features.append("elsewhere") }
          if candidate.name == "lead" { features.append("lead") }
          if place > 0, !reading.isOther { features.append("second") }
          if reading.isOther { features.append("swapped") }
          if !reading.isOther, !firsts.contains(kind) {
            firsts.append(kind)
            features.append(kind + ".first")
          }
          if candidate.source == .byline || candidate.source == .text {
            let words = candidate.value.split(separator: " ").count
            features.append(words < 5 ? "words<5" : words < 12 ? "words<12" : "words>12")
          }
          if candidate.value.utf8.lastRange(of: Array("©".utf8)) != nil { features.append("copyright") }
        }
        let ordinal = reading.0.ordinal
        let index = ordinals.firstIndex(of: ordinal) ?? groups.count
        if index == groups.count {
          guard groups.count < 100 else { continue }
          groups.append(MetadataGroup(key: "", value: reading.0.description))
          ordinals.append(ordinal)
        } else if groups[index].value.utf8.count < reading.0.description.utf8.count {
          groups[index].value = reading.0.description
        }
        for feature in features { groups[index].add(feature) }
        groups[index].note(candidate.source)
      }
    }
    guard !groups.isEmpty else { return [] }
    let strong = [
      "ld.datePublished", "ld.webpage.datePublished", "meta.article:published_time", "meta.datepublished",
      "ld.dateCreated",
    ]
    let strengths = groups.map { group in strong.count { group.has($0) } }
    let hasStrong = strengths.contains { $0 > 0 }
    let sorted = groups.indices.sorted { (ordinals[$0], $0) < (ordinals[$1], $1) }
    groups[sorted[0]].add("earliest")
    groups[sorted[sorted.count - 1]].add("latest")
    if let first = sorted.first(where: { strengths[$0] > 0 }) { groups[first].add("strongFirst") }
    let sound = sorted.filter { index in
      strengths[index] > 0 || groups[index].sources.contains { $0 == .microdata || $0 == .url || $0 == .time }
    }
    if let first = sound.first { groups[first].add("soundFirst") }
    if let last = sound.last { groups[last].add("soundLast") }
    let changes = [
      "ld.dateModified", "meta.article:modified_time", "meta.og:updated_time", "meta.datemodified", "meta.mod",
      "script.mod",
    ]
    for index in groups.indices {
      let isVisible = ["zone.just", "zone.before", "zone.near"].contains { groups[index].has($0) }
      if changes.contains(where: { groups[index].has($0) }) { groups[index].add("change") }
      if strengths[index] > 0 { groups[index].add("strong") }
      if strengths[index] > 1 { groups[index].add("strong2") }
      if strengths[index] > 0, isVisible { groups[index].add("strongVisible") }
      if strengths[index] == 0, hasStrong { groups[index].add("weakOfStrong") }
      if strengths[index] == 0, hasStrong, isVisible { groups[index].add("visibleOfStrong") }
      if isVisible, !groups[index].has("upd") { groups[index].add("visibleNoUpdate") }
      if groups[index].sources.count > 2 { groups[index].add("sources>2") }
      if groups[index].sources.count > 4 { groups[index].add("sources>4") }
      groups[index].addPairs()
    }
    return groups
  }
}

// MARK: - Authors

enum AuthorChoice {
  /// What stands before a name in a byline.
  private static let prefixes = [
    "medically reviewed by", "written by", "posted by", "published by", "reported by", "reviewed by", "article by",
    "story by", "words by", "text by", "report by", "by", "veröffentlicht von", "geschrieben von", "verfasst von",
    "ein beitrag von", "ein artikel von", "eine analyse von", "ein kommentar von", "von", "par", "por", "escrito por",
    "di", "da", "av", "af", "door", "text und interview", "text", "autorin", "autores", "autor", "author", "authors",
    "auteurs", "auteur", "écrit par", "od", "przez", "автор", "redaktion", "vom", "skrevet av", "oleh", "scritto da",
    "a cura di", "penulis", "reporter", "yazan", "eingestellt von", "erstellt von", "gespeichert von", "text von",
    "interview von", "ein interview von", "ein gastbeitrag von", "gastbeitrag von", "kommentar von", "analyse von",
    "submitted by", "created by", "added by", "contributed by", "interview by", "analysis by", "opinion by",
    "publicado por",
    "redactado por", "texto de", "postado por", "publié par", "rédigé par", "proposé par", "texte", "texte de",
    "pubblicato da", "inserito da", "testo di", "geschreven door", "geplaatst door", "tekst", "skriven av",
    "skrevet af",
    "текст", "оригинал", "nguồn", "作者", "文", "记者", "責任編輯", "责任编辑", "글",
  ].map { Array($0.utf8) }
  /// Those that begin with each byte.
  private static let prefixesByFirst: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for prefix in prefixes { table[Int(prefix[0])].append(prefix) }
    return table
  }()
  /// Whether one of them begins with a byte.
  private static let prefixFirsts: [Bool] = {
    var firsts = [Bool](repeating: false, count: 256)
    for case let first? in prefixes.map(\.first) { firsts[Int(first)] = true }
    return firsts
  }()
  private static let foreign: Set<String> = [
    "of", "the", "for", "in", "to", "on", "at", "min", "read", "share", "follow", "about", "more", "view", "all",
    "updated", "published", "comment", "comments", "für", "minuten", "uhr", "lesen", "foto", "photo", "image", "getty",
    "images", "bild", "quelle", "source", "subscribe", "sign", "login", "posted", "last", "edited",
  ]
  /// What stands beside names, in forms and before lists, and is none.
  private static let labels: Set<String> = [
    "written by", "posted by", "published by", "reviewed by", "edited by", "reported by", "filed under", "filed in",
    "name", "first name", "last name", "your name", "full name", "email", "email address", "message", "your message",
    "comment", "website", "phone", "subject", "author", "authors", "about the author", "about the authors", "by",
    "published", "updated", "share", "share this", "tags", "topics", "category", "categories", "posted in",
    "read more", "contents", "table of contents", "advertisement", "sponsored", "search", "menu", "home", "sign in",
    "log in", "subscribe", "follow us", "related articles", "more from", "in this article", "on this page",
    "name des autors", "vorname", "nachname", "nachricht", "kommentar", "autor", "von", "teilen", "prénom", "nom",
    "nombre", "apellido", "mensaje", "nome", "cognome", "messaggio",
  ]
  private static let classFeatures = [
    "author", "byline", "name", "bio", "avatar", "comment", "relat", "card", "meta", "date", "box", "list", "job",
    "role", "title", "link", "info", "wrap", "image", "img", "posts", "desc",
  ].map { ("class." + $0, ByteWords($0)) }
  private static let roles: Set<String> = [
    "staff", "team", "editor", "redaktion", "editorial", "desk", "writer", "reporter", "correspondent", "newsroom",
    "admin", "agency", "news", "press", "editors", "contributor", "journalist",
  ]

  /// Takes the byline's introduction away; tells whether there was one.
  static func withoutPrefix(_ text: String) -> (text: String, had: Bool) {
    var text = text
    var had = false
    for _ in 0..<2 {
      // Nearly all texts are told by their first letter to have none.
      guard let first = text.utf8.first, first >= 0x80 || prefixFirsts[Int(first | 0x20)] else { return (text, had) }
      let lower = Array(text.lowercased().utf8)
      guard lower.count == text.utf8.count else { return (text, had) }
      var cut = 0
      for bytes in prefixesByFirst[Int(lower[0])] {
        guard lower.count > bytes.count, lower.starts(with: bytes) else { continue }
        let next = lower[bytes.count]
        let isWideColon = next == 0xEF && lower[bytes.count...].starts(with: [0xEF, 0xBC, 0x9A])
        if next == 0x20 || next == 0x3A || isWideColon, bytes.count > cut { cut = bytes.count + (isWideColon ? 3 : 0) }
      }
      guard cut > 0 else { break }
      had = true
      text = canonicalLine(text.utf8.dropFirst(cut).drop { $0 == 0x3A || $0 == 0x20 })
    }
    return (text, had)
  }

  private static let schemeSigns = ByteWords("://")

  /// The names in a byline.
  static func names(_ text: String) -> [String] {
    guard text.utf8.count < 600 else { return [] }
    var words = text.split(separator: " ").filter { word in
      let bytes = word.utf8
      if bytes.starts(with: "www.".utf8) || bytes.contains(0x40) && bytes.contains(0x2E) { return false }
      return !(bytes.contains(0x3A) && schemeSigns.areIn(Array(bytes)[...]))
    }
    if words.count > 40 { words = Array(words.prefix(40)) }
    var line = withoutPrefix(words.joined(separator: " ")).text
    for separator in ["|", " • ", " · ", " – ", " — ", " - ", " :: ", "\u{2022}"] {
      while let cut = line.range(ofPlain: separator) {
        // What stands behind a date, where the byline begins with one.
        let before = line[..<cut.lowerBound]
        let isDate = before.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
        line = isDate ? withoutPrefix(canonicalLine(line[cut.upperBound...].utf8)).text : String(before)
      }
    }
    line = withoutDate(line)
    var parts: [String] = []
    var current: [Substring] = []
    func end() {
      if !current.isEmpty { parts.append(current.joined(separator: " ")) }
      current = []
    }
    var depth = 0
    for word in line.split(separator: " ") {
      var word = word
      // What is in brackets is no name.
      if word.utf8.contains(0x28) { depth += 1 }
      let isInner = depth > 0
      if word.utf8.contains(0x29) { depth = max(0, depth - 1) }
      if isInner { continue }
      switch word {
      case "and", "AND", "UND", "Und", "And", "und", "et", "y", "e", "en", "og", "och", "i", "ve", "with", "mit", "&",
        "и", "/", ",", ";":
        end()
        continue
      default: break
      }
      var ends = false
      while let last = word.utf8.last, last == 0x2C || last == 0x3B {
        word = word.dropLast()
        ends = true
      }
      // Parts that a slash joins.
      let pieces = word.split(separator: "/")
      for (index, piece) in pieces.enumerated() {
        current.append(piece)
        if index + 1 < pieces.count { end() }
      }
      if ends { end() }
    }
    end()
    return parts.compactMap { part in
      let trimmed = withoutPrefix(part).text
      let bytes = Array(trimmed.utf8)
      let signs: Set<UInt8> = [0x20, 0x2E, 0x2C, 0x3A, 0x3B, 0x2D, 0x22, 0x27, 0x28, 0x29, 0x2A]
      guard let start = bytes.firstIndex(where: { !signs.contains($0) }),
        let last = bytes.lastIndex(where: { !signs.contains($0) })
      else { return nil }
      // The full stop of an abbreviation belongs to the name.
      let end =
        last + 1 < bytes.count && bytes[last + 1] == 0x2E && last - start < 60 && isAbbreviation(bytes, last)
        ? last + 2 : last + 1
      let name = String(decoding: bytes[start..<end], as: UTF8.self)
      let count = name.split(separator: " ").count
      guard (1...5).contains(count), (3...60).contains(name.utf8.count),
        !name.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 })
      else { return nil }
      return name
    }
  }

  /// Words that stand between a name and a date.
  private static let joints: Set<Substring> = [
    "on", "at", "am", "um", "vom", "den", "der", "le", "du", "à", "el", "em", "il", "op", "om", "på", "w", "dnia", "в",
    "-", "–", "—", ",", "|", "·", "•", "published", "updated", "posted", "veröffentlicht",
  ]

  /// A byline without its date: “Ida Moe on 3 March 2024”, “Posted on March 3, 2024 by Ida Moe”.
  private static func withoutDate(_ line: String) -> String {
    let words = line.split(separator: " ")
    func hasDigit(_ word: Substring) -> Bool { word.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }
    guard let date = words.firstIndex(where: hasDigit), let last = words.lastIndex(where: hasDigit) else { return line }
    let rest = words[(last + 1)...].joined(separator: " ")
    let (after, isIntroduced) = withoutPrefix(rest)
    if isIntroduced { return after }
    var end = date
    while end > 0, joints.contains(words[end - 1]) || CalendarDate.isMonth(words[end - 1]) { end -= 1 }
    return end > 0 ? words[..<end].joined(separator: " ") : line
  }

  private static func isAbbreviation(_ bytes: [UInt8], _ last: Int) -> Bool {
    last >= 1 && bytes[last - 1] == 0x20 || last >= 2 && bytes[last - 2] == 0x20
  }

  /// The words of a name, for comparison.
  static func key(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.value &- 0x61 < 26 {
        word.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  static func isSame(_ one: [String], _ other: [String]) -> Bool {
    if one == other { return true }
    let short = one.count <= other.count ? one : other
    let long = one.count <= other.count ? other : one
    guard let first = short.first, short.contains(where: { $0 != first }) else { return false }
    return short.allSatisfy { long.contains($0) }
  }

  /// What names have not in them.
  private static let signs: Set<Unicode.Scalar> = [
    "{", "}", "[", "]", "<", ">", "©", ":", "@", "«", "»", "_", "?", "!", "…", "„", "“", "”", "#", "=", "*", "+",
  ]

  /// The letters and digits of a name, in lower case.
  private static func squeezed(_ name: String) -> String { key(name).joined() }

  /// - Parameters:
  ///   - site: What the site calls itself.
  ///   - publisher: Who publishes the page, as JSON-LD has it.
  ///   - host: The host of the page's address.
  static func groups(
    _ candidates: MetadataCandidates, _ places: PagePlaces, site: String?, publisher: String?, host: String?
  ) -> [MetadataGroup] {
    var groups: [MetadataGroup] = []
    var keys: [[String]] = []
    var mentions: [Int] = []
    var firsts: [String] = []
    var structured: Set<Int> = []
    for candidate in candidates.authors where candidate.value.utf8.count <= 300 {
      let introduced = withoutPrefix(candidate.value).had
      let words = candidate.value.split(separator: " ").count
      let isBare = candidate.source == .text && !introduced
      if isBare, words > 4 || !isCapitalised(candidate.value) { continue }
      let names = names(candidate.value)
      if isBare, names.count != 1 { continue }
      if candidate.source == .byline, names.count > 6 { continue }
      var features: [String] = []
      let isStructured = candidate.source == .linkedData || candidate.source == .meta
      switch candidate.source {
      case .linkedData: features.append("ld." + candidate.name)
      case .meta: features.append("meta." + candidate.name)
      default:
        let kind = isBare ? "bare" : "\(candidate.source)"
        let zone = places.zone(candidate.node)
        features += [kind + "." + zone, "zone." + zone]
        if !firsts.contains(kind) {
          firsts.append(kind)
          features.append(kind + ".first")
        }
        if introduced { features += ["by", kind + ".by", "by." + zone] }
        if candidate.source == .byline {
          let marks = Array(candidate.name.utf8)[...]
          for (feature, word) in classFeatures where word.areIn(marks) { features.append(feature) }
          features.append(words < 4 ? "length<4" : words < 8 ? "length<8" : words < 16 ? "length<16" : "length>16")
        }
      }
      for (place, name) in names.enumerated() {
        let key = key(name)
        guard !key.isEmpty else { continue }
        let index = keys.firstIndex { isSame($0, key) } ?? groups.count
        if index == groups.count {
          guard groups.count < 60 else { continue }
          groups.append(MetadataGroup(key: key.joined(separator: " "), value: name))
          keys.append(key)
          mentions.append(0)
        }
        // A name as people write it, and not as a machine does: “ida.moe”.
        if !groups[index].value.utf8.contains(0x20), name.utf8.contains(0x20) { groups[index].value = name }
        mentions[index] += 1
        for feature in features { groups[index].add(feature) }
        if AuthorChoice.labels.contains(name.lowercased()) { groups[index].add("label") }
        if place > 0 { groups[index].add(isStructured ? "laterStructured" : "laterVisible") }
        if isStructured {
          groups[index].add("structured")
          structured.insert(index)
        }
        groups[index].note(candidate.source)
      }
    }
    let site = site.map { TitleChoice.key($0) } ?? ""
    let publisher = publisher.map(squeezed) ?? ""
    let labels = (host ?? "").split(separator: ".").map { squeezed(String($0)) }
    let hostName = labels.filter { $0 != "www" }.joined()
    let hasPerson = groups.contains { $0.has("ld.author.person") }
    let hasIntroduced = groups.contains { $0.has("by.just") || $0.has("by.before") }
    for index in groups.indices {
      let name = groups[index].value
      let parts = name.split(separator: " ")
      groups[index].add("words\(min(parts.count, 5))")
      if isCapitalised(name) { groups[index].add("capitalised") }
      if name == name.uppercased(), name != name.lowercased() { groups[index].add("allCaps") }
      if parts.count == 1, name == name.lowercased() { groups[index].add("handle") }
      if parts.contains(where: { roles.contains($0.lowercased()) }) { groups[index].add("role") }
      if parts.contains(where: { foreign.contains($0.lowercased()) }) { groups[index].add("foreign") }
      let plain = TitleChoice.key(name)
      if !site.isEmpty, plain == site || site.hasPrefix(plain) || plain.hasPrefix(site) { groups[index].add("isSite") }
      if name.unicodeScalars.contains(where: { signs.contains($0) }) { groups[index].add("signs") }
      let letters = squeezed(name)
      if letters == publisher { groups[index].add("isPublisher") }
      if letters.utf8.count > 2, labels.contains(letters) || letters == hostName { groups[index].add("isHost") }
      if parts.count == 1, name.utf8.dropFirst().dropLast(2).contains(0x2E) { groups[index].add("domain") }
      if mentions[index] > 3 { groups[index].add("mentions>3") }
      if mentions[index] > 8 { groups[index].add("mentions>8") }
      if groups[index].sources.count > 1 { groups[index].add("sources>1") }
      if groups[index].sources.count > 2 { groups[index].add("sources>2") }
      if hasPerson, !groups[index].has("ld.author.person") { groups[index].add("otherPerson") }
      if !structured.isEmpty, !structured.contains(index) { groups[index].add("otherStructured") }
      if hasIntroduced, !groups[index].has("by") { groups[index].add("otherIntroduced") }
    }
    return groups
  }

  private static func isCapitalised(_ name: String) -> Bool {
    name.split(separator: " ").allSatisfy { word in
      if let first = word.utf8.first, first < 0x80 { return word.utf8.count <= 3 || first &- 0x61 >= 26 }
      return word.utf8.count <= 3 || word.prefix(1) != word.prefix(1).lowercased()
        || word.prefix(1).lowercased() == word.prefix(1).uppercased()
    }
  }

  /// The groups that are authors: all that score above zero, or the best if it comes near.
  static func choose(_ groups: [MetadataGroup], _ scores: [Float]) -> [Int] {
    let order = groups.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    let sure = order.prefix(8).filter { scores[$0] > 0.3 }
    if !sure.isEmpty { return sure.sorted() }
    return order.prefix(1).filter { scores[$0] > -2 }
  }
}

extension String {
  /// The first place of some text.
  func range(ofPlain text: String) -> Range<String.Index>? {
    let own = Array(utf8)
    let bytes = Array(text.utf8)
    guard bytes.count <= own.count, !bytes.isEmpty else { return nil }
    for start in 0...(own.count - bytes.count)
    where own[start] == bytes[0] && own[start..<start + bytes.count].elementsEqual(bytes) {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: bytes.count)
    }
    return nil
  }
}
