internal import DomainCore
internal import SystemPackage

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// An input that the arguments name: standard input, a file, or a folder that is one document.
struct InputFile {
  /// As messages name it.
  var name: String
  var isStandardInput = false
  var isFolderDocument = false

  /// The file name's extension in lower case, without dot; empty without one.
  var fileExtension: String { FilePath(name).extension?.lowercased() ?? "" }

  /// Opens it for an importer.
  func open(published: String?, limits: ImportLimits) throws(ImportError) -> ImportInput {
    if isFolderDocument {
      let folder = FilePath(name)
      return ImportInput(
        name: name, published: published, limits: limits,
        part: { (part: String) throws(ImportError) -> ImportInput? in
          guard let component = FilePath.Component(part), component.kind == .regular else { return nil }
          let file = folder.appending(component)
          guard FileManager.default.fileExists(atPath: file.string) else { return nil }
          return try InputFile(name: file.string).open(published: published, limits: limits)
        },
        chunks: { () throws(ImportError) in nil })
    }
    let file = try isStandardInput ? OpenFile(.standardInput) : OpenFile(path: name)
    return ImportInput(name: name, published: published, limits: limits) { () throws(ImportError) in try file.next() }
  }
}

/// A file that is read in chunks and closed with the last reference to it.
private final class OpenFile {
  private let descriptor: FileDescriptor
  private let isOwned: Bool

  init(_ descriptor: FileDescriptor) {
    self.descriptor = descriptor
    isOwned = false
  }

  init(path: String) throws(ImportError) {
    do {
      descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
      isOwned = true
    } catch {
      throw ImportError(reading: error)
    }
  }

  deinit { if isOwned { try? descriptor.close() } }

  func next() throws(ImportError) -> [UInt8]? {
    do {
      let chunk = try unsafe [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        count = try unsafe descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      return chunk.isEmpty ? nil : chunk
    } catch {
      throw ImportError(reading: error)
    }
  }
}

extension ImportError {
  /// What went wrong with a file, in words.
  fileprivate init(reading error: any Error) {
    switch error as? Errno {
    case .noSuchFileOrDirectory: self.init("there is no such file", advice: "check the name")
    case .permissionDenied: self.init("you may not read it", advice: "check its permissions")
    case .isDirectory: self.init("is a folder", advice: "name the files in it")
    case let errno?: self.init("cannot be read: \(errno)")
    case nil: self.init("cannot be read: \(error)")
    }
  }
}

/// Turns arguments into inputs: a folder stands for the files in it that some importer reads, in the order of their
/// paths, and for itself where an importer reads folders and knows it.
struct InputExpansion {
  let registry: PluginRegistry
  /// The format that the user names for all inputs, if any.
  let format: (any Importer)?

  func expand(_ arguments: [String]) -> [Result<InputFile, Problem.Failure>] {
    (arguments.isEmpty ? ["-"] : arguments).flatMap { argument -> [Result<InputFile, Problem.Failure>] in
      if argument == "-" { return [.success(InputFile(name: "-", isStandardInput: true))] }
      guard isFolder(argument) else { return [.success(InputFile(name: argument))] }
      if isDocument(argument) { return [.success(InputFile(name: argument, isFolderDocument: true))] }
      let files = walk(argument)
      if files.isEmpty {
        let known = registry.importers.flatMap(\.format.extensions).map { ".\($0)" }.joined(separator: " ")
        return [
          .failure(
            Problem.Failure(
              Problem(
                .error, "no file in this folder can be read", file: argument,
                advice: "files are chosen by extension (\(known)); name others one by one, with --from")))
        ]
      }
      return files.map { .success($0) }
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// Whether a folder importer reads this folder as one document: its index table is there.
  private func isDocument(_ path: String) -> Bool {
    guard format?.format.isFolder ?? registry.importers.contains(where: \.format.isFolder) else { return false }
    return FileManager.default.fileExists(atPath: FilePath(path).appending("reports.csv").string)
  }

  /// Links to folders are not followed, so that no walk goes in a circle.
  private func walk(_ folder: String) -> [InputFile] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return names.flatMap { name -> [InputFile] in
      guard !name.hasPrefix(".") else { return [] }
      let path = FilePath(folder).appending(name).string
      if isFolder(path) {
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        if isLink { return [] }
        return isDocument(path) ? [InputFile(name: path, isFolderDocument: true)] : walk(path)
      }
      let file = InputFile(name: path)
      return format != nil || registry.importer(forExtension: file.fileExtension) != nil ? [file] : []
    }
  }
}

extension Problem {
  /// A problem as an error, for `Result`.
  struct Failure: Error {
    let problem: Problem
    init(_ problem: Problem) { self.problem = problem }
  }
}
