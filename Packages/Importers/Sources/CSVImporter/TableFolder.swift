internal import DomainCore
internal import Interchange

/// A folder of tables that is being read, report by report.
final class TableFolder {
  private let tables = TableSet()
  private let published: String?
  private var reports: TableSource
  private var sources: [String: TableSource] = [:]
  /// What is told with the first report.
  private var notes: [Diagnostic] = []
  private var seen: Set<String> = []
  private let unflattener = Unflattener()
  private let shared: SharedRows

  init(_ input: ImportInput) throws(ImportError) {
    published = input.published
    shared = SharedRows(tables.findings.count)
    guard input.isFolder else {
      reports = try TableFolder.alone(input, tables)
      notes.append(
        Diagnostic("missingTable", .note, "\(input.name) is the table of the reports alone, without findings"))
      return
    }
    guard let file = try input.part("reports.csv") else {
      throw ImportError(
        "the folder has no reports.csv",
        advice: "give the folder of tables that an export to csv wrote: reports.csv, events.csv, sources.csv …")
    }
    reports = try TableFolder.reports(TableSource(tables.reports, file, name: "reports.csv"))
    try openTables(input)
  }

  /// Checks that a table is one of reports.
  private static func reports(_ source: TableSource) throws(ImportError) -> TableSource {
    for path in ["id", "text"] {
      guard let index = source.rows.layout.schema.index(of: path), source.rows.has(.field(index)) else {
        throw ImportError(
          "reports.csv has no column “\(path)”", line: 1,
          advice:
            "this is no table of reports that an export to csv wrote; it begins with the columns id, headline, publisher"
        )
      }
    }
    return source
  }

  /// The table of the reports, given without its folder.
  private static func alone(_ input: ImportInput, _ tables: TableSet) throws(ImportError) -> TableSource {
    let head = try input.head(4096)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = head.starts(with: mark) ? head.dropFirst(3) : head
    if let table = tables.all.first(where: { text.starts(with: CSVImporter.sign(of: $0).utf8) }),
      table.name != tables.reports.name
    {
      throw ImportError(
        "this is the table “\(table.name)” alone", advice: "give the folder that it stands in, with reports.csv")
    }
    return try reports(TableSource(tables.reports, input, name: "reports.csv"))
  }

  // MARK: Opening

  private func openTables(_ input: ImportInput) throws(ImportError) {
    let isGuarded = reports.rows.saysGuarded
    var positions: [String: Int] = [:]
    if let file = try input.part("reports.csv") {
      let survey = try TableSource(tables.reports, file, name: "reports.csv")
      while let row = try survey.next() {
        if let id = row.id(by: tables.reports.schema) { positions[id.description] = positions.count }
      }
    }
    reports.setGuarded(isGuarded)
    note(reports)
    var missing: [String] = []
    for layout in tables.all.dropFirst() {
      let name = "\(layout.name).csv"
      guard let file = try input.part(name) else {
        missing.append(name)
        continue
      }
      let (isGrouped, strays) = try TableSource(layout, file, name: name).survey(positions)
      guard let again = try input.part(name) else { continue }
      let source = try TableSource(layout, again, name: name)
      try check(source, reports: positions.count)
      source.setGuarded(isGuarded)
      if !isGrouped { try source.hold() }
      for stray in strays.prefix(20) {
        source.problem(
          stray.line, "the report “\(stray.report.prefix(60))” is not in reports.csv; its rows are left out")
      }
      if strays.count > 20 { source.problem(strays[20].line, "and \(strays.count - 20) more such reports") }
      note(source)
      sources[layout.name] = source
    }
    if !missing.isEmpty {
      notes.append(Diagnostic("missingTable", .note, "the folder has no \(missing.joined(separator: ", "))"))
    }
  }

  private func check(_ source: TableSource, reports count: Int) throws(ImportError) {
    let layout = source.rows.layout
    let name = "\(layout.name).csv"
    if layout.schema.fields.first?.kind == .id, !source.rows.has(.field(0)) {
      throw ImportError(
        "\(name) has no column “id”", line: 1,
        advice: "the table begins with the columns \(CSVImporter.sign(of: layout))")
    }
    if source.rows.reportCell == nil, count > 1 {
      throw ImportError(
        "\(name) has no column “report”, and there are \(count) reports", line: 1,
        advice: "keep the column that tells the report of each row")
    }
  }

  private func note(_ source: TableSource) {
    if !source.rows.unknown.isEmpty {
      notes.append(
        Diagnostic(
          "unknownColumn", .note,
          "\(source.rows.layout.name).csv: not read: \(source.rows.unknown.joined(separator: ", "))"))
    }
  }

  // MARK: Reports

  /// The next report; nil when there are no more.
  func next() throws(ImportError) -> Report? {
    guard let row = try reports.next() else { return nil }
    let schema = tables.reports.schema
    let text: String
    if let index = schema.index(of: "text"), case .text(let body) = row.values[index] { text = body } else { text = "" }
    var report = Report(text: text)
    let id = row.id(by: schema)
    if let id, !seen.insert(id.description).inserted {
      throw ImportError("reports.csv: the report \(id) stands twice", line: row.line, advice: "remove one of the rows")
    }
    let gathered = try GatheredRows(of: (id ?? report.id).description, from: sources, tables)
    var values = row.values
    gathered.addParts(to: &values, of: tables.reports, owner: (id ?? report.id).description)
    // Without an id, the report has the one that its text gives it.
    for problem in unflattener.fill(&report, from: values, by: schema) where schema.fields[problem.field].kind != .id {
      reports.problem(row.line, "\(schema.fields[problem.field].path) \(problem.message)")
    }
    if report.published == nil { report.published = published }

    let filler = ListFiller(report, gathered, tables, sources, shared)
    report.visitFindings(filler)
    if let error = filler.error { throw error }
    report.diagnostics += notes + filler.problems + gathered.leftOver() + reports.takeProblems()
    for table in tables.all { report.diagnostics += sources[table.name]?.takeProblems() ?? [] }
    notes = []
    return report
  }
}

extension TableRow {
  /// The record's id.
  func id(by schema: FlatSchema) -> NodeID? {
    if let index = schema.index(of: "id"), case .reference(let id) = values[index] { id } else { nil }
  }
}
