import Dateline
import DomainCore
import DomainTesting
import Foundation
import Testing

/// Every plugin of the standard registry keeps its contract, on the reports of seeds/.
@Suite struct ContractTests {
  private static let registry = PluginRegistry.standard
  private static let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../../../seeds")

  private static func seed(_ name: String) throws -> (name: String, bytes: [UInt8]) {
    (name, Array(try Data(contentsOf: seeds.appendingPathComponent(name))))
  }

  private static func analyzed(_ names: [String]) throws -> [Report] {
    var reports: [Report] = []
    for name in names {
      try #require(registry.importer(named: "xml")).read(ImportInput(seed(name).bytes, name: name)) { report in
        var report = report
        for analyzer in registry.analyzers { analyzer.analyze(&report) }
        reports.append(report)
        return .more
      }
    }
    return reports
  }

  @Test(arguments: [
    ("text", ["troops.txt", "liveblog.txt"]), ("html", ["troops.html", "cyber.html"]),
    ("xml", ["troops.xml", "sanctions.xml", "cyber.xml", "ceasefire.xml", "profile.xml", "mudslide.xml"]),
    ("json", ["troops.graph.json"]),
  ])
  func importersKeepTheContract(format: String, names: [String]) throws {
    let importer = try #require(Self.registry.importer(named: format))
    #expect(importerContract(importer, samples: try names.map(Self.seed)) == [])
  }

  @Test(arguments: ["json", "jsonl", "csv", "graphml"])
  func exportersKeepTheContractAndAreReadBack(format: String) throws {
    let exporter = try #require(Self.registry.exporter(named: format))
    let reports = try Self.analyzed(["troops.xml", "sanctions.xml", "liveblog.xml"])
    #expect(reports.count == 3)
    #expect(exporterContract(exporter, reports: reports, readBackBy: Self.registry.importer(named: format)) == [])
  }

  @Test(arguments: ["jsonl", "graphml"])
  func whatWasWrittenKeepsTheImportersContract(format: String) throws {
    let output = MemoryOutput()
    let writer = try #require(Self.registry.exporter(named: format)).begin(output)
    for report in try Self.analyzed(["troops.xml"]) { try writer.write(report) }
    _ = try writer.finish()
    let importer = try #require(Self.registry.importer(named: format))
    #expect(importerContract(importer, samples: [("troops.\(format)", output.bytes)]) == [])
  }
}
