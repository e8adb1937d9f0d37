internal import DomainCore

/// The JSON Schema (draft 2020-12) of graph documents, as JSON text.
///
/// It is made from the model itself, by a visitor, so that both always say the same. Unknown members are allowed
/// everywhere; readers keep them.
public func jsonSchema() -> [UInt8] {
  var bytes: [UInt8] = []
  write(Schema().document(), to: &bytes, indent: 0)
  bytes.append(10)
  return bytes
}

/// Writes a value with a member a line, down to objects that fit on one.
private func write(_ value: JSONValue, to bytes: inout [UInt8], indent: Int) {
  var line: [UInt8] = []
  line.appendJSON(value)
  guard case .object(let members) = value, line.count + indent > 100 else {
    bytes += line
    return
  }
  bytes.append(UInt8(ascii: "{"))
  for (index, member) in members.enumerated() {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(10)
    bytes += [UInt8](repeating: 32, count: indent + 2)
    bytes.appendJSON(member.name)
    bytes += ": ".utf8
    write(member.value, to: &bytes, indent: indent + 2)
  }
  bytes.append(10)
  bytes += [UInt8](repeating: 32, count: indent)
  bytes.append(UInt8(ascii: "}"))
}

/// The fields of the records, gathered by visiting blank ones.
private final class Schema: FieldVisitor, FindingsVisitor {
  private struct Definition {
    var name: String
    var properties: [JSONValue.Member] = []
    var required: [JSONValue] = []
  }

  private var lists: [JSONValue.Member] = []
  private var definitions: [Definition] = []
  private var current = Definition(name: "")

