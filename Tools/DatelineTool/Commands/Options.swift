internal import ArgumentParser
internal import DomainCore

/// What every command takes.
struct ConsoleOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say also what was guessed and how much was done.")
  var verbose = false

  @Option(help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color: ColorChoice = .auto

  @Flag(help: "Say errors and warnings as JSON objects, one a line.")
  var jsonErrors = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other") }
  }

  var console: Console {
    Console(level: quiet ? .quiet : verbose ? .verbose : .normal, usesJSON: jsonErrors, color: color)
  }
}

extension ColorChoice: ExpressibleByArgument {}

/// What the commands that read reports take.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files and folders; - is standard input, and so is none.",
      discussion: "A folder stands for all files in it, at any depth, that can be read."),
    completion: .file())
  var inputs: [String] = []

  @Option(help: "The format of the inputs; without it the extension decides, then the content.")
  var from: String?

  @Option(
    help: ArgumentHelp(
      "When the reports were published, where they do not tell: 2024-10-20, 2024-10-20T09:15:00Z, 2024-10-20/2024-10-21.",
      discussion: "Dates such as “Friday” or “Oct. 18” cannot be resolved without it.", valueName: "date"))
  var published: String?

  func validate() throws {
    if let published, !EDTF.isValid(published) {
      throw ValidationError(
        "--published \(published): that is no date; write it as 2024-10-20 or 2024-10-20T09:15:00Z (EDTF)")
    }
  }

  /// The importer that `--from` names.
  func importer(in registry: PluginRegistry) throws -> (any Importer)? {
    guard let from else { return nil }
    if let importer = registry.importer(named: from) ?? registry.importer(forExtension: from) { return importer }
    throw ValidationError(
      unknownFormat(from, option: "--from", known: registry.importers.map(\.format.name)))
  }
}

/// What to say of a format name that nothing knows.
func unknownFormat(_ name: String, option: String, known: [String]) -> String {
  let hint =
    suggestion(for: name, among: known).map { "did you mean \($0)?" } ?? "known are \(known.joined(separator: ", "))"
  return "\(option) \(name): there is no such format; \(hint)"
}
