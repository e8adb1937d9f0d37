import Language

/// Joins what the tagger finds with what the grammar finds, in the conventions of the graph: the grammar's findings stand,
/// with the tagger's content where it is quite another, and what only the tagger sees is added where its cue reports.
struct AttributionUnion {
  private let context: ReadingContext
  private let document: Document
  private let tagged: [LinkedSpans]

  init(_ context: ReadingContext, tagged: [LinkedSpans]) {
    self.context = context
    document = context.document
    self.tagged = tagged
  }

  func drafts(over grammar: [AttributionDraft]) -> [AttributionDraft] {
    var search = AttributionSearch(context, .reports)
    for draft in grammar { search.keep(draft) }
    var known: [Int: Int] = [:]
    for (index, draft) in grammar.enumerated() {
      for token in cueTokens(draft) where known[token] == nil { known[token] = index }
    }
    let contents = ContentIndex(grammar)
    for item in tagged {
      if let index = item.cue.lazy.compactMap({ known[$0] }).first {
        search.drafts[index] = revised(search.drafts[index], item, search)
      } else if let cue = search.headWord(of: item.cue), reports(cue, item),
        !isTold(item, by: contents, grammar)
      {
        add(item, cue, &search)
      }
    }
    return search.finish()
  }

  private func cueTokens(_ draft: AttributionDraft) -> [Int] {
    draft.cue.flatMap { Array(document.tokens(inBytes: $0)) } + (draft.cueToken.map { [$0] } ?? [])
  }

  /// Whether somebody says, thinks, finds or shows something that a clause or a quotation tells; what is wanted, done or
  /// judged is no attribution in the narrow sense.
  private func reports(_ cue: Int, _ item: LinkedSpans) -> Bool {
    let word = document.tokens[cue]
    guard item.source != nil, word.upos == .verb, !ReportingVerbs.notAttributive.contains(word.lemmaKey),
      item.contents.contains(where: isClauseOrQuotation)
    else { return false }
    let classes = ReportingVerbs.classes(of: word.lemmaKey)
    // "Threatened to sue", "asked not to be named".
    if classes.contains(.commissive) || classes.contains(.directive), item.contents.contains(where: isInfinitive) {
      return false
    }
    return classes.contains { kind in
      switch kind {
      case .speech, .assertion, .question, .denial, .finding, .showing, .citing, .accusation, .warning, .belief: true
      case .directive, .commissive, .evaluation: false
      }
    }
  }

  private func isInfinitive(_ content: Range<Int>) -> Bool {
    content.prefix(2).contains { document.tokens[$0].formKey == "to" && document.tokens[$0].upos == .part }
  }

  private func isClauseOrQuotation(_ content: Range<Int>) -> Bool {
    content.contains { token in
      document.tokens[token].flags.contains(.quoted)
        || document.tokens[token].upos == .verb && document.tokens[token].relation != .amod
          && document.tokens[token].relation != .acl
        || document.tokens[token].relation == .cop
    }
  }

  /// Whether the grammar has most of the content already, under another cue.
  private func isTold(_ item: LinkedSpans, by index: ContentIndex, _ grammar: [AttributionDraft]) -> Bool {
    for content in item.contents {
      let range = context.bytes(content)
      for other in index.touching(range) {
        for piece in grammar[other].content where 2 * shared(piece, range) >= max(piece.count, range.count) {
          return true
        }
      }
    }
    return false
  }

  private func shared(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    max(0, min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound))
  }

  /// The grammar's draft with the tagger's content, which is right more often; where the two have most in common, the
  /// difference is one of conventions. A mere part of the grammar's content is no better: nothing nests for the tagger,
  /// which ends a content where another attribution begins in it.
  private func revised(
    _ known: AttributionDraft, _ item: LinkedSpans, _ search: AttributionSearch
  ) -> AttributionDraft {
    let ranges = search.contentRanges(item.contents.compactMap { document.trimmed($0) })
    let common = ranges.reduce(0) { sum, range in sum + known.content.reduce(0) { $0 + shared($1, range) } }
    let size = ranges.reduce(0) { $0 + $1.count }
    let whole = size + known.content.reduce(0) { $0 + $1.count } - common
    guard known.construction != .unsourced, common < size, Double(common) < 0.75 * Double(whole) else {
      return known
    }
    var draft = known
    draft.content = ranges
    draft.contentHead = item.contents.first.flatMap { search.headWord(of: $0) }
    return draft
  }

  private func add(_ item: LinkedSpans, _ cue: Int, _ search: inout AttributionSearch) {
    let contents = item.contents.compactMap { document.trimmed($0) }
    guard let first = contents.first else { return }
    var draft = AttributionDraft(
      search.isQuoted(first.lowerBound) ? .quotation : .verb, content: search.contentRanges(contents))
    draft.contentHead = search.headWord(of: first)
    search.finish(cue, item.source.flatMap { search.headWord(of: $0) }, &draft)
  }
}
