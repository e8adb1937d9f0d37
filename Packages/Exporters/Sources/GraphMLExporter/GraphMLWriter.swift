internal import DomainCore
internal import Interchange

/// A graph that is being written.
final class GraphMLWriter: ReportWriter {
  private let layout = GraphLayout()
  private let elements: GraphMLElements
  private let flattener = Flattener()
  private var reports: Set<NodeID> = []
  /// For each record that has a node, what the node holds: a hash of it.
  private var nodes: [NodeID: Int] = [:]
  /// The ids that edges lead to and that had no node when the edge was written, in order.
  private var awaited: [NodeID] = []
  private var isAwaited: Set<NodeID> = []
  private var cleaned = 0
  private var diagnostics: [Diagnostic] = []

  init(_ stream: any ByteStream) throws(ExportError) {
    elements = GraphMLElements(stream)
    elements.head(layout)
    try elements.flush()
  }

  func write(_ report: Report) throws(ExportError) {
    guard reports.insert(report.id).inserted else {
      diagnostics.append(
        Diagnostic(
          .duplicateID, .warning,
          "the report \(report.id)\(report.imported?.from.map { " from \($0)" } ?? "") is left out: a report with the same text is in the graph already"
        ))
      return
    }
    let dates = Dates(of: report)
    addReport(report)
    var copy = report
    let lister = Lister(self, report, dates)
    copy.visitFindings(lister)
    try elements.flush()
  }

  func finish() throws(ExportError) -> [Diagnostic] {
    for id in awaited where nodes[id] == nil {
      elements.begin(node: id)
      elements.data(.label, id.description)
      elements.data(.nodeType, GraphLayout.unresolved)
      elements.endNode()
    }
    elements.foot()
    try elements.flush()
    if cleaned > 0 {
      diagnostics.append(
        Diagnostic(
          "illegalCharacters", .note,
          "\(cleaned) \(cleaned == 1 ? "text has" : "texts have") characters that XML cannot hold; they were removed, or made line feeds, and the attribute “rest” keeps the whole text"
        ))
    }
    return diagnostics
  }

  // MARK: Nodes

  /// The dates that events show.
  private struct Dates {
    var ofTime: [NodeID: String] = [:]
    init(of report: Report) {
      for time in report.times { ofTime[time.id] = time.edtf }
    }
  }

  private func addReport(_ report: Report) {
    let values = flattener.values(of: report)
    let node = layout.reports
    nodes[report.id] = 0
    elements.begin(node: report.id)
    elements.data(.label, GraphMLWriter.label(values, node) ?? report.id.description)
    elements.data(.nodeType, node.nodeType)
    attributes(values, node, except: nil)
    startDate(report.published)
    if !report.diagnostics.isEmpty {
      let schema = FlatSchema(Diagnostic.self)
      elements.json(.diagnostics, .array(report.diagnostics.map { schema.json(of: flattener.values(of: $0)) }))
    }
    elements.endNode()
    references(values, node, from: report.id, text: nil)
  }

  /// Writes the attributes of a node that are fields of its record.
  ///
  /// - Parameter except: A field that the node does not hold, because it is another in each report.
  private func attributes(_ values: [FlatValue], _ node: GraphLayout.NodeLayout, except: Int?) {
    var rest: Set<Int> = []
    for (index, field) in node.schema.fields.enumerated() {
      switch values[index] {
      case .absent, .reference, .references: continue
      case .text(let text):
        guard let key = node.attributes[index] else { continue }
        if XMLText.isLegal(text) {
          elements.data(key, text)
        } else {
          elements.data(key, XMLText.legal(text))
          rest.insert(index)
          cleaned += 1
        }
      case .integer(let integer):
        if let key = node.attributes[index], Int32(exactly: integer) != nil {
          elements.plain(key, String(integer))
        } else {
          rest.insert(index)
        }
      case .number(let number):
        if let key = node.attributes[index], number.isFinite {
          elements.plain(key, number.description)
        } else {
          diagnostics.append(
            Diagnostic(
              .invalidValue, .error,
              "\(node.nodeType).\(field.path) is \(number), which a graph cannot hold; it is left out"))
        }
      case .flag(let flag): if let key = node.attributes[index] { elements.plain(key, flag ? "true" : "false") }
      case .extensions(let extensions):
        if let key = node.attributes[index] { elements.json(key, .object(extensions.members)) }
      case .records:
        if let key = node.attributes[index] {
          let json = node.schema.json(of: values) { $0 == index }
          if let list = json[field.path] { elements.json(key, list) }
        }
      case .spans(let spans):
        let cells = SpanCells(showing: spans.map(GraphMLWriter.shown))
        if index == node.standing {
          if let text = cells.text { elements.data(.text, text) }
          if let start = cells.start.flatMap(Int32.init(exactly:)) { elements.plain(.spanStart, String(start)) }
          if let end = cells.end.flatMap(Int32.init(exactly:)) { elements.plain(.spanEnd, String(end)) }
        } else if let key = node.attributes[index], let text = cells.text {
          elements.data(key, text)
        }
        if index != except, index != node.standing || !GraphMLWriter.isShownWhole(spans) { rest.insert(index) }
      }
    }
    if !rest.isEmpty { elements.json(.rest, node.schema.json(of: values) { rest.contains($0) }) }
  }

