import Language

/// Wishes, intentions, judgements and appearances, for the wide notion of attribution.
extension AttributionSearch {
  /// "Plans to run", "wants voters to decide", "criticised the bill", "appears to be".
  mutating func readAttitude(_ verb: Int) -> Bool {
    let token = document.tokens[verb]
    let classes = ReportingVerbs.classes(of: token.lemmaKey)
    let sentence = document.sentence(of: verb)
    guard verb + 1 < sentence.upperBound else { return false }
    if Self.appearing.contains(token.lemmaKey) { return readAppearance(verb) }
    guard !classes.isEmpty, !token.isPassive, let source = source(of: verb), Actors.isActor(source, document) else {
      return false
    }
    if classes.contains(.commissive) || classes.contains(.belief) || classes.contains(.directive),
      let start = infinitiveAhead(verb, sentence)
    {
      return keep(verb, source, from: start)
    }
    if classes.contains(.evaluation) || classes.contains(.denial) || classes.contains(.assertion)
      || classes.contains(.belief) || classes.contains(.speech) || classes.contains(.directive)
      || classes.contains(.citing) || classes.contains(.accusation)
    {
      var start = verb + 1
      // "called for", "spoke about", "referred to"
      if document.tokens[start].upos == .adp, start + 1 < sentence.upperBound,
        Self.topical.contains(document.tokens[start].formKey)
      {
        start += 1
      }
      guard let object = context.chunks[start], object.tokens.lowerBound == start, !context.isTime(object.head),
        object.head != source
      else { return false }
      guard
        start == verb + 1 || classes.contains(.evaluation) || classes.contains(.speech) || classes.contains(.directive)
      else { return false }
      return keep(verb, source, from: start)
    }
    return false
  }

  private static let appearing: WordSet = ["seem", "appear", "look", "sound"]
  private static let topical: WordSet = ["for", "about", "on", "of", "against", "to", "at", "with"]

  private mutating func keep(_ verb: Int, _ source: Int, from start: Int) -> Bool {
    let tree = document.child(of: verb, .xcomp) ?? document.child(of: verb, .obj) ?? verb
    var draft = AttributionDraft(
      .verb, content: contentRanges([document.trimmed(contentAfter(verb, from: start, tree: tree))].compactMap { $0 }))
    guard !draft.content.isEmpty else { return false }
    draft.contentHead = tree == verb ? start : tree
    finish(verb, source, &draft)
    if start == verb + 2, let cue = draft.cue.first {
      drafts[drafts.count - 1].cue = [cue.lowerBound..<context.bytes(verb + 1).upperBound]
    }
    return true
  }

  /// An infinitive right behind a verb, or behind its object.
  private func infinitiveAhead(_ verb: Int, _ sentence: Range<Int>) -> Int? {
    if document.tokens[verb + 1].formKey == "to", verb + 2 < sentence.upperBound,
      document.tokens[verb + 2].upos == .verb || document.tokens[verb + 2].upos == .aux
        || document.tokens[verb + 2].upos == .adv
    {
      return verb + 1
    }
    guard let object = context.chunks[verb + 1], object.tokens.lowerBound == verb + 1 else { return nil }
    let next = object.tokens.upperBound
    guard next + 1 < sentence.upperBound, document.tokens[next].formKey == "to",
      document.tokens[next + 1].upos == .verb || document.tokens[next + 1].upos == .aux
    else { return nil }
    return verb + 1
  }

  /// "The figures appear to be fabricated": nobody is named.
  private mutating func readAppearance(_ verb: Int) -> Bool {
    guard let subject = context.subject(of: verb), subject < verb, verb + 1 < document.tokens.count else {
      return false
    }
    let next = document.tokens[verb + 1]
    guard next.formKey == "to" || next.upos == .adj || next.formKey == "like" else { return false }
    let after = document.trimmed(contentAfter(verb, from: verb + 1, tree: verb))
    let runs = [document.trimmed(context.subjectPhrase(subject, of: verb)), after].compactMap { $0 }
    var draft = AttributionDraft(.unsourced, content: contentRanges(runs))
    guard !draft.content.isEmpty else { return false }
    draft.cue = [context.bytes(verb)]
    draft.cueToken = verb
    draft.contentHead = document.child(of: verb, .xcomp) ?? verb + 1
    usedCues.insert(verb)
    keep(draft)
    return true
  }
}
