public import DomainCore

/// Writes records as JSON objects: fields in the model's order without those that are nil or empty, then the unknown
/// members as they were read.
///
/// ```swift
/// let writer = RecordWriter()
/// writer.write(event, holder: .report(report.id))
/// stream.write(writer.bytes)
/// ```
public final class RecordWriter: FieldVisitor {
  /// What a record says about the reports it belongs to, so that several can share a document.
  public enum Holder {
    /// Nothing.
    case none
    /// A member `report` behind the id, for a record of one report.
    case report(NodeID)
    /// A member `reports` behind the id, for a record that reports share, and a member `report` in each of its spans.
    case reports([NodeID], spans: NodeID?)
  }

  /// What was written so far; the caller empties it, and may put line feeds between records.
  public var bytes: [UInt8] {
    get { output.bytes }
    _modify { yield &output.bytes }
  }
  /// The id of the last record, if it has one.
  public private(set) var recordID: NodeID?
  /// What JSON could not hold, or was not written because it would have made the text unsound.
  public private(set) var diagnostics: [Diagnostic] = []

  private var output = Output()
  private var holder = Holder.none
  private var path = ""

  public init() {}

  /// Writes a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - holder: The report or reports that it belongs to.
  public func write(_ record: some Record, holder: Holder = .none) {
    self.holder = holder
    recordID = nil
    path = type(of: record).recordName
    let outer = output.open()
    var copy = record
    // A record without an id (a relation, a diagnostic) begins with its report.
    if let finding = record as? any Finding, type(of: finding).scopeOfID == .none { writeHolder() }
    copy.visit(self)
    output.close(outer)
  }

  private func writeHolder() {
    switch holder {
    case .none: break
    case .report(let id): output.reference("report", id)
    case .reports(let ids, _): output.references("reports", ids)
    }
  }

  private var reportOfSpans: NodeID? { if case .reports(_, let report) = holder { report } else { nil } }

  // MARK: Fields

  public func id(_ value: inout NodeID) {
    output.reference("id", value)
    if output.isNested { return }
    recordID = value
    writeHolder()
  }

  public func text(_ name: String, _ value: inout String?, required: Bool) {
    if let value { output.text(name, value) }
  }

  public func integer(_ name: String, _ value: inout Int?, in range: ClosedRange<Int>) {
    if let value { output.integer(name, value) }
  }

  public func number(_ name: String, _ value: inout Double?, required: Bool) {
    guard let value else { return }
    guard value.isFinite else {
      diagnostics.append(
        Diagnostic(.invalidValue, .error, "\(path).\(name): \(value) cannot be written as JSON; it is left out"))
      return
    }
    output.number(name, value)
  }

  public func flag(_ name: String, _ value: inout Bool?) {
    if let value { output.flag(name, value) }
  }

  public func token(_ name: String, _ value: inout String?, among words: () -> [String], required: Bool) {
    if let value { output.text(name, value) }
  }

  public func reference(_ name: String, _ value: inout NodeID?, required: Bool) {
    if let value { output.reference(name, value) }
  }

  public func references(_ name: String, _ value: inout [NodeID], required: Bool) {
    if required || !value.isEmpty { output.references(name, value) }
  }

  public func span(_ name: String, _ value: inout Span) {
    output.key(name)
    output.span(value, of: reportOfSpans)
    tellOfClashes()
  }

  public func spans(_ name: String, _ value: inout [Span], required: Bool) {
    guard required || !value.isEmpty else { return }
    output.spans(name, value, of: reportOfSpans)
    tellOfClashes()
  }

  public func record<R: Record>(_ name: String, _ value: inout R?) {
    guard var record = value else { return }
    output.key(name)
    let outer = output.open()
    record.visit(self)
    output.close(outer)
  }

