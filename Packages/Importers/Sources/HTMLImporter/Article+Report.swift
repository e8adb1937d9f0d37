internal import DomainCore
internal import Markup
internal import TextDecoding

extension Article {
  /// The report in the page.
  ///
  /// - Parameters:
  ///   - published: The date to take where the page tells none.
  ///   - name: What the input is called.
  func report(published: String?, name: String) -> Report {
    var body = bodyText()
    let dateline = Dateline.take(from: &body.text, &body.origins)
    var report = Report(text: body.text, identity: name)
    report.origins = body.origins
    report.dateline = dateline?.place ?? body.dateline
    report.mediaType = "text/html"
    var record = ImportRecord()
    record.by = "html"
    record.from = name
    report.imported = record
    fillMetadata(&report, published: published)
    fillMedia(&report)
    diagnose(&report)
    return report
  }

  // MARK: - Body

  private func bodyText() -> (text: String, origins: OriginMap, dateline: String?) {
    var text = CanonicalText()
    var lines = LineCounter(decoded.utf8)
    var run = 0
    var dateline: String?
    var isFirst = true
    for (index, block) in extractor.segmentation.blocks.enumerated() where isBody[index] {
      text.breakParagraph()
      let pieces = extractor.segmentation.pieces[Int(block.pieces.lowerBound)..<Int(block.pieces.upperBound)]
      var skipsTo = 0
      if isFirst, let found = MarkedDateline(tree, pieces, of: Int(block.parent)) {
        dateline = found.text
        skipsTo = found.end
      }
      isFirst = false
      for piece in pieces where Int(piece) >= skipsTo {
        let node = tree.nodes[Int(piece)]
        guard node.tag == .text else {
          text.append([0x20], file: nil, line: 0, isVerbatim: false)
          continue
        }
        append(Int(node.start)..<Int(node.limit), to: &text, &run, &lines)
      }
    }
    let (string, origins) = text.finish()
    return (string, origins, dateline)
  }

  /// Appends a stretch of the pool, run by run.
  private func append(_ range: Range<Int>, to text: inout CanonicalText, _ run: inout Int, _ lines: inout LineCounter) {
    let runs = tree.runs
    while run + 1 < runs.count, Int(runs[run + 1].start) <= range.lowerBound { run += 1 }
    var start = range.lowerBound
    while start < range.upperBound, run < runs.count {
      let end = run + 1 < runs.count ? min(range.upperBound, Int(runs[run + 1].start)) : range.upperBound
      let current = runs[run]
      if current.isVerbatim {
        let page = Int(current.page.lowerBound) + start - Int(current.start)
        text.append(page..<page + (end - start), of: decoded, line: lines.line(at: page))
      } else {
        let page = Int(current.page.lowerBound)..<Int(current.page.upperBound)
        text.append(
          tree.pool[start..<end], file: decoded.fileRange(page), line: lines.line(at: page.lowerBound),
          isVerbatim: false)
      }
      start = end
      if start < range.upperBound { run += 1 }
    }
  }

  // MARK: - Metadata

