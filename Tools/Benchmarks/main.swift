import Dateline
import DomainCore
import Foundation

// Speed and memory of every stage on the reports of a folder (seeds/ without an argument), each beside a peer or a raw
// limit that is measured in the same run. Times are CPU seconds of this process, the median of several rounds.
//
// `benchmarks hostile` reads pages made to take time and memory instead.

if CommandLine.arguments.dropFirst().first == "hostile" {
  try HostilePages.run(.standard)
  exit(0)
}

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--language" {
  try LanguageBenchmark.run {
    try Corpus(folder: CommandLine.arguments[2]).reports(.standard).map { Array($0.text.utf8) }
  }
  exit(0)
}

let folder = CommandLine.arguments.dropFirst().first ?? "seeds"
let corpus = try Corpus(folder: folder)
let registry = PluginRegistry.standard
print("\(corpus.files.count) files, \(corpus.files.map(\.bytes.count).reduce(0, +)) bytes, from \(folder)\n")

var htmlTime: (size: Int, count: Int, seconds: Double)?
print("IMPORTERS" + columns("MB/s", "reports/s", "raw libxml2", "share"))
for importer in registry.importers {
  let name = importer.format.name
  guard let document = try corpus.document(for: name, registry: registry) else { continue }
  var reports = 0
  let time = try medianTime {
    reports = 0
    for bytes in document.inputs {
      try importer.read(ImportInput(bytes, published: "2024-10-20")) { _ in
        reports += 1
        return .more
      }
    }
  }
  let size = document.inputs.map(\.count).reduce(0, +)
  let raw = document.markup.map { markup in
    medianTime { for bytes in document.inputs { RawLibXML2.parse(bytes, markup) } }
  }
  if name == "html" { htmlTime = (size, reports, time) }
  row(
    name, perSecond(megabytes(size), time), perSecond(Double(reports), time),
    raw.map { perSecond(megabytes(size), $0) } ?? "", raw.map { String(format: "%.2f", $0 / time) } ?? "")
}

if let htmlTime {
  print("\nEXTRACTOR" + columns("MB/s", "pages/s", "our speed ×", "failed"))
  HTMLPeers(pages: folder).report(size: htmlTime.size, count: htmlTime.count, time: htmlTime.seconds)
}

print()
try LanguageBenchmark.runApart(folder: folder)

print("\nANALYZERS" + columns("words/s", "reports/s", "MB/s", ""))
let plain = try corpus.reports(registry)
for analyzer in registry.analyzers {
  let time = medianTime {
    for report in plain {
      var report = report
      analyzer.analyze(&report)
    }
  }
  let words = plain.map { $0.text.split(whereSeparator: \.isWhitespace).count }.reduce(0, +)
  row(
    analyzer.name, perSecond(Double(words), time), perSecond(Double(plain.count), time),
    perSecond(megabytes(plain.map(\.utf8.count).reduce(0, +)), time), "")
}

print("\nEXPORTERS" + columns("MB/s", "reports/s", "JSONEncoder", "share"))
let analyzed = plain.map { report in
  var report = report
  for analyzer in registry.analyzers { analyzer.analyze(&report) }
  return report
}
let peer = try JSONEncoderPeer(analyzed)
for exporter in registry.exporters {
  var size = 0
  let time = try medianTime {
    let output = MemoryOutput()
    let writer = try exporter.begin(output)
    for report in analyzed { try writer.write(report) }
    _ = try writer.finish()
    size = output.bytes.count + output.files.map(\.bytes.count).reduce(0, +)
  }
  let isJSON = exporter.format.name == "json"
  row(
    exporter.format.name, perSecond(megabytes(size), time), perSecond(Double(analyzed.count), time),
    isJSON ? perSecond(megabytes(peer.size), peer.time) : "",
    isJSON ? String(format: "%.2f", (megabytes(size) / time) / (megabytes(peer.size) / peer.time)) : "")
}

print("\nPeak memory of this process: \(peakMemory() >> 20) MB")
