import DomainCore
import GraphMLExporter
import Testing

@Suite struct GraphMLExporterTests {
  static func export(_ reports: [Report]) throws -> (text: String, diagnostics: [Diagnostic]) {
    let output = MemoryOutput()
    let writer = try GraphMLExporter().begin(output)
    for report in reports { try writer.write(report) }
    let diagnostics = try writer.finish()
    return (String(decoding: output.bytes, as: UTF8.self), diagnostics)
  }

  /// The lines of the element that begins with a text.
  private func element(_ beginning: String, in text: String) -> [String] {
    let lines = text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    guard let start = lines.firstIndex(where: { $0.hasPrefix(beginning) }) else { return [] }
    return Array(lines[start...].dropFirst().prefix { $0.hasPrefix("<data") })
  }

  static func report(_ text: String = "Ann said, “We sent 3 men.”") -> Report {
    var report = Report(text: text)
    var ann = Source(kind: .person, name: "Ann & Bob")
    ann.mentions = [report.span(0..<3)]
    report.sources = [ann]
    var event = Event(id: report.id(for: .event, at: [report.span(16..<20)]), type: .mobilize)
    event.trigger = [report.span(16..<20)]
    event.participants = [Participant(role: .actor, ref: ann.id), Participant(role: .recipient, ref: .public)]
    report.events = [event]
    report.relations = [Relation(.before, from: event.id, to: event.id, note: "n")]
    return report
  }

  @Test func `The document begins with its keys, each with a domain and a type`() throws {
    let text = try GraphMLExporterTests.export([]).text
    #expect(
      text.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <desc>Dateline graph 1.0, grouped by report</desc>
          <key id="n0" for="node" attr.name="label" attr.type="string"/>
          <key id="n1" for="node" attr.name="nodeType" attr.type="string"/>
        """))
    #expect(text.contains(#"<key id="n11" for="node" attr.name="spanStart" attr.type="int"/>"#))
    #expect(text.contains(#"<key id="e2" for="edge" attr.name="weight" attr.type="double"/>"#))
    #expect(text.hasSuffix("  <graph id=\"G\" edgedefault=\"directed\">\n  </graph>\n</graphml>\n"))
  }

  @Test func `Names of attributes differ by more than case in a domain, and none is id`() throws {
    let lines = try GraphMLExporterTests.export([]).text.split(separator: "\n").filter { $0.contains("<key ") }
    let names = lines.map { line in
      line.split(separator: "\"").enumerated().filter { [3, 5].contains($0.offset) }.map { $0.element.lowercased() }
    }
    #expect(Set(names).count == names.count)
    #expect(!names.contains { $0.last == "id" })
  }

  @Test func `A record is a node, a reference an edge`() throws {
    let report = GraphMLExporterTests.report()
    let (text, diagnostics) = try GraphMLExporterTests.export([report])
    #expect(diagnostics == [])
    let (ann, event) = (report.sources[0].id, report.events[0].id)
    #expect(
      element("<node id=\"\(event)\"", in: text) == [
        #"<data key="n0">MOBILIZE: sent</data>"#, #"<data key="n1">Event</data>"#,
        #"<data key="n4">MOBILIZE</data>"#, #"<data key="n10">sent</data>"#, #"<data key="n11">16</data>"#,
        #"<data key="n12">20</data>"#, "<data key=\"n13\">\(report.id)</data>",
      ])
    #expect(element("<node id=\"\(ann)\"", in: text).first == #"<data key="n0">Ann &amp; Bob</data>"#)
    #expect(
      element("<edge id=\"e1\" source=\"\(event)\" target=\"\(ann)\"", in: text) == [
        #"<data key="e0">participant</data>"#, #"<data key="e2">1.0</data>"#, #"<data key="e6">participant</data>"#,
        #"<data key="e1">actor</data>"#, #"<data key="e4">sent</data>"#,
      ])
    #expect(
      element("<edge id=\"e4\" source=\"\(event)\" target=\"\(event)\"", in: text) == [
        #"<data key="e0">before</data>"#, #"<data key="e2">1.0</data>"#, #"<data key="e6">relation</data>"#,
        #"<data key="e7">n</data>"#, "<data key=\"e8\">\(report.id)</data>",
      ])
    #expect(
      element("<edge id=\"e0\" source=\"\(ann)\" target=\"\(report.id)\"", in: text).first
        == #"<data key="e0">inReport</data>"#)
    #expect(element("<node id=\"public\"", in: text).count == 3)
    #expect(!text.contains("<node id=\"author\""))
  }

  @Test func `A source that reports share is one node with an edge to each`() throws {
    var second = GraphMLExporterTests.report("Bob did.")
    second.events = []
    second.relations = []
    second.sources[0].role = "minister"
    let text = try GraphMLExporterTests.export([GraphMLExporterTests.report(), second]).text
    let ann = second.sources[0].id
    #expect(text.split(separator: "<node id=\"\(ann)\"").count == 2)
    #expect(text.split(separator: "source=\"\(ann)\"").count == 3)
    #expect(text.contains("&quot;role&quot;:&quot;minister&quot;"))
  }

  @Test func `An id that nothing has gets a node, so that edges have two ends`() throws {
    var report = Report(text: "x")
    report.publisher = NodeID(.source, hashing: "nobody")
    let text = try GraphMLExporterTests.export([report]).text
    #expect(
      element("<node id=\"\(NodeID(.source, hashing: "nobody"))\"", in: text).last
        == #"<data key="n1">Unresolved</data>"#)
  }

  @Test func `What XML cannot hold is removed, told, and kept whole as JSON`() throws {
    var report = Report(text: "x")
    report.headline = "a\u{1}b\u{FFFE}c\r\nd"
    let (text, diagnostics) = try GraphMLExporterTests.export([report])
    #expect(text.contains(">abc\nd</data>"))
    #expect(text.contains(#"{&quot;headline&quot;:&quot;a\u0001b\ufffec\r\nd&quot;}"#))
    #expect(diagnostics.map(\.kind) == ["illegalCharacters"])
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0.value != 10 || $0.value == 0xFFFE })
  }

  @Test func `Numbers keep to their types`() throws {
    var report = Report(text: "x")
    report.sources = [Source(kind: .group, name: "A")]
    report.sources[0].count = 1 << 40
    var place = Place(name: "P", country: nil)
    place.latitude = 1
    place.longitude = .infinity
    report.places = [place]
    let (text, diagnostics) = try GraphMLExporterTests.export([report])
    #expect(text.contains("{&quot;count&quot;:1099511627776}"))
    #expect(element("<node id=\"\(place.id)\"", in: text).contains(#"<data key="n17">1.0</data>"#))
    #expect(diagnostics.map(\.note) == ["Place.longitude is inf, which a graph cannot hold; it is left out"])
  }

  @Test func `A report that comes twice is written once, and that is told`() throws {
    let report = GraphMLExporterTests.report()
    let (text, diagnostics) = try GraphMLExporterTests.export([report, report])
    #expect(text.split(separator: "<node id=\"\(report.id)\"").count == 2)
    #expect(diagnostics.map(\.kind) == [.duplicateID])
  }
}
