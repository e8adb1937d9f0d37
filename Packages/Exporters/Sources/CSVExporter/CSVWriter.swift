internal import DomainCore
internal import Interchange

/// A folder of tables, or one table, that is being written.
final class CSVWriter: ReportWriter {
  private let tables: TableSet
  /// The files by the table's name; without those that are not wanted.
  private var files: [String: TableFile] = [:]
  /// The same in order.
  private var ordered: [TableFile] = []
  private let guardsFormulas: Bool
  private let flattener = Flattener()
  private var reports: Set<NodeID> = []
  /// For each shared record that has a row, what the row holds: a hash of it.
  private var shared: [SharedKey: Int] = [:]
  private var diagnostics: [Diagnostic] = []

  private struct SharedKey: Hashable {
    var table: Int
    var id: NodeID
  }

  init(_ output: any ExportOutput, only table: String?, guardsFormulas: Bool) throws(ExportError) {
    tables = TableSet()
    self.guardsFormulas = guardsFormulas
    for layout in tables.all where table == nil || layout.name == table {
      let stream = try table == nil ? output.stream(named: "\(layout.name).csv") : output.stream()
      let file = TableFile(layout, stream, guardsFormulas: guardsFormulas)
      for column in layout.columns { file.plain(column.name) }
      if guardsFormulas, layout.name == tables.reports.name { file.plain(TableLayout.guardColumn) }
      try file.endRow()
      files[layout.name] = file
      ordered.append(file)
    }
  }

  func write(_ report: Report) throws(ExportError) {
    guard reports.insert(report.id).inserted else {
      diagnostics.append(
        Diagnostic(
          .duplicateID, .warning,
          "the report \(report.id)\(report.imported?.from.map { " from \($0)" } ?? "") is left out: a report with the same text is in the tables already"
        ))
      return
    }
    var copy = report
    let values = flattener.values(of: report)
    try row(values, in: tables.reports, at: Place(report: report.id, owner: report.id.description))
    let lister = Lister(self, report)
    copy.visitFindings(lister)
    if let error = lister.error { throw error }
  }

  func finish() throws(ExportError) -> [Diagnostic] {
    for file in ordered { try file.flush() }
    return diagnostics
  }

  // MARK: Rows

  /// What a row belongs to.
  private struct Place {
    var report: NodeID
    /// How other tables name the record: its id or number; behind it `#2` for the second of that id, and so on.
    var owner: String
    var number = 0
    var shown = ShownRecords()
  }

  /// What rows show of the records that they refer to.
  private struct ShownRecords {
    var times: [NodeID: TimeReference] = [:]
    var places: [NodeID: DomainCore.Place] = [:]
  }

  /// Writes a record's row, and the rows of what is inside it in other tables.
  private func row(_ values: [FlatValue], in layout: TableLayout, at place: Place) throws(ExportError) {
    if let file = files[layout.name] {
      // A flow has a row for each receiver, as an edge list has.
      if layout.name == "flows", let to = layout.schema.index(of: "to"), case .references(let ids) = values[to] {
        var one = values
        for id in ids {
          one[to] = .reference(id)
          try cells(one, in: file, at: place)
        }
      } else {
        try cells(values, in: file, at: place)
      }
    }
    for (index, field) in layout.schema.fields.enumerated() {
      if case .records(let rows) = values[index], let file = files[field.path] {
        for row in rows { try cells(row, in: file, at: place, owner: layout) }
      }
    }
  }

  private func cells(
    _ values: [FlatValue], in file: TableFile, at place: Place, owner: TableLayout? = nil
  ) throws(ExportError) {
    for column in file.layout.columns {
      switch column.content {
      case .field(let index): cell(values[index], file, column.name)
      case .report: file.id(place.report)
      case .number: file.integer(place.number)
      case .owner: file.plain(place.owner)
      case .ownerTable: file.plain(owner?.name ?? "")
      case .spanText(let index):
        if let text = SpanCells(showing: spans(values[index])).text { file.text(text) } else { file.empty() }
      case .spanStart(let index): file.integer(spans(values[index]).first?.start)
      case .spanEnd(let index): file.integer(spans(values[index]).first?.end)
      case .spanCount(let index): file.integer(spans(values[index]).count)
      case .shown(let shown):
        let text = self.shown(shown, of: values, file.layout.schema, place.shown)
        if let text { file.text(text) } else { file.empty() }
      case .ownerField, .span, .record: file.empty()
      }
    }
    if guardsFormulas, file.layout.name == tables.reports.name { file.plain("true") }
    try file.endRow()
  }

  private func spans(_ value: FlatValue) -> [Span] { if case .spans(let spans) = value { spans } else { [] } }

  private func shown(
    _ shown: TableLayout.Shown, of values: [FlatValue], _ schema: FlatSchema, _ records: ShownRecords
  ) -> String? {
    let path = shown == .dateOfTime ? "time" : "place"
    guard let index = schema.index(of: path), case .reference(let id) = values[index] else { return nil }
    return switch shown {
    case .dateOfTime: records.times[id]?.edtf
    case .nameOfPlace: records.places[id]?.name
    case .countryOfPlace: records.places[id]?.country
    }
  }

