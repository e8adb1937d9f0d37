public import DomainCore
internal import Interchange
internal import Markup

/// Reads the graphs that the GraphML exporter writes, with all findings.
///
/// A graph that was opened and saved by a graph tool is read too, as long as nodes keep the attribute `nodeType` and edges
/// the attribute `relation`; it is then held as a whole. A value that was changed in its attribute, and edges that were
/// added, removed or led elsewhere, are taken; attributes that only show something (`label`, `startDate`, the `edtf` of an
/// event, `weight`) are not read.
///
/// Memory is bounded by one report and the sources, entities and places seen, as long as the document is as it was
/// written.
public struct GraphMLImporter: Importer {
  public let format = FormatDescription(
    name: "graphml", title: "GraphML", extensions: ["graphml"], mediaTypes: ["application/graphml+xml"])

  public init() {}

  public func recognise(_ head: ArraySlice<UInt8>) -> Recognition {
    let text = String(decoding: head.prefix(2048), as: UTF8.self)
    if text.contains("<desc>\(GraphLayout.sign)") { return .certain }
    return text.contains("http://graphml.graphdrawing.org/xmlns") || text.contains("<graphml") ? .certain : .no
  }

  public func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
    var isLegacy = false
    switch XMLEncoding(of: try input.head(256)) {
    case .utf8: break
    case .windows1252: isLegacy = true
    case .other(let name):
      throw ImportError("the graph is in the encoding \(name)", line: 1, byte: 0, advice: "save it in UTF-8")
    }
    let assembler = GraphAssembler(published: input.published)
    let handler = GraphMLHandler(assembler, byteLimit: input.limits.documentBytes)
    var limits = XMLLimits()
    limits.depth = input.limits.depth
    limits.attributes = input.limits.attributes
    let parser = XMLPushParser(handler, limits: limits, isLegacy: isLegacy)
    handler.parser = parser
    while let chunk = try input.next() {
      let failure = GraphMLImporter.failure { () throws(XMLFailure) in try parser.push(chunk[...]) }
      if give(assembler, parser, receive) == .enough { return }
      if let failure { throw failure }
    }
    let failure = GraphMLImporter.failure { () throws(XMLFailure) in try parser.finish() }
    // A report is whole only when the next one has begun or the document has ended.
    if failure == nil { assembler.finish() }
    if give(assembler, parser, receive) == .enough { return }
    if let failure { throw failure }
    if assembler.reportCount == 0 {
      throw ImportError(
        "the graph has no report: no node whose attribute nodeType is Report", advice: GraphMLHandler.advice)
    }
  }

  /// Why some work of the parser failed.
  private static func failure(_ body: () throws(XMLFailure) -> Void) -> ImportError? {
    do throws(XMLFailure) {
      try body()
      return nil
    } catch {
      return ImportError(error.message, line: error.line, byte: error.byte, advice: error.advice)
    }
  }

  /// Gives the reports that are whole, with what the parser had to get over.
  private func give(
    _ assembler: GraphAssembler, _ parser: XMLPushParser, _ receive: (Report) -> Demand
  ) -> Demand {
    for var report in assembler.takeReports() {
      for trouble in parser.takeTroubles() {
        report.diagnostics.append(
          Diagnostic(
            "malformedXML", .warning,
            "line \(trouble.line): \(trouble.message)\(trouble.count > 1 ? " (\(trouble.count) times)" : "")"))
      }
      if receive(report) == .enough { return .enough }
    }
    return .more
  }
}