  /// A span with a text that XML can hold.
  private static func shown(_ span: Span) -> Span {
    if XMLText.isLegal(span.text) { return span }
    var shown = span
    shown.text = XMLText.legal(span.text)
    return shown
  }

  /// Whether the attributes of text and place tell all of some spans.
  private static func isShownWhole(_ spans: [Span]) -> Bool {
    guard spans.count == 1, let span = spans.first else { return false }
    return span.origin == nil && span.extensions.isEmpty && XMLText.isLegal(span.text)
      && Int32(exactly: span.start) != nil && Int32(exactly: span.end) != nil
  }

  /// What people see of a node.
  private static func label(_ values: [FlatValue], _ node: GraphLayout.NodeLayout) -> String? {
    func text(_ path: String) -> String? {
      guard let index = node.schema.index(of: path) else { return nil }
      return switch values[index] {
      case .text(let text): text.isEmpty ? nil : text
      case .spans(let spans): spans.first?.text
      default: nil
      }
    }
    let label: String? =
      switch node.nodeType {
      case "Report": text("headline") ?? text("url")
      case "Event": text("type").map { type in text("trigger").map { "\(type): \($0)" } ?? type }
      case "Attribution": text("cue") ?? text("content")
      case "InformationFlow": text("what")
      default: text("name") ?? node.standing.flatMap { text(node.schema.fields[$0].path) } ?? text("kind")
      }
    return label.map { XMLText.legal($0.utf8.count > 80 ? "\($0.prefix(79))…" : $0) }
  }

