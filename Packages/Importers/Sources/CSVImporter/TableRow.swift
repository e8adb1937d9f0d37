internal import DomainCore
internal import Interchange

/// A row of a table, its cells read as what their columns hold.
struct TableRow {
  /// The line on which it begins, from 1.
  var line: Int
  /// The values of the record's fields, without spans and records in other tables.
  var values: [FlatValue]
  /// What the row shows of spans, by the field's place in the schema.
  var spans: [Int: SpanCells] = [:]
  /// What it shows of other records.
  var shown: [TableLayout.Shown: String] = [:]
  /// The record that the row belongs to, for a table of parts or spans.
  var owner = ""
  var ownerTable = ""
  var ownerField = ""
  /// The number of a record without id.
  var number: Int?
  /// The span, for a row of `spans`.
  var span: Span?
  /// The record as JSON, for a row of `spans`.
  var record: JSONValue?
}

/// Reads the cells of a table's rows.
struct RowReader {
  let layout: TableLayout
  /// The cell of each column of the layout; nil when the table has no such column.
  let cells: [Int?]
  /// How many cells a row has.
  let width: Int
  /// Columns that the layout does not know.
  let unknown: [String]
  /// Whether the table says, by a column of its own, that formulas are guarded.
  let saysGuarded: Bool
  /// Whether texts that look like formulas have an apostrophe before them.
  var isGuarded = false
  /// What could not be read, with file and line.
  var problems: [Diagnostic] = []

  init(_ layout: TableLayout, header: CSVReader.Record) {
    self.layout = layout
    let names = header.cells.indices.map { header.text($0).map(RowReader.normalised) ?? "" }
    cells = layout.columns.map { names.firstIndex(of: $0.name) }
    width = names.count
    saysGuarded = names.contains(TableLayout.guardColumn)
    let known = Set(layout.columns.map(\.name) + [TableLayout.guardColumn])
    unknown = names.filter { !known.contains($0) }
  }

  /// A column's name without blanks around it, in lower case.
  static func normalised(_ name: String) -> String {
    String(name.lowercased().drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Whether the table has a column.
  func has(_ content: TableLayout.Content) -> Bool { cell(content) != nil }

  private func cell(_ content: TableLayout.Content) -> Int? {
    layout.columns.firstIndex { $0.content == content }.flatMap { cells[$0] }
  }

  /// The cell that holds the report's id.
  var reportCell: Int? { cell(.report) }

  mutating func problem(_ line: Int, _ what: String, _ severity: Diagnostic.Severity = .warning) {
    problems.append(Diagnostic(.invalidValue, severity, "\(layout.name).csv, line \(line): \(what)"))
  }

  /// Reads a row; nil when it has another number of cells than the header.
  mutating func row(_ record: CSVReader.Record) -> TableRow? {
    guard record.cells.count == width else {
      problem(
        record.line, "the row has \(record.cells.count) cells where the header has \(width); it is left out", .error)
      return nil
    }
    var row = TableRow(line: record.line, values: layout.schema.blank)
    for (index, column) in layout.columns.enumerated() {
      guard let cell = cells[index], let text = record.text(cell) else { continue }
      switch column.content {
      case .field(let field):
        row.values[field] = value(text, layout.schema.fields[field].kind, column.name, record.line)
      case .report, .spanCount: break
      case .number: row.number = integer(text, column.name, record.line)
      case .owner: row.owner = text
      case .ownerTable: row.ownerTable = text
      case .ownerField: row.ownerField = text
      case .spanText(let field): row.spans[field, default: SpanCells()].text = unguarded(text)
      case .spanStart(let field): row.spans[field, default: SpanCells()].start = integer(text, column.name, record.line)
      case .spanEnd(let field): row.spans[field, default: SpanCells()].end = integer(text, column.name, record.line)
      case .shown(let shown): row.shown[shown] = unguarded(text)
      case .span(let part): read(part, text, into: &row.span, column.name, record.line)
      case .record: row.record = object(text, column.name, record.line)
      }
    }
    return row
  }

  private func unguarded(_ text: String) -> String {
    isGuarded && text.utf8.first == UInt8(ascii: "'") && isFormula(text) ? String(text.dropFirst()) : text
  }

  private mutating func refuse<T>(_ text: String, _ name: String, _ line: Int, _ wanted: String) -> T? {
    problem(line, "\(name) is “\(text.prefix(60))”, which is no \(wanted); it is left empty")
    return nil
  }

  private mutating func integer(_ text: String, _ name: String, _ line: Int) -> Int? {
    text.isEmpty ? nil : Int(text) ?? refuse(text, name, line, "whole number")
  }

  private mutating func object(_ text: String, _ name: String, _ line: Int) -> JSONValue? {
    if text.isEmpty { return nil }
    guard let value = try? JSONParser.value(of: Array(text.utf8)), value.members != nil else {
      return refuse(text, name, line, "JSON object")
    }
    return value
  }

  private mutating func value(_ text: String, _ kind: FlatSchema.Kind, _ name: String, _ line: Int) -> FlatValue {
    switch kind {
    case .text, .token: return .text(unguarded(text))
    case .integer: return integer(text, name, line).map(FlatValue.integer) ?? .absent
    case .number:
      guard let number = Double(text), number.isFinite else {
        return refuse(text, name, line, "number") ?? .absent
      }
      return .number(number)
    case .flag:
      switch text.lowercased() {
      case "true", "1": return .flag(true)
      case "false", "0": return .flag(false)
      default: return refuse(text, name, line, "true or false") ?? .absent
      }
    case .id, .reference:
      return NodeID(text).map(FlatValue.reference) ?? refuse(text, name, line, "id") ?? .absent
    case .references:
      var ids: [NodeID] = []
      for word in text.split(separator: " ") {
        if let id = NodeID(word) ?? refuse(String(word), name, line, "id") { ids.append(id) }
      }
      return ids.isEmpty ? .absent : .references(ids)
    case .extensions:
      guard let members = object(text, name, line)?.members else { return .absent }
      return .extensions(Extensions(members))
    case .spans, .records: return .absent
    }
  }

  private mutating func read(
    _ part: TableLayout.SpanPart, _ text: String, into span: inout Span?, _ name: String, _ line: Int
  ) {
    var found = span ?? Span(text: "", start: 0, end: 0)
    var origin = found.origin ?? Origin()
    switch part {
    case .text: found.text = unguarded(text)
    case .start: found.start = integer(text, name, line) ?? 0
    case .end: found.end = integer(text, name, line) ?? 0
    case .extensions: found.extensions.members = object(text, name, line)?.members ?? []
    case .xpath: origin.xpath = unguarded(text)
    case .line: origin.line = integer(text, name, line)
    case .byteStart: origin.byteStart = integer(text, name, line)
    case .byteEnd: origin.byteEnd = integer(text, name, line)
    case .originExtensions: origin.extensions.members = object(text, name, line)?.members ?? []
    }
    switch part {
    case .text, .start, .end, .extensions: break
    case .xpath, .line, .byteStart, .byteEnd, .originExtensions: found.origin = origin
    }
    span = found
  }
}
