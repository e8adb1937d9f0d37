extension Diagnostic.Kind {
  /// A span whose offsets do not give its text.
  public static let spanMismatch: Self = "spanMismatch"
  /// A reference to a node that is not there.
  public static let danglingReference: Self = "danglingReference"
  /// Two nodes with one id.
  public static let duplicateID: Self = "duplicateID"
  /// A value outside what the model allows.
  public static let invalidValue: Self = "invalidValue"
  /// A checksum that is not the text's.
  public static let checksumMismatch: Self = "checksumMismatch"
}

extension Report {
  /// Everything in the report that is not as the model wants it: spans that do not match the text, references to
  /// nothing, ids that stand twice, codes that are none. An empty list says that the report is sound.
  public func validate() -> [Diagnostic] {
    let check = Validation(of: self)
    var copy = self
    copy.visit(check)
    copy.visitFindings(check)
    check.resolve()
    if let textSHA256, textSHA256.lowercased() != SHA256.digest(of: utf8).description {
      check.found.append(Diagnostic(.checksumMismatch, .error, "textSHA256 is not the checksum of the text"))
    }
    return check.found
  }
}

private final class Validation: FieldVisitor, FindingsVisitor {
  private let report: Report
  private var known: Set<NodeID>
  private var references: [(id: NodeID, at: String)] = []
  private var path = ""
  var found: [Diagnostic] = []

  init(of report: Report) {
    self.report = report
    known = [report.id]
  }

  func list<F: Finding>(_ findings: inout [F]) {
    for index in findings.indices {
      path = "\(F.listName)[\(index)]"
      findings[index].visit(self)
    }
  }

  /// References are checked last, when all ids are known.
  func resolve() {
    for (id, place) in references where !id.isReserved && !known.contains(id) && id.type != .report {
      found.append(Diagnostic(.danglingReference, .error, "\(place) refers to \(id), which is not in the report"))
    }
  }

  private func invalid(_ name: String, _ why: String) {
    found.append(Diagnostic(.invalidValue, .error, "\(path).\(name): \(why)"))
  }

  func id(_ value: inout NodeID) {
    if path.isEmpty { return }
    if value.isReserved {
      invalid("id", "\(value) is a reserved word")
    } else if !known.insert(value).inserted {
      found.append(Diagnostic(.duplicateID, .error, "\(path) has the id \(value), which another node has too"))
    }
  }

  func text(_ name: String, _ value: inout String?, required: Bool) {
    if name == "country", let value, value.utf8.count != 2 || value.utf8.contains(where: { !(65...90).contains($0) }) {
      invalid(name, "“\(value)” is no ISO 3166-1 alpha-2 code")
    }
    if required, name != "text", value?.isEmpty ?? true { invalid(name, "is missing") }
  }

  func integer(_ name: String, _ value: inout Int?, in range: ClosedRange<Int>) {
    if let value, !range.contains(value) { invalid(name, "\(value) is out of range") }
  }

  func number(_ name: String, _ value: inout Double?, required: Bool) {
    guard let value else { return }
    if !value.isFinite { invalid(name, "is no finite number") }
    if name == "latitude", abs(value) > 90 { invalid(name, "\(value) is beyond the poles") }
    if name == "longitude", abs(value) > 180 { invalid(name, "\(value) is beyond 180 degrees") }
  }

  func flag(_ name: String, _ value: inout Bool?) {}
  func token(_ name: String, _ value: inout String?, among words: () -> [String], required: Bool) {}

  func reference(_ name: String, _ value: inout NodeID?, required: Bool) {
    if let value { references.append((value, path.isEmpty ? name : "\(path).\(name)")) }
  }

  func references(_ name: String, _ value: inout [NodeID], required: Bool) {
    for id in value { references.append((id, path.isEmpty ? name : "\(path).\(name)")) }
    if required, value.isEmpty { invalid(name, "is empty") }
  }

  func span(_ name: String, _ value: inout Span) {
    let bytes = report.utf8
    guard value.start >= 0, value.start <= value.end, value.end <= bytes.count,
      bytes[value.start..<value.end].elementsEqual(value.text.utf8)
    else {
      found.append(
        Diagnostic(
          .spanMismatch, .error,
          "\(path).\(name): the text at \(value.start)..<\(value.end) is not “\(value.text.prefix(60))”"))
      return
    }
  }

  func spans(_ name: String, _ value: inout [Span], required: Bool) {
    for index in value.indices { span(name, &value[index]) }
    if required, value.isEmpty { invalid(name, "is empty") }
  }

  func record<R: Record>(_ name: String, _ value: inout R?) { value?.visit(self) }

  func records<R: Record>(_ name: String, _ value: inout [R]) {
    for index in value.indices { value[index].visit(self) }
  }

  func extensions(_ value: inout Extensions) {}
}
