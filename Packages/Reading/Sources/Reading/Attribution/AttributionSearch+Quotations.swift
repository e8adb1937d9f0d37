import DomainCore
import Language

/// Quotations that no verb governs by grammar: the reporting verb beside them, or the context, tells the speaker.
extension AttributionSearch {
  mutating func readQuotations() {
    contents = ContentIndex(drafts)
    var index = 0
    var lastInParagraph: (draft: Int, end: Int)?
    while index < context.quotations.count {
      var group = [index]
      while let last = group.last, context.quotations[last].continues, last + 1 < context.quotations.count {
        // A paragraph that names its speaker again is an attribution of its own.
        let isAttributed = near(context.quotations[last + 1].range).contains {
          isCovered(context.quotations[last + 1].range, by: drafts[$0])
        }
        let next = context.quotations[last + 1]
        if isAttributed || (next.isClosed && reportingVerb(after: next.range) != nil && cueBeside(group[0]) != nil) {
          break
        }
        group.append(last + 1)
      }
      defer { index = (group.last ?? index) + 1 }
      let first = context.quotations[index]
      guard group.contains(where: { context.quotations[$0].isIndependent }) else { continue }
      let ranges = group.map { context.quotations[$0].range }

      // Already somebody's content: widen it over the whole quotation.
      if let known = covering(first.range), !isSpokenInside(known, index) {
        widen(known, over: ranges)
        lastInParagraph = (known, ranges[ranges.count - 1].upperBound)
        continue
      }
      if let verb = cueBeside(index) {
        if let known = draftOfCue[verb] {
          // The second half of a quotation that its reporting clause parts.
          widen(known, over: ranges)
          lastInParagraph = (known, ranges[ranges.count - 1].upperBound)
          continue
        }
        var draft = AttributionDraft(.quotation, content: ranges)
        finish(verb, source(of: verb), &draft)
        lastInParagraph = (drafts.count - 1, ranges[ranges.count - 1].upperBound)
        continue
      }
      if let last = lastInParagraph, isSameParagraph(last.end, first.range.lowerBound),
        drafts[last.draft].cueToken != nil,
        isAdjacent(last.draft, first.range)
      {
        drafts[last.draft].content += ranges
        lastInParagraph = (last.draft, ranges[ranges.count - 1].upperBound)
        continue
      }
      var draft = AttributionDraft(.quotation, content: ranges)
      setSource(speakerFromContext(first.range), of: &draft)
      keep(draft)
      lastInParagraph = (drafts.count - 1, ranges[ranges.count - 1].upperBound)
    }
  }

  /// The drafts of grammar whose content touches a range, as it was before quotations widened it.
  private func near(_ range: Range<Int>) -> [Int] { contents.touching(range) }

  /// Whether a quotation inside somebody's content has a reporting verb of its own there: "showed voices saying, “…”".
  private func isSpokenInside(_ known: Int, _ index: Int) -> Bool {
    let range = context.quotations[index].range
    guard let verb = reportingVerb(before: range), verb != drafts[known].cueToken, !usedCues.contains(verb) else {
      return false
    }
    return drafts[known].contains(context.bytes(verb)) && drafts[known].cueToken.map { $0 < verb } ?? false
  }

  private func isCovered(_ range: Range<Int>, by draft: AttributionDraft) -> Bool {
    draft.content.contains { $0.lowerBound <= range.lowerBound + 4 && range.upperBound <= $0.upperBound + 4 }
  }

  /// The draft whose content holds a quotation, or most of it.
  private func covering(_ range: Range<Int>) -> Int? {
    var found: (index: Int, size: Int)?
    for index in near(range) where !isInside(drafts[index], range) {
      let draft = drafts[index]
      for piece in draft.content where piece.overlaps(range) {
        let shared = min(piece.upperBound, range.upperBound) - max(piece.lowerBound, range.lowerBound)
        guard 2 * shared >= range.count || 2 * shared >= piece.count && draft.construction == .verb else { continue }
        if found == nil || piece.count > found?.size ?? 0 { found = (index, piece.count) }
      }
    }
    return found?.index
  }

  /// Whether the cue of a draft stands inside the quotation: then it is part of what is quoted.
  private func isInside(_ draft: AttributionDraft, _ range: Range<Int>) -> Bool {
    draft.cue.contains { range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound }
  }