  private func fillMetadata(_ report: inout Report, published: String?) {
    let reader = MetadataReader(decoded.utf8, tree, facts, extractor)
    let article = reader.article
    func best(_ groups: [MetadataGroup], _ weights: KeyTable) -> Int? {
      var best: (index: Int, score: Float)?
      for (index, group) in groups.enumerated() {
        let score = group.score(weights)
        if score > best?.score ?? -.greatestFiniteMagnitude { best = (index, score) }
      }
      return best?.index
    }
    // Where each comes from on the page, for who doubts it.
    var origins: [JSONValue.Member] = []
    if let title = best(reader.titleGroups, model.titles) {
      report.headline = reader.titleGroups[title].value
      origins.append(.init("headline", reader.titleGroups[title].origins))
    }
    if let date = best(reader.dateGroups, model.dates) {
      report.published = reader.dateGroups[date].value
      origins.append(.init("published", reader.dateGroups[date].origins))
    } else {
      report.published = published
    }
    report.modified = modified(article).flatMap { $0.description != report.published ? $0.description : nil }
    let language =
      facts.language ?? article?["inLanguage"]?.string ?? facts.meta("og:locale", "content-language", "language")
    report.language = language.flatMap(Article.languageTag)
    report.url = [
      facts.canonical, facts.meta("og:url"), article?["url"]?.string, article?["mainEntityOfPage"]?.string,
      article?["mainEntityOfPage"]?["@id"]?.string,
    ].compactMap { $0.map { canonicalLine($0.utf8) } }.first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    let section = article?["articleSection"].flatMap { $0.string ?? $0.array?.first?.string }
    report.section =
      (section?.unescaped ?? facts.meta("article:section", "section", "og:section", "parsely-section")?.unescaped)
      .map { canonicalLine($0.utf8) }.flatMap { $0.isEmpty ? nil : $0 }
    if let name = publisher(article) {
      let source = Source(kind: .mediaOutlet, name: name)
      report.sources.append(source)
      report.publisher = source.id
    }
    var authorOrigins: [JSONValue.Member] = []
    let scores = reader.authorGroups.map { $0.score(model.authors) }
    for index in AuthorChoice.choose(reader.authorGroups, scores) {
      let group = reader.authorGroups[index]
      let isOrganisation = group.has("ld.author.organization") || group.has("ld.author.newsmediaorganization")
      let source = Source(kind: isOrganisation ? .organisation : .person, name: group.value)
      if !report.sources.contains(where: { $0.id == source.id }) { report.sources.append(source) }
      if !report.creators.contains(source.id) {
        report.creators.append(source.id)
        authorOrigins.append(.init(group.value, group.origins))
      }
    }
    if !authorOrigins.isEmpty { origins.append(.init("creators", .object(authorOrigins))) }
    if !origins.isEmpty { report.imported?.extensions["statedBy"] = .object(origins) }
    if report.dateline == nil, let place = article?["dateline"]?.string {
      let line = canonicalLine(place.utf8)
      if !line.isEmpty { report.dateline = line }
    }
    diagnoseConflicts(&report, reader)
  }

  private func modified(_ article: JSONValue?) -> CalendarDate? {
    for value in [
      article?["dateModified"]?.string,
      facts.meta(
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "utime"),
    ] {
      if let value, let date = CalendarDate(value: value) { return date }
    }
    return nil
  }

