public import DomainCore
internal import Interchange

/// Reads one JSON document that follows the schema, with all reports and findings in it.
///
/// Other JSON is refused with a word on what was expected. Members that the schema does not know are kept at every
/// level; see ``Interchange/GraphReader`` and ``Interchange/RecordReader`` for what is done about faults.
public struct JSONImporter: Importer {
  public init() {}

  public let format = FormatDescription(
    name: "json", title: "JSON, one document", extensions: ["json"], mediaTypes: ["application/json"])

  public func recognise(_ head: ArraySlice<UInt8>) -> Recognition {
    let head = JSONHead(head)
    if !head.isObject { return head.isArray ? .possible : .no }
    if !head.isGraph { return .possible }
    return head.isOneLine ? .likely : .certain
  }

  public func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
    try GraphReader(input).readDocument { report, diagnostics in receive(report.with(diagnostics)) }
  }
}

/// Reads JSON Lines, or any other documents one behind another, each of which follows the schema.
public struct JSONLinesImporter: Importer {
  public init() {}

  public let format = FormatDescription(
    name: "jsonl", title: "JSON Lines, one report a line", extensions: ["jsonl", "ndjson"],
    mediaTypes: ["application/jsonl", "application/x-ndjson"])

  public func recognise(_ head: ArraySlice<UInt8>) -> Recognition {
    let head = JSONHead(head)
    return head.isGraph && head.isOneLine ? .certain : .no
  }

  public func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
    guard try !input.head(1).isEmpty else { throw ImportError("the file is empty") }
    try GraphReader(input).readDocuments { report, diagnostics in receive(report.with(diagnostics)) }
  }
}

extension Report {
  fileprivate func with(_ found: [Diagnostic]) -> Report {
    if found.isEmpty { return self }
    var report = self
    report.diagnostics += found
    return report
  }
}

/// What the first bytes of a file tell of its JSON.
private struct JSONHead {
  var isObject = false
  var isArray = false
  /// Whether the object names itself a graph.
  var isGraph = false
  /// Whether the first line ends with the object, as far as it can be seen, as in JSON Lines.
  var isOneLine = false

  init(_ head: ArraySlice<UInt8>) {
    var rest = head
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    let isBlank = { (byte: UInt8) in byte == 32 || byte == 10 || byte == 13 || byte == 9 }
    rest = rest.drop(while: isBlank)
    isArray = rest.first == UInt8(ascii: "[")
    guard rest.first == UInt8(ascii: "{") else { return }
    let inside = rest.dropFirst().drop(while: isBlank)
    isObject = inside.first == UInt8(ascii: "\"") || inside.first == UInt8(ascii: "}")
    isGraph =
      contains("\"dateline\"", in: rest) && contains("\"reports\"", in: rest)
      || inside.starts(with: "\"dateline\"".utf8)
    let line = rest.prefix { $0 != 10 }
    isOneLine = line.count == rest.count || line.last { !isBlank($0) } == UInt8(ascii: "}")
  }

  private func contains(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let word = Array(word.utf8)
    return bytes.indices.contains { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
  }
}
