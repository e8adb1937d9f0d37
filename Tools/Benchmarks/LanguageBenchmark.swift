import Dateline
import DomainCore
import Foundation
import Language

/// The language engine alone, in a process of its own, so that its memory is its own: every step and the whole.
enum LanguageBenchmark {
  private static let shortText = Array("Anna Smith said on Monday that she would resign.".utf8)

  /// - Parameter read: Gives the texts of reports, in UTF-8; called when the first text after launch is done.
  static func run(_ read: () throws -> [[UInt8]]) rethrows {
    let pipeline = Pipeline()
    _ = pipeline.annotate(shortText)
    let launch = processorTime()
    let texts = try read()
    var peaks: [Pipeline.Stage: Int] = [:]
    for text in texts { _ = pipeline.annotate(text) { peaks[$0] = peakMemory() } }
    let words = Double(texts.map(words).reduce(0, +))
    var times: [Pipeline.Stage: Double] = [:]
    var rounds = 0.0
    let start = processorTime()
    repeat {
      for text in texts {
        var last = processorTime()
        _ = pipeline.annotate(text) {
          let now = processorTime()
          times[$0, default: 0] += now - last
          last = now
        }
      }
      rounds += 1
    } while processorTime() - start < 2
    let whole = processorTime() - start
    print("LANGUAGE" + columns("words/s", "share", "peak MB", ""))
    for stage in Pipeline.Stage.allCases {
      let time = times[stage] ?? 0
      row(
        stage.rawValue, perSecond(words * rounds, max(time, 1e-9)), String(format: "%.3f", time / whole),
        String((peaks[stage] ?? 0) >> 20), "")
    }
    row("whole", perSecond(words * rounds, whole), "", String(peakMemory() >> 20), "")
    print(String(format: "first text after launch: %.0f ms of CPU, start of the process included", launch * 1000))
  }

  /// Words as white space parts them.
  private static func words(_ text: [UInt8]) -> Int { text.split { $0 <= 32 }.count }

  /// Runs this part in a process of its own, then spaCy's small model over the same texts.
  static func runApart(folder: String) throws {
    fflush(nil)
    let own = Process()
    own.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    own.arguments = ["--language", folder]
    try own.run()
    own.waitUntilExit()
    let texts = FileManager.default.temporaryDirectory.appendingPathComponent(
      "\(ProcessInfo.processInfo.globallyUniqueString).json")
    defer { try? FileManager.default.removeItem(at: texts) }
    try JSONEncoder().encode(Corpus(folder: folder).reports(.standard).map(\.text)).write(to: texts)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("spacy_peer.py")
    let peer = Process()
    peer.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    peer.arguments = ["python3", script.path, texts.path]
    try peer.run()
    peer.waitUntilExit()
    if peer.terminationStatus == 127 { print("spaCy: skipped, there is no python3") }
  }
}
