import DomainCore
import Testing

@testable import Interchange

@Suite struct SchemaTests {
  private let schema: JSONValue

  init() throws { schema = try JSONParser.value(of: jsonSchema()) }

  @Test func frame() {
    #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
    #expect(schema["$id"] == .string("https://dateline.example/schema/1.0/graph.json"))
    #expect(schema["required"] == .array([.string("dateline"), .string("reports")]))
    #expect(
      schema["properties"]?.members?.map(\.name) == [
        "dateline", "generator", "reports", "sources", "entities", "places", "times", "quantities", "events",
        "evidence",
        "claims", "attributions", "cues", "flows", "relations", "diagnostics",
      ])
  }

  @Test func definitionOfARecord() {
    let event = schema["$defs"]?["Event"]
    #expect(event?["required"] == .array([.string("id"), .string("type")]))
    #expect(event?["properties"]?.members?.map(\.name).prefix(4) == ["id", "report", "type", "mode"])
    #expect(event?["properties"]?["type"]?["enum"]?.array?.count == 20)
    #expect(event?["properties"]?["trigger"]?["items"]?["$ref"] == .string("#/$defs/Span"))
    #expect(event?["properties"]?["certainty"]?["$ref"] == .string("#/$defs/Certainty"))
    #expect(schema["$defs"]?["Relation"]?["properties"]?.members?.first?.name == "report")
    #expect(schema["$defs"]?["ReliabilityRating"]?["properties"]?["credibility"]?["maximum"] == .number("6"))
  }

  @Test func everyFieldIsDescribedAndNothingElseIs() {
    var names: Set<String> = ["report", "reports"]
    for list in schema["properties"]?.members ?? [] where !["dateline", "generator", "reports"].contains(list.name) {
      names.insert(list.name)
    }
    var missing: [String] = []
    for definition in schema["$defs"]?.members ?? [] where !["ID", "Span", "Origin"].contains(definition.name) {
      names.insert(definition.name)
      for property in definition.value["properties"]?.members ?? [] {
        if property.name == "report" || property.name == "reports" { continue }
        names.insert("\(definition.name).\(property.name)")
        if property.value["description"] == nil { missing.append("\(definition.name).\(property.name)") }
      }
    }
    #expect(missing == [])
    #expect(schemaDescriptions.keys.filter { !names.contains($0) }.sorted() == [])
  }

  @Test func nothingUnknownIsForbidden() {
    #expect(!String(decoding: jsonSchema(), as: UTF8.self).contains("additionalProperties"))
  }
}