  /// BCP 47 from what pages write: `en_US` is `en-US`.
  private static func languageTag(_ text: String) -> String? {
    let tag = text.split(separator: ",").first.map { $0.replacing("_", with: "-").filter { !$0.isWhitespace } } ?? ""
    let isTag =
      tag.utf8.count >= 2 && tag.utf8.count <= 35
      && tag.utf8.allSatisfy { $0 == 0x2D || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
    return isTag ? tag : nil
  }

  private func publisher(_ article: JSONValue?) -> String? {
    var names: [String?] = []
    for member in ["publisher", "sourceOrganization", "copyrightHolder"] {
      let value = article?[member]
      let object = value?.array?.first ?? value
      names.append(object?["name"]?.string ?? object?.string)
      if let id = object?["@id"]?.string { names.append(facts.linked.object(id: id)?["name"]?.string) }
    }
    names += [
      facts.meta("og:site_name"), facts.meta("article:publisher", "publisher", "dc.publisher", "application-name"),
      siteInTitle(), facts.meta("copyright"),
    ]
    for name in names {
      guard let name else { continue }
      let line = canonicalLine(name.unescaped.utf8)
      if !line.isEmpty, line.utf8.count < 100, !line.hasPrefix("http") { return line }
    }
    return nil
  }

  /// The name behind the last separator of the page's title, when the rest is a heading of the page.
  private func siteInTitle() -> String? {
    guard let title = facts.title, let block = extractor.features.titleBlock else { return nil }
    let line = canonicalLine(title.utf8)
    for (part, kind) in TitleChoice.parts(line) where kind == "cutLast" {
      guard Array(BodyExtractor.wordKeys(part).prefix(60)) == extractor.features.stats[block].wordKeys else { continue }
      let rest = line.dropFirst(part.count).drop { !$0.isLetter && !$0.isNumber }
      return rest.isEmpty ? nil : String(rest)
    }
    return nil
  }

  // MARK: - Media

  /// The pictures between the headline and the end of the body.
  private func fillMedia(_ report: inout Report) {
    let blocks = extractor.segmentation.blocks
    guard let last = isBody.lastIndex(of: true), let firstBody = isBody.firstIndex(of: true) else { return }
    let first = min(extractor.features.titleBlock ?? firstBody, firstBody)
    let start = Int(extractor.segmentation.pieces[Int(blocks[first].pieces.lowerBound)])
    let end = Int(extractor.segmentation.pieces[Int(blocks[last].pieces.upperBound) - 1])
    for (index, medium) in pictures.media.enumerated() {
      let node = pictures.elements[index]
      if node >= start, node <= end, medium.caption != nil || medium.credit != nil, !report.media.contains(medium) {
        report.media.append(medium)
      }
    }
  }

  // MARK: - Diagnostics

  private func diagnose(_ report: inout Report) {
    if decoded.replacements > 0 {
      report.diagnostics.append(
        Diagnostic(
          "undecodableBytes", .warning,
          "\(decoded.replacements) characters of the file mean nothing in \(decoded.encoding) and stand as U+FFFD"))
    }
    if tree.isCut || extractor.segmentation.isCut {
      report.diagnostics.append(
        Diagnostic(
          "cutPage", .warning, "the page passes a limit or ends inside an element; what lies beyond was left out"))
    }
    if facts.linked.unreadable > 0 {
      report.diagnostics.append(
        Diagnostic("unreadableMetadata", .note, "\(facts.linked.unreadable) JSON-LD scripts of the page are no JSON"))
    }
    let words = extractor.features.stats.indices.reduce(0) {
      $0 + (isBody[$1] ? extractor.features.stats[$1].words : 0)
    }
    let isClosed =
      facts.linked.objects.contains { object in
        switch object["isAccessibleForFree"] {
        case .bool(let free)?: !free
        case .string(let free)?: free.lowercased().hasSuffix("false")
        default: false
        }
      } || ["locked", "metered", "premium"].contains(facts.meta("article:content_tier")?.lowercased())
    if isClosed, words < 150 {
      report.diagnostics.append(
        Diagnostic(
          "paywall", .warning, "the page says that its article is not free to read; it holds \(words) words of it"))
    }
    if report.text.isEmpty {
      report.diagnostics.append(
        Diagnostic(
          "noArticle", .warning, "no article was found on the page; it may be made by script, or hold only links"))
    }
  }

  private func diagnoseConflicts(_ report: inout Report, _ reader: MetadataReader) {
    // Only the page's formal statements are compared; visible dates belong to many things.
    let stated = reader.dateGroups.filter { $0.has("strong") && !$0.has("ld.dateCreated") }
    if stated.count > 1, let chosen = report.published {
      let others = stated.map(\.value).filter { !$0.hasPrefix(String(chosen.prefix(10))) }
      if !others.isEmpty {
        report.diagnostics.append(
          Diagnostic(
            "conflictingDates", .note,
            "the page gives other publication dates too: \(others.joined(separator: ", ")); \(chosen) was taken"))
      }
    }
    if let headline = report.headline {
      let key = TitleChoice.key(headline)
      let others = reader.titleGroups.filter { group in
        group.sources.contains(.linkedData) && group.has("ld.headline") && group.key != key
      }
      if let other = others.first {
        report.diagnostics.append(
          Diagnostic("conflictingHeadlines", .note, "the page’s metadata has another headline: \(other.value)"))
      }
    }
  }
}

/// Counts lines for ascending places.
struct LineCounter {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(at offset: Int) -> Int {
    while place < offset, place < bytes.count {
      if bytes[place] == 0x0A { line += 1 }
      place += 1
    }
    return line
  }
}

/// The dateline that opens a body in an element of its own: “BRUSSELS, March 13 (Agency) — ”.
struct MarkedDateline {
  /// The place, if that can be told, or else all of it.
  var text: String
  /// The node at which the body goes on.
  var end: Int
  private static let marks = ByteWords("dateline")

  init?(_ tree: HTMLTree, _ pieces: ArraySlice<Int32>, of parent: Int) {
    guard let first = pieces.first(where: { !Segmentation.isBlank(tree.text(Int($0))) }) else { return nil }
    var node = Int(tree.nodes[Int(first)].parent)
    while node > parent {
      if let name = tree.value(.class, of: node) ?? tree.value(.itemprop, of: node),
        MarkedDateline.marks.areIn(name)
      {
        break
      }
      node = Int(tree.nodes[node].parent)
    }
    guard node > parent else { return nil }
    let line = canonicalLine(tree.pool[tree.textRange(node)])
    guard line.utf8.count < 120 else { return nil }
    var end = line.endIndex
    while end > line.startIndex {
      let character = line[line.index(before: end)]
      guard "—–-:  ".contains(character) else { break }
      end = line.index(before: end)
    }
    guard end > line.startIndex else { return nil }
    let written = String(line[..<end])
    text = Dateline(Array("\(written) — A".utf8)[...])?.place ?? written
    self.end = Int(tree.nodes[node].end)
  }
}
