internal import DomainCore
internal import TextDecoding

/// What stands before the body of a report, and the body.
///
/// The order is the one in which newspapers and agencies set it: headline, byline, date line, then the first paragraph
/// with its dateline. A line is taken for one of them only where no other reading is possible, because a word that is
/// left in the body does less harm than one that is lost from it.
struct Preamble {
  private(set) var body: [Layout.Paragraph] = []
  private var headline: String?
  private var byline: Byline?
  private var bylineText: String?
  private var published: String?
  private var modified: String?
  private var agency: Agency?
  private var place: String?
  private var omitted: [String] = []
  private let layout: Layout

  init(_ layout: Layout) {
    self.layout = layout
    var start = 0
    readFrontMatter(&start)
    readMailHeader(&start)
    let paragraphs = layout.paragraphs(from: start)
    let bodyStart = readHead(paragraphs)
    body =
      bodyStart.kept
      + paragraphs[bodyStart.index...].map { paragraph in
        Layout.Paragraph(lines: paragraph, start: layout.lines[paragraph.lowerBound].range.lowerBound)
      }
    // A line that could not be told to be a headline does not hide the dateline under it.
    let first = bodyStart.kept.count
    if !readDateline(at: first), first < body.count, layout.line(of: body[first].lines)?.utf8.count ?? .max <= 200 {
      _ = readDateline(at: first + 1)
    }
  }

  // MARK: Headline, byline and date line

  private mutating func readHead(_ paragraphs: [Range<Int>]) -> (index: Int, kept: [Layout.Paragraph]) {
    var index = 0
    var kept: [Layout.Paragraph] = []
    // Desk codes stay in the body, but do not hide what follows.
    if paragraphs.count > 2, let line = layout.line(of: paragraphs[0]), Preamble.isSlug(line) {
      kept.append(
        Layout.Paragraph(lines: paragraphs[0], start: layout.lines[paragraphs[0].lowerBound].range.lowerBound))
      index = 1
    }
    // Something has to be left for the body.
    while index + 1 < paragraphs.count, index < 6, let line = layout.line(of: paragraphs[index]) {
      if let byline = Byline(line), self.byline == nil {
        self.byline = byline
        bylineText = line
        published = published ?? byline.date
      } else if byline != nil, agency == nil, let agency = Agency(line), agency.isKnown {
        self.agency = agency
      } else if readDateLine(line) {
      } else if headline == nil, byline == nil, isHeadline(paragraphs, index, line) {
        headline = Preamble.withoutMark(line)
      } else {
        break
      }
      index += 1
    }
    return (index, kept)
  }

  private mutating func readDateLine(_ line: String) -> Bool {
    guard line.utf8.count <= 100 else { return false }
    var rest = line
    var isUpdate = false
    let lowercased = line.lowercased()
    for (label, updates) in [
      ("last updated", true), ("updated", true), ("modified", true), ("first published", false), ("published", false),
      ("posted", false), ("date", false),
    ] where lowercased.hasPrefix(label) {
      rest = String(line.dropFirst(label.count).drop { $0 == ":" || $0 == " " })
      isUpdate = updates
      break
    }
    // A date without a year tells nothing here and may be a heading of the text.
    guard let date = WrittenDate(rest)?.edtf else { return false }
    if isUpdate {
      if modified != nil { return false }
      modified = date
    } else {
      if published != nil { return false }
      published = date
    }
    return true
  }

