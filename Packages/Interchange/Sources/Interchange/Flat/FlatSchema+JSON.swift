public import DomainCore

extension FlatSchema {
  /// A row as the JSON object that the record is in documents.
  ///
  /// - Parameter isKept: Says which fields to write, by their place.
  public func json(of values: [FlatValue], where isKept: (Int) -> Bool = { _ in true }) -> JSONValue {
    var members: [JSONValue.Member] = []
    for (index, field) in fields.enumerated() where isKept(index) {
      let names = field.path.split(separator: ".").map(String.init)
      put(values[index], of: field, at: names[...], into: &members)
    }
    return .object(members)
  }

  private func put(
    _ value: FlatValue, of field: Field, at path: ArraySlice<String>, into members: inout [JSONValue.Member]
  ) {
    if value == .absent { return }
    if path.count > 1, let name = path.first {
      var inner: [JSONValue.Member] = []
      if let last = members.last, last.name == name { inner = members.removeLast().value.members ?? [] }
      put(value, of: field, at: path.dropFirst(), into: &inner)
      members.append(JSONValue.Member(name, .object(inner)))
      return
    }
    if case .extensions(let unknown) = value {
      // A member that has a field's name (because the field could not take it) would be read as the field.
      let isAmbiguous = unknown.members.contains { isMistakable($0.name) }
      members += isAmbiguous ? [JSONValue.Member("extensions", .object(unknown.members))] : unknown.members
    } else if let name = path.first, let value = FlatSchema.json(of: value, field) {
      members.append(JSONValue.Member(name, value))
    }
  }

  /// Whether a name is that of a field, or of a record inside, at any depth.
  private func isMistakable(_ name: String) -> Bool {
    fields.contains { $0.path.split(separator: ".").contains { $0 == name } }
  }

  private static func json(of value: FlatValue, _ field: Field) -> JSONValue? {
    switch value {
    case .absent, .extensions: return nil
    case .text(let text): return .string(text)
    case .integer(let integer): return .number(String(integer))
    case .number(let number): return .number(numberText(number))
    case .flag(let flag): return .bool(flag)
    case .reference(let id): return .string(id.description)
    case .references(let ids): return .array(ids.map { .string($0.description) })
    case .spans(let spans):
      let values = spans.map(json(of:))
      return field.isList ? .array(values) : values.first
    case .records(let rows):
      guard case .records(let schema) = field.kind else { return nil }
      return .array(rows.map { schema.json(of: $0) })
    }
  }

  private static func json(of span: Span) -> JSONValue {
    var members = [
      JSONValue.Member("text", .string(span.text)), JSONValue.Member("start", .number(String(span.start))),
      JSONValue.Member("end", .number(String(span.end))),
    ]
    if let origin = span.origin {
      var places: [JSONValue.Member] = []
      if let xpath = origin.xpath { places.append(JSONValue.Member("xpath", .string(xpath))) }
      let numbers = [("line", origin.line), ("byteStart", origin.byteStart), ("byteEnd", origin.byteEnd)]
      for case (let name, let number?) in numbers {
        places.append(JSONValue.Member(name, .number(String(number))))
      }
      members.append(JSONValue.Member("origin", .object(places + origin.extensions.members)))
    }
    return .object(members + span.extensions.members)
  }

  /// Reads a row from a JSON object. Members that are no fields become extensions.
  ///
  /// - Parameters:
  ///   - json: The object.
  ///   - problems: Takes what a field cannot hold; such a field is left absent.
  public func values(from json: JSONValue, problems: inout [FlatProblem]) -> [FlatValue] {
    var values = blank
    read(json.members ?? [], under: "", into: &values, problems: &problems)
    return values
  }

  private func read(
    _ members: [JSONValue.Member], under prefix: String, into values: inout [FlatValue],
    problems: inout [FlatProblem]
  ) {
    var unknown: [JSONValue.Member] = []
    for member in members {
      let path = prefix + member.name
      if let index = index(of: path), fields[index].kind != .extensions {
        guard let value = FlatSchema.value(from: member.value, fields[index], &problems) else {
          problems.append(FlatProblem(field: index, message: "is not what the field holds"))
          continue
        }
        values[index] = value
      } else if let index = index(of: path), let members = member.value.members {
        values[index] = .extensions(Extensions(members))
      } else if let inner = member.value.members, fields.contains(where: { $0.path.hasPrefix(path + ".") }) {
        read(inner, under: path + ".", into: &values, problems: &problems)
      } else {
        unknown.append(member)
      }
    }
    guard let index = index(of: prefix + "extensions") else { return }
    let isOnlySign =
      !prefix.isEmpty && !fields.indices.contains { fields[$0].path.hasPrefix(prefix) && values[$0] != .absent }
    if !unknown.isEmpty || isOnlySign { values[index] = .extensions(Extensions(unknown)) }
  }

  /// The value of a field; nil when the JSON is not of its kind.
  private static func value(from json: JSONValue, _ field: Field, _ problems: inout [FlatProblem]) -> FlatValue? {
    switch (field.kind, json) {
    case (_, .null): .absent
    case (.text, .string(let text)), (.token, .string(let text)): .text(text)
    case (.integer, .number(let text)): Int(text).map(FlatValue.integer)
    case (.number, .number(let text)): Double(text).flatMap { $0.isFinite ? .number($0) : nil }
    case (.flag, .bool(let flag)): .flag(flag)
    case (.id, .string(let text)), (.reference, .string(let text)): NodeID(text).map(FlatValue.reference)
    case (.references, .array(let elements)):
      listed(elements, as: FlatValue.references) { $0.string.flatMap { NodeID($0) } }
    case (.spans, .array(let elements)): listed(elements, as: FlatValue.spans, span(from:))
    case (.spans, .object): span(from: json).map { .spans([$0]) }
    case (.records(let schema), .array(let elements)):
      listed(elements, as: FlatValue.records) { element in
        element.members == nil ? nil : schema.values(from: element, problems: &problems)
      }
    default: nil
    }
  }

  private static func listed<T>(
    _ elements: [JSONValue], as wrap: ([T]) -> FlatValue, _ convert: (JSONValue) -> T?
  ) -> FlatValue? {
    var values: [T] = []
    for element in elements {
      guard let value = convert(element) else { return nil }
      values.append(value)
    }
    return values.isEmpty ? .absent : wrap(values)
  }

  private static func span(from json: JSONValue) -> Span? {
    guard let text = json["text"]?.string, let start = integer(json["start"]), let end = integer(json["end"]) else {
      return nil
    }
    var span = Span(text: text, start: start, end: end)
    var rest = Extensions(json.members ?? [])
    for name in ["text", "start", "end"] { rest[name] = nil }
    if let members = rest["origin"]?.members {
      rest["origin"] = nil
      span.origin = origin(from: members)
    }
    span.extensions = rest
    return span
  }

  private static func origin(from members: [JSONValue.Member]) -> Origin {
    var origin = Origin()
    for member in members {
      switch (member.name, member.value, integer(member.value)) {
      case ("xpath", .string(let path), _): origin.xpath = path
      case ("line", _, let number?): origin.line = number
      case ("byteStart", _, let number?): origin.byteStart = number
      case ("byteEnd", _, let number?): origin.byteEnd = number
      default: origin.extensions.members.append(member)
      }
    }
    return origin
  }

  private static func integer(_ json: JSONValue?) -> Int? {
    if case .number(let text)? = json { Int(text) } else { nil }
  }
}

/// A number as the shortest decimal text that reads back the same; whole numbers have no fraction.
public func numberText(_ number: Double) -> String {
  let text = number.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
