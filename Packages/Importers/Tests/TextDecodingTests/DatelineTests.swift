import DomainCore
import Testing
import TextDecoding

@Suite struct DatelineTests {
  private func take(_ text: String) -> (dateline: Dateline?, text: String, origins: OriginMap) {
    var canonical = CanonicalText()
    canonical.append(Array(text.utf8)[...], file: 100..<100 + text.utf8.count, line: 1, isVerbatim: true)
    var (rest, origins) = canonical.finish()
    let dateline = Dateline.take(from: &rest, &origins)
    return (dateline, rest, origins)
  }

  @Test func opensATextAndIsTakenOff() throws {
    let found = take("OSLO, March 3 (AP) — The quay was closed.")
    #expect(found.dateline?.place == "OSLO")
    #expect(found.dateline?.agency?.name == "Associated Press")
    #expect(found.text == "The quay was closed.")
    let origin = try #require(found.origins.origin(of: 4..<8))
    #expect(origin.byteStart == 100 + 27)
    #expect(origin.byteEnd == 100 + 31)
  }

  @Test(arguments: ["The quay — a new one — was closed.", "OSLO, March 3 (AP) —", ""])
  func otherTextsStay(text: String) {
    let found = take(text)
    #expect(found.dateline == nil)
    #expect(found.text.utf8.count >= text.utf8.count - 2)
  }
}
