import DomainCore
import Foundation
import Testing
import TextDecoding
import XMLImporter

/// The reports of `seeds/`, which are there as text and as XML.
@Suite struct SeedTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../seeds")

  private static func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appending(path: name))).map { [UInt8]($0) }
  }

  @Test(arguments: ["ceasefire", "cyber", "finance", "leaks", "liveblog", "mudslide", "profile", "sanctions", "troops"])
  func theXMLHasTheTextOfTheTextFile(_ name: String) throws {
    let plain = try #require(Self.bytes("\(name).txt"))
    let result = read(try #require(Self.bytes("\(name).xml")))
    #expect(result.failure == nil)
    #expect(result.reports.count == 1)
    var text = CanonicalText()
    for line in plain.split(separator: 10) {
      text.append(Array(line))
      text.breakParagraph()
    }
    #expect(result.reports.first?.text == text.finish().text)
    #expect(result.reports.first?.headline?.isEmpty == false)
    #expect(result.reports.first?.published != nil)
    #expect(result.reports.first?.validate() == [])
  }
}
