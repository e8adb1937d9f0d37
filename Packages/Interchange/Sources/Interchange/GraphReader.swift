public import DomainCore

/// Reads graph documents (the JSON of ``jsonSchema()``) and gives their reports with their findings.
///
/// A document has one list a kind of finding, whatever reports they belong to, so its reports are whole only at its
/// end. Until then their parts are put aside in a ``Spool``: memory holds ids and places, and then one report.
///
/// Findings go to the reports that they name: in `report`, in `reports`, or in the `report` of their spans. Those that
/// name none go to the document's only report; where there are several, sources, entities and places go to the reports
/// that refer to them, and others are left out and told of. Trouble is told among the diagnostics of the report it
/// touches, or of the first one. Unknown members of the document itself come with its first report, in its extension
/// ``documentMembers``, from where exporters take them again.
public struct GraphReader {
  /// The name of the extension of a report that holds the unknown members of its document.
  public static let documentMembers = "documentMembers"

  /// What is read, and what was wrong with it.
  public typealias Receiver = (Report, [Diagnostic]) -> Demand

  private let input: ImportInput
  private let suggestsNames: Bool
  private let records: RecordReader

  /// - Parameters:
  ///   - input: The documents.
  ///   - suggestsNames: Whether unknown members that look like a misspelt field are told of.
  public init(_ input: ImportInput, suggestsNames: Bool = false) {
    self.input = input
    self.suggestsNames = suggestsNames
    records = RecordReader(suggestsNames: suggestsNames)
  }

  /// Reads an input that is one document.
  public func readDocument(_ receive: Receiver) throws(ImportError) {
    var stream = try JSONStream(input)
    let document = try read(&stream)
    if try !stream.isAtEnd() {
      throw ImportError(
        "there is more text after the document", line: stream.line, byte: stream.byte,
        advice: "if it holds one document a line, read it as jsonl")
    }
    _ = try document.finish(receive)
  }

  /// Reads an input of any number of documents, one behind another, such as JSON Lines.
  public func readDocuments(_ receive: Receiver) throws(ImportError) {
    var stream = try JSONStream(input)
    while try !stream.isAtEnd() {
      if try read(&stream).finish(receive) == .enough { return }
    }
  }

  private func read(_ stream: inout JSONStream) throws(ImportError) -> GraphDocument {
    if try stream.peek() != UInt8(ascii: "{") {
      throw ImportError(
        "this is not a Dateline graph, which begins with {", line: stream.line, byte: stream.byte,
        advice: GraphDocument.advice)
    }
    let document = GraphDocument(
      limits: input.limits, published: input.published, suggestsNames: suggestsNames, records: records)
    try stream.readObject { name in
      document.isList(name)
    } element: { name, index, fragment throws(ImportError) in
      try document.element(name, index, fragment)
    } member: { name, fragment throws(ImportError) in
      try document.member(name, fragment)
    }
    return document
  }
}

/// One document while it is read.
private final class GraphDocument {
  static let advice =
    #"it should be an object such as {"dateline":"1.0","reports":[…],"events":[…]}; the command schema describes it"#

  /// An element of a list, or a member, that waits for its report.
  private struct Part {
    var list: Int
    var index: Int
    var byte: Int
    var line: Int
    var text: ArraySlice<UInt8>

    /// The part as it is put aside: four numbers of eight bytes, then the text.
    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(32 + text.count)
      for number in [list, index, byte, line] {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
      }
      return bytes + text
    }

    init(list: Int, index: Int, byte: Int, line: Int, text: ArraySlice<UInt8>) {
      self.list = list
      self.index = index
      self.byte = byte
      self.line = line
      self.text = text
    }

