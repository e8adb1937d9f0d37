/// The plugins that a tool works with, in the order in which they are listed and asked.
public struct PluginRegistry: Sendable {
  public private(set) var importers: [any Importer] = []
  public private(set) var exporters: [any Exporter] = []
  public private(set) var analyzers: [any Analyzer] = []

  public init() {}

  /// Adds an importer.
  ///
  /// - Precondition: No importer of the registry has its format name.
  public mutating func add(_ importer: some Importer) {
    precondition(
      self.importer(named: importer.format.name) == nil, "two importers of the format \(importer.format.name)")
    importers.append(importer)
  }

  /// Adds an exporter.
  ///
  /// - Precondition: No exporter of the registry has its format name.
  public mutating func add(_ exporter: some Exporter) {
    precondition(
      self.exporter(named: exporter.format.name) == nil, "two exporters of the format \(exporter.format.name)")
    exporters.append(exporter)
  }

  /// Adds an analyzer; a report passes through all of them, in order.
  ///
  /// - Precondition: No analyzer of the registry has its name.
  public mutating func add(_ analyzer: some Analyzer) {
    precondition(!analyzers.contains { $0.name == analyzer.name }, "two analyzers of the name \(analyzer.name)")
    analyzers.append(analyzer)
  }

  public func importer(named name: String) -> (any Importer)? { importers.first { $0.format.name == name } }
  public func exporter(named name: String) -> (any Exporter)? { exporters.first { $0.format.name == name } }

  /// The first importer for a file name extension, in any letter case.
  public func importer(forExtension name: String) -> (any Importer)? {
    let name = name.lowercased()
    return importers.first { $0.format.extensions.contains(name) }
  }

  /// The first exporter for a file name extension, in any letter case.
  public func exporter(forExtension name: String) -> (any Exporter)? {
    let name = name.lowercased()
    return exporters.first { $0.format.extensions.contains(name) }
  }

  /// The importer that knows the first bytes of a file best; the earlier one when two know them as well.
  public func importer(recognising head: ArraySlice<UInt8>) -> (any Importer)? {
    var best: (importer: any Importer, recognition: Recognition)?
    for importer in importers {
      let recognition = importer.recognise(head)
      if recognition > best?.recognition ?? .no { best = (importer, recognition) }
    }
    return best?.importer
  }
}
