public import DomainCore

/// Checks graph documents: that they follow the schema, that spans are true, references lead to nodes and ids are
/// unique, and that checksums are those of the texts. It holds one report at a time.
public struct GraphValidator {
  public init() {}

  /// Reads an input of one or more documents, and gives all that is wrong with it; nothing when it is sound.
  ///
  /// - Throws: When the input is no graph document, or breaks off.
  public func validate(_ input: ImportInput) throws(ImportError) -> [Diagnostic] {
    var found: [Diagnostic] = []
    try GraphReader(input, suggestsNames: true).readDocuments { report, diagnostics in
      found += diagnostics
      found += GraphValidator.problems(of: report)
      return .more
    }
    return found
  }

  /// What is wrong with a report that was read.
  private static func problems(of report: Report) -> [Diagnostic] {
    var found = report.validate()
    for index in found.indices { found[index].note = "\(report.id): \(found[index].note ?? "")" }
    return found
  }
}
