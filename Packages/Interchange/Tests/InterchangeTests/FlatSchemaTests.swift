import DomainCore
import Interchange
import Testing

@Suite struct FlatSchemaTests {
  @Test func `A schema lists the fields of a record, those of a record inside in their place`() {
    let paths = FlatSchema(Event.self).fields.map(\.path)
    #expect(
      paths == [
        "id", "type", "mode", "context", "communicative", "trigger", "extent", "participants", "time", "place",
        "quantity", "factuality", "certainty.factuality", "certainty.polarity", "certainty.condition",
        "certainty.likelihood", "certainty.analyticConfidence", "certainty.cues", "certainty.extensions",
        "corefersWith", "extensions",
      ])
    #expect(FlatSchema(Claim.self).index(of: "certainty.cues") == 8)
    #expect(FlatSchema(Claim.self).index(of: "cues") == nil)
  }

  static func event() -> Event {
    var event = Event(id: NodeID(.event, hashing: "1"), type: .mobilize)
    event.mode = ""
    event.communicative = false
    event.trigger = [
      Span(text: "sent", start: 107, end: 111, origin: Origin(xpath: "/p", line: 3, byteStart: 1, byteEnd: 5)),
      Span(text: "a", start: 0, end: 1, origin: Origin()),
    ]
    event.participants = [Participant(role: .actor, ref: .public)]
    event.participants[0].extensions = Extensions([JSONValue.Member("x", .null)])
    event.certainty = Certainty()
    event.extensions = Extensions([JSONValue.Member("y", .number("1.50")), JSONValue.Member("certainly", .bool(true))])
    return event
  }

  @Test func `A record laid flat and put back is the same`() {
    let schema = FlatSchema(Event.self)
    let values = Flattener().values(of: FlatSchemaTests.event())
    #expect(values.count == schema.fields.count)
    var event = Event()
    #expect(Unflattener().fill(&event, from: values, by: schema) == [])
    #expect(event == FlatSchemaTests.event())
  }

  @Test func `A record inside that is empty is not the same as none`() throws {
    var event = FlatSchemaTests.event()
    let index = try #require(FlatSchema(Event.self).index(of: "certainty.extensions"))
    #expect(Flattener().values(of: event)[index] == .extensions(Extensions()))
    event.certainty = nil
    #expect(Flattener().values(of: event)[index] == .absent)
    event.certainty = Certainty(.probable)
    #expect(Flattener().values(of: event)[index] == .absent)
  }

  @Test func `Rows are JSON objects as in documents, and back`() {
    let schema = FlatSchema(Event.self)
    let values = Flattener().values(of: FlatSchemaTests.event())
    let json = schema.json(of: values)
    #expect(
      json.members?.map(\.name) == [
        "id", "type", "mode", "communicative", "trigger", "participants", "certainty", "y", "certainly",
      ])
    #expect(json["certainty"] == .object([]))
    #expect(
      json["participants"]
        == .array([
          .object([
            JSONValue.Member("role", .string("actor")), JSONValue.Member("ref", .string("public")),
            JSONValue.Member("x", .null),
          ])
        ]))
    var problems: [FlatProblem] = []
    #expect(schema.values(from: json, problems: &problems) == values)
    #expect(problems == [])
    #expect(
      schema.json(of: values, where: { schema.fields[$0].path == "mode" })
        == .object([
          JSONValue.Member("mode", .string(""))
        ]))
  }

  @Test func `What the model cannot take is told`() {
    let schema = FlatSchema(Event.self)
    var values = schema.blank
    values[1] = .text("DANCE")
    var event = Event()
    let problems = Unflattener().fill(&event, from: values, by: schema)
    #expect(problems.map(\.field) == [0, 1])
    #expect(problems.first?.message == "is missing")
    #expect(problems.last?.message.hasPrefix("“DANCE” is none of AGREE, CONSULT") == true)
    #expect(problems.map(\.isFatal) == [true, false])
    #expect(event == Event())

    var found: [FlatProblem] = []
    let json = JSONValue.object([
      JSONValue.Member("communicative", .string("yes")),
      JSONValue.Member("trigger", .array([.object([JSONValue.Member("text", .string("x"))])])),
    ])
    #expect(schema.values(from: json, problems: &found) == schema.blank)
    #expect(found.map(\.field) == [4, 5])
  }

  @Test(arguments: [
    (0.0, "0"), (12000, "12000"), (-3, "-3"), (0.1, "0.1"), (1e15, "1000000000000000"), (1e300, "1e+300"),
    (-2.5, "-2.5"),
  ])
  func `Numbers are written short`(number: Double, text: String) { #expect(numberText(number) == text) }
}
