import DomainCore
import Interchange
import Testing

/// An input that comes in chunks of a size.
private func input(_ text: String, chunks size: Int, limits: ImportLimits = ImportLimits()) -> ImportInput {
  var rest = Array(text.utf8)[...]
  return ImportInput(name: "test", limits: limits) { () throws(ImportError) in
    if rest.isEmpty { return nil }
    defer { rest = rest.dropFirst(size) }
    return Array(rest.prefix(size))
  }
}

private func text(_ fragment: JSONStream.Fragment) -> String { String(decoding: fragment.bytes, as: UTF8.self) }

private func walk(_ input: ImportInput) throws(ImportError) -> [String] {
  var found: [String] = []
  var stream = try JSONStream(input)
  try stream.readObject(isList: { $0 != "x" }) { name, index, fragment in
    found.append("\(name)[\(index)] = \(text(fragment)) @\(fragment.byte):\(fragment.line)")
  } member: { name, fragment in
    found.append("\(name) = \(text(fragment)) @\(fragment.byte):\(fragment.line)")
  }
  return found
}

@Suite struct JSONStreamTests {
  @Test(arguments: [1, 2, 3, 7, 1000]) func elementsComeOneByOne(size: Int) throws {
    let document =
      "\u{FEFF}{\"v\":\"1,]}\",\n \"a\": [1, {\"b\":\"\\\"]\"},\n[] ], \"x\":[1, 2], \"e\":[ ], \"n\":-1e3\n}\n"
    #expect(
      try walk(input(document, chunks: size)) == [
        "v = \"1,]}\" @8:1", "a[0] = 1 @23:2", "a[1] = {\"b\":\"\\\"]\"} @26:2", "a[2] = [] @39:3", "x = [1, 2] @49:3",
        "n = -1e3 @70:3",
      ])
  }

  @Test(arguments: [1, 5, 1000]) func valuesBehindOneAnother(size: Int) throws {
    var stream = try JSONStream(input("{\"a\":1}\n{}\r\n\n\"x\"\n[2]", chunks: size))
    var found: [String] = []
    while let fragment = try stream.next() { found.append("\(text(fragment))@\(fragment.line)") }
    #expect(found == ["{\"a\":1}@1", "{}@2", "\"x\"@4", "[2]@5"])
  }

  @Test(arguments: [
    ("", "an object, which begins with {, is missing"), ("[1]", "an object, which begins with {, is missing"),
    ("{", "the text ends too soon"), ("{\"a\"", "the text ends too soon"), ("{\"a\" 1}", "a colon is missing"),
    ("{\"a\":1 \"b\":2}", "a comma is missing in an object"), ("{\"a\":[1 2]}", "a comma is missing in an array"),
    ("{a:1}", "a member's name is missing"), ("{\"a\":[,]}", "a value is missing"),
    ("{\"a\":[1,", "a value is missing: the text ends"),
  ]) func whatIsNoObjectIsRefused(document: String, message: String) {
    for size in [1, 1000] {
      let error = #expect(throws: ImportError.self) { try walk(input(document, chunks: size)) }
      #expect(
        error?.message == "this is not JSON: \(message)"
          || (document.isEmpty && error?.message.contains("too soon") == true))
    }
  }

  @Test func valuesAreBoundedAndDocumentsAreNot() throws {
    var limits = ImportLimits()
    limits.documentBytes = 100
    let many = "{\"a\":[\(Array(repeating: "\"0123456789\"", count: 500).joined(separator: ","))]}"
    #expect(try walk(input(many, chunks: 10, limits: limits)).count == 500)
    let one = "{\"a\":[\"\(String(repeating: "0123456789", count: 50))\"]}"
    let error = #expect(throws: ImportError.self) { try walk(input(one, chunks: 10, limits: limits)) }
    #expect(error?.message == "a value is larger than 100 bytes")
  }
}
