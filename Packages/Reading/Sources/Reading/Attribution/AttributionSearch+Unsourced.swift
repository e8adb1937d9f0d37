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
    guard document.tokens[content].upos != .noun || document.child(of: content, .cop) != nil
      || document.children(of: content).contains(where: { document.tokens[$0].formKey == "to" })
    else { return }
    var runs = document.clauseRuns(content, without: [])
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
    drafts.append(draft)
  }

  private mutating func readAdverb(_ adverb: Int) {
    guard let head = document.head(of: adverb) else { return }
    var draft: AttributionDraft
    if let shown = drafts.first(where: { $0.cueToken == head && $0.evidence != nil }) {
      // "videos purportedly showing X": what the videos show is content of both.
      draft = AttributionDraft(.unsourced, content: shown.content)
      draft.contentHead = shown.contentHead
      draft.parentCue = head
    } else {
      var excluded = [adverb]
      for child in document.children(of: head) {
        let relation = document.tokens[child].relation
        if relation == .conj || relation == .parataxis || relation == .cc { excluded.append(child) }
        // The clause that the adverb's clause hangs on is not part of what is reported.
        if relation == .advcl, child < head, child < adverb { excluded.append(child) }
        if relation == .mark, child < adverb { excluded.append(child) }
      }
      let token = document.tokens[head]
      var tokens = clauseTokens(head, excluded)
      if context.subject(of: head) == nil, token.relation == .acl || token.relation == .advcl,
        let noun = context.logicalSubject(of: head) ?? document.head(of: head)
      {
        tokens = Array(context.coreNounPhrase(noun)) + tokens
      }
      let before = document.runs(of: tokens.filter { $0 < adverb }.sorted())
      let after = document.runs(of: tokens.filter { $0 > adverb }.sorted())
      draft = AttributionDraft(.unsourced, content: contentRanges(before) + contentRanges(after))
      draft.contentHead = head
    }
    guard !draft.content.isEmpty else { return }
    draft.cueToken = adverb
    draft.cue = [context.bytes(adverb)]
    usedCues.insert(adverb)
    drafts.append(draft)
  }

  private func clauseTokens(_ head: Int, _ excluded: [Int]) -> [Int] {
    document.clauseRuns(head, without: excluded).flatMap { Array($0) }
  }
}
