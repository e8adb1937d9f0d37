import DomainCore
import Foundation

/// `RUSAGE_SELF`, which is an enumeration on some systems and a number on others.
private let thisProcess: Int32 = 0

/// CPU seconds that this process has used.
func processorTime() -> Double {
  var usage = rusage()
  unsafe getrusage(thisProcess, &usage)
  let seconds = { (time: timeval) in Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// The most memory that this process has held, in bytes.
func peakMemory() -> Int {
  var usage = rusage()
  unsafe getrusage(thisProcess, &usage)
  #if os(Linux)
    return usage.ru_maxrss << 10
  #else
    return usage.ru_maxrss
  #endif
}

/// CPU seconds of one round: the median of five measurements of at least a fifth of a second each, after a warm-up.
func medianTime(_ body: () throws -> Void) rethrows -> Double {
  try body()
  var times: [Double] = []
  for _ in 0..<5 {
    var rounds = 0
    let start = processorTime()
    repeat {
      try body()
      rounds += 1
    } while processorTime() - start < 0.2
    times.append((processorTime() - start) / Double(rounds))
  }
  return times.sorted()[2]
}

func megabytes(_ bytes: Int) -> Double { Double(bytes) / 1e6 }

func perSecond(_ amount: Double, _ time: Double) -> String {
  let rate = amount / time
  return rate >= 100 ? String(Int(rate)) : String(format: "%.1f", rate)
}

private func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(1, width - text.count)) + text
}

/// The heads of four columns, to stand behind a name of nine letters.
func columns(_ heads: String...) -> String { padded(heads[0], 13) + heads[1...].map { padded($0, 14) }.joined() }

func row(_ name: String, _ cells: String...) {
  print(name + padded(cells[0], 22 - name.count) + cells[1...].map { padded($0, 14) }.joined())
}

/// What Foundation's encoder makes of the texts and spans of the same reports: the usual way to write JSON in Swift.
struct JSONEncoderPeer {
  private struct Item: Codable {
    struct Stretch: Codable {
      let text: String
      let start: Int
      let end: Int
    }
    let id: String
    let text: String
    let spans: [Stretch]
  }

  let size: Int
  let time: Double

  init(_ reports: [Report]) throws {
    let items = reports.map { report in
      Item(
        id: report.id.description, text: report.text,
        spans: (report.attributions.flatMap { $0.content + $0.cue } + report.events.flatMap(\.trigger)).map {
          Item.Stretch(text: $0.text, start: $0.start, end: $0.end)
        })
    }
    var size = 0
    time = try medianTime { size = try JSONEncoder().encode(items).count }
    self.size = size
  }
}
