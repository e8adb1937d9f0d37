public import DomainCore
internal import Markup
internal import TextDecoding

/// Reads news in XML: RSS 0.9x, 1.0 and 2.0, Atom, NITF, NewsML 1.2 and NewsML-G2, one report an item; of any other XML
/// the text.
///
/// Items are given as they are read; of a document that breaks off, those before the break. What is not well-formed but
/// can be understood is read, and a diagnostic says what was got over. Nothing outside the document is ever loaded.
public struct XMLImporter: Importer {
  public init() {}

  public var format: FormatDescription {
    FormatDescription(
      name: "xml", title: "XML news: RSS, Atom, NITF, NewsML",
      extensions: ["xml", "rss", "atom", "rdf", "nitf", "newsml", "newsmlg2", "cdf", "dbk"],
      mediaTypes: [
        "application/xml", "text/xml", "application/rss+xml", "application/atom+xml", "application/rdf+xml",
        "application/nitf+xml", "application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml",
        "text/vnd.iptc.newsml", "text/vnd.iptc.nitf",
      ])
  }

  public func recognise(_ head: ArraySlice<UInt8>) -> Recognition {
    var bytes = Array(head.prefix(4096))
    if case .other(let name) = XMLEncoding(of: head) { bytes = decode(bytes, declared: name).utf8 }
    let text = String(decoding: bytes, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    for root in [
      "<rss", "<rdf:RDF", "<feed", "<nitf", "<newsItem", "<newsMessage", "<packageItem", "<NewsML", "<entry",
    ] where text.contains(root) {
      return text.hasPrefix("<?xml") || text.hasPrefix(root) ? .certain : .possible
    }
    if text.hasPrefix("<?xml") { return text.contains("<html") ? .possible : .likely }
    return .no
  }

  public func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
    // A report is kept until the next one or the end, for what is only known then.
    var last: Report?
    var count = 0
    var wanted = Demand.more
    let ending: DocumentEnding
    do throws(ImportError) {
      ending = try readUnits(input) { item, tree, files, troubles in
        if let report = last { wanted = receive(report) }
        last = nil
        guard wanted == .more else { return .enough }
        var report = item.report(in: tree, files, input)
        report.diagnostics += troubles
        last = report
        count += 1
        return .more
      }
    } catch {
      if let report = last, wanted == .more { _ = receive(report) }
      throw error
    }
    guard var report = last, wanted == .more else { return }
    report.diagnostics += ending.troubles
    if count == 1 { report.fileSHA256 = input.digest.description }
    _ = receive(report)
  }

  /// Reads the items of a document as they stand there, before they are reports.
  ///
  /// - Parameters:
  ///   - input: The bytes and what the caller knows of them.
  ///   - receive: Takes each item in the order of the document; says whether to go on.
  /// - Returns: What the document says of itself, if it is a feed.
  /// - Throws: As ``read(_:_:)`` does, but not for a feed without items.
  public func readEntries(_ input: ImportInput, _ receive: (FeedEntry) -> Demand) throws(ImportError) -> Feed {
    try readUnits(input, needsItem: false) { item, tree, files, _ in receive(item.entry(in: tree, files)) }.feed
  }

  // MARK: Documents

  private struct DocumentEnding {
    var feed: Feed
    var troubles: [Diagnostic]
  }

  /// Parses a document and gives its items.
  private func readUnits(
    _ input: ImportInput, needsItem: Bool = true,
    _ receive: (NewsItem, XMLTree, FilePlaces, [Diagnostic]) -> Demand
  ) throws(ImportError) -> DocumentEnding {
    let encoding = XMLEncoding(of: try input.head(256))
    var files = FilePlaces()
    var bytes: [UInt8]?
    if case .other(let name) = encoding {
      let decoded = decode(try input.readAll(), declared: name)
      bytes = decoded.utf8
      files.decoded = decoded
    }
    return try withoutActuallyEscaping(receive) { receive throws(ImportError) in
      let units = UnitReader(files, limit: input.limits.documentBytes, receive)
      var limits = XMLLimits()
      limits.depth = input.limits.depth
      limits.attributes = input.limits.attributes
      let parser = XMLPushParser(units, limits: limits, isLegacy: encoding == .windows1252)
      units.parser = parser
      while !units.isDone {
        let chunk: [UInt8]
        if let whole = bytes {
          chunk = whole
          bytes = nil
        } else if files.decoded == nil, let next = try input.next() {
          chunk = next
        } else {
          break
        }
        for start in stride(from: 0, to: chunk.count, by: 1 << 16) where !units.isDone {
          do throws(XMLFailure) {
            try parser.push(chunk[start..<min(chunk.count, start + 1 << 16)])
          } catch {
            throw ImportError(error, files)
          }
        }
      }
      if !units.isDone {
        do throws(XMLFailure) { try parser.finish() } catch { throw ImportError(error, files) }
        units.finish()
        if units.count == 0, needsItem {
          throw ImportError("the feed has no items", advice: "check whether the feed has news at all")
        }
      }
      return DocumentEnding(feed: units.feed, troubles: diagnostics(parser.takeTroubles()))
    }
  }
}

extension ImportError {
  fileprivate init(_ failure: XMLFailure, _ files: FilePlaces) {
    self.init(
      failure.message, line: failure.line, byte: files.range(failure.byte..<failure.byte).lowerBound,
      advice: failure.advice)
  }
}
