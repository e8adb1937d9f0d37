import DomainCore
import Language

/// "According to", "in the view of", "per".
extension AttributionSearch {
  mutating func readPreposition(_ token: Int) {
    let words = document.tokens
    guard token + 1 < words.count else { return }
    if words[token].formKey == "according", words[token + 1].formKey == "to" { readAccording(token) }
    if words[token].formKey == "in", let opinion = opinion(after: token) { readOpinion(token, opinion) }
  }

  private mutating func readAccording(_ according: Int) {
    // The noun carries "according" as its case, or "according" governs the noun; parsers do both.
    var noun: Int?
    var top: Int
    if document.tokens[according].relation == .case || document.tokens[according].relation == .fixed,
      let head = document.head(of: according), head != according + 1
    {
      noun = head
      top = head
    } else {
      top = according
      noun = document.child(of: according, anyOf: [.obl, .obj, .nmod])
      if noun == nil, document.tokens[according + 1].relation != .fixed,
        let head = document.head(of: according + 1), head > according
      {
        noun = head
      }
    }
    guard let noun, noun > according, let main = document.head(of: top) ?? document.head(of: noun), main != noun else {
      return
    }
    var draft = AttributionDraft(.preposition, content: contentRanges(document.clauseRuns(main, without: [top, noun])))
    draft.contentHead = main
    draft.cue = [context.bytes(according..<according + 2)]
    draft.cueToken = according
    setSource(noun, of: &draft)
    if let range = draft.sourceRange, range.lowerBound <= draft.cue[0].lowerBound {
      draft.sourceRange = context.bytes(according + 2..<max(according + 3, context.nounPhrase(noun).upperBound))
    }
    if EvidenceNouns.kind(of: noun, document) != nil { draft.evidence = noun }
    usedCues.insert(according)
    guard !draft.content.isEmpty else { return }
    keep(draft)
    readCitedBy(noun, draft)
  }

  /// "According to a report cited by a diplomat": the diplomat attributes too, and stands above.
  private mutating func readCitedBy(_ noun: Int, _ inner: AttributionDraft) {
    for child in document.children(of: noun)
    where document.tokens[child].relation == .acl && document.tokens[child].isPassive {
      guard ReportingVerbs.is(document.tokens[child].lemmaKey, .citing), let agent = document.agent(of: child) else {
        continue
      }
      var draft = AttributionDraft(.verb, content: inner.content)
      draft.contentHead = inner.contentHead
      draft.cue = [context.bytes(child)]
      draft.cueToken = child
      setSource(agent, of: &draft)
      usedCues.insert(child)
      keep(draft)
      drafts[drafts.count - 2].parentCue = child
      if var range = drafts[drafts.count - 2].sourceRange {
        range = range.lowerBound..<max(range.lowerBound + 1, min(range.upperBound, context.bytes(child).lowerBound - 1))
        drafts[drafts.count - 2].sourceRange = range
      }
    }
  }

  private func opinion(after token: Int) -> Int? {
    for candidate in token + 1..<min(token + 8, document.tokens.count) {
      let word = document.tokens[candidate]
      if Self.opinions.contains(word.lemmaKey), word.upos == .noun { return candidate }
      if word.upos == .verb || word.upos == .punct { return nil }
    }
    return nil
  }

  static let opinions: WordSet = [
    "view", "opinion", "estimation", "assessment", "judgment", "judgement", "telling", "eyes",
  ]

  private mutating func readOpinion(_ token: Int, _ opinion: Int) {
    guard let main = document.head(of: opinion), document.tokens[opinion].relation == .obl,
      let source = document.child(of: opinion, .nmodPoss) ?? document.phrase(of: opinion, with: ["of"])
    else { return }
    var draft = AttributionDraft(.preposition, content: contentRanges(document.clauseRuns(main, without: [opinion])))
    draft.contentHead = main
    draft.cue = [context.bytes(token), context.bytes(opinion)]
    if source > opinion { draft.cue = [context.bytes(token..<opinion + 2)] }
    draft.cueToken = opinion
    draft.attitude = .belief
    setSource(source, of: &draft)
    guard !draft.content.isEmpty else { return }
    keep(draft)
  }
}
