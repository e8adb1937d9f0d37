internal import DomainCore

/// XML whose vocabulary is not known: all its text, and the few metadata whose names speak for themselves.
struct PlainXMLReader {
  let tree: XMLTree

  func item() -> NewsItem {
    var item = NewsItem()
    item.notes.append(
      Diagnostic(
        "unknownVocabulary", .warning,
        "the XML is in a vocabulary that is not known; all text in it is read as the body"))
    item.isUnknown = true
    item.language = tree.inherited(0, .lang) ?? tree.attribute(0, .lang)
    let root = body()
    // Metadata stands before the text, or at its beginning.
    let scope = 0..<(root == 0 ? tree.end(0) : root)
    func first(_ words: Set<XMLName.Word>) -> Int? {
      scope.first { !tree.nodes[$0].isText && words.contains(tree.word($0)) && tree.line($0) != nil }
    }
    let title = first([.headline, .hl1, .title, .h1])
    item.title = tree.line(title)
    var omitted = [title]
    if root != 0 || tree.child(0, .p) != nil || tree.child(0, .para) != nil {
      let date = first([.pubDate, .published, .pubdateTag, .date, .issued])
      let byline = first([.byline, .author, .creator])
      if let date { item.published = tree.line(date).flatMap { NewsDate.edtf($0) } }
      if item.published != nil { omitted.append(date) }
      item.readByline(tree.line(byline))
      omitted.append(byline)
      item.dateline = NewsItem.place(in: tree.line(first([.dateline])))
      omitted.append(first([.dateline]))
    }
    item.omitted = Set(omitted.compactMap { $0 })
    item.body = [.markup(root)]
    return item
  }

  /// The element that says it is the body, if just one does; else the root.
  private func body() -> Int {
    for word in [XMLName.Word.body, .text, .content, .main] {
      let found = tree.descendants(0, word).filter { !tree.hasOwnText($0) || tree.children($0).count > 0 }
      if found.count == 1, let body = found.first { return body }
      if found.count > 1 { break }
    }
    return 0
  }
}
