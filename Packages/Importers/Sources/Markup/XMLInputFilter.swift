/// Brings the bytes of a file into the only form in which libxml2 gets to see them: well-formed but for the insides of
/// tags, in UTF-8, without document type declaration, comments and processing instructions, with all tags whole,
/// balanced and bounded, and with no references but to characters and the five predefined entities.
///
/// What libxml2 does not see cannot hurt it: entities are expanded here, within a budget, and nothing outside the
/// document is ever named to it. And what a strict parser must refuse, but readers of feeds are used to, is mended here,
/// where it is known what the file said.
struct XMLInputFilter {
  /// What stretch of the file gave what stretch of the output: from ``output`` up to the next edit's.
  struct Edit {
    /// The first byte of the output, counted from the first that was ever put out.
    var output: Int
    /// The first byte of the file.
    var file: Int
    /// Whether output and file have the same bytes.
    var isVerbatim: Bool
    /// The line feeds in the file so far, less those in the output.
    var lines: Int
  }

  private enum State {
    case content, comment, instruction, cdata
  }

  /// How far a piece of markup reaches.
  private enum Extent {
    /// Up to here.
    case end(Int)
    /// It is no such markup.
    case none
    /// It is not known before more bytes have come.
    case more
  }

  private let limits: XMLLimits
  /// Whether bytes beyond ASCII are windows-1252 by declaration.
  private let isLegacy: Bool

  /// What libxml2 gets next.
  private(set) var output: [UInt8] = []
  /// The bytes put out before ``output``.
  private var outputBase = 0
  private(set) var edits: [Edit]
  /// What was got over, each with the output that it stands before.
  private var troubles: [(trouble: XMLTrouble, output: Int)] = []

  private var pending: [UInt8] = []
  /// How many pending bytes there must be before it is worth looking at them again.
  private var pendingGoal = 0
  /// Where the first pending byte is in the file.
  private var pendingOffset = 0
  private var line = 1
  /// Where in the input at hand the lines are counted up to, and how many they are.
  private var counted = (index: 0, lines: 0)
  /// Line feeds dropped from the output so far.
  private var droppedLines = 0
  private var state = State.content

  /// The names of the open elements, one after another, and where each begins.
  private var openNames: [UInt8] = []
  private var openStarts: [Int] = []
  private var hasRoot = false
  private var entities: [ArraySlice<UInt8>: [UInt8]?] = [:]
  private var hasExternalSubset = false
  private var expandedBytes = 0
  private var expansionDepth = 0
  /// Where the reference stands that is being expanded.
  private var expansionPlace = (line: 1, byte: 0)

  init(limits: XMLLimits, isLegacy: Bool) {
    self.limits = limits
    self.isLegacy = isLegacy
    edits = [Edit(output: 0, file: 0, isVerbatim: true, lines: 0)]
  }

  /// How many elements are open.
  var depth: Int { openStarts.count }
  /// Whether an element was seen.
  var sawElement: Bool { hasRoot }
  /// Where the bytes end that were understood.
  var position: (line: Int, byte: Int) { (line, pendingOffset) }

  /// Forgets the output, which libxml2 has taken, and what is known of it but its end.
  mutating func consumeOutput(before offset: Int) {
    outputBase += output.count
    output.removeAll(keepingCapacity: true)
    guard edits.count > 64, var keep = edits.firstIndex(where: { $0.output > offset }) else {
      if edits.count > 64 { edits.removeFirst(edits.count - 1) }
      return
    }
    keep = max(0, keep - 1)
    edits.removeFirst(keep)
  }

