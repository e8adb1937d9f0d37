/// A page made ready for libxml2: what it would misread, and what it need not see, is taken out before it is parsed.
///
/// libxml2 closes elements by HTML 4's rules, stops at `</html>`, takes quadratic time for many attributes on one tag and
/// for end tags under many open elements. So the tags are walked once here, by HTML's tokenization rules:
/// - comments, declarations, scripts, styles, drawings and the text of form fields are left out (the scripts' places are
///   kept);
/// - attributes beyond a number, and overlong values, are blanked;
/// - an end tag `</x>` becomes the processing instruction `<?x>`, which libxml2 hands on as it stands, so that closing is
///   the tree builder's alone;
/// - `<` that opens no tag becomes `&lt;`.
struct HTMLScanner {
  /// What libxml2 gets.
  private(set) var feed: [UInt8] = []
  /// Where the bytes of the feed come from: from `feed` on, bytes lie in the page from `page` on.
  private(set) var pieces: [(feed: Int, page: Int)] = []
  private(set) var scripts: [HTMLTree.Script] = []
  /// Whether something was cut because it passed a limit.
  private(set) var isCut = false
  /// How many start tags there are.
  private(set) var tagCount = 0

  private let page: [UInt8]
  private let limits: HTMLTree.Limits
  private let isXML: Bool
  /// Where the piece that is not yet copied begins.
  private var pending = 0
  /// Set once a search ran to the end of the page in vain, so that it is not repeated.
  private var hasNoCommentEnd = false
  private var hasNoDrawingEnd = false
  private var hasNoTitleEnd = false

  init(_ page: [UInt8], limits: HTMLTree.Limits) {
    self.page = page
    self.limits = limits
    isXML = HTMLScanner.matches("<?xml", in: page, at: page.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    feed.reserveCapacity(page.count / 2 + 64)
    walk()
  }

  // MARK: - Copying

  /// Copies what is pending up to a place and goes on at another.
  private mutating func copy(to end: Int, resume: Int) {
    if end > pending {
      pieces.append((feed.count, pending))
      feed.append(contentsOf: page[pending..<end])
    }
    pending = resume
  }

  /// Puts in bytes that stand for some of the page.
  private mutating func insert(_ bytes: String, for place: Int) {
    pieces.append((feed.count, place))
    feed.append(contentsOf: bytes.utf8)
  }

  // MARK: - Walking

  private mutating func walk() {
    var index = 0
    let count = page.count
    while index < count {
      let byte = page[index]
      if byte != 0x3C {
        // Control characters are no text; libxml2 would end the page at a NUL.
        if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 {
          copy(to: index, resume: index + 1)
          insert(" ", for: index)
        }
        index += 1
        continue
      }
      let next = index + 1 < count ? page[index + 1] : 0
      switch next {
      case _ where isLetter(next):
        if tagCount >= limits.elements {
          isCut = true
          copy(to: index, resume: count)
          return
        }
        tagCount += 1
        index = startTag(at: index)
      case 0x2F:  // end tag
        index = endTag(at: index)
      case 0x21:  // comment or declaration
        let end = skipDeclaration(at: index)
        copy(to: index, resume: end)
        index = end
      case 0x3F:  // processing instruction
        let end = (firstIndex(of: 0x3E, from: index) ?? count - 1) + 1
        copy(to: index, resume: end)
        index = end
      default:
        copy(to: index, resume: index + 1)
        insert("&lt;", for: index)
        index += 1
      }
    }
    copy(to: count, resume: count)
  }

  private func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < page.count {
      if page[index] == byte { return index }
      index += 1
    }
    return nil
  }

