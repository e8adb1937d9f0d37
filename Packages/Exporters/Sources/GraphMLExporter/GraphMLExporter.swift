public import DomainCore

/// Writes reports as one directed property graph in GraphML, flat and with typed attributes, so that Gephi, networkx,
/// igraph and yEd read all of it.
///
/// Nodes and edges are those of ``Interchange/GraphLayout``. The nodes of a report come before its edges, and one report
/// before the next, so that neither writer nor reader need hold the document. A source, entity or place that several
/// reports share is one node, with the attributes that the first of them gives it; its edges `inReport` say how it stands
/// in each, and hold the record where a report tells something else of it.
///
/// Characters that XML cannot hold are removed from attributes, carriage returns made line feeds, and that is told; the
/// attribute `rest` keeps the text whole.
public struct GraphMLExporter: Exporter {
  public let format = FormatDescription(
    name: "graphml", title: "GraphML", extensions: ["graphml"], mediaTypes: ["application/graphml+xml"])

  public init() {}

  public func begin(_ output: any ExportOutput) throws(ExportError) -> any ReportWriter {
    try GraphMLWriter(output.stream())
  }
}
