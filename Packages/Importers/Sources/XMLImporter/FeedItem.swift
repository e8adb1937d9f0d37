internal import DomainCore
internal import TextDecoding

/// RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 and CDF.
struct FeedReader {
  let tree: XMLTree

  // MARK: Feeds

  /// What a document outside its items says of the feed.
  func feed() -> Feed {
    var feed = Feed()
    guard !tree.isEmpty else { return feed }
    let root = 0
    let channel = tree.word(root) == .feed || tree.word(root) == .channel ? root : tree.child(root, .channel) ?? root
    feed.title = line(title(channel))
    feed.link =
      link(channel)
      ?? tree.attribute(channel, .href).map { WebAddress.resolve($0, tree.inherited(channel, .base)) }
    feed.description =
      [.description, .subtitle, .tagline, .abstract, .summary].lazy.compactMap { word in
        // An empty description is one, too.
        tree.children(channel, word).first { isCore($0) || tree.space($0) != .media }.map { line($0) ?? "" }
      }.first
    feed.author = authors(channel).first?.line
    feed.authorName = authors(channel).first?.name
    feed.id = tree.children(channel, .id).first.flatMap { tree.line($0) } ?? tree.attribute(channel, .about)
    feed.language =
      tree.line(tree.child(channel, .language)) ?? tree.inherited(channel, .lang) ?? tree.attribute(channel, .lang)
    feed.published = date(channel, [.pubDate, .published, .issued])
    feed.updated =
      date(channel, [.lastBuildDate, .updated, .modified, .date])
      ?? tree.attribute(channel, .lastMod).flatMap { NewsDate.edtf($0) }
    return feed
  }

  private func date(_ node: Int, _ words: [XMLName.Word]) -> String? {
    for word in words {
      for found in tree.children(node, word) {
        if let date = tree.line(found).flatMap({ NewsDate.edtf($0) }) { return date }
      }
    }
    return nil
  }

  // MARK: Items

  /// Reads an item.
  ///
  /// - Parameters:
  ///   - feed: What the feed says of itself.
  ///   - base: The base of addresses around the item.
  ///   - language: The language around the item.
  func item(_ feed: Feed, base: String?, language: String?) -> NewsItem {
    var item = NewsItem()
    let isAtom = tree.word(0) == .entry
    item.mediaType = isAtom ? "application/atom+xml" : "application/rss+xml"
    item.feedTitle = feed.title
    item.base = base
    item.title = line(title(0)) ?? media(.title).first.flatMap { line($0) }
    let origin = tree.children(0, .source).first { isCore($0) || tree.space($0) == .atom }
    item.publisher =
      origin.flatMap { tree.child($0, .title).flatMap { line($0) } ?? (isAtom ? nil : tree.line($0)) } ?? feed.title
    item.authors = authors(0)
    item.id = tree.line(tree.child(0, .id)) ?? tree.line(tree.child(0, .guid)) ?? tree.attribute(0, .about)
    item.link =
      (link(0) ?? permalink() ?? tree.attribute(0, .href)).map { WebAddress.resolve($0, base ?? feed.link) }
    item.language = tree.inherited(0, .lang) ?? tree.line(tree.child(0, .language)) ?? language ?? feed.language
    item.categories = categories()
    item.section = item.categories.first
    item.published = firstDate([.pubDate, .published, .issued, .created], &item)
    item.updated = firstDate([.updated, .modified, .date], &item)
    if item.updated == nil, let date = tree.attribute(0, .lastMod) { item.updated = item.date(date) }
    readBody(&item)
    readMedia(&item, base: base ?? feed.link)
    return item
  }

  private func firstDate(_ words: [XMLName.Word], _ item: inout NewsItem) -> String? {
    for word in words {
      for found in tree.children(0, word) where tree.space(found) != .other {
        if let date = item.date(tree.line(found)) { return date }
      }
    }
    return nil
  }

  private func isCore(_ node: Int) -> Bool { tree.space(node) == .core }

  /// The title: the vocabulary's own before Dublin Core's.
  private func title(_ node: Int) -> Int? {
    let found = tree.children(node, .title)
    return found.first { isCore($0) || tree.space($0) == .atom } ?? found.first { tree.space($0) == .dublinCore }
      ?? found.first { tree.space($0) == .itunes }
  }

