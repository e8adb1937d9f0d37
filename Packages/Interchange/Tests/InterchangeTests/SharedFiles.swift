import Foundation

/// Files of test suites by others that may lie beside the repository, in `shared`; tests of them are skipped without.
enum SharedFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../../shared")
    .standardizedFileURL

  static func names(in path: String) -> [String] {
    let url = folder.appending(path: path)
    return ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: path))) }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }
}
