internal import DomainCore
internal import Markup
internal import TextDecoding

/// What the parts of a page say of its title, its authors and its dates; ``Metadata`` chooses.
struct MetadataCandidates {
  /// Where a candidate comes from.
  enum Source: String, CaseIterable {
    case linkedData, openGraph, meta, microdata, time, url, heading, titleElement, titlePart, byline, relation, text
    case scripts
  }

  struct Candidate {
    var value: String
    var source: Source
    /// The name of the member, property, class or element.
    var name: String
    /// The node that it stands in; -1 when it is outside the text.
    var node: Int
  }

  private(set) var titles: [Candidate] = []
  private(set) var authors: [Candidate] = []
  private(set) var dates: [Candidate] = []

  private let tree: HTMLTree
  private let facts: PageFacts
  private let authorMarks = MetadataCandidates.authorMarks
  private let dateMarks = MetadataCandidates.dateMarks
  /// How many nodes may still be looked at, so that elements within elements take no quadratic time.
  private var budget = 2_000_000
  /// How many values may still be looked at for names of authors.
  private var nameBudget = 500

  init(
    _ page: [UInt8], _ tree: HTMLTree, _ facts: PageFacts, _ segmentation: Segmentation, titleBlock: Int?,
    article: JSONValue?
  ) {
    self.tree = tree
    self.facts = facts
    readLinkedData(article)
    readMetas()
    readElements()
    readBlocks(segmentation, titleBlock)
    readScripts(page)
  }

  // MARK: - Text and scripts

  /// Short blocks with a date in them.
  private mutating func readBlocks(_ segmentation: Segmentation, _ titleBlock: Int?) {
    for (index, block) in segmentation.blocks.enumerated() {
      var bytes: [UInt8] = []
      var hasDigit = false
      var holder: Int32 = -1
      for piece in segmentation.pieces[Int(block.pieces.lowerBound)..<Int(block.pieces.upperBound)] {
        let text = tree.text(Int(piece))
        // The parts of a byline are often set apart by style alone.
        let parent = tree.nodes[Int(piece)].parent
        if holder >= 0, parent != holder { bytes.append(0x20) }
        holder = parent
        bytes += text.isEmpty ? [0x20] : text
        if bytes.count > 300 { break }
      }
      for byte in bytes where byte >= 0x30 && byte <= 0x39 {
        hasDigit = true
        break
      }
      let distance = titleBlock.map { index - $0 } ?? 99
      if distance >= -4, distance <= 12, bytes.count <= 160 {
        author(
          String(decoding: bytes, as: UTF8.self), .text, "text",
          Int(segmentation.pieces[Int(block.pieces.lowerBound)]))
      }
      if hasDigit, bytes.count > 300, (1...8).contains(distance) {
        // A text that begins with its date: “Oslo (12.11.2021). …”
        date(
          String(decoding: bytes.prefix(48).filter { $0 < 0x80 }, as: UTF8.self), .text, "lead",
          Int(segmentation.pieces[Int(block.pieces.lowerBound)]))
      }
      guard hasDigit, bytes.count <= 300 else { continue }
      date(
        String(decoding: bytes, as: UTF8.self), .text, "text",
        Int(segmentation.pieces[Int(block.pieces.lowerBound)]))
    }
  }

  /// Members of objects in scripts that are a date by their name: `"datePublished":"2024-05-01"`.
  private mutating func readScripts(_ page: [UInt8]) {
    var found = 0
    for script in tree.scripts where !LinkedData.mark.areIn(page[script.tag]) {
      var index = script.content.lowerBound
      let end = min(script.content.upperBound, index + 400_000) - 10
      while index < end, found < 40 {
        // A year and a hyphen after a quotation mark.
        guard page[index] == 0x22 || page[index] == 0x27, page[index + 1] == 0x32, page[index + 2] == 0x30,
          page[index + 5] == 0x2D, page[index + 8] == 0x2D
        else {
          index += 1
          continue
        }
        let from = max(script.content.lowerBound, index - 40)
        var name: [UInt8] = []
        var back = index - 1
        while back > from, !isWordByte(page[back]) { back -= 1 }
        while back >= from, isWordByte(page[back]) {
          name.append(page[back] | 0x20)
          back -= 1
        }
        let key = String(decoding: name.reversed(), as: UTF8.self)
        if MetadataCandidates.dateNames.areIn(key) {
          date(String(decoding: page[(index + 1)..<min(end, index + 30)], as: UTF8.self), .scripts, key)
          found += 1
        }
        index += 10
      }
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte >= 0x30 && byte <= 0x39
  }

  private mutating func title(_ value: String?, _ source: Source, _ name: String, _ node: Int = -1) {
    guard let value, titles.count < 60, value.utf8.count < 8192 else { return }
    let line = canonicalLine(value.utf8)
    if !line.isEmpty { titles.append(Candidate(value: line, source: source, name: name, node: node)) }
  }

  private mutating func author(_ value: String?, _ source: Source, _ name: String, _ node: Int = -1) {
    guard let value, authors.count < 80 else { return }
    let line = canonicalLine(value.utf8)
    if !line.isEmpty { authors.append(Candidate(value: line, source: source, name: name, node: node)) }
  }

  private mutating func date(_ value: String?, _ source: Source, _ name: String, _ node: Int = -1) {
    guard let value, dates.count < 400, value.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return }
    let line = canonicalLine(value.utf8)
    if !line.isEmpty { dates.append(Candidate(value: line, source: source, name: name, node: node)) }
  }

