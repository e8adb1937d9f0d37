internal import DomainCore
internal import SystemPackage

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Names for one document an input: the input's name with the format's extension, numbered where two would be the same.
struct OutputNames {
  let folder: String
  let exporter: any Exporter
  private var taken: Set<String> = []

  init(folder: String, exporter: any Exporter) {
    self.folder = folder
    self.exporter = exporter
  }

  func makeFolder() throws(ExportError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ExportError("cannot make the folder \(folder)", advice: "choose a place that you may write to")
    }
  }

  mutating func next(for input: String) -> String {
    let stem = input == "-" ? "stdin" : FilePath(input).stem ?? "report"
    let ending = exporter.format.isFolder ? "" : ".\(exporter.format.extensions.first ?? exporter.format.name)"
    var name = stem + ending
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(stem)-\(number)\(ending)"
      number += 1
    }
    return FilePath(folder).appending(name).string
  }
}
