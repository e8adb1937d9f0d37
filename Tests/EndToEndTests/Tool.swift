import Foundation

/// What a run of the tool gave.
struct Run {
  let status: Int32
  let bytes: Data
  let errors: String
  var output: String { String(decoding: bytes, as: UTF8.self) }
}

/// The folder of the repository.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The reports of seeds/, with the dates when they were published.
let seeds: [(name: String, published: String)] = [
  ("troops", "2024-10-21T08:30:00+09:00"), ("sanctions", "2025-03-13T09:15:00Z"), ("cyber", "2025-06-05T09:15:00Z"),
  ("ceasefire", "2025-09-22T09:15:00Z"), ("profile", "2019-06-15T06:00:00+01:00"),
  ("leaks", "2012-09-20T00:01:00-04:00"), ("mudslide", "2004-04-19T15:22:00Z"),
  ("finance", "2025-10-24T07:48:00+02:00"), ("liveblog", "2022-11-01T18:44:00+01:00"),
]

func seed(_ name: String) -> String { repository.appendingPathComponent("seeds/\(name)").path }

/// The built tool, beside the tests.
private let tool = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
  .appendingPathComponent("dateline")

/// Runs the tool as a process of its own.
func dateline(_ arguments: String..., input: Data = Data(), environment: [String: String] = [:]) throws -> Run {
  try run(tool.path, arguments, input: input, environment: environment)
}

/// Runs a shell command in which `$DATELINE` is the tool.
func shell(_ command: String) throws -> Run {
  try run("/bin/bash", ["-c", command], input: Data(), environment: ["DATELINE": tool.path])
}

private func run(_ path: String, _ arguments: [String], input: Data, environment: [String: String]) throws -> Run {
  try withTemporaryFolder { folder in
    let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    try input.write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return Run(
      status: status, bytes: try Data(contentsOf: files[1]),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}

/// A folder that is gone afterwards.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
