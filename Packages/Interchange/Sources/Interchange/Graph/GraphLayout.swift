public import DomainCore

/// How reports are as a property graph: what nodes and edges there are, and the attributes they have.
///
/// Every record with an id is a node; every reference from one record to another is an edge, named after the field;
/// relations are edges named after their type. Each node has an edge `inReport` to each report that holds it. All other
/// fields are attributes. An attribute has one type, whatever nodes have it.
public struct GraphLayout: Sendable {
  /// The types of attributes, by the names that GraphML has for them.
  public enum AttributeType: String, Sendable {
    case boolean, int, double, string
  }

  /// An attribute.
  public struct Key: Hashable, Sendable {
    public var name: String
    public var type: AttributeType
  }

  /// An edge that stands for a reference.
  public struct ReferenceEdge: Hashable, Sendable {
    /// Its name.
    public var relation: String
    /// Whether it goes from the record that is referred to, so that paths follow what flows.
    public var isReversed: Bool
  }

  /// The nodes that one type of record is.
  public struct NodeLayout: Sendable {
    /// The type's name in the schema, which the attribute `nodeType` holds.
    public let nodeType: String
    /// The list of findings; empty for reports.
    public let list: String
    public let schema: FlatSchema
    public let scope: IDScope
    /// For each field, its attribute's place in ``GraphLayout/nodeKeys``; nil for ids, references and the field of
    /// ``standing``.
    public let attributes: [Int?]
    /// For each field, the edges that it is; nil for fields that are none.
    public let edges: [ReferenceEdge?]
    /// The field with the spans that the attributes `text`, `spanStart` and `spanEnd` show.
    public let standing: Int?
  }

  /// The attributes of nodes.
  public private(set) var nodeKeys: [Key]
  /// The attributes of edges.
  public let edgeKeys: [Key]
  /// The nodes that reports are.
  public private(set) var reports: NodeLayout
  /// The nodes and edges of each list of findings, in the model's order; nil for lists without ids.
  public private(set) var findings: [NodeLayout?]

  /// The attributes that every tool looks for first, and those that are no field's.
  public enum NodeAttribute: Int, CaseIterable, Sendable {
    case label, nodeType, kind, name, eventType, factuality, polarity, startDate, edtf, country, text, spanStart
    case spanEnd, reportId, named, disclosed, itemCount, latitude, longitude, quoteType, identifiers, extensions
    /// What no attribute holds to the letter: lists of spans, numbers beyond `int`, texts that XML cannot write. JSON.
    case rest
    /// The diagnostics of a report. JSON.
    case diagnostics

    var type: AttributeType {
      switch self {
      case .spanStart, .spanEnd, .itemCount: .int
      case .named, .disclosed: .boolean
      case .latitude, .longitude: .double
      default: .string
      }
    }
  }

  /// The attributes of edges.
  public enum EdgeAttribute: Int, CaseIterable, Sendable {
    case relation, role, weight, status, evidenceText, edgeDate
    /// `reference`, `participant`, `membership` or `relation`: what the edge is in the model.
    case edgeType
    case note
    /// The report that a relation is of.
    case reportId
    /// The spans by which a node that reports share stands in one of them. JSON.
    case mentions
    /// The record as a report has it, where the node differs. JSON.
    case record
    case extensions

    var type: AttributeType { self == .weight ? .double : .string }
  }

  public init() {
    nodeKeys = NodeAttribute.allCases.map { Key(name: "\($0)", type: $0.type) }
    edgeKeys = EdgeAttribute.allCases.map { Key(name: "\($0)", type: $0.type) }
    let survey = NodeSurvey(keys: nodeKeys)
    reports = survey.layout(Report.self, list: "", scope: .none)
    var blank = Report()
    blank.visitFindings(survey)
    findings = survey.findings
    nodeKeys = survey.keys
  }

  /// The edge by which a node belongs to a report.
  public static let membership = "inReport"
  /// The edge of a participant in an event.
  public static let participant = "participant"
  /// The `nodeType` of a node that stands for an id that no report of the document has.
  public static let unresolved = "Unresolved"
  /// The beginning of the description by which our documents are known.
  public static let sign = "Dateline graph 1.0"
}

