import DomainCore
import Language

/// Finds attributions by grammar: what a verb, noun, preposition or adverb of reporting governs is content, what it is
/// predicated of is the source. Word lists say which verbs report; they do not say how.
struct GrammarAttributionFinder: AttributionFinder {
  /// How much counts as attribution.
  enum Breadth {
    /// What is said, written, thought, found, shown or reported.
    case reports
    /// Wishes, intentions, judgements and appearances as well ("plans to", "criticised", "seems"), as PARC and PolNeAR
    /// mark them.
    case attitudes
  }

  var breadth = Breadth.reports

  func find(in context: ReadingContext) -> [AttributionDraft] {
    var search = AttributionSearch(context, breadth)
    for sentence in context.sentences {
      search.readColon(sentence)
      for token in sentence { search.readPreposition(token) }
      for token in sentence { search.readVerbal(token) }
      for token in sentence {
        search.readNoun(token)
        search.readUnsourced(token)
      }
    }
    search.readQuotations()
    return search.finish()
  }
}

/// The state of one search.
struct AttributionSearch {
  let context: ReadingContext
  let document: Document
  var drafts: [AttributionDraft] = []
  /// The first draft of a cue, by the cue's token.
  private(set) var draftOfCue: [Int: Int] = [:]
  /// Where the contents found by grammar lie, while quotations are read.
  var contents = ContentIndex([])
  /// Tokens that already serve as cues.
  var usedCues: Set<Int> = []

  let breadth: GrammarAttributionFinder.Breadth

  init(_ context: ReadingContext, _ breadth: GrammarAttributionFinder.Breadth) {
    self.context = context
    self.breadth = breadth
    document = context.document
  }

  mutating func keep(_ draft: AttributionDraft) {
    if let cue = draft.cueToken, draftOfCue[cue] == nil { draftOfCue[cue] = drafts.count }
    drafts.append(draft)
  }

  /// The first draft that has a token as its cue.
  func draft(of cue: Int) -> AttributionDraft? { draftOfCue[cue].map { drafts[$0] } }

  // MARK: - Spans

  /// Content spans over runs of tokens: quotation marks that belong to them are taken in.
  func contentRanges(_ runs: [Range<Int>]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for run in runs {
      var range = context.bytes(run)
      if let quotation = quotation(endingNear: range) { range = range.lowerBound..<quotation }
      if let start = quotation(startingNear: range) { range = start..<range.upperBound }
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else if !range.isEmpty {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// The end of a quotation that begins inside a range and ends right behind it, but for punctuation.
  private func quotation(endingNear range: Range<Int>) -> Int? {
    guard let quotation = quotation(over: range.upperBound - 1) ?? quotation(over: range.upperBound),
      quotation.range.lowerBound >= range.lowerBound, quotation.range.upperBound > range.upperBound,
      quotation.range.upperBound - range.upperBound <= 8,
      (range.upperBound..<quotation.range.upperBound).allSatisfy({ !isWordByte(document.bytes[$0]) })
    else { return nil }
    return quotation.range.upperBound
  }

  private func quotation(startingNear range: Range<Int>) -> Int? {
    guard let quotation = quotation(over: range.lowerBound), quotation.range.lowerBound < range.lowerBound,
      quotation.range.upperBound <= range.upperBound, range.lowerBound - quotation.range.lowerBound <= 3
    else { return nil }
    return quotation.range.lowerBound
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte | 32 >= 97 && byte | 32 <= 122 || byte >= 48 && byte <= 57
  }

  /// The quotation that covers a byte.
  func quotation(over byte: Int) -> Quotation? {
    quotationIndex(over: byte).map { context.quotations[$0] }
  }

  func quotationIndex(over byte: Int) -> Int? {
    var low = 0
    var high = context.quotations.count
    while low < high {
      let middle = (low + high) / 2
      if context.quotations[middle].range.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    guard low < context.quotations.count, context.quotations[low].range.lowerBound <= byte else { return nil }
    return low
  }

  // MARK: - Parts

  func setSource(_ head: Int?, of draft: inout AttributionDraft, before cue: Int? = nil) {
    guard let head else { return }
    let source = document.antecedent(ofRelative: head) ?? head
    draft.source = source
    let words = cue.map { context.subjectPhrase(source, of: $0) } ?? context.nounPhrase(source)
    draft.sourceRange = context.bytes(words)
  }

  /// Reads what hangs on a reporting verb beside source and content: hearer, manner, negation.
  func setCircumstances(_ verb: Int, of draft: inout AttributionDraft) {
    let lemma = document.tokens[verb].lemmaKey
    if Self.takesHearer.contains(lemma), !document.tokens[verb].isPassive, let chunk = context.chunks[verb + 1],
      chunk.tokens.lowerBound == verb + 1,
      !context.isTime(chunk.head), !draft.contains(context.bytes(chunk.head)), chunk.head != draft.source,
      Actors.isActor(chunk.head, document)
    {
      draft.recipient = chunk.head
    } else if Self.takesHearer.contains(lemma) {
      if let hearer = document.child(of: verb, .iobj) ?? document.child(of: verb, .obj), hearer != draft.contentHead {
        if !document.tokens[verb].isPassive { draft.recipient = hearer }
      } else if document.tokens[verb].isPassive, let hearer = context.subject(of: verb) {
        draft.recipient = hearer
      }
    }
    if draft.recipient == nil, let hearer = document.phrase(of: verb, with: ["to"]), hearer != draft.contentHead {
      draft.recipient = hearer
    }
    for kind in ReportingVerbs.classes(of: lemma) {
      switch kind {
      case .question where draft.attitude == nil && isInterrogative(draft.contentHead): draft.attitude = .question
      case .denial: draft.attitude = .denial
      case .belief where draft.attitude == nil && !ReportingVerbs.isSpeech(lemma): draft.attitude = .belief
      case .commissive where draft.attitude == nil && !ReportingVerbs.isSpeech(lemma): draft.attitude = .intention
      default: break
      }
    }
  }

  static let takesHearer: WordSet = [
    "tell", "inform", "notify", "brief", "assure", "reassure", "remind", "warn", "ask", "advise", "alert", "persuade",
    "convince", "text", "email", "promise", "teach", "show",
  ]

  func isInterrogative(_ head: Int?) -> Bool {
    guard let head else { return false }
    let first = document.subtree(of: head).lowerBound
    for child in document.children(of: head) where Self.interrogatives.contains(document.tokens[child].formKey) {
      return true
    }
    return Self.interrogatives.contains(document.tokens[first].formKey)
  }

  static let interrogatives: WordSet = [
    "whether", "if", "who", "what", "why", "how", "when", "where", "which", "whom", "whose",
  ]

  // MARK: - End

  /// The drafts in the order of the text, without those that say the same again.
  mutating func finish() -> [AttributionDraft] {
    var kept: [AttributionDraft] = []
    var seen: Set<[Int]> = []
    for draft in drafts where !draft.content.isEmpty {
      let key = [draft.cue.count] + (draft.cue + draft.content).flatMap { [$0.lowerBound, $0.upperBound] }
      if seen.insert(key).inserted { kept.append(draft) }
    }
    let order = { (draft: AttributionDraft) in
      (draft.cue.first?.lowerBound ?? draft.hull.lowerBound, draft.hull.lowerBound)
    }
    kept.sort { order($0) < order($1) }
    return kept
  }
}
