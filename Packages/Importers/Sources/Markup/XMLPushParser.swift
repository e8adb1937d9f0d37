internal import CLibXML2

/// Reads XML as it comes, in chunks, through libxml2's SAX2 push parser, and tells a handler what it holds.
///
/// It is made for input that nobody vouches for. Nothing outside the document is ever loaded; no document type
/// declaration reaches libxml2; depth, attributes, tags and entities are bounded (``XMLLimits``); memory does not grow
/// with the document. What is not well-formed but can be understood is read all the same and told by
/// ``takeTroubles()``: bare ampersands, entities of HTML, tags that do not match, wrong encodings, several documents one
/// after another.
///
/// The bytes are UTF-8 or, by `isLegacy`, windows-1252, which includes ISO-8859-1 and ASCII; other encodings are converted
/// beforehand. ``XMLEncoding`` finds out which it is.
@safe public final class XMLPushParser {
  private let handler: any XMLHandler
  private let limits: XMLLimits
  private var filter: XMLInputFilter
  private let attributes = XMLAttributes()
  private var context: UnsafeMutablePointer<xmlParserCtxt>?
  /// The handler's numbers, by the addresses that libxml2 gives names; it keeps one copy of each.
  private var tokens = TokenTable()
  private var namespacesInForce: [Int32] = []
  private var namespaceCount = 0
  private var isStopped = false
  private var isAtEnd = false
  private var failure: XMLFailure?
  private var troubles: [XMLTrouble] = []
  /// Where the last event ended, in the filter's output.
  private var lastEnd = 0

  /// - Parameters:
  ///   - handler: Takes the events; it is kept as long as the parser.
  ///   - limits: The bounds to keep.
  ///   - isLegacy: Whether the bytes are windows-1252 instead of UTF-8.
  public init(_ handler: any XMLHandler, limits: XMLLimits = XMLLimits(), isLegacy: Bool = false) {
    self.handler = handler
    self.limits = limits
    filter = XMLInputFilter(limits: limits, isLegacy: isLegacy)
  }

  deinit {
    if let context = unsafe context { unsafe xmlFreeParserCtxt(context) }
  }

  /// The line and byte up to which the document is understood.
  public var position: (line: Int, byte: Int) { filter.position }

  /// Makes the parser read nothing more; the handler may call it.
  public func stop() {
    isStopped = true
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }

  /// Ends the reading with a failure; the handler may call it.
  public func fail(_ message: String, at place: XMLPlace, advice: String) {
    fail(XMLFailure(message: message, line: place.line, byte: place.bytes.lowerBound, advice: advice))
  }

  private func fail(_ failure: XMLFailure) {
    if self.failure == nil { self.failure = failure }
    stop()
  }

  /// What had to be got over since it was last asked.
  public func takeTroubles() -> [XMLTrouble] {
    gatherTroubles()
    defer { troubles = [] }
    return troubles
  }

  /// Adds the troubles of what libxml2 has read to those to be told, one of a kind.
  private func gatherTroubles() {
    let offset = unsafe context.map { unsafe currentOffset($0) } ?? 0
    for trouble in filter.takeTroubles(before: isStopped || isAtEnd ? Int.max : offset) { add(trouble) }
  }

  private func add(_ trouble: XMLTrouble) {
    if let known = troubles.firstIndex(where: { $0.kind == trouble.kind }) {
      troubles[known].count += 1
    } else {
      troubles.append(trouble)
    }
  }

  /// Reads some bytes; the handler gets the events in them.
  public func push(_ bytes: ArraySlice<UInt8>) throws(XMLFailure) {
    if isStopped { return }
    do throws(XMLFailure) {
      try filter.push(bytes, isLast: false)
    } catch {
      parse()
      throw failure ?? error
    }
    parse()
    if let failure { throw failure }
  }

  /// Ends the document.
  ///
  /// - Throws: When it has no element, or ends before its elements do.
  public func finish() throws(XMLFailure) {
    if isStopped { return }
    var ending: XMLFailure?
    do throws(XMLFailure) { try filter.push([], isLast: true) } catch { ending = error }
    parse()
    isAtEnd = true
    if let failure = failure ?? ending { throw failure }
    if isStopped { return }
    let (line, byte) = filter.position
    if filter.depth > 0 {
      throw XMLFailure(
        message: "the document ends before its elements do", line: line, byte: byte, advice: "get the whole file")
    }
    if !filter.sawElement {
      throw XMLFailure(
        message: "there is no XML element", line: line, byte: byte,
        advice: "check that the file is XML, or name its format")
    }
  }

