internal import ArgumentParser
internal import CSVExporter
internal import DomainCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Read reports and write their graph.",
    discussion: """
      Texts, pages and feeds are read and analysed; documents that carry findings (json, jsonl, csv, graphml) are taken
      as they are, unless --analyze always. All inputs go into one document, unless --each.

      EXAMPLES:
        dateline convert page.html                          the graph as JSON, on standard output
        dateline convert saved/ --to graphml -o graph.graphml
        dateline convert feed.xml --to csv -o tables/
        dateline convert story.txt --published 2024-10-20 --to csv --table attributions
        curl -s https://example.org/feed | dateline convert --to jsonl > reports.jsonl
        dateline convert graph.json -o graph.graphml        from one format to another
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var console: ConsoleOptions

  @Option(help: "The format to write; without it the extension of --output decides, else json.")
  var to: String?

  @Option(
    name: .shortAndLong,
    help: "The file to write, or the folder for csv and --each; - is standard output, and so is none.",
    completion: .file())
  var output: String?

  @Flag(help: "Write one document for each input, in the folder that --output names.")
  var each = false

  @Option(help: "With --to csv: write one table to standard output or to --output.")
  var table: String?

  @Flag(help: "With --to csv: put a quote before cells that a spreadsheet would take for a formula.")
  var guardFormulas = false

  @Option(help: "When to analyse: auto (reports without findings), always (drop what findings there are) or never.")
  var analyze: AnalysisChoice = .auto

  @Option(name: .shortAndLong, help: "How many reports to analyse at once; without it as many as there are processors.")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a whole number from 1") }
    if each, output == nil || output == "-" { throw ValidationError("--each needs a folder: --output FOLDER") }
    if each, table != nil { throw ValidationError("--each and --table exclude each other") }
    _ = try exporter(in: Environment.registry)
    _ = try input.importer(in: Environment.registry)
  }

  func run() throws {
    let registry = Environment.registry
    let console = console.console
    let exporter = try exporter(in: registry)
    let conversion = Conversion(
      registry: registry, importer: try input.importer(in: registry), published: input.published,
      analysis: analyze, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, console: console)
    let inputs = InputExpansion(registry: registry, format: conversion.importer).expand(input.inputs)
    let status =
      each
      ? conversion.run(inputs, each: exporter, folder: output ?? ".")
      : conversion.run(inputs, with: exporter) { () throws(ExportError) in
        try wholeOutput(for: exporter, path: output == "-" ? nil : output)
      }
    if status != .done { throw status }
  }

  /// The exporter that the options name.
  private func exporter(in registry: PluginRegistry) throws -> any Exporter {
    var exporter: (any Exporter)?
    if let to {
      exporter = registry.exporter(named: to) ?? registry.exporter(forExtension: to)
      if exporter == nil {
        throw ValidationError(unknownFormat(to, option: "--to", known: registry.exporters.map(\.format.name)))
      }
    } else if table != nil {
      exporter = registry.exporter(named: "csv")
    } else if let output, output != "-", !each {
      let name = InputFile(name: output).fileExtension
      exporter = registry.exporter(forExtension: name)
      if exporter == nil, !name.isEmpty {
        throw ValidationError(
          "--output \(output): no format has the extension .\(name); name one with --to ("
            + registry.exporters.map(\.format.name).joined(separator: ", ") + ")")
      }
    }
    guard let chosen = exporter ?? registry.exporter(named: "json") ?? registry.exporters.first else {
      throw ValidationError("this tool has no exporter")
    }
    if table != nil || guardFormulas {
      guard chosen is CSVExporter else { throw ValidationError("--table and --guard-formulas go with --to csv") }
      if let table, !CSVExporter.tableNames.contains(table) {
        let hint =
          suggestion(for: table, among: CSVExporter.tableNames).map { "did you mean \($0)?" }
          ?? "there are \(CSVExporter.tableNames.joined(separator: ", "))"
        throw ValidationError("--table \(table): there is no such table; \(hint)")
      }
      return CSVExporter(table: table, guardFormulas: guardFormulas)
    }
    if chosen.format.isFolder, !each, output == nil || output == "-" {
      throw ValidationError(
        "\(chosen.format.title) is a folder of files: name it with --output, or print one table with --table")
    }
    return chosen
  }
}

/// When reports are analysed.
enum AnalysisChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// The output at a path, or standard output.
func wholeOutput(for exporter: any Exporter, path: String?) throws(ExportError) -> any WholeOutput {
  guard let path else { return StandardOutputFile() }
  if exporter.format.isFolder { return try FolderOutput(path: path) }
  let type = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  switch type {
  case .typeCharacterSpecial, .typeBlockSpecial, .typeUnknown, .typeSocket: return try DeviceOutput(path: path)
  default: return try FileOutput(path: path)
  }
}
