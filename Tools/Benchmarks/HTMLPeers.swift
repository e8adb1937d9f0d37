import Foundation

/// What other extractors take for the same pages, in the same run. They are Python packages: `PYTHON` names an
/// interpreter that has them, else `python3` is asked.
struct HTMLPeers {
  struct Peer: Decodable {
    let name: String
    var version: String?
    var seconds: Double?
    var failed: Int?
    var missing: String?
  }

  let peers: [Peer]

  init(pages folder: String) {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("html_peers.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
    process.arguments = [python, script.path, folder]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else {
      peers = []
      return
    }
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    peers = text.split(separator: 0x0A).compactMap { try? JSONDecoder().decode(Peer.self, from: Data($0)) }
  }

  /// Prints a row for each peer.
  ///
  /// - Parameters:
  ///   - size: The bytes of the pages.
  ///   - count: How many pages there are.
  ///   - time: The CPU seconds that this importer takes for them.
  func report(size: Int, count: Int, time: Double) {
    if peers.isEmpty { print("no peers: Python cannot be run, or there are no pages") }
    for peer in peers {
      guard let seconds = peer.seconds, seconds > 0 else {
        print("\(peer.name): skipped, \(peer.missing ?? "it gave no time")")
        continue
      }
      row(
        "\(peer.name) \(peer.version ?? "")", perSecond(megabytes(size), seconds), perSecond(Double(count), seconds),
        String(format: "%.1f", seconds / time), "\(peer.failed ?? 0)")
    }
  }
}
