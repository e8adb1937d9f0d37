import ArgumentParser
import Foundation

/// Predictions for public scorers, by the same code that `dateline` runs. Every subcommand reads only what a user's document
/// would give, never the gold fields, and works on any file of its format. docs/quality.md names the scorers.
@main struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Make predictions for public scorers.",
    subcommands: [
      AttributionCommand.self, CertaintyCommand.self, TimeCommand.self, EventsCommand.self, HTMLCommand.self,
      FeedsCommand.self, SyntaxCommand.self, NamesCommand.self, SentencesCommand.self, MentionsCommand.self,
      LanguageCommand.self,
    ])
}

/// What every subcommand takes.
struct MeasureOptions: ParsableArguments {
  @Flag(help: "Print documents, bytes, words and CPU seconds to standard error.")
  var time = false
}

/// Counts what was read, and the time that it took.
final class Meter {
  private var documents = 0
  private var bytes = 0
  private var words = 0
  private let start = clock()
  /// The time of what was measured alone; nil when all is.
  private var measured: clock_t?

  /// Counts the time of a part of the work, and from then on of such parts alone.
  func measure<Result>(_ work: () throws -> Result) rethrows -> Result {
    let start = clock()
    defer { measured = (measured ?? 0) + clock() - start }
    return try work()
  }

  func count(_ text: some Collection<UInt8>) {
    documents += 1
    bytes += text.count
    var isInWord = false
    for byte in text {
      let isBlank = byte <= 32
      if isInWord, isBlank { words += 1 }
      isInWord = !isBlank
    }
    if isInWord { words += 1 }
  }

  func report(_ options: MeasureOptions) {
    guard options.time else { return }
    let seconds = Double(measured ?? (clock() - start)) / Double(CLOCKS_PER_SEC)
    let line = String(
      format: "%d documents, %d bytes, %d words, %.3f CPU seconds, %.0f words a second\n", documents, bytes, words,
      seconds,
      Double(words) / max(seconds, 1e-9))
    FileHandle.standardError.write(Data(line.utf8))
  }
}

/// Standard output, in large pieces.
struct Output {
  private var bytes: [UInt8] = []

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func write(_ more: [UInt8]) {
    bytes += more
    if bytes.count > 1 << 16 { flush() }
  }

  mutating func flush() {
    FileHandle.standardOutput.write(Data(bytes))
    bytes.removeAll(keepingCapacity: true)
  }
}
