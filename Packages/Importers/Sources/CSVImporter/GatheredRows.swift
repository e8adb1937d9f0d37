internal import DomainCore
internal import Interchange

/// The rows of one report in the tables of parts and spans, by the record that they belong to.
final class GatheredRows {
  private struct Key: Hashable {
    var table: String
    var owner: String
    /// The field of the owner.
    var field: String
  }

  /// That a record which reports share is in this one.
  struct Occurrence {
    /// Its id; behind it `#2` for the second time, and so on.
    var owner: String
    var line: Int
    /// The record as this report has it, where another report's row differs.
    var record: JSONValue?
  }

  private var parts: [Key: [[FlatValue]]] = [:]
  private var spans: [Key: [Span]] = [:]
  private var occurrences: [String: [Occurrence]] = [:]
  /// The first row of each key, in order, to tell of those that nobody took.
  private var places: [(key: Key, file: String, line: Int)] = []

  init(of report: String, from sources: [String: TableSource], _ tables: TableSet) throws(ImportError) {
    for layout in tables.parts {
      guard let source = sources[layout.name] else { continue }
      let owner = GatheredRows.onlyOwner(of: layout.name, tables)
      for row in try source.next(of: report) {
        let key = Key(
          table: owner ?? row.ownerTable, owner: owner == tables.reports.name ? report : row.owner, field: layout.name)
        if parts[key] == nil { places.append((key, layout.name, row.line)) }
        parts[key, default: []].append(row.values)
      }
    }
    guard let source = sources[tables.spans.name] else { return }
    let shared = Set(tables.findings.filter { $0.scope == .canonical }.map(\.name))
    for row in try source.next(of: report) {
      let key = Key(table: row.ownerTable, owner: row.owner, field: row.ownerField)
      if let span = row.span {
        if spans[key] == nil { places.append((key, tables.spans.name, row.line)) }
        spans[key, default: []].append(span)
      }
      guard shared.contains(row.ownerTable), occurrences[row.ownerTable]?.last?.owner != row.owner else { continue }
      occurrences[row.ownerTable, default: []].append(
        Occurrence(owner: row.owner, line: row.line, record: row.record))
    }
  }

  /// The table to whose records the rows of a table of parts belong; nil when there are several.
  private static func onlyOwner(of name: String, _ tables: TableSet) -> String? {
    let owners = ([tables.reports] + tables.findings).filter { $0.schema.index(of: name) != nil }
    return owners.count == 1 ? owners[0].name : nil
  }

  /// Puts the records inside a record into its values.
  func addParts(to values: inout [FlatValue], of layout: TableLayout, owner: String) {
    for (index, field) in layout.schema.fields.enumerated() {
      guard case .records = field.kind,
        let rows = parts.removeValue(forKey: Key(table: layout.name, owner: owner, field: field.path))
      else { continue }
      values[index] = .records(rows)
    }
  }

  /// The spans of a field of a record, which are given once.
  func takeSpans(of field: String, _ table: String, owner: String) -> [Span] {
    spans.removeValue(forKey: Key(table: table, owner: owner, field: field)) ?? []
  }

  /// The records of a table that reports share and that are in this report, in order.
  func occurrences(in table: String) -> [Occurrence] { occurrences[table] ?? [] }

  /// Rows that belong to records which are not there.
  func leftOver() -> [Diagnostic] {
    places.compactMap { key, file, line in
      guard parts[key] != nil || spans[key] != nil else { return nil }
      return Diagnostic(
        .danglingReference, .warning,
        "\(file).csv, line \(line): the table “\(key.table)” has no record “\(key.owner)” with the field “\(key.field)” in this report; the row is left out"
      )
    }
  }
}
