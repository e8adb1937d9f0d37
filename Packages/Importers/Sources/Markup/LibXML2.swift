internal import CLibXML2

/// What must be set in libxml2 before it is used, for the whole process.
enum LibXML2 {
  /// Sets libxml2 up, once: it shall load nothing that a document names, from the disk as little as from the network.
  ///
  /// NONET alone would not keep it from local files. The loader is the process's, so that a program that embeds this
  /// and uses libxml2 itself gets no external entities either.
  static let isReady: Bool = {
    xmlInitParser()
    unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()
}

/// The character that HTML 4 gives a name to; nil for a name that it does not know.
func namedCharacter(_ name: String) -> Unicode.Scalar? {
  guard name.utf8.count <= 8, let entity = unsafe htmlEntityLookup(name) else { return nil }
  return unsafe Unicode.Scalar(UInt32(entity.pointee.value))
}

extension [UInt8] {
  /// Appends the bytes of a span.
  @inlinable
  public mutating func append(copying span: Swift.Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { bytes in unsafe append(contentsOf: bytes) }
  }
}
