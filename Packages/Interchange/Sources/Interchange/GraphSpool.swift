public import DomainCore

/// Puts reports aside until a document ends, for formats that keep a list a kind of finding, and gives back what the
/// document holds: each report once, each source, entity and place once however many reports know it, and each other
/// finding once.
///
/// What comes under one id several times is merged: the first value of a field counts, lists and unknown members are
/// united, and a field that has different values is told of in ``takeDiagnostics()``. Memory holds ids and places, not
/// records.
///
/// ```swift
/// let graph = GraphSpool()
/// for report in reports { try graph.add(report) }
/// try graph.forEachReport { report in … }
/// try graph.forEach(Event.self) { event, reports in … }
/// ```
public final class GraphSpool {
  private let file = SpoolFile()
  private let reports: Spool<NodeID>
  /// One spool a list. Shared records stand under their own id; the others, line by line, under their report's.
  private var lists: [(name: String, spool: Spool<NodeID>)] = []
  private var diagnostics: [Diagnostic] = []

  public init() { reports = Spool(file) }

  /// How many reports there are.
  public var reportCount: Int { reports.keys.count }

  /// What could not be merged, or written as JSON, so far.
  public func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }

  /// Adds a report with its findings.
  public func add(_ report: Report) throws(ExportError) {
    let writer = RecordWriter()
    writer.write(report)
    try reports.append(writer.bytes, for: report.id)
    let lists = Lists(graph: self, report: report.id, writer: writer)
    var copy = report
    copy.visitFindings(lists)
    diagnostics += writer.diagnostics
    if let error = lists.error { throw error }
  }

  fileprivate func spool(_ name: String) -> Spool<NodeID> {
    if let found = lists.first(where: { $0.name == name }) { return found.spool }
    let spool = Spool<NodeID>(file)
    lists.append((name, spool))
    return spool
  }

  /// Whether there is any finding of a kind.
  public func has<F: Finding>(_ kind: F.Type) -> Bool { lists.contains { $0.name == F.listName } }

  /// Gives each report, without its findings.
  public func forEachReport(_ body: (Report) throws(ExportError) -> Void) throws(ExportError) {
    try forEachReportText { bytes throws(ExportError) in
      if let report = read(Report.self, try value(bytes), holder: nil) { try body(report) }
    }
  }

  /// Gives the JSON text of each report.
  public func forEachReportText(_ body: ([UInt8]) throws(ExportError) -> Void) throws(ExportError) {
    try reports.forEach { _, pieces throws(ExportError) in
      try body(pieces.count == 1 ? pieces[0] : merged(Report.self, pieces))
    }
  }

  /// Gives each finding of a kind, with the reports that hold it. The spans of a record that reports can share say
  /// theirs in the extension `report`.
  public func forEach<F: Finding>(
    _ kind: F.Type, _ body: (F, [NodeID]) throws(ExportError) -> Void
  ) throws(ExportError) {
    try forEachText(kind) { bytes throws(ExportError) in
      let value = try value(bytes)
      let holders = value["reports"]?.array ?? [value["report"] ?? .null]
      let ids = holders.compactMap { $0.string.flatMap { NodeID($0) } }
      var members = value.members ?? []
      members.removeAll { $0.name == "report" || $0.name == "reports" }
      if let record = read(F.self, .object(members), holder: nil) { try body(record, ids) }
    }
  }

  /// Gives the JSON text of each finding of a kind, which says its reports.
  public func forEachText<F: Finding>(
    _ kind: F.Type, _ body: ([UInt8]) throws(ExportError) -> Void
  ) throws(ExportError) {
    guard let spool = lists.first(where: { $0.name == F.listName })?.spool else { return }
    try spool.forEach { _, pieces throws(ExportError) in
      if F.scopeOfID == .canonical {
        try body(pieces.count == 1 ? pieces[0] : merged(F.self, pieces))
      } else if pieces.count == 1 {
        for line in pieces[0].split(separator: 10) { try body([UInt8](line)) }
      } else {
        // The report came several times.
        let again = Spool<[UInt8]>()
        for piece in pieces {
          for line in piece.split(separator: 10) {
            let id = F.scopeOfID == .none ? nil : try value([UInt8](line))["id"]?.string
            try again.append(line, for: id.map { Array($0.utf8) } ?? [UInt8](line))
          }
        }
        try again.forEach { _, pieces throws(ExportError) in
          try body(pieces.count == 1 || F.scopeOfID == .none ? pieces[0] : merged(F.self, pieces))
        }
      }
    }
  }

  // MARK: Merging

  private func value(_ bytes: [UInt8]) throws(ExportError) -> JSONValue {
    do {
      var parser = JSONParser(depth: .max)
      return try parser.parse(bytes)
    } catch { throw ExportError("what was put aside cannot be read again: \(error.message)") }
  }

  private func read<R: Record>(_ type: R.Type, _ value: JSONValue, holder: NodeID?) -> R? {
    let reader = RecordReader(report: holder)
    defer { diagnostics += reader.takeDiagnostics() }
    return reader.read(R.self, from: value, at: .record(R.recordName))
  }

  /// The JSON text of one record from the texts of several; the model's order of fields is made anew.
  private func merged<R: Record>(_ type: R.Type, _ pieces: [[UInt8]]) throws(ExportError) -> [UInt8] {
    var merger = Merger()
    for piece in pieces { merger.add(try value(piece).members ?? []) }
    var members = merger.members
    let differing = merger.differing
    if !differing.isEmpty {
      let id = members.first { $0.name == "id" }?.value.string ?? ""
      diagnostics.append(
        Diagnostic(
          "conflictingValues", .warning,
          "\(id) has different values of \(differing.joined(separator: ", ")); the first was kept"))
    }
    let holders = (JSONValue.object(members)["reports"]?.array ?? []).compactMap { $0.string.flatMap { NodeID($0) } }
    let holder = JSONValue.object(members)["report"]?.string.flatMap { NodeID($0) }
    members.removeAll { $0.name == "reports" || $0.name == "report" }
    let writer = RecordWriter()
    if let record = read(R.self, .object(members), holder: nil) {
      writer.write(
        record, holder: holders.isEmpty ? holder.map { .report($0) } ?? .none : .reports(holders, spans: nil))
    }
    return writer.bytes
  }
}

