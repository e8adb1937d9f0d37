import Foundation
import Markup

@testable import HTMLImporter

// train-html DATA OUTPUT [--held-out]

let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
guard arguments.count == 2, let data = arguments.first, let output = arguments.last else {
  FileHandle.standardError.write(Data("usage: train-html DATA OUTPUT.swift [--held-out]\n".utf8))
  exit(64)
}
let holdsOut = CommandLine.arguments.contains("--held-out")
let folder = URL(filePath: data)

var pages: [AnnotatedPage] = []
for file in try FileManager.default.contentsOfDirectory(atPath: data).sorted()
where file.hasPrefix("gt-") && file.hasSuffix(".json") {
  let set = String(file.dropFirst(3).dropLast(5))
  let annotations =
    try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: file))) as? [String: [String: Any]]
    ?? [:]
  for (id, annotation) in annotations.sorted(by: { $0.key < $1.key }) {
    let path = annotation["page"] as? String ?? "\(set)/\(id).html"
    pages.append(
      try AnnotatedPage(id: id, annotation: annotation, file: folder.appending(path: "pages/\(path)")))
  }
}
print("\(pages.count) annotated pages")
let used = pages.filter { !holdsOut || !$0.isHeldOut }
let whole = used.filter { $0.text != nil }
// A page of another set with the same snippets takes part with its text.
let partial = used.filter { $0.text == nil && $0.annotation["with"] != nil }

var models = BodyModels(whole, Boosting())
for page in partial { page.label(by: models.scores(page)) }
models = BodyModels(whole + partial, Boosting())
let writer = ModelWriter(models, MetadataWeights(used))
try writer.source.write(toFile: output, atomically: true, encoding: .utf8)
print("\(output): \(writer.source.utf8.count) bytes")

if holdsOut {
  var right = (words: 0, kept: 0, body: 0)
  for page in pages where page.isHeldOut && page.text != nil {
    for (block, score) in models.scores(page).enumerated() {
      let words = page.words[block].count
      if score > -0.5 { right.kept += words }
      if page.labels[block] > 0.5 { right.body += words }
      if score > -0.5, page.labels[block] > 0.5 { right.words += words }
    }
  }
  let precision = Double(right.words) / Double(max(1, right.kept))
  let recall = Double(right.words) / Double(max(1, right.body))
  print("held out, by words: precision \(precision), recall \(recall)")
}
