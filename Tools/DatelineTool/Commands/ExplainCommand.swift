internal import ArgumentParser
internal import DomainCore

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show one report for a person: its text, who says what in it, how certain, and what happened.",
    discussion: """
      EXAMPLES:
        dateline explain page.html
        dateline explain story.txt --published 2024-10-20 | less -R
        dateline convert feed.xml --to json | dateline explain --from json
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var console: ConsoleOptions

  @Option(help: "When to analyse: auto (reports without findings), always (drop what findings there are) or never.")
  var analyze: AnalysisChoice = .auto

  func run() throws {
    let registry = Environment.registry
    let conversion = Conversion(
      registry: registry, importer: try input.importer(in: registry), published: input.published, analysis: analyze,
      jobs: 1, console: console.console)
    let style = Style(
      isOn: console.color.isOn(forTerminal: StandardOutput.isTerminal, environment: environmentValue))
    let inputs = InputExpansion(registry: registry, format: conversion.importer).expand(input.inputs)
    var failures = 0
    var isFirst = true
    do throws(ExportError) {
      for input in inputs {
        let isRead = try conversion.reports(of: input) { (report: Report) throws(ExportError) in
          let text = Explanation(of: report, style: style, width: StandardOutput.width).text
          guard StandardOutput.print(isFirst ? text : "\n\(text)") else { throw ExportError("", isClosedPipe: true) }
          isFirst = false
        }
        if !isRead { failures += 1 }
      }
    } catch {
      throw error.isClosedPipe ? ExitStatus.done : ExitStatus.outputFailed
    }
    if failures > 0 { throw ExitStatus.someFailed }
  }
}
