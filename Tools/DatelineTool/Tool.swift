internal import ArgumentParser
public import DomainCore
internal import Interchange

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The command-line tool as a library, so that others make their own tool with one plugin more.
public enum DatelineTool {
  /// The version that `--version` prints and documents name as their generator's.
  public static let version = Generator.dateline.version

  /// Runs the tool on the process's arguments and ends the process.
  ///
  /// - Parameter registry: The plugins that the tool works with.
  public static func main(registry: PluginRegistry) -> Never {
    // A reader that goes away is noticed at the next write, and no reason to die.
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(run(arguments, registry: registry).rawValue)
  }

  /// Runs the tool on some arguments.
  static func run(_ arguments: [String], registry: PluginRegistry) -> ExitStatus {
    Environment.$registry.withValue(registry) {
      do {
        var command = try DatelineCommand.parseAsRoot(arguments)
        try command.run()
        return .done
      } catch let status as ExitStatus {
        return status
      } catch {
        return report(error, arguments)
      }
    }
  }

  /// Says what ArgumentParser has to say: help and scripts on standard output, wrong usage on standard error.
  private static func report(_ error: any Error, _ arguments: [String]) -> ExitStatus {
    let text = DatelineCommand.fullMessage(for: error)
    if DatelineCommand.exitCode(for: error) == .success {
      return StandardOutput.print(text) ? .done : .outputFailed
    }
    if arguments.contains("--json-errors") {
      Console(level: .normal, usesJSON: true, color: .never).say(
        Problem(.error, DatelineCommand.message(for: error), advice: "run dateline --help"))
    } else {
      StandardError.print(text)
    }
    return .wrongUsage
  }
}

/// The exit codes of the tool.
enum ExitStatus: Int32, Error {
  /// All was done.
  case done = 0
  /// Some inputs failed, or a document is not valid; the rest was done.
  case someFailed = 1
  /// The arguments make no sense.
  case wrongUsage = 2
  /// The output could not be written.
  case outputFailed = 3
}

/// What the commands are given beside their arguments.
enum Environment {
  @TaskLocal static var registry = PluginRegistry()
}

struct DatelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Reads news reports and gives back a graph: the events they tell, and the sources behind every word.",
    discussion: """
      EXIT CODES:
        0  all was done
        1  some inputs failed, each named on standard error; the rest was done
        2  the arguments make no sense
        3  the output could not be written

      EXAMPLES:
        dateline convert page.html --to json -o graph.json
        dateline convert reports/ --to graphml -o graph.graphml
        dateline explain story.txt --published 2024-10-20
        dateline validate graph.json
      """,
    version: DatelineTool.version,
    subcommands: [
      ConvertCommand.self, ExplainCommand.self, ValidateCommand.self, FormatsCommand.self, SchemaCommand.self,
    ])
}
