internal import DomainCore
internal import Interchange

/// The rows of records that reports share, by the number of the table and the id.
final class SharedRows {
  private var rows: [[NodeID: [FlatValue]]]

  init(_ tables: Int) { rows = Array(repeating: [:], count: tables) }

  subscript(table: Int, id: NodeID) -> [FlatValue]? {
    get { rows[table][id] }
    set { rows[table][id] = newValue }
  }
}

/// Fills the lists of a report from the rows of their tables.
final class ListFiller: FindingsVisitor {
  private let report: Report
  private let gathered: GatheredRows
  private let tables: TableSet
  private let sources: [String: TableSource]
  private let shared: SharedRows
  private let unflattener = Unflattener()
  private var table = 0
  /// What is shown of records that others refer to.
  private var shownTimes: [NodeID: String] = [:]
  private var shownPlaces: [NodeID: (name: String?, country: String?)] = [:]
  private(set) var problems: [Diagnostic] = []
  private(set) var error: ImportError?

  init(
    _ report: Report, _ gathered: GatheredRows, _ tables: TableSet, _ sources: [String: TableSource],
    _ shared: SharedRows
  ) {
    self.report = report
    self.gathered = gathered
    self.tables = tables
    self.sources = sources
    self.shared = shared
  }

  func list<F: Finding>(_ findings: inout [F]) {
    defer { table += 1 }
    let layout = tables.findings[table]
    guard error == nil else { return }
    do throws(ImportError) {
      let rows = try sources[layout.name]?.next(of: report.id.description) ?? []
      let records = layout.scope == .canonical ? sharedRecords(rows, layout) : ownRecords(rows, layout)
      for record in records { add(record, layout, to: &findings) }
    } catch {
      self.error = error
    }
    remember(findings)
  }

  /// Values that make a record, and where they stand.
  private struct Values {
    var values: [FlatValue]
    var file: String
    var line: Int
  }

  private func problem(_ file: String, _ line: Int, _ what: String, _ severity: Diagnostic.Severity = .warning) {
    problems.append(Diagnostic(.invalidValue, severity, "\(file).csv, line \(line): \(what)"))
  }

  private func add<F: Finding>(_ record: Values, _ layout: TableLayout, to findings: inout [F]) {
    var finding = F()
    let found = unflattener.fill(&finding, from: record.values, by: layout.schema)
    for problem in found {
      let what = "\(layout.schema.fields[problem.field].path) \(problem.message)"
      self.problem(
        record.file, record.line, problem.isFatal ? "\(what); the row is left out" : what,
        problem.isFatal ? .error : .warning)
    }
    if !found.contains(where: \.isFatal) { findings.append(finding) }
  }

  // MARK: Records of one report

  private func ownRecords(_ rows: [TableRow], _ layout: TableLayout) -> [Values] {
    var counts: [String: Int] = [:]
    var records: [Values] = []
    for row in joined(rows, layout) {
      var row = row
      var owner = row.number.map { String($0) } ?? String(records.count + 1)
      if let id = row.id(by: layout.schema)?.description {
        let count = counts[id, default: 0] + 1
        counts[id] = count
        owner = count == 1 ? id : "\(id)#\(count)"
      }
      gathered.addParts(to: &row.values, of: layout, owner: owner)
      addSpans(to: &row.values, of: row, layout, owner: owner)
      check(row, layout)
      records.append(Values(values: row.values, file: layout.name, line: row.line))
    }
    return records
  }

  /// Flows have a row for each receiver; rows that follow one another and differ in nothing else are one flow.
  private func joined(_ rows: [TableRow], _ layout: TableLayout) -> [TableRow] {
    guard layout.name == "flows", let to = layout.schema.index(of: "to") else { return rows }
    var flows: [TableRow] = []
    var receivers: [NodeID] = []
    for row in rows {
      guard case .references(let more) = row.values[to], let last = flows.last, !receivers.isEmpty,
        last.id(by: layout.schema) == row.id(by: layout.schema)
      else {
        if !receivers.isEmpty { flows[flows.count - 1].values[to] = .references(receivers) }
        receivers = []
        if case .references(let first) = row.values[to] { receivers = first }
        flows.append(row)
        continue
      }
      var values = row.values
      values[to] = last.values[to]
      if values != last.values {
        problem(
          layout.name, row.line, "the row differs from the one above, which is of the same flow; the upper one counts")
      }
      receivers += more
    }
    if !receivers.isEmpty { flows[flows.count - 1].values[to] = .references(receivers) }
    return flows
  }