  /// Takes bytes of the file; `isLast` when there are no more.
  mutating func push(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(XMLFailure) {
    pending += bytes
    if pending.count < pendingGoal, !isLast { return }
    let input = pending
    pending = []
    counted = (0, 0)
    let taken = try process(input, isLast: isLast)
    line += countLines(input[..<taken])
    pendingOffset += taken
    pending = taken == 0 ? input : Array(input[taken...])
    pendingGoal = pending.count > 4096 ? pending.count * 2 : 0
  }

  // MARK: Tokens

  /// Reads as many whole tokens as there are; gives the number of bytes read.
  private mutating func process(_ input: [UInt8], isLast: Bool) throws(XMLFailure) -> Int {
    var i = 0
    loop: while i < input.count {
      switch state {
      case .content:
        if input[i] != UInt8(ascii: "<") {
          let next = try copyText(input, i, isLast: isLast)
          if next == i { break loop }
          i = next
          continue
        }
        guard i + 1 < input.count else {
          guard isLast else { break loop }
          try refuseEnd("the document ends within a tag", input, i)
        }
        switch input[i + 1] {
        case UInt8(ascii: "!"):
          guard let next = try readDeclaration(input, i, isLast: isLast) else { break loop }
          i = next
        case UInt8(ascii: "?"):
          state = .instruction
          i = drop(input, i..<(i + 2))
        case UInt8(ascii: "/"):
          guard let next = try readEndTag(input, i, isLast: isLast) else { break loop }
          i = next
        case let byte where isNameStart(byte):
          guard let next = try readStartTag(input, i, isLast: isLast) else { break loop }
          i = next
        default:
          i = escapeLessThan(input, i)
        }
      case .comment:
        let end = find("-->", input, i)
        i = drop(input, i..<(end.found ? end.index + 3 : end.index))
        if !end.found { break loop }
        state = .content
      case .instruction:
        let end = find("?>", input, i)
        i = drop(input, i..<(end.found ? end.index + 2 : end.index))
        if !end.found { break loop }
        state = .content
      case .cdata:
        let end = find("]]>", input, i)
        i = copyRaw(input, i, end.index, isLast: isLast || end.found)
        if !end.found {
          if i < input.count || isLast { break loop }
          continue
        }
        copy(input, i..<(i + 3))
        i += 3
        state = .content
      }
    }
    if isLast, expansionDepth == 0, i < input.count {
      // What is left is the beginning of a token, and in these states its end cannot come any more.
      i = drop(input, i..<input.count)
    }
    return i
  }

  /// `<!…`; nil when more bytes are needed.
  private mutating func readDeclaration(_ input: [UInt8], _ i: Int, isLast: Bool) throws(XMLFailure) -> Int? {
    for (word, kind) in [("<!--", 0), ("<![CDATA[", 1), ("<!DOCTYPE", 2)] {
      switch matches(word, input, i) {
      case .none: continue
      case .more:
        if isLast { try refuseEnd("the document ends within a tag", input, i) }
        return nil
      case .end(let next):
        switch kind {
        case 0:
          state = .comment
          return drop(input, i..<next)
        case 1:
          if depth == 0 { return skipOutside(input, i, next) }
          state = .cdata
          copy(input, i..<next)
          return next
        default:
          if depth > 0 { return escapeLessThan(input, i) }
          switch try doctypeExtent(input, i) {
          case .more where isLast: try refuseEnd("the document ends within its document type declaration", input, i)
          case .more: return nil
          case .none: return escapeLessThan(input, i)
          case .end(let end):
            readDoctype(Array(input[next..<end]), at: i, in: input)
            return drop(input, i..<end)
          }
        }
      }
    }
    return escapeLessThan(input, i)
  }

  /// `</name>`: closes what is open inside the element; an end without a start is left out.
  private mutating func readEndTag(_ input: [UInt8], _ i: Int, isLast: Bool) throws(XMLFailure) -> Int? {
    var nameEnd = i + 2
    while nameEnd < input.count, isName(input[nameEnd]) { nameEnd += 1 }
    var end = nameEnd
    while end < input.count, isSpace(input[end]) { end += 1 }
    if end == input.count {
      if end - i > limits.tagBytes { try refuse("a tag is longer than \(limits.tagBytes) bytes", input, i) }
      if isLast {
        if depth == 1, isOpen(0, input[(i + 2)..<nameEnd]) {
          // Only the very last character is missing.
          note(.unbalanced, "the last tag is not complete", input, i)
          edit(at: i, isVerbatim: false)
          closeInnermost()
          settle(input, i..<end, isVerbatim: false)
          return end
        }
        try refuseEnd("the document ends within a tag", input, i)
      }
      return nil
    }
    if nameEnd == i + 2 { return escapeLessThan(input, i) }
    var isSound = input[end] == UInt8(ascii: ">")
    if isSound {
      end += 1
    } else {
      isSound = false
      while end < input.count, input[end] != UInt8(ascii: ">"), input[end] != UInt8(ascii: "<") { end += 1 }
      if end == input.count, !isLast { return end - i > limits.tagBytes ? escapeLessThan(input, i) : nil }
      if end < input.count, input[end] == UInt8(ascii: ">") { end += 1 }
    }
    let name = input[(i + 2)..<nameEnd]
    guard let level = openStarts.indices.reversed().first(where: { isOpen($0, name) }) else {
      note(.unbalanced, "an end tag has no start tag: \(spelled(name))", input, i)
      return drop(input, i..<end)
    }
    if level < depth - 1 {
      note(
        .unbalanced, "\(spelled(openNames[openStarts[depth - 1]...])) is not closed before \(spelled(name))", input, i)
      edit(at: i, isVerbatim: false)
      while level < depth - 1 { closeInnermost() }
      edit(at: i, isVerbatim: true)
    }
    if isSound, isXMLName(name) {
      copy(input, i..<end)
      openNames.removeSubrange(openStarts.removeLast()...)
    } else {
      edit(at: i, isVerbatim: false)
      closeInnermost()
      settle(input, i..<end, isVerbatim: false)
    }
    return end
  }

  private func isOpen(_ level: Int, _ name: ArraySlice<UInt8>) -> Bool {
    let end = level + 1 < depth ? openStarts[level + 1] : openNames.count
    return openNames[openStarts[level]..<end].elementsEqual(name)
  }

  private mutating func closeInnermost() {
    let start = openStarts.removeLast()
    output += [UInt8(ascii: "<"), UInt8(ascii: "/")]
    output += openNames[start...]
    output.append(UInt8(ascii: ">"))
    openNames.removeSubrange(start...)
  }

  /// `<name a="v">`: passed on as it is when it is sound, mended when not.
  private mutating func readStartTag(_ input: [UInt8], _ i: Int, isLast: Bool) throws(XMLFailure) -> Int? {
    var scan = TagScan(input, i)
    switch scan.run() {
    case .more:
      if input.count - i > limits.tagBytes { try refuse("a tag is longer than \(limits.tagBytes) bytes", input, i) }
      if isLast { try refuseEnd("the document ends within a tag", input, i) }
      return nil
    case .none: return escapeLessThan(input, i)
    case .end(let end):
      if end - i > limits.tagBytes { try refuse("a tag is longer than \(limits.tagBytes) bytes", input, i) }
      if scan.attributes > limits.attributes {
        try refuse("an element has more than \(limits.attributes) attributes", input, i)
      }
      let name = input[(i + 1)..<scan.nameEnd]
      if !isXMLName(name) { return escapeLessThan(input, i) }
      hasRoot = true
      if scan.isSound, scan.isPlain {
        copy(input, i..<end)
      } else {
        edit(at: i, isVerbatim: false)
        if !scan.isSound { note(.attributes, "the attributes of \(spelled(name)) are not well-formed", input, i) }
        try writeTag(scan, input, end)
        settle(input, i..<end, isVerbatim: false)
      }
      if !scan.isEmptyElement {
        if depth >= limits.depth { try refuse("elements nest deeper than \(limits.depth)", input, i) }
        openStarts.append(openNames.count)
        openNames += name
      }
      return end
    }
  }

  /// Writes a tag anew, from what can be made out of its attributes.
  private mutating func writeTag(_ scan: TagScan, _ input: [UInt8], _ end: Int) throws(XMLFailure) {
    output += input[(scan.start)..<scan.nameEnd]
    var names: Set<ArraySlice<UInt8>> = []
    var j = scan.nameEnd
    let last = scan.isEmptyElement ? end - 2 : end - 1
    while j < last {
      guard isNameStart(input[j]) else {
        j += 1
        continue
      }
      let name = j
      while j < last, isName(input[j]) { j += 1 }
      let nameEnd = j
      while j < last, isSpace(input[j]) { j += 1 }
      var value = nameEnd..<nameEnd
      if j < last, input[j] == UInt8(ascii: "=") {
        j += 1
        while j < last, isSpace(input[j]) { j += 1 }
        if j < last, input[j] == UInt8(ascii: "\"") || input[j] == UInt8(ascii: "'") {
          let quote = input[j]
          let close = input[(j + 1)..<last].firstIndex(of: quote) ?? last
          value = (j + 1)..<close
          j = min(last, close + 1)
        } else {
          let open = j
          while j < last, !isSpace(input[j]) { j += 1 }
          value = open..<j
        }
      }
      if !isXMLName(input[name..<nameEnd]) || !names.insert(input[name..<nameEnd]).inserted { continue }
      if names.count > limits.attributes {
        try refuse("an element has more than \(limits.attributes) attributes", input, scan.start)
      }
      output.append(UInt8(ascii: " "))
      output += input[name..<nameEnd]
      output += [UInt8(ascii: "="), UInt8(ascii: "\"")]
      try writeValue(input, value)
      output.append(UInt8(ascii: "\""))
    }
    if scan.isEmptyElement { output.append(UInt8(ascii: "/")) }
    output.append(UInt8(ascii: ">"))
  }

  /// An attribute's value, with every character that could end it written as a reference.
  private mutating func writeValue(_ input: [UInt8], _ range: Range<Int>) throws(XMLFailure) {
    var i = range.lowerBound
    while i < range.upperBound {
      switch input[i] {
      case UInt8(ascii: "&"):
        let reference = readReference(input, i, range.upperBound, isLast: true)
        i = reference.end
        switch reference.meaning {
        case .verbatim: output += input[reference.start..<reference.end]
        case .scalar(let scalar): appendEscaped(scalar)
        case .literal: output += Array("&amp;".utf8) + input[(reference.start + 1)..<reference.end]
        case .nothing, .incomplete: break
        case .entity(let value):
          try expand(value, input, reference.start) { (filter, value) throws(XMLFailure) in
            try filter.writeValue(value, value.indices)
          }
        }
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
        appendEscaped(Unicode.Scalar(input[i]))
        i += 1
      default:
        i = copyCharacter(input, i, isLast: true, isEdited: true)
      }
    }
  }

  // MARK: Text

  /// Text up to the next `<`; gives the first byte that was not read.
  private mutating func copyText(_ input: [UInt8], _ start: Int, isLast: Bool) throws(XMLFailure) -> Int {
    if depth == 0 {
      let end = input[start...].firstIndex(of: UInt8(ascii: "<")) ?? input.count
      return skipOutside(input, start, end)
    }
    var i = start
    var run = start
    while i < input.count {
      let byte = input[i]
      if byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&") {
        i += 1
        continue
      }
      if byte == UInt8(ascii: "<") { break }
      if byte == UInt8(ascii: "&") {
        let reference = readReference(input, i, input.count, isLast: isLast)
        switch reference.meaning {
        case .verbatim: i = reference.end
        case .incomplete:
          copy(input, run..<i)
          return i
        default:
          copy(input, run..<i)
          edit(at: i, isVerbatim: false)
          switch reference.meaning {
          case .scalar(let scalar): appendEscaped(scalar)
          case .literal: output += Array("&amp;".utf8) + input[(i + 1)..<reference.end]
          case .entity(let value):
            try expand(value, input, i) { (filter, value) throws(XMLFailure) in
              _ = try filter.process(value, isLast: true)
            }
          default: break
          }
          settle(input, i..<reference.end, isVerbatim: false)
          i = reference.end
          run = i
        }
        continue
      }
      let length = validLength(input, i)
      if length > 0 {
        i += length
        continue
      }
      copy(input, run..<i)
      run = i
      let next = copyCharacter(input, i, isLast: isLast, isEdited: false)
      if next == i { return i }
      i = next
      run = i
    }
    copy(input, run..<i)
    return i
  }