  /// The elements of Media RSS with a name, in the item or in groups in it.
  private func media(_ word: XMLName.Word) -> [Int] {
    tree.descendants(0, word).filter { tree.space($0) == .media }
  }

  private func categories() -> [String] {
    var found: [String] = []
    for child in tree.children(0) {
      let value: String?
      switch tree.word(child) {
      case .category: value = tree.attribute(child, .term) ?? tree.line(child) ?? tree.attribute(child, .text)
      case .subject: value = tree.line(child)
      case .group: value = tree.child(child, .category).flatMap { tree.line($0) }
      default: value = nil
      }
      if let value = value.map({ canonicalLine($0.utf8) }), !value.isEmpty, !found.contains(value) {
        found.append(value)
      }
    }
    return found
  }

  private func authors(_ node: Int) -> [NewsItem.Author] {
    var authors: [NewsItem.Author] = []
    for word in [XMLName.Word.author, .creator, .managingEditor] {
      for child in tree.children(node, word) {
        var author: NewsItem.Author?
        if let name = tree.line(tree.child(child, .name)) {
          author = NewsItem.Author(name: name, email: tree.line(tree.child(child, .email)))
        } else {
          author = NewsItem.Author(tree.line(child).map { inlineHTML(Array($0.utf8)) })
        }
        if let author, !authors.contains(where: { $0.name == author.name }) { authors.append(author) }
      }
      if !authors.isEmpty, word != .author { break }
    }
    return authors
  }

  /// The address of the page: Atom's alternate, or RSS's.
  private func link(_ node: Int) -> String? {
    var fallback: String?
    for child in tree.children(node, .link) where tree.space(child) != .other {
      if let address = tree.attribute(child, .href) {
        let resolved = WebAddress.resolve(NewsItem.trim(address), tree.inherited(child, .base))
        switch tree.attribute(child, .rel) ?? "alternate" {
        case "alternate", "http://www.iana.org/assignments/relation/alternate":
          if !isCore(child) && tree.word(node) != .feed && tree.word(node) != .entry {
            fallback = fallback ?? resolved
          } else {
            return resolved
          }
        default: break
        }
      } else if let address = tree.line(child) {
        return WebAddress.resolve(address, tree.inherited(child, .base))
      }
    }
    return fallback
  }

  private func permalink() -> String? {
    guard let guid = tree.child(0, .guid), tree.attribute(guid, .isPermaLink)?.lowercased() != "false",
      let address = tree.line(guid), address.contains("://")
    else { return nil }
    return address
  }

  // MARK: Text

  private func readBody(_ item: inout NewsItem) {
    let full = tree.children(0).filter { child in
      switch (tree.space(child), tree.word(child)) {
      case (.content, .encoded), (.xhtml, .body), (.xhtml, .div): true
      case (.atom, .content), (.core, .content), (.other, .fullItem), (.core, .fullItem), (.core, .body): true
      default: false
      }
    }
    let short =
      tree.children(0).filter { child in
        switch tree.word(child) {
        case .description: tree.space(child) == .core || tree.space(child) == .atom
        case .summary: tree.space(child) != .itunes
        case .abstract: true
        default: false
        }
      } + tree.children(0, .description).filter { tree.space($0) == .dublinCore }
      + tree.children(0, .summary).filter { tree.space($0) == .itunes } + media(.description)
    item.summary = short.lazy.compactMap { passage($0) }.first
    let contents = full.compactMap { passage($0) }
    if let body = contents.first {
      item.body = [body]
      if contents.count > 1 {
        item.notes.append(
          Diagnostic("alternativeText", .note, "the item has its text in several forms; the first is read"))
      }
      return
    }
    guard let summary = item.summary, let first = short.first, tree.space(first) != .media else { return }
    item.body = [summary]
  }

