import Dateline
import DomainCore
import Testing

@Suite struct StandardRegistryTests {
  private let registry = PluginRegistry.standard

  @Test func formatsHaveTheirNames() {
    let read = Set(registry.importers.map(\.format.name))
    let written = Set(registry.exporters.map(\.format.name))
    #expect(read.isSuperset(of: ["text", "html", "xml", "json", "jsonl", "csv", "graphml"]))
    #expect(written.isSuperset(of: ["json", "jsonl", "csv", "graphml"]))
    #expect(registry.analyzers.map(\.name) == ["news"])
  }

  @Test func noExtensionIsClaimedTwice() {
    let extensions = registry.importers.flatMap(\.format.extensions)
    #expect(extensions.count == Set(extensions).count)
  }

  @Test(arguments: [
    ("<!DOCTYPE html><html><body><p>One.</p></body></html>", "html"),
    ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel></channel></rss>", "xml"),
    ("<?xml version=\"1.0\"?><graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"></graphml>", "graphml"),
    ("{\n  \"dateline\": \"1.0\",\n  \"reports\": []\n}\n", "json"),
    ("The harbour was closed on Monday, the pilots said.\n", "text"),
  ])
  func contentIsRecognised(content: String, format: String) {
    #expect(registry.importer(recognising: Array(content.utf8)[...])?.format.name == format)
  }

  /// The main job in memory: a page in, findings out, in every format.
  @Test func aPageGoesThroughTheHouse() throws {
    let page = "<html><body><article><p>The harbour was closed on Monday, two pilots said.</p></article></body></html>"
    var reports: [Report] = []
    try #require(registry.importer(named: "html")).read(
      ImportInput(Array(page.utf8), name: "page.html", published: "2024-10-22")
    ) { report in
      var report = report
      for analyzer in registry.analyzers { analyzer.analyze(&report) }
      reports.append(report)
      return .more
    }
    let report = try #require(reports.first)
    #expect(report.text == "The harbour was closed on Monday, two pilots said.")
    #expect(report.attributions.map { $0.cue.map(\.text) } == [["said"]])
    #expect(report.attributions.map { $0.sourceSpan.map(\.text) } == [["two pilots"]])
    #expect(report.times.map(\.value) == ["2024-10-21"])
    #expect(report.validate().isEmpty)
    for exporter in registry.exporters {
      let output = MemoryOutput()
      let writer = try exporter.begin(output)
      try writer.write(report)
      #expect(try writer.finish().isEmpty)
      #expect(!output.bytes.isEmpty || !output.files.isEmpty)
    }
  }
}
