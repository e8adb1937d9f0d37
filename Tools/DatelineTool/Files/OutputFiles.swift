internal import DomainCore
internal import SystemPackage

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An output that appears whole or not at all.
protocol WholeOutput: ExportOutput {
  /// Puts what was written in its place.
  func commit() throws(ExportError)
}

/// Standard output, which has no place to be put in.
final class StandardOutputFile: WholeOutput {
  private let buffer = BufferedStream(to: .standardOutput, name: "standard output")

  func stream() -> any ByteStream { buffer }

  func stream(named name: String) throws(ExportError) -> any ByteStream {
    throw ExportError(
      "this format is a folder of files", advice: "name the folder with --output, or one table with --table")
  }

  func commit() throws(ExportError) { try buffer.flush() }
}

/// A document that is one file: written beside its place under no name, and given the name at the end.
final class FileOutput: WholeOutput {
  private let file: UnnamedFile

  /// A link stays a link: what it points to is replaced.
  init(path: String) throws(ExportError) {
    let target = unsafe realpath(path, nil).map { pointer in
      defer { unsafe free(pointer) }
      return unsafe String(cString: pointer)
    }
    file = try UnnamedFile(for: FilePath(target ?? path))
  }

  func stream() -> any ByteStream { file.buffer }

  func stream(named name: String) throws(ExportError) -> any ByteStream {
    throw ExportError("this format is a folder of files")
  }

  func commit() throws(ExportError) { try file.commit() }
}

/// A document that goes to something that has no content to replace: a device or a named pipe.
final class DeviceOutput: WholeOutput {
  private let descriptor: FileDescriptor
  private let buffer: BufferedStream

  init(path: String) throws(ExportError) {
    do {
      descriptor = try FileDescriptor.open(FilePath(path), .writeOnly, options: .closeOnExec)
    } catch {
      throw ExportError(writing: path, error)
    }
    buffer = BufferedStream(to: descriptor, name: path)
  }

  deinit { try? descriptor.close() }

  func stream() -> any ByteStream { buffer }

  func stream(named name: String) throws(ExportError) -> any ByteStream {
    throw ExportError("this format is a folder of files")
  }

  func commit() throws(ExportError) { try buffer.flush() }
}

/// A document that is a folder: its files get their names only when all of them are written.
final class FolderOutput: WholeOutput {
  private let folder: FilePath
  private var files: [(name: String, file: UnnamedFile)] = []

  init(path: String) throws(ExportError) {
    folder = FilePath(path)
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder {
      throw ExportError("cannot write \(path): it is a file", advice: "name a folder")
    }
  }

  func stream() throws(ExportError) -> any ByteStream {
    throw ExportError("this format is one file")
  }

  func stream(named name: String) throws(ExportError) -> any ByteStream {
    if let found = files.first(where: { $0.name == name }) { return found.file.buffer }
    // The folder itself is made at the end, so its parent holds the files until then.
    let place = FileManager.default.fileExists(atPath: folder.string) ? folder : folder.parent
    let file = try UnnamedFile(for: folder.appending(name), in: place)
    files.append((name, file))
    return file.buffer
  }

  func commit() throws(ExportError) {
    for (_, file) in files { try file.finish() }
    do {
      try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
    } catch {
      throw ExportError("cannot make the folder \(folder)", advice: "choose a place that you may write to")
    }
    for (_, file) in files { try file.name() }
  }
}

/// A file that has no name until it is whole, so that nothing is left of it even when the process is killed.
///
/// Where the system or the file system has no such files, it has a hidden temporary name.
private final class UnnamedFile {
  private let path: FilePath
  private let descriptor: FileDescriptor
  private var temporary: FilePath?
  let buffer: BufferedStream

  /// - Parameters:
  ///   - path: The name to be.
  ///   - folder: A folder on the same file system; the one of the path if there is none.
  init(for path: FilePath, in folder: FilePath? = nil) throws(ExportError) {
    self.path = path
    let folder = folder ?? path.parent
    do {
      var isFolder = false
      if FileManager.default.fileExists(atPath: path.string, isDirectory: &isFolder), isFolder {
        throw Errno.isDirectory
      }
      #if os(Linux)
        // O_TMPFILE, which is a macro that Swift does not import.
        let unnamed = FileDescriptor.OpenOptions(rawValue: 0o20_200_000)
        if let opened = try? FileDescriptor.open(
          folder, .writeOnly, options: [unnamed, .closeOnExec], permissions: UnnamedFile.permissions)
        {
          descriptor = opened
          buffer = BufferedStream(to: opened, name: path.string)
          return
        }
      #endif
      let temporary = UnnamedFile.hidden(path, in: folder)
      descriptor = try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: UnnamedFile.permissions)
      self.temporary = temporary
      buffer = BufferedStream(to: descriptor, name: path.string)
    } catch {
      throw ExportError(writing: path.string, error)
    }
  }

  deinit {
    try? descriptor.close()
    if let temporary { unsafe unlink(temporary.string) }
  }

  private static let permissions: FilePermissions = [
    .ownerReadWrite, .groupReadWrite, .otherReadWrite,
  ]

  private static func hidden(_ path: FilePath, in folder: FilePath) -> FilePath {
    folder.appending(".\(path.lastComponent?.string ?? "dateline").\(getpid()).tmp")
  }

  /// Brings all bytes to the disk.
  func finish() throws(ExportError) {
    try buffer.flush()
    guard fsync(descriptor.rawValue) == 0 else { throw ExportError(writing: path.string, Errno(rawValue: errno)) }
  }

  /// Gives the file its name, in place of what had it.
  func name() throws(ExportError) {
    if temporary == nil {
      let hidden = UnnamedFile.hidden(path, in: path.parent)
      unsafe unlink(hidden.string)
      guard
        unsafe linkat(AT_FDCWD, "/proc/self/fd/\(descriptor.rawValue)", AT_FDCWD, hidden.string, AT_SYMLINK_FOLLOW) == 0
      else { throw ExportError(writing: path.string, Errno(rawValue: errno)) }
      temporary = hidden
    }
    guard let temporary, unsafe rename(temporary.string, path.string) == 0 else {
      throw ExportError(writing: path.string, Errno(rawValue: errno))
    }
    self.temporary = nil
  }

  func commit() throws(ExportError) {
    try finish()
    try name()
  }
}

extension FilePath {
  /// The folder that holds it; `.` for a bare name.
  fileprivate var parent: FilePath {
    let folder = removingLastComponent()
    return folder.isEmpty ? "." : folder
  }
}
