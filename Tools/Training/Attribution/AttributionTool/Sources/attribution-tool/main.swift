import DomainCore
import Foundation
import Language

@testable import Reading

/// Writes what the attribution tagger reads of each word, for the training programs.
///
///     attribution-tool features FILE.jsonl > TOKENS.jsonl
///
/// A line of the input has `id` and `text`; a line of the output `id`, `text`, and for each token `start` and `end` (UTF-8
/// bytes), `heads` (-1 for a root), `groups` (of relations; 8 more for punctuation), `flags` (TokenFlags), `keys` (fingerprints of words) and `rows` (embedding rows of all tables, flat). Texts that
/// are not English are left out.
guard CommandLine.arguments.count == 3, CommandLine.arguments[1] == "features" else {
  FileHandle.standardError.write(Data("usage: attribution-tool features FILE.jsonl\n".utf8))
  exit(2)
}

func numbers(_ values: some Sequence<some BinaryInteger>) -> String {
  "[" + values.map { String($0) }.joined(separator: ",") + "]"
}

for line in try String(contentsOfFile: CommandLine.arguments[2], encoding: .utf8).split(separator: "\n") {
  guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
    let id = object["id"] as? String, let text = object["text"] as? String
  else { continue }
  var report = Report(text: text)
  report.published = object["published"] as? String
  guard let context = NewsAnalyzer().prepared(report) else { continue }
  let features = AttributionFeatures(
    context, proposals: GrammarAttributionFinder(breadth: .attitudes).find(in: context))
  let tokens = context.document.tokens
  var rows: [Int32] = []
  for token in tokens.indices { features.append(token, to: &rows) }
  let opening = try JSONSerialization.data(withJSONObject: ["id": id, "text": text], options: .sortedKeys)
  print(
    String(decoding: opening.dropLast(), as: UTF8.self)
      + ",\"tables\":\(AttributionFeatures.tables),\"tableRows\":\(AttributionFeatures.tableRows),"
      + "\"start\":\(numbers(tokens.map(\.start))),\"end\":\(numbers(tokens.map(\.end))),"
      + "\"heads\":\(numbers(tokens.map(\.head))),"
      + "\"groups\":\(numbers(tokens.map { AttributionLinker.group(of: $0.relation) + ($0.upos == .punct ? 8 : 0) })),"
      + "\"flags\":\(numbers(tokens.map(\.flags.rawValue))),\"keys\":\(numbers(tokens.indices.map { features.key($0) })),"
      + "\"rows\":\(numbers(rows))}")
}
