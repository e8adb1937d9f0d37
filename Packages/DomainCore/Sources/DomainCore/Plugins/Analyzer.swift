/// Finds in a report's text what it tells and from whom.
///
/// An analyzer sees the text and metadata and never the file; it adds findings and leaves everything else as it is.
/// The same report gives the same findings.
public protocol Analyzer: Sendable {
  /// What messages call it.
  var name: String { get }

  /// Adds findings to a report.
  func analyze(_ report: inout Report)
}
