/// Reads a compiled table: lines of fields parted by tabs.
enum LineTable {
  static func read(_ table: String, _ line: ([Substring]) -> Void) {
    for row in table.split(separator: "\n") { line(row.split(separator: "\t", omittingEmptySubsequences: false)) }
  }
}