  private mutating func widen(_ index: Int, over ranges: [Range<Int>]) {
    var content = drafts[index].content
    for range in ranges {
      if let at = content.firstIndex(where: { $0.overlaps(range) }) {
        let cueInside = drafts[index].cue.contains { range.overlaps($0) }
        if !cueInside {
          content[at] = min(content[at].lowerBound, range.lowerBound)..<max(content[at].upperBound, range.upperBound)
        }
      } else {
        content.append(range)
      }
    }
    content.sort { $0.lowerBound < $1.lowerBound }
    var merged: [Range<Int>] = []
    for range in content {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    drafts[index].content = merged
  }

  /// The reporting verb next to a quotation: behind it up to the end of the sentence, or before it.
  private func cueBeside(_ index: Int) -> Int? {
    let range = context.quotations[index].range
    if let verb = reportingVerb(after: range) { return verb }
    return reportingVerb(before: range)
  }

  private func reportingVerb(after range: Range<Int>) -> Int? {
    guard let first = document.token(atByte: range.upperBound) else { return nil }
    var distance = 0
    for token in first..<min(first + 14, document.tokens.count) {
      let word = document.tokens[token]
      if word.flags.contains(.paragraphStart) && Int(word.start) > range.upperBound { return nil }
      if isQuoted(token) { return nil }
      if word.xpos == .period { return nil }
      if token > first, word.flags.contains(.sentenceStart) { return nil }
      if word.upos == .verb, ReportingVerbs.isSpeech(word.lemmaKey), word.verbForm != .infinitive || word.xpos == .vbp {
        return token
      }
      if word.upos == .verb || word.upos == .cconj { distance += 6 }
      distance += 1
      if distance > 12 { return nil }
    }
    return nil
  }

  private func reportingVerb(before range: Range<Int>) -> Int? {
    guard let next = document.token(atByte: range.lowerBound), next > 0 else { return nil }
    var token = next - 1
    // Another quotation joined by "and" shares the verb of the first.
    let mark = document.tokens[token]
    if mark.upos == .cconj, token > 0, isQuoted(token - 1) {
      token = max(0, document.token(atByte: quotationStart(token - 1)).map { $0 - 1 } ?? 0)
    }
    var steps = 0
    while token >= 0, steps < 24 {
      let word = document.tokens[token]
      if word.xpos == .period || isQuoted(token) { return nil }
      if word.upos == .verb, ReportingVerbs.isSpeech(word.lemmaKey) {
        // Only what stands right before the quotation, but for hearer, place and time, introduces it.
        return isOpen(token, until: next) ? token : nil
      }
      if word.flags.contains(.sentenceStart), Int(word.end) <= range.lowerBound { return nil }
      token -= 1
      steps += 1
    }
    return nil
  }

  private func quotationStart(_ token: Int) -> Int {
    quotation(over: Int(document.tokens[token].start))?.range.lowerBound ?? Int(document.tokens[token].start)
  }

  /// Whether nothing but complements of a verb stands between it and a quotation: a comma or colon comes last.
  private func isOpen(_ verb: Int, until next: Int) -> Bool {
    if verb + 1 >= next { return true }
    let last = document.tokens[next - 1]
    if last.xpos == .comma || last.xpos == .colon { return true }
    return !(verb + 1..<next).contains { document.tokens[$0].upos == .verb || document.tokens[$0].xpos == .comma }
  }

  func isQuoted(_ token: Int) -> Bool {
    quotationIndex(over: Int(document.tokens[token].start)).map { context.quotations[$0].isIndependent } ?? false
  }

  private func isSameParagraph(_ from: Int, _ to: Int) -> Bool {
    guard from <= to else { return false }
    return !document.bytes[from..<to].contains(10)
  }

  /// Whether only the reporting clause of a draft, or nothing, stands between its content and a quotation.
  private func isAdjacent(_ index: Int, _ range: Range<Int>) -> Bool {
    guard let cue = drafts[index].cue.first else { return false }
    let from = drafts[index].hull.upperBound
    guard from <= range.lowerBound else { return false }
    if cue.lowerBound < from { return range.lowerBound - from <= 3 }
    // Only the reporting clause itself may stand between.
    guard let first = document.token(atByte: from), let last = document.token(atByte: range.lowerBound) else {
      return false
    }
    let ends = (first..<last).count { document.tokens[$0].xpos == .period }
    return cue.upperBound <= range.lowerBound && ends <= 1 && last - first <= 24
  }

  /// "Thomas Berg, a spokesman for the port: “…”": the first phrase of a verbless line before a colon.
  private func speakerBeforeColon(_ quotation: Int) -> Int? {
    guard quotation > 0, document.byte(quotation - 1) == UInt8(ascii: ":") else { return nil }
    var start = document.sentence(of: quotation - 1).lowerBound
    while start < quotation - 1, context.isTime(start) { start += 1 }
    guard let chunk = context.chunks[start], Actors.isActor(chunk.head, document),
      !(start..<quotation).contains(where: {
        document.tokens[$0].upos == .verb && document.tokens[$0].verbForm == .finite
      })
    else { return nil }
    return chunk.head
  }

  /// "Police: no casualties", and the lines of a transcript: what follows a name and a colon at the start of a line.
  mutating func readColon(_ sentence: Range<Int>) {
    var start = sentence.lowerBound
    guard let first = document.tokens[sentence].first, first.flags.contains(.paragraphStart) else { return }
    while start < sentence.upperBound, context.isTime(start) { start += 1 }
    guard let chunk = context.chunks[start], chunk.tokens.lowerBound == start, chunk.tokens.count <= 6,
      Actors.isActor(chunk.head, document),
      EvidenceNouns.kind(of: chunk.head, document) == nil
    else { return }
    let colon = chunk.tokens.upperBound
    guard colon + 1 < sentence.upperBound, document.byte(colon) == UInt8(ascii: ":"), !isQuoted(colon + 1),
      !document.isOpeningQuote(colon + 1),
      let content = document.trimmed(colon + 1..<sentence.upperBound), content.count > 1
    else { return }
    var draft = AttributionDraft(.quotation, content: contentRanges([content]))
    setSource(chunk.head, of: &draft)
    keep(draft)
  }

  /// Who speaks when no verb says so: the subject of the sentence before, or of the one that the quotation breaks into.
  private func speakerFromContext(_ range: Range<Int>) -> Int? {
    guard let first = document.token(atByte: range.lowerBound) else { return nil }
    if let named = speakerBeforeColon(first) { return named }
    var sentence = document.sentenceIndex(of: first)
    for _ in 0..<3 {
      if Int(document.tokens[document.sentences[sentence].lowerBound].start) < range.lowerBound {
        let root = document.root(ofSentence: sentence)
        if !isQuoted(root), let subject = context.subject(of: root),
          Int(document.tokens[subject].end) <= range.lowerBound,
          Actors.isActor(subject, document)
        {
          return subject
        }
        if sentence < document.sentenceIndex(of: first), !isQuoted(root) { return nil }
      }
      guard sentence > 0 else { return nil }
      sentence -= 1
    }
    return nil
  }
}