  // MARK: - JSON-LD

  private mutating func readLinkedData(_ article: JSONValue?) {
    guard let article else { return }
    title(article["headline"]?.string?.unescaped, .linkedData, "headline")
    title(article["name"]?.string?.unescaped, .linkedData, "name")
    title(article["alternativeHeadline"]?.string?.unescaped, .linkedData, "alternativeHeadline")
    for name in ["datePublished", "dateCreated", "uploadDate", "dateModified", "coverageStartTime"] {
      date(article[name]?.string ?? article[name]?.array?.first?.string, .linkedData, name)
    }
    for member in ["author", "creator"] {
      for name in names(article[member], 0) { author(name.name, .linkedData, member + "." + name.type) }
    }
    for object in facts.linked.objects where LinkedData.types(object).contains("webpage") {
      date(object["datePublished"]?.string, .linkedData, "webpage.datePublished")
    }
  }

  /// The names in a member that is a person, a list of them, a name or a reference.
  private mutating func names(_ value: JSONValue?, _ depth: Int) -> [(name: String, type: String)] {
    guard let value, depth < 4, nameBudget > 0 else { return [] }
    nameBudget -= 1
    switch value {
    case .string(let name): return name.utf8.count < 8192 ? [(name.unescaped, "text")] : []
    case .array(let values): return values.prefix(30).flatMap { names($0, depth + 1) }
    case .object:
      let type = LinkedData.types(value).first ?? ""
      if let name = value["name"] {
        return names(name, depth + 1).map { ($0.name, type) }
      }
      if let id = value["@id"]?.string, let object = facts.linked.object(id: id) { return names(object, depth + 1) }
      return []
    default: return []
    }
  }

  // MARK: - Meta elements

  private mutating func readMetas() {
    for (name, content) in facts.metas {
      switch name {
      case "og:title": title(content.unescaped, .openGraph, name)
      case "twitter:title", "headline", "title", "dc.title", "dcterms.title", "hdl", "parsely-title", "sailthru.title",
        "article:title", "cxenseparse:title", "citation_title":
        title(content.unescaped, .meta, name)
      case "author", "article:author", "dc.creator", "dcterms.creator", "dc.contributor", "byl", "byline",
        "parsely-author",
        "sailthru.author", "article:author_name", "og:article:author", "og:author", "authors", "article.author",
        "cxenseparse:author", "twitter:data1", "citation_author", "rbauthors", "article_author_name", "creator",
        "article:authors", "shareaholic:article_author_name", "author_name", "autor", "ob_author", "mediator_author",
        "twitter:creator", "dc.publisher.author", "newsauthor", "vf:author":
        author(content.unescaped, .meta, name)
      default:
        if MetadataCandidates.dateNames.areIn(name) { date(content, .meta, name) }
      }
    }
    title(facts.title, .titleElement, "title")
    for address in [facts.canonical, facts.meta("og:url"), facts.meta("twitter:url")] {
      date(address, .url, "url")
    }
  }

  /// What the name of a date has in it.
  private static let dateNames = ByteWords(
    "date", "time", "publi", "issued", "created", "modified", "updated", "datum")
  private static let publicationNames = ByteWords("datepublished")
  private static let authorNames = ByteWords("author")

  // MARK: - Elements

