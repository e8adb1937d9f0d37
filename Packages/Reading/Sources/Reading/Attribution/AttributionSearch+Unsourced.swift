import DomainCore
import Language

/// Attributions that name nobody: "is believed to", "presumed to be", "reportedly".
extension AttributionSearch {
  mutating func readUnsourced(_ token: Int) {
    let word = document.tokens[token]
    if word.upos == .adv, ReportingVerbs.unsourcedAdverbs.contains(word.formKey) { return readAdverb(token) }
    guard word.upos == .verb, word.xpos == .vbn, ReportingVerbs.unsourced.contains(word.lemmaKey),
      !usedCues.contains(token), let content = document.child(of: token, .xcomp)
    else { return }
    readPassive(token, content)
  }

  private mutating func readPassive(_ verb: Int, _ content: Int) {
    guard
      document.tokens[content].upos != .noun || document.child(of: content, .cop) != nil
        || document.children(of: content).contains(where: { document.tokens[$0].formKey == "to" })
    else { return }
    var runs = document.clauseRuns(content, without: [])
    if verb + 1 < document.tokens.count, document.tokens[verb + 1].formKey == "to" {
      runs = [document.trimmed(infinitive(verb + 1))].compactMap { $0 }
    }
    let subject = context.subject(of: verb)
    if let subject, document.tokens[subject].relation != .expl {
      let phrase = document.antecedent(ofRelative: subject) == nil ? context.nounPhrase(subject) : subject..<subject + 1
      if let run = document.trimmed(phrase) { runs.insert(run, at: 0) }
    } else if document.tokens[verb].relation == .acl || document.tokens[verb].relation == .amod {
      // "soldiers presumed to be …": the noun stays outside.
    }
    var draft = AttributionDraft(.unsourced, content: contentRanges(runs))
    guard !draft.content.isEmpty else { return }
    draft.contentHead = content
    draft.cueToken = verb
    draft.cue = [context.bytes(passiveGroup(verb))]
    if ReportingVerbs.is(document.tokens[verb].lemmaKey, .belief) { draft.attitude = .belief }
    if let agent = document.agent(of: verb) { setSource(agent, of: &draft) }
    usedCues.insert(verb)
    keep(draft)
  }

  /// An infinitive from its "to" to the next comma or the end of the content.
  private func infinitive(_ start: Int) -> Range<Int> {
    let whole = contentAfter(start, from: start, tree: start)
    if let comma = whole.first(where: {
      document.tokens[$0].xpos == .comma && document.tokens[start - 1].relation != .root
    }),
      document.tokens[start - 1].xpos == .vbn,
      !document.children(of: start - 1).contains(where: { document.tokens[$0].relation == .auxPass })
    {
      return start..<comma
    }
    return whole
  }

  private mutating func readAdverb(_ adverb: Int) {
    guard let head = document.head(of: adverb) else { return }
    var draft: AttributionDraft
    if let shown = self.draft(of: head) ?? self.draft(of: adverb + 1), shown.evidence != nil {
      // "videos purportedly showing X": what the videos show is content of both.
      draft = AttributionDraft(.unsourced, content: shown.content)
      draft.contentHead = shown.contentHead
      draft.parentCue = shown.cueToken
    } else {
      draft = AttributionDraft(.unsourced, content: contentRanges(aroundAdverb(adverb, head)))
      draft.contentHead = head
    }
    guard !draft.content.isEmpty else { return }
    draft.cueToken = adverb
    draft.cue = [context.bytes(adverb)]
    usedCues.insert(adverb)
    keep(draft)
  }

  /// The clause around an adverb, without it: from the subject, or the noun that a participle hangs on, to where the
  /// clause ends.
  private func aroundAdverb(_ adverb: Int, _ head: Int) -> [Range<Int>] {
    let sentence = document.sentence(of: adverb)
    var start = adverb
    if let subject = context.subject(of: head) ?? context.logicalSubject(of: head), subject < adverb,
      sentence.contains(subject)
    {
      start = context.chunks[subject]?.tokens.lowerBound ?? subject
      // Between the subject and the adverb no other clause may stand.
      if (start..<adverb).contains(where: {
        document.tokens[$0].xpos == .comma || document.tokens[$0].upos == .verb && $0 != head
      }) {
        start = context.chunks[adverb - 1]?.tokens.lowerBound ?? adverb
      }
    } else if adverb > sentence.lowerBound, let chunk = context.chunks[adverb - 1] {
      start = chunk.tokens.lowerBound
    }
    let before = start < adverb ? document.trimmed(start..<adverb) : nil
    var after: Range<Int>?
    if adverb + 1 < sentence.upperBound {
      var end = contentAfter(adverb, from: adverb + 1, tree: head).upperBound
      // A joined clause is told on its own.
      if let comma = (adverb + 1..<end).first(where: {
        $0 + 1 < end && document.tokens[$0].xpos == .comma && document.tokens[$0 + 1].upos == .cconj
      }) {
        end = comma
      }
      after = document.trimmed(adverb + 1..<max(adverb + 2, end))
    }
    return [before, after].compactMap { $0 }
  }
}
