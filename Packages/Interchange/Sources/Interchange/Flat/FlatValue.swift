public import DomainCore

/// The value of one field of a record that was laid flat: what a cell of a table or an attribute of a node holds.
public enum FlatValue: Hashable, Sendable {
  /// The record leaves the field out.
  case absent
  /// A text, or a word out of a closed set.
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  /// The record's own id, or the id of another node.
  case reference(NodeID)
  /// Ids of other nodes; never empty.
  case references([NodeID])
  /// Stretches of the text; never empty.
  case spans([Span])
  /// Records inside the record, each laid flat by the schema of its field; never empty.
  case records([[FlatValue]])
  /// Members that the model does not know. An empty set of them says that the record which they belong to is there,
  /// though every field of it is absent.
  case extensions(Extensions)
}

/// A value that a field of the model cannot take.
public struct FlatProblem: Hashable, Sendable {
  /// The field's place in ``FlatSchema/fields``.
  public var field: Int
  /// What is wrong with it, as a person would say it, without a full stop.
  public var message: String
  /// Whether a record must not be without the field, so that it should be left out.
  public var isFatal: Bool

  public init(field: Int, message: String, isFatal: Bool = false) {
    self.field = field
    self.message = message
    self.isFatal = isFatal
  }
}

/// The fields of a type of record in one flat row: the fields of a single record inside it stand in its place, with a
/// path (`certainty.polarity`). It is read off the model, so that a field that is added there is in every format.
public struct FlatSchema: Hashable, Sendable {
  /// One field.
  public struct Field: Hashable, Sendable {
    /// The names from the record to the field, joined by dots.
    public var path: String
    public var kind: Kind
    /// Whether a record without the field is not valid.
    public var isRequired: Bool
    /// Whether the field holds many spans or one.
    public var isList: Bool
  }

  /// What a field holds: the case of ``FlatValue`` that goes with it.
  public enum Kind: Hashable, Sendable {
    case id, text, integer, number, flag, token, reference, references, spans
    indirect case records(FlatSchema)
    case extensions
  }

  /// The type's name in the JSON Schema.
  public let name: String
  /// The fields, in the order in which records show them.
  public let fields: [Field]
  /// The ranges of ``fields`` that belong to a single record inside.
  let nests: [Range<Int>]

  /// The fields of a type.
  public init<R: Record>(_ type: R.Type) {
    let survey = FieldSurvey()
    var blank = R()
    blank.visit(survey)
    name = R.recordName
    fields = survey.fields
    nests = survey.nests
  }

  /// The place of a field; nil when the type has none of that path.
  public func index(of path: String) -> Int? { fields.firstIndex { $0.path == path } }

  /// A row of which every field is absent.
  public var blank: [FlatValue] { Array(repeating: .absent, count: fields.count) }
}

/// Lists the fields of a blank record.
private final class FieldSurvey: FieldVisitor {
  var fields: [FlatSchema.Field] = []
  var nests: [Range<Int>] = []
  private var prefix = ""

  private func add(_ name: String, _ kind: FlatSchema.Kind, required: Bool = false, isList: Bool = false) {
    fields.append(FlatSchema.Field(path: prefix + name, kind: kind, isRequired: required, isList: isList))
  }

  func id(_ value: inout NodeID) { add("id", .id, required: true) }
  func text(_ name: String, _ value: inout String?, required: Bool) { add(name, .text, required: required) }
  func integer(_ name: String, _ value: inout Int?, in range: ClosedRange<Int>) { add(name, .integer) }
  func number(_ name: String, _ value: inout Double?, required: Bool) { add(name, .number, required: required) }
  func flag(_ name: String, _ value: inout Bool?) { add(name, .flag) }
  func token(_ name: String, _ value: inout String?, among words: () -> [String], required: Bool) {
    add(name, .token, required: required)
  }
  func reference(_ name: String, _ value: inout NodeID?, required: Bool) {
    add(name, .reference, required: required)
  }
  func references(_ name: String, _ value: inout [NodeID], required: Bool) {
    add(name, .references, required: required, isList: true)
  }
  func span(_ name: String, _ value: inout Span) { add(name, .spans, required: true) }
  func spans(_ name: String, _ value: inout [Span], required: Bool) {
    add(name, .spans, required: required, isList: true)
  }
  func record<R: Record>(_ name: String, _ value: inout R?) {
    let outer = prefix
    let start = fields.count
    prefix += name + "."
    var blank = R()
    blank.visit(self)
    prefix = outer
    nests.append(start..<fields.count)
  }
  func records<R: Record>(_ name: String, _ value: inout [R]) {
    add(name, .records(FlatSchema(R.self)), isList: true)
  }
  func extensions(_ value: inout Extensions) { add("extensions", .extensions) }
}
