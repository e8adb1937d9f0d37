import DomainCore
import Foundation
import Interchange

@testable import HTMLImporter

/// Cross-validation by site: no model has seen a page of the sites that it is judged on.
struct UnseenSites {
  let pages: [AnnotatedPage]
  let parts: Int
  let folder: URL

  init(_ pages: [AnnotatedPage], parts: Int, folder: URL) {
    self.pages = pages
    self.parts = parts
    self.folder = folder
  }

  /// Trains without a part's sites and writes what the importer then reads from their pages, a file for each page.
  func predict(_ part: Int) throws {
    func isPart(_ page: AnnotatedPage) -> Bool { AnnotatedPage.part(ofSite: page.site, of: parts) == part }
    let learned = TrainedModel(pages.filter { !isPart($0) }).learned
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var written: Set<String> = []
    for page in pages where isPart(page) {
      guard written.insert(page.stem).inserted else { continue }
      let found = HTMLImporter.extract(page.bytes, model: learned)
      var members: [JSONValue.Member] = [.init("text", .string(found.text))]
      if let title = found.title { members.append(.init("title", .string(title))) }
      members.append(.init("authors", .array(found.authors.map { .string($0) })))
      if let published = found.published { members.append(.init("published", .string(published))) }
      var json: [UInt8] = []
      json.appendJSON(.object(members))
      try Data(json).write(to: folder.appending(path: page.stem + ".json"))
    }
    print("part \(part): \(written.count) pages of sites that its model has not seen")
  }
}
