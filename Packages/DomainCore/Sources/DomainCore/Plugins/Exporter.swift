/// Writes reports in one format.
///
/// `exporterContract()` of DomainTesting checks that an exporter keeps to this:
/// - The same reports give the same bytes.
/// - Memory does not grow with the number of reports beyond the ids seen.
/// - Nothing is lost in silence: what the format cannot hold is a ``Diagnostic`` of ``ReportWriter/finish()``.
public protocol Exporter: Sendable {
  var format: FormatDescription { get }

  /// Starts a document.
  func begin(_ output: any ExportOutput) throws(ExportError) -> any ReportWriter
}

/// A document that is being written.
public protocol ReportWriter: AnyObject {
  /// Adds a report with its findings.
  func write(_ report: Report) throws(ExportError)

  /// Ends the document, and says what it could not hold.
  func finish() throws(ExportError) -> [Diagnostic]
}

/// Where a document goes: one stream, or, for a format that is a folder, one stream a file.
public protocol ExportOutput: AnyObject {
  /// The stream of a document that is one file; always the same one.
  func stream() throws(ExportError) -> any ByteStream
  /// The stream of a file of a folder; always the same one for a name.
  func stream(named name: String) throws(ExportError) -> any ByteStream
}

/// Takes bytes.
public protocol ByteStream: AnyObject {
  func write(_ bytes: [UInt8]) throws(ExportError)
}

/// Why an output cannot be written: what, and what to do next.
public struct ExportError: Error, Hashable, Sendable {
  /// What is wrong, as a person would say it, without a full stop.
  public var message: String
  /// What to do about it.
  public var advice: String?
  /// Whether the reader of the output went away, which is no fault.
  public var isClosedPipe: Bool

  public init(_ message: String, advice: String? = nil, isClosedPipe: Bool = false) {
    self.message = message
    self.advice = advice
    self.isClosedPipe = isClosedPipe
  }
}

/// An output in memory, for tests and embedding.
public final class MemoryOutput: ExportOutput {
  private final class Buffer: ByteStream {
    var bytes: [UInt8] = []
    func write(_ bytes: [UInt8]) { self.bytes += bytes }
  }

  private var main: Buffer?
  private var named: [(name: String, buffer: Buffer)] = []

  public init() {}

  /// The bytes of a document that is one file.
  public var bytes: [UInt8] { main?.bytes ?? [] }
  /// The files of a folder, in the order in which they were begun.
  public var files: [(name: String, bytes: [UInt8])] { named.map { ($0.name, $0.buffer.bytes) } }

  public func stream() -> any ByteStream {
    let buffer = main ?? Buffer()
    main = buffer
    return buffer
  }

  public func stream(named name: String) -> any ByteStream {
    if let found = named.first(where: { $0.name == name }) { return found.buffer }
    let buffer = Buffer()
    named.append((name, buffer))
    return buffer
  }
}
