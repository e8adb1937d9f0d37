import DomainCore
import Interchange
import Testing

private func parse(_ text: String) throws -> JSONValue { try JSONParser.value(of: Array(text.utf8)) }

@Suite struct JSONParserTests {
  @Test func valuesOfEveryKind() throws {
    #expect(
      try parse(#" { "a" : [ null , true , false , -0.5e+10 , "x" ] , "b" : { } , "c" : [ ] } "#)
        == .object([
          .init("a", .array([.null, .bool(true), .bool(false), .number("-0.5e+10"), .string("x")])),
          .init("b", .object([])), .init("c", .array([])),
        ]))
  }

  @Test func escapes() throws {
    #expect(try parse(#""\"\\\/\b\f\n\r\t\u00e9\u2028\uD83D\uDE00""#) == .string("\"\\/\u{8}\u{c}\n\r\té\u{2028}😀"))
  }

  @Test func numbersKeepTheirText() throws {
    #expect(
      try parse("[1.0,1E400,123456789012345678901234567890]")
        == .array([.number("1.0"), .number("1E400"), .number("123456789012345678901234567890")]))
  }

  @Test(arguments: [
    #""a\ud800b""#: "a\u{FFFD}b", #""\ude00""#: "\u{FFFD}", #""\ud800\u0041""#: "\u{FFFD}A",
    #""\ud83d\ud83d\ude00""#: "\u{FFFD}😀",
  ]) func halfCharactersAreReplacedAndTold(text: String, expected: String) throws {
    var parser = JSONParser()
    #expect(try parser.parse(Array(text.utf8)) == .string(expected))
    #expect(parser.issues.map(\.kind) == [.loneSurrogate])
  }

  @Test func bytesThatAreNoUTF8AreReplacedAndTold() throws {
    var parser = JSONParser()
    #expect(try parser.parse([0x0A, 0x22, 0x61, 0xFF, 0x22]) == .string("a\u{FFFD}"))
    #expect(parser.issues.map(\.kind) == [.invalidUTF8])
    #expect(
      parser.issues[0].diagnostic.note == "line 2, byte 1: bytes that are no UTF-8 were read as U+FFFD")
  }

  @Test func namesThatStandTwiceAreKeptAndTold() throws {
    var parser = JSONParser()
    let value = try parser.parse(Array(#"{"a":1,"b":2,"a":3}"#.utf8))
    #expect(value.members?.count == 3)
    #expect(value["a"] == .number("3"))
    #expect(parser.issues.map(\.kind) == [.duplicateName("a")])
    #expect(parser.issues.first?.byte == 13)
  }

  @Test func manyIssuesAreCounted() throws {
    var parser = JSONParser()
    _ = try parser.parse(Array("[\(Array(repeating: #""\ud800""#, count: 60).joined(separator: ","))]".utf8))
    #expect(parser.issueCount == 60)
    #expect(parser.diagnostics.count == 51)
    #expect(parser.diagnostics.last?.note == "and 10 more places like these")
  }

  @Test func manyNamesAreToldApart() throws {
    var parser = JSONParser()
    let names = (0..<500).map { #""name\#($0)":\#($0)"# }
    _ = try parser.parse(Array("{\(names.joined(separator: ",")),\"name499\":0}".utf8))
    #expect(parser.issues.map(\.kind) == [.duplicateName("name499")])
  }

  @Test(arguments: [
    ("", "a value is missing: the text ends", 1, 0),
    ("{\"a\":1,\n \"b\" 2}", "a colon is missing: “2” stands in its place", 2, 13),
    ("[1,2", "the text ends inside an array", 1, 4),
    ("[1 2]", "a comma is missing in an array: “2” stands in its place", 1, 3),
    ("[1,]", "a value is missing: “]” stands in its place", 1, 3),
    ("{'a':1}", "a member's name is missing: “'” stands in its place", 1, 1),
    ("[01]", "a number begins with 0", 1, 2),
    ("[1.]", "a digit is missing: “]” stands in its place", 1, 3),
    ("nul", "“null” is not spelled out: the text ends in it", 1, 3),
    ("\"a\nb\"", "a control character stands in a string", 1, 2),
    ("\"\\x\"", "there is no such escape: “x” stands after the backslash", 1, 2),
    ("\"\\u12g4\"", "\\u wants four hexadecimal digits: “g” stands among them", 1, 5),
    ("1 2", "there is more text after the value", 1, 2),
  ]) func whatIsNotJSONIsRefusedWithItsPlace(text: String, message: String, line: Int, byte: Int) {
    let error = #expect(throws: ImportError.self) { try parse(text) }
    #expect(error?.message == "this is not JSON: \(message)")
    #expect(error?.line == line)
    #expect(error?.byte == byte)
  }

  @Test func depthIsBounded() throws {
    let nested = { (depth: Int) in
      [UInt8](repeating: UInt8(ascii: "["), count: depth) + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
    }
    #expect(throws: Never.self) { try JSONParser.value(of: nested(1000)) }
    let error = #expect(throws: ImportError.self) { try JSONParser.value(of: nested(1001)) }
    #expect(error?.message == "this is not JSON: values nest deeper than 1000")
  }

  @Test func markIsPassedOver() throws {
    #expect(try JSONParser.value(of: [0xEF, 0xBB, 0xBF, 0x31]) == .number("1"))
    let error = #expect(throws: ImportError.self) { try JSONParser.value(of: [0xFF, 0xFE, 0x7B, 0]) }
    #expect(error?.message == "this is not JSON: it looks like UTF-16 or UTF-32")
  }
}
