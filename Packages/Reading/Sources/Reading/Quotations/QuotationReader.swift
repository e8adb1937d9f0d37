public import DomainCore
import Language

/// Finds quotations by their marks, paragraph by paragraph, in one pass over the bytes.
///
/// Curly and straight, double and single marks and guillemets are read. A mark that is not closed quotes to the end of
/// its paragraph, and no further. Single marks must be told from apostrophes: one opens only before a letter and after a
/// blank, and closes only when no letter follows.
enum QuotationReader: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    let bytes = context.document.bytes
    var quotations: [Quotation] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      read(bytes, start..<end, into: &quotations)
      start = end + 1
    }
    join(&quotations, bytes)
    for index in quotations.indices where !quotations[index].isClosed && !quotations[index].continues {
      let range = quotations[index].range
      context.diagnostics.append(
        Diagnostic(
          .unclosedQuotation, .note, "a quotation mark is not closed; the quotation is taken to end with its paragraph",
          at: [context.report.span(range)]))
    }
    context.quotations = quotations
  }

  private enum Mark {
    case none
    case open(UInt8)
    case close(UInt8)
    /// Straight double: opens or closes.
    case straight
    /// Apostrophe or single mark.
    case single
  }

  /// The mark at a byte and its length. Families: 1 “”, 2 «», 3 „“, 4 ‘’, 5 ".
  private static func mark(_ bytes: [UInt8], _ at: Int) -> (Mark, Int) {
    switch bytes[at] {
    case 0x22: return (.straight, 1)
    // Two single marks are a double one, as typewriters wrote it.
    case 0x27: return at + 1 < bytes.count && bytes[at + 1] == 0x27 ? (.straight, 2) : (.single, 1)
    case 0x60: return at + 1 < bytes.count && bytes[at + 1] == 0x60 ? (.straight, 2) : (.none, 1)
    case 0xC2 where at + 1 < bytes.count:
      if bytes[at + 1] == 0xAB { return (.open(2), 2) }
      if bytes[at + 1] == 0xBB { return (.close(2), 2) }
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80:
      switch bytes[at + 2] {
      case 0x9C: return (.open(1), 3)
      case 0x9D: return (.close(1), 3)
      case 0x9E: return (.open(3), 3)
      case 0x98: return (.open(4), 3)
      case 0x99: return (.single, 3)
      default: break
      }
    default: break
    }
    return (.none, 1)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 32 >= 97 && byte | 32 <= 122 || byte >= 48 && byte <= 57 || byte >= 0xC3
  }

  private static func read(_ bytes: [UInt8], _ paragraph: Range<Int>, into quotations: inout [Quotation]) {
    var at = paragraph.lowerBound
    var open: (family: UInt8, start: Int)?
    // The last single mark that could close, for quotations that hold apostrophes.
    while at < paragraph.upperBound {
      let (found, length) = mark(bytes, at)
      let before = at > paragraph.lowerBound ? bytes[at - 1] : 32
      let after = at + length < paragraph.upperBound ? bytes[at + length] : 32
      let startsWord = before == 32 || before == 40 || before == 91 || before == 45 || before == 0x94 || before == 0x93
      switch (found, open) {
      case (.none, _): break
      case (.open(let family), nil):
        if family != 4 || (startsWord || before == 0x9C || before == 0x22) && isLetter(after) || after == 0xE2 {
          open = (family, at)
        }
      case (.open(let family), let current?) where family == current.family && startsWord:
        // Reopened without a close: the earlier one ends here.
        close(bytes, current.start..<at, isClosed: false, into: &quotations)
        open = (family, at)
      case (.open(1), let current?) where current.family == 3:
        close(bytes, current.start..<at + length, isClosed: true, into: &quotations)
        open = nil
      case (.close(let family), let current?) where family == current.family || family == 1 && current.family == 5:
        close(bytes, current.start..<at + length, isClosed: true, into: &quotations)
        open = nil
      case (.straight, nil):
        if startsWord || at == paragraph.lowerBound { open = (5, at) }
      case (.straight, let current?) where current.family == 5 || current.family == 1:
        close(bytes, current.start..<at + length, isClosed: true, into: &quotations)
        open = nil
      case (.single, nil) where length == 1:
        if startsWord, isLetter(after), closesSingle(bytes, at + 1..<paragraph.upperBound) { open = (6, at) }
      case (.single, let current?) where current.family == (length == 1 ? 6 : 4):
        let possessive =
          before == 115 && after == 32 && hasLaterClose(bytes, at + length..<paragraph.upperBound, length)
        if !isLetter(after), !possessive {
          close(bytes, current.start..<at + length, isClosed: true, into: &quotations)
          open = nil
        }
      default: break
      }
      at += length
    }
    if let open {
      close(bytes, open.start..<paragraph.upperBound, isClosed: false, into: &quotations)
    }
  }

  /// Whether a straight single mark further on closes after a letter or punctuation and before a blank.
  private static func closesSingle(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for at in range.prefix(2_000) where bytes[at] == 0x27 {
      let after = at + 1 < range.upperBound ? bytes[at + 1] : 32
      if !isLetter(after), bytes[at - 1] != 32 { return true }
    }
    return false
  }

  /// Whether another closing mark comes before the next opening one.
  private static func hasLaterClose(_ bytes: [UInt8], _ range: Range<Int>, _ length: Int) -> Bool {
    var at = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + 600)
    while at < end {
      let (found, size) = mark(bytes, at)
      if case .open(4) = found { return false }
      if case .single = found, size == length {
        let after = at + size < range.upperBound ? bytes[at + size] : 32
        if !isLetter(after) { return true }
      }
      at += size
    }
    return false
  }

  private static func close(_ bytes: [UInt8], _ range: Range<Int>, isClosed: Bool, into quotations: inout [Quotation]) {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 32 { end -= 1 }
    guard end - range.lowerBound > 2 else { return }
    let text = range.lowerBound..<end
    quotations.append(
      Quotation(range: text, isClosed: isClosed, continues: false, isIndependent: isIndependent(bytes, text)))
  }

  /// Speech of its own begins like a sentence, at the start of one, behind a comma, colon or dash, or right behind the
  /// verb; it is longer than a word, or ends like a sentence.
  private static func isIndependent(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var first = range.lowerBound
    while first < range.upperBound, !isLetter(bytes[first]) {
      first += bytes[first] >= 0xE0 ? 3 : 1
    }
    guard first < range.upperBound else { return false }
    let isCapital =
      bytes[first] >= 65 && bytes[first] <= 90 || bytes[first] >= 48 && bytes[first] <= 57 || bytes[first] >= 0xC3
    var before = range.lowerBound - 1
    while before >= 0, bytes[before] == 32 { before -= 1 }
    let opensClause = before < 0 || isClauseEnd(bytes, before)
    var words = 0
    for at in range where bytes[at] == 32 { words += 1 }
    var last = range.upperBound - 1
    while last > range.lowerBound, bytes[last] >= 0x80 || bytes[last] == 0x22 || bytes[last] == 0x27 { last -= 1 }
    let endsLikeSpeech = [44, 46, 33, 63].contains(bytes[last])
    if isCapital { return (opensClause && (words >= 2 || endsLikeSpeech)) || (words >= 3 && endsLikeSpeech) }
    return opensClause && words >= 4 && endsLikeSpeech
  }

  private static func isClauseEnd(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch bytes[at] {
    case 10, 44, 46, 58, 59, 33, 63, 45: true
    // The last byte of a dash, an ellipsis or a closing mark.
    case 0x93, 0x94, 0x9D, 0xA6, 0x22: true
    default: false
    }
  }

  /// Marks the quotations that the next paragraph goes on with.
  private static func join(_ quotations: inout [Quotation], _ bytes: [UInt8]) {
    for index in quotations.indices.dropLast() where !quotations[index].isClosed {
      let next = quotations[index + 1]
      let gap = quotations[index].range.upperBound..<max(quotations[index].range.upperBound, next.range.lowerBound)
      let isNextParagraph =
        gap.count < 8 && gap.allSatisfy { bytes[$0] == 10 || bytes[$0] == 32 } && gap.contains { bytes[$0] == 10 }
      let sameMark =
        bytes[quotations[index].range.prefix(3)].elementsEqual(bytes[next.range.prefix(3)])
        || bytes[next.range.lowerBound] == bytes[quotations[index].range.lowerBound]
          && bytes[next.range.lowerBound] < 0x80
      if isNextParagraph, sameMark {
        quotations[index].continues = true
        quotations[index + 1].isIndependent = quotations[index + 1].isIndependent || quotations[index].isIndependent
      }
    }
  }
}

extension Diagnostic.Kind {
  /// A quotation that is opened and not closed.
  public static let unclosedQuotation: Self = "unclosedQuotation"
}
