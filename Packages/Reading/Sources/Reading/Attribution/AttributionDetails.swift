import DomainCore
import Language

/// Joins attributions to parties, and reads hearer, channel, day and evidence.
enum AttributionDetails: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    let reader = DetailReader(context)
    for index in context.attributions.indices {
      reader.complete(&context.attributions[index], before: index > 0 ? context.attributions[index - 1] : nil)
    }
    // "I" inside a quotation is who speaks it; outside it is the author.
    for index in context.attributions.indices {
      var above = context.attributions[index].parent
      func speaker() -> Int? {
        var steps = 0
        while let parent = above, steps < 20 {
          if let party = context.attributions[parent].party { return party }
          above = context.attributions[parent].parent
          steps += 1
        }
        return nil
      }
      if let source = context.attributions[index].source, context.attributions[index].party == nil,
        PronounClass(context.document.tokens[source].formKey)?.person == 1
      {
        context.attributions[index].party = speaker()
        context.attributions[index].isAuthor = isOwnVoice(source, index, context)
      }
      above = context.attributions[index].parent
      if let hearer = context.attributions[index].recipient, context.attributions[index].recipientParty == nil,
        PronounClass(context.document.tokens[hearer].formKey)?.person == 1
      {
        context.attributions[index].recipientParty = speaker()
        context.attributions[index].isToldToAuthor = isOwnVoice(hearer, index, context)
      }
    }
  }

  /// Whether a pronoun of the first person stands in nobody's words but the author's.
  private static func isOwnVoice(_ pronoun: Int, _ index: Int, _ context: ReadingContext) -> Bool {
    context.attributions[index].parent == nil && !context.document.tokens[pronoun].flags.contains(.quoted)
  }
}

private struct DetailReader {
  let context: ReadingContext
  let document: Document
  private let timeOfToken: [Int: Int]

  init(_ context: ReadingContext) {
    self.context = context
    document = context.document
    var times: [Int: Int] = [:]
    for (index, time) in context.times.enumerated() where time.type == .date || time.type == .time {
      for token in context.document.tokens(inBytes: time.range) { times[token] = index }
    }
    timeOfToken = times
  }

  func complete(_ draft: inout AttributionDraft, before: AttributionDraft?) {
    if let item = draft.evidence.flatMap({ context.evidenceOfToken[$0] }) {
      switch context.evidence[item].kind {
      case "video", "photo", "image", "satelliteImage", "audio", "post", "screenshot":
        draft.party = context.evidence[item].provider
      default: break
      }
    }
    if draft.party == nil, let source = draft.source { draft.party = context.party(at: source) }
    if draft.party == nil, draft.source == nil, draft.construction == .quotation, let before, draft.cueToken == nil,
      draft.hull.lowerBound - before.hull.upperBound < 400
    {
      draft.party = before.party
    }
    if let hearer = draft.recipient { draft.recipientParty = context.party(at: hearer) }
    guard let cue = draft.cueToken else { return }
    readChannel(cue, &draft)
    readTime(cue, &draft)
    if draft.construction == .noun {
      let noun = document.lemma(of: cue).lowercased()
      if Self.channels.contains(document.tokens[cue].lemmaKey) { draft.channel = draft.channel ?? noun }
    }
    if let party = draft.party, draft.channel == nil, let platform = context.parties[party].platform {
      draft.channel = platform
    }
    for verb in [cue] + document.ancestors(of: cue).prefix(1) {
      if let phrase = document.phrase(of: verb, with: ["with"]), document.tokens[phrase].lemmaKey == "confidence",
        let grade = document.child(of: phrase, .amod)
      {
        draft.confidence = document.form(of: grade).lowercased()
      }
    }
  }

  private static let channels: WordSet = [
    "statement", "interview", "email", "e-mail", "tweet", "post", "blog", "conference", "letter", "speech", "briefing",
    "television", "tv", "radio", "broadcast", "memo", "report", "message", "announcement", "testimony", "court",
    "affidavit",
    "release", "column", "call", "telegram", "twitter", "facebook", "x", "instagram", "account", "channel", "website",
    "press", "note", "filing", "address", "newsletter", "podcast", "article", "essay", "thread", "text", "op-ed",
    "hearing",
  ]

  private func readChannel(_ verb: Int, _ draft: inout AttributionDraft) {
    for child in document.children(of: verb)
    where document.tokens[child].relation == .obl || document.tokens[child].relation == .nmod {
      guard let preposition = document.preposition(of: child),
        Self.through.contains(document.tokens[preposition].formKey),
        Self.channels.contains(document.tokens[child].lemmaKey), child != draft.contentHead
      else { continue }
      draft.channel = channelName(child)
      if let item = context.evidenceOfToken[child] {
        draft.evidence = draft.evidence ?? context.evidence[item].heads[0]
      }
      return
    }
    // "The Front, in a statement on its X account, said": the phrase may hang on the subject.
    guard let source = draft.source else { return }
    for child in document.children(of: source) where child > source && document.tokens[child].relation == .nmod {
      if let preposition = document.preposition(of: child), document.tokens[preposition].formKey == "in",
        Self.channels.contains(document.tokens[child].lemmaKey)
      {
        draft.channel = channelName(child)
        if context.evidenceOfToken[child] != nil { draft.evidence = draft.evidence ?? child }
        return
      }
    }
  }

  private static let through: WordSet = ["in", "on", "via", "through", "by", "at", "during", "over"]

  private func channelName(_ noun: Int) -> String {
    if let place = document.phrase(of: noun, with: ["on"]) { return platform(place) ?? channelName(place) }
    if let platform = platform(noun) { return platform }
    var words = context.coreNounPhrase(noun)
    while words.count > 1, [.det, .nmodPoss, .amod, .nummod].contains(document.tokens[words.lowerBound].relation) {
      words = words.lowerBound + 1..<words.upperBound
    }
    return document.text(of: words)
  }

  private func platform(_ noun: Int) -> String? {
    for token in context.coreNounPhrase(noun) where MentionJoiner.platforms.contains(document.tokens[token].formKey) {
      return document.form(of: token)
    }
    return nil
  }

  private func readTime(_ cue: Int, _ draft: inout AttributionDraft) {
    for child in document.children(of: cue) {
      switch document.tokens[child].relation {
      case .obl, .oblUnmarked, .nmod, .nmodUnmarked, .advmod:
        if let time = timeOfToken[child], !draft.contains(context.times[time].range) {
          draft.time = time
          return
        }
        // "in a blog post on 3 June"
        for inner in document.children(of: child) where document.tokens[inner].relation == .nmod {
          if let time = timeOfToken[inner], draft.channel != nil, !draft.contains(context.times[time].range) {
            draft.time = draft.time ?? time
          }
        }
      default: continue
      }
    }
  }
}
