import DomainCore
import HTMLImporter

/// Invented pages, and what is read from them.
enum Page {
  static let paragraphs = [
    "The ferry Alba ran aground off the northern quay on Monday evening, the harbour office said in a short statement.",
    "Nobody was hurt, and all 84 passengers were brought ashore in two fishing boats within the hour, officers added.",
    "The owner had asked for a new pilot station twice this year, but the council put the decision off until autumn.",
  ]

  /// A page as news sites make them.
  static func news(
    head: String = "", byline: String = "<p class=\"byline\">By <a rel=\"author\" href=\"/ida\">Ida Moe</a></p>",
    body: String? = nil, after: String = ""
  ) -> String {
    let text = body ?? paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry runs aground | The Quay Post</title>
      <meta property="og:site_name" content="The Quay Post"><meta property="og:title" content="Ferry runs aground">
      <meta property="article:published_time" content="2024-05-01T23:30:00+09:00">\(head)</head><body>
      <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav></header>
      <main><article><h1>Ferry runs aground</h1>\(byline)\(text)</article>\(after)</main>
      <footer><p>© 2024 The Quay Post. All rights reserved.</p></footer></body></html>
      """
  }

  static func read(_ bytes: [UInt8]) throws -> Report {
    var found: Report?
    try HTMLImporter().read(ImportInput(bytes, name: "page.html")) { report in
      found = report
      return .more
    }
    return found ?? Report()
  }

  static func read(_ page: String) throws -> Report { try read(Array(page.utf8)) }
}
