public import DomainCore
internal import Interchange

/// Reads the folder of tables that the CSV exporter writes, with all findings.
///
/// Files may come back from a spreadsheet or a data frame: lines may end in LF, columns may be reordered, added or left
/// out, rows sorted, tables missing. A value that was changed in its column is taken; where the place of a span in a
/// record's own table differs from `spans.csv`, the record's table counts. Only columns that show something of another
/// record (`place` of an event, whose own column is `place_id`) are not read; a change there is told of.
///
/// Memory is bounded by one report and the sources, entities and places seen, as long as the rows of each table are
/// grouped by report, in the order of `reports.csv`; a table that is not is held as a whole.
public struct CSVImporter: Importer {
  public var format: FormatDescription {
    FormatDescription(name: "csv", title: "CSV tables", extensions: ["csv"], mediaTypes: ["text/csv"], isFolder: true)
  }

  public init() {}

  public func recognise(_ head: ArraySlice<UInt8>) -> Recognition {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = head.starts(with: mark) ? head.dropFirst(3) : head
    return TableSet().all.contains { text.starts(with: CSVImporter.sign(of: $0).utf8) } ? .certain : .no
  }

  /// The first columns of a table, by which it is known.
  static func sign(of layout: TableLayout) -> String {
    layout.columns.prefix(4).map(\.name).joined(separator: ",")
  }

  public func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
    let folder = try TableFolder(input)
    while let report = try folder.next() {
      if receive(report) == .enough { return }
    }
  }
}
