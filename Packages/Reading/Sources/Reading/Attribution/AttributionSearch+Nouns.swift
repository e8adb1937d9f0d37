import DomainCore
import Language

/// "The announcement that", "views this as a sign that", "reports of".
extension AttributionSearch {
  mutating func readNoun(_ noun: Int) {
    let token = document.tokens[noun]
    guard token.upos == .noun, !usedCues.contains(noun) else { return }
    if ReportingNouns.withClause.contains(token.lemmaKey), let start = clauseBehind(noun) {
      readNoun(
        noun,
        with: contentClause(of: noun) ?? headWord(of: start..<min(start + 20, document.sentence(of: noun).upperBound))
          ?? start, from: start)
    } else if ReportingNouns.withClause.contains(token.lemmaKey), let clause = contentClause(of: noun) {
      readNoun(noun, with: clause, from: nil)
    } else if ReportingNouns.withOf.contains(token.lemmaKey), token.relation != .oblAgent {
      readReportsOf(noun)
    }
  }

  /// Where a clause begins that follows a noun by "that", perhaps behind a day or a place.
  private func clauseBehind(_ noun: Int) -> Int? {
    let sentence = document.sentence(of: noun)
    var token = noun + 1
    while token + 1 < min(sentence.upperBound, noun + 10) {
      let word = document.tokens[token]
      if word.formKey == "that" {
        guard word.upos == .sconj || word.relation == .mark || token > noun + 1 || context.chunks[token + 1] != nil
        else { return nil }
        // "the report that she wrote": a relative clause has no subject of its own behind a verb.
        if document.tokens[token + 1].upos == .verb || document.tokens[token + 1].upos == .aux { return nil }
        return token + 1
      }
      if context.isTime(token) { token += 1; continue }
      guard word.upos == .adp, token + 1 < sentence.upperBound,
        context.isTime(token + 1) || context.chunks[token + 1] != nil
      else { return nil }
      token = context.chunks[token + 1].map { max($0.tokens.upperBound, token + 2) } ?? token + 1
    }
    return nil
  }

  private func contentClause(of noun: Int) -> Int? {
    for child in document.children(of: noun) where child > noun {
      switch document.tokens[child].relation {
      case .acl, .ccomp, .advcl, .aclRelcl:
        guard let mark = document.children(of: child).first(where: { document.tokens[$0].relation == .mark }),
          document.tokens[mark].formKey == "that" || document.tokens[mark].formKey == "whether"
        else { continue }
        return child
      default: continue
      }
    }
    // "belief rivers keep …" and the parser's habit of hanging the clause on the verb above.
    guard let head = document.head(of: noun),
      document.tokens[noun].relation == .obj || document.tokens[noun].relation == .obl
    else { return nil }
    for child in document.children(of: head) where child > noun {
      guard document.tokens[child].relation == .ccomp || document.tokens[child].relation == .advcl,
        let mark = document.children(of: child).first(where: { document.tokens[$0].relation == .mark }),
        document.tokens[mark].formKey == "that"
      else { continue }
      return child
    }
    return nil
  }

  private mutating func readNoun(_ noun: Int, with clause: Int, from start: Int?) {
    let runs =
      start.map { [document.trimmed(contentBehind(noun, from: $0, clause))].compactMap { $0 } }
      ?? document.clauseRuns(clause, without: [])
    var draft = AttributionDraft(.noun, content: contentRanges(runs))
    guard !draft.content.isEmpty else { return }
    draft.contentHead = clause
    draft.cueToken = noun
    draft.cue = [context.bytes(noun)]
    if ReportingNouns.belief.contains(document.tokens[noun].lemmaKey) { draft.attitude = .belief }
    if let verb = document.head(of: noun), verb < noun, document.tokens[verb].upos == .verb,
      document.tokens[noun].relation == .obl || document.tokens[noun].relation == .obj
        || document.tokens[noun].relation == .xcomp,
      !usedCues.contains(verb), let source = source(of: verb), Actors.isActor(source, document),
      document.child(of: noun, .nmodPoss) == nil
    {
      // "views this as a sign that", "gave a warning that": verb and noun are the cue together.
      let first = context.bytes(verb).lowerBound
      draft.cue = [first..<context.bytes(noun).upperBound]
      if ReportingVerbs.is(document.tokens[verb].lemmaKey, .belief) { draft.attitude = .belief }
      setSource(source, of: &draft)
      usedCues.insert(verb)
    } else {
      setSource(ofNoun: noun, of: &draft)
    }
    usedCues.insert(noun)
    keep(draft)
  }

  /// The clause behind a noun; where no verb stands before the noun, the sentence's own clause is still to come, behind
  /// the next comma.
  private func contentBehind(_ noun: Int, from start: Int, _ clause: Int) -> Range<Int> {
    let whole = contentAfter(noun, from: start, tree: clause)
    let sentence = document.sentence(of: noun)
    let hasVerb = (sentence.lowerBound..<noun).contains {
      document.tokens[$0].upos == .aux
        || document.tokens[$0].upos == .verb && document.tokens[$0].relation != .case
          && document.tokens[$0].verbForm == .finite
    }
    guard !hasVerb, let comma = whole.first(where: { document.tokens[$0].xpos == .comma }) else { return whole }
    return start..<max(start + 1, comma)
  }

  /// Whose announcement it is: the name or possessor before the noun, or "by" or "from" somebody.
  private func setSource(ofNoun noun: Int, of draft: inout AttributionDraft) {
    if let chunk = context.chunks[noun], chunk.tokens.lowerBound < noun {
      var last = noun - 1
      while last > chunk.tokens.lowerBound, document.tokens[last].xpos == .pos || document.tokens[last].upos == .adj {
        last -= 1
      }
      let before = chunk.tokens.lowerBound..<last + 1
      let isOwner =
        before.contains { document.tokens[$0].xpos == .pos } || document.tokens[last + 1].xpos == .pos
        || document.tokens[last].xpos == .prpPossessive
      if isOwner || document.tokens[last].upos == .propn || document.isClosingBracket(last) {
        let head =
          before.last {
            document.tokens[$0].upos == .propn || document.tokens[$0].upos == .noun
              || document.tokens[$0].xpos == .prpPossessive
          } ?? last
        draft.source = head
        draft.sourceRange = context.bytes(before)
        return
      }
    }
    if let agent = document.phrase(of: noun, with: ["by", "from", "of"]), Actors.isActor(agent, document) {
      return setSource(agent, of: &draft)
    }
  }

  /// "Reports of fighting", "allegations of fraud": nobody is named, the noun itself stands for the source.
  private mutating func readReportsOf(_ noun: Int) {
    guard document.tokens[noun].number == .plural, let content = document.phrase(of: noun, with: ["of"]),
      let of = document.preposition(of: content), of == noun + 1
    else { return }
    var draft = AttributionDraft(
      .noun,
      content: contentRanges([document.trimmed(contentAfter(noun, from: of + 1, tree: content))].compactMap { $0 }))
    guard !draft.content.isEmpty else { return }
    draft.contentHead = content
    draft.cueToken = noun
    draft.cue = [context.bytes(noun..<of + 1)]
    draft.sourceRange = context.bytes(noun)
    usedCues.insert(noun)
    keep(draft)
  }
}