  /// Text without references, up to `end`.
  private mutating func copyRaw(_ input: [UInt8], _ start: Int, _ end: Int, isLast: Bool) -> Int {
    var i = start
    var run = start
    while i < end {
      let byte = input[i]
      if byte >= 0x20 && byte < 0x80 {
        i += 1
        continue
      }
      let length = validLength(input, i)
      if length > 0 {
        i += length
        continue
      }
      copy(input, run..<i)
      run = i
      let next = copyCharacter(input, i, isLast: isLast, isEdited: false)
      if next == i { return i }
      i = next
      run = i
    }
    // The last character may reach beyond the end, never into what was looked for.
    copy(input, run..<i)
    return i
  }

  /// One character that may need mending; gives the next byte, or the same when more bytes are needed.
  private mutating func copyCharacter(_ input: [UInt8], _ i: Int, isLast: Bool, isEdited: Bool) -> Int {
    let length = validLength(input, i)
    if length > 0 {
      if isEdited { output += input[i..<(i + length)] } else { copy(input, i..<(i + length)) }
      return i + length
    }
    let byte = input[i]
    if byte >= 0x80, !isLegacy, !isLast, input.count - i < 4, isTruncated(input[i...]) { return i }
    if !isEdited { edit(at: i, isVerbatim: false) }
    if byte < 0x80 {
      note(.controlCharacter, "there are control characters, which XML does not allow", input, i)
    } else if byte == 0xC2, i + 1 < input.count, input[i + 1] & 0xE0 == 0x80 {
      // A C1 control: text that was windows-1252 and was taken for ISO-8859-1 on its way.
      append(windows1252(input[i + 1]))
      if !isEdited { settle(input, i..<(i + 2), isVerbatim: false) }
      return i + 2
    } else {
      if !isLegacy { note(.encoding, "bytes that are no UTF-8 were read as windows-1252", input, i) }
      append(windows1252(byte))
    }
    if !isEdited { settle(input, i..<(i + 1), isVerbatim: false) }
    return i + 1
  }

