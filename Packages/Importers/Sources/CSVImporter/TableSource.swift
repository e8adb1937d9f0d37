internal import DomainCore
internal import Interchange

/// One table of a folder, whose rows are asked for report by report.
final class TableSource {
  private(set) var rows: RowReader
  private var reader: CSVReader
  /// A record that was read and belongs to a later report.
  private var ahead: CSVReader.Record?
  /// All records by report, for a table that is not grouped.
  private var held: [String: [CSVReader.Record]]?

  /// - Parameters:
  ///   - layout: The table's columns.
  ///   - input: The file.
  init(_ layout: TableLayout, _ input: ImportInput, name: String) throws(ImportError) {
    reader = CSVReader(input, name: name)
    guard let header = try reader.next() else {
      throw ImportError(
        "\(name) is empty", line: 1,
        advice: "a table begins with a row of column names: \(CSVImporter.sign(of: layout)) …")
    }
    rows = RowReader(layout, header: header)
  }

  /// What was not understood since the last call.
  func takeProblems() -> [Diagnostic] {
    defer { rows.problems = [] }
    return rows.problems
  }

  func setGuarded(_ isGuarded: Bool) { rows.isGuarded = isGuarded }

  func problem(_ line: Int, _ what: String) { rows.problem(line, what) }

  /// The next row, of whatever report; nil at the end.
  func next() throws(ImportError) -> TableRow? {
    while let record = try reader.next() {
      if let row = rows.row(record) { return row }
    }
    return nil
  }

  private func report(of record: CSVReader.Record) -> String {
    guard let cell = rows.reportCell, cell < record.cells.count else { return "" }
    return String(decoding: record.bytes(cell), as: UTF8.self)
  }

  /// The rows of a report. Without a column for the report, all rows belong to the only one.
  func next(of report: String) throws(ImportError) -> [TableRow] {
    if let found = held?.removeValue(forKey: report) { return found.compactMap { rows.row($0) } }
    var found: [TableRow] = []
    while held == nil, let record = try nextRecord() {
      if rows.reportCell != nil, record.cells.count == rows.width, self.report(of: record) != report {
        ahead = record
        break
      }
      if let row = rows.row(record) { found.append(row) }
    }
    return found
  }

  private func nextRecord() throws(ImportError) -> CSVReader.Record? {
    if let record = ahead {
      ahead = nil
      return record
    }
    return try reader.next()
  }

  /// Holds all rows, so that they can be asked for in any order.
  func hold() throws(ImportError) {
    var all: [String: [CSVReader.Record]] = [:]
    var wrong: [CSVReader.Record] = []
    while let record = try reader.next() {
      if record.cells.count == rows.width {
        all[report(of: record), default: []].append(record)
      } else {
        wrong.append(record)
      }
    }
    for record in wrong { _ = rows.row(record) }
    held = all
  }

  /// Reads the whole table to see how it lies.
  ///
  /// - Parameter positions: The place of each report in `reports.csv`.
  /// - Returns: Whether its rows are grouped in the order of the reports, and the rows of reports that are not there.
  func survey(_ positions: [String: Int]) throws(ImportError) -> (
    isGrouped: Bool, strays: [(line: Int, report: String)]
  ) {
    var isGrouped = true
    var strays: [(line: Int, report: String)] = []
    var last = -1
    var lastReport: String?
    while let record = try reader.next() {
      guard rows.reportCell != nil, record.cells.count == rows.width else { continue }
      let report = report(of: record)
      if report == lastReport { continue }
      lastReport = report
      guard let position = positions[report] else {
        strays.append((record.line, report))
        isGrouped = false
        continue
      }
      if position <= last { isGrouped = false }
      last = position
    }
    return (isGrouped, strays)
  }
}
