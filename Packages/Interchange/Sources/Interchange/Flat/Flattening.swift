public import DomainCore

/// Lays records flat.
public struct Flattener {
  private let visitor = FlatteningVisitor()

  public init() {}

  /// The values of a record's fields, as many and in the order of ``FlatSchema/fields``.
  public func values<R: Record>(of record: R) -> [FlatValue] {
    var copy = record
    visitor.values = []
    visitor.values.reserveCapacity(24)
    copy.visit(visitor)
    return visitor.values
  }
}

private final class FlatteningVisitor: FieldVisitor {
  var values: [FlatValue] = []
  private var depth = 0
  /// Whether the record that is visited is not there, and only its fields are counted.
  private var isMissing = false
  private var nestStart = 0

  private func add(_ value: FlatValue?) { values.append(isMissing ? .absent : value ?? .absent) }

  func id(_ value: inout NodeID) { add(.reference(value)) }
  func text(_ name: String, _ value: inout String?, required: Bool) { add(value.map(FlatValue.text)) }
  func integer(_ name: String, _ value: inout Int?, in range: ClosedRange<Int>) { add(value.map(FlatValue.integer)) }
  func number(_ name: String, _ value: inout Double?, required: Bool) { add(value.map(FlatValue.number)) }
  func flag(_ name: String, _ value: inout Bool?) { add(value.map(FlatValue.flag)) }
  func token(_ name: String, _ value: inout String?, among words: () -> [String], required: Bool) {
    add(value.map(FlatValue.text))
  }
  func reference(_ name: String, _ value: inout NodeID?, required: Bool) { add(value.map(FlatValue.reference)) }
  func references(_ name: String, _ value: inout [NodeID], required: Bool) {
    add(value.isEmpty ? nil : .references(value))
  }
  func span(_ name: String, _ value: inout Span) { add(.spans([value])) }
  func spans(_ name: String, _ value: inout [Span], required: Bool) { add(value.isEmpty ? nil : .spans(value)) }

  func record<R: Record>(_ name: String, _ value: inout R?) {
    let (outerStart, wasMissing) = (nestStart, isMissing)
    defer { (nestStart, isMissing) = (outerStart, wasMissing) }
    nestStart = values.count
    depth += 1
    defer { depth -= 1 }
    if value == nil {
      isMissing = true
      var blank = R()
      blank.visit(self)
    } else {
      value?.visit(self)
    }
  }

  func records<R: Record>(_ name: String, _ value: inout [R]) {
    guard !isMissing, !value.isEmpty else { return add(nil) }
    let flattener = Flattener()
    add(.records(value.map { flattener.values(of: $0) }))
  }

  func extensions(_ value: inout Extensions) {
    let isOnlySign = depth > 0 && values[nestStart...].allSatisfy { $0 == .absent }
    add(value.isEmpty && !isOnlySign ? nil : .extensions(value))
  }
}

/// Puts flat values back into records.
public struct Unflattener {
  private let visitor = UnflatteningVisitor()

  public init() {}

  /// Sets a record's fields; those whose value is absent are left as they are.
  ///
  /// - Parameters:
  ///   - record: A blank record.
  ///   - values: As many values as the schema has fields.
  ///   - schema: The schema of the record's type.
  /// - Returns: What the model could not take, and required fields that are absent (lists may be empty).
  public func fill<R: Record>(_ record: inout R, from values: [FlatValue], by schema: FlatSchema) -> [FlatProblem] {
    precondition(values.count == schema.fields.count, "the values are not of this schema")
    visitor.values = values
    visitor.schema = schema
    visitor.next = 0
    visitor.problems = []
    record.visit(visitor)
    return visitor.problems
  }
}

private final class UnflatteningVisitor: FieldVisitor {
  var values: [FlatValue] = []
  var schema: FlatSchema?
  var next = 0
  var problems: [FlatProblem] = []

  private func take(required: Bool = false) -> FlatValue {
    defer { next += 1 }
    if required, values[next] == .absent {
      problems.append(FlatProblem(field: next, message: "is missing", isFatal: true))
    }
    return values[next]
  }

  /// Notes that the value that was taken last is none that the field can have.
  private func refuse(_ message: String, isFatal: Bool = false) {
    problems.append(FlatProblem(field: next - 1, message: message, isFatal: isFatal))
  }

  func id(_ value: inout NodeID) { if case .reference(let id) = take(required: true) { value = id } }

  func text(_ name: String, _ value: inout String?, required: Bool) {
    if case .text(let text) = take(required: required) { value = text }
  }

  func integer(_ name: String, _ value: inout Int?, in range: ClosedRange<Int>) {
    guard case .integer(let integer) = take() else { return }
    if range.contains(integer) { value = integer } else { refuse("\(integer) is out of range") }
  }

  func number(_ name: String, _ value: inout Double?, required: Bool) {
    if case .number(let number) = take(required: required) { value = number }
  }

  func flag(_ name: String, _ value: inout Bool?) { if case .flag(let flag) = take() { value = flag } }

  func token(_ name: String, _ value: inout String?, among words: () -> [String], required: Bool) {
    guard case .text(let word) = take(required: required), word != value else { return }
    let words = words()
    if words.contains(word) {
      value = word
      return
    }
    let message = "“\(word.prefix(60))” is none of \(words.joined(separator: ", "))"
    if required, let other = words.first(where: { ["OTHER", "unspecified"].contains($0) }) {
      value = other
      refuse("\(message); it is read as “\(other)”")
    } else {
      refuse(message, isFatal: required)
    }
  }

  func reference(_ name: String, _ value: inout NodeID?, required: Bool) {
    if case .reference(let id) = take(required: required) { value = id }
  }

  func references(_ name: String, _ value: inout [NodeID], required: Bool) {
    if case .references(let ids) = take() { value = ids }
  }

  func span(_ name: String, _ value: inout Span) {
    guard case .spans(let spans) = take(required: true), let first = spans.first else { return }
    value = first
    if spans.count > 1 { refuse("holds one span only") }
  }

  func spans(_ name: String, _ value: inout [Span], required: Bool) {
    if case .spans(let spans) = take() { value = spans }
  }

  func record<R: Record>(_ name: String, _ value: inout R?) {
    guard let nest = schema?.nests.first(where: { $0.lowerBound == next }) else { return }
    guard values[nest].contains(where: { $0 != .absent }) else { return next = nest.upperBound }
    var inner = value ?? R()
    inner.visit(self)
    value = inner
  }

  func records<R: Record>(_ name: String, _ value: inout [R]) {
    guard case .records(let rows) = take(), case .records(let inside)? = schema?.fields[next - 1].kind else { return }
    let unflattener = Unflattener()
    var records: [R] = []
    for row in rows {
      var record = R()
      let found = unflattener.fill(&record, from: row, by: inside)
      for problem in found {
        refuse("\(inside.fields[problem.field].path) \(problem.message)\(problem.isFatal ? "; it is left out" : "")")
      }
      if !found.contains(where: \.isFatal) { records.append(record) }
    }
    value = records
  }

  func extensions(_ value: inout Extensions) { if case .extensions(let members) = take() { value = members } }
}
