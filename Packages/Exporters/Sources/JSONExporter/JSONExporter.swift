public import DomainCore
public import Interchange

/// Writes all reports as one JSON document that follows the schema, one record a line.
///
/// Sources, entities and places that several reports know stand in it once and say whose they are. The document is
/// written when the last report was seen; until then the records wait in a temporary file.
public struct JSONExporter: Exporter {
  private let generator: Generator

  /// - Parameter generator: What the document names as its generator.
  public init(generator: Generator = .dateline) { self.generator = generator }

  public let format = FormatDescription(
    name: "json", title: "JSON, one document", extensions: ["json"], mediaTypes: ["application/json"])

  public func begin(_ output: any ExportOutput) throws(ExportError) -> any ReportWriter {
    GraphDocumentWriter(try output.stream(), generator: generator)
  }
}
