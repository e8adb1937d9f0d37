import ArgumentParser
import DomainCore
import Foundation
import Interchange
import XMLImporter

struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "Read {id, file} a line, the file beside the list; write {id, output: {feed, entries}}.")

  @OptionGroup var measure: MeasureOptions
  @Argument(help: "A file of JSON objects, one a line.") var input: String

  func run() throws {
    let meter = Meter()
    let folder = URL(fileURLWithPath: input).deletingLastPathComponent()
    try mapJSONLines(input) { document in
      let file = document["file"]?.string ?? ""
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(file)))
      meter.count(bytes)
      var entries: [JSONValue] = []
      var feed: Feed?
      do throws(ImportError) {
        feed = try XMLImporter().readEntries(ImportInput(bytes, name: file)) { entry in
          entries.append(Self.members(of: entry))
          return .more
        }
      } catch {
        // What was read before the error counts; the scorer judges the rest.
        FileHandle.standardError.write(Data("\(file): \(error.message)\n".utf8))
      }
      return .object([
        "id": document["id"] ?? .null,
        "output": .object(["feed": feed.map(Self.members(of:)) ?? .object([:]), "entries": .array(entries)]),
      ])
    }
    meter.report(measure)
  }

  private static func members(_ texts: KeyValuePairs<String, String?>) -> [JSONValue.Member] {
    texts.compactMap { name, value in value.map { JSONValue.Member(name, .string($0)) } }
  }

  private static func members(of feed: Feed) -> JSONValue {
    .object(
      members([
        "title": feed.title, "link": feed.link, "description": feed.description, "author": feed.author,
        "updated": feed.updated, "published": feed.published, "language": feed.language, "id": feed.id,
      ]))
  }

  private static func members(of entry: FeedEntry) -> JSONValue {
    .object(
      members([
        "title": entry.title, "link": entry.link, "summary": entry.summary, "content": entry.content,
        "author": entry.author, "updated": entry.updated, "published": entry.published, "id": entry.id,
      ]) + [.init("categories", .array(entry.categories.map { .string($0) }))])
  }
}
