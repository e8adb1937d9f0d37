/// A news report: its text and metadata, and, once it is analysed, what it tells and from whom.
///
/// It is the one type that travels: an ``Importer`` makes it, an ``Analyzer`` fills in the findings, an ``Exporter``
/// writes it.
///
/// ``text`` is the canonical body: Unicode NFC, no-break spaces as spaces, soft hyphens and zero-width characters
/// removed, runs of blanks as one, paragraphs joined by one line feed. Headline, captions, pull quotes, related links
/// and comments are not body. All offsets count UTF-8 bytes of it.
public struct Report: Record {
  public var id: NodeID
  public var headline: String?
  /// The outlet, a ``Source`` of this report.
  public var publisher: NodeID?
  /// The authors named in the byline, ``Source``s of this report.
  public var creators: [NodeID] = []
  /// When it was published: EDTF, with time and offset where they are known, or an interval `a/b`.
  public var published: String?
  /// When it was last changed, in the same form.
  public var modified: String?
  /// The language of the text (BCP 47).
  public var language: String?
  /// The canonical address.
  public var url: String?
  /// The section of the outlet.
  public var section: String?
  /// The place that the report is filed from, as its dateline names it.
  public var dateline: String?
  /// The canonical body text.
  public let text: String
  /// SHA-256 of the text, in hexadecimal.
  public var textSHA256: String?
  /// SHA-256 of the file, in hexadecimal.
  public var fileSHA256: String?
  /// The media type of the file (RFC 6838).
  public var mediaType: String?
  public var media: [Media] = []
  /// The version, from 1.
  public var version: Int?
  /// The report that this one replaces.
  public var replaces: NodeID?
  /// The reports that this one was made from.
  public var derivedFrom: [NodeID] = []
  public var imported: ImportRecord?
  public var extensions = Extensions()

  public var sources: [Source] = []
  public var entities: [Entity] = []
  public var places: [Place] = []
  public var times: [TimeReference] = []
  public var quantities: [Quantity] = []
  public var events: [Event] = []
  public var evidence: [Evidence] = []
  public var claims: [Claim] = []
  public var attributions: [Attribution] = []
  public var cues: [CertaintyCue] = []
  public var flows: [InformationFlow] = []
  public var relations: [Relation] = []
  public var diagnostics: [Diagnostic] = []

  /// How the text lies in the file; spans take their origin from it. It is not exported.
  public var origins = OriginMap()

  /// The text's bytes, which offsets count.
  public let utf8: [UInt8]

  public init() { self.init(text: "") }

  /// A report with a canonical text; its id and checksum follow from the text.
  ///
  /// - Parameters:
  ///   - text: The canonical body.
  ///   - identity: What identifies the report when it has no text (a file's checksum, an address).
  public init(text: String, identity: String = "") {
    self.text = text
    utf8 = Array(text.utf8)
    let digest = SHA256.digest(of: utf8).description
    textSHA256 = digest
    id = NodeID(.report, hashing: utf8.isEmpty ? "empty\n\(identity)" : digest)
  }

  public static let recordName = "Report"

  /// The report's own fields; the findings are visited by ``visitFindings(_:)``.
  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.text("headline", &headline)
    visitor.reference("publisher", &publisher)
    visitor.references("creators", &creators)
    visitor.text("published", &published)
    visitor.text("modified", &modified)
    visitor.text("language", &language)
    visitor.text("url", &url)
    visitor.text("section", &section)
    visitor.text("dateline", &dateline)
    var body = text
    visitor.text("text", &body)
    if body != text { self.replaceText(body) }
    visitor.text("textSHA256", &textSHA256)
    visitor.text("fileSHA256", &fileSHA256)
    visitor.text("mediaType", &mediaType)
    visitor.records("media", &media)
    visitor.integer("version", &version, in: 1...Int(Int32.max))
    visitor.reference("replaces", &replaces)
    visitor.references("derivedFrom", &derivedFrom)
    visitor.record("imported", &imported)
    visitor.extensions(&extensions)
  }

  /// Puts another text under the same fields, for readers of exchange formats.
  private mutating func replaceText(_ body: String) {
    var other = Report(text: body)
    other.id = id
    other.headline = headline
    other.publisher = publisher
    other.creators = creators
    other.published = published
    other.modified = modified
    other.language = language
    other.url = url
    other.section = section
    other.dateline = dateline
    self = other
  }

  /// Visits every list of findings, in the order in which documents keep them.
  public mutating func visitFindings(_ visitor: any FindingsVisitor) {
    visitor.list(&sources)
    visitor.list(&entities)
    visitor.list(&places)
    visitor.list(&times)
    visitor.list(&quantities)
    visitor.list(&events)
    visitor.list(&evidence)
    visitor.list(&claims)
    visitor.list(&attributions)
    visitor.list(&cues)
    visitor.list(&flows)
    visitor.list(&relations)
    visitor.list(&diagnostics)
  }

  /// Whether an analyzer, or the document it was read from, gave it findings.
  public var hasFindings: Bool {
    !(events.isEmpty && attributions.isEmpty && claims.isEmpty && evidence.isEmpty && times.isEmpty && cues.isEmpty
      && flows.isEmpty && entities.isEmpty && quantities.isEmpty)
  }

  /// Drops what an analyzer found, for a new analysis. The publisher and the creators stay, and so do diagnostics that
  /// point at no place in the text, which are an importer's.
  public mutating func removeFindings() {
    let kept = Set([publisher].compactMap { $0 } + creators)
    sources.removeAll { !kept.contains($0.id) }
    for index in sources.indices { sources[index].mentions = [] }
    entities = []
    places = []
    times = []
    quantities = []
    events = []
    evidence = []
    claims = []
    attributions = []
    cues = []
    flows = []
    relations = []
    diagnostics.removeAll { !$0.spans.isEmpty }
  }

  /// The span over a range of bytes of the text, with its text and origin.
  ///
  /// A range that ends inside a character or outside the text is widened or cut to whole characters inside it.
  public func span(_ range: Range<Int>) -> Span {
    var start = min(max(0, range.lowerBound), utf8.count)
    var end = min(max(start, range.upperBound), utf8.count)
    while start > 0, start < utf8.count, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
    return Span(
      text: String(decoding: utf8[start..<end], as: UTF8.self), start: start, end: end,
      origin: origins.origin(of: start..<end))
  }

  /// The mention-level id of a node: the same for the same text and spans, whatever format the report came in.
  ///
  /// - Parameters:
  ///   - type: The node's type.
  ///   - spans: The spans that the node stands on.
  ///   - discriminator: What tells nodes of one type on the same spans apart.
  public func id(for type: NodeType, at spans: [Span], _ discriminator: String = "") -> NodeID {
    var key = id.description
    for span in spans { key += "\n\(span.start)-\(span.end)" }
    if !discriminator.isEmpty { key += "\n\(discriminator)" }
    return NodeID(type, hashing: key)
  }
}
