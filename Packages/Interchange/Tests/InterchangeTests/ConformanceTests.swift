import DomainCore
import Interchange
import Testing

/// JSONTestSuite by Nicolas Seriot: files that begin with y must be read, with n must be refused, with i may be either.
@Suite(.enabled(if: SharedFiles.exists("formats/jsontestsuite"), "JSONTestSuite is not beside the repository"))
struct ConformanceTests {
  private static let folder = "formats/jsontestsuite/test_parsing"

  @Test func parserAcceptsAndRefusesAsTheSuiteSays() throws {
    var wrong: [String] = []
    for name in SharedFiles.names(in: Self.folder) where name.hasSuffix(".json") {
      let bytes = try SharedFiles.bytes("\(Self.folder)/\(name)")
      let isRead = (try? JSONParser.value(of: bytes)) != nil
      if name.hasPrefix("y_") && !isRead || name.hasPrefix("n_") && isRead { wrong.append(name) }
    }
    #expect(wrong == [])
  }

  /// The stream finds the same values as the parser, and neither hangs.
  @Test func streamAgreesWithTheParser() throws {
    var wrong: [String] = []
    for name in SharedFiles.names(in: Self.folder) where name.hasSuffix(".json") {
      let bytes = try SharedFiles.bytes("\(Self.folder)/\(name)")
      guard let value = try? JSONParser.value(of: bytes), case .object(let members) = value else { continue }
      var found: [JSONValue.Member] = []
      var stream = try JSONStream(ImportInput(bytes))
      try? stream.readObject(isList: { _ in false }) { _, _, _ in
      } member: { name, fragment throws(ImportError) in
        var parser = JSONParser()
        found.append(JSONValue.Member(name, try parser.parse(fragment.bytes)))
      }
      if found != members { wrong.append(name) }
    }
    #expect(wrong == [])
  }
}
