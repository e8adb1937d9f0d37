internal import DomainCore
internal import Markup
internal import TextDecoding

extension NewsItem {
  /// The text of passages, with the pictures in them.
  func read(_ passages: [Passage], in tree: XMLTree, _ files: FilePlaces) -> (
    text: String, origins: OriginMap, media: [Media]
  ) {
    var reader = BlockReader(tree, files)
    reader.omitted = omitted
    reader.readsUnknownAsBlocks = isUnknown
    for passage in passages {
      reader.text.breakParagraph()
      switch passage {
      case .markup(let node): reader.read(node)
      case .html(let utf8, let node):
        reader.media += readHTML(
          withoutTrailer(utf8), origins: tree.origins(of: utf8, in: node, files), into: &reader.text)
      case .plain(let utf8, let node):
        let place = tree.place(node, files)
        for line in utf8.split(separator: 10) {
          reader.text.append(line, file: place?.file, line: place?.line ?? 0, isVerbatim: false)
          reader.text.breakParagraph()
        }
      }
    }
    let (text, origins) = reader.text.finish()
    return (text, origins, reader.media)
  }

  /// The report of the item.
  func report(in tree: XMLTree, _ files: FilePlaces, _ input: ImportInput) -> Report {
    var (text, origins, figures) = read(body, in: tree, files)
    let opening = Dateline.take(from: &text, &origins)
    var report = Report(text: text, identity: id ?? link ?? title ?? input.name)
    report.origins = origins
    report.headline = title
    if let publisher {
      let source = Source(kind: .mediaOutlet, name: publisher)
      report.sources.append(source)
      report.publisher = source.id
    }
    for author in authors {
      // "Northcote staff" is no person.
      let isOutlet = publisher.map { author.name.contains($0) } ?? false || author.name.lowercased().hasSuffix(" staff")
      let source = Source(kind: isOutlet ? .organisation : .person, name: author.name)
      if !report.sources.contains(where: { $0.id == source.id }) { report.sources.append(source) }
      if !report.creators.contains(source.id) { report.creators.append(source.id) }
    }
    report.published = published ?? updated ?? opening?.date ?? input.published
    report.modified = updated == report.published ? nil : updated
    report.language = language
    report.url = link
    report.section = section
    report.dateline = dateline ?? opening?.place
    report.version = version
    report.mediaType = mediaType
    report.media = media
    for var figure in figures {
      figure.url = figure.url.map { WebAddress.resolve($0, base ?? link) }
      if !report.media.contains(where: { $0.url != nil && $0.url == figure.url }) { report.media.append(figure) }
    }
    var imported = ImportRecord()
    imported.by = "xml"
    imported.from = input.name
    report.imported = imported
    report.diagnostics = notes
    if text.isEmpty { report.diagnostics.append(Diagnostic("noText", .warning, "the item has no text")) }
    return report
  }

  /// The item as feeds have it.
  func entry(in tree: XMLTree, _ files: FilePlaces) -> FeedEntry {
    var entry = FeedEntry()
    entry.title = title
    entry.link = link
    entry.id = id
    entry.author = authors.first?.line
    entry.authorName = authors.first?.name
    entry.published = published
    entry.updated = updated
    entry.categories = categories
    let (text, _, figures) = read(body, in: tree, files)
    if !text.isEmpty { entry.content = text }
    if let summary {
      let text = read([summary], in: tree, files).text
      if !text.isEmpty { entry.summary = text }
    }
    entry.media = media + figures
    return entry
  }

  /// HTML without a last paragraph that only links back to where it was published: "The post … appeared first on …".
  ///
  /// It is told by what it is made of: a link to the item's or the feed's site and, beside the item's title and the
  /// feed's, hardly a word.
  func withoutTrailer(_ html: [UInt8]) -> [UInt8] {
    guard let start = lastParagraph(html) else { return html }
    let paragraph = String(decoding: html[start...], as: UTF8.self)
    guard paragraph.utf8.count < 4096, links(in: paragraph).contains(where: isHome) else { return html }
    var words = inlineHTML(Array(html[start...]))
    let whole = words
    for known in [title, feedTitle, publisher] {
      if let known, !known.isEmpty, let range = words.firstPlace(of: known) { words.removeSubrange(range) }
    }
    let isTrailer = words != whole && words.split(separator: " ").count <= 8
    return isTrailer ? Array(html[..<start]) : html
  }

  private func isHome(_ address: String) -> Bool {
    guard let link else { return false }
    return address == link || WebAddress.host(address) != nil && WebAddress.host(address) == WebAddress.host(link)
  }

  /// Where the last paragraph of HTML begins, if text stands before it.
  private func lastParagraph(_ html: [UInt8]) -> Int? {
    var index = html.count - 3
    while index > 0 {
      if html[index] == UInt8(ascii: "<"), html[index + 1] | 0x20 == UInt8(ascii: "p"),
        html[index + 2] == UInt8(ascii: ">") || html[index + 2] == 0x20
      {
        return index
      }
      if html.count - index > 4096 { return nil }
      index -= 1
    }
    return nil
  }

  private func links(in html: String) -> [String] {
    var links: [String] = []
    var rest = html[...]
    while let found = rest.firstPlace(of: "href=") {
      rest = rest[found.upperBound...]
      guard let quote = rest.first, quote == "\"" || quote == "'" else { continue }
      links.append(String(rest.dropFirst().prefix { $0 != quote }))
    }
    return links
  }
}

extension XMLTree {
  /// Where bytes that an element's text is made of stand in the file; one place for all when they are no longer the same.
  func origins(of utf8: [UInt8], in node: Int, _ files: FilePlaces) -> OriginMap {
    var origins = OriginMap()
    guard utf8 == self.utf8(node) else {
      if let place = place(node, files) {
        origins.append(OriginMap.Run(textStart: 0, file: place.file, line: place.line, isVerbatim: false))
      }
      return origins
    }
    var start = 0
    for index in node..<end(node) where nodes[index].isText {
      let range = nodes[index].range
      for run in runs(in: range) {
        let from = max(run.start, range.lowerBound)
        let skipped = run.place.isVerbatim ? from - run.start : 0
        let file = files.range(
          min(run.place.bytes.lowerBound + skipped, run.place.bytes.upperBound)..<run.place.bytes.upperBound)
        origins.append(
          OriginMap.Run(
            textStart: start + from - range.lowerBound, file: file, line: run.place.line,
            isVerbatim: run.place.isVerbatim && files.decoded?.isVerbatim ?? true))
      }
      start += range.count
    }
    return origins
  }

  /// Where the text of an element stands in the file.
  func place(_ node: Int, _ files: FilePlaces) -> (file: Range<Int>, line: Int)? {
    guard let first = (node..<end(node)).first(where: { nodes[$0].isText }),
      let last = (node..<end(node)).last(where: { nodes[$0].isText }),
      let start = run(at: nodes[first].range.lowerBound), let stop = run(at: nodes[last].range.upperBound - 1)
    else { return nil }
    let range = files.range(
      start.place.bytes.lowerBound..<max(start.place.bytes.lowerBound, stop.place.bytes.upperBound))
    return (range, start.place.line)
  }
}
