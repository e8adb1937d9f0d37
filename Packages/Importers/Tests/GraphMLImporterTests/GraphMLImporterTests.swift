import DomainCore
import GraphMLImporter
import Testing

@Suite struct GraphMLImporterTests {
  static let rep = "rep-00000000000000aa"
  static let evt = "evt-0000000000000001"
  static let src = "src-0000000000000002"

  static let keys = """
    <key id="t" for="node" attr.name="nodeType" attr.type="string"/>
    <key id="b" for="node" attr.name="body" attr.type="string"/>
    <key id="k" for="node" attr.name="kind" attr.type="string"/>
    <key id="et" for="node" attr.name="eventType" attr.type="string"/>
    <key id="x" for="node" attr.name="text" attr.type="string"/>
    <key id="s" for="node" attr.name="spanStart" attr.type="int"/>
    <key id="e" for="node" attr.name="spanEnd" attr.type="int"/>
    <key id="d" for="node" attr.name="edtf" attr.type="string"/>
    <key id="n" for="node" attr.name="named" attr.type="boolean"/>
    <key id="ro" for="edge" attr.name="role" attr.type="string"/>
    <key id="r" for="edge" attr.name="relation" attr.type="string"/>
    """

  static func graph(_ elements: String, desc: String = "<desc>Dateline graph 1.0, grouped by report</desc>") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">\(desc)
    \(keys)
    <graph edgedefault="directed">
    \(elements)
    </graph></graphml>
    """
  }

  static let report =
    "<node id=\"\(rep)\"><data key=\"t\">Report</data><data key=\"b\">Ann said &lt;so&gt;.</data></node>"
  static let event =
    "<node id=\"\(evt)\"><data key=\"t\">Event</data><data key=\"et\">STATEMENT</data><data key=\"x\">said</data><data key=\"s\">4</data><data key=\"e\">8</data></node>"
  static let source =
    "<node id=\"\(src)\"><data key=\"t\">Source</data><data key=\"k\">person</data><data key=\"n\">True</data></node>"

  static func edge(_ source: String, _ target: String, _ relation: String, _ more: String = "") -> String {
    "<edge source=\"\(source)\" target=\"\(target)\"><data key=\"r\">\(relation)</data>\(more)</edge>"
  }

  static func read(_ text: String) throws(ImportError) -> [Report] {
    var reports: [Report] = []
    try GraphMLImporter().read(ImportInput(Array(text.utf8))) {
      reports.append($0)
      return .more
    }
    return reports
  }

  @Test func `GraphML is recognised`() {
    let importer = GraphMLImporter()
    #expect(importer.recognise(Array(GraphMLImporterTests.graph("").utf8)[...]) == .certain)
    #expect(importer.recognise(Array("<rss version=\"2.0\">".utf8)[...]) == .no)
  }

  @Test(arguments: ["<desc>Dateline graph 1.0, grouped by report</desc>", ""])
  func `Nodes and edges become a report`(desc: String) throws {
    let elements =
      Self.report + Self.event + Self.source + Self.edge(Self.evt, Self.rep, "inReport")
      + Self.edge(Self.src, Self.rep, "inReport") + Self.edge(Self.rep, Self.src, "publisher")
      + Self.edge(Self.evt, Self.src, "participant", "<data key=\"ro\">actor</data>")
      + Self.edge(Self.evt, "public", "participant", "<data key=\"ro\">recipient</data>")
      + Self.edge(Self.evt, Self.evt, "before")
    let reports = try Self.read(Self.graph(elements, desc: desc))
    #expect(reports.count == 1)
    let report = try #require(reports.first)
    let source = try #require(NodeID(Self.src))
    #expect(report.id == NodeID(Self.rep))
    #expect(report.text == "Ann said <so>.")
    #expect(report.publisher == source)
    #expect(report.sources.map(\.named) == [true])
    #expect(report.events.map(\.type) == [.statement])
    #expect(report.events[0].trigger == [Span(text: "said", start: 4, end: 8)])
    #expect(
      report.events[0].participants == [
        Participant(role: .actor, ref: source), Participant(role: .recipient, ref: .public),
      ])
    #expect(report.relations.map(\.type) == [.before])
    #expect(report.diagnostics == [])
    #expect(report.validate() == [])
  }

  @Test func `A report is given as soon as the next one begins`() throws {
    let second = Self.report.replacing(Self.rep, with: "rep-00000000000000bb")
    var text = Self.graph(Self.report + Self.edge(Self.evt, Self.rep, "inReport") + Self.event + second)
    // Cut off behind the node of the second report.
    text = String(text.prefix(text.count - 19))
    var reports: [Report] = []
    let error = #expect(throws: ImportError.self) {
      try GraphMLImporter().read(ImportInput(Array(text.utf8))) {
        reports.append($0)
        return .more
      }
    }
    #expect(reports.map(\.id) == [NodeID(Self.rep)])
    #expect(reports.first?.events.count == 1)
    #expect(error?.message == "the document ends before its elements do")
    #expect(error?.line != nil)
  }

  @Test func `A node without an edge to a report belongs to the one there is`() throws {
    let reports = try Self.read(Self.graph(Self.report + Self.event))
    #expect(reports.map(\.events.count) == [1])
  }

  @Test(arguments: [
    (event + event, "the node \(evt) stands twice; the first counts"),
    (
      edge(evt, rep, "inReport"),
      "the edge inReport from \(evt) to \(rep) joins a node that is not there; it is left out"
    ),
    (edge("n0", rep, "inReport"), "an edge joins “n0” and “\(rep)”, which are no ids of ours; it is left out"),
    ("<edge source=\"\(rep)\" target=\"\(rep)\"/>", "the edge from \(rep) to \(rep) has no relation; it is left out"),
    (edge(rep, rep, "likes"), "“likes” is no relation (supports"),
    (event.replacing(">4<", with: ">four<"), "spanStart is “four”, which is no whole number; it is left out"),
    (event.replacing("STATEMENT", with: "SONG"), "Event.type “SONG” is none of AGREE"),
    (source.replacing("True", with: "yes"), "named is “yes”, which is no true or false; it is left out"),
    (source.replacing(">Source<", with: ">Sauce<"), "the node \(src) has the nodeType “Sauce”, which is none of"),
    (source.replacing(src, with: "n1"), "the node “n1” has an id that is none of ours; it is left out"),
    ("<node id=\"n1\"/>", "the node “n1” has no nodeType; it is left out"),
    (report, "the report \(rep) stands twice; the first counts"),
    (
      event.replacing("</node>", with: "<data key=\"d\">2024</data></node>"),
      "\(evt): edtf “2024” is not read: it only shows the date of the node “time”"
    ),
  ])
  func `What cannot be read is told with its line`(elements: String, note: String) throws {
    let reports = try Self.read(Self.graph(Self.report + "\n" + elements, desc: ""))
    #expect(reports.count == 1)
    let notes = reports[0].diagnostics.compactMap(\.note)
    #expect(notes.contains { $0.hasPrefix("line ") && $0.contains(": \(note)") }, "\(notes)")
  }

  @Test(arguments: [
    ("<rss version=\"2.0\"/>", "this is not GraphML: the first element is not graphml"),
    (
      "<graphml><key id=\"d\" for=\"node\" attr.name=\"label\"/><graph><node id=\"a\"/></graph></graphml>",
      "this GraphML is not a graph of reports"
    ),
    (graph(event), "the graph has no report: no node whose attribute nodeType is Report"),
    (
      graph("<node id=\"a\"><graph><node id=\"b\"/></graph></node>"),
      "the graph is not flat: a graph stands in a node"
    ),
    (graph("<hyperedge/>"), "the graph is not flat: a hyperedge stands in a graph"),
    ("", "there is no XML element"),
    ("{\"a\": 1}", "there is no XML element"),
  ])
  func `Other documents are refused`(text: String, message: String) {
    let error = #expect(throws: ImportError.self) { _ = try Self.read(text) }
    #expect(error?.message == message)
  }

  @Test func `A report beyond the limit is refused`() {
    var limits = ImportLimits()
    limits.documentBytes = 1000
    let text = Self.graph(Self.report.replacing("Ann", with: String(repeating: "Ann ", count: 1000)))
    let error = #expect(throws: ImportError.self) {
      try GraphMLImporter().read(ImportInput(Array(text.utf8), limits: limits)) { _ in .more }
    }
    #expect(error?.message == "a report of the graph is larger than 1000 bytes")
  }
}
