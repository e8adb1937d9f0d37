internal import DomainCore

/// Trouble as a person reads it: what, where, and what to do next. All that the tool has to say goes through it.
struct Problem {
  var severity: Diagnostic.Severity
  var what: String
  var file: String?
  var line: Int?
  var byte: Int?
  var advice: String?
  /// The diagnostic's kind, for programs.
  var kind: String?

  init(
    _ severity: Diagnostic.Severity, _ what: String, file: String? = nil, line: Int? = nil, byte: Int? = nil,
    advice: String? = nil, kind: String? = nil
  ) {
    self.severity = severity
    self.what = what
    self.file = file
    self.line = line
    self.byte = byte
    self.advice = advice
    self.kind = kind
  }

  init(_ error: ImportError, file: String) {
    self.init(
      .error, error.message, file: file, line: error.line, byte: error.byte, advice: error.advice, kind: "import")
  }

  init(_ error: ExportError, file: String?) {
    self.init(.error, error.message, file: file, advice: error.advice, kind: "export")
  }

  init(_ diagnostic: Diagnostic, file: String) {
    let origin = diagnostic.spans.first?.origin
    self.init(
      diagnostic.severity ?? .note, diagnostic.note ?? diagnostic.kind.rawValue, file: file, line: origin?.line,
      byte: origin?.byteStart, kind: diagnostic.kind.rawValue)
  }

  /// One line for a person: `file:12: error: what; what to do`.
  func text(in style: Style) -> String {
    var place = file ?? "dateline"
    if let line { place += ":\(line)" } else if let byte { place += ": byte \(byte)" }
    let label =
      switch severity {
      case .error: style.red("error")
      case .warning: style.yellow("warning")
      case .note: style.faint("note")
      }
    return "\(style.bold(place)): \(label): \(what)\(advice.map { "; \($0)" } ?? "")"
  }

  /// One JSON object for a program.
  var json: JSONValue {
    var members = [
      JSONValue.Member("severity", .string(severity.rawValue)), JSONValue.Member("message", .string(what)),
    ]
    if let kind { members.append(.init("kind", .string(kind))) }
    if let file { members.append(.init("file", .string(file))) }
    if let line { members.append(.init("line", .number(String(line)))) }
    if let byte { members.append(.init("byte", .number(String(byte)))) }
    if let advice { members.append(.init("advice", .string(advice))) }
    return .object(members)
  }
}