  func document() -> JSONValue {
    define(Report.self)
    var report = Report()
    report.visitFindings(self)
    var properties: [JSONValue.Member] = [
      .init(
        "dateline",
        .object([
          .init("type", .string("string")), .init("pattern", .string(#"^1\.[0-9]+$"#)),
          .init("description", .string("The version of this schema.")),
        ])),
      .init(
        "generator",
        .object([
          .init("type", .string("object")), .init("description", .string("What wrote the document.")),
          .init(
            "properties",
            .object([.init("name", Schema.type("string")), .init("version", Schema.type("string"))])),
        ])),
      .init("reports", Schema.list("Report", "The reports, without their findings.")),
    ]
    properties += lists
    let fixed: [JSONValue.Member] = [
      .init("ID", Schema.identifier), .init("Span", Schema.span), .init("Origin", Schema.origin),
    ]
    return .object([
      .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      .init("$id", .string("https://dateline.example/schema/1.0/graph.json")),
      .init("title", .string("Dateline graph")),
      .init(
        "description",
        .string(
          "News reports, the events they tell and the sources behind every word. Members that are not named here are "
            + "allowed everywhere, and kept.")),
      .init("type", .string("object")),
      .init("required", .array([.string("dateline"), .string("reports")])),
      .init("properties", .object(properties)),
      .init("$defs", .object(fixed + definitions.map { .init($0.name, Schema.object($0)) })),
    ])
  }

  func list<F: Finding>(_ findings: inout [F]) {
    lists.append(.init(F.listName, Schema.list(F.recordName, schemaDescriptions[F.listName])))
    define(F.self, holders: F.scopeOfID == .canonical ? "reports" : "report")
  }

  private func define<R: Record>(_ type: R.Type, holders: String? = nil) {
    if definitions.contains(where: { $0.name == R.recordName }) { return }
    let place = definitions.count
    definitions.append(Definition(name: R.recordName))
    let outer = current
    current = Definition(name: R.recordName)
    var blank = R()
    blank.visit(self)
    if let holders {
      let shape = holders == "reports" ? Schema.array(Schema.reference("ID")) : Schema.reference("ID")
      let index = current.properties.first?.name == "id" ? 1 : 0
      current.properties.insert(.init(holders, Schema.described(shape, schemaDescriptions[holders])), at: index)
    }
    definitions[place] = current
    current = outer
  }

  // MARK: Shapes

  private static let identifier = JSONValue.object([
    .init("type", .string("string")),
    .init("pattern", .string("^[a-z]{2,4}-[0-9a-f]{16}$|^(author|public|unspecified)$")),
    .init(
      "description",
      .string("A node: a prefix for its kind and 64 bits in hexadecimal, or one of three reserved words.")),
  ])

  private static let span = JSONValue.object([
    .init("type", .string("object")),
    .init("description", .string("A stretch of a report's text, in UTF-8 bytes.")),
    .init("required", .array([.string("text"), .string("start"), .string("end")])),
    .init(
      "properties",
      .object([
        .init("text", described(type("string"), "The characters between the offsets.")),
        .init("start", described(whole(0...Int.max), "The first byte.")),
        .init("end", described(whole(0...Int.max), "The byte after the last.")),
        .init("origin", reference("Origin")),
        .init("report", described(reference("ID"), "The report in whose text the span lies.")),
      ])),
  ])

  private static let origin = JSONValue.object([
    .init("type", .string("object")),
    .init("description", .string("A position in the imported file.")),
    .init(
      "properties",
      .object([
        .init("xpath", described(type("string"), "The path of the element, for markup.")),
        .init("line", described(type("integer"), "The line, from 1.")),
        .init("byteStart", described(type("integer"), "The first byte.")),
        .init("byteEnd", described(type("integer"), "The byte after the last.")),
      ])),
  ])

  private static func type(_ name: String) -> JSONValue { .object([.init("type", .string(name))]) }
  private static func reference(_ name: String) -> JSONValue { .object([.init("$ref", .string("#/$defs/\(name)"))]) }
  private static func array(_ items: JSONValue) -> JSONValue {
    .object([.init("type", .string("array")), .init("items", items)])
  }
  private static func list(_ name: String, _ description: String?) -> JSONValue {
    described(array(reference(name)), description)
  }
  private static func optional(_ name: String) -> JSONValue.Member {
    .init("type", .array([.string(name), .string("null")]))
  }

  private static func whole(_ range: ClosedRange<Int>) -> JSONValue {
    .object([.init("type", .string("integer"))] + bounds(range))
  }

  /// A bound that only machines have is none of the model.
  private static func bounds(_ range: ClosedRange<Int>) -> [JSONValue.Member] {
    let lower = JSONValue.Member("minimum", .number("\(range.lowerBound)"))
    return range.upperBound < Int(Int32.max) ? [lower, .init("maximum", .number("\(range.upperBound)"))] : [lower]
  }

  private static func described(_ shape: JSONValue, _ description: String?) -> JSONValue {
    guard case .object(let members) = shape, let description else { return shape }
    return .object(members + [.init("description", .string(description))])
  }

  private static func object(_ definition: Definition) -> JSONValue {
    var members: [JSONValue.Member] = [.init("type", .string("object"))]
    if let description = schemaDescriptions[definition.name] {
      members.append(.init("description", .string(description)))
    }
    if !definition.required.isEmpty { members.append(.init("required", .array(definition.required))) }
    members.append(.init("properties", .object(definition.properties)))
    return .object(members)
  }

  private func property(_ name: String, _ shape: JSONValue, required: Bool = false) {
    let description = schemaDescriptions["\(current.name).\(name)"]
    current.properties.append(.init(name, Schema.described(shape, description)))
    if required { current.required.append(.string(name)) }
  }

  // MARK: Fields

  func id(_ value: inout NodeID) { property("id", Schema.reference("ID"), required: true) }

  func text(_ name: String, _ value: inout String?, required: Bool) {
    guard name == "country" else { return property(name, Schema.type("string"), required: required) }
    property(name, .object([.init("type", .string("string")), .init("pattern", .string("^[A-Z]{2}$"))]))
  }

  func integer(_ name: String, _ value: inout Int?, in range: ClosedRange<Int>) {
    property(name, .object([Schema.optional("integer")] + Schema.bounds(range)))
  }

  func number(_ name: String, _ value: inout Double?, required: Bool) {
    property(name, required ? Schema.type("number") : .object([Schema.optional("number")]), required: required)
  }

  func flag(_ name: String, _ value: inout Bool?) { property(name, .object([Schema.optional("boolean")])) }

  func token(_ name: String, _ value: inout String?, among words: () -> [String], required: Bool) {
    property(name, .object([.init("enum", .array(words().map { .string($0) }))]), required: required)
  }

  func reference(_ name: String, _ value: inout NodeID?, required: Bool) {
    property(name, Schema.reference("ID"), required: required)
  }

  func references(_ name: String, _ value: inout [NodeID], required: Bool) {
    property(name, Schema.array(Schema.reference("ID")), required: required)
  }

  func span(_ name: String, _ value: inout Span) { property(name, Schema.reference("Span"), required: true) }

  func spans(_ name: String, _ value: inout [Span], required: Bool) {
    property(name, Schema.array(Schema.reference("Span")), required: required)
  }

  func record<R: Record>(_ name: String, _ value: inout R?) {
    property(name, Schema.reference(R.recordName))
    define(R.self)
  }

  func records<R: Record>(_ name: String, _ value: inout [R]) {
    property(name, Schema.array(Schema.reference(R.recordName)))
    define(R.self)
  }

  func extensions(_ value: inout Extensions) {}
}
