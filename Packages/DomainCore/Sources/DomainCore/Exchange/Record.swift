/// A value of the model with fields that have names in exchange formats.
///
/// One function, ``visit(_:)``, tells its fields, in order; writers, readers and the schema are all visitors of it, so
/// that a field that is added there is in every format.
public protocol Record: Hashable, Sendable {
  /// A blank record, for a reader to fill.
  init()
  /// The type's name in the schema.
  static var recordName: String { get }
  /// Shows every field to a visitor, which may read it or set it.
  mutating func visit(_ visitor: any FieldVisitor)
  /// Members of a document that the model does not know.
  var extensions: Extensions { get set }
}

/// How far an id reaches.
public enum IDScope: Sendable {
  /// One report: made from its id and spans.
  case mention
  /// Every report: made from a kind and a name. (Anonymous sources have mention-level ids all the same.)
  case canonical
  /// It has none.
  case none
}

/// A record of which a report holds a list.
public protocol Finding: Record {
  /// The list's name in exchange formats.
  static var listName: String { get }
  /// How far the ids of the list reach.
  static var scopeOfID: IDScope { get }
}

/// Takes the lists of a report's findings, one after another.
public protocol FindingsVisitor: AnyObject {
  func list<F: Finding>(_ findings: inout [F])
}

/// Takes the fields of a record, one after another. A writer reads the values, a reader sets them.
///
/// `required` says that a document without the field is not valid.
public protocol FieldVisitor: AnyObject {
  /// The record's id, under the name `id`; always required.
  func id(_ value: inout NodeID)
  func text(_ name: String, _ value: inout String?, required: Bool)
  func integer(_ name: String, _ value: inout Int?, in range: ClosedRange<Int>)
  func number(_ name: String, _ value: inout Double?, required: Bool)
  func flag(_ name: String, _ value: inout Bool?)
  /// A word out of a closed set, which is asked for only when the visitor needs it.
  func token(_ name: String, _ value: inout String?, among words: () -> [String], required: Bool)
  /// The id of a node.
  func reference(_ name: String, _ value: inout NodeID?, required: Bool)
  /// An empty list is left out of documents unless it is required.
  func references(_ name: String, _ value: inout [NodeID], required: Bool)
  func span(_ name: String, _ value: inout Span)
  func spans(_ name: String, _ value: inout [Span], required: Bool)
  func record<R: Record>(_ name: String, _ value: inout R?)
  func records<R: Record>(_ name: String, _ value: inout [R])
  /// What no other field took; always the last.
  func extensions(_ value: inout Extensions)
}

extension FieldVisitor {
  @inlinable public func text(_ name: String, _ value: inout String?) { text(name, &value, required: false) }

  /// A required text.
  @inlinable public func text(_ name: String, _ value: inout String) {
    var text: String? = value
    self.text(name, &text, required: true)
    if let text, text != value { value = text }
  }

  @inlinable public func number(_ name: String, _ value: inout Double?) { number(name, &value, required: false) }

  /// A required number.
  @inlinable public func number(_ name: String, _ value: inout Double) {
    var number: Double? = value
    self.number(name, &number, required: true)
    if let number { value = number }
  }

  @inlinable public func reference(_ name: String, _ value: inout NodeID?) {
    reference(name, &value, required: false)
  }

  /// A required reference.
  @inlinable public func reference(_ name: String, _ value: inout NodeID) {
    var reference: NodeID? = value
    self.reference(name, &reference, required: true)
    if let reference { value = reference }
  }

  @inlinable public func references(_ name: String, _ value: inout [NodeID]) {
    references(name, &value, required: false)
  }

  @inlinable public func spans(_ name: String, _ value: inout [Span]) { spans(name, &value, required: false) }

  @inlinable public func token<Word: RawRepresentable & CaseIterable>(_ name: String, _ value: inout Word?)
  where Word.RawValue == String {
    let before = value?.rawValue
    var word = before
    token(name, &word, among: { Word.allCases.map(\.rawValue) }, required: false)
    if word != before { value = word.flatMap(Word.init(rawValue:)) }
  }

  /// A required token.
  @inlinable public func token<Word: RawRepresentable & CaseIterable>(_ name: String, _ value: inout Word)
  where Word.RawValue == String {
    let before = value.rawValue
    var word: String? = before
    token(name, &word, among: { Word.allCases.map(\.rawValue) }, required: true)
    if let word, word != before, let read = Word(rawValue: word) { value = read }
  }
}
