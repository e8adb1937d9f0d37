import DomainCore

// A report made by hand: one source, one claim.
var report = Report(text: "The mill is closed, the mayor said.")
var mayor = Source(id: report.id(for: .source, at: [report.span(20..<29)]), kind: .role)
mayor.mentions = [report.span(20..<29)]
var claim = Claim(id: report.id(for: .claim, at: [report.span(0..<18)]), content: [report.span(0..<18)])
claim.certainty = Certainty(.certain)
var attribution = Attribution(id: report.id(for: .attribution, at: [report.span(30..<34)]), type: .indirect)
attribution.source = mayor.id
attribution.sourceSpan = mayor.mentions
attribution.cue = [report.span(30..<34)]
attribution.content = claim.content
attribution.claim = claim.id
report.sources = [mayor]
report.claims = [claim]
report.attributions = [attribution]

for problem in report.validate() { print(problem.note ?? problem.kind.rawValue) }
print("\(mayor.mentions[0].text) \(attribution.cue[0].text): \(claim.content[0].text)")