  public func records<R: Record>(_ name: String, _ value: inout [R]) {
    if value.isEmpty { return }
    output.key(name)
    output.bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for var record in value {
      output.separate(&isFirst)
      let outer = output.open()
      record.visit(self)
      output.close(outer)
    }
    output.bytes.append(UInt8(ascii: "]"))
  }

  public func extensions(_ value: inout Extensions) {
    if value.isEmpty { return }
    output.extensions(value)
    tellOfClashes()
  }

  private func tellOfClashes() {
    for name in output.takeClashes() {
      diagnostics.append(
        Diagnostic(
          "unsoundJSON", .warning, "\(path): the unknown member “\(name)” has the name of another; it is left out"))
    }
  }
}

/// The text while it is written. One value, so that writing a field is one access to the writer's state.
private struct Output {
  var bytes: [UInt8] = []
  /// The names written in the objects that are open; those of the innermost begin at ``frame``.
  private var names: [String] = []
  private var frame = 0
  private var depth = 0
  /// Unknown members that were left out because an object had their name already.
  private var clashes: [String] = []

  /// Whether the open object is inside another.
  var isNested: Bool { depth > 1 }

  mutating func takeClashes() -> [String] {
    if clashes.isEmpty { return [] }
    defer { clashes = [] }
    return clashes
  }

  /// Begins an object; gives what ``close(_:)`` wants back.
  mutating func open() -> Int {
    bytes.append(UInt8(ascii: "{"))
    depth += 1
    defer { frame = names.count }
    return frame
  }

  mutating func close(_ outer: Int) {
    bytes.append(UInt8(ascii: "}"))
    depth -= 1
    names.removeSubrange(frame...)
    frame = outer
  }

  mutating func separate(_ isFirst: inout Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  mutating func key(_ name: String) {
    if names.count > frame { bytes.append(UInt8(ascii: ",")) }
    names.append(name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func text(_ name: String, _ text: String) {
    key(name)
    bytes.appendJSON(text)
  }

  mutating func integer(_ name: String, _ number: Int) {
    key(name)
    bytes.appendJSON(number)
  }

  mutating func number(_ name: String, _ number: Double) {
    key(name)
    _ = bytes.appendJSON(number)
  }

  mutating func flag(_ name: String, _ flag: Bool) {
    key(name)
    bytes.append(contentsOf: flag ? "true".utf8 : "false".utf8)
  }

  mutating func reference(_ name: String, _ id: NodeID) {
    key(name)
    write(id)
  }

  private mutating func write(_ id: NodeID) {
    bytes.append(UInt8(ascii: "\""))
    id.write(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func references(_ name: String, _ ids: [NodeID]) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for id in ids {
      separate(&isFirst)
      write(id)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func spans(_ name: String, _ spans: [Span], of report: NodeID?) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for span in spans {
      separate(&isFirst)
      self.span(span, of: report)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func span(_ span: Span, of report: NodeID?) {
    let outer = open()
    text("text", span.text)
    integer("start", span.start)
    integer("end", span.end)
    if let origin = span.origin {
      key("origin")
      let outer = open()
      if let xpath = origin.xpath { text("xpath", xpath) }
      if let line = origin.line { integer("line", line) }
      if let byte = origin.byteStart { integer("byteStart", byte) }
      if let byte = origin.byteEnd { integer("byteEnd", byte) }
      extensions(origin.extensions)
      close(outer)
    }
    if let report { reference("report", report) }
    extensions(span.extensions)
    close(outer)
  }

  mutating func extensions(_ extensions: Extensions) {
    if extensions.isEmpty { return }
    var known = Set(names[frame...])
    for member in extensions.members {
      guard known.insert(member.name).inserted else {
        clashes.append(member.name)
        continue
      }
      if names.count > frame { bytes.append(UInt8(ascii: ",")) }
      names.append(member.name)
      bytes.appendJSON(member.name)
      bytes.append(UInt8(ascii: ":"))
      bytes.appendJSON(member.value)
    }
  }
}
