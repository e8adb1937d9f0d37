public import DomainCore
public import Interchange

/// Writes JSON Lines: each report as a whole document that follows the schema, on one line.
///
/// Nothing waits for the end, and no report needs another: a reader can take the lines one by one.
public struct JSONLinesExporter: Exporter {
  private let generator: Generator

  /// - Parameter generator: What the documents name as their generator.
  public init(generator: Generator = .dateline) { self.generator = generator }

  public let format = FormatDescription(
    name: "jsonl", title: "JSON Lines, one report a line", extensions: ["jsonl", "ndjson"],
    mediaTypes: ["application/jsonl", "application/x-ndjson"])

  public func begin(_ output: any ExportOutput) throws(ExportError) -> any ReportWriter {
    GraphLinesWriter(try output.stream(), generator: generator)
  }
}
