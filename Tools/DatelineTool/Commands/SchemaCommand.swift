internal import ArgumentParser
internal import Interchange

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of the graph (draft 2020-12).")

  func run() throws {
    guard StandardOutput.print(String(decoding: jsonSchema(), as: UTF8.self)) else { throw ExitStatus.outputFailed }
  }
}
