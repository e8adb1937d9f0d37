import DomainCore
import Testing

@Suite struct NodeIDTests {
  @Test func writtenFormIsReadBack() {
    let id = NodeID("src-e1d5ef749335f4c8")
    #expect(id?.description == "src-e1d5ef749335f4c8")
    #expect(id?.type == .source)
  }

  @Test func reservedWordsAreReadAndWritten() {
    #expect(NodeID("author") == .author)
    #expect(NodeID.public.description == "public")
    #expect(NodeID.unspecified.isReserved)
    #expect(NodeID.author.type == nil)
  }

  @Test(arguments: ["", "src", "src-", "src-12", "SRC-e1d5ef749335f4c8", "s-e1d5ef749335f4c8", "src-E1D5EF749335F4C8"])
  func otherTextsAreRefused(text: String) { #expect(NodeID(text) == nil) }

  @Test func canonicalIdsIgnoreCaseBlanksAndArticle() {
    let id = NodeID.canonical(.source, kind: "mediaOutlet", name: "The  Daily Post")
    #expect(id == .canonical(.source, kind: "mediaOutlet", name: "daily post"))
    #expect(id != .canonical(.source, kind: "person", name: "daily post"))
    #expect(id != .canonical(.entity, kind: "mediaOutlet", name: "daily post"))
  }
}

@Suite struct SHA256Tests {
  @Test func digestsOfTheStandard() {
    #expect(
      SHA256.digest(of: Array("abc".utf8)).description
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.digest(of: []).description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.digest(of: [UInt8](repeating: 97, count: 1_000_000)).description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [1, 55, 56, 63, 64, 65, 127, 128])
  func piecesGiveTheDigestOfTheWhole(size: Int) {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var hash = SHA256()
    var rest = bytes[...]
    while !rest.isEmpty {
      hash.update(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    #expect(hash.finish() == SHA256.digest(of: bytes))
  }
}