  private func isHeadline(_ paragraphs: [Range<Int>], _ index: Int, _ line: String) -> Bool {
    let lines = paragraphs[index]
    if layout.isHeading(layout.lines[lines.lowerBound].range) { return true }
    guard lines.count <= 3, let first = line.unicodeScalars.first, !first.properties.isLowercase else { return false }
    let words = line.split(separator: " ").count
    guard words <= 25, line.utf8.count <= 200 else { return false }
    if Preamble.isSlug(line) || Preamble.isStamped(line) { return false }
    if Dateline(Array(line.utf8)[...]) != nil { return false }
    let next = paragraphs[index + 1]
    let isSigned = isMetadata(next)
    // A question, an exclamation or a quotation may be a headline or the first sentence.
    if Preamble.endsLikeText(line) { return isSigned && "?!”’\"'".contains(line.last ?? " ") }
    if words < (isSigned ? 2 : 3) { return false }
    if isSigned { return true }
    // The body is recognised by its sentences.
    let text = layout.lines[next.lowerBound].range.lowerBound..<layout.lines[next.upperBound - 1].range.upperBound
    return text.count > line.utf8.count && endsSentence(layout.utf8[text])
      && text.count >= 60
  }

  /// Whether a paragraph can only follow a headline.
  private func isMetadata(_ paragraph: Range<Int>) -> Bool {
    let start = layout.lines[paragraph.lowerBound].range.lowerBound
    if Dateline(layout.utf8[start...].prefix(Dateline.longest)) != nil { return true }
    guard let line = layout.line(of: paragraph) else { return false }
    if Byline(line) != nil { return true }
    var copy = self
    return copy.readDateLine(line)
  }

  private static func withoutMark(_ line: String) -> String {
    let text = line.drop { $0 == "#" }
    return text.count < line.count ? String(text.dropFirst()) : line
  }

  /// Whether a line ends as sentences and salutations do; an abbreviation (`in the U.S.`) is no end.
  private static func endsLikeText(_ line: String) -> Bool {
    var text = line[...]
    while let last = text.last, "\"'”’)".contains(last) { text = text.dropLast() }
    guard let last = text.last, ".,;:!?…".contains(last) else { return false }
    if last == ".", let word = text.split(separator: " ").last {
      return !(word.utf8.count >= 4 && word.dropLast().contains(".") && isCapitals(String(word)))
    }
    return true
  }

  /// Whether a line is the code by which a desk knows a story: `BC-EU-Sanctions`, `UKRAINE-CRISIS/GRAIN (UPDATE 2)`.
  private static func isSlug(_ line: String) -> Bool {
    guard line.utf8.count <= 80, let first = line.split(separator: " ").first else { return false }
    let joints = first.unicodeScalars.filter { $0 == "-" || $0 == "/" || $0 == "_" }.count
    guard joints > 0 else { return false }
    let isAlone = !line.contains(" ")
    return isAlone && joints > 1
      || line.unicodeScalars.allSatisfy { !$0.properties.isLowercase } && first.utf8.count > 6
        && first.unicodeScalars.contains { $0 == "/" || $0 == "_" }
  }