    init(_ bytes: [UInt8]) {
      var numbers = [0, 0, 0, 0]
      for (index, byte) in bytes.prefix(32).enumerated() { numbers[index / 8] |= Int(byte) << (index % 8 * 8) }
      self.init(list: numbers[0], index: numbers[1], byte: numbers[2], line: numbers[3], text: bytes.dropFirst(32))
    }
  }

  /// The lists that a document may have; `reports` is the first.
  private static let lists: [(name: String, scope: IDScope)] = {
    let names = ListNames()
    var report = Report()
    report.visitFindings(names)
    return [("reports", .none)] + names.found
  }()

  static func number(of name: String) -> Int? { lists.firstIndex { $0.name == name } }

  private let limits: ImportLimits
  private let published: String?
  private let suggestsNames: Bool
  private let records: RecordReader
  /// Parts under the report that they belong to.
  private let parts: Spool<NodeID>
  /// Sources, entities and places that name no report, under their own ids.
  private let homeless: Spool<NodeID>
  /// Other findings that name no report.
  private let strays: Spool<Int>
  private var reports: [NodeID] = []
  private var reportIDs: Set<NodeID> = []
  /// The ids of all sources, entities and places.
  private var shared: Set<NodeID> = []
  private var isDateline = false
  private var hasReports = false
  private var members: [JSONValue.Member] = []
  /// What is to be told with the next report.
  private var diagnostics: [Diagnostic] = []

  init(limits: ImportLimits, published: String?, suggestsNames: Bool, records: RecordReader) {
    self.limits = limits
    self.published = published
    self.suggestsNames = suggestsNames
    self.records = records
    let file = SpoolFile()
    parts = Spool(file)
    homeless = Spool(file)
    strays = Spool(file)
  }

  // MARK: Taking the document

  /// Whether a member is one of the lists.
  func isList(_ name: String) -> Bool {
    if name == "reports" { hasReports = true }
    return GraphDocument.number(of: name) != nil
  }

  func member(_ name: String, _ fragment: JSONStream.Fragment) throws(ImportError) {
    var parser = JSONParser(depth: limits.depth)
    let value = try parser.parse(fragment.bytes, byte: fragment.byte, line: fragment.line)
    diagnostics += parser.diagnostics
    switch name {
    case "dateline":
      guard let version = value.string, version.hasPrefix("1.") else {
        throw ImportError(
          "the document has the version \(value.string ?? value.kind) of the Dateline graph; this reads version 1",
          line: fragment.line, byte: fragment.byte, advice: "a newer dateline may read it")
      }
      isDateline = true
    case "generator": break
    default:
      if GraphDocument.number(of: name) != nil {
        if value == .null { return }
        diagnostics.append(
          Diagnostic(.invalidValue, .error, "\(name) is \(value.kind) where an array is wanted; it is kept as it is"))
      } else if suggestsNames,
        let near = nearest(to: name, among: ["dateline", "generator"] + GraphDocument.lists.map(\.name))
      {
        diagnostics.append(Diagnostic("unknownMember", .note, "\(name) is unknown; did you mean “\(near)”?"))
      }
      members.append(JSONValue.Member(name, value))
    }
  }

  func element(_ name: String, _ index: Int, _ fragment: JSONStream.Fragment) throws(ImportError) {
    guard let list = GraphDocument.number(of: name) else { return }
    var part = Part(list: list, index: index, byte: fragment.byte, line: fragment.line, text: fragment.bytes)
    if list == 0 { return try report(part) }
    if GraphDocument.lists[list].scope != .canonical {
      if let report = Head(fragment.bytes).report { return try keep(part, in: parts, for: report) }
      let value = try value(of: part)
      let reports = GraphDocument.holders(of: value)
      return try reports.isEmpty ? keep(part, in: strays, for: list) : keep(part, in: parts, for: reports[0])
    }
    let head = Head(fragment.bytes)
    if let id = head.id, let report = head.onlyReport {
      see(id, part)
      return try keep(part, in: parts, for: report)
    }
    let value = try value(of: part)
    let id = value["id"]?.string.flatMap { NodeID($0) } ?? .unspecified
    see(id, part)
    let reports = GraphDocument.holders(of: value)
    if reports.isEmpty { return try keep(part, in: homeless, for: id) }
    if reports.count == 1 { return try keep(part, in: parts, for: reports[0]) }
    for (report, text) in GraphDocument.split(value, among: reports) {
      part.text = text[...]
      try keep(part, in: parts, for: report)
    }
  }

  private func see(_ id: NodeID, _ part: Part) {
    if !id.isReserved, !shared.insert(id).inserted {
      diagnostics.append(
        Diagnostic(
          .duplicateID, .error,
          "\(GraphDocument.lists[part.list].name)[\(part.index)] has the id \(id), which another node has too"))
    }
  }

  private func keep<Key>(_ part: Part, in spool: Spool<Key>, for key: Key) throws(ImportError) {
    try reading { () throws(ExportError) in try spool.append(part.bytes, for: key) }
  }

  /// A temporary file that fails is the import's failure.
  private func reading<Result>(_ body: () throws(ExportError) -> Result) throws(ImportError) -> Result {
    do { return try body() } catch { throw ImportError(error.message, advice: error.advice) }
  }

  private func report(_ part: Part) throws(ImportError) {
    var part = part
    var id = Head(part.text).id
    if id == nil {
      var value = try value(of: part)
      guard case .object(var members) = value else {
        var diagnostic = Diagnostic(
          .invalidValue, .error, "reports[\(part.index)] is \(value.kind) where an object is wanted; it is left out")
        diagnostic.extensions["record"] = value
        diagnostics.append(diagnostic)
        return
      }
      id = value["id"]?.string.flatMap { NodeID($0) }
      if id == nil {
        let made = Report(text: value["text"]?.string ?? "", identity: "\(part.byte)").id
        diagnostics.append(
          Diagnostic(.invalidValue, .error, "reports[\(part.index)].id is missing or no id; \(made) was put there"))
        members.removeAll { $0.name == "id" }
        members.insert(JSONValue.Member("id", .string(made.description)), at: 0)
        value = .object(members)
        var text: [UInt8] = []
        text.appendJSON(value)
        part.text = text[...]
        id = made
      }
    }
    guard let id else { return }
    if reportIDs.insert(id).inserted {
      reports.append(id)
    } else {
      diagnostics.append(
        Diagnostic(
          .duplicateID, .error,
          "reports[\(part.index)] has the id \(id), which another report has too; it is left out"))
    }
    try keep(part, in: parts, for: id)
  }

  private func value(of part: Part) throws(ImportError) -> JSONValue {
    var parser = JSONParser(depth: limits.depth)
    return try parser.parse(part.text, byte: part.byte, line: part.line)
  }

  /// The reports that a finding names.
  private static func holders(of value: JSONValue) -> [NodeID] {
    var found: [NodeID] = []
    var known: Set<NodeID> = []
    func add(_ name: JSONValue?) {
      if let id = name?.string.flatMap({ NodeID($0) }), known.insert(id).inserted { found.append(id) }
    }
    add(value["report"])
    for name in value["reports"]?.array ?? [] { add(name) }
    for member in value.members ?? [] {
      if case .object = member.value { add(member.value["report"]) }
      for element in member.value.array ?? [] { add(element["report"]) }
    }
    return found
  }

  /// The text of a shared record for each of its reports, with the mentions that are the report's own, so that the
  /// parts are together no longer than the record and its fields a report.
  private static func split(_ value: JSONValue, among reports: [NodeID]) -> [(report: NodeID, text: [UInt8])] {
    var mentions: [NodeID: [JSONValue]] = [:]
    var others: [JSONValue] = []
    for mention in value["mentions"]?.array ?? [] {
      if let report = mention["report"]?.string.flatMap({ NodeID($0) }) {
        mentions[report, default: []].append(mention)
      } else {
        others.append(mention)
      }
    }
    var members = value.members ?? []
    members.removeAll { $0.name == "reports" }
    return reports.map { report in
      var own = members
      for index in own.indices where own[index].name == "mentions" && own[index].value.array != nil {
        own[index].value = .array(others + (mentions[report] ?? []))
      }
      var text: [UInt8] = []
      text.appendJSON(.object(own))
      return (report, text)
    }
  }

  // MARK: Giving the reports

  func finish(_ receive: GraphReader.Receiver) throws(ImportError) -> Demand {
    guard isDateline, hasReports else {
      let missing = isDateline ? "reports" : "dateline"
      throw ImportError(
        "this JSON is not a Dateline graph: it has no member “\(missing)”", advice: GraphDocument.advice)
    }
    let only = reports.count == 1 ? reports[0] : nil
    var taken: Set<NodeID> = []
    if only == nil { try leaveOut(strays) }
    for key in parts.keys where !reportIDs.contains(key) {
      for bytes in try reading({ () throws(ExportError) in try parts.pieces(of: key) }) {
        try leaveOut(Part(bytes), "names the report \(key), which the document does not have")
      }
    }
    for (index, id) in reports.enumerated() {
      var pieces = try reading { () throws(ExportError) in try parts.pieces(of: id) }
      if only != nil {
        for key in strays.keys { pieces += try reading { () throws(ExportError) in try strays.pieces(of: key) } }
      }
      var lists = [[(index: Int, value: JSONValue)]](repeating: [], count: GraphDocument.lists.count)
      var known: Set<NodeID> = []
      var parser = JSONParser(depth: limits.depth)
      // Sources, entities and places without a report follow what refers to them.
      while !pieces.isEmpty {
        var wanted: [NodeID] = []
        for bytes in pieces {
          let part = Part(bytes)
          let value = try parser.parse(part.text, byte: part.byte, line: part.line)
          lists[part.list].append((part.index, value))
          if !homeless.keys.isEmpty { collect(value, into: &wanted) }
        }
        if index == reports.count - 1 { wanted += homeless.keys.filter { only != nil || !taken.contains($0) } }
        pieces = []
        for id in wanted where homeless.contains(id) && known.insert(id).inserted {
          taken.insert(id)
          pieces += try reading { () throws(ExportError) in try homeless.pieces(of: id) }
        }
      }
      for list in lists.indices.dropFirst() { lists[list].sort { $0.index < $1.index } }
      diagnostics += parser.diagnostics
      if let report = assemble(lists, isOnly: only != nil) {
        let found = diagnostics
        diagnostics = []
        if receive(report, found) == .enough { return .enough }
      }
    }
    if !diagnostics.isEmpty, let first = diagnostics.first(where: { $0.severity == .error }) {
      throw ImportError("the document gives no report: \(first.note ?? "")", advice: GraphDocument.advice)
    }
    return .more
  }

  private func leaveOut(_ part: Part, _ why: String) throws(ImportError) {
    var diagnostic = Diagnostic(
      .invalidValue, .error, "\(GraphDocument.lists[part.list].name)[\(part.index)] \(why); it is left out")
    diagnostic.extensions["record"] = try value(of: part)
    diagnostics.append(diagnostic)
  }

  private func leaveOut(_ spool: Spool<Int>) throws(ImportError) {
    for key in spool.keys {
      for bytes in try reading({ () throws(ExportError) in try spool.pieces(of: key) }) {
        try leaveOut(Part(bytes), "does not say its report")
      }
    }
  }

  /// The ids in a value that are those of nodes without a report.
  private func collect(_ value: JSONValue, into found: inout [NodeID]) {
    switch value {
    case .string(let text): if text.utf8.count <= 21, let id = NodeID(text), homeless.contains(id) { found.append(id) }
    case .array(let values): for value in values { collect(value, into: &found) }
    case .object(let members): for member in members { collect(member.value, into: &found) }
    default: break
    }
  }

  private func assemble(_ lists: [[(index: Int, value: JSONValue)]], isOnly: Bool) -> Report? {
    guard let (index, value) = lists[0].first, case .object(var members) = value else { return nil }
    let id = value["id"]?.string.flatMap { NodeID($0) } ?? .unspecified
    records.report = id
    if value["text"]?.string == nil {
      diagnostics.append(
        Diagnostic(.invalidValue, .error, "reports[\(index)].text is missing or no string; the report has no text"))
      members.removeAll { $0.name == "text" }
      members.append(JSONValue.Member("text", .string("")))
    }
    let read = records.read(Report.self, from: members, at: .list("reports", index))
    diagnostics += records.takeDiagnostics()
    guard var report = read else { return nil }
    if report.published == nil { report.published = published }
    if !self.members.isEmpty {
      report.extensions[GraphReader.documentMembers] = .object(self.members)
      self.members = []
    }
    let filler = Filler(lists: lists, reader: records)
    report.visitFindings(filler)
    diagnostics += records.takeDiagnostics()
    if !isOnly { keepOwn(&report) }
    return report
  }

  /// Keeps of shared records what is this report's: mentions of its text, and references to nodes that it has. What
  /// another report knows of a source may lead to nodes that only that report has.
  private func keepOwn(_ report: inout Report) {
    let own = Set(report.sources.map(\.id) + report.entities.map(\.id) + report.places.map(\.id))
    let foreign = { (id: NodeID?) in id.map { !own.contains($0) && self.shared.contains($0) } ?? false }
    let isTrue = { [utf8 = report.utf8] (span: Span) in
      span.end <= utf8.count && utf8[span.start..<span.end].elementsEqual(span.text.utf8)
    }
    for index in report.sources.indices {
      if foreign(report.sources[index].entity) { report.sources[index].entity = nil }
      if foreign(report.sources[index].memberOf) { report.sources[index].memberOf = nil }
      if homeless.contains(report.sources[index].id) { report.sources[index].mentions.removeAll { !isTrue($0) } }
    }
    for index in report.entities.indices {
      if foreign(report.entities[index].memberOf) { report.entities[index].memberOf = nil }
      if homeless.contains(report.entities[index].id) { report.entities[index].mentions.removeAll { !isTrue($0) } }
    }
    for index in report.places.indices where homeless.contains(report.places[index].id) {
      report.places[index].mentions.removeAll { !isTrue($0) }
    }
  }
}

