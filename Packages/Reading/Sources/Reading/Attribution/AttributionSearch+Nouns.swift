import DomainCore
import Language

/// "The announcement that", "views this as a sign that", "reports of".
extension AttributionSearch {
  mutating func readNoun(_ noun: Int) {
    let token = document.tokens[noun]
    guard token.upos == .noun, !usedCues.contains(noun) else { return }
    if ReportingNouns.withClause.contains(token.lemmaKey), let clause = contentClause(of: noun) {
      readNoun(noun, with: clause)
    } else if ReportingNouns.withOf.contains(token.lemmaKey), token.relation != .oblAgent {
      readReportsOf(noun)
    }
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
    guard let head = document.head(of: noun), document.tokens[noun].relation == .obj || document.tokens[noun].relation == .obl
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

  private mutating func readNoun(_ noun: Int, with clause: Int) {
    var draft = AttributionDraft(.noun, content: contentRanges(document.clauseRuns(clause, without: [])))
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
      setSource(sourceOfNoun(noun), of: &draft)
    }
    usedCues.insert(noun)
    drafts.append(draft)
  }

  /// Whose announcement it is: the possessor, "by" or "from" somebody, or the name before the noun.
  func sourceOfNoun(_ noun: Int) -> Int? {
    if let owner = document.child(of: noun, .nmodPoss) { return owner }
    if let agent = document.phrase(of: noun, with: ["by", "from", "of"]), Actors.isActor(agent, document) { return agent }
    for child in document.children(of: noun) where child < noun && document.tokens[child].relation == .compound {
      if document.tokens[child].upos == .propn { return child }
    }
    return nil
  }

  /// "Reports of fighting", "allegations of fraud": nobody is named, the noun itself stands for the source.
  private mutating func readReportsOf(_ noun: Int) {
    guard document.tokens[noun].number == .plural, let content = document.phrase(of: noun, with: ["of"]),
      let of = document.preposition(of: content), of == noun + 1
    else { return }
    var draft = AttributionDraft(.noun, content: contentRanges(document.clauseRuns(content, without: [of])))
    guard !draft.content.isEmpty else { return }
    draft.contentHead = content
    draft.cueToken = noun
    draft.cue = [context.bytes(noun..<of + 1)]
    draft.sourceRange = context.bytes(noun)
    if let owner = document.child(of: noun, .nmodPoss) { setSource(owner, of: &draft) }
    usedCues.insert(noun)
    drafts.append(draft)
  }
}
