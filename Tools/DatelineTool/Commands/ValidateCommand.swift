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
    for case let result in inputs {
      let name = (try? result.get().name) ?? "-"
      var reports = 0
      var problems = 0
      let isRead = (try? conversion.reports(of: result) { (report: Report) throws(ExportError) in
        reports += 1
        // What the importer found wrong in the document has been said on the way.
        problems += report.diagnostics.filter { $0.severity == .error && $0.spans.isEmpty }.count
        for diagnostic in report.validate() {
          problems += 1
          console.say(Problem(diagnostic, file: name))
        }
      }) ?? false
      if !isRead || problems > 0 { failures += 1 }
      if isRead {
        let count = "\(reports) report\(reports == 1 ? "" : "s")"
        console.say(
          Problem(problems == 0 ? .note : .error, problems == 0 ? "\(count), sound" : "\(problems) problems in \(count)", file: name))
      }
    }
    if failures > 0 { throw ExitStatus.someFailed }
  }
}