  /// Hands what the filter has put out to libxml2.
  private func parse() {
    _ = LibXML2.isReady
    if unsafe context == nil { begin() }
    guard let context = unsafe context, !filter.output.isEmpty, !isStopped else { return }
    unsafe feed(filter.output, to: context)
    if !isStopped, unsafe context.pointee.disableSAX != 0 {
      let (line, byte) = filter.position
      let fault = troubles.last { $0.kind == .syntax }
      fail(
        XMLFailure(
          message: fault?.message ?? "the document is not well-formed", line: fault?.line ?? line, byte: byte,
          advice: "check the file with an XML validator"))
    }
    gatherTroubles()
    filter.consumeOutput(before: unsafe currentOffset(context))
  }

  /// The bytes are held here, not in the filter, which the handler may make change meanwhile.
  private func feed(_ output: [UInt8], to context: UnsafeMutablePointer<xmlParserCtxt>) {
    unsafe output.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count, !isStopped {
        // libxml2 counts in 32 bits.
        let count = min(1 << 20, bytes.count - start)
        let part = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        _ = unsafe xmlParseChunk(context, part.map { unsafe $0 + start }, Int32(count), 0)
        start += count
      }
    }
  }

  private func begin() {
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe sax.startElementNs = { context, local, prefix, uri, namespaces, _, count, _, values in
      guard let local = unsafe local, let parser = unsafe XMLPushParser.of(context) else { return }
      unsafe parser.start(local, prefix, uri, namespaces: namespaces, count: Int(count), values)
    }
    unsafe sax.endElementNs = { context, _, _, _ in unsafe XMLPushParser.of(context)?.end() }
    unsafe sax.characters = { context, bytes, count in
      guard let bytes = unsafe bytes, count > 0 else { return }
      unsafe XMLPushParser.of(context)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    unsafe sax.ignorableWhitespace = sax.characters
    unsafe sax.cdataBlock = { context, bytes, count in
      guard let bytes = unsafe bytes, count > 0 else { return }
      unsafe XMLPushParser.of(context)?.text(
        UnsafeBufferPointer(start: bytes, count: Int(count)), isCounted: false)
    }
    unsafe sax.serror = { context, error in
      guard let error = unsafe error, let parser = unsafe XMLPushParser.of(context) else { return }
      unsafe parser.note(error.pointee.message, line: Int(error.pointee.line))
    }
    // The root that is not the document's lets several documents follow one another.
    let root = Array("<_>".utf8)
    unsafe context = root.withUnsafeBytes { bytes in
      unsafe xmlCreatePushParserCtxt(&sax, nil, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), 0, nil)
    }
    guard let context = unsafe context else {
      return fail(XMLFailure(message: "there is no memory left", line: 1, byte: 0, advice: "close other programs"))
    }
    unsafe context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    _ = unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue))
    unsafe root.withUnsafeBytes { bytes in
      _ = unsafe xmlParseChunk(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0)
    }
  }

  /// The bytes that went to libxml2 before those of the filter.
  private let rootBytes = 3
  /// Whether the root that is not the document's is still to come.
  private var isRootAhead = true

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLPushParser? {
    guard let context = unsafe context,
      let object = unsafe context.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private
    else { return nil }
    return unsafe Unmanaged<XMLPushParser>.fromOpaque(object).takeUnretainedValue()
  }

  // MARK: Events

  private func start(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    namespaces: Int32, count: Int, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    if isRootAhead {
      isRootAhead = false
      return
    }
    if isStopped { return }
    namespacesInForce.append(namespaces)
    namespaceCount += Int(namespaces)
    let place = place()
    if count > limits.attributes || namespaceCount > limits.namespaces {
      return fail(
        XMLFailure(
          message: "there are too many attributes or namespaces", line: place.line, byte: place.bytes.lowerBound,
          advice: "check where the file comes from; it may be made to do harm"))
    }
    let token = unsafe tokens.token(local, prefix, uri, handler)
    attributes.begin(count: count)
    if let values = unsafe values {
      for index in 0..<count {
        let entry = unsafe values + index * 5
        guard let name = unsafe entry[0], let start = unsafe entry[3], let end = unsafe entry[4] else { continue }
        unsafe attributes.add(tokens.token(name, entry[1], entry[2], handler), start, end)
      }
    }
    handler.start(token, attributes, place)
    attributes.end()
  }

  private func end() {
    if namespacesInForce.isEmpty || isStopped { return }
    namespaceCount -= Int(namespacesInForce.removeLast())
    handler.end(place())
  }

  /// - Parameter isCounted: Whether libxml2 has counted the lines of the text by now.
  private func text(_ bytes: UnsafeBufferPointer<UInt8>, isCounted: Bool = true) {
    if namespacesInForce.isEmpty || isStopped { return }
    guard let range = unsafe range(of: bytes) else {
      return unsafe handler.text(Swift.Span(_unsafeElements: bytes), placeOfReference())
    }
    lastEnd = range.upperBound
    var line = unsafe context.map { unsafe Int($0.pointee.input.pointee.line) } ?? 0
    if isCounted { line -= unsafe lineFeeds(bytes) }
    // A piece that more than one stretch of the file gave is told in parts.
    var index = indexOfEdit(range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound {
      let edit = filter.edits[index]
      let next = index + 1 < filter.edits.count ? filter.edits[index + 1] : nil
      let end = min(range.upperBound, next?.output ?? range.upperBound)
      let part = unsafe UnsafeBufferPointer(rebasing: bytes[(start - range.lowerBound)..<(end - range.lowerBound)])
      let low = file(start, edit)
      let high = edit.isVerbatim ? file(end, edit) : next?.file ?? low
      let place = XMLPlace(bytes: low..<max(low, high), line: line + edit.lines, isVerbatim: edit.isVerbatim)
      unsafe handler.text(Swift.Span(_unsafeElements: part), place)
      line += unsafe lineFeeds(part)
      start = end
      index += 1
    }
  }

  private func note(_ message: UnsafeMutablePointer<CChar>?, line: Int) {
    var text = unsafe message.map { unsafe String(cString: $0) } ?? "the document is not well-formed"
    while text.last?.isNewline == true { text.removeLast() }
    let lines = unsafe context.map { unsafe edit(of: currentOffset($0)).lines } ?? 0
    add(XMLTrouble(kind: .syntax, message: text, line: line + lines, count: 1))
  }

  // MARK: Places

  /// How many bytes of the filter's output libxml2 has read.
  private func currentOffset(_ context: UnsafeMutablePointer<xmlParserCtxt>) -> Int {
    guard let input = unsafe context.pointee.input, let base = unsafe input.pointee.base,
      let current = unsafe input.pointee.cur
    else { return lastEnd }
    return unsafe Int(input.pointee.consumed) + (current - base) - rootBytes
  }

  private func edit(of offset: Int) -> XMLInputFilter.Edit { filter.edits[indexOfEdit(offset)] }

  /// The edit that an offset of the output falls into.
  private func indexOfEdit(_ offset: Int) -> Int {
    let edits = filter.edits
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].output <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  private func file(_ offset: Int, _ edit: XMLInputFilter.Edit) -> Int {
    edit.isVerbatim ? edit.file + max(0, offset - edit.output) : edit.file
  }

  /// The place of an event that is no text.
  private func place() -> XMLPlace {
    guard let context = unsafe context else { return XMLPlace(bytes: 0..<0, line: 1, isVerbatim: false) }
    let offset = unsafe currentOffset(context)
    lastEnd = offset
    let edit = edit(of: offset)
    let byte = file(offset, edit)
    return unsafe XMLPlace(
      bytes: byte..<byte, line: Int(context.pointee.input.pointee.line) + edit.lines, isVerbatim: false)
  }

  private func lineFeeds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    unsafe bytes.reduce(into: 0) { count, byte in if byte == 10 { count += 1 } }
  }

  /// Where a piece of text is in the filter's output; nil when it stands for a reference.
  private func range(of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let context = unsafe context, let input = unsafe context.pointee.input,
      let base = unsafe input.pointee.base, let current = unsafe input.pointee.cur, let last = unsafe input.pointee.end,
      let text = bytes.baseAddress
    else { return nil }
    let consumed = unsafe Int(input.pointee.consumed) - rootBytes
    if unsafe text >= base && text + bytes.count <= last {
      let start = unsafe consumed + (text - base)
      return start..<(start + bytes.count)
    }
    // libxml2 copied the text. It lies just before the place it has come to, or before that and its last character.
    var tail = 1
    while tail < min(4, bytes.count), unsafe bytes[bytes.count - tail] & 0xC0 == 0x80 { tail += 1 }
    for ahead in [0, tail] {
      guard unsafe current - base + ahead >= bytes.count, unsafe current + ahead <= last else { continue }
      let start = unsafe current + ahead - bytes.count
      if unsafe UnsafeBufferPointer(start: start, count: bytes.count).elementsEqual(bytes) {
        let offset = unsafe consumed + (start - base)
        return offset..<(offset + bytes.count)
      }
    }
    return nil
  }

  /// The place of a reference that libxml2 has just read: from the last ampersand on.
  private func placeOfReference() -> XMLPlace {
    guard let context = unsafe context, let input = unsafe context.pointee.input,
      let base = unsafe input.pointee.base, let current = unsafe input.pointee.cur
    else { return XMLPlace(bytes: 0..<0, line: 1, isVerbatim: false) }
    let end = unsafe currentOffset(context)
    var length = 0
    while length < 64, unsafe current - length > base {
      length += 1
      if unsafe (current - length).pointee == UInt8(ascii: "&") { break }
    }
    lastEnd = end
    let edit = edit(of: end - length)
    let low = file(end - length, edit)
    let high = file(end, self.edit(of: end))
    return unsafe XMLPlace(bytes: low..<max(low, high), line: Int(input.pointee.line) + edit.lines, isVerbatim: false)
  }
}

