internal import CLibXML2

extension HTMLTreeBuilder {
  /// Reads a page with libxml2's push parser, which here is only asked to split it into tags, attributes and text.
  static func read(_ page: [UInt8], limits: HTMLTree.Limits) -> HTMLTree {
    let page = page.count > Int(Int32.max) / 2 ? Array(page.prefix(Int(Int32.max) / 2)) : page
    let scan = HTMLScanner(page, limits: limits)
    let events = HTMLEvents(scan)
    events.parse()
    var builder = events.builder
    builder.finish()
    var tree = builder.tree
    tree.scripts = scan.scripts
    tree.isCut = scan.isCut || events.isStopped
    return tree
  }
}

/// The receiver of libxml2's SAX events.
@safe private final class HTMLEvents {
  var builder = HTMLTreeBuilder()
  private(set) var isStopped = false
  private let scan: HTMLScanner
  private var context: htmlParserCtxtPtr?
  /// The piece of the feed that was last mapped.
  private var piece = 0

  init(_ scan: HTMLScanner) { self.scan = scan }

  /// libxml2 keeps a stack of open elements to close by it. Nothing must be closed here, so after each start tag the
  /// stack is put back to two entries of an element that closes nothing and that no end tag reaches.
  private static let neutral: StaticString = "span"

  func parse() {
    var handler = unsafe htmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElement = { data, name, attributes in
      guard let name = unsafe name else { return }
      unsafe HTMLEvents.of(data)?.start(name, attributes)
    }
    unsafe handler.processingInstruction = { data, target, _ in
      guard let target = unsafe target else { return }
      unsafe HTMLEvents.of(data)?.end(target)
    }
    // Releases from 2.14 on read `<?x>` as HTML does, as the comment `?x`.
    unsafe handler.comment = { data, text in
      guard let text = unsafe text, unsafe text[0] == 0x3F else { return }
      unsafe HTMLEvents.of(data)?.end(text + 1)
    }
    unsafe handler.characters = { data, text, length in
      guard let text = unsafe text, length > 0 else { return }
      unsafe HTMLEvents.of(data)?.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = handler.characters
    unsafe handler.serror = { _, _ in }
    let data = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe scan.feed.withUnsafeBufferPointer { feed in
      guard
        let context = unsafe htmlCreatePushParserCtxt(&handler, data, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
      else {
        isStopped = true
        return
      }
      unsafe self.context = context
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue
        | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      _ = unsafe htmlCtxtUseOptions(context, Int32(bitPattern: options))
      // All at once: fed in parts, libxml2 searches each part again for the end of a tag.
      unsafe feed.withMemoryRebound(to: CChar.self) { feed in
        _ = unsafe htmlParseChunk(context, feed.baseAddress, Int32(feed.count), 1)
      }
      unsafe isStopped = context.pointee.disableSAX != 0
      if let document = unsafe context.pointee.myDoc {
        unsafe xmlFreeDoc(document)
        unsafe context.pointee.myDoc = nil
      }
      unsafe htmlFreeParserCtxt(context)
      unsafe self.context = nil
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> HTMLEvents? {
    guard let data = unsafe data else { return nil }
    return unsafe Unmanaged<HTMLEvents>.fromOpaque(data).takeUnretainedValue()
  }

  /// The bytes of a C string, without its end.
  private static func bytes(_ string: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: string, count: Int(xmlStrlen(string)))
  }

  private func start(_ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    if let context = unsafe context, unsafe context.pointee.nameMax >= 2 {
      let neutral = unsafe HTMLEvents.neutral.utf8Start
      unsafe context.pointee.nameTab[0] = unsafe neutral
      unsafe context.pointee.nameTab[1] = unsafe neutral
      unsafe context.pointee.nameNr = 2
      unsafe context.pointee.name = unsafe neutral
    }
    let key = unsafe nameKey(HTMLEvents.bytes(name))
    builder.start(HTMLNames.tags.value(of: key) ?? .other, key: key)
    guard var next = unsafe attributes else { return }
    while let name = unsafe next[0] {
      if let known = unsafe HTMLNames.attributes.value(of: nameKey(HTMLEvents.bytes(name))) {
        if let value = unsafe next[1] {
          unsafe builder.attribute(known, HTMLEvents.bytes(value))
        } else {
          builder.attribute(known, EmptyCollection())
        }
      }
      unsafe next += 2
    }
  }

  private func end(_ name: UnsafePointer<xmlChar>) {
    let key = unsafe nameKey(HTMLEvents.bytes(name))
    builder.end(HTMLNames.tags.value(of: key) ?? .other, key: key)
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    let end = feedPosition
    // A run of text ends where libxml2 stands, or, when its buffer was full, one character before.
    for shift in 0..<4 {
      let end = end + shift
      guard end <= scan.feed.count else { break }
      let start = end - count
      guard start >= 0 else { continue }
      var isSame = true
      for index in 0..<count where unsafe scan.feed[start + index] != bytes[index] {
        isSame = false
        break
      }
      if isSame {
        unsafe verbatim(bytes, feed: start..<end)
        return
      }
    }
    // A character reference: from its ampersand to where libxml2 stands.
    let limit = min(end, scan.feed.count)
    var start = max(0, limit - 1)
    while start > 0, limit - start < 48, scan.feed[start] != 0x26 { start -= 1 }
    let page = pagePosition(start)
    let pageEnd = max(page, pagePosition(limit))
    if count == 2, unsafe bytes[0] == 0xC2, unsafe bytes[1] < 0xA0 {
      // A reference to a control character means one of windows-1252.
      return unsafe builder.text(windows1252[Int(bytes[1]) - 0x80].utf8, page: page..<pageEnd, isVerbatim: false)
    }
    unsafe builder.text(bytes, page: page..<pageEnd, isVerbatim: false)
  }

  /// Adds text that stands in the feed as it is, piece by piece.
  private func verbatim(_ bytes: UnsafeBufferPointer<UInt8>, feed range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let page = pagePosition(start)
      let pieceEnd = piece + 1 < scan.pieces.count ? scan.pieces[piece + 1].feed : scan.feed.count
      let end = max(start + 1, min(range.upperBound, pieceEnd))
      let part = unsafe UnsafeBufferPointer(rebasing: bytes[(start - range.lowerBound)..<(end - range.lowerBound)])
      unsafe builder.text(part, page: page..<page + (end - start), isVerbatim: true)
      start = end
    }
  }

  /// Where libxml2 stands in the feed.
  private var feedPosition: Int {
    guard let context = unsafe context, let input = unsafe context.pointee.input else { return 0 }
    return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// The place in the page of a place in the feed; asked for ascending places.
  private func pagePosition(_ feed: Int) -> Int {
    let pieces = scan.pieces
    while piece > 0, pieces[piece].feed > feed { piece -= 1 }
    while piece + 1 < pieces.count, pieces[piece + 1].feed <= feed { piece += 1 }
    guard piece < pieces.count else { return 0 }
    return pieces[piece].page + (feed - pieces[piece].feed)
  }
}

/// The characters of windows-1252 from 0x80 to 0x9F, which HTML takes references to these numbers to mean.
private let windows1252: [String] = [
  "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}", "\u{90}", "‘", "’",
  "“",
  "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
]
