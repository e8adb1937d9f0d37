import DomainCore

/// All tables, in the order in which they are written.
public struct TableSet: Sendable {
  /// The reports themselves.
  public let reports: TableLayout
  /// A table for each list of findings, in the model's order.
  public let findings: [TableLayout]
  /// A table for each kind of records inside records.
  public let parts: [TableLayout]
  /// Every stretch of text that a finding stands on, and in which reports shared records occur.
  public let spans: TableLayout

  /// All of them.
  public var all: [TableLayout] { [reports] + findings + parts + [spans] }

  public init() {
    let schema = FlatSchema(Report.self)
    reports = TableLayout(
      name: "reports", schema: schema, scope: .none,
      leading: TableLayout.Leading(
        names: "id,headline,publisher,published,modified,language,url,version,text_sha256"))
    let survey = TableSurvey()
    var blank = Report()
    blank.visitFindings(survey)
    findings = survey.tables
    parts = TableSet.parts(of: [reports] + survey.tables)
    let columns: [(String, TableLayout.Content)] = [
      ("table", .ownerTable), ("node", .owner), ("field", .ownerField), ("report", .report), ("text", .span(.text)),
      ("start", .span(.start)), ("end", .span(.end)), ("xpath", .span(.xpath)), ("line", .span(.line)),
      ("byte_start", .span(.byteStart)), ("byte_end", .span(.byteEnd)), ("record", .record),
      ("origin_extensions", .span(.originExtensions)), ("extensions", .span(.extensions)),
    ]
    spans = TableLayout(
      name: "spans", schema: FlatSchema(fields: []), columns: columns.map(TableLayout.Column.init), scope: .none)
  }

  /// A table for each name that fields with records have; those of different owners share one.
  private static func parts(of owners: [TableLayout]) -> [TableLayout] {
    var found: [(name: String, schema: FlatSchema, owners: [String])] = []
    for owner in owners {
      for field in owner.schema.fields {
        guard case .records(let schema) = field.kind else { continue }
        if let index = found.firstIndex(where: { $0.name == field.path }) {
          found[index].owners.append(owner.name)
        } else {
          found.append((field.path, schema, [owner.name]))
        }
      }
    }
    return found.map { name, schema, owners in
      var leading = TableLayout.Leading(names: "table,node")
      switch owners {
      case ["reports"]: leading = TableLayout.Leading(names: "report", contents: ["report": .report])
      case ["events"]: leading = TableLayout.Leading(names: "event", contents: ["event": .owner])
      case ["evidence"]: leading = TableLayout.Leading(names: "evidence", contents: ["evidence": .owner])
      default: leading.contents = ["table": .ownerTable, "node": .owner]
      }
      return TableLayout(name: name, schema: schema, scope: .none, leading: leading)
    }
  }
}

extension FlatSchema {
  /// A schema of no record, for tables whose rows are none.
  init(fields: [Field]) {
    name = ""
    self.fields = fields
    nests = []
  }
}

/// Lays out the table of each list of findings.
private final class TableSurvey: FindingsVisitor {
  var tables: [TableLayout] = []

  func list<F: Finding>(_ findings: inout [F]) {
    let schema = FlatSchema(F.self)
    let (leading, renamed) = TableSurvey.leading(of: F.listName, schema)
    tables.append(
      TableLayout(name: F.listName, schema: schema, scope: F.scopeOfID, leading: leading, renamed: renamed))
  }

  /// The columns that people look for first, and the names that differ from those of the fields.
  private static func leading(
    of list: String, _ schema: FlatSchema
  ) -> (leading: TableLayout.Leading, renamed: [String: String]) {
    /// The columns of a field's spans: the first place, and the text or the count.
    func standing(on field: String, text: String? = nil, prefix: String = "") -> [String: TableLayout.Content] {
      guard let index = schema.index(of: field) else { return [:] }
      var contents: [String: TableLayout.Content] = [
        "report": .report, "\(prefix)start": .spanStart(index), "\(prefix)end": .spanEnd(index),
      ]
      if let text { contents[text] = .spanText(index) } else { contents["mention_count"] = .spanCount(index) }
      return contents
    }
    let mentions = standing(on: "mentions", prefix: "first_")
    switch list {
    case "sources":
      return (
        TableLayout.Leading(
          names:
            "id,kind,name,abbreviation,named,member_of,country,platform,stance,mention_count,first_start,first_end",
          contents: mentions), [:]
      )
    case "entities", "places":
      return (
        TableLayout.Leading(
          names: list == "places"
            ? "id,name,country,latitude,longitude,precision,relation,mention_count,first_start,first_end"
            : "id,kind,name,member_of,mention_count,first_start,first_end",
          contents: mentions), [:]
      )
    case "events":
      var contents = standing(on: "trigger", text: "trigger")
      contents["edtf"] = .shown(.dateOfTime)
      contents["place"] = .shown(.nameOfPlace)
      contents["place_country"] = .shown(.countryOfPlace)
      return (
        TableLayout.Leading(
          names:
            "id,report,type,mode,context,communicative,trigger,start,end,edtf,place,place_country,factuality,polarity,condition",
          contents: contents),
        [
          "certainty.polarity": "polarity", "certainty.condition": "condition", "place": "place_id", "time": "time_id",
          "quantity": "quantity_id",
        ]
      )
    case "attributions":
      var contents = standing(on: "content", text: "content")
      if let cue = schema.index(of: "cue") { contents["cue"] = .spanText(cue) }
      return (
        TableLayout.Leading(
          names: "id,report,source,cue,content,type,claim,recipient,channel,date,parent,evidence,start,end",
          contents: contents), [:]
      )
    case "evidence":
      return (
        TableLayout.Leading(
          names: "id,report,kind,name,count,provider,holder,disclosed,part_of,text,start,end",
          contents: standing(on: "spans", text: "text")), [:]
      )
    case "flows":
      return (
        TableLayout.Leading(
          names: "id,report,from,to,what,direction,status,ongoing,disclosed,date,via,cue,start,end",
          contents: standing(on: "cue", text: "cue")), [:]
      )
    case "times":
      return (
        TableLayout.Leading(
          names: "id,report,type,value,edtf,text,start,end", contents: standing(on: "spans", text: "text")), [:]
      )
    case "quantities":
      return (
        TableLayout.Leading(
          names: "id,report,value,unit,mod,text,start,end", contents: standing(on: "spans", text: "text")), [:]
      )
    case "claims":
      return (
        TableLayout.Leading(
          names: "id,report,content,start,end", contents: standing(on: "content", text: "content")), [:]
      )
    case "cues":
      return (
        TableLayout.Leading(
          names: "id,report,kind,level,text,start,end", contents: standing(on: "span", text: "text")), [:]
      )
    case "relations": return (TableLayout.Leading(names: "type,source,target,note"), [:])
    case "diagnostics":
      var contents = standing(on: "spans", text: "text")
      contents["number"] = .number
      return (
        TableLayout.Leading(names: "number,report,kind,severity,note,text,start,end", contents: contents), [:]
      )
    default: return (TableLayout.Leading(names: "id,report", contents: ["report": .report]), [:])
    }
  }
}
