import DomainCore
import Interchange
import Testing

@Suite struct SpoolTests {
  @Test(arguments: [1 << 20, 1000, 0]) func piecesComeBackByKey(memory: Int) throws {
    let spool = Spool<String>(SpoolFile(memory: memory))
    for index in 0..<500 { try spool.append(Array("piece \(index)".utf8), for: "key \(index % 7)") }
    #expect(spool.keys == ["key 0", "key 1", "key 2", "key 3", "key 4", "key 5", "key 6"])
    let pieces = try spool.pieces(of: "key 3").map { String(decoding: $0, as: UTF8.self) }
    #expect(pieces.count == 71)
    #expect(pieces.first == "piece 3")
    #expect(pieces.last == "piece 493")
    #expect(try spool.pieces(of: "key 8") == [])
    #expect(!spool.contains("key 8"))
  }

  @Test func spoolsShareAFile() throws {
    let file = SpoolFile(memory: 10)
    let left = Spool<Int>(file)
    let right = Spool<Int>(file)
    for index in 0..<100 {
      try left.append([UInt8(index)], for: index)
      try right.append([UInt8(255 - index), 0], for: index / 2)
    }
    #expect(file.count == 300)
    #expect(try left.pieces(of: 42) == [[42]])
    #expect(try right.pieces(of: 10) == [[235, 0], [234, 0]])
  }
}

@Suite struct GraphSpoolTests {
  private func report(_ text: String, role: String, note: String) -> Report {
    var report = Report(text: text)
    var source = Source(kind: .mediaOutlet, name: "Daily Post")
    source.role = role
    source.mentions = [report.span(0..<1)]
    source.identifiers = [
      Identifier(scheme: "url", value: "https://post.example/"), Identifier(scheme: "x", value: note),
    ]
    report.sources = [source]
    report.publisher = source.id
    report.events = [Event(id: report.id(for: .event, at: [report.span(0..<2)]), type: .aid)]
    report.relations = [Relation(.supports, from: source.id, to: report.events[0].id, note: note)]
    return report
  }

  @Test func whatReportsShareIsMerged() throws {
    let one = report("one", role: "owner", note: "1")
    let two = report("two", role: "editor", note: "2")
    let graph = GraphSpool()
    try graph.add(one)
    try graph.add(two)
    var reports: [NodeID] = []
    try graph.forEachReport { reports.append($0.id) }
    #expect(reports == [one.id, two.id])
    var sources: [Source] = []
    try graph.forEach(Source.self) { source, holders in
      sources.append(source)
      #expect(holders == [one.id, two.id])
    }
    #expect(sources.count == 1)
    #expect(sources[0].role == "owner")
    #expect(sources[0].identifiers.map(\.value) == ["https://post.example/", "1", "2"])
    #expect(sources[0].mentions.map(\.text) == ["o", "t"])
    #expect(
      sources[0].mentions.map { $0.extensions["report"]?.string } == [one.id.description, two.id.description])
    #expect(
      graph.takeDiagnostics().map(\.note) == ["\(sources[0].id) has different values of role; the first was kept"])
    var events: [NodeID] = []
    try graph.forEach(Event.self) { event, holders in
      events.append(event.id)
      #expect(holders.count == 1)
    }
    #expect(events == [one.events[0].id, two.events[0].id])
  }

  @Test func reportsThatComeTwiceAreMerged() throws {
    var one = report("one", role: "owner", note: "1")
    let graph = GraphSpool()
    try graph.add(one)
    one.headline = "Headline"
    one.version = 2
    one.events[0].mode = "money"
    one.relations.append(Relation(.disputes, from: .author, to: .public))
    try graph.add(one)
    var found: [String] = []
    try graph.forEachReport { found.append("\($0.headline ?? "") \($0.version ?? 0)") }
    try graph.forEach(Event.self) { event, _ in found.append("\(event.type) \(event.mode ?? "")") }
    try graph.forEach(Relation.self) { relation, holders in
      found.append("\(relation.type) \(holders.count)")
    }
    #expect(found == ["Headline 2", "aid money", "supports 1", "disputes 1"])
    #expect(graph.takeDiagnostics() == [])
  }

  @Test func textsSayTheirReport() throws {
    let one = report("one", role: "owner", note: "1")
    let graph = GraphSpool()
    try graph.add(one)
    var lines: [String] = []
    try graph.forEachText(Source.self) { lines.append(String(decoding: $0, as: UTF8.self)) }
    try graph.forEachText(Event.self) { lines.append(String(decoding: $0, as: UTF8.self)) }
    #expect(lines[0].hasPrefix(#"{"id":"\#(one.sources[0].id)","reports":["\#(one.id)"],"kind":"mediaOutlet""#))
    #expect(lines[1] == #"{"id":"\#(one.events[0].id)","report":"\#(one.id)","type":"AID"}"#)
  }
}
