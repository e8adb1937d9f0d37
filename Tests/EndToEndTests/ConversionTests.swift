import Foundation
import Testing

@Suite struct RenditionTests {
  /// Everything in a document but the reports' metadata and the places in the files, which differ between renditions.
  private func findings(_ document: Data) throws -> NSDictionary {
    func strip(_ value: Any) -> Any {
      if let object = value as? [String: Any] {
        return object.filter { $0.key != "origin" }.mapValues(strip)
      }
      if let array = value as? [Any] { return array.map(strip) }
      return value
    }
    var object = try #require(try JSONSerialization.jsonObject(with: document) as? [String: Any])
    let reports = try #require(object["reports"] as? [[String: Any]])
    let metadata = Set(reports.flatMap { [$0["publisher"] as? String] + ($0["creators"] as? [String] ?? []) })
    object["reports"] = reports.map { $0.filter { ["id", "text", "textSHA256"].contains($0.key) } }
    object["generator"] = nil
    // The outlet and the byline are metadata, and sources without a mention.
    object["sources"] = (object["sources"] as? [[String: Any]])?.filter {
      !($0["mentions"] == nil && metadata.contains($0["id"] as? String))
    }
    object["diagnostics"] = (object["diagnostics"] as? [[String: Any]])?.filter { $0["spans"] != nil }
    // A list that holds nothing else is as good as none.
    for (list, value) in object where (value as? [Any])?.isEmpty == true { object[list] = nil }
    return strip(object) as? NSDictionary ?? [:]
  }

  @Test(arguments: seeds)
  func textPageAndFeedGiveTheSameGraph(seed report: (name: String, published: String)) throws {
    let text = try findings(dateline("convert", seed("\(report.name).txt"), "--published", report.published).bytes)
    let page = try findings(dateline("convert", seed("\(report.name).html")).bytes)
    let feed = try findings(dateline("convert", seed("\(report.name).xml")).bytes)
    for list in Set((text.allKeys + page.allKeys + feed.allKeys).compactMap { $0 as? String }).sorted() {
      let expected = text[list] as? NSObject
      let isSameOnPage = expected == page[list] as? NSObject
      let isSameInFeed = expected == feed[list] as? NSObject
      #expect(isSameOnPage, "\(list) of the page")
      #expect(isSameInFeed, "\(list) of the feed")
    }
  }
}

@Suite struct RoundTripTests {
  @Test(arguments: ["graphml", "csv", "jsonl"])
  func factsSurviveAnotherFormat(format: String) throws {
    try withTemporaryFolder { folder in
      let original = folder.appendingPathComponent("a.json").path
      let other = folder.appendingPathComponent("other" + (format == "csv" ? "" : ".\(format)")).path
      let back = folder.appendingPathComponent("b.json").path
      for (from, to, name) in [(seed(""), original, "json"), (original, other, format), (other, back, "json")] {
        let run = try dateline("convert", from, "--to", name, "-o", to)
        #expect(run.status == 0, "\(run.errors)")
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: original)) == Data(contentsOf: URL(fileURLWithPath: back)))
    }
  }

  @Test func theSameBytesInGiveTheSameBytesOut() throws {
    for format in ["json", "jsonl", "graphml"] {
      #expect(
        try dateline("convert", seed(""), "--to", format).bytes
          == dateline("convert", seed(""), "--to", format, "--jobs", "1").bytes)
    }
  }

  @Test func handAnnotatedGraphsAreSoundAndSurvive() throws {
    for (name, _) in seeds {
      let validity = try dateline("validate", seed("\(name).graph.json"))
      #expect(validity.status == 0, "\(name): \(validity.errors)")
    }
  }
}