  /// The length of the character at an index, if it can be passed on as it is; 0 if not.
  private func validLength(_ input: [UInt8], _ i: Int) -> Int {
    let byte = input[i]
    if byte < 0x80 { return byte >= 0x20 || byte == 9 || byte == 10 || byte == 13 ? 1 : 0 }
    if isLegacy { return 0 }
    return utf8Length(input[i...])
  }

  // MARK: References

  private enum Meaning {
    /// A reference that libxml2 knows as well.
    case verbatim
    case scalar(Unicode.Scalar)
    case entity([UInt8])
    /// The ampersand stands for itself.
    case literal
    case nothing
    case incomplete
  }

  private mutating func readReference(
    _ input: [UInt8], _ i: Int, _ limit: Int, isLast: Bool
  ) -> (start: Int, end: Int, meaning: Meaning) {
    var end = i + 1
    if end < limit, input[end] == UInt8(ascii: "#") { end += 1 }
    while end < limit, end - i < 64, isName(input[end]) { end += 1 }
    if end == limit, !isLast { return (i, i, .incomplete) }
    guard end < limit, input[end] == UInt8(ascii: ";"), end > i + 1 else {
      note(.bareCharacter, "an ampersand stands for itself; it should be written &amp;", input, i)
      return (i, i + 1, .literal)
    }
    let name = input[(i + 1)..<end]
    end += 1
    if name.first == UInt8(ascii: "#") {
      let number = characterNumber(name.dropFirst()) ?? 0
      switch number {
      case 0x80...0x9F:
        return (i, end, .scalar(windows1252(UInt8(truncatingIfNeeded: number))))
      case 9, 10, 13, 0x20...0xFFFD, 0x10000...0x10FFFF:
        if let scalar = Unicode.Scalar(number) { return (i, end, .scalar(scalar)) }
        fallthrough
      default:
        note(.reference, "a reference to a character that XML does not allow: \(spelled(input[i..<end]))", input, i)
        return (i, end, .scalar("\u{FFFD}"))
      }
    }
    switch String(decoding: name, as: UTF8.self) {
    case "lt", "gt", "amp", "quot", "apos": return (i, end, .verbatim)
    case let spelling:
      if let declared = entities[name] {
        if let declared { return (i, end, .entity(declared)) }
        note(.externalEntity, "the entity \(spelling) is kept in another file, which is not read", input, i)
        return (i, end, .nothing)
      }
      if let scalar = namedCharacter(spelling) {
        if !hasExternalSubset { note(.undeclaredEntity, "the entity \(spelling) is not declared", input, i) }
        return (i, end, .scalar(scalar))
      }
      note(.reference, "the entity \(spelling) is not declared", input, i)
      return (i, end, .literal)
    }
  }

