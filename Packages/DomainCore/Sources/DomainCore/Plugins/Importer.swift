/// Reads one format and gives the reports in it.
///
/// An importer keeps to this, and `importerContract()` of DomainTesting checks it:
/// - It gives the text in canonical form and the metadata that the format tells; it does not analyse. A format that
///   carries findings gives them too.
/// - It gives each report as soon as it is read, so that memory is bounded by one report.
/// - It never reaches the network or another file than the input's own.
/// - The same bytes give the same reports.
/// - Any bytes end in reports or an ``ImportError``, in time linear in their number; what is lost or guessed on the way
///   is a ``Diagnostic`` of the report.
public protocol Importer: Sendable {
  var format: FormatDescription { get }

  /// How surely the first bytes of a file are this format; asked only when neither the user nor the file's name tells.
  func recognise(_ head: ArraySlice<UInt8>) -> Recognition

  /// Reads an input to its end, or until the receiver has enough.
  ///
  /// - Parameters:
  ///   - input: The bytes and what the caller knows of them.
  ///   - receive: Takes each report in the order of the input; says whether to go on.
  /// - Throws: When nothing (more) can be given back. Reports that were given before stay valid.
  func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError)
}

/// How surely some bytes are of a format.
public enum Recognition: Int, Comparable, Sendable {
  case no, possible, likely, certain
  public static func < (left: Recognition, right: Recognition) -> Bool { left.rawValue < right.rawValue }
}

/// Whether a receiver wants more.
public enum Demand: Sendable {
  case more, enough
}

/// Why an input cannot be read: what, where, and what to do next.
public struct ImportError: Error, Hashable, Sendable {
  /// What is wrong, as a person would say it, without a full stop.
  public var message: String
  /// The line in the file, from 1.
  public var line: Int?
  /// The byte in the file, from 0.
  public var byte: Int?
  /// What to do about it.
  public var advice: String?

  public init(_ message: String, line: Int? = nil, byte: Int? = nil, advice: String? = nil) {
    self.message = message
    self.line = line
    self.byte = byte
    self.advice = advice
  }
}
