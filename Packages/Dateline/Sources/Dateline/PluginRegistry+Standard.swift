internal import CSVExporter
internal import CSVImporter
public import DomainCore
internal import GraphMLExporter
internal import GraphMLImporter
internal import JSONExporter
internal import JSONImporter
internal import Reading
internal import XMLImporter

extension PluginRegistry {
  /// Every plugin of this repository, in the order in which they are asked whether they know a file.
  public static var standard: PluginRegistry {
    var registry = PluginRegistry()
    registry.add(GraphMLImporter())
    registry.add(XMLImporter())
    registry.add(JSONImporter())
    registry.add(JSONLinesImporter())
    registry.add(CSVImporter())

    registry.add(JSONExporter())
    registry.add(JSONLinesExporter())
    registry.add(CSVExporter())
    registry.add(GraphMLExporter())

    registry.add(NewsAnalyzer())
    return registry
  }
}