  private mutating func skipDeclaration(at start: Int) -> Int {
    let count = page.count
    if start + 3 < count, page[start + 2] == 0x2D, page[start + 3] == 0x2D, !hasNoCommentEnd {
      var index = start + 4
      if index < count, page[index] == 0x3E { return index + 1 }
      if index + 1 < count, page[index] == 0x2D, page[index + 1] == 0x3E { return index + 2 }
      while index + 2 < count {
        if page[index] == 0x2D, page[index + 1] == 0x2D {
          if page[index + 2] == 0x3E { return index + 3 }
          if page[index + 2] == 0x21, index + 3 < count, page[index + 3] == 0x3E { return index + 4 }
        }
        index += 1
      }
      // A comment that is never closed would swallow the rest of the page: only its first tag's worth is dropped.
      hasNoCommentEnd = true
    }
    return (firstIndex(of: 0x3E, from: start) ?? count - 1) + 1
  }

  private mutating func endTag(at start: Int) -> Int {
    let count = page.count
    let end = (firstIndex(of: 0x3E, from: start) ?? count - 1) + 1
    let nameStart = start + 2
    guard nameStart < count, isLetter(page[nameStart]) else {
      copy(to: start, resume: end)
      return end
    }
    var nameEnd = nameStart
    while nameEnd < end, isNameByte(page[nameEnd]) { nameEnd += 1 }
    copy(to: start, resume: end)
    pieces.append((feed.count, start))
    feed.append(0x3C)
    feed.append(0x3F)
    for byte in page[nameStart..<min(nameEnd, nameStart + 64)] { feed.append(lowercase(byte)) }
    feed.append(0x3E)
    return end
  }

  private mutating func startTag(at start: Int) -> Int {
    let count = page.count
    var index = start + 1
    while index < count, isNameByte(page[index]) { index += 1 }
    let nameEnd = index
    let tag = HTMLTag(page[(start + 1)..<nameEnd])
    var attributes = 0
    var isSelfClosing = false
    // Bytes of the tag to blank, in order.
    var blanks: [Range<Int>] = []
    // A name with signs in it that libxml2 does not read as a name, such as `o:p`, is kept up to them.
    while index < count, page[index] != 0x3E {
      let byte = page[index]
      if isBlank(byte) {
        index += 1
        continue
      }
      if byte == 0x2F {
        isSelfClosing = index + 1 < count && page[index + 1] == 0x3E
        if !isSelfClosing { blanks.append(index..<index + 1) }
        index += 1
        continue
      }
      let attributeStart = index
      let isNamed = isLetter(byte) || byte == 0x5F || byte == 0x3A
      while index < count, !isBlank(page[index]), page[index] != 0x3E, page[index] != 0x3D, page[index] != 0x2F {
        index += 1
      }
      if index == attributeStart { index += 1 }  // a stray equals sign
      var valueStart = index
      while valueStart < count, isBlank(page[valueStart]) { valueStart += 1 }
      if valueStart < count, page[valueStart] == 0x3D, index > attributeStart {
        valueStart += 1
        while valueStart < count, isBlank(page[valueStart]) { valueStart += 1 }
        index = valueStart
        if index < count, page[index] == 0x22 || page[index] == 0x27 {
          let quote = page[index]
          guard let close = firstIndex(of: quote, from: index + 1) else {
            // A value that is never closed: the tag ends at the next `>` instead.
            let end = firstIndex(of: 0x3E, from: index) ?? count
            blanks.append(attributeStart..<end)
            index = end
            break
          }
          index = close + 1
        } else {
          while index < count, !isBlank(page[index]), page[index] != 0x3E { index += 1 }
        }
      }
      attributes += 1
      let isOver = attributes > limits.attributes || index - attributeStart > limits.attributeBytes
      if isOver || !isNamed {
        blanks.append(attributeStart..<index)
        if attributes > limits.attributes { isCut = true }
      }
    }
    guard index < count else {
      // The page ends inside a tag.
      copy(to: start, resume: count)
      return count
    }
    let end = index + 1
    switch tag {
    case .script, .style, .textarea, .iframe, .noembed, .noframes, .xmp:
      return rawText(tag, from: start, contentStart: end, nameEnd: nameEnd)
    case .svg where !hasNoDrawingEnd && !isSelfClosing:
      if let close = closing("svg", from: end) {
        copy(to: start, resume: close.end)
        return close.end
      }
      hasNoDrawingEnd = true
    case .title:
      return titleText(from: start, contentStart: end)
    default: break
    }
    if !blanks.isEmpty {
      copy(to: start, resume: start)
      copyBlanking(blanks, from: start, to: end)
    }
    if isSelfClosing, isXML, !HTMLTagSet.void.contains(tag) {
      copy(to: end, resume: end)
      insert("<?", for: start)
      for byte in page[(start + 1)..<min(nameEnd, start + 65)] { feed.append(lowercase(byte)) }
      feed.append(0x3E)
    }
    return end
  }

