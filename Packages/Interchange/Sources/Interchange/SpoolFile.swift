public import DomainCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes that are put aside until a document ends: in memory while they are few, then in a temporary file that has no
/// name, so that nothing is left behind however the process ends.
///
/// The file is made in the folder that `TMPDIR` names, else in `/tmp`. Several ``Spool``s may share one.
public final class SpoolFile {
  private let memoryLimit: Int
  /// What is not in the file yet; it follows behind it.
  private var tail: [UInt8] = []
  private var written = 0
  private var descriptor: Int32 = -1
  /// A stretch of the file that was read ahead.
  private var window: (start: Int, bytes: [UInt8]) = (0, [])

  /// - Parameter memory: How many bytes are kept in memory.
  public init(memory: Int = 1 << 20) { memoryLimit = memory }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// How many bytes were put aside.
  public var count: Int { written + tail.count }

  /// Puts bytes aside, and says where.
  public func append(_ bytes: some Collection<UInt8>) throws(ExportError) -> Range<Int> {
    let start = count
    tail.append(contentsOf: bytes)
    if tail.count > memoryLimit { try flush() }
    return start..<start + bytes.count
  }

  /// Gives bytes back.
  public func read(_ range: Range<Int>) throws(ExportError) -> [UInt8] {
    if range.lowerBound >= written {
      return [UInt8](tail[range.lowerBound - written..<range.upperBound - written])
    }
    if range.upperBound > written {
      return try read(range.lowerBound..<written) + read(written..<range.upperBound)
    }
    if range.lowerBound < window.start || range.upperBound > window.start + window.bytes.count {
      let size = max(range.count, min(1 << 16, written - range.lowerBound))
      window = (range.lowerBound, try load(range.lowerBound, size))
    }
    return [UInt8](window.bytes[range.lowerBound - window.start..<range.upperBound - window.start])
  }

  private func flush() throws(ExportError) {
    if descriptor < 0 { descriptor = try SpoolFile.open() }
    var done = 0
    while done < tail.count {
      let count = unsafe tail.withUnsafeBytes { buffer in
        unsafe pwrite(descriptor, buffer.baseAddress! + done, buffer.count - done, off_t(written + done))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SpoolFile.failure("cannot be written")
      }
      done += count
    }
    written += tail.count
    tail.removeAll(keepingCapacity: true)
  }

  private func load(_ start: Int, _ size: Int) throws(ExportError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var done = 0
    while done < size {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(descriptor, buffer.baseAddress! + done, size - done, off_t(start + done))
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { throw SpoolFile.failure("cannot be read") }
      done += count
    }
    return bytes
  }

  private static func open() throws(ExportError) -> Int32 {
    var folder = "/tmp"
    if let set = unsafe getenv("TMPDIR"), unsafe set[0] != 0 { folder = unsafe String(cString: set) }
    var path = Array("\(folder)/dateline-XXXXXX".utf8CString)
    let descriptor = unsafe path.withUnsafeMutableBufferPointer { buffer in
      let descriptor = unsafe mkstemp(buffer.baseAddress!)
      if descriptor >= 0 { unsafe unlink(buffer.baseAddress!) }
      return descriptor
    }
    if descriptor < 0 { throw failure("cannot be made in \(folder)") }
    return descriptor
  }

  private static func failure(_ what: String) -> ExportError {
    let reason = unsafe String(cString: strerror(errno))
    return ExportError(
      "a temporary file \(what) (\(reason))", advice: "set TMPDIR to a folder that can be written and has room")
  }
}