  private func cell(_ value: FlatValue, _ file: TableFile, _ name: String) {
    switch value {
    case .absent, .spans, .records: file.empty()
    case .text(let text): file.text(text)
    case .integer(let integer): file.integer(integer)
    case .number(let number):
      if number.isFinite {
        file.plain(numberText(number))
      } else {
        diagnostics.append(
          Diagnostic(.invalidValue, .error, "\(file.layout.name).csv: \(name) is \(number), which no cell can hold"))
        file.empty()
      }
    case .flag(let flag): file.plain(flag ? "true" : "false")
    case .reference(let id): file.id(id)
    case .references(let ids): file.ids(ids)
    case .extensions(let extensions): file.json(.object(extensions.members))
    }
  }

  // MARK: Findings

  /// Writes the lists of a report.
  private final class Lister: FindingsVisitor {
    private let writer: CSVWriter
    private let report: Report
    private let shown: ShownRecords
    private var table = 0
    var error: ExportError?

    init(_ writer: CSVWriter, _ report: Report) {
      self.writer = writer
      self.report = report
      var shown = ShownRecords()
      for time in report.times { shown.times[time.id] = time }
      for place in report.places { shown.places[place.id] = place }
      self.shown = shown
    }

    func list<F: Finding>(_ findings: inout [F]) {
      defer { table += 1 }
      if error != nil || findings.isEmpty { return }
      do throws(ExportError) {
        try writer.list(findings, table, report.id, shown)
      } catch {
        self.error = error
      }
    }
  }

  private func list<F: Finding>(
    _ findings: [F], _ table: Int, _ report: NodeID, _ shown: ShownRecords
  ) throws(ExportError) {
    let layout = tables.findings[table]
    let idIndex = layout.schema.index(of: "id")
    var seen: [NodeID: Int] = [:]
    for (position, finding) in findings.enumerated() {
      let values = flattener.values(of: finding)
      var place = Place(report: report, owner: String(position + 1), number: position + 1, shown: shown)
      var id: NodeID?
      if let idIndex, case .reference(let own) = values[idIndex] {
        id = own
        let count = seen[own, default: 0] + 1
        seen[own] = count
        place.owner = count == 1 ? own.description : "\(own)#\(count)"
      }
      if let id, layout.scope == .canonical {
        try shared(values, SharedKey(table: table, id: id), layout, at: place)
      } else {
        try row(values, in: layout, at: place)
        try spanRows(values, layout, at: place, record: nil)
      }
    }
  }

  /// Writes a record that other reports may have too: its row the first time, and then where it stands in the report.
  private func shared(
    _ values: [FlatValue], _ key: SharedKey, _ layout: TableLayout, at place: Place
  ) throws(ExportError) {
    let mentions = layout.schema.fields.firstIndex { $0.kind == .spans }
    var lasting = values
    if let mentions { lasting[mentions] = .absent }
    let hash = lasting.hashValue
    var record: JSONValue?
    if let first = shared[key] {
      if first != hash { record = layout.schema.json(of: lasting) }
    } else {
      shared[key] = hash
      try row(values, in: layout, at: place)
    }
    try spanRows(values, layout, at: place, record: record)
  }

  /// Writes the spans of a record; for a shared one at least a row that says that it is in the report.
  private func spanRows(
    _ values: [FlatValue], _ layout: TableLayout, at place: Place, record: JSONValue?
  ) throws(ExportError) {
    guard let file = files[tables.spans.name] else { return }
    var record = record
    var isTold = layout.scope != .canonical
    for (index, field) in layout.schema.fields.enumerated() {
      for span in spans(values[index]) {
        try spanRow(span, field.path, file, layout, at: place, record)
        record = nil
        isTold = true
      }
    }
    if !isTold { try spanRow(nil, nil, file, layout, at: place, record) }
  }

  private func spanRow(
    _ span: Span?, _ field: String?, _ file: TableFile, _ layout: TableLayout, at place: Place, _ record: JSONValue?
  ) throws(ExportError) {
    for column in file.layout.columns {
      switch column.content {
      case .ownerTable: file.plain(layout.name)
      case .owner: file.plain(place.owner)
      case .ownerField: file.plain(field ?? "")
      case .report: file.id(place.report)
      case .span(let part):
        if let span { self.part(part, of: span, file) } else { file.empty() }
      case .record:
        if let record { file.json(record) } else { file.empty() }
      default: file.empty()
      }
    }
    try file.endRow()
  }

  private func part(_ part: TableLayout.SpanPart, of span: Span, _ file: TableFile) {
    switch part {
    case .text: file.text(span.text)
    case .start: file.integer(span.start)
    case .end: file.integer(span.end)
    case .xpath: if let xpath = span.origin?.xpath { file.text(xpath) } else { file.empty() }
    case .line: file.integer(span.origin?.line)
    case .byteStart: file.integer(span.origin?.byteStart)
    case .byteEnd: file.integer(span.origin?.byteEnd)
    case .originExtensions:
      // An origin of which nothing is known is still one: its members are then said to be none.
      if let origin = span.origin, !origin.extensions.isEmpty || origin == Origin() {
        file.json(.object(origin.extensions.members))
      } else {
        file.empty()
      }
    case .extensions:
      if span.extensions.isEmpty { file.empty() } else { file.json(.object(span.extensions.members)) }
    }
  }
}
