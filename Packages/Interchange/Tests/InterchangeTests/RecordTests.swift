import DomainCore
import Interchange
import Testing

private func json(_ record: some Record, _ holder: RecordWriter.Holder = .none) -> String {
  let writer = RecordWriter()
  writer.write(record, holder: holder)
  return String(decoding: writer.bytes, as: UTF8.self)
}

private let rep = NodeID("rep-1d59e9c691ab0389")!
private let other = NodeID("rep-2222222222222222")!

@Suite struct RecordWriterTests {
  @Test func fieldsInOrderWithoutEmptyOnes() {
    var event = Event(id: NodeID("evt-00c0001494adef78")!, type: .mobilize)
    event.trigger = [Span(text: "sent", start: 4, end: 8, origin: Origin(line: 2, byteStart: 10, byteEnd: 14))]
    event.participants = [Participant(role: .actor, ref: .author)]
    event.communicative = false
    event.certainty = Certainty(.probable)
    event.extensions["note"] = .string("x")
    #expect(
      json(event, .report(rep))
        == #"{"id":"evt-00c0001494adef78","report":"rep-1d59e9c691ab0389","type":"MOBILIZE","communicative":false,"#
        + #""trigger":[{"text":"sent","start":4,"end":8,"origin":{"line":2,"byteStart":10,"byteEnd":14}}],"#
        + #""participants":[{"role":"actor","ref":"author"}],"#
        + #""certainty":{"factuality":"PR+","polarity":"positive"},"note":"x"}"#)
  }

  @Test func sharedRecordsSayTheirReports() {
    var place = Place(id: NodeID("pla-5ee593c78bb78680")!)
    place.mentions = [Span(text: "Kyiv", start: 0, end: 4)]
    place.latitude = 50.45
    #expect(
      json(place, .reports([rep], spans: rep))
        == #"{"id":"pla-5ee593c78bb78680","reports":["rep-1d59e9c691ab0389"],"#
        + #""mentions":[{"text":"Kyiv","start":0,"end":4,"report":"rep-1d59e9c691ab0389"}],"latitude":50.45}"#)
  }

  @Test func recordsWithoutIdBeginWithTheirReport() {
    #expect(
      json(Relation(.supports, from: .author, to: .public), .report(rep))
        == #"{"report":"rep-1d59e9c691ab0389","type":"supports","source":"author","target":"public"}"#)
  }

  @Test func requiredListsAreWrittenThoughEmpty() {
    #expect(
      json(Attribution(id: NodeID("att-0000000000000001")!, type: .direct))
        == #"{"id":"att-0000000000000001","content":[],"type":"direct"}"#)
  }

  @Test func whatJSONCannotHoldIsTold() {
    var quantity = Quantity(id: NodeID("qty-0000000000000001")!, value: .nan, unit: "troop")
    quantity.extensions = Extensions([.init("unit", .string("x")), .init("a", .null), .init("a", .bool(true))])
    let writer = RecordWriter()
    writer.write(quantity)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == #"{"id":"qty-0000000000000001","unit":"troop","a":null}"#)
    #expect(
      writer.diagnostics.map(\.note) == [
        "Quantity.value: nan cannot be written as JSON; it is left out",
        "Quantity: the unknown member “unit” has the name of another; it is left out",
        "Quantity: the unknown member “a” has the name of another; it is left out",
      ])
  }
}

@Suite struct RecordReaderTests {
  private func read<R: Record>(
    _ type: R.Type, _ text: String, report: NodeID? = nil, suggesting: Bool = false
  ) throws -> (record: R?, notes: [String?]) {
    let reader = RecordReader(report: report, suggestsNames: suggesting)
    let record = reader.read(R.self, from: try JSONParser.value(of: Array(text.utf8)), at: .list("events", 3))
    return (record, reader.takeDiagnostics().map(\.note))
  }

  @Test(arguments: [
    #"{"id":"evt-00c0001494adef78","type":"AID","trigger":[{"text":"gave","start":0,"end":4,"x":1}],"z":1.50,"a":{}}"#,
    #"{"id":"evt-00c0001494adef78","type":"AID","mode":"x","participants":[{"role":"actor","ref":"public","y":[]}]}"#,
    #"{"id":"evt-00c0001494adef78","type":"AID","certainty":{"factuality":"CTu","cues":["cue-0000000000000001"],"k":0}}"#,
  ]) func whatIsReadIsWrittenAgain(text: String) throws {
    let (event, notes) = try read(Event.self, text)
    #expect(notes == [])
    #expect(json(try #require(event)) == text)
  }

