public import DomainCore
internal import Interchange

/// Writes reports as tables: CSV by RFC 4180 in UTF-8, each with a header row.
///
/// The document is a folder with a file for each ``Interchange/TableLayout`` (`reports.csv`, `events.csv`,
/// `participants.csv` …), or one of the tables alone. Numbers are not quoted, `true` and `false` are words, a cell that
/// is empty says that the record leaves the field out, and `""` is a text without characters. Ids that stand in one cell
/// are separated by spaces; what the model does not know is JSON.
///
/// The rows of every table are grouped by report, in the order of `reports.csv`. A source, entity or place that several
/// reports share has one row, from the first of them; `spans.csv` says in which reports it occurs.
public struct CSVExporter: Exporter {
  public var format: FormatDescription {
    FormatDescription(
      name: "csv", title: "CSV tables", extensions: ["csv"], mediaTypes: ["text/csv"], isFolder: table == nil)
  }

  /// The table that is written alone, to the single stream; nil for the folder of all.
  public let table: String?
  /// Whether texts that a spreadsheet would run as a formula, because they begin with `=`, `+`, `-`, `@`, a tab or a
  /// carriage return, get an apostrophe before them. `reports.csv` then has a column `formula_guard`, by which the
  /// importer knows that the apostrophes are not the texts' own.
  public let guardsFormulas: Bool

  /// - Parameters:
  ///   - table: The name of one table (see ``tableNames``), or nil for all.
  ///   - guardFormulas: Whether to disarm texts that look like formulas.
  public init(table: String? = nil, guardFormulas: Bool = false) {
    self.table = table
    guardsFormulas = guardFormulas
  }

  /// The names of the tables.
  public static var tableNames: [String] { TableSet().all.map(\.name) }

  public func begin(_ output: any ExportOutput) throws(ExportError) -> any ReportWriter {
    if let table, !CSVExporter.tableNames.contains(table) {
      throw ExportError(
        "there is no table “\(table)”", advice: "the tables are \(CSVExporter.tableNames.joined(separator: ", "))")
    }
    return try CSVWriter(output, only: table, guardsFormulas: guardsFormulas)
  }
}