  private mutating func copyBlanking(_ blanks: [Range<Int>], from start: Int, to end: Int) {
    let offset = feed.count
    pieces.append((offset, start))
    feed.append(contentsOf: page[start..<end])
    for blank in blanks {
      for index in blank where index < end { feed[offset + index - start] = 0x20 }
    }
    pending = end
  }

  // MARK: - Elements whose content is text

  /// Where an end tag of a name begins and ends.
  private func closing(_ name: StaticString, from start: Int) -> (start: Int, end: Int)? {
    let name = Array(name.description.utf8)
    var index = start
    while index + 1 < page.count {
      if page[index] == 0x3C, page[index + 1] == 0x2F, HTMLScanner.matches(name, in: page, at: index + 2),
        index + 2 + name.count >= page.count || !isNameByte(page[index + 2 + name.count])
      {
        return (index, (firstIndex(of: 0x3E, from: index) ?? page.count - 1) + 1)
      }
      index += 1
    }
    return nil
  }

  private mutating func rawText(_ tag: HTMLTag, from start: Int, contentStart: Int, nameEnd: Int) -> Int {
    let close =
      switch tag {
      case .script: closing("script", from: contentStart)
      case .style: closing("style", from: contentStart)
      case .textarea: closing("textarea", from: contentStart)
      case .iframe: closing("iframe", from: contentStart)
      case .noembed: closing("noembed", from: contentStart)
      case .noframes: closing("noframes", from: contentStart)
      default: closing("xmp", from: contentStart)
      }
    let end = close?.end ?? page.count
    if close == nil { isCut = isCut || tag != .script }
    copy(to: start, resume: end)
    if tag == .script {
      scripts.append(HTMLTree.Script(tag: start..<contentStart, content: contentStart..<(close?.start ?? page.count)))
    }
    return end
  }

  private mutating func titleText(from start: Int, contentStart: Int) -> Int {
    // Without an end tag the title is not text: the page after it is.
    guard !hasNoTitleEnd, let close = closing("title", from: contentStart) else {
      hasNoTitleEnd = true
      copy(to: start, resume: contentStart)
      return contentStart
    }
    copy(to: contentStart, resume: contentStart)
    var index = contentStart
    while index < close.start {
      if page[index] == 0x3C {
        copy(to: index, resume: index + 1)
        insert("&lt;", for: index)
      }
      index += 1
    }
    copy(to: close.start, resume: close.end)
    insert("<?title>", for: close.start)
    return close.end
  }

  // MARK: - Bytes

  private static func matches(_ name: some Collection<UInt8>, in bytes: [UInt8], at start: Int) -> Bool {
    guard start + name.count <= bytes.count else { return false }
    var index = start
    for byte in name {
      if lowercase(bytes[index]) != byte { return false }
      index += 1
    }
    return true
  }

  private static func matches(_ name: String, in bytes: [UInt8], at start: Int) -> Bool {
    matches(Array(name.utf8), in: bytes, at: start)
  }
}

@inlinable func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
@inlinable func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
}
/// Whether a byte goes on a tag's name: anything but a blank, `/` and `>`.
@inlinable func isNameByte(_ byte: UInt8) -> Bool { !isBlank(byte) && byte != 0x2F && byte != 0x3E }