  @Test func fieldsInAnyOrder() throws {
    let (span, notes) = try read(
      CertaintyCue.self,
      #"{"x":1,"kind":"modal","span":{"end":3,"text":"may","start":0},"id":"cue-0000000000000001"}"#)
    #expect(notes == [])
    #expect(span?.span.text == "may")
    #expect(span?.extensions["x"] == .number("1"))
  }

  @Test func unusableOptionalFieldsAreKeptAsTheyStand() throws {
    let text =
      #"{"id":"evd-0000000000000001","kind":"video","name":7,"count":-1,"plural":"yes","holder":"he","spans":0}"#
    let (evidence, notes) = try read(Evidence.self, text)
    #expect(
      notes == [
        "events[3].name is the number 7 where a string is wanted; it is kept as it is written",
        "events[3].spans is the number 0 where an array is wanted; it is kept as it is written",
        "events[3].count is -1, which is out of range (from 0); it is kept as it is written",
        "events[3].plural is a string where true or false is wanted; it is kept as it is written",
        "events[3].holder is “he”, which is no id; it is kept as it is written",
      ])
    #expect(json(try #require(evidence)) == text)
  }

  @Test func unknownWords() throws {
    let (event, notes) = try read(
      Event.self,
      #"{"id":"evt-00c0001494adef78","type":"MOBILISE","factuality":"CT","certainty":{"polarity":"positiv"}}"#)
    #expect(event?.type == .other)
    #expect(event?.extensions["typeAsWritten"] == .string("MOBILISE"))
    #expect(event?.factuality == nil)
    #expect(event?.extensions["factuality"] == .string("CT"))
    #expect(event?.certainty?.extensions["polarity"] == .string("positiv"))
    #expect(
      notes == [
        "events[3].type is “MOBILISE”, which is none of its words (did you mean “MOBILIZE”?); it is read as “OTHER”",
        "events[3].factuality is “CT”, which is none of its words (did you mean “CT+”?); it is kept as it is written",
        "events[3].certainty.polarity is “positiv”, which is none of its words (did you mean “positive”?); "
          + "it is kept as it is written",
      ])
  }

  @Test func recordsThatCannotBeGivenAreLeftOutWhole() throws {
    let text = #"{"type":"refutes","source":"author","target":"public"}"#
    let reader = RecordReader()
    let value = try JSONParser.value(of: Array(text.utf8))
    #expect(reader.read(Relation.self, from: value, at: .list("relations", 0)) == nil)
    let diagnostics = reader.takeDiagnostics()
    #expect(
      diagnostics.map(\.note) == [
        "relations[0].type is “refutes”, which is none of its words", "relations[0] is left out",
      ])
    #expect(diagnostics.last?.extensions["record"] == value)
    #expect(diagnostics.map(\.severity) == [.error, .error])
  }

  @Test func partsThatCannotBeGivenAreLeftOutOfTheirRecord() throws {
    let (event, notes) = try read(
      Event.self,
      #"{"id":"evt-00c0001494adef78","type":"AID","trigger":[{"text":"a","start":5,"end":4},{"start":0},3],"#
        + #""participants":[{"role":"actor"},{"role":"actor","ref":"public"}]}"#)
    #expect(event?.trigger == [])
    #expect(event?.participants == [Participant(role: .actor, ref: .public)])
    #expect(
      notes == [
        "events[3].trigger[0] ends before it begins; it is left out",
        "events[3].trigger[1] has no text, end that can be read; it is left out",
        "events[3].trigger[2] is the number 3 where a span is wanted; it is left out",
        "events[3].participants[0].ref is missing", "events[3].participants[0] is left out",
      ])
  }

  @Test(arguments: [("3", 3), ("3.0", 3), ("3e2", 300), ("-0", 0)]) func wholeNumbers(text: String, number: Int) throws
  {
    let (evidence, notes) = try read(Evidence.self, #"{"id":"evd-0000000000000001","kind":"map","count":\#(text)}"#)
    #expect(evidence?.count == number)
    #expect(notes == [])
  }

  @Test(arguments: ["3.5", "9007199254740992", "1e400", "99999999999999999999999"])
  func otherNumbersAreNoCounts(text: String) throws {
    let (evidence, notes) = try read(Evidence.self, #"{"id":"evd-0000000000000001","kind":"map","count":\#(text)}"#)
    #expect(evidence?.count == nil)
    #expect(evidence?.extensions["count"] == .number(text))
    #expect(notes == ["events[3].count is \(text) where a whole number is wanted; it is kept as it is written"])
  }

  @Test func onlyTheOwnReportsSpansAreRead() throws {
    let text =
      #"{"id":"pla-5ee593c78bb78680","reports":["rep-1d59e9c691ab0389","rep-2222222222222222"],"mentions":["#
      + #"{"text":"a","start":0,"end":1,"report":"rep-1d59e9c691ab0389"},"#
      + #"{"text":"b","start":2,"end":3,"report":"rep-2222222222222222"}]}"#
    let (place, notes) = try read(Place.self, text, report: other)
    #expect(place?.mentions == [Span(text: "b", start: 2, end: 3)])
    #expect(place?.extensions.isEmpty == true)
    #expect(notes == [])
  }

  @Test func misspeltNamesAreToldOnRequest() throws {
    let text = #"{"id":"evt-00c0001494adef78","type":"AID","triger":[],"colour":"red"}"#
    #expect(try read(Event.self, text).notes == [])
    #expect(
      try read(Event.self, text, suggesting: true).notes == ["events[3].triger is unknown; did you mean “trigger”?"])
  }
}
