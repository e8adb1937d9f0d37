internal import ArgumentParser
internal import DomainCore
internal import Interchange

struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "List what can be read and written.")

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let registry = Environment.registry
    var formats: [FormatDescription] = []
    for format in registry.importers.map(\.format) + registry.exporters.map(\.format)
    where !formats.contains(where: { $0.name == format.name }) {
      formats.append(format)
    }
    let rows = formats.map { format in
      Row(
        format: format, isRead: registry.importer(named: format.name) != nil,
        isWritten: registry.exporter(named: format.name) != nil)
    }
    guard StandardOutput.print(json ? FormatsCommand.json(rows) : FormatsCommand.table(rows)) else {
      throw ExitStatus.outputFailed
    }
  }

  private struct Row {
    let format: FormatDescription
    let isRead: Bool
    let isWritten: Bool
  }

  private static func table(_ rows: [Row]) -> String {
    let header = ["FORMAT", "READ", "WRITE", "EXTENSIONS", "WHAT IT IS"]
    let cells = rows.map { row in
      [
        row.format.name, row.isRead ? "yes" : "-", row.isWritten ? "yes" : "-",
        row.format.isFolder ? "(folder)" : row.format.extensions.joined(separator: " "), row.format.title,
      ]
    }
    let widths = header.indices.map { column in ([header] + cells).map { $0[column].count }.max() ?? 0 }
    return ([header] + cells).map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private static func json(_ rows: [Row]) -> String {
    let value = JSONValue.array(
      rows.map { row in
        .object([
          .init("name", .string(row.format.name)), .init("title", .string(row.format.title)),
          .init("extensions", .array(row.format.extensions.map { .string($0) })),
          .init("mediaTypes", .array(row.format.mediaTypes.map { .string($0) })),
          .init("isFolder", .bool(row.format.isFolder)), .init("read", .bool(row.isRead)),
          .init("write", .bool(row.isWritten)),
        ])
      })
    var bytes: [UInt8] = []
    bytes.appendJSON(value)
    return String(decoding: bytes, as: UTF8.self)
  }
}
