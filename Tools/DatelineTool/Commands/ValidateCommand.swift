internal import ArgumentParser
internal import DomainCore
internal import Interchange

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check that a graph is sound: schema, spans, references, ids.",
    discussion: """
      Every problem is a line on standard error; the exit code is 1 if there is one.

      EXAMPLES:
        dateline validate graph.json
        dateline validate tables/ graph.graphml
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var console: ConsoleOptions

  func validate() throws { _ = try input.importer(in: Environment.registry) }

  func run() throws {
    let registry = Environment.registry
    let console = console.console
    let conversion = Conversion(
      registry: registry, importer: try input.importer(in: registry), published: input.published, analysis: .never,
      jobs: 1, console: console)
    let inputs = InputExpansion(registry: registry, format: conversion.importer).expand(input.inputs)
    var failures = 0
    for input in inputs {
      switch input {
      case .failure(let failure):
        console.say(failure.problem)
        failures += 1
      case .success(let file):
        let problems = problems(of: file, conversion)
        for problem in problems { console.say(problem) }
        if problems.contains(where: { $0.severity == .error }) {
          failures += 1
        } else {
          console.say(Problem(.note, "is sound", file: file.name))
        }
      }
    }
    if failures > 0 { throw ExitStatus.someFailed }
  }

  /// Everything that is wrong with a document.
  private func problems(of file: InputFile, _ conversion: Conversion) -> [Problem] {
    var found: [Diagnostic] = []
    do throws(ImportError) {
      let (importer, input) = try conversion.open(file)
      if ["json", "jsonl"].contains(importer.format.name) {
        // JSON is checked member by member, where other formats are checked as far as they are read.
        found = try GraphValidator().validate(input)
      } else {
        try importer.read(input) { report in
          found += report.diagnostics.filter { $0.severity == .error && $0.spans.isEmpty } + report.validate()
          return .more
        }
      }
      return found.map { Problem($0, file: file.name) }
    } catch {
      return found.map { Problem($0, file: file.name) } + [Problem(error, file: file.name)]
    }
  }
}
