import ArgumentParser
import DomainCore
import Foundation
import Reading

struct AttributionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution",
    abstract: "Read {id, text, published} a line; write {id, attributions: [{source, cue, content, type}]}.")

  @OptionGroup var measure: MeasureOptions
  @Argument(help: "A file of JSON objects, one a line.") var input: String

  func run() throws {
    let meter = Meter()
    let analyzer = NewsAnalyzer()
    try mapJSONLines(input) { document in
      let text = document["text"]?.string ?? ""
      meter.count(text.utf8)
      let found = analyzer.attributionSpans(in: text, published: document["published"]?.string)
      return .object([
        "id": document["id"] ?? .null,
        "attributions": .array(
          found.map { attribution in
            .object([
              "source": attribution.source.map(JSONValue.range) ?? .null,
              "cue": attribution.cue.map(JSONValue.range) ?? .null,
              "content": .array(attribution.content.map(JSONValue.range)),
            ])
          }),
      ])
    }
    meter.report(measure)
  }
}

struct CertaintyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certainty",
    abstract: "Read {id, text, events: [{span}]} a line; write {id, events: [{span, factuality}]}, −3 to +3.")

  @OptionGroup var measure: MeasureOptions
  @Flag(help: "Write what the model sees of each event, {id, features: [[hash]]}, for its training.") var features =
    false
  @Argument(help: "A file of JSON objects, one a line.") var input: String

  func run() throws {
    let meter = Meter()
    let analyzer = NewsAnalyzer()
    try mapJSONLines(input) { document in
      let text = document["text"]?.string ?? ""
      meter.count(text.utf8)
      let spans = document["events"]?.array?.compactMap { $0["span"]?.range } ?? []
      if features {
        let seen = analyzer.certaintyFeatures(of: spans, in: text)
        return .object([
          "id": document["id"] ?? .null,
          "features": .array(seen.map { .array($0.map { .integer(Int($0)) }) }),
        ])
      }
      let grades = analyzer.factuality(of: spans, in: text)
      return .object([
        "id": document["id"] ?? .null,
        "events": .array(
          zip(spans, grades).map { span, grade in
            .object(["span": .range(span), "factuality": .number(String(grade))])
          }),
      ])
    }
    meter.report(measure)
  }
}

struct TimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time",
    abstract: "Read {id, text, published} a line; write {id, timexes: [{start, end, type, value}]}.")

  @OptionGroup var measure: MeasureOptions
  @Argument(help: "A file of JSON objects, one a line.") var input: String

  func run() throws {
    let meter = Meter()
    let analyzer = NewsAnalyzer()
    try mapJSONLines(input) { document in
      let text = document["text"]?.string ?? ""
      meter.count(text.utf8)
      let found = analyzer.timexes(in: text, published: document["published"]?.string)
      return .object([
        "id": document["id"] ?? .null,
        "timexes": .array(
          found.map { time in
            .object([
              "start": .integer(time.range.lowerBound), "end": .integer(time.range.upperBound),
              "type": .string(time.type.rawValue), "value": .string(time.value),
            ])
          }),
      ])
    }
    meter.report(measure)
  }
}

struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Read {id, sentence, date} a line; write {id, events: [{event, source, target}]}, as PLOVER records.")

  @OptionGroup var measure: MeasureOptions
  @Argument(help: "A file of JSON objects, one a line.") var input: String

  func run() throws {
    let meter = Meter()
    let analyzer = NewsAnalyzer()
    try mapJSONLines(input) { document in
      let sentence = document["sentence"]?.string ?? ""
      meter.count(sentence.utf8)
      let found = analyzer.eventRecords(in: sentence, published: document["date"]?.string)
      return .object([
        "id": document["id"] ?? .null,
        "events": .array(
          found.map { event in
            .object([
              "event": .string(event.type), "source": .array(event.sources.map { .string($0) }),
              "target": .array(event.targets.map { .string($0) }),
            ])
          }),
      ])
    }
    meter.report(measure)
  }
}