/// Lays out the nodes of each type of record.
private final class NodeSurvey: FindingsVisitor {
  var keys: [GraphLayout.Key]
  var findings: [GraphLayout.NodeLayout?] = []

  init(keys: [GraphLayout.Key]) { self.keys = keys }

  func list<F: Finding>(_ findings: inout [F]) {
    let layout = layout(F.self, list: F.listName, scope: F.scopeOfID)
    self.findings.append(layout.schema.index(of: "id") == nil ? nil : layout)
  }

  func layout<R: Record>(_ type: R.Type, list: String, scope: IDScope) -> GraphLayout.NodeLayout {
    let schema = FlatSchema(R.self)
    let standing = ["trigger", "content", "span", "spans", "mentions", "cue"].lazy
      .compactMap { schema.index(of: $0) }.first { schema.fields[$0].kind == .spans }
    var attributes: [Int?] = []
    var edges: [GraphLayout.ReferenceEdge?] = []
    let hasID = schema.index(of: "id") != nil
    for (index, field) in schema.fields.enumerated() {
      var attribute: GraphLayout.AttributeType?
      var edge: GraphLayout.ReferenceEdge?
      switch field.kind {
      case .id: break
      case .text, .token, .extensions: attribute = .string
      case .integer: attribute = .int
      case .number: attribute = .double
      case .flag: attribute = .boolean
      case .spans: attribute = index == standing ? nil : .string
      case .reference, .references: edge = NodeSurvey.edge(R.recordName, field.path)
      case .records:
        if field.path == "participants" {
          edge = GraphLayout.ReferenceEdge(relation: GraphLayout.participant, isReversed: false)
        } else {
          attribute = .string
        }
      }
      attributes.append(hasID ? attribute.map { key(NodeSurvey.name(R.recordName, field), $0) } : nil)
      edges.append(edge)
    }
    return GraphLayout.NodeLayout(
      nodeType: R.recordName, list: list, schema: schema, scope: scope, attributes: attributes, edges: edges,
      standing: standing)
  }

  private func key(_ name: String, _ type: GraphLayout.AttributeType) -> Int {
    let key = GraphLayout.Key(name: name, type: type)
    if let index = keys.firstIndex(of: key) { return index }
    keys.append(key)
    return keys.count - 1
  }

  private static func edge(_ record: String, _ path: String) -> GraphLayout.ReferenceEdge {
    switch (record, path) {
    case ("InformationFlow", "from"): GraphLayout.ReferenceEdge(relation: "flowFrom", isReversed: true)
    case ("InformationFlow", "to"): GraphLayout.ReferenceEdge(relation: "flowTo", isReversed: false)
    case ("InformationFlow", "evidence"): GraphLayout.ReferenceEdge(relation: "carries", isReversed: false)
    case (_, "certainty.cues"): GraphLayout.ReferenceEdge(relation: "certaintyCue", isReversed: false)
    default: GraphLayout.ReferenceEdge(relation: path, isReversed: false)
    }
  }

  /// The name of a field's attribute: the field's, where it says enough among the attributes of all nodes.
  private static func name(_ record: String, _ field: FlatSchema.Field) -> String {
    switch (record, field.path) {
    case ("Event", "type"): "eventType"
    case ("Attribution", "type"): "quoteType"
    case ("TimeReference", "type"): "timeType"
    case ("TimeReference", "value"): "timexValue"
    case ("Quantity", "value"): "quantityValue"
    case ("InformationFlow", "what"): "kind"
    case ("Source", "count"), ("Evidence", "count"): "itemCount"
    case ("Report", "published"), ("Attribution", "date"), ("InformationFlow", "date"): "edtf"
    case ("Report", "text"): "body"
    case ("Place", "relation"): "placeRelation"
    case ("Event", "certainty.factuality"): "certaintyFactuality"
    case (_, "certainty.factuality"), (_, "certainty.polarity"), (_, "certainty.condition"),
      (_, "certainty.likelihood"), (_, "certainty.analyticConfidence"):
      String(field.path.dropFirst("certainty.".count))
    default: joined(field.path) + (field.kind == .spans ? "Text" : "")
    }
  }

  /// The names of a path as one: `imported.by` is `importedBy`.
  private static func joined(_ path: String) -> String {
    let names = path.split(separator: ".")
    return names.dropFirst().reduce(names.first.map(String.init) ?? "") {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }
}
