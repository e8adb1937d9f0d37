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
  public var bytes: [UInt8] = []
  /// The id of the last record, if it has one.
  public private(set) var recordID: NodeID?
  /// What JSON could not hold, or was not written because it would have made the text unsound.
  public private(set) var diagnostics: [Diagnostic] = []

  /// The names written in the objects that are open; the innermost begin at ``frame``.
  private var names: [String] = []
  private var frame = 0
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
    bytes.append(UInt8(ascii: "{"))
    var copy = record
    // A record without an id (a relation, a diagnostic) begins with its report.
    if let finding = record as? any Finding, type(of: finding).scopeOfID == .none { writeHolder() }
    copy.visit(self)
    bytes.append(UInt8(ascii: "}"))
    names.removeAll(keepingCapacity: true)
  }

  private func writeHolder() {
    switch holder {
    case .none: break
    case .report(let id): reference("report", id)
    case .reports(let ids, _): references("reports", ids)
    }
  }

  // MARK: Pieces

  private func key(_ name: String) {
    if names.count > frame { bytes.append(UInt8(ascii: ",")) }
    names.append(name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private func object(_ body: () -> Void) {
    let outer = frame
    frame = names.count
    bytes.append(UInt8(ascii: "{"))
    body()
    bytes.append(UInt8(ascii: "}"))
    names.removeSubrange(frame...)
    frame = outer
  }

  private func array<Element>(_ name: String, _ elements: [Element], _ body: (Element) -> Void) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      body(element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private func write(_ id: NodeID) {
    bytes.append(UInt8(ascii: "\""))
    id.write(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private func reference(_ name: String, _ id: NodeID) {
    key(name)
    write(id)
  }

  private func references(_ name: String, _ ids: [NodeID]) { array(name, ids) { write($0) } }

  private func text(_ name: String, _ text: String) {
    key(name)
    bytes.appendJSON(text)
  }

  private func integer(_ name: String, _ number: Int) {
    key(name)
    bytes.appendJSON(number)
  }

  private func write(_ span: Span) {
    object {
      text("text", span.text)
      integer("start", span.start)
      integer("end", span.end)
      if let origin = span.origin {
        key("origin")
        object {
          if let xpath = origin.xpath { text("xpath", xpath) }
          if let line = origin.line { integer("line", line) }
          if let byte = origin.byteStart { integer("byteStart", byte) }
          if let byte = origin.byteEnd { integer("byteEnd", byte) }
          write(origin.extensions)
        }
      }
      if case .reports(_, let report?) = holder { reference("report", report) }
      write(span.extensions)
    }
  }

  private func write(_ extensions: Extensions) {
    if extensions.isEmpty { return }
    var known = Set(names[frame...])
    for member in extensions.members {
      guard known.insert(member.name).inserted else {
        diagnostics.append(
          Diagnostic(
            "unsoundJSON", .warning,
            "\(path): the unknown member “\(member.name)” has the name of another; it is left out"))
        continue
      }
      if names.count > frame { bytes.append(UInt8(ascii: ",")) }
      names.append(member.name)
      bytes.appendJSON(member.name)
      bytes.append(UInt8(ascii: ":"))
      bytes.appendJSON(member.value)
    }
  }

  // MARK: Fields

  public func id(_ value: inout NodeID) {
    reference("id", value)
    if frame > 0 { return }
    recordID = value
    writeHolder()
  }

  public func text(_ name: String, _ value: inout String?, required: Bool) {
    if let value { text(name, value) }
  }

  public func integer(_ name: String, _ value: inout Int?, in range: ClosedRange<Int>) {
    if let value { integer(name, value) }
  }

  public func number(_ name: String, _ value: inout Double?, required: Bool) {
    guard let value else { return }
    guard value.isFinite else {
      diagnostics.append(
        Diagnostic(.invalidValue, .error, "\(path).\(name): \(value) cannot be written as JSON; it is left out"))
      return
    }
    key(name)
    _ = bytes.appendJSON(value)
  }

  public func flag(_ name: String, _ value: inout Bool?) {
    guard let value else { return }
    key(name)
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
  }

  public func token(_ name: String, _ value: inout String?, among words: () -> [String], required: Bool) {
    if let value { text(name, value) }
  }

  public func reference(_ name: String, _ value: inout NodeID?, required: Bool) {
    if let value { reference(name, value) }
  }

  public func references(_ name: String, _ value: inout [NodeID], required: Bool) {
    if required || !value.isEmpty { references(name, value) }
  }

  public func span(_ name: String, _ value: inout Span) {
    key(name)
    write(value)
  }

  public func spans(_ name: String, _ value: inout [Span], required: Bool) {
    if required || !value.isEmpty { array(name, value) { write($0) } }
  }

  public func record<R: Record>(_ name: String, _ value: inout R?) {
    guard var record = value else { return }
    key(name)
    object { record.visit(self) }
  }

  public func records<R: Record>(_ name: String, _ value: inout [R]) {
    if value.isEmpty { return }
    array(name, value) { element in
      var record = element
      object { record.visit(self) }
    }
  }

  public func extensions(_ value: inout Extensions) {
    write(value)
  }
}
