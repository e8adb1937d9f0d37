import Dateline
import DomainCore
import Foundation

/// Pages that are made to take time and memory, at full size: `benchmarks hostile`.
enum HostilePages {
  private static func many(_ piece: String, _ count: Int) -> [UInt8] {
    let bytes = Array(piece.utf8)
    var page: [UInt8] = []
    page.reserveCapacity(bytes.count * count)
    for _ in 0..<count { page += bytes }
    return page
  }

  private static let pages: [(name: String, make: @Sendable () -> [UInt8])] = [
    ("100 MB of paragraphs", { many("<p>One more line of text that says nothing at all.</p>\n", 1_900_000) }),
    ("100 MB of text", { Array("<p>".utf8) + many("words and ", 10_000_000) }),
    ("depth of a million", { many("<div>", 1_000_000) + Array("<p>deep</p>".utf8) }),
    ("a million links", { many("<a href=\"/x\">y</a> ", 1_000_000) }),
    ("a million unclosed elements", { many("<p>a<b>b<table><tr><td>", 200_000) }),
    ("a million formatting elements", { many("<b><i><p>", 333_334) }),
    ("script alone", { Array("<script>".utf8) + many("x = 1;\n", 14_000_000) }),
    ("NUL bytes", { many("\0", 50_000_000) + Array("<p>text</p>".utf8) }),
    ("an attribute of 100 MB", { Array("<p title=\"".utf8) + many("x", 100_000_000) + Array("\">text</p>".utf8) }),
    ("a million attributes", { Array("<p ".utf8) + many("a=b ", 1_000_000) + Array(">text</p>".utf8) }),
    ("JSON-LD a million deep", { Array("<script type=application/ld+json>".utf8) + many("[", 1_000_000) }),
    (
      "JSON-LD of a million objects",
      {
        Array("<script type=application/ld+json>[".utf8) + many("{\"@type\":\"NewsArticle\"},", 1_000_000)
          + Array("{}]</script>".utf8)
      }
    ),
    ("a million metas", { many("<meta name=\"author\" content=\"A B\">", 1_000_000) }),
    ("a million dates", { many("<time class=\"date\" datetime=\"2024-05-01\">1 May 2024</time> ", 300_000) }),
    ("ampersands", { many("&", 20_000_000) }),
    ("angle brackets", { many("<", 20_000_000) }),
  ]

  /// Reads each page and prints what it takes and what is said of it.
  static func run(_ registry: PluginRegistry) throws {
    print("HOSTILE PAGES" + columns("MB", "CPU seconds", "peak MB", "text bytes"))
    for (name, make) in pages {
      let page = make()
      let start = clock()
      var kinds: [String] = []
      var size = 0
      try registry.importer(named: "html")?.read(ImportInput(page, name: name)) { report in
        kinds = report.diagnostics.map(\.kind.rawValue)
        size = report.utf8.count
        return .more
      }
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      row(
        name.padding(toLength: 18, withPad: " ", startingAt: 0), perSecond(megabytes(page.count), 1),
        String(format: "%.1f", seconds), "\(peakMemory() >> 20)", "\(size)")
      if !kinds.isEmpty { print("    \(kinds.joined(separator: ", "))") }
    }
  }
}
