internal import DomainCore
internal import Markup

/// Cuts a document into the pieces that are one item each, and reads them as they end.
///
/// What stands outside of the items is kept for the whole document: it is what a feed says of itself, or, if there are
/// no items, a document in a vocabulary that is not known.
final class UnitReader: XMLHandler {
  typealias Receiver = (NewsItem, XMLTree, FilePlaces, [Diagnostic]) -> Demand

  private enum Kind {
    case feedItem, nitf, newsMLG2, newsML1
  }

  weak var parser: XMLPushParser?
  private let files: FilePlaces
  private let limit: Int
  private let receive: Receiver
  private var names: [XMLName] = []
  private var attributes: [(name: XMLName, value: String)] = []
  private var context = XMLTree()
  private var unit = XMLTree()
  private var kind: Kind?
  private var depth = 0
  private var unitDepth = 0
  private var isFeed = false
  private var ownNamespace = ""
  private var header: (size: Int, feed: Feed)?

  /// How many items there were.
  private(set) var count = 0
  /// How many of them were before this document, where several follow one another.
  private var countBefore = 0
  /// Whether the receiver has enough.
  private(set) var isDone = false

  init(_ files: FilePlaces, limit: Int, _ receive: @escaping Receiver) {
    self.files = files
    self.limit = limit
    self.receive = receive
  }

  /// What the document says of itself.
  var feed: Feed {
    guard isFeed else { return Feed() }
    if let header, header.size == context.size { return header.feed }
    let feed = FeedReader(tree: context).feed()
    header = (context.size, feed)
    return feed
  }

  /// Ends a document; one without items is read as a whole.
  func finish() {
    context.endAll()
    if count == countBefore, !isFeed, !context.isEmpty {
      give(PlainXMLReader(tree: context).item(), context)
    }
  }

  // MARK: Events

  func token(local: String, namespace: String, prefix: String) -> Int {
    var name = XMLName(local: local, namespace: namespace, prefix: prefix)
    if depth == 0, name.space == .other, [.feed, .rss, .channel].contains(name.word) {
      // A feed whose own namespace is not known: its elements are those of feeds all the same.
      ownNamespace = namespace
    }
    if !namespace.isEmpty, namespace == ownNamespace { name.space = .atom }
    names.append(name)
    return names.count - 1
  }

  func start(_ element: Int, _ given: XMLAttributes, _ place: XMLPlace) {
    let name = names[element]
    if depth == 0 { begin(name) }
    attributes.removeAll(keepingCapacity: true)
    for index in 0..<given.count { attributes.append((names[given.token(at: index)], given.value(at: index))) }
    if let next = unitKind(name), kind == nil || next == .feedItem && kind == .feedItem {
      // An item in an item: the end of the first one is missing.
      if kind != nil { endUnit() }
      kind = next
      unitDepth = depth
    }
    depth += 1
    if kind != nil { unit.start(name, attributes) } else { context.start(name, attributes) }
    check(place)
  }

  func text(_ utf8: Swift.Span<UInt8>, _ place: XMLPlace) {
    if kind != nil {
      unit.text(utf8, place)
    } else if !isFeed && count == countBefore || !isBlank(utf8) {
      // Blanks between items would make what is kept grow with their number.
      context.text(utf8, place)
    }
    check(place)
  }

  func end(_ place: XMLPlace) {
    depth -= 1
    guard kind != nil else {
      context.end()
      return
    }
    unit.end()
    if depth <= unitDepth { endUnit() }
  }

  /// A document begins.
  private func begin(_ root: XMLName) {
    if !context.isEmpty, !isFeed { finish() }
    context.removeAll()
    countBefore = count
    header = nil
    switch root.word {
    case .rss, .rdf, .feed: isFeed = true
    case .channel: isFeed = root.space == .core
    default: isFeed = false
    }
  }

  private func unitKind(_ name: XMLName) -> Kind? {
    switch (name.word, name.space) {
    case (.item, .core) where isFeed, (.item, .other) where isFeed && depth <= 2: .feedItem
    case (.entry, .atom) where isFeed || depth == 0, (.entry, .core) where isFeed: .feedItem
    case (.nitf, _): .nitf
    case (.newsItem, _), (.packageItem, _), (.conceptItem, _), (.planningItem, _), (.knowledgeItem, _): .newsMLG2
    case (.newsItem1, _): .newsML1
    default: nil
    }
  }

  private func isBlank(_ utf8: Swift.Span<UInt8>) -> Bool {
    for index in utf8.indices where utf8[index] > 0x20 { return false }
    return true
  }

  private func check(_ place: XMLPlace) {
    if unit.size > limit || context.size > limit {
      parser?.fail("an item takes more than \(limit) bytes", at: place, advice: "split it, or raise the limit")
    }
  }

  // MARK: Items

  private func endUnit() {
    guard let kind else { return }
    self.kind = nil
    unit.endAll()
    defer { unit.removeAll() }
    let around = context.innermost
    let language = around.flatMap { context.inherited($0, .lang) }
    switch kind {
    case .feedItem:
      let base = around.flatMap { context.inherited($0, .base) }
      give(FeedReader(tree: unit).item(feed, base: base, language: language), unit)
    case .nitf: give(NITFReader(tree: unit, root: 0).item(language: language), unit)
    case .newsMLG2: give(NewsMLG2Reader(tree: unit).item(language: language), unit)
    case .newsML1: give(NewsML1Reader(tree: unit).item(language: language), unit)
    }
  }

  private func give(_ item: NewsItem, _ tree: XMLTree) {
    guard !isDone else { return }
    count += 1
    if receive(item, tree, files, diagnostics(parser?.takeTroubles() ?? [])) == .enough {
      isDone = true
      parser?.stop()
    }
  }
}

/// What a reader of the report should know of what was not well-formed.
func diagnostics(_ troubles: [XMLTrouble]) -> [Diagnostic] {
  troubles.map { trouble in
    let more = trouble.count > 1 ? ", and \(trouble.count - 1) more such" : ""
    let severity: Diagnostic.Severity =
      switch trouble.kind {
      case .undeclaredEntity, .parameterEntity, .externalEntity: .note
      default: .warning
      }
    return Diagnostic("notWellFormed", severity, "line \(trouble.line): \(trouble.message)\(more)")
  }
}
