internal import DomainCore
internal import TextDecoding

/// NITF 3.x: one news item a document, or inside an item of another vocabulary.
struct NITFReader {
  let tree: XMLTree
  let root: Int

  /// Reads the item.
  func item(language: String?) -> NewsItem {
    var item = NewsItem()
    item.mediaType = "application/nitf+xml"
    item.language = tree.inherited(root, .lang) ?? language
    readHead(&item)
    readText(&item)
    return item
  }

  private func readHead(_ item: inout NewsItem) {
    let head = tree.child(root, .head)
    let docdata = tree.child(head, .docdata)
    let pubdata = tree.child(head, .pubdata)
    item.title = tree.line(tree.child(head, .title))
    item.publisher =
      tree.attribute(pubdata, .name).map { canonicalLine($0.utf8) } ?? meta("provider", in: head)
      ?? tree.attribute(tree.descendant(docdata, .copyright), .holder)
      ?? tree.attribute(tree.child(docdata, .docCopyright), .holder)
    let bodyHead = tree.child(tree.child(root, .body), .bodyHead)
    if item.publisher == nil { item.publisher = tree.line(tree.child(bodyHead, .distributor)) }
    item.id = tree.attribute(tree.child(docdata, .docID), .idString)
    item.link = tree.attribute(pubdata, .exRef).flatMap { $0.contains("://") ? $0 : nil }
    item.section = tree.attribute(pubdata, .positionSection) ?? meta("section", in: head)
    item.categories = tree.descendants(docdata, .keyword).compactMap { tree.attribute($0, .key) }
    let version =
      tree.attribute(tree.child(docdata, .duKey), .version) ?? tree.attribute(tree.child(docdata, .duKey), .key)
    item.version = version.flatMap { Int($0) }.flatMap { $0 > 0 && $0 < 1 << 31 ? $0 : nil }
    let dates = [
      tree.attribute(tree.child(docdata, .dateIssue), .norm), tree.attribute(pubdata, .datePublication),
      tree.attribute(tree.child(docdata, .dateRelease), .norm),
    ].compactMap { $0 }
    for date in dates where item.published == nil { item.published = item.date(date).map(withoutMidnight) }
    if tree.descendant(docdata, .edMsg) != nil { item.noteLeftOut("an editorial message") }
  }

  /// A midnight without an offset is what archives write when they know no more than the day.
  private func withoutMidnight(_ date: String) -> String {
    date.hasSuffix("T00:00:00") ? String(date.dropLast(9)) : date
  }

  private func meta(_ name: String, in head: Int?) -> String? {
    guard let head else { return nil }
    return tree.children(head, .meta).first { tree.attribute($0, .name) == name }.flatMap {
      tree.attribute($0, .content)
    }
  }

  /// Reads the headline, the byline and the text.
  func readText(_ item: inout NewsItem) {
    let body = tree.child(root, .body) ?? root
    let head = tree.child(body, .bodyHead)
    let hedline = tree.child(head, .hedline)
    item.title = tree.line(tree.child(hedline, .hl1)) ?? tree.line(hedline) ?? item.title
    if let head {
      for byline in tree.children(head, .byline) {
        let person = tree.descendants(byline, .person).compactMap { tree.line($0) }
        if person.isEmpty || person.contains(where: { $0.contains(" staff") }) {
          let tag = tree.child(byline, .bytag).flatMap { tree.line($0) }
          var line = tree.line(byline)
          if let tag, let whole = line, let range = whole.firstPlace(of: tag) { line?.removeSubrange(range) }
          item.readByline(line.map { NewsItem.trim($0) })
        } else {
          for name in person { item.readByline(name) }
        }
      }
      if tree.child(head, .note) != nil { item.noteLeftOut("a note") }
      if let abstract = tree.child(head, .abstract) { item.summary = .markup(abstract) }
    }
    let dateline = tree.child(head, .dateline)
    if let location = tree.line(tree.child(dateline, .location)) {
      item.dateline = location
    } else if let dateline {
      let date = tree.line(tree.child(dateline, .storyDate))
      var line = tree.line(dateline)
      if let date, let whole = line, let range = whole.firstPlace(of: date) { line?.removeSubrange(range) }
      item.dateline = NewsItem.place(in: line)
    }
    let contents = tree.children(body, .bodyContent)
    for content in contents.isEmpty ? [body] : contents {
      // Archives keep the first paragraphs and corrections in blocks beside the one with the full text.
      let full = tree.children(content, .block).filter { tree.attribute($0, .class) == "full_text" }
      if full.isEmpty {
        item.body.append(.markup(content))
      } else {
        item.body += full.map { .markup($0) }
        let other = tree.children(content, .block).compactMap { tree.attribute($0, .class) }.filter {
          $0 != "full_text" && $0 != "lead_paragraph"
        }
        if !other.isEmpty { item.noteLeftOut("blocks beside the full text (\(other.joined(separator: ", ")))") }
      }
    }
  }
}

extension NewsItem {
  /// Says that something of the document is no part of the text.
  mutating func noteLeftOut(_ what: String) {
    notes.append(Diagnostic("leftOut", .note, "the item has \(what), which is no part of the text"))
  }
}
