import DomainCore
import Interchange
import Testing

/// Reports with a record of every kind and as many fields as they have.
enum Samples {
  static let outlet = Source(kind: .mediaOutlet, name: "Morning Ledger")

  /// A report on its own text; two of them share an outlet and an entity.
  static func report(_ name: String) -> Report {
    var report = Report(text: "\(name) said 12 boats “left” the port.\nIt may rain.")
    let utf8 = report.utf8
    func span(_ words: String) -> Span {
      let words = Array(words.utf8)
      let start = utf8.indices.first { utf8[$0...].starts(with: words) } ?? 0
      return report.span(start..<start + words.count)
    }
    var outlet = outlet
    outlet.identifiers = [Identifier(scheme: "url", value: "https://ledger.example/")]
    var person = Source(kind: .person, name: name)
    person.mentions = [span(name)]
    person.country = "NO"
    person.named = true
    person.count = 1
    var rating = ReliabilityRating(assessedBy: "desk")
    rating.reliability = .b
    rating.credibility = 2
    person.ratings = [rating]
    var anonymous = Source(id: report.id(for: .source, at: [span("port")]), kind: .anonymous)
    anonymous.anonymityReason = "not cleared to speak"
    var entity = Entity(kind: "organisation", name: "Harbour Board")
    entity.mentions = [span("port")]
    person.memberOf = entity.id
    var place = Place(name: "Bergen", country: "NO")
    place.latitude = 60.39
    place.longitude = 5.32
    place.precision = .locality
    var time = TimeReference(id: report.id(for: .time, at: [span("It")]), type: .date)
    time.value = "2024-05-01"
    time.spans = [span("It")]
    var quantity = Quantity(id: report.id(for: .quantity, at: [span("12 boats")]), value: 12, unit: "boat")
    quantity.mod = .exact
    quantity.spans = [span("12 boats")]
    var event = Event(id: report.id(for: .event, at: [span("left")]), type: .retreat)
    event.trigger = [span("left")]
    event.communicative = false
    event.participants = [Participant(role: .actor, ref: entity.id), Participant(role: .source, ref: .public)]
    event.time = time.id
    event.place = place.id
    event.quantity = quantity.id
    event.factuality = .certain
    var cue = CertaintyCue(id: report.id(for: .cue, at: [span("may")]), span: span("may"), kind: .modal)
    cue.scope = [event.id]
    event.certainty = Certainty(.probable, condition: .asserted, cues: [cue.id])
    event.certainty?.likelihood = .likely
    var evidence = Evidence(id: report.id(for: .evidence, at: [span("boats")]), kind: "photo")
    evidence.count = 3
    evidence.disclosed = true
    var custody = Custody()
    custody.holder = person.id
    evidence.custody = [custody]
    var claim = Claim(id: report.id(for: .claim, at: [span("12 boats “left” the port")]), content: [])
    claim.content = [span("12 boats “left” the port")]
    claim.events = [event.id]
    var attribution = Attribution(id: report.id(for: .attribution, at: claim.content), type: .mixed)
    attribution.source = person.id
    attribution.cue = [span("said")]
    attribution.content = claim.content
    attribution.claim = claim.id
    attribution.attitude = .assertion
    attribution.depth = 0
    var flow = InformationFlow(
      id: report.id(for: .flow, at: [span("said")]), from: person.id, to: [.public], what: "statement")
    flow.status = .asserted
    flow.direction = .oneWay
    flow.via = attribution.id
    report.headline = "Boats \"left\" \\ port\u{2028}"
    report.publisher = outlet.id
    report.creators = [person.id]
    report.published = "2024-05-01T10:00:00+02:00"
    report.version = 1
    var media = Media()
    media.caption = "A boat"
    report.media = [media]
    report.sources = [outlet, person, anonymous]
    report.entities = [entity]
    report.places = [place]
    report.times = [time]
    report.quantities = [quantity]
    report.events = [event]
    report.evidence = [evidence]
    report.claims = [claim]
    report.attributions = [attribution]
    report.cues = [cue]
    report.flows = [flow]
    report.relations = [Relation(.supports, from: evidence.id, to: event.id, note: "shown")]
    report.diagnostics = [Diagnostic("undatedYear", .note, "no year", at: [span("It")])]
    return report
  }

  static func document(_ reports: [Report]) throws -> [UInt8] {
    let output = MemoryOutput()
    let writer = GraphDocumentWriter(output.stream())
    for report in reports { try writer.write(report) }
    #expect(try writer.finish() == [])
    return output.bytes
  }

  static func lines(_ reports: [Report]) throws -> [UInt8] {
    let output = MemoryOutput()
    let writer = GraphLinesWriter(output.stream())
    for report in reports { try writer.write(report) }
    return output.bytes
  }

  static func read(
    _ bytes: [UInt8], chunks size: Int = 1 << 16
  ) throws -> (reports: [Report], diagnostics: [Diagnostic]) {
    var rest = bytes[...]
    let input = ImportInput(name: "test") { () throws(ImportError) in
      if rest.isEmpty { return nil }
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    var reports: [Report] = []
    var diagnostics: [Diagnostic] = []
    try GraphReader(input).readDocuments { report, found in
      reports.append(report)
      diagnostics += found
      return .more
    }
    return (reports, diagnostics)
  }
}
