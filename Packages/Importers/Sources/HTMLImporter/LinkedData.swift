internal import DomainCore
internal import Interchange
internal import Markup

/// The objects of a page's JSON-LD, flattened: those in lists, in `@graph` and within others, each after the one that
/// holds it.
struct LinkedData {
  private(set) var objects: [JSONValue] = []
  /// How many scripts were no JSON even after tidying.
  private(set) var unreadable = 0

  /// The types of a schema.org article.
  private static let articleTypes: Set<String> = [
    "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "backgroundnewsarticle",
    "opinionnewsarticle", "reviewnewsarticle", "askpublicnewsarticle", "advertisercontentarticle", "satiricalarticle",
    "liveblogposting", "blogposting", "socialmediaposting", "discussionforumposting", "techarticle", "scholarlyarticle",
    "medicalscholarlyarticle", "report", "reportage",
  ]
  private static let pageTypes: Set<String> = [
    "webpage", "itempage", "aboutpage", "creativework", "videoobject", "recipe", "review", "howto", "podcastepisode",
  ]

  init(_ page: [UInt8], _ scripts: [HTMLTree.Script]) {
    for script in scripts {
      let tag = page[script.tag]
      guard LinkedData.mark.areIn(tag) else { continue }
      let text = LinkedData.tidy(page[script.content])
      guard !text.isEmpty else { continue }
      var parser = JSONParser(depth: 200)
      guard let value = try? parser.parse(text) else {
        unreadable += 1
        continue
      }
      flatten(value)
    }
  }

  /// What the start tag of a script of JSON-LD says.
  static let mark = ByteWords("ld+json")

  /// Whether some bytes begin with a word, in any letter case.
  static func starts(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return false }
    for (byte, letter) in zip(bytes, word) where byte | 0x20 != letter | 0x20 { return false }
    return true
  }

  /// JSON as pages have it, made JSON: without comments around it, line ends in strings, commas before a bracket and
  /// semicolons at the end.
  static func tidy(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var start = bytes.startIndex
    while start < bytes.endIndex, bytes[start] != 0x7B, bytes[start] != 0x5B { start += 1 }
    // `[CDATA[` is no list.
    if bytes[start...].starts(with: "[CDATA[".utf8) {
      start += 7
      while start < bytes.endIndex, bytes[start] != 0x7B, bytes[start] != 0x5B { start += 1 }
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.endIndex - start)
    var isString = false
    var depth = 0
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if isString {
        if byte == 0x5C, index + 1 < bytes.endIndex {
          let next = bytes[index + 1]
          // An escape that JSON does not know stands for its character.
          switch next {
          case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74, 0x75: result.append(byte)
          default: break
          }
          result.append(next < 0x20 ? 0x20 : next)
          index += 2
          continue
        }
        if byte == 0x22 { isString = false }
        result.append(byte < 0x20 ? 0x20 : byte)
      } else {
        switch byte {
        case 0x22: isString = true
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D:
          depth -= 1
          var last = result.count - 1
          while last >= 0, result[last] <= 0x20 { last -= 1 }
          if last >= 0, result[last] == 0x2C { result[last] = 0x20 }
        default: break
        }
        result.append(byte < 0x20 ? 0x20 : byte)
        if depth == 0, byte == 0x7D || byte == 0x5D { break }
      }
      index += 1
    }
    return result
  }

  private mutating func flatten(_ root: JSONValue) {
    var stack = [(root, 0)]
    while let (value, depth) = stack.popLast() {
      if objects.count > 2000 { return }
      switch value {
      case .array(let values):
        for value in values.reversed() { stack.append((value, depth)) }
      case .object(let members):
        if value["@type"] != nil || value["headline"] != nil { objects.append(value) }
        guard depth < 8 else { continue }
        for member in members.reversed() {
          switch member.value {
          case .array, .object: stack.append((member.value, depth + 1))
          default: break
          }
        }
      default: break
      }
    }
  }

  static func types(_ object: JSONValue) -> [String] {
    switch object["@type"] {
    case .string(let type)?: [type.lowercased().split(separator: "/").last.map(String.init) ?? ""]
    case .array(let types)?: types.compactMap { $0.string?.lowercased() }
    default: []
    }
  }

  static func isArticle(_ object: JSONValue) -> Bool { types(object).contains { articleTypes.contains($0) } }

  /// The object that tells of the page's article.
  ///
  /// - Parameter title: Whether a headline is the page's.
  func article(titled title: (String) -> Bool) -> JSONValue? {
    let articles = objects.filter(LinkedData.isArticle)
    if articles.count > 1,
      let named = articles.first(where: { ($0["headline"]?.string ?? $0["name"]?.string).map(title) ?? false })
    {
      return named
    }
    if let first = articles.first { return first }
    return objects.first { object in
      LinkedData.types(object).contains { LinkedData.pageTypes.contains($0) }
        && (object["datePublished"] != nil || object["author"] != nil || object["headline"] != nil)
    }
  }

  /// The object that has an `@id`.
  func object(id: String) -> JSONValue? {
    objects.first { $0["@id"]?.string == id && ($0.members?.count ?? 0) > 1 }
  }
}
