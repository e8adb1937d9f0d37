import Interchange
import Testing

@Suite struct TableSetTests {
  @Test(arguments: [
    (
      "reports",
      "id,headline,publisher,published,modified,language,url,version,text_sha256,creators,section,dateline,text,file_sha256,media_type,replaces,derived_from,imported_by,imported_at,imported_from,imported_extensions,extensions"
    ),
    (
      "sources",
      "id,kind,name,abbreviation,named,member_of,country,platform,stance,mention_count,first_start,first_end,count,entity,role,anonymity_reason,report,extensions"
    ),
    (
      "events",
      "id,report,type,mode,context,communicative,trigger,start,end,edtf,place,place_country,factuality,polarity,condition,extent,time_id,place_id,quantity_id,certainty_factuality,certainty_likelihood,certainty_analytic_confidence,certainty_cues,corefers_with,certainty_extensions,extensions"
    ),
    ("participants", "event,role,ref,report,extensions"),
    (
      "attributions",
      "id,report,source,cue,content,type,claim,recipient,channel,date,parent,evidence,start,end,source_span,attitude,polarity,depth,extensions"
    ),
    (
      "evidence",
      "id,report,kind,name,count,provider,holder,disclosed,part_of,text,start,end,plural,disclosed_by,depicts,about,time,extensions"
    ),
    (
      "flows",
      "id,report,from,to,what,direction,status,ongoing,disclosed,date,via,cue,start,end,evidence,channel,extensions"
    ),
    ("times", "id,report,type,value,edtf,text,start,end,mod,anchor,extensions"),
    ("quantities", "id,report,value,unit,mod,text,start,end,extensions"),
    ("relations", "type,source,target,note,report,extensions"),
    ("diagnostics", "number,report,kind,severity,note,text,start,end,extensions"),
    ("cues", "id,report,kind,level,text,start,end,scope,extensions"),
    ("media", "report,url,media_type,caption,credit,sha256,extensions"),
    ("identifiers", "table,node,scheme,value,report,extensions"),
    ("custody", "evidence,holder,from,sha256,report,extensions"),
  ])
  func `Tables have the columns that people want, then one for each field`(name: String, header: String) throws {
    let table = try #require(TableSet().all.first { $0.name == name })
    #expect(table.columns.map(\.name).joined(separator: ",") == header)
  }

  @Test func `There is a table for each list, and names are unique`() {
    let tables = TableSet().all
    #expect(
      tables.map(\.name) == [
        "reports", "sources", "entities", "places", "times", "quantities", "events", "evidence", "claims",
        "attributions", "cues", "flows", "relations", "diagnostics", "media", "identifiers", "ratings", "participants",
        "custody", "spans",
      ])
    for table in tables { #expect(Set(table.columns.map(\.name)).count == table.columns.count) }
  }
}
