import Testing

@testable import XMLImporter

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("b", "https://h.example/a/c", "https://h.example/a/b"),
    ("../b", "https://h.example/a/c/d", "https://h.example/a/b"),
    ("/b?q", "https://h.example/a/c", "https://h.example/b?q"),
    ("//o.example/x", "https://h.example/", "https://o.example/x"),
    ("http://o.example", "https://h.example/", "http://o.example"), ("b", "https://h.example", "https://h.example/b"),
    ("../../../b/.", "https://h.example/a/", "https://h.example/b/"),
    ("?q", "https://h.example/a#f", "https://h.example/a?q"),
    ("", "https://h.example/a", "https://h.example/a"), ("b", "not an address", "b"),
  ]) func resolves(_ address: String, _ base: String, _ whole: String) {
    #expect(WebAddress.resolve(address, base) == whole)
  }

  @Test func findsHosts() {
    #expect(WebAddress.host("https://www.H.example:80/a") == "h.example")
    #expect(WebAddress.host("mailto:a@b.example") == nil)
  }
}
