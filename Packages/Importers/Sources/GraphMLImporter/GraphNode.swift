internal import DomainCore
internal import Interchange

/// A node whose attributes are read as the fields of its record.
struct GraphNode {
  let id: NodeID
  /// The line on which it begins, from 1.
  let line: Int
  let layout: GraphLayout.NodeLayout
  /// The values of the fields; references come from edges.
  var values: [FlatValue]
  /// What is shown of spans, by the field.
  var spans: [Int: SpanCells] = [:]
  /// The report that the node says it belongs to.
  var report: NodeID?
  /// The date that an event shows.
  var shownDate: String?
  /// The diagnostics of a report.
  var diagnostics: JSONValue?
}

/// Reads the attributes of nodes.
struct NodeReader {
  let layout = GraphLayout()
  /// The fields of each layout by the names of their attributes.
  private let fields: [String: [String: Int]]
  private let layouts: [String: GraphLayout.NodeLayout]
  /// Whether a text without characters says that there is none, as in what other tools save.
  var isEmptyAbsent = false
  var problems: [Diagnostic] = []

  init() {
    var fields: [String: [String: Int]] = [:]
    var layouts: [String: GraphLayout.NodeLayout] = [:]
    for node in [layout.reports] + layout.findings.compactMap({ $0 }) {
      layouts[node.nodeType] = node
      var names: [String: Int] = [:]
      for (index, key) in node.attributes.enumerated() {
        if let key { names[layout.nodeKeys[key].name] = index }
      }
      fields[node.nodeType] = names
    }
    self.fields = fields
    self.layouts = layouts
  }

  /// The layout of the nodes of a type.
  func layout(of nodeType: String) -> GraphLayout.NodeLayout? { layouts[nodeType] }

  mutating func problem(
    _ line: Int, _ what: String, _ kind: Diagnostic.Kind = .invalidValue, _ severity: Diagnostic.Severity = .warning
  ) {
    problems.append(Diagnostic(kind, severity, "line \(line): \(what)"))
  }

  /// The record that a node is; nil when it is none.
  mutating func node(_ element: GraphElement) -> GraphNode? {
    guard let type = element.data["nodeType"] else {
      problem(element.line, "the node “\(element.id.prefix(60))” has no nodeType; it is left out")
      return nil
    }
    if type == GraphLayout.unresolved { return nil }
    guard let id = element.ownID else {
      problem(element.line, "the node “\(element.id.prefix(60))” has an id that is none of ours; it is left out")
      return nil
    }
    guard let layout = layouts[type], let names = fields[type] else {
      problem(
        element.line,
        "the node \(id) has the nodeType “\(type.prefix(60))”, which is none of \(layouts.keys.sorted().joined(separator: ", ")); it is left out"
      )
      return nil
    }
    var node = GraphNode(id: id, line: element.line, layout: layout, values: layout.schema.blank)
    if let index = layout.schema.index(of: "id") { node.values[index] = .reference(id) }
    var cells = SpanCells()
    // In the order of the names, so that problems come in one order.
    for (name, text) in element.data.sorted(by: { $0.key < $1.key }) {
      if text.isEmpty, isEmptyAbsent { continue }
      if let field = names[name] {
        read(text, name, field, into: &node)
        continue
      }
      switch name {
      case "text": cells.text = text
      case "spanStart": cells.start = integer(text, name, element.line)
      case "spanEnd": cells.end = integer(text, name, element.line)
      case "reportId": node.report = NodeID(text)
      case "edtf": node.shownDate = text
      case "diagnostics": node.diagnostics = json(text, name, element.line)
      default: break
      }
    }
    if let standing = layout.standing, cells != SpanCells() { node.spans[standing] = cells }
    if isEmptyAbsent {
      for (index, field) in layout.schema.fields.enumerated() where field.isRequired && field.kind == .text {
        if node.values[index] == .absent { node.values[index] = .text("") }
      }
    }
    if let text = element.data["rest"], !text.isEmpty, let rest = json(text, "rest", element.line) {
      add(rest, to: &node)
    }
    return node
  }

  private mutating func refuse<T>(_ text: String, _ name: String, _ line: Int, _ wanted: String) -> T? {
    problem(line, "\(name) is “\(text.prefix(60))”, which is no \(wanted); it is left out")
    return nil
  }

  /// A whole number, which some tools write with a fraction, and `NaN` where there is none.
  private mutating func integer(_ text: String, _ name: String, _ line: Int) -> Int? {
    if let number = Int(text) ?? Double(text).flatMap(Int.init(exactly:)) { return number }
    return text.lowercased() == "nan" ? nil : refuse(text, name, line, "whole number")
  }

  private mutating func json(_ text: String, _ name: String, _ line: Int) -> JSONValue? {
    (try? JSONParser.value(of: Array(text.utf8))) ?? refuse(text, name, line, "JSON")
  }

  private mutating func read(_ text: String, _ name: String, _ field: Int, into node: inout GraphNode) {
    let schema = node.layout.schema
    switch schema.fields[field].kind {
    case .text, .token: node.values[field] = .text(text)
    case .integer: node.values[field] = integer(text, name, node.line).map(FlatValue.integer) ?? .absent
    case .number:
      if let number = Double(text), number.isFinite {
        node.values[field] = .number(number)
      } else if text.lowercased() != "nan" {
        let _: Never? = refuse(text, name, node.line, "number")
      }
    case .flag:
      switch text.lowercased() {
      case "true", "1", "1.0": node.values[field] = .flag(true)
      case "false", "0", "0.0": node.values[field] = .flag(false)
      default: let _: Never? = refuse(text, name, node.line, "true or false")
      }
    case .spans: node.spans[field, default: SpanCells()].text = text
    case .extensions:
      guard let value = json(text, name, node.line) else { return }
      guard let members = value.members else {
        let _: Never? = refuse(text, name, node.line, "JSON object")
        return
      }
      node.values[field] = .extensions(Extensions(members))
    case .records:
      guard let value = json(text, name, node.line) else { return }
      let path = schema.fields[field].path
      let row = values(from: .object([JSONValue.Member(path, value)]), schema, node.line)
      node.values[field] = row[field]
    case .id, .reference, .references: break
    }
  }

  /// Reads a record from JSON, and tells of what no field takes.
  mutating func values(from json: JSONValue, _ schema: FlatSchema, _ line: Int) -> [FlatValue] {
    var found: [FlatProblem] = []
    let values = schema.values(from: json, problems: &found)
    for problem in found { self.problem(line, "\(schema.fields[problem.field].path) \(problem.message)") }
    return values
  }

  /// Adds what attributes could not hold to the letter; where an attribute was changed since, it counts.
  private mutating func add(_ rest: JSONValue, to node: inout GraphNode) {
    let schema = node.layout.schema
    for (index, value) in values(from: rest, schema, node.line).enumerated() {
      switch (value, node.values[index]) {
      case (.absent, _), (.extensions, _): continue
      case (.text(let whole), .text(let shown)): if XMLText.legal(whole) == shown { node.values[index] = value }
      case (_, .absent): node.values[index] = value
      default: continue
      }
    }
  }
}
