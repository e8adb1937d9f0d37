import Foundation
import Markup

@testable import HTMLImporter

/// The weights of what tells titles, dates and authors.
struct MetadataWeights {
  var titles: [(UInt32, Float)]
  var dates: [(UInt32, Float)]
  var authors: [(UInt32, Float)]

  init(_ pages: [AnnotatedPage]) {
    var titles: [Linear.Page] = []
    var dates: [Linear.Page] = []
    var authors: [Linear.Page] = []
    for page in pages {
      let reader = MetadataReader(page.page, page.tree, page.facts, page.extractor)
      if let title = page.annotation["title"] as? String {
        let key = TitleChoice.key(title)
        titles.append(Linear.Page(groups: reader.titleGroups.map { ($0.features, $0.key == key) }))
      }
      if let date = page.annotation["date"] as? String {
        dates.append(Linear.Page(groups: reader.dateGroups.map { ($0.features, $0.value.hasPrefix(date)) }))
      }
      if page.annotation["authors"] != nil {
        let names = MetadataWeights.names(page.annotation["authors"])
        authors.append(
          Linear.Page(
            groups: reader.authorGroups.map { group in
              let words = group.key.split(separator: " ").map(String.init)
              return (group.features, names.contains { AuthorChoice.isSame($0, words) })
            }))
      }
    }
    self.titles = Linear.train(titles, isExclusive: true, decay: 1)
    self.dates = Linear.train(dates, isExclusive: true, decay: 3)
    self.authors = Linear.train(authors, isExclusive: false, decay: 1)
  }

  /// The annotated names, each as its words.
  static func names(_ value: Any?) -> [[String]] {
    let texts = value as? [String] ?? (value as? String).map { [$0] } ?? []
    return texts.flatMap { $0.components(separatedBy: CharacterSet(charactersIn: ";\n")) }
      .flatMap { $0.components(separatedBy: " | ") }
      .map { AuthorChoice.key(AuthorChoice.withoutPrefix($0).text) }.filter { !$0.isEmpty }
  }
}