  private func addSpans(to values: inout [FlatValue], of row: TableRow, _ layout: TableLayout, owner: String) {
    for (index, field) in layout.schema.fields.enumerated() where field.kind == .spans {
      let kept = gathered.takeSpans(of: field.path, layout.name, owner: owner)
      var spans = kept
      if let cells = row.spans[index] {
        var found: [String] = []
        spans = cells.spans(kept: kept, in: report, problems: &found)
        for what in found { problem(layout.name, row.line, "\(field.path): \(what)") }
      } else if !kept.isEmpty, sources[layout.name]?.rows.has(.spanText(index)) == true {
        // A person emptied the cells.
        problem(layout.name, row.line, "\(field.path): the cells are empty, so that its spans are left out", .note)
        spans = []
      }
      values[index] = spans.isEmpty ? .absent : .spans(spans)
    }
  }

  /// Tells of changes in columns that only show other records.
  private func check(_ row: TableRow, _ layout: TableLayout) {
    for column in layout.columns {
      guard case .shown(let shown) = column.content, let text = row.shown[shown] else { continue }
      let field = shown == .dateOfTime ? "time" : "place"
      var told: String?
      if let index = layout.schema.index(of: field), case .reference(let id) = row.values[index] {
        told =
          switch shown {
          case .dateOfTime: shownTimes[id]
          case .nameOfPlace: shownPlaces[id]?.name
          case .countryOfPlace: shownPlaces[id]?.country
          }
      }
      if told != text {
        problem(
          layout.name, row.line,
          "\(column.name) “\(text.prefix(60))” is not read: it only shows what \(field == "time" ? "times.csv" : "places.csv") says of \(field)_id"
        )
      }
    }
  }

  private func remember(_ findings: some Collection) {
    if let times = findings as? [TimeReference] {
      for time in times { shownTimes[time.id] = time.edtf }
    } else if let places = findings as? [Place] {
      for place in places { shownPlaces[place.id] = (place.name, place.country) }
    }
  }

  // MARK: Records that reports share

  private func sharedRecords(_ rows: [TableRow], _ layout: TableLayout) -> [Values] {
    var own: [NodeID: TableRow] = [:]
    var order: [NodeID] = []
    for row in rows {
      guard let id = row.id(by: layout.schema) else {
        problem(layout.name, row.line, "id is missing; the row is left out", .error)
        continue
      }
      guard own[id] == nil else {
        problem(layout.name, row.line, "\(id) stands twice; the first row counts")
        continue
      }
      var row = row
      gathered.addParts(to: &row.values, of: layout, owner: id.description)
      shared[table, id] = row.values
      own[id] = row
      order.append(id)
    }
    var records: [Values] = []
    var placed: Set<NodeID> = []
    for occurrence in gathered.occurrences(in: layout.name) {
      guard let id = NodeID(occurrence.owner.prefix { $0 != "#" }), var values = shared[table, id] else {
        _ = layout.schema.fields.map { gathered.takeSpans(of: $0.path, layout.name, owner: occurrence.owner) }
        problem("spans", occurrence.line, "\(layout.name).csv has no “\(occurrence.owner)”; it is left out")
        continue
      }
      if let record = occurrence.record {
        var found: [FlatProblem] = []
        values = layout.schema.values(from: record, problems: &found)
        for problem in found {
          self.problem("spans", occurrence.line, "\(layout.schema.fields[problem.field].path) \(problem.message)")
        }
      }
      let row = placed.insert(id).inserted ? own[id] : nil
      addSpans(to: &values, of: row ?? TableRow(line: occurrence.line, values: []), layout, owner: occurrence.owner)
      let place = row.map { (layout.name, $0.line) } ?? ("spans", occurrence.line)
      records.append(Values(values: values, file: place.0, line: place.1))
    }
    for id in order where !placed.contains(id) {
      guard var row = own[id] else { continue }
      addSpans(to: &row.values, of: row, layout, owner: id.description)
      records.append(Values(values: row.values, file: layout.name, line: row.line))
    }
    return records
  }
}
