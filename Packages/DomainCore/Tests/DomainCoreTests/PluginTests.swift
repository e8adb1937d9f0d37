import DomainCore
import Testing

private struct Reader: Importer {
  let format: FormatDescription
  let recognition: Recognition

  init(_ name: String, _ recognition: Recognition = .no) {
    format = FormatDescription(name: name, title: name, extensions: [name])
    self.recognition = recognition
  }

  func recognise(_ head: ArraySlice<UInt8>) -> Recognition { recognition }
  func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {}
}

private struct Writer: Exporter {
  let format = FormatDescription(name: "two", title: "Two", extensions: ["two"])
  func begin(_ output: any ExportOutput) throws(ExportError) -> any ReportWriter { throw ExportError("no") }
}

private struct Reviewer: Analyzer {
  let name = "reviewer"
  func analyze(_ report: inout Report) {}
}

@Suite struct PluginRegistryTests {
  @Test func pluginsAreFoundByNameAndExtension() {
    var registry = PluginRegistry()
    registry.add(Reader("one"))
    registry.add(Writer())
    #expect(registry.importer(named: "one")?.format.name == "one")
    #expect(registry.importer(named: "two") == nil)
    #expect(registry.importer(forExtension: "ONE")?.format.name == "one")
    #expect(registry.exporter(forExtension: "two")?.format.name == "two")
  }

  @Test func theSurestImporterIsTakenAndTheFirstOfEquals() {
    var registry = PluginRegistry()
    registry.add(Reader("possible", .possible))
    registry.add(Reader("likely", .likely))
    registry.add(Reader("too", .likely))
    #expect(registry.importer(recognising: [])?.format.name == "likely")
    #expect(PluginRegistry().importer(recognising: []) == nil)
  }

  @Test func duplicatesTrap() async {
    await #expect(processExitsWith: .failure) {
      var registry = PluginRegistry()
      registry.add(Reader("one"))
      registry.add(Reader("one"))
    }
    await #expect(processExitsWith: .failure) {
      var registry = PluginRegistry()
      registry.add(Reviewer())
      registry.add(Reviewer())
    }
  }
}

@Suite struct ImportInputTests {
  private func input(_ chunks: [[UInt8]], limits: ImportLimits = ImportLimits()) -> ImportInput {
    var rest = chunks[...]
    return ImportInput(name: "a", limits: limits) { () throws(ImportError) in rest.popFirst() }
  }

  @Test func theHeadIsSeenWithoutBeingTaken() throws {
    let input = input([[1, 2], [], [3]])
    #expect(try Array(input.head(1)) == [1])
    #expect(try Array(input.head(9)) == [1, 2, 3])
    #expect(try input.readAll() == [1, 2, 3])
    #expect(try input.next() == nil)
    #expect(input.digest == SHA256.digest(of: [1, 2, 3]))
  }

  @Test func emptyChunksAreNoEnd() throws {
    let input = input([[], [1], [], [2]])
    #expect(try input.next() == [1])
    #expect(try input.next() == [2])
    #expect(try input.next() == nil)
  }

  @Test func limitsAreKept() throws {
    var limits = ImportLimits()
    limits.documentBytes = 2
    #expect(throws: ImportError.self) { try self.input([[1, 2], [3]], limits: limits).readAll() }
    #expect(try self.input([[1, 2]], limits: limits).readAll() == [1, 2])
    limits.fileBytes = 1
    #expect(throws: ImportError.self) { try self.input([[1, 2]], limits: limits).next() }
  }

  @Test func onlyAFolderHasParts() throws {
    #expect(try input([]).part("a") == nil)
    #expect(!input([]).isFolder)
  }
}

@Suite struct MemoryOutputTests {
  @Test func streamsAreTheSameForAName() throws {
    let output = MemoryOutput()
    try output.stream().write([1])
    try output.stream().write([2])
    try output.stream(named: "b").write([3])
    try output.stream(named: "a").write([4])
    try output.stream(named: "b").write([5])
    #expect(output.bytes == [1, 2])
    #expect(output.files.map(\.name) == ["b", "a"])
    #expect(output.files.map(\.bytes) == [[3, 5], [4]])
  }
}

@Suite struct ExtensionsTests {
  @Test func membersKeepTheirOrder() {
    var extensions = Extensions()
    extensions["b"] = .bool(true)
    extensions["a"] = .null
    extensions["b"] = .number("1e0")
    #expect(extensions.members.map(\.name) == ["b", "a"])
    #expect(extensions["b"] == .number("1e0"))
    extensions["b"] = nil
    #expect(extensions.members.map(\.name) == ["a"])
  }
}
