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
public final class XMLPushParser {
  private let handler: any XMLHandler
  private let limits: XMLLimits
  private var filter: XMLInputFilter
  private let attributes = unsafe XMLAttributes()
  private var context: UnsafeMutablePointer<xmlParserCtxt>?
  /// The handler's numbers, by the addresses that libxml2 gives names; it keeps one copy of each.
  private var tokens = unsafe TokenTable()
  private var namespacesInForce: [Int32] = []
  private var namespaceCount = 0
  private var isStopped = false
  private var failure: XMLFailure?
  private var faults: XMLTrouble?
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
    var troubles = filter.takeTroubles()
    if let faults { troubles.append(faults) }
    faults = nil
    return troubles
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
    filter.output.withUnsafeBytes { bytes in
      var rest = unsafe bytes
      while !rest.isEmpty, !isStopped {
        // libxml2 counts in 32 bits.
        let part = unsafe UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 20))
        let start = unsafe part.baseAddress?.assumingMemoryBound(to: CChar.self)
        _ = unsafe xmlParseChunk(context, start, Int32(part.count), 0)
        unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(part.count))
      }
    }
    if !isStopped, unsafe context.pointee.disableSAX != 0 {
      let (line, byte) = filter.position
      fail(
        XMLFailure(
          message: faults?.message ?? "the document is not well-formed", line: faults?.line ?? line, byte: byte,
          advice: "check the file with an XML validator"))
    }
    filter.consumeOutput(before: unsafe currentOffset(context))
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
    unsafe sax.cdataBlock = sax.characters
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
    unsafe attributes.begin(count: count)
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

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if namespacesInForce.isEmpty || isStopped { return }
    let place = unsafe place(of: bytes)
    unsafe handler.text(Swift.Span(_unsafeElements: bytes), place)
  }

  private func note(_ message: UnsafeMutablePointer<CChar>?, line: Int) {
    if faults != nil {
      faults?.count += 1
      return
    }
    var text = unsafe message.map { unsafe String(cString: $0) } ?? "the document is not well-formed"
    while text.last?.isNewline == true { text.removeLast() }
    let lines = unsafe context.map { unsafe edit(of: currentOffset($0)).lines } ?? 0
    faults = XMLTrouble(kind: .syntax, message: text, line: line + lines, count: 1)
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

  /// The place of a piece of text.
  private func place(of bytes: UnsafeBufferPointer<UInt8>) -> XMLPlace {
    guard let context = unsafe context, let input = unsafe context.pointee.input,
      let base = unsafe input.pointee.base, let current = unsafe input.pointee.cur, let last = unsafe input.pointee.end,
      let text = unsafe bytes.baseAddress
    else { return XMLPlace(bytes: 0..<0, line: 1, isVerbatim: false) }
    let consumed = unsafe Int(input.pointee.consumed) - rootBytes
    var range: Range<Int>?
    if unsafe text >= base && text + bytes.count <= last {
      let start = unsafe consumed + (text - base)
      range = start..<(start + bytes.count)
    } else {
      // libxml2 copied the text. It lies just before the place it has come to, or before that and its last character.
      var tail = 1
      while tail < min(4, bytes.count), unsafe bytes[bytes.count - tail] & 0xC0 == 0x80 { tail += 1 }
      for ahead in [0, tail] {
        guard unsafe current - base + ahead >= bytes.count, unsafe current + ahead <= last else { continue }
        let start = unsafe current + ahead - bytes.count
        if unsafe UnsafeBufferPointer(start: start, count: bytes.count).elementsEqual(bytes) {
          let offset = unsafe consumed + (start - base)
          range = offset..<(offset + bytes.count)
          break
        }
      }
    }
    var lines = 0
    for byte in unsafe bytes where byte == 10 { lines += 1 }
    let line = unsafe Int(input.pointee.line)
    guard let range else {
      // A reference: it begins with the last ampersand.
      var start = unsafe current
      var steps = 0
      while unsafe start > base, steps < 64 {
        unsafe start -= 1
        steps += 1
        if unsafe start.pointee == UInt8(ascii: "&") { break }
      }
      let from = unsafe consumed + (start - base)
      let to = unsafe consumed + (current - base)
      lastEnd = to
      let edit = edit(of: from)
      let low = file(from, edit)
      return XMLPlace(bytes: low..<max(low, file(to, self.edit(of: to))), line: line + edit.lines, isVerbatim: false)
    }
    lastEnd = range.upperBound
    let first = indexOfEdit(range.lowerBound)
    let edits = filter.edits
    let final = first + 1 < edits.count && edits[first + 1].output < range.upperBound
      ? indexOfEdit(range.upperBound - 1) : first
    let low = file(range.lowerBound, edits[first])
    let high =
      edits[final].isVerbatim
      ? file(range.upperBound, edits[final]) : final + 1 < edits.count ? edits[final + 1].file : edits[final].file
    return XMLPlace(
      bytes: low..<max(low, high), line: line - lines + edits[first].lines,
      isVerbatim: first == final && edits[first].isVerbatim)
  }
}

/// The attributes of the element that begins; they can be asked as long as the event lasts.
public final class XMLAttributes {
  private struct Entry {
    let token: Int
    let value: UnsafeBufferPointer<UInt8>
  }

  private var entries: [Entry] = []

  fileprivate init() {}

  fileprivate func begin(count: Int) { unsafe entries.reserveCapacity(count) }

  fileprivate func add(_ token: Int, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    unsafe entries.append(Entry(token: token, value: UnsafeBufferPointer(start: start, count: end - start)))
  }

  fileprivate func end() { unsafe entries.removeAll(keepingCapacity: true) }

  /// How many there are.
  public var count: Int { unsafe entries.count }

  /// The handler's number for the name of an attribute.
  public func token(at index: Int) -> Int { unsafe entries[index].token }

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
    guard let index = unsafe entries.firstIndex(where: { unsafe $0.token == token }) else { return nil }
    return value(at: index)
  }
}

/// The handler's numbers for names, by the addresses at which libxml2's dictionary keeps the names' parts.
private struct TokenTable {
  private struct Key: Hashable {
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

  private var known: [Key: Int] = unsafe [:]

  mutating func token(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    _ handler: any XMLHandler
  ) -> Int {
    let key = unsafe Key(local: local, prefix: prefix, uri: uri)
    if let token = unsafe known[key] { return token }
    func string(_ bytes: UnsafePointer<UInt8>?) -> String { unsafe bytes.map { unsafe String(cString: $0) } ?? "" }
    let token = unsafe handler.token(local: string(local), namespace: string(uri), prefix: string(prefix))
    unsafe known[key] = token
    return token
  }
}
