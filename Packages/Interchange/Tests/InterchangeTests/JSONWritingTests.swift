import DomainCore
import Interchange
import Testing

private func written(_ body: (inout [UInt8]) -> Void) -> String {
  var bytes: [UInt8] = []
  body(&bytes)
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct JSONWritingTests {
  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t\u{0}\u{1f}\u{b}", #""\n\r\t\u0000\u001f\u000b""#),
    ("é—“x”😀", #""é—“x”😀""#), ("a\u{2028}b\u{2029}…", #""a\u2028b\u2029…""#), ("\u{7f}/", "\"\u{7f}/\""),
  ]) func strings(text: String, json: String) { #expect(written { $0.appendJSON(text) } == json) }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "-0"), (12000.0, "12000"), (0.1, "0.1"), (1e16, "1e+16"), (-2.5e-7, "-2.5e-07"),
    (.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"), (37.5665, "37.5665"),
  ]) func numbers(number: Double, json: String) throws {
    #expect(written { _ = $0.appendJSON(number) } == json)
    #expect(Double(json) == number)
    #expect(try JSONParser.value(of: Array(json.utf8)) == .number(json))
  }

  @Test func whatIsNoNumberIsNotWritten() {
    var bytes: [UInt8] = []
    for number in [Double.nan, .infinity, -.infinity] {
      let isWritten = bytes.appendJSON(number)
      #expect(!isWritten)
    }
    #expect(bytes.isEmpty)
  }

  @Test func valuesComeBackAsTheyWere() throws {
    let text = #"{"b":[1.0,1E400,{"":null}],"a":"\u2028\"","a":[true,false,[]],"c":{}}"#
    #expect(written { bytes in (try? JSONParser.value(of: Array(text.utf8))).map { bytes.appendJSON($0) } } == text)
  }
}
