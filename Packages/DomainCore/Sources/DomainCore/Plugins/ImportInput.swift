/// The bytes of one input, in chunks, and what the caller knows about it.
public final class ImportInput {
  /// The input as the user named it: a path, an address, or `-`.
  public let name: String
  /// The publication date to use where the input tells none: EDTF, as in ``Report/published``.
  public let published: String?
  /// The bounds to keep.
  public let limits: ImportLimits
  private let source: () throws(ImportError) -> [UInt8]?
  private let openPart: ((String) throws(ImportError) -> ImportInput?)?
  private var ahead: [[UInt8]] = []
  private var isAtEnd = false
  private var hash = SHA256()
  private var given = 0

  /// - Parameters:
  ///   - name: The input as the user named it.
  ///   - published: The publication date to use where the input tells none.
  ///   - limits: The bounds to keep.
  ///   - part: Opens a file of a folder by its name; nil when there is none.
  ///   - chunks: Gives the next bytes, nil at the end.
  public init(
    name: String, published: String? = nil, limits: ImportLimits = ImportLimits(),
    part: ((String) throws(ImportError) -> ImportInput?)? = nil,
    chunks: @escaping () throws(ImportError) -> [UInt8]?
  ) {
    self.name = name
    self.published = published
    self.limits = limits
    openPart = part
    source = chunks
  }

  /// An input of bytes in memory.
  public convenience init(
    _ bytes: [UInt8], name: String = "-", published: String? = nil, limits: ImportLimits = ImportLimits()
  ) {
    var rest: [UInt8]? = bytes
    self.init(name: name, published: published, limits: limits) { () throws(ImportError) in
      defer { rest = nil }
      return rest
    }
  }

  /// Whether the input is a folder, whose files ``part(_:)`` opens.
  public var isFolder: Bool { openPart != nil }

  /// A file of a folder; nil when there is no such file.
  public func part(_ name: String) throws(ImportError) -> ImportInput? { try openPart?(name) }

  /// The next bytes; nil at the end. No chunk is empty.
  public func next() throws(ImportError) -> [UInt8]? {
    let chunk = try ahead.isEmpty ? pull() : ahead.removeFirst()
    guard let chunk else { return nil }
    given += chunk.count
    if given > limits.fileBytes {
      throw ImportError(
        "the file is larger than \(limits.fileBytes) bytes", byte: limits.fileBytes,
        advice: "split it, or raise the limit")
    }
    hash.update(chunk)
    return chunk
  }

  private func pull() throws(ImportError) -> [UInt8]? {
    while !isAtEnd {
      guard let chunk = try source() else {
        isAtEnd = true
        return nil
      }
      if !chunk.isEmpty { return chunk }
    }
    return nil
  }

  /// The first bytes, up to a number, without taking them.
  public func head(_ count: Int) throws(ImportError) -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    for chunk in ahead { bytes += chunk }
    while bytes.count < count, let chunk = try pull() {
      ahead.append(chunk)
      bytes += chunk
    }
    return bytes.prefix(count)
  }

  /// All bytes that are left, for formats that need the whole file: at most ``ImportLimits/documentBytes``.
  public func readAll() throws(ImportError) -> [UInt8] {
    guard var bytes = try next() else { return [] }
    while let chunk = try next() {
      bytes += chunk
      if bytes.count > limits.documentBytes { break }
    }
    if bytes.count > limits.documentBytes {
      throw ImportError(
        "the document is larger than \(limits.documentBytes) bytes", byte: limits.documentBytes,
        advice: "split it, or raise the limit")
    }
    return bytes
  }

  /// SHA-256 of the bytes taken so far: the file's, once it is read to the end.
  public var digest: SHA256.Digest { hash.finish() }
}

/// Bounds that keep a hostile input from taking all time or memory.
public struct ImportLimits: Hashable, Sendable {
  /// The bytes of a file that is read as a stream.
  public var fileBytes = 1 << 40
  /// The bytes of a file, or of one item of it, that must be held in memory.
  public var documentBytes = 256 << 20
  /// How deep elements or values may nest.
  public var depth = 1000
  /// How many attributes an element may have.
  public var attributes = 256

  public init() {}
}
