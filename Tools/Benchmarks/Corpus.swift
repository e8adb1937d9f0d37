import Dateline
import DomainCore
import Foundation

/// The files of a folder, and documents made of them for each format.
struct Corpus {
  struct File {
    let name: String
    let bytes: [UInt8]
    var fileExtension: String { (name as NSString).pathExtension }
  }

  /// Inputs of one format.
  struct Document {
    let inputs: [[UInt8]]
    /// As what libxml2 reads it, if it does.
    var markup: RawLibXML2.Markup?
  }

  let files: [File]

  init(folder: String) throws {
    files = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().compactMap { name in
      let path = "\(folder)/\(name)"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { return nil }
      return File(name: name, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    }
  }

  /// Inputs for an importer: the folder's own files, or what our exporter writes for a format that nobody else writes.
  func document(for format: String, registry: PluginRegistry) throws -> Document? {
    switch format {
    case "text": return Document(inputs: inputs("txt"))
    case "html": return Document(inputs: inputs("html"), markup: .html)
    case "xml": return Document(inputs: inputs("xml"), markup: .xml)
    case "csv": return nil
    default:
      guard let exporter = registry.exporter(named: format), !exporter.format.isFolder else { return nil }
      let output = MemoryOutput()
      let writer = try exporter.begin(output)
      for var report in try reports(registry) {
        for analyzer in registry.analyzers { analyzer.analyze(&report) }
        try writer.write(report)
      }
      _ = try writer.finish()
      return Document(inputs: [output.bytes], markup: format == "graphml" ? .xml : nil)
    }
  }

  /// The reports of all pages, without findings.
  func reports(_ registry: PluginRegistry) throws -> [Report] {
    var reports: [Report] = []
    for input in inputs("html") {
      try registry.importer(named: "html")?.read(ImportInput(input)) {
        reports.append($0)
        return .more
      }
    }
    return reports
  }

  private func inputs(_ fileExtension: String) -> [[UInt8]] {
    files.filter { $0.fileExtension == fileExtension }.map(\.bytes)
  }
}