  /// Whether a line begins with a time of day, as the entries of a live blog do.
  private static func isStamped(_ line: String) -> Bool {
    let digits = line.utf8.prefix { (0x30...0x39).contains($0) }.count
    guard (1...2).contains(digits) else { return false }
    let rest = Array(line.utf8.dropFirst(digits).prefix(3))
    return rest.count == 3 && (rest[0] == 0x3A || rest[0] == 0x2E)
      && rest[1...].allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func readDateline(at index: Int) -> Bool {
    guard index < body.count else { return false }
    let start = body[index].start
    guard let last = body[index].lines.last else { return false }
    let utf8 = layout.utf8[start..<layout.lines[last].range.upperBound].prefix(Dateline.longest)
    guard let dateline = Dateline(utf8) else { return false }
    // A dateline with nothing behind it is no dateline.
    let end = start + dateline.length
    guard layout.utf8[end..<layout.lines[last].range.upperBound].contains(where: { !isASCIIBlank($0) }) else {
      return false
    }
    body[index].start = end
    place = dateline.place
    published = published ?? dateline.date
    agency = agency ?? dateline.agency
    return true
  }

  // MARK: Headers of Markdown and mail

  /// Reads the front matter of Markdown: `key: value` lines between two of `---`.
  private mutating func readFrontMatter(_ first: inout Int) {
    let lines = layout.lines
    guard let start = lines.first, layout.utf8[start.range].elementsEqual("---".utf8) else { return }
    guard
      let end = lines.indices.dropFirst().prefix(60).first(where: {
        layout.utf8[lines[$0].range].elementsEqual("---".utf8)
      }), end + 1 < lines.count
    else { return }
    let fields = lines[1..<end].filter { !$0.isBlank }.map { field($0.range) }
    // A list under a key is indented or begins with a hyphen; anything else that is no field is no front matter.
    guard fields.first.map({ $0 != nil }) ?? false else { return }
    for case let field? in fields { readField(field.name, field.value) }
    first = end + 1
  }

  /// Reads the header of a mail (RFC 5322), of which at least two lines are of the well-known kinds.
  private mutating func readMailHeader(_ first: inout Int) {
    let lines = layout.lines
    guard first < lines.count, let start = lines.indices[first...].first(where: { !lines[$0].isBlank }) else { return }
    let end = lines.indices[start...].first { lines[$0].isBlank } ?? lines.count
    guard end - start >= 2, end < lines.count else { return }
    var fields: [(name: String, value: String)] = []
    for index in start..<end {
      if lines[index].indent > 0, let last = fields.indices.last {
        fields[last].value += " " + canonicalLine(layout.utf8[lines[index].range])
      } else if lines[index].columns <= 1000, let field = field(lines[index].range) {
        fields.append(field)
      } else {
        return
      }
    }
    let known = [
      "from", "to", "cc", "subject", "date", "sent", "reply-to", "message-id", "mime-version", "content-type",
    ]
    guard fields.filter({ known.contains($0.name.lowercased()) }).count >= 2 else { return }
    for field in fields { readField(field.name, field.value) }
    first = end
  }

  /// A line `Name: value`.
  private func field(_ range: Range<Int>) -> (name: String, value: String)? {
    let line = layout.utf8[range]
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      line[..<colon].allSatisfy({
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
      })
    else { return nil }
    var value = canonicalLine(line[(colon + 1)...])
    for quote in ["\"", "'"] where value.count >= 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
      value = String(value.dropFirst().dropLast())
    }
    return (String(decoding: line[..<colon], as: UTF8.self), value)
  }

  private mutating func readField(_ name: String, _ value: String) {
    switch name.lowercased() {
    case "title", "headline", "subject":
      if headline == nil, !value.isEmpty {
        headline = value
        return
      }
    case "date", "sent", "published":
      // Mails add the zone's name in brackets.
      if published == nil, let date = WrittenDate(value.split(separator: "(").first.map(String.init) ?? "")?.edtf {
        published = date
        return
      }
    case "updated", "modified", "lastmod":
      if modified == nil, let date = WrittenDate(value)?.edtf {
        modified = date
        return
      }
    case "author", "byline":
      if byline == nil, let byline = Byline(value.lowercased().hasPrefix("by ") ? value : "By \(value)") {
        self.byline = byline
        bylineText = value
        return
      }
    default: break
    }
    omitted.append(name)
  }

  // MARK: Metadata

  /// Puts what was found into a report.
  func describe(_ report: inout Report) {
    report.headline = headline
    report.dateline = place
    report.published = published
    report.modified = modified
    if let agency = agency ?? byline?.agency {
      var source = Source(kind: .mediaOutlet, name: agency.name)
      source.abbreviation = agency.abbreviation
      report.publisher = source.id
      report.sources.append(source)
    }
    for author in byline?.authors ?? [] {
      var source = Source(kind: .person, name: author.name)
      source.role = author.role
      guard !report.creators.contains(source.id) else { continue }
      report.creators.append(source.id)
      report.sources.append(source)
    }
    if let bylineText { report.extensions["byline"] = .string(bylineText) }
    if !omitted.isEmpty {
      report.diagnostics.append(
        Diagnostic(
          .omittedContent, .note,
          "fields of the header that the report has no place for: \(omitted.joined(separator: ", "))"))
    }
  }
}
