public import DomainCore
internal import Markup
internal import TextDecoding

/// Reads a saved web page and gives the news report in it.
///
/// The body is found by a model over the page's blocks of text; navigation, captions, pull quotes, related links,
/// comments and other articles on the page are left out, captions and credits going to ``DomainCore/Report/media``. What
/// is told of the report comes from JSON-LD, microdata, OpenGraph and other meta elements, `time` elements, the address
/// and the visible text; where they differ, a diagnostic says so.
///
/// Every run of the text knows its bytes in the file.
public struct HTMLImporter: Importer {
  public let format = FormatDescription(
    name: "html", title: "Web page", extensions: ["html", "htm", "xhtml", "xht", "shtml"],
    mediaTypes: ["text/html", "application/xhtml+xml"])

  public init() {}

  public func recognise(_ head: ArraySlice<UInt8>) -> Recognition {
    var tags = 0
    var index = head.startIndex
    while index + 1 < head.endIndex {
      if head[index] == 0x3C {
        let rest = head[index...].prefix(16)
        if LinkedData.starts(rest, "<!doctype html") || LinkedData.starts(rest, "<html") { return .certain }
        for tag in ["<head", "<body", "<meta", "<title", "<div", "<p>", "<script", "<table", "<a href", "<h1", "<br"]
        where LinkedData.starts(rest, tag) {
          tags += 1
        }
      }
      index += 1
    }
    return tags >= 3 ? .likely : tags > 0 ? .possible : .no
  }

  public func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
    let bytes = try input.readAll()
    guard !bytes.isEmpty else { throw ImportError("the file is empty") }
    var report = Article(bytes).report(published: input.published, name: input.name)
    report.fileSHA256 = input.digest.description
    _ = receive(report)
  }

  /// What a page holds, for measurements against annotated pages.
  struct Extraction {
    /// The body: paragraphs, one to a line.
    var text: String
    var title: String?
    var authors: [String]
    /// When it was published: EDTF, in the page's own offset.
    var published: String?
  }

  /// Reads a page's text, title, authors and date of publication.
  static func extract(_ page: [UInt8], model: LearnedModel = .shared) -> Extraction {
    let report = Article(page, model: model).report(published: nil, name: "-")
    return Extraction(
      text: report.text, title: report.headline,
      authors: report.creators.compactMap { id in report.sources.first { $0.id == id }?.name },
      published: report.published)
  }
}
