internal import DomainCore
internal import Interchange

/// Everything that the tool says beside its data: on standard error, a line each.
final class Console {
  enum Level { case quiet, normal, verbose }

  let level: Level
  let usesJSON: Bool
  let style: Style
  private let progress: Progress?

  init(level: Level, usesJSON: Bool, color: ColorChoice) {
    self.level = level
    self.usesJSON = usesJSON
    let isTerminal = StandardError.isTerminal
    style = Style(isOn: !usesJSON && color.isOn(forTerminal: isTerminal, environment: environmentValue))
    progress = isTerminal && level != .quiet && !usesJSON ? Progress() : nil
  }

  /// Says a problem: errors always, warnings unless quiet, notes when verbose.
  func say(_ problem: Problem) {
    switch problem.severity {
    case .error: break
    case .warning where level == .quiet: return
    case .note where level != .verbose: return
    default: break
    }
    progress?.clear()
    if usesJSON {
      var bytes: [UInt8] = []
      bytes.appendJSON(problem.json)
      StandardError.print(String(decoding: bytes, as: UTF8.self))
    } else {
      StandardError.print(problem.text(in: style))
    }
  }

  /// Says how far the work is, on a terminal and after the first second.
  func tell(done: Int, of total: Int, _ name: String) { progress?.tell(done: done, of: total, name) }

  /// Takes the progress line away.
  func endProgress() { progress?.clear() }
}

/// One line on the terminal that is written over.
private final class Progress {
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isShown = false

  func tell(done: Int, of total: Int, _ name: String) {
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - last > .milliseconds(100) else { return }
    last = now
    isShown = true
    let width = 24
    let filled = total > 0 ? width * done / total : 0
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
    StandardError.write("\r\u{1B}[K\(bar) \(done)/\(total) \(name.suffix(48))")
  }

  func clear() {
    guard isShown else { return }
    isShown = false
    StandardError.write("\r\u{1B}[K")
  }
}
