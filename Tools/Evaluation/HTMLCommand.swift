import ArgumentParser
import DomainCore
import Foundation
import HTMLImporter
import Interchange

struct HTMLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "html",
    abstract: "Read a folder of ID.html; write ID.json with text, title, authors and published for each.")

  @OptionGroup var measure: MeasureOptions
  @Argument(help: "A folder of pages; folders in it are read too.") var pages: String
  @Argument(help: "The folder to write to.") var output: String

  func run() throws {
    let meter = Meter()
    let files = FileManager.default
    try files.createDirectory(atPath: output, withIntermediateDirectories: true)
    for name in try files.subpathsOfDirectory(atPath: pages).sorted() where name.hasSuffix(".html") {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(pages)/\(name)")))
      meter.count(bytes)
      var members: [JSONValue.Member] = []
      var found: Report?
      // The import alone, without reading and writing files.
      try meter.measure {
        try HTMLImporter().read(ImportInput(bytes, name: name)) { report in
          found = report
          return .enough
        }
      }
      guard let report = found else { continue }
      members.append(.init("text", .string(report.text)))
      if let headline = report.headline { members.append(.init("title", .string(headline))) }
      let authors = report.creators.compactMap { id in report.sources.first { $0.id == id }?.name }
      members.append(.init("authors", .array(authors.map { .string($0) })))
      if let published = report.published { members.append(.init("published", .string(published))) }
      var json: [UInt8] = []
      json.appendJSON(.object(members))
      let stem = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
      try Data(json).write(to: URL(fileURLWithPath: "\(output)/\(stem).json"))
    }
    meter.report(measure)
  }
}