  /// Puts an entity's value in the place of a reference to it.
  private mutating func expand(
    _ value: [UInt8], _ input: [UInt8], _ i: Int,
    _ write: (inout XMLInputFilter, [UInt8]) throws(XMLFailure) -> Void
  ) throws(XMLFailure) {
    if expansionDepth == 0 { expansionPlace = (line(of: i, input), pendingOffset + i) }
    expandedBytes += value.count + 16
    if expandedBytes > limits.entityBytes || expansionDepth >= 16 {
      try refuse("the entities expand to more than \(limits.entityBytes) bytes, or into themselves", input, i)
    }
    expansionDepth += 1
    let outside = state
    try write(&self, value)
    state = outside
    expansionDepth -= 1
  }

  // MARK: The document type declaration

  /// How far a document type declaration reaches.
  private mutating func doctypeExtent(_ input: [UInt8], _ start: Int) throws(XMLFailure) -> Extent {
    var i = start
    var brackets = 0
    while i < input.count {
      if i - start > limits.doctypeBytes {
        try refuse("the document type declaration is longer than \(limits.doctypeBytes) bytes", input, start)
      }
      switch input[i] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let close = input[(i + 1)...].firstIndex(of: input[i]) else { return tooLong(input, start) }
        i = close
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: ">") where brackets <= 0: return .end(i + 1)
      case UInt8(ascii: "<"):
        if case .end = matches("<!--", input, i) {
          let end = find("-->", input, i + 4)
          if !end.found { return tooLong(input, start) }
          i = end.index + 2
        } else if case .end = matches("<?", input, i) {
          let end = find("?>", input, i + 2)
          if !end.found { return tooLong(input, start) }
          i = end.index + 1
        }
      default: break
      }
      i += 1
    }
    return .more
  }

  /// A quote or comment that does not end within the bounds is not one.
  private func tooLong(_ input: [UInt8], _ start: Int) -> Extent {
    input.count - start > limits.doctypeBytes ? .none : .more
  }

  /// Keeps the general entities that a document type declaration declares.
  private mutating func readDoctype(_ bytes: [UInt8], at place: Int, in input: [UInt8]) {
    entities = [:]
    let subset = bytes.firstIndex(of: UInt8(ascii: "[")) ?? bytes.count
    let words = String(decoding: bytes[..<subset], as: UTF8.self)
    hasExternalSubset = words.contains("SYSTEM") || words.contains("PUBLIC")
    var i = subset
    while i < bytes.count {
      if case .end = matches("<!--", bytes, i) {
        i = find("-->", bytes, i + 4).index
      } else if case .end = matches("<?", bytes, i) {
        i = find("?>", bytes, i + 2).index
      } else if case .end(let next) = matches("<!ENTITY", bytes, i) {
        i = readEntity(bytes, next, at: place, in: input)
        continue
      } else if bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") {
        i = bytes[(i + 1)...].firstIndex(of: bytes[i]) ?? bytes.count
      }
      i += 1
    }
  }

  /// Reads ` name "value">`; gives the first byte that was not read.
  private mutating func readEntity(_ bytes: [UInt8], _ start: Int, at place: Int, in input: [UInt8]) -> Int {
    var i = start
    func skipBlanks() { while i < bytes.count, isSpace(bytes[i]) { i += 1 } }
    skipBlanks()
    guard i < bytes.count else { return i }
    if bytes[i] == UInt8(ascii: "%") {
      note(.parameterEntity, "parameter entities are not read", input, place)
      // An external subset may come by way of it.
      hasExternalSubset = true
      return i
    }
    let name = i
    while i < bytes.count, isName(bytes[i]) { i += 1 }
    let key = bytes[name..<i]
    skipBlanks()
    guard i < bytes.count, !key.isEmpty, entities[key] == nil else { return i }
    guard bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") else {
      entities[key] = .some(nil)
      return i
    }
    let close = bytes[(i + 1)...].firstIndex(of: bytes[i]) ?? bytes.count
    entities[key] = .some(replacement(bytes[min(i + 1, close)..<close]))
    return close + 1
  }

  /// An entity's value with its character references resolved, as XML 1.0, 4.4, has it.
  private func replacement(_ value: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var i = value.startIndex
    while i < value.endIndex {
      if value[i] == UInt8(ascii: "&"), i + 1 < value.endIndex, value[i + 1] == UInt8(ascii: "#"),
        let end = value[i...].prefix(16).firstIndex(of: UInt8(ascii: ";")),
        let scalar = characterNumber(value[(i + 2)..<end]).flatMap(Unicode.Scalar.init)
      {
        result += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        i = end + 1
      } else {
        result.append(value[i])
        i += 1
      }
    }
    return result
  }

  // MARK: Output

  private mutating func copy(_ input: [UInt8], _ range: Range<Int>) {
    if !range.isEmpty { output += input[range] }
  }

  /// Begins a stretch of output that stands for the file from an index of the input on.
  private mutating func edit(at i: Int, isVerbatim: Bool) {
    guard expansionDepth == 0 else { return }
    let here = Edit(
      output: outputBase + output.count, file: pendingOffset + i, isVerbatim: isVerbatim, lines: droppedLines)
    if edits.last?.output == here.output { edits.removeLast() }
    edits.append(here)
  }

  /// Ends a stretch of output that stands for a range of the input.
  private mutating func settle(_ input: [UInt8], _ range: Range<Int>, isVerbatim: Bool) {
    guard expansionDepth == 0 else { return }
    if !isVerbatim, let start = edits.last?.output {
      let from = max(0, start - outputBase)
      droppedLines += countLines(input[range]) - countLines(output[min(from, output.count)...])
    }
    edit(at: range.upperBound, isVerbatim: true)
  }

  /// Leaves out a range of the input.
  private mutating func drop(_ input: [UInt8], _ range: Range<Int>) -> Int {
    guard expansionDepth == 0 else { return range.upperBound }
    droppedLines += countLines(input[range])
    edit(at: range.upperBound, isVerbatim: true)
    return range.upperBound
  }

  /// Leaves out what lies outside of the document, and says so unless it is blank.
  private mutating func skipOutside(_ input: [UInt8], _ start: Int, _ end: Int) -> Int {
    if let first = input[start..<end].firstIndex(where: { !isSpace($0) && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) {
      note(.outside, hasRoot ? "there is text after the document" : "there is text before the document", input, first)
    }
    return drop(input, start..<end)
  }

  private mutating func escapeLessThan(_ input: [UInt8], _ i: Int) -> Int {
    if depth == 0 { return skipOutside(input, i, i + 1) }
    note(.bareCharacter, "a less-than sign stands for itself; it should be written &lt;", input, i)
    edit(at: i, isVerbatim: false)
    output += Array("&lt;".utf8)
    settle(input, i..<(i + 1), isVerbatim: false)
    return i + 1
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    output += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "<": output += Array("&lt;".utf8)
    case ">": output += Array("&gt;".utf8)
    case "&": output += Array("&amp;".utf8)
    case "\"": output += Array("&quot;".utf8)
    default: append(scalar)
    }
  }

  // MARK: Trouble

  /// Notes something that was got over.
  private mutating func note(_ kind: XMLTrouble.Kind, _ message: String, _ input: [UInt8], _ i: Int) {
    let line = line(of: i, input)
    let trouble = XMLTrouble(kind: kind, message: message, line: line, count: 1)
    troubles.append((trouble, outputBase + output.count))
  }

  /// The line of the file that an index of the input is in.
  private mutating func line(of i: Int, _ input: [UInt8]) -> Int {
    if expansionDepth > 0 { return expansionPlace.line }
    if i > counted.index { counted = (i, counted.lines + countLines(input[counted.index..<i])) }
    return line + counted.lines
  }

  /// Hands over the troubles up to an offset of the output, and forgets them.
  mutating func takeTroubles(before offset: Int) -> [XMLTrouble] {
    guard !troubles.isEmpty else { return [] }
    let end = troubles.firstIndex { $0.output > offset } ?? troubles.count
    defer { troubles.removeFirst(end) }
    return troubles[..<end].map(\.trouble)
  }

  private mutating func refuse(_ message: String, _ input: [UInt8], _ i: Int) throws(XMLFailure) -> Never {
    throw XMLFailure(
      message: message, line: line(of: i, input), byte: expansionDepth > 0 ? expansionPlace.byte : pendingOffset + i,
      advice: "check where the file comes from; it may be made to do harm")
  }

  private mutating func refuseEnd(_ message: String, _ input: [UInt8], _ i: Int) throws(XMLFailure) -> Never {
    throw XMLFailure(
      message: message, line: line(of: i, input), byte: expansionDepth > 0 ? expansionPlace.byte : pendingOffset + i,
      advice: "get the whole file")
  }
}