  /// The day on which something begins, for tools with a time line.
  private func startDate(_ edtf: String?) {
    guard let edtf else { return }
    let day = Array(edtf.utf8.prefix(10))
    let isDay =
      day.count == 10
      && day.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (48...57).contains(byte)
      }
    if isDay { elements.data(.startDate, String(decoding: day, as: UTF8.self)) }
  }

  // MARK: Edges

  /// Writes the edges of a record's references.
  ///
  /// - Parameter text: The words in which the report tells them.
  private func references(
    _ values: [FlatValue], _ node: GraphLayout.NodeLayout, from id: NodeID, text: String?
  ) {
    for (index, edge) in node.edges.enumerated() {
      guard let edge else { continue }
      switch values[index] {
      case .reference(let other): reference(edge, id, other, values, node, text)
      case .references(let others): for other in others { reference(edge, id, other, values, node, text) }
      case .records(let rows): for row in rows { participant(row, of: id, text) }
      default: continue
      }
    }
  }

  private func reference(
    _ edge: GraphLayout.ReferenceEdge, _ id: NodeID, _ other: NodeID, _ values: [FlatValue],
    _ node: GraphLayout.NodeLayout, _ text: String?
  ) {
    meet(other)
    elements.begin(edge: edge.isReversed ? other : id, to: edge.isReversed ? id : other, edge.relation, "reference")
    if let text { elements.edgeData(.evidenceText, text) }
    if node.nodeType == "InformationFlow" {
      for (path, key) in [("status", GraphLayout.EdgeAttribute.status), ("date", .edgeDate)] {
        if let field = node.schema.index(of: path), case .text(let text) = values[field] {
          elements.edgeData(key, XMLText.legal(text))
        }
      }
    }
    elements.endEdge()
  }

  private let participantSchema = FlatSchema(Participant.self)

  private func participant(_ row: [FlatValue], of id: NodeID, _ text: String?) {
    guard let ref = participantSchema.index(of: "ref"), case .reference(let other) = row[ref] else { return }
    meet(other)
    elements.begin(edge: id, to: other, GraphLayout.participant, "participant")
    for (field, value) in zip(participantSchema.fields, row) {
      switch value {
      case .text(let text) where field.path == "role": elements.edgeData(.role, text)
      case .extensions(let extensions): elements.edgeJSON(.extensions, .object(extensions.members))
      default: continue
      }
    }
    if let text { elements.edgeData(.evidenceText, text) }
    elements.endEdge()
  }

  /// Sees to it that a node that an edge leads to will be there.
  private func meet(_ id: NodeID) {
    if nodes[id] != nil || !isAwaited.insert(id).inserted { return }
    switch id {
    case .author: reserved(id, "author (report voice)", "Source")
    case .public: reserved(id, "public", "Entity")
    case .unspecified: reserved(id, "unspecified", "Source")
    default: awaited.append(id)
    }
  }

  private func reserved(_ id: NodeID, _ label: String, _ type: String) {
    nodes[id] = 0
    elements.begin(node: id)
    elements.data(.label, label)
    elements.data(.nodeType, type)
    elements.data(.kind, id.description)
    elements.endNode()
  }

  // MARK: Findings

  private final class Lister: FindingsVisitor {
    private let writer: GraphMLWriter
    private let report: Report
    private let dates: Dates
    private var list = 0

    init(_ writer: GraphMLWriter, _ report: Report, _ dates: Dates) {
      self.writer = writer
      self.report = report
      self.dates = dates
    }

    func list<F: Finding>(_ findings: inout [F]) {
      defer { list += 1 }
      if let node = writer.layout.findings[list] {
        for finding in findings { writer.add(writer.flattener.values(of: finding), node, to: report, dates) }
      } else if let relations = findings as? [Relation] {
        for relation in relations { writer.add(relation, of: report) }
      }
    }
  }

  private func add(_ values: [FlatValue], _ node: GraphLayout.NodeLayout, to report: Report, _ dates: Dates) {
    guard let idIndex = node.schema.index(of: "id"), case .reference(let id) = values[idIndex] else { return }
    let isShared = node.scope == .canonical
    var lasting = values
    if isShared, let standing = node.standing { lasting[standing] = .absent }
    var hasher = Hasher()
    hasher.combine(node.nodeType)
    hasher.combine(lasting)
    // Of a record that is of one report, every further one of its id is kept beside the node.
    let hash = isShared ? hasher.finalize() : 0
    let first = nodes[id]
    if first == nil {
      nodes[id] = hash
      addNode(values, node, id, report, dates)
      references(values, node, from: id, text: evidence(values, node))
    }
    elements.begin(edge: id, to: report.id, GraphLayout.membership, "membership")
    if let standing = node.standing, case .spans(let spans) = values[standing] {
      if let text = spans.first?.text { elements.edgeData(.evidenceText, XMLText.legal(text)) }
      if isShared, let json = node.schema.json(of: values, where: { $0 == standing }).members?.first?.value {
        elements.edgeJSON(.mentions, json)
      }
    }
    if let first, !isShared || first != hash {
      elements.edgeJSON(
        .record,
        .object([JSONValue.Member("nodeType", .string(node.nodeType))] + (node.schema.json(of: lasting).members ?? [])))
    }
    elements.endEdge()
  }

  private func addNode(
    _ values: [FlatValue], _ node: GraphLayout.NodeLayout, _ id: NodeID, _ report: Report, _ dates: Dates
  ) {
    elements.begin(node: id)
    elements.data(.label, GraphMLWriter.label(values, node) ?? id.description)
    elements.data(.nodeType, node.nodeType)
    attributes(values, node, except: node.scope == .canonical ? node.standing : nil)
    if node.scope == .mention { elements.data(.reportId, report.id.description) }
    date(values, node, dates)
    elements.endNode()
  }

  /// Shows an event's date, which is its time's; and for all dates the day.
  private func date(_ values: [FlatValue], _ node: GraphLayout.NodeLayout, _ dates: Dates) {
    for path in ["date", "edtf"] {
      if let index = node.schema.index(of: path), case .text(let text) = values[index] { startDate(text) }
    }
    guard node.nodeType == "Event", let index = node.schema.index(of: "time"),
      case .reference(let time) = values[index],
      let edtf = dates.ofTime[time]
    else { return }
    elements.data(.edtf, XMLText.legal(edtf))
    startDate(edtf)
  }

  /// The words that tell a record's references.
  private func evidence(_ values: [FlatValue], _ node: GraphLayout.NodeLayout) -> String? {
    guard let index = node.schema.index(of: "cue") ?? node.schema.index(of: "trigger"),
      case .spans(let spans) = values[index]
    else { return nil }
    return spans.first.map { XMLText.legal($0.text) }
  }

  private func add(_ relation: Relation, of report: Report) {
    meet(relation.source)
    meet(relation.target)
    elements.begin(edge: relation.source, to: relation.target, relation.type.rawValue, "relation")
    if let note = relation.note {
      elements.edgeData(.note, XMLText.legal(note))
      if !XMLText.isLegal(note) {
        cleaned += 1
        elements.edgeJSON(.record, .object([JSONValue.Member("note", .string(note))]))
      }
    }
    elements.edgeData(.reportId, report.id.description)
    if !relation.extensions.isEmpty { elements.edgeJSON(.extensions, .object(relation.extensions.members)) }
    elements.endEdge()
  }
}
