import Foundation
import PackagePlugin

/// `swift package --allow-writing-to-package-directory add-importer NAME`: the files of a new importer, its lines in the
/// two manifests and its line in the standard registry.
@main struct AddImporter: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    guard let name = arguments.first, arguments.count == 1, isTypeName(name) else {
      throw Failure("usage: swift package add-importer NAME, with NAME in UpperCamelCase: add-importer Markdown")
    }
    let root = context.package.directoryURL
    let module = "\(name)Importer"
    let source = root.appending(path: "Packages/Importers/Sources/\(module)/\(module).swift")
    let test = root.appending(path: "Packages/Importers/Tests/\(module)Tests/\(module)Tests.swift")
    let registry = root.appending(path: "Packages/Dateline/Sources/Dateline/PluginRegistry+Standard.swift")
    guard !FileManager.default.fileExists(atPath: source.path) else { throw Failure("\(source.path) is there already") }

    // Every edit is made in memory first, so that a failure leaves nothing half done.
    var edits: [(file: URL, text: String)] = [(source, template(name)), (test, testTemplate(name))]
    for manifest in ["Package.swift", "Packages/Importers/Package.swift"] {
      let file = root.appending(path: manifest)
      edits.append(
        (file, try inserting("  importer(\"\(module)\"),\n", before: "]\n", after: "let importers", in: file)))
    }
    var lines = try String(contentsOf: registry, encoding: .utf8)
    lines = "internal import \(module)\n" + lines
    guard let last = lines.range(of: "    registry.add(PlainTextImporter())\n") else {
      throw Failure("\(registry.path): no line registers PlainTextImporter")
    }
    lines.insert(contentsOf: "    registry.add(\(module)())\n", at: last.lowerBound)
    edits.append((registry, lines))

    for (file, text) in edits {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      print("wrote \(file.path.dropFirst(root.path.count).drop { $0 == "/" })")
    }
    print("Now fill in \(module).read, then: make format && swift test --filter \(module)Tests")
  }

  private func isTypeName(_ name: String) -> Bool {
    name.first.map { $0.isASCII && $0.isUppercase } ?? false
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private func inserting(_ line: String, before end: String, after start: String, in file: URL) throws -> String {
    var text = try String(contentsOf: file, encoding: .utf8)
    guard let list = text.range(of: start),
      let place = text.range(of: "\n\(end)", range: list.upperBound..<text.endIndex)
    else { throw Failure("\(file.path): there is no list of importers") }
    text.insert(contentsOf: "\n" + line.dropLast(), at: place.lowerBound)
    return text
  }

  private func template(_ name: String) -> String {
    """
    public import DomainCore

    /// Reads \(name) documents: one report a document.
    public struct \(name)Importer: Importer {
      public let format = FormatDescription(
        name: "\(name.lowercased())", title: "\(name) document", extensions: ["\(name.lowercased())"])

      public init() {}

      public func recognise(_ head: ArraySlice<UInt8>) -> Recognition { .no }

      public func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
        let bytes = try input.readAll()
        guard !bytes.isEmpty else { throw ImportError("the file is empty") }
        var report = Report(text: String(decoding: bytes, as: UTF8.self))
        report.published = input.published
        _ = receive(report)
      }
    }

    """
  }

  private func testTemplate(_ name: String) -> String {
    """
    import DomainCore
    import DomainTesting
    import Testing
    import \(name)Importer

    @Suite struct \(name)ImporterTests {
      @Test func keepsTheContract() {
        let samples = [("plain.\(name.lowercased())", Array("One line.".utf8))]
        #expect(importerContract(\(name)Importer(), samples: samples).isEmpty)
      }
    }

    """
  }
}

/// Why the importer was not added.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
