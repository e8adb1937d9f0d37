internal import DomainCore
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The value of an environment variable.
func environmentValue(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// Standard error, unbuffered.
enum StandardError {
  static var isTerminal: Bool { isatty(2) == 1 }

  static func print(_ line: String) { write(line + "\n") }

  /// A failure to write here has nobody to tell.
  static func write(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(Array(text.utf8)) }
}

/// Standard output.
enum StandardOutput {
  static var isTerminal: Bool { isatty(1) == 1 }

  /// The width of the terminal, or 80.
  static var width: Int {
    var size = winsize()
    if unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 { return Int(size.ws_col) }
    return 80
  }

  /// Prints a text and a line feed; false when it could not, which is said on standard error.
  static func print(_ text: String) -> Bool {
    do {
      let stream = BufferedStream(to: .standardOutput, name: "standard output")
      try stream.write(Array((text + "\n").utf8))
      try stream.flush()
      return true
    } catch {
      if !error.isClosedPipe { StandardError.print("dateline: error: \(error.message)") }
      return error.isClosedPipe
    }
  }
}

/// Bytes for a file descriptor, written in large pieces.
final class BufferedStream: ByteStream {
  private static let size = 1 << 16
  private let descriptor: FileDescriptor
  private let name: String
  private var buffer: [UInt8] = []
  /// How many bytes were taken.
  private(set) var count = 0

  init(to descriptor: FileDescriptor, name: String) {
    self.descriptor = descriptor
    self.name = name
    buffer.reserveCapacity(BufferedStream.size)
  }

  func write(_ bytes: [UInt8]) throws(ExportError) {
    count += bytes.count
    buffer += bytes
    if buffer.count >= BufferedStream.size { try flush() }
  }

  func flush() throws(ExportError) {
    do {
      _ = try descriptor.writeAll(buffer)
      buffer.removeAll(keepingCapacity: true)
    } catch {
      throw ExportError(writing: name, error)
    }
  }
}

extension ExportError {
  /// What went wrong with a file, in words.
  init(writing name: String, _ error: any Error) {
    let errno = error as? Errno
    let advice: String? =
      switch errno {
      case .noSpace: "free some space and run it again; nothing was changed"
      case .permissionDenied, .readOnlyFileSystem: "choose a place that you may write to"
      case .noSuchFileOrDirectory: "make the folder first"
      case .isDirectory: "name a file, or a folder format such as csv"
      default: nil
      }
    self.init(
      "cannot write \(name): \(errno.map { "\($0)" } ?? "\(error)")", advice: advice, isClosedPipe: errno == .brokenPipe
    )
  }
}
