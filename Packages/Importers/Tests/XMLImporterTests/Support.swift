import DomainCore
import XMLImporter

/// Reads a document and gives its reports, and the failure it ends with.
func read(_ bytes: [UInt8], step: Int = .max) -> (reports: [Report], failure: ImportError?) {
  var reports: [Report] = []
  var start = 0
  let input = ImportInput(name: "test.xml") { () throws(ImportError) in
    guard start < bytes.count else { return nil }
    let end = step == .max ? bytes.count : min(bytes.count, start + step)
    defer { start = end }
    return Array(bytes[start..<end])
  }
  do throws(ImportError) {
    try XMLImporter().read(input) { report in
      reports.append(report)
      return .more
    }
  } catch {
    return (reports, error)
  }
  return (reports, nil)
}

func read(_ text: String, step: Int = .max) -> (reports: [Report], failure: ImportError?) {
  read(Array(text.utf8), step: step)
}

/// The one report of a document that has one and is well-formed.
func report(_ text: String) throws -> Report {
  let result = read(text)
  if let failure = result.failure { throw failure }
  guard let report = result.reports.first, result.reports.count == 1 else {
    throw ImportError("\(result.reports.count) reports")
  }
  return report
}

extension Report {
  var publisherName: String? { sources.first { $0.id == publisher }?.name }
  var creatorNames: [String?] { creators.map { id in sources.first { $0.id == id }?.name } }
  var notes: [String] { diagnostics.map { "\($0.kind.rawValue): \($0.note ?? "")" } }
}
