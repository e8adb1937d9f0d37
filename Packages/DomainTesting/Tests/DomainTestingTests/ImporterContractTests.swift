import DomainCore
import DomainTesting
import Testing

/// An importer of lines that can be told to break one promise.
private struct LineImporter: Importer {
  enum Fault {
    case none, refusesSamples, givesNothing, cutsAtChunks, ignoresDemand, unsoundSpan, rawText, acceptsEmpty
    case ignoresLimits, wrongDate, badName
  }

  let fault: Fault
  var format: FormatDescription {
    FormatDescription(name: fault == .badName ? "My Lines" : "lines", title: "Lines", extensions: ["lines"])
  }

  func recognise(_ head: ArraySlice<UInt8>) -> Recognition { .no }

  func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
    var bytes: [UInt8] = []
    if fault == .cutsAtChunks {
      bytes = try input.next() ?? []
    } else if fault == .ignoresLimits {
      bytes = try input.head(.max).map { $0 }
    } else {
      bytes = try input.readAll()
    }
    if bytes.isEmpty, fault != .acceptsEmpty { throw ImportError("the file is empty") }
    if fault == .refusesSamples { throw ImportError("no") }
    if fault == .givesNothing { return }
    for line in bytes.split(separator: 10) {
      let letters = line.filter { (97...122).contains($0) || fault == .rawText }
      var report = Report(text: String(decoding: letters, as: UTF8.self), identity: "\(line.startIndex)")
      report.published = fault == .wrongDate ? "yesterday" : input.published
      if fault == .unsoundSpan {
        report.diagnostics = [Diagnostic("odd", .note, "odd", at: [Span(text: "not there", start: 0, end: 9)])]
      }
      if receive(report) == .enough, fault != .ignoresDemand { return }
    }
  }
}

@Suite struct ImporterContractTests {
  private func rules(_ fault: LineImporter.Fault) -> Set<String> {
    let samples = [("a.lines", Array("one\ntwo\nthree  four\n".utf8))]
    return Set(importerContract(LineImporter(fault: fault), samples: samples).map(\.rule))
  }

  @Test func aSoundImporterPasses() { #expect(rules(.none).isEmpty) }
  @Test func refusedSamplesAreSeen() { #expect(rules(.refusesSamples).contains("a sample is read")) }
  @Test func silenceIsSeen() { #expect(rules(.givesNothing).contains("a sample gives a report")) }
  @Test func dependenceOnChunksIsSeen() { #expect(rules(.cutsAtChunks).contains("where chunks end does not matter")) }
  @Test func ignoredDemandIsSeen() {
    #expect(rules(.ignoresDemand).contains("no report comes after the receiver has enough"))
  }
  @Test func unsoundSpansAreSeen() { #expect(rules(.unsoundSpan).contains("reports are sound")) }
  @Test func rawTextIsSeen() { #expect(rules(.rawText).contains("the text is canonical")) }
  @Test func acceptedEmptinessIsSeen() { #expect(rules(.acceptsEmpty).contains("an empty input is an error")) }
  @Test func ignoredLimitsAreSeen() { #expect(rules(.ignoresLimits).contains("limits are kept")) }
  @Test func wrongDatesAreSeen() { #expect(rules(.wrongDate).contains("dates are EDTF")) }
  @Test func badNamesAreSeen() {
    #expect(rules(.badName).contains("a format's name is lower-case letters, digits and hyphens"))
  }
  @Test func aContractNeedsSamples() {
    #expect(importerContract(LineImporter(fault: .none), samples: []).map(\.rule) == ["a contract needs samples"])
  }
}