/// Objects that are merged into one, in time linear in their size.
private struct Merger {
  /// What is known of a member: its value, or the index of its list or object.
  private enum Slot {
    case value(JSONValue)
    case list(Int)
    case object(Int)
  }

  private var names: [String] = []
  private var slots: [Slot] = []
  private var indices: [String: Int] = [:]
  // Lists and objects grow in place, out of the slots; in an enum's payload each change would copy them.
  private var lists: [(values: [JSONValue], known: Set<JSONValue>)] = []
  private var objects: [Merger] = []
  /// The members, a dot for each step inside, that have several values; each once.
  private(set) var differing: [String] = []
  private var told: Set<String> = []

  mutating func add(_ others: [JSONValue.Member]) {
    for other in others {
      guard let index = indices[other.name] else {
        indices[other.name] = names.count
        names.append(other.name)
        begin(other.value)
        continue
      }
      switch (slots[index], other.value) {
      case (.list(let list), .array(let theirs)): add(theirs, toList: list)
      case (.object(let object), .object(let theirs)):
        objects[object].add(theirs)
        for name in objects[object].differing { differs("\(other.name).\(name)") }
      case (.value(let mine), let theirs) where mine == theirs: break
      default: differs(other.name)
      }
    }
  }

  private mutating func begin(_ value: JSONValue) {
    switch value {
    case .array(let values):
      slots.append(.list(lists.count))
      lists.append(([], []))
      add(values, toList: lists.count - 1)
    case .object(let members):
      slots.append(.object(objects.count))
      objects.append(Merger())
      objects[objects.count - 1].add(members)
    default: slots.append(.value(value))
    }
  }

  private mutating func add(_ values: [JSONValue], toList index: Int) {
    for value in values where lists[index].known.insert(value).inserted { lists[index].values.append(value) }
  }

  private mutating func differs(_ name: String) {
    if told.insert(name).inserted { differing.append(name) }
  }

  var members: [JSONValue.Member] {
    zip(names, slots).map { name, slot in
      switch slot {
      case .value(let value): JSONValue.Member(name, value)
      case .list(let index): JSONValue.Member(name, .array(lists[index].values))
      case .object(let index): JSONValue.Member(name, .object(objects[index].members))
      }
    }
  }
}

/// Writes the lists of one report to the spools.
private final class Lists: FindingsVisitor {
  private let graph: GraphSpool
  private let report: NodeID
  private let writer: RecordWriter
  var error: ExportError?

  init(graph: GraphSpool, report: NodeID, writer: RecordWriter) {
    self.graph = graph
    self.report = report
    self.writer = writer
  }

  func list<F: Finding>(_ findings: inout [F]) {
    if findings.isEmpty || error != nil { return }
    let spool = graph.spool(F.listName)
    do throws(ExportError) {
      if F.scopeOfID == .canonical {
        for finding in findings {
          writer.bytes.removeAll(keepingCapacity: true)
          writer.write(finding, holder: .reports([report], spans: report))
          try spool.append(writer.bytes, for: writer.recordID ?? .unspecified)
        }
      } else {
        writer.bytes.removeAll(keepingCapacity: true)
        for finding in findings {
          writer.write(finding, holder: .report(report))
          writer.bytes.append(10)
        }
        try spool.append(writer.bytes, for: report)
      }
    } catch { self.error = error }
  }
}
