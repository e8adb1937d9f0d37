public import DomainCore

/// One of the tables that reports are as a folder of CSV files: its name and its columns.
///
/// There is a table of the reports (`reports`), one for each list of findings (`events`, `sources` …), one for each list
/// of records inside records (`participants`, `identifiers`, `ratings`, `custody`, `media`), and one of all stretches of
/// text that findings stand on (`spans`). Each has the columns that people want first, then a column for every other
/// field of the model, named after the field (`memberOf` is `member_of`).
public struct TableLayout: Sendable {
  /// What a column holds.
  public enum Content: Hashable, Sendable {
    /// A field of the record, by its place in the schema.
    case field(Int)
    /// The id of the report.
    case report
    /// The number of a record that has no id, from 1 in each report.
    case number
    /// The record that a row belongs to: its id, or its number.
    case owner
    /// The table of that record.
    case ownerTable
    /// The field of that record.
    case ownerField
    /// The texts of a field's spans, joined by ``spanSeparator``.
    case spanText(Int)
    /// The first byte of a field's first span.
    case spanStart(Int)
    /// The byte behind a field's first span.
    case spanEnd(Int)
    /// How many spans a field has.
    case spanCount(Int)
    /// Something of a record that this one refers to, shown for people.
    case shown(Shown)
    /// A part of a span.
    case span(SpanPart)
    /// The record as this report has it, as JSON, where another report's row differs.
    case record
  }

  /// What is shown of a record that another one refers to.
  public enum Shown: Hashable, Sendable {
    case dateOfTime, nameOfPlace, countryOfPlace
  }

  /// The parts of a span.
  public enum SpanPart: Hashable, Sendable {
    case text, start, end, xpath, line, byteStart, byteEnd, originExtensions, extensions
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    public var name: String
    public var content: Content
  }

  /// The table's name; its file is `NAME.csv`.
  public let name: String
  /// The fields of a row's record.
  public let schema: FlatSchema
  /// The columns, in order.
  public let columns: [Column]
  /// How far the ids of the rows reach.
  public let scope: IDScope

  /// What stands between the texts of several spans in one cell.
  public static let spanSeparator = " | "

  init(name: String, schema: FlatSchema, columns: [Column], scope: IDScope) {
    self.name = name
    self.schema = schema
    self.columns = columns
    self.scope = scope
  }

  /// The name of a field's column: words of lower-case letters, joined by underscores.
  static func columnName(_ path: String) -> String {
    var name: [UInt8] = []
    var wasLower = false
    for byte in path.utf8 {
      let isUpper = (65...90).contains(byte)
      if isUpper, wasLower { name.append(UInt8(ascii: "_")) }
      name.append(byte == UInt8(ascii: ".") ? UInt8(ascii: "_") : isUpper ? byte | 0x20 : byte)
      wasLower = !isUpper && byte != UInt8(ascii: ".")
    }
    return String(decoding: name, as: UTF8.self)
  }
}

extension TableLayout {
  /// Columns that go before all others, in order. A name that is a field's needs no content.
  struct Leading {
    var names: String
    /// What the names stand for that are no field's.
    var contents: [String: Content] = [:]
  }

  /// Lays out a table of records: the leading columns, then one for each field that is left.
  init(
    name: String, schema: FlatSchema, scope: IDScope, leading: Leading, renamed: [String: String] = [:]
  ) {
    var columns: [Column] = []
    var isShown = Set<Int>()
    func columnName(_ index: Int) -> String {
      let path = schema.fields[index].path
      return renamed[path] ?? TableLayout.columnName(path)
    }
    for name in leading.names.split(separator: ",").map(String.init) {
      if let content = leading.contents[name] {
        columns.append(Column(name: name, content: content))
        if case .spanText(let index) = content { isShown.insert(index) }
        if case .spanCount(let index) = content { isShown.insert(index) }
      } else if let index = schema.fields.indices.first(where: { columnName($0) == name }) {
        columns.append(Column(name: name, content: .field(index)))
        isShown.insert(index)
      }
    }
    var last: [Column] = []
    for (index, field) in schema.fields.enumerated() where !isShown.contains(index) {
      switch field.kind {
      case .records: continue
      case .spans: columns.append(Column(name: columnName(index), content: .spanText(index)))
      case .extensions: last.append(Column(name: columnName(index), content: .field(index)))
      default: columns.append(Column(name: columnName(index), content: .field(index)))
      }
    }
    if name != "reports", !columns.contains(where: { $0.content == .report }) {
      columns.append(Column(name: "report", content: .report))
    }
    self.init(name: name, schema: schema, columns: columns + last, scope: scope)
  }
}