/// The names and scopes of a report's lists.
private final class ListNames: FindingsVisitor {
  var found: [(name: String, scope: IDScope)] = []
  func list<F: Finding>(_ findings: inout [F]) { found.append((F.listName, F.scopeOfID)) }
}

/// Reads the elements of a report's lists, in the order of the lists.
private final class Filler: FindingsVisitor {
  private let lists: [[(index: Int, value: JSONValue)]]
  private let reader: RecordReader
  private var number = 1

  init(lists: [[(index: Int, value: JSONValue)]], reader: RecordReader) {
    self.lists = lists
    self.reader = reader
  }

  func list<F: Finding>(_ findings: inout [F]) {
    for (index, value) in lists[number] {
      if let finding = reader.read(F.self, from: value, at: .list(F.listName, index)) { findings.append(finding) }
    }
    number += 1
  }
}

/// The id and reports with which the text of a record begins when ``RecordWriter`` wrote it, which spares reading it
/// twice; nil where it begins otherwise.
private struct Head {
  var id: NodeID?
  var report: NodeID?
  /// The only element of `reports`.
  var onlyReport: NodeID?

  init(_ text: ArraySlice<UInt8>) {
    var rest = text
    func pass(_ word: StaticString) -> Bool {
      let bytes = word.description.utf8
      guard rest.starts(with: bytes) else { return false }
      rest.removeFirst(bytes.count)
      return true
    }
    func node() -> NodeID? {
      guard let end = rest.prefix(22).firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      let id = NodeID(String(decoding: rest[..<end], as: UTF8.self))
      rest = rest[end...].dropFirst()
      return id
    }
    if pass(#"{"id":""#) {
      id = node()
      if pass(#","report":""#) {
        report = node()
      } else if pass(#","reports":[""#), let node = node(), pass("]") {
        onlyReport = node
      }
    } else if pass(#"{"report":""#) {
      report = node()
    }
  }
}