/// One pass over a start tag: how far it reaches, and whether it can be passed on as it is.
private struct TagScan {
  let input: [UInt8]
  let start: Int
  var nameEnd = 0
  var attributes = 0
  /// Whether the attributes are well-formed.
  var isSound = true
  /// Whether all is ASCII, without references but the five predefined.
  var isPlain = true
  var isEmptyElement = false

  init(_ input: [UInt8], _ start: Int) {
    self.input = input
    self.start = start
  }

  enum Outcome {
    case end(Int)
    case none
    case more
  }

  private enum Phase {
    case blank, name, afterName, equals, value, afterValue, unquoted
  }

  mutating func run() -> Outcome {
    var i = start + 1
    while i < input.count, isName(input[i]) { i += 1 }
    nameEnd = i
    var phase = Phase.afterValue
    var quote: UInt8 = 0
    while i < input.count {
      let byte = input[i]
      if byte == UInt8(ascii: "<") { return .none }
      if phase == .value {
        if byte == quote {
          phase = .afterValue
        } else if byte >= 0x80 || byte < 0x20 && !isSpace(byte) || byte == UInt8(ascii: "&") {
          isPlain = false
        }
        i += 1
        continue
      }
      if byte == UInt8(ascii: ">") {
        isEmptyElement = i > start && input[i - 1] == UInt8(ascii: "/") && phase != .unquoted
        if phase == .name || phase == .afterName || phase == .equals || phase == .unquoted { isSound = false }
        return .end(i + 1)
      }
      if isSpace(byte) {
        switch phase {
        case .name: phase = .afterName
        case .afterValue, .unquoted: phase = .blank
        default: break
        }
      } else if byte == UInt8(ascii: "=") {
        attributes += 1
        if phase == .name || phase == .afterName { phase = .equals } else { isSound = false }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if phase != .equals { isSound = false }
        phase = .value
        quote = byte
      } else if byte == UInt8(ascii: "/") && (phase == .blank || phase == .afterValue) {
        if i + 1 < input.count, input[i + 1] != UInt8(ascii: ">") { isSound = false }
      } else {
        if byte >= 0x80 || byte < 0x20 { isPlain = false }
        switch phase {
        case .blank where isNameStart(byte): phase = .name
        case .name where isName(byte): break
        case .afterName where isNameStart(byte):
          isSound = false
          phase = .name
        case .equals, .unquoted:
          isSound = false
          phase = .unquoted
        default:
          isSound = false
          phase = .name
        }
      }
      i += 1
    }
    return .more
  }
}

