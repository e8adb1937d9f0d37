public import DomainCore

/// Puts pieces of bytes aside under keys, and gives all pieces of a key back together, keys in the order in which they
/// were first seen. Memory holds the keys and the places of the pieces; the bytes are in a ``SpoolFile``.
///
/// Formats that keep a list a kind of finding, or merge what several reports know of one source, need it, because they
/// can write a list only when the last report was seen:
///
/// ```swift
/// let spool = Spool<NodeID>()
/// for report in reports { try spool.append(row(of: report), for: report.id) }
/// try spool.forEach { id, pieces in stream.write(merge(pieces)) }
/// ```
public final class Spool<Key: Hashable & Sendable> {
  private let file: SpoolFile
  /// The index of a key in ``keys``.
  private var indices: [Key: Int] = [:]
  /// The keys, in the order in which they were first seen.
  public private(set) var keys: [Key] = []
  /// The last piece of each key; pieces are linked from the last to the first, since most keys have one.
  private var last: [Int] = []
  /// Where each piece stands, and the piece of the same key before it, or -1.
  private var pieces: [(range: Range<Int>, before: Int)] = []

  /// - Parameter file: Where the bytes go; spools may share it.
  public init(_ file: SpoolFile = SpoolFile()) { self.file = file }

  /// Puts a piece aside, behind those that its key has.
  public func append(_ piece: some Collection<UInt8>, for key: Key) throws(ExportError) {
    let range = try file.append(piece)
    pieces.append((range, -1))
    if let index = indices[key] {
      pieces[pieces.count - 1].before = last[index]
      last[index] = pieces.count - 1
    } else {
      indices[key] = keys.count
      keys.append(key)
      last.append(pieces.count - 1)
    }
  }

  /// Whether a key has pieces.
  public func contains(_ key: Key) -> Bool { indices[key] != nil }

  /// The pieces of a key, in the order in which they were put aside; empty for a key that was not seen.
  public func pieces(of key: Key) throws(ExportError) -> [[UInt8]] {
    guard let index = indices[key] else { return [] }
    var found: [Int] = []
    var piece = last[index]
    while piece >= 0 {
      found.append(piece)
      piece = pieces[piece].before
    }
    var bytes: [[UInt8]] = []
    for piece in found.reversed() { bytes.append(try file.read(pieces[piece].range)) }
    return bytes
  }

  /// Gives each key and its pieces.
  public func forEach(_ body: (Key, [[UInt8]]) throws(ExportError) -> Void) throws(ExportError) {
    for key in keys { try body(key, pieces(of: key)) }
  }
}
