internal import DomainCore

/// A report as a person reads it in a terminal: the text with its findings marked, and under it who says what, on what
/// evidence, what happened, and what is doubtful.
struct Explanation {
  private let report: Report
  private let style: Style
  private let width: Int
  private let names: [NodeID: String]

  init(of report: Report, style: Style, width: Int) {
    self.report = report
    self.style = style
    self.width = max(40, min(width, 110))
    names = Explanation.names(in: report)
  }

  var text: String {
    var parts = [header, body]
    for (title, lines) in sections where !lines.isEmpty {
      parts.append(style.bold(title) + "\n" + lines.joined(separator: "\n"))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var sections: [(String, [String])] {
    [
      ("WHO SAYS WHAT", attributions), ("SOURCES", sources), ("WHAT HAPPENED", events), ("EVIDENCE", evidence),
      ("WHO GAVE WHAT TO WHOM", flows), ("TO BE CHECKED", diagnostics),
    ]
  }

  private var header: String {
    var lines: [String] = []
    if let headline = report.headline { lines.append(style.bold(headline)) }
    let about = [
      report.publisher.map(name), list(report.creators), report.published, report.dateline, report.url,
    ].compactMap { $0 }.filter { !$0.isEmpty }
    if !about.isEmpty { lines.append(style.faint(about.joined(separator: " · "))) }
    return lines.joined(separator: "\n")
  }

  // MARK: Text

  /// The text with sources in blue, cues in yellow, words of certainty underlined and the triggers of events in cyan.
  private var body: String {
    var marks: [(range: Range<Int>, kind: Mark)] = []
    for attribution in report.attributions {
      marks += attribution.cue.map { ($0.range, .cue) }
      marks += attribution.sourceSpan.map { ($0.range, .source) }
    }
    marks += report.cues.map { ($0.span.range, .certainty) }
    marks += report.events.flatMap { event in event.trigger.map { ($0.range, Mark.trigger) } }
    let bytes = report.utf8
    var kinds = [Mark?](repeating: nil, count: style.isOn ? bytes.count : 0)
    if style.isOn {
      for (range, kind) in marks {
        for index in range.clamped(to: 0..<bytes.count) where kinds[index] == nil { kinds[index] = kind }
      }
    }
    var lines: [String] = []
    for paragraph in ranges(of: bytes, separatedBy: 10) {
      var line: [(text: String, length: Int)] = []
      for word in ranges(of: bytes, separatedBy: 32, in: paragraph) where !word.isEmpty {
        line.append((painted(word, kinds), String(decoding: bytes[word], as: UTF8.self).count))
      }
      lines.append(filled(line, indent: ""))
    }
    return lines.joined(separator: "\n\n")
  }

  private enum Mark { case source, cue, certainty, trigger }

  private func painted(_ word: Range<Int>, _ kinds: [Mark?]) -> String {
    guard style.isOn else { return String(decoding: report.utf8[word], as: UTF8.self) }
    var text = ""
    var start = word.lowerBound
    while start < word.upperBound {
      let kind = kinds[start]
      var end = start
      while end < word.upperBound, kinds[end] == kind { end += 1 }
      let piece = String(decoding: report.utf8[start..<end], as: UTF8.self)
      switch kind {
      case .source: text += style.blue(piece)
      case .cue: text += style.yellow(piece)
      case .certainty: text += style.underline(piece)
      case .trigger: text += style.cyan(piece)
      case nil: text += piece
      }
      start = end
    }
    return text
  }

  private func ranges(of bytes: [UInt8], separatedBy separator: UInt8, in range: Range<Int>? = nil) -> [Range<Int>] {
    let range = range ?? 0..<bytes.count
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      found.append(start..<index)
      start = index + 1
    }
    found.append(start..<range.upperBound)
    return found
  }

  /// Words in lines of the terminal's width.
  private func filled(_ words: [(text: String, length: Int)], indent: String) -> String {
    var lines: [String] = []
    var line = indent
    var used = indent.count
    for word in words {
      if used > indent.count, used + 1 + word.length > width {
        lines.append(line)
        line = indent
        used = indent.count
      }
      if used > indent.count {
        line += " "
        used += 1
      }
      line += word.text
      used += word.length
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }

  private func filled(_ text: String, indent: String) -> String {
    filled(text.split(separator: " ").map { (String($0), $0.count) }, indent: indent)
  }

  // MARK: Findings

  private var attributions: [String] {
    let children = Dictionary(grouping: report.attributions.filter { $0.parent != nil }) { $0.parent ?? .author }
    let claims = Dictionary(report.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(report.attributions.map(\.id))
    var lines: [String] = []
    func add(_ attribution: Attribution, depth: Int) {
      let indent = String(repeating: "  ", count: depth + 1)
      let source = attribution.source.map(name) ?? "somebody"
      let cue = attribution.cue.map(\.text).joined(separator: " … ")
      var facts = [attribution.type.rawValue]
      if let attitude = attribution.attitude, attitude != .assertion { facts.append(attitude.rawValue) }
      if attribution.polarity == .negative { facts.append("withheld") }
      if let certainty = attribution.claim.flatMap({ claims[$0]?.certainty?.factuality }) {
        facts.append(words(for: certainty))
      }
      if let recipient = attribution.recipient { facts.append("to \(name(recipient))") }
      if let channel = attribution.channel { facts.append("by \(channel)") }
      if let date = attribution.date { facts.append(date) }
      if let shown = attribution.evidence { facts.append("shown by \(name(shown))") }
      let head =
        "\(style.blue(source)) \(style.yellow(cue.isEmpty ? "—" : cue)) \(style.faint("[\(facts.joined(separator: ", "))]"))"
      lines.append(indent + head)
      lines.append(filled(attribution.content.map(\.text).joined(separator: " … "), indent: indent + "  "))
      if depth < 20 { for child in children[attribution.id] ?? [] { add(child, depth: depth + 1) } }
    }
    for attribution in report.attributions where attribution.parent.map({ !known.contains($0) }) ?? true {
      add(attribution, depth: 0)
    }
    return lines
  }

  private var sources: [String] {
    report.sources.filter { !$0.mentions.isEmpty }.map { source in
      var facts = [source.kind.rawValue]
      if source.named == false { facts.append("not named") }
      if let count = source.count { facts.append("\(count) of them") }
      if let role = source.role { facts.append(role) }
      if let group = source.memberOf { facts.append("of \(name(group))") }
      if let country = source.country { facts.append(country) }
      if let reason = source.anonymityReason { facts.append("because \(reason)") }
      return "  \(style.blue(name(source.id))) \(style.faint("[\(facts.joined(separator: ", "))]"))"
    }
  }

  private var events: [String] {
    let times = Dictionary(report.times.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return report.events.map { event in
      var facts: [String] = []
      if let factuality = event.factuality { facts.append(words(for: factuality)) }
      if let condition = event.certainty?.condition, condition != .asserted { facts.append(condition.rawValue) }
      if let time = event.time.flatMap({ times[$0] }) { facts.append(time.edtf ?? time.value ?? "") }
      if let place = event.place { facts.append("in \(name(place))") }
      let roles = event.participants.map { "\($0.role.rawValue) \(name($0.ref))" }.joined(separator: ", ")
      let trigger = event.trigger.first?.text ?? ""
      return filled(
        "\(event.type.rawValue) “\(trigger)” [\(facts.filter { !$0.isEmpty }.joined(separator: ", "))] \(roles)",
        indent: "  ")
    }
  }

  private var evidence: [String] {
    report.evidence.map { item in
      var facts = [item.kind]
      if let count = item.count { facts.append("\(count)") } else if item.plural == true { facts.append("several") }
      if let provider = item.provider { facts.append("from \(name(provider))") }
      if let holder = item.holder { facts.append("held by \(name(holder))") }
      if let whole = item.partOf { facts.append("part of \(name(whole))") }
      if let disclosed = item.disclosed { facts.append(disclosed ? "shown" : "not shown") }
      return "  \(name(item.id)) \(style.faint("[\(facts.joined(separator: ", "))]"))"
    }
  }

  private var flows: [String] {
    report.flows.map { flow in
      let arrow = flow.direction == .twoWay ? "⇄" : "→"
      var facts = [flow.what]
      if let status = flow.status, status != .asserted { facts.append(status.rawValue) }
      if let date = flow.date { facts.append(date) }
      if let via = flow.via.flatMap({ id in report.attributions.first { $0.id == id } }), let source = via.source {
        facts.append("says \(name(source))")
      }
      return "  \(name(flow.from)) \(arrow) \(list(flow.to)) \(style.faint("[\(facts.joined(separator: ", "))]"))"
    }
  }

  private var diagnostics: [String] {
    report.diagnostics.map { diagnostic in
      let place = diagnostic.spans.first.map { " (“\($0.text)”)" } ?? ""
      return filled(
        "\(diagnostic.severity?.rawValue ?? "note"): \(diagnostic.note ?? diagnostic.kind.rawValue)\(place)",
        indent: "  ")
    }
  }

  /// A grade of FactBank in words.
  private func words(for factuality: Factuality) -> String {
    switch factuality {
    case .certain: "certain"
    case .probable: "probable"
    case .possible: "possible"
    case .certainNot: "certainly not"
    case .probableNot: "probably not"
    case .possibleNot: "possibly not"
    case .certainUnknown, .uncommitted: "open"
    }
  }

  // MARK: Names

  private func name(_ id: NodeID) -> String { names[id] ?? id.description }

  private func list(_ ids: [NodeID]) -> String { ids.map(name).joined(separator: ", ") }

  private static func names(in report: Report) -> [NodeID: String] {
    var names: [NodeID: String] = [.author: "the author", .public: "the public", .unspecified: "somebody"]
    func add(_ id: NodeID, _ candidates: String?...) {
      names[id] = candidates.compactMap { $0 }.first { !$0.isEmpty } ?? id.description
    }
    for source in report.sources { add(source.id, source.name, source.mentions.first?.text, source.kind.rawValue) }
    for entity in report.entities { add(entity.id, entity.name, entity.mentions.first?.text, entity.kind) }
    for place in report.places { add(place.id, place.name, place.mentions.first?.text) }
    for item in report.evidence { add(item.id, item.spans.first?.text, item.name, item.kind) }
    for event in report.events { add(event.id, event.trigger.first?.text, event.type.rawValue) }
    return names
  }
}
