/// A promise of a plugin protocol that a plugin does not keep.
///
/// The contracts return violations instead of failing a test, so that they serve any test framework:
///
///     #expect(importerContract(MarkdownImporter(), samples: [("a.md", bytes)]).isEmpty)
public struct ContractViolation: Hashable, Sendable, CustomStringConvertible {
  /// The promise, in words.
  public let rule: String
  /// The input or report with which it was broken.
  public let sample: String
  /// What was seen.
  public let detail: String

  init(_ rule: String, _ sample: String, _ detail: String = "") {
    self.rule = rule
    self.sample = sample
    self.detail = detail
  }

  public var description: String { "\(sample): \(rule)\(detail.isEmpty ? "" : " (\(detail))")" }
}