/// The attributes of the element that begins; they can be asked as long as the event lasts.
public final class XMLAttributes {
  @safe private struct Entry {
    let token: Int
    let value: UnsafeBufferPointer<UInt8>
  }

  private var entries: [Entry] = []

  fileprivate init() {}

  fileprivate func begin(count: Int) { entries.reserveCapacity(count) }

  fileprivate func add(_ token: Int, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    entries.append(unsafe Entry(token: token, value: UnsafeBufferPointer(start: start, count: end - start)))
  }

  fileprivate func end() { entries.removeAll(keepingCapacity: true) }

  /// How many there are.
  public var count: Int { entries.count }

  /// The handler's number for the name of an attribute.
  public func token(at index: Int) -> Int { entries[index].token }

  /// The value of an attribute.
  public func value(at index: Int) -> String {
    let bytes = unsafe entries[index].value
    // SAX2 gives `&amp;` as `&#38;`, so that it can be told from an entity that is not resolved; here none is left.
    if unsafe !bytes.contains(UInt8(ascii: "&")) { return unsafe String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var rest = unsafe bytes[...]
    while let byte = unsafe rest.first {
      unsafe rest = rest.dropFirst()
      result.append(byte)
      if byte == UInt8(ascii: "&"), unsafe rest.starts(with: "#38;".utf8) { unsafe rest = rest.dropFirst(4) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The value of the attribute with a number; nil when there is none.
  public func value(of token: Int) -> String? {
    guard let index = entries.firstIndex(where: { $0.token == token }) else { return nil }
    return value(at: index)
  }
}

/// The handler's numbers for names, by the addresses at which libxml2's dictionary keeps the names' parts.
private struct TokenTable {
  @safe private struct Key: Hashable {
    let local: UnsafePointer<UInt8>
    let prefix: UnsafePointer<UInt8>?
    let uri: UnsafePointer<UInt8>?

    func hash(into hasher: inout Hasher) {
      unsafe hasher.combine(local)
      unsafe hasher.combine(uri)
    }

    static func == (left: Key, right: Key) -> Bool {
      unsafe left.local == right.local && left.prefix == right.prefix && left.uri == right.uri
    }
  }

  private var known: [Key: Int] = [:]

  mutating func token(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    _ handler: any XMLHandler
  ) -> Int {
    let key = unsafe Key(local: local, prefix: prefix, uri: uri)
    if let token = known[key] { return token }
    func string(_ bytes: UnsafePointer<UInt8>?) -> String { unsafe bytes.map { unsafe String(cString: $0) } ?? "" }
    let token = unsafe handler.token(local: string(local), namespace: string(uri), prefix: string(prefix))
    known[key] = token
    return token
  }
}
