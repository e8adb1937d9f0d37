internal import DomainCore
internal import Interchange

/// Puts nodes and edges together to reports: those of a group as soon as the next one begins, or all at the end.
final class GraphAssembler {
  /// Whether the nodes and edges of each report stand together, as they were written.
  var isGrouped = false { didSet { reader.isEmptyAbsent = !isGrouped } }
  /// About how many bytes the group that is being read takes.
  var bytesHeld = 0
  private(set) var reportCount = 0

  private var reader = NodeReader()
  private let published: String?
  /// The reports of the group, in order.
  private var reports: [GraphNode] = []
  /// The nodes of the group, and those that reports share.
  private var nodes: [NodeID: GraphNode] = [:]
  /// The nodes of the group in order.
  private var order: [NodeID] = []
  private var edges: [GraphElement] = []
  /// The places of reports in ``reports``.
  private var indices: [NodeID: Int] = [:]
  /// The ids of nodes that a tool gave names of its own.
  private var aliases: [String: NodeID] = [:]
  /// What edges say of the records that they go from.
  private var gathered: [NodeID: Gathered] = [:]
  /// The nodes whose attributes still show how a report has them.
  private var shown: Set<NodeID> = []
  private var seen: Set<NodeID> = []
  private var finished: [Report] = []

  init(published: String?) {
    self.published = published
    reader.isEmptyAbsent = true
  }

  /// The reports that are whole.
  func takeReports() -> [Report] {
    defer { finished = [] }
    return finished
  }

  /// Tells of attributes that are not read.
  func checkAttributes(nodes: [String], edges: [String]) {
    let knownNodes = Set(reader.layout.nodeKeys.map(\.name) + ["id"])
    let knownEdges = Set(reader.layout.edgeKeys.map(\.name) + ["id"])
    for (kind, unknown) in [
      ("nodes", nodes.filter { !knownNodes.contains($0) }), ("edges", edges.filter { !knownEdges.contains($0) }),
    ] where !unknown.isEmpty {
      reader.problems.append(
        Diagnostic(
          "unknownAttribute", .note,
          "attributes of \(kind) that are not read: \(unknown.sorted().joined(separator: ", "))"))
    }
  }

  func add(node element: GraphElement) {
    if let id = element.ownID, id.description != element.id { aliases[element.id] = id }
    guard let node = reader.node(element) else { return }
    if node.layout.nodeType == reader.layout.reports.nodeType {
      if isGrouped { assemble() }
      guard seen.insert(node.id).inserted else {
        return reader.problem(node.line, "the report \(node.id) stands twice; the first counts", .duplicateID)
      }
      indices[node.id] = reports.count
      reports.append(node)
    } else if nodes[node.id] != nil {
      reader.problem(node.line, "the node \(node.id) stands twice; the first counts", .duplicateID)
    } else {
      nodes[node.id] = node
      order.append(node.id)
    }
  }

  func add(edge: GraphElement) { edges.append(edge) }

  /// Puts the last reports together.
  func finish() { assemble() }

  // MARK: Assembling

  private struct Gathered {
    /// The ids that each field refers to.
    var references: [Int: [NodeID]] = [:]
    var participants: [[FlatValue]] = []
  }

  /// That a node is in a report.
  private struct Membership {
    var id: NodeID
    var line: Int
    /// The list's name.
    var list: String
    var mentions: String?
    var record: String?
  }

  /// What a report of the group gets from edges.
  private struct Share {
    var members: [Membership] = []
    var relations: [Relation] = []
  }

  private func assemble() {
    guard !reports.isEmpty else { return }
    var shares: [NodeID: Share] = [:]
    for report in reports { shares[report.id] = Share() }
    var hasReport: Set<NodeID> = []
    for edge in isGrouped ? edges : inOrder(edges) { read(edge, &shares, &hasReport) }
    edges = []
    addGathered()
    shown = Set(order)
    // What a person added has no edge to a report yet.
    for id in order where !hasReport.contains(id) && !id.isReserved {
      guard let node = nodes[id] else { continue }
      let report = node.report.flatMap { shares[$0] == nil ? nil : $0 } ?? reports[0].id
      shares[report]?.members.append(Membership(id: id, line: node.line, list: node.layout.list))
    }
    for node in reports { finished.append(report(node, shares[node.id] ?? Share())) }
    if let last = finished.indices.last {
      finished[last].diagnostics += reader.problems
      reader.problems = []
    }
    reportCount += reports.count
    reports = []
    indices = [:]
    for id in order where nodes[id]?.layout.scope != .canonical { nodes[id] = nil }
    order = []
    bytesHeld = 0
  }

