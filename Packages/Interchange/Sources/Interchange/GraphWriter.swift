public import DomainCore

/// What wrote a document.
public struct Generator: Hashable, Sendable {
  public var name: String
  public var version: String

  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }

  /// This software.
  public static let dateline = Generator(name: "dateline", version: "1.0.0")
}

/// Writes reports as one graph document, one record a line, when the last of them was seen.
///
/// Sources, entities and places that several reports know stand in it once and say whose they are.
public final class GraphDocumentWriter: ReportWriter {
  private let stream: any ByteStream
  private let text: GraphText
  private let graph = GraphSpool()
  private var members = DocumentMembers()

  public init(_ stream: any ByteStream, generator: Generator = .dateline) {
    self.stream = stream
    text = GraphText(generator: generator, hasLines: true)
  }

  public func write(_ report: Report) throws(ExportError) {
    var report = report
    members.take(from: &report)
    try graph.add(report)
  }

  public func finish() throws(ExportError) -> [Diagnostic] {
    let list = ListText(stream, text)
    text.begin(&list.bytes)
    text.beginList("reports", &list.bytes)
    try graph.forEachReportText { bytes throws(ExportError) in try list.add(bytes) }
    text.endList(&list.bytes)
    let lists = DocumentLists(graph, list, text)
    var report = Report()
    report.visitFindings(lists)
    if let error = lists.error { throw error }
    text.end(&list.bytes, members: members.members)
    try stream.write(list.bytes)
    return graph.takeDiagnostics() + members.diagnostics
  }
}

/// Writes the lists that are not empty.
private final class DocumentLists: FindingsVisitor {
  private let graph: GraphSpool
  private let list: ListText
  private let text: GraphText
  var error: ExportError?

  init(_ graph: GraphSpool, _ list: ListText, _ text: GraphText) {
    self.graph = graph
    self.list = list
    self.text = text
  }

  func list<F: Finding>(_ findings: inout [F]) {
    guard error == nil, graph.has(F.self) else { return }
    text.beginList(F.listName, &list.bytes)
    list.isFirst = true
    do throws(ExportError) {
      try graph.forEachText(F.self) { bytes throws(ExportError) in try list.add(bytes) }
    } catch { self.error = error }
    text.endList(&list.bytes)
  }
}

/// Gathers the text of elements and hands it on in large pieces.
private final class ListText {
  private let stream: any ByteStream
  private let text: GraphText
  var bytes: [UInt8] = []
  var isFirst = true

  init(_ stream: any ByteStream, _ text: GraphText) {
    self.stream = stream
    self.text = text
  }

  func add(_ record: [UInt8]) throws(ExportError) {
    text.element(&bytes, isFirst: isFirst)
    isFirst = false
    bytes += record
    if bytes.count < 1 << 16 { return }
    try stream.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// The unknown members of the documents that reports came from, which are the written document's again.
private struct DocumentMembers {
  private(set) var members: [JSONValue.Member] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var values: [String: JSONValue] = [:]
  private var conflicts: Set<String> = []

  mutating func take(from report: inout Report) {
    guard case .object(let others) = report.extensions[GraphReader.documentMembers] else { return }
    report.extensions[GraphReader.documentMembers] = nil
    for other in others {
      guard let value = values[other.name] else {
        values[other.name] = other.value
        members.append(other)
        continue
      }
      if value != other.value, conflicts.insert(other.name).inserted {
        diagnostics.append(
          Diagnostic(
            "conflictingValues", .warning,
            "the documents have different values of “\(other.name)”; the first was kept"))
      }
    }
  }
}

/// Writes each report as a graph document of its own, on one line (JSON Lines).
public final class GraphLinesWriter: ReportWriter {
  private let stream: any ByteStream
  private let text: GraphText
  private let writer = RecordWriter()

  public init(_ stream: any ByteStream, generator: Generator = .dateline) {
    self.stream = stream
    text = GraphText(generator: generator, hasLines: false)
  }

  public func write(_ report: Report) throws(ExportError) {
    var report = report
    var members = DocumentMembers()
    members.take(from: &report)
    writer.bytes.removeAll(keepingCapacity: true)
    text.begin(&writer.bytes)
    text.beginList("reports", &writer.bytes)
    writer.write(report)
    text.endList(&writer.bytes)
    report.visitFindings(LineLists(report.id, writer, text))
    text.end(&writer.bytes, members: members.members)
    try stream.write(writer.bytes)
  }

  public func finish() -> [Diagnostic] { writer.diagnostics }
}

/// Writes the lists of one report that are not empty.
private final class LineLists: FindingsVisitor {
  private let report: NodeID
  private let writer: RecordWriter
  private let text: GraphText

  init(_ report: NodeID, _ writer: RecordWriter, _ text: GraphText) {
    self.report = report
    self.writer = writer
    self.text = text
  }

  func list<F: Finding>(_ findings: inout [F]) {
    if findings.isEmpty { return }
    text.beginList(F.listName, &writer.bytes)
    for (index, finding) in findings.enumerated() {
      text.element(&writer.bytes, isFirst: index == 0)
      let isShared = F.scopeOfID == .canonical
      writer.write(finding, holder: isShared ? .reports([report], spans: report) : .report(report))
    }
    text.endList(&writer.bytes)
  }
}

/// The frame of a graph document around its lists: `{"dateline":"1.0","generator":{…},"reports":[…],…}`.
struct GraphText {
  /// The version of the schema.
  static let version = "1.0"

  private let generator: Generator
  /// Between the parts of the frame: a line feed, or nothing.
  private let separator: String

  /// - Parameters:
  ///   - generator: What writes the document.
  ///   - hasLines: Whether each record gets a line of its own.
  init(generator: Generator, hasLines: Bool) {
    self.generator = generator
    separator = hasLines ? "\n" : ""
  }

  /// Begins a document.
  func begin(_ bytes: inout [UInt8]) {
    bytes.append(
      contentsOf: "{\(separator)\"dateline\":\"\(GraphText.version)\",\(separator)\"generator\":{\"name\":".utf8)
    bytes.appendJSON(generator.name)
    bytes.append(contentsOf: ",\"version\":".utf8)
    bytes.appendJSON(generator.version)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Begins a list; elements follow, each behind ``element(_:isFirst:)``.
  func beginList(_ name: String, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: ",\(separator)\"\(name)\":[".utf8)
  }

  /// Goes before an element.
  func element(_ bytes: inout [UInt8], isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    bytes.append(contentsOf: separator.utf8)
  }

  /// Ends a list.
  func endList(_ bytes: inout [UInt8]) { bytes.append(contentsOf: "\(separator)]".utf8) }

  /// Ends a document, after its unknown members.
  func end(_ bytes: inout [UInt8], members: [JSONValue.Member]) {
    for member in members {
      bytes.append(contentsOf: ",\(separator)".utf8)
      bytes.appendJSON(member.name)
      bytes.append(UInt8(ascii: ":"))
      bytes.appendJSON(member.value)
    }
    bytes.append(contentsOf: "\(separator)}\n".utf8)
  }
}
