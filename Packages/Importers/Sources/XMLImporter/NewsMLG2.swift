internal import DomainCore
internal import TextDecoding

/// NewsML-G2: a news item, package, planning, concept or knowledge item, by itself or in a message.
struct NewsMLG2Reader {
  let tree: XMLTree

  func item(language: String?) -> NewsItem {
    var item = NewsItem()
    item.mediaType = "application/vnd.iptc.g2.\(kind)+xml"
    item.id = tree.attribute(0, .guid)
    item.version = tree.attribute(0, .version).flatMap { Int($0) }.flatMap { $0 > 0 && $0 < 1 << 31 ? $0 : nil }
    let itemMeta = tree.child(0, .itemMeta)
    let contentMeta = tree.child(0, .contentMeta)
    item.publisher =
      name(tree.child(itemMeta, .provider)) ?? name(tree.descendant(0, .copyrightHolder))
    item.published =
      item.date(tree.line(tree.child(itemMeta, .firstCreated)))
      ?? item.date(tree.line(tree.child(contentMeta, .contentCreated)))
    item.updated = item.date(tree.line(tree.child(itemMeta, .versionCreated)))
    if tree.child(itemMeta, .edNote) != nil { item.noteLeftOut("an editorial note") }
    item.language = tree.attribute(tree.child(contentMeta, .language), .tag) ?? tree.inherited(0, .lang) ?? language
    item.title =
      (tree.word(0) == .conceptItem ? name(tree.child(0, .concept)) : nil)
      ?? tree.line(tree.child(contentMeta, .headline)) ?? tree.line(tree.child(itemMeta, .title))
      ?? name(tree.child(0, .concept)) ?? tree.line(tree.child(contentMeta, .slugLine))
    item.dateline = NewsItem.place(in: tree.line(tree.child(contentMeta, .dateline)))
    readPeople(&item, contentMeta)
    if let contentMeta {
      item.categories = tree.children(contentMeta, .subject).compactMap { tree.line(tree.child($0, .name)) }
      let description = tree.children(contentMeta, .description).first
      item.summary = description.map { .markup($0) }
    }
    readContent(&item)
    return item
  }

  private var kind: String {
    switch tree.word(0) {
    case .packageItem: "packageitem"
    case .conceptItem: "conceptitem"
    case .planningItem: "planningitem"
    case .knowledgeItem: "knowledgeitem"
    default: "newsitem"
    }
  }

  /// The name of a party or concept: as it is spelled out, or its code.
  private func name(_ node: Int?) -> String? {
    guard let node else { return nil }
    if let name = tree.line(tree.child(node, .name)) { return name }
    if let literal = tree.attribute(node, .literal) { return canonicalLine(literal.utf8) }
    guard let code = tree.attribute(node, .qcode) else { return tree.line(node) }
    return code.firstIndex(of: ":").map { String(code[code.index(after: $0)...]) } ?? code
  }

  private func readPeople(_ item: inout NewsItem, _ contentMeta: Int?) {
    guard let contentMeta else { return }
    for creator in tree.children(contentMeta, .creator) {
      if let name = tree.line(tree.child(creator, .name)) ?? tree.attribute(creator, .literal), name != item.publisher {
        item.authors.append(NewsItem.Author(name: name, email: nil))
      }
    }
    if item.authors.isEmpty { item.readByline(tree.line(tree.child(contentMeta, .by))) }
  }

  private func readContent(_ item: inout NewsItem) {
    if tree.child(0, .groupSet) != nil {
      let count = tree.descendants(tree.child(0, .groupSet), .itemRef).count
      item.noteLeftOut("references to \(count) other items")
    }
    guard let content = tree.child(0, .contentSet) else {
      if let concept = tree.child(0, .concept), let definition = tree.child(concept, .definition) {
        item.summary = .markup(definition)
      }
      return
    }
    let texts = tree.children(content).filter { tree.word($0) == .inlineXML || tree.word($0) == .inlineData }
    if let text = texts.first { readText(text, &item) }
    if texts.count > 1 {
      item.notes.append(
        Diagnostic("alternativeText", .note, "the item has its text in several forms; the first is read"))
    }
    for remote in tree.children(content, .remoteContent) {
      var media = Media()
      media.url = tree.attribute(remote, .href)
      media.mediaType = tree.attribute(remote, .contentType)
      let meta = tree.child(0, .contentMeta)
      media.caption = meta.flatMap { meta in
        tree.children(meta, .description).first { tree.attribute($0, .role)?.hasSuffix("caption") == true }
          .flatMap { tree.line($0) }
      }
      media.credit = tree.line(tree.child(meta, .creditLine))
      item.media.append(media)
    }
  }

  private func readText(_ node: Int, _ item: inout NewsItem) {
    if tree.word(node) == .inlineData {
      let utf8 = tree.utf8(node)
      item.body = [tree.attribute(node, .contentType) == "text/html" ? .html(utf8, of: node) : .plain(utf8, of: node)]
    } else if let nitf = tree.child(node, .nitf) {
      var inner = NewsItem()
      inner.publisher = item.publisher
      NITFReader(tree: tree, root: nitf).readText(&inner)
      item.adopt(inner)
    } else if let html = tree.child(node, .html) {
      item.body = [.markup(tree.child(html, .body) ?? html)]
    } else {
      item.body = [.markup(node)]
      item.isUnknown = true
      item.notes.append(
        Diagnostic(
          "unknownVocabulary", .note, "the item's text is in a vocabulary that is not known; all of it is read"))
    }
  }
}

extension NewsItem {
  /// Takes the text of an item inside this one, and what it says that this one does not.
  mutating func adopt(_ inner: NewsItem) {
    body += inner.body
    title = title ?? inner.title
    dateline = dateline ?? inner.dateline
    if authors.isEmpty { authors = inner.authors }
    summary = summary ?? inner.summary
    notes += inner.notes
  }
}