  /// The text in an element.
  ///
  /// - Parameter isSpaced: Whether a blank stands between any two elements, as the parts of a byline are often set apart
  ///   by style alone.
  private mutating func text(_ node: Int, limit: Int = 400, isSpaced: Bool = false) -> String {
    let nodes = tree.nodes
    var bytes: [UInt8] = []
    var index = node
    while index < Int(nodes[node].end), bytes.count < limit, budget > 0 {
      budget -= 1
      let inner = nodes[index]
      if inner.tag == .text {
        let text = tree.text(index).prefix(limit + 8192)
        bytes += text
        budget -= text.count / 64
      } else if Segmentation.unread.contains(inner.tag), inner.tag != .title {
        index = Int(inner.end)
        continue
      } else if isSpaced || !Segmentation.phrasing.contains(inner.tag) {
        bytes.append(0x20)
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func readElements() {
    let nodes = tree.nodes
    for index in nodes.indices where nodes[index].tag != .text {
      let node = nodes[index]
      switch node.tag {
      case .h1: title(text(index, limit: 800), .heading, "h1", index)
      case .time:
        let name = names(of: index) + (tree.value(.pubdate, of: index) != nil ? " pubdate" : "")
        if let value = tree.value(.datetime, of: index), !value.isEmpty {
          date(String(decoding: value, as: UTF8.self), .time, "datetime " + name, index)
        }
        date(text(index), .time, "text " + name, index)
      case .meta, .link, .script: continue
      default: break
      }
      guard node.attributeCount > 0 else { continue }
      if let property = tree.value(.itemprop, of: index) {
        let name = String(decoding: property, as: UTF8.self).lowercased()
        let value =
          (tree.value(.content, of: index) ?? tree.value(.datetime, of: index)).map {
            String(decoding: $0, as: UTF8.self)
          } ?? text(index)
        switch name {
        case "headline": title(value, .microdata, name, index)
        case "author", "creator": author(value, .microdata, name, index)
        case "datepublished", "datecreated", "datemodified", "date": date(value, .microdata, name, index)
        default:
          if MetadataCandidates.publicationNames.areIn(name) { date(value, .microdata, name, index) }
          if MetadataCandidates.authorNames.areIn(name) { author(value, .microdata, name, index) }
        }
      }
      // RDFa, as Drupal writes it: <span property="dc:date" content="…">.
      if node.tag != .meta, let property = tree.value(.property, of: index),
        let value = tree.value(.content, of: index),
        MetadataCandidates.dateNames.areIn(property)
      {
        date(
          String(decoding: value, as: UTF8.self), .microdata, String(decoding: property, as: UTF8.self).lowercased(),
          index)
      }
      if let relation = tree.value(.rel, of: index), MetadataCandidates.authorNames.areIn(relation) {
        author(text(index, isSpaced: true), .relation, "rel", index)
      }
      let mark = mark(of: index)
      guard mark != 0 else { continue }
      if mark & 1 != 0 {
        let content = text(index, limit: 300, isSpaced: true)
        if content.utf8.count < 250 { author(content, .byline, names(of: index), index) }
      }
      if node.tag != .time, mark & 2 != 0 {
        let content = text(index, limit: 300, isSpaced: true)
        if content.utf8.count < 250, content.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
          date(content, .byline, names(of: index), index)
        }
        if let title = tree.value(.title, of: index), title.count < 100 {
          date(String(decoding: title, as: UTF8.self), .byline, "title " + names(of: index), index)
        }
      }
    }
  }

  private static let authorMarks = KeyTable(
    [
      "author", "authors", "byline", "bylines", "autor", "autoren", "autorin", "auteur", "auteurs", "writer", "by",
      "reporter", "redakteur", "redaktion", "journalist", "contributor", "contributors", "forfatter", "skribent",
      "creator", "autore", "autora", "autores", "vcard", "firma", "fn", "name", "signature", "credits", "writtenby",
      "postauthor", "authorname", "kirjoittaja", "penulis", "yazar", "redaktor",
    ].map { (ClassWords.key($0), 1) })
  private static let dateMarks = KeyTable(
    [
      "date", "dates", "time", "datetime", "timestamp", "published", "publish", "publication", "pub", "pubdate",
      "datum",
      "byline", "posted", "fecha", "meta", "metadata", "updated", "update", "info", "data", "created", "dato", "zeit",
      "author", "details", "modified", "postdate", "postmeta", "datepublished", "dateline", "day", "when", "stand",
      "entry", "submitted", "tarih", "tanggal", "kicker", "sub", "subline", "header",
    ].map { (ClassWords.key($0), 2) })

  /// Whether an element's names speak of an author (1) or a date (2), as bits.
  private func mark(of node: Int) -> Int {
    var bits = 0
    ClassWords.visit(tree, node) { key in
      if authorMarks[key] != 0 { bits |= 1 }
      if dateMarks[key] != 0 { bits |= 2 }
    }
    return bits
  }

  private func names(of node: Int) -> String {
    var marks = ""
    for name in [HTMLAttribute.class, .id, .itemprop, .dataTestid, .dataComponent] {
      if let value = tree.value(name, of: node), value.count < 300 {
        marks += (marks.isEmpty ? "" : " ") + String(decoding: value, as: UTF8.self)
      }
    }
    return marks.lowercased()
  }
}