  // MARK: Edges

  /// The edges in the order in which they were written, which their ids tell, as tools give them back in another; edges
  /// with other ids come last.
  private func inOrder(_ edges: [GraphElement]) -> [GraphElement] {
    let numbers = edges.map { edge in
      let id = edge.data["id"] ?? edge.id
      return id.first == "e" ? Int(id.dropFirst()) ?? .max : .max
    }
    return edges.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }.map { edges[$0] }
  }

  private func read(_ edge: GraphElement, _ shares: inout [NodeID: Share], _ hasReport: inout Set<NodeID>) {
    guard let source = aliases[edge.source] ?? NodeID(edge.source),
      let target = aliases[edge.target] ?? NodeID(edge.target)
    else {
      return reader.problem(
        edge.line,
        "an edge joins “\(edge.source.prefix(60))” and “\(edge.target.prefix(60))”, which are no ids of ours; it is left out",
        .danglingReference)
    }
    guard let relation = edge.data["relation"] else {
      return reader.problem(edge.line, "the edge from \(source) to \(target) has no relation; it is left out")
    }
    switch kind(of: edge, relation, source, target) {
    case .membership:
      guard let node = nodes[source], shares[target] != nil else { return dangling(edge, relation, source, target) }
      hasReport.insert(source)
      let record = edge.data["record"]
      shares[target]?.members.append(
        Membership(
          id: source, line: edge.line, list: record.flatMap(list(ofRecord:)) ?? node.layout.list,
          mentions: edge.data["mentions"], record: record))
    case .participant:
      guard nodes[source] != nil else { return dangling(edge, relation, source, target) }
      addParticipant(edge, of: source, target)
    case .reference(let field, let isReversed):
      let (owner, other) = isReversed ? (target, source) : (source, target)
      guard indices[owner] != nil || nodes[owner] != nil else { return dangling(edge, relation, source, target) }
      gathered[owner, default: Gathered()].references[field, default: []].append(other)
    case .relation:
      addRelation(edge, relation, source, target, &shares)
    }
  }

  private enum EdgeKind {
    case membership, participant, relation
    case reference(field: Int, isReversed: Bool)
  }

  /// What an edge is in the model: as it says, or, if it does not, by its name and the nodes that it joins.
  private func kind(of edge: GraphElement, _ relation: String, _ source: NodeID, _ target: NodeID) -> EdgeKind {
    switch edge.data["edgeType"] {
    case "membership": return .membership
    case "participant": return .participant
    case "relation": return .relation
    default: break
    }
    if relation == GraphLayout.membership { return .membership }
    if relation == GraphLayout.participant { return .participant }
    for (id, isReversed) in [(source, false), (target, true)] {
      let layout = nodes[id]?.layout ?? (indices[id] == nil ? nil : reader.layout.reports)
      let field = layout?.edges.firstIndex { $0?.relation == relation && $0?.isReversed == isReversed }
      if let field { return .reference(field: field, isReversed: isReversed) }
    }
    return .relation
  }

  private func dangling(_ edge: GraphElement, _ relation: String, _ source: NodeID, _ target: NodeID) {
    reader.problem(
      edge.line, "the edge \(relation) from \(source) to \(target) joins a node that is not there; it is left out",
      .danglingReference)
  }

  /// Puts what edges say into the values of the records.
  private func addGathered() {
    for (index, report) in reports.enumerated() {
      if let found = gathered[report.id] { add(found, to: &reports[index]) }
    }
    for id in gathered.keys.sorted() {
      guard let found = gathered[id], var node = nodes[id] else { continue }
      add(found, to: &node)
      nodes[id] = node
    }
    gathered = [:]
  }

  private func add(_ found: Gathered, to node: inout GraphNode) {
    for (index, field) in node.layout.schema.fields.enumerated() {
      if field.path == "participants", !found.participants.isEmpty {
        node.values[index] = .records(found.participants)
      }
      guard let ids = found.references[index] else { continue }
      if field.isList {
        node.values[index] = .references(ids)
      } else if let last = ids.last {
        node.values[index] = .reference(last)
        if ids.count > 1 {
          reader.problem(
            node.line, "\(node.id) has \(ids.count) edges \(field.path) where one is meant; the last counts")
        }
      }
    }
  }

  private let participantSchema = FlatSchema(Participant.self)

  private func addParticipant(_ edge: GraphElement, of source: NodeID, _ target: NodeID) {
    guard nodes[source]?.layout.schema.index(of: "participants") != nil else {
      return reader.problem(edge.line, "\(source) is no event and has no participants; the edge is left out")
    }
    var row = participantSchema.blank
    for (index, part) in participantSchema.fields.enumerated() {
      switch part.path {
      case "role": row[index] = edge.data["role"].map(FlatValue.text) ?? .absent
      case "ref": row[index] = .reference(target)
      default: row[index] = extensions(of: edge).map(FlatValue.extensions) ?? .absent
      }
    }
    gathered[source, default: Gathered()].participants.append(row)
  }

  private func json(_ text: String?, _ name: String, _ line: Int) -> JSONValue? {
    guard let text, !text.isEmpty else { return nil }
    if let value = try? JSONParser.value(of: Array(text.utf8)) { return value }
    reader.problem(line, "\(name) is “\(text.prefix(60))”, which is no JSON; it is left out")
    return nil
  }

  private func extensions(of edge: GraphElement) -> Extensions? {
    json(edge.data["extensions"], "extensions", edge.line)?.members.map { Extensions($0) }
  }

  private func addRelation(
    _ edge: GraphElement, _ name: String, _ source: NodeID, _ target: NodeID, _ shares: inout [NodeID: Share]
  ) {
    guard let type = Relation.Kind(rawValue: name) else {
      return reader.problem(
        edge.line,
        "“\(name.prefix(60))” is no relation (\(Relation.Kind.allCases.map(\.rawValue).joined(separator: ", "))) and no field of \(source); the edge is left out"
      )
    }
    var relation = Relation(type, from: source, to: target)
    if let note = edge.data["note"], !(note.isEmpty && reader.isEmptyAbsent) {
      let whole = json(edge.data["record"], "record", edge.line)?["note"]?.string
      relation.note = whole.map { XMLText.legal($0) == note ? $0 : note } ?? note
    }
    if let extensions = extensions(of: edge) { relation.extensions = extensions }
    let owners = [edge.data["reportId"].flatMap { NodeID($0) }, nodes[source]?.report, nodes[target]?.report]
    let owner = owners.compactMap { $0 }.first { shares[$0] != nil } ?? reports[0].id
    shares[owner]?.relations.append(relation)
  }

  private func list(ofRecord text: String) -> String? {
    (try? JSONParser.value(of: Array(text.utf8)))?["nodeType"]?.string.flatMap { reader.layout(of: $0)?.list }
  }

  // MARK: Reports

  private func report(_ node: GraphNode, _ share: Share) -> Report {
    let schema = node.layout.schema
    var text = ""
    if let index = schema.index(of: "text"), case .text(let body) = node.values[index] { text = body }
    var report = Report(text: text)
    for problem in Unflattener().fill(&report, from: node.values, by: schema) where problem.message != "is missing" {
      reader.problem(node.line, "\(schema.fields[problem.field].path) \(problem.message)")
    }
    if report.published == nil { report.published = published }
    report.relations = share.relations
    if let diagnostics = node.diagnostics { report.diagnostics = self.diagnostics(diagnostics, node.line) }
    // In the order of the members, for what is told of them on the way.
    var lists: [String: [GraphRecord]] = [:]
    for member in share.members {
      if let record = record(member, report) { lists[member.list, default: []].append(record) }
    }
    let filler = GraphListFiller(report, lists: lists)
    report.visitFindings(filler)
    for (line, what, isFatal) in filler.problems {
      reader.problem(line, what, .invalidValue, isFatal ? .error : .warning)
    }
    checkDates(share.members, report)
    return report
  }

  private func diagnostics(_ json: JSONValue, _ line: Int) -> [Diagnostic] {
    let schema = FlatSchema(Diagnostic.self)
    return (json.array ?? []).compactMap { element in
      var diagnostic = Diagnostic()
      let found = Unflattener().fill(&diagnostic, from: reader.values(from: element, schema, line), by: schema)
      for problem in found {
        reader.problem(line, "diagnostics: \(schema.fields[problem.field].path) \(problem.message)")
      }
      return found.contains(where: \.isFatal) ? nil : diagnostic
    }
  }

  /// The values of a node as a report has it.
  private func record(_ member: Membership, _ report: Report) -> GraphRecord? {
    guard let node = nodes[member.id] else { return nil }
    var schema = node.layout.schema
    var values = node.values
    var standing = node.layout.standing
    let isShared = node.layout.scope == .canonical
    var cells = node.spans
    if let json = json(member.record, "record", member.line), let members = json.members {
      let layout = json["nodeType"]?.string.flatMap { reader.layout(of: $0) } ?? node.layout
      schema = layout.schema
      standing = layout.standing
      values = reader.values(from: .object(members.filter { $0.name != "nodeType" }), schema, member.line)
      cells = [:]
    } else if shown.remove(member.id) == nil || (isShared && !isGrouped && member.mentions != nil) {
      // The attributes show how the first report has it; which one that was is known only as it was written.
      cells = [:]
    }
    for (index, field) in schema.fields.enumerated() where field.kind == .spans {
      var kept: [Span] = []
      if case .spans(let spans) = values[index] { kept = spans }
      if index == standing, let json = json(member.mentions, "mentions", member.line) {
        let row = reader.values(from: .object([JSONValue.Member(field.path, json)]), schema, member.line)
        if case .spans(let spans) = row[index] { kept = spans }
      }
      if var cells = cells[index] {
        // The text is shown without what XML cannot hold.
        if let text = SpanCells(showing: kept).text, cells.text == XMLText.legal(text) { cells.text = text }
        var found: [String] = []
        kept = cells.spans(kept: kept, in: report, problems: &found)
        for what in found { reader.problem(node.line, "\(node.id): \(field.path): \(what)") }
      }
      values[index] = kept.isEmpty ? .absent : .spans(kept)
    }
    return GraphRecord(values: values, schema: schema, line: node.line)
  }

  /// Tells of changes of the date that an event only shows.
  private func checkDates(_ members: [Membership], _ report: Report) {
    let dates = Dictionary(report.times.map { ($0.id, $0.edtf) }) { first, _ in first }
    for member in members {
      guard let node = nodes[member.id], let shown = node.shownDate, node.layout.schema.index(of: "edtf") == nil,
        let index = node.layout.schema.index(of: "time")
      else { continue }
      var told: String?
      if case .reference(let time) = node.values[index] { told = dates[time] ?? nil }
      if told.map({ XMLText.legal($0) }) != shown {
        reader.problem(
          node.line, "\(node.id): edtf “\(shown.prefix(60))” is not read: it only shows the date of the node “time”")
      }
    }
  }
}

/// Values that make a record.
struct GraphRecord {
  var values: [FlatValue]
  var schema: FlatSchema
  /// The line of its node.
  var line: Int
}

/// Fills the lists of a report.
final class GraphListFiller: FindingsVisitor {
  private let lists: [String: [GraphRecord]]
  private let unflattener = Unflattener()
  private(set) var problems: [(line: Int, what: String, isFatal: Bool)] = []

  init(_ report: Report, lists: [String: [GraphRecord]]) { self.lists = lists }

  func list<F: Finding>(_ findings: inout [F]) {
    for record in lists[F.listName] ?? [] {
      var finding = F()
      let found = unflattener.fill(&finding, from: record.values, by: record.schema)
      for problem in found {
        let what = "\(F.recordName).\(record.schema.fields[problem.field].path) \(problem.message)"
        problems.append((record.line, problem.isFatal ? "\(what); the node is left out" : what, problem.isFatal))
      }
      if !found.contains(where: \.isFatal) { findings.append(finding) }
    }
  }
}