// MARK: Bytes

/// Whether a word stands at an index, in any letter case.
private func matches(_ word: String, _ input: [UInt8], _ start: Int) -> WordMatch {
  var i = start
  for letter in word.utf8 {
    guard i < input.count else { return .more }
    let byte = input[i]
    let upper = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") ? byte - 32 : byte
    guard upper == letter else { return .none }
    i += 1
  }
  return .end(i)
}

private enum WordMatch {
  case end(Int)
  case none
  case more
}

/// The first place of a word at or after an index; when there is none, the first index from which it could still begin.
private func find(_ word: String, _ input: [UInt8], _ start: Int) -> (found: Bool, index: Int) {
  let word = Array(word.utf8)
  var i = start
  while i + word.count <= input.count {
    if input[i] == word[0], input[i..<(i + word.count)].elementsEqual(word) { return (true, i) }
    i += 1
  }
  return (false, max(start, min(i, input.count)))
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 10 || byte == 13 || byte == 9 }

private func isNameStart(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
}

private func isName(_ byte: UInt8) -> Bool {
  isNameStart(byte) || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "-")
    || byte == UInt8(ascii: ".")
}

private func countLines(_ bytes: ArraySlice<UInt8>) -> Int {
  var lines = 0
  for byte in bytes where byte == 10 { lines += 1 }
  return lines
}