  /// The text that an element holds; nil when it holds none.
  private func passage(_ node: Int) -> NewsItem.Passage? {
    if tree.space(node) == .xhtml { return .markup(node) }
    if tree.attribute(node, .mode) == "base64" || isBinary(tree.attribute(node, .type)) {
      guard let decoded = decodeBase64(tree.utf8(node)) else { return nil }
      return tree.attribute(node, .type) == "text/plain" ? .plain(decoded, of: node) : .html(decoded, of: node)
    }
    if !tree.children(node).isEmpty { return .markup(node) }
    let utf8 = tree.utf8(node)
    guard utf8.contains(where: { $0 > 0x20 }) else { return nil }
    switch tree.attribute(node, .type) {
    case "text", "text/plain", "plain": return .plain(utf8, of: node)
    case nil where tree.space(node) == .atom || tree.space(node) == .media:
      // Without a type it should be plain, but most such feeds hold HTML.
      return looksLikeHTML(utf8) ? .html(utf8, of: node) : .plain(utf8, of: node)
    default: return looksLikeHTML(utf8) ? .html(utf8, of: node) : .plain(utf8, of: node)
    }
  }

  /// An element's text as one line of plain text.
  private func line(_ node: Int?) -> String? {
    guard let node else { return nil }
    let line: String
    switch passage(node) {
    case nil: return nil
    case .markup(let node): line = canonicalLine(tree.utf8(node))
    case .html(let utf8, _): line = inlineHTML(utf8)
    case .plain(let utf8, _): line = canonicalLine(utf8)
    }
    return line.isEmpty ? nil : line
  }

  /// Whether a media type is one that Atom 1.0 carries in base 64.
  private func isBinary(_ type: String?) -> Bool {
    guard let type, type.contains("/") else { return false }
    return !type.hasPrefix("text/") && !type.hasSuffix("+xml") && !type.hasSuffix("/xml")
  }

  /// Whether text holds a tag or a reference.
  private func looksLikeHTML(_ utf8: [UInt8]) -> Bool {
    // A tag that never ends is none.
    let lastEnd = utf8.lastIndex(of: UInt8(ascii: ">")) ?? 0
    for (index, byte) in utf8.enumerated() where index + 1 < utf8.count {
      if byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&") { continue }
      let next = utf8[index + 1]
      let isLetter = next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z")
      if byte == UInt8(ascii: "<") {
        if index < lastEnd, isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") { return true }
      } else if isLetter || next == UInt8(ascii: "#") {
        if utf8[(index + 1)...].prefix(12).contains(UInt8(ascii: ";")) { return true }
      }
    }
    return false
  }

  // MARK: Media

  private func readMedia(_ item: inout NewsItem, base: String?) {
    func add(_ address: String?, _ type: String?, _ caption: String?, _ credit: String?) {
      guard let address, !address.isEmpty else { return }
      let url = WebAddress.resolve(address, base)
      if let known = item.media.firstIndex(where: { $0.url == url }) {
        item.media[known].caption = item.media[known].caption ?? caption
        item.media[known].credit = item.media[known].credit ?? credit
        return
      }
      var media = Media()
      media.url = url
      media.mediaType = type
      media.caption = caption
      media.credit = credit
      item.media.append(media)
    }
    for enclosure in tree.children(0, .enclosure) {
      add(tree.attribute(enclosure, .url), tree.attribute(enclosure, .type), nil, nil)
    }
    for link in tree.children(0, .link) where tree.attribute(link, .rel) == "enclosure" {
      add(tree.attribute(link, .href), tree.attribute(link, .type), nil, nil)
    }
    for content in media(.content) + media(.thumbnail) {
      let around = tree.nodes[content].parent
      func text(_ word: XMLName.Word) -> String? {
        let own = tree.child(content, word) ?? (tree.word(around) == .group ? tree.child(around, word) : nil)
        let found = own ?? tree.children(0, word).first { tree.space($0) == .media }
        return found.flatMap { tree.space($0) == .media ? line($0) : nil }
      }
      add(
        tree.attribute(content, .url), tree.attribute(content, .type), text(.description) ?? text(.text), text(.credit))
    }
  }
}

/// The bytes that base 64 (RFC 4648) stands for; nil when it is not base 64.
func decodeBase64(_ utf8: [UInt8]) -> [UInt8]? {
  var result: [UInt8] = []
  var bits: UInt32 = 0
  var count = 0
  for byte in utf8 {
    let value: UInt8
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): value = 62
    case UInt8(ascii: "/"): value = 63
    case UInt8(ascii: "="), 0x20, 9, 10, 13: continue
    default: return nil
    }
    bits = bits << 6 | UInt32(value)
    count += 6
    if count >= 8 {
      count -= 8
      result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  return result.isEmpty ? nil : result
}