/// A name as a message quotes it, not longer than a line.
private func spelled(_ bytes: ArraySlice<UInt8>) -> String {
  String(decoding: bytes.prefix(40), as: UTF8.self)
}

/// Whether a name is one of XML 1.0, whose ASCII characters are known to be right.
private func isXMLName(_ name: ArraySlice<UInt8>) -> Bool {
  if name.allSatisfy({ $0 < 0x80 }) { return true }
  guard let text = String(validating: name, as: UTF8.self) else { return false }
  return text.unicodeScalars.enumerated().allSatisfy { index, scalar in
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
      0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: index > 0
    case let value: value < 0x80
    }
  }
}

/// The length of a UTF-8 sequence beyond ASCII that XML allows, C1 controls left out; 0 when there is none.
private func utf8Length(_ bytes: ArraySlice<UInt8>) -> Int {
  let i = bytes.startIndex
  let byte = bytes[i]
  func tail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    i + offset < bytes.endIndex && range.contains(bytes[i + offset])
  }
  switch byte {
  case 0xC2: return tail(1, 0xA0...0xBF) ? 2 : 0
  case 0xC3...0xDF: return tail(1) ? 2 : 0
  case 0xE0: return tail(1, 0xA0...0xBF) && tail(2) ? 3 : 0
  case 0xED: return tail(1, 0x80...0x9F) && tail(2) ? 3 : 0
  case 0xEF:
    // U+FFFE and U+FFFF are no characters of XML.
    if tail(1, 0xBF...0xBF) && tail(2, 0xBE...0xBF) { return 0 }
    return tail(1) && tail(2) ? 3 : 0
  case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : 0
  case 0xF0: return tail(1, 0x90...0xBF) && tail(2) && tail(3) ? 4 : 0
  case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : 0
  case 0xF4: return tail(1, 0x80...0x8F) && tail(2) && tail(3) ? 4 : 0
  default: return 0
  }
}

/// Whether bytes are the beginning of a UTF-8 sequence whose rest has not come.
private func isTruncated(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard let first = bytes.first, first >= 0xC2, first <= 0xF4 else { return false }
  let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  return bytes.count < length && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
}

/// The number of a character reference, without `&#` and `;`.
private func characterNumber(_ digits: ArraySlice<UInt8>) -> UInt32? {
  let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
  let digits = isHex ? digits.dropFirst() : digits
  if digits.isEmpty || digits.count > 12 { return nil }
  return UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
}

/// The character of a byte in windows-1252; the five bytes without one are U+FFFD.
func windows1252(_ byte: UInt8) -> Unicode.Scalar {
  guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
  return windows1252Controls[Int(byte) - 0x80]
}

private let windows1252Controls: [Unicode.Scalar] = [
  "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
  "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "\u{2DC}", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
]
