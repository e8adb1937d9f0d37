internal import DomainCore
internal import TextDecoding

/// One news item of whatever vocabulary, read out of its tree.
struct NewsItem {
  var title: String?
  /// The outlet.
  var publisher: String?
  /// The authors' names, each with an address where one is given.
  var authors: [Author] = []
  var published: String?
  var updated: String?
  var language: String?
  /// The address.
  var link: String?
  /// What the addresses in it are relative to, if not to its own.
  var base: String?
  var id: String?
  var categories: [String] = []
  var section: String?
  var dateline: String?
  var version: Int?
  var media: [Media] = []
  var summary: Passage?
  /// What makes up the text, in order.
  var body: [Passage] = []
  /// Elements in the body that are left out of the text.
  var omitted: Set<Int> = []
  /// Whether the vocabulary is not known.
  var isUnknown = false
  var mediaType = "text/xml"
  var notes: [Diagnostic] = []
  /// The feed's title and address, for the trailers that link back to it.
  var feedTitle: String?

  struct Author: Hashable {
    var name: String
    var email: String?
    /// As it is written.
    var line: String

    /// Reads `Name`, `Name (address)`, `address (Name)` and `Name <address>`.
    init?(_ line: String?) {
      guard let line, !line.isEmpty else { return nil }
      self.line = line
      for (open, close) in [("(", ")"), ("<", ">")] {
        guard line.utf8.last == close.utf8.first, let start = line.firstPlace(of: open) else { continue }
        let outside = NewsItem.trim(line[..<start.lowerBound])
        let inside = NewsItem.trim(line[start.upperBound...].dropLast())
        if inside.contains("@") || open == "<" {
          name = outside.isEmpty ? inside : outside
          email = inside
          return
        }
        if outside.contains("@") {
          name = inside
          email = outside
          return
        }
      }
      name = line
    }

    init(name: String, email: String?) {
      self.name = name
      self.email = email
      line = email.map { "\(name) (\($0))" } ?? name
    }
  }

  /// A piece of text in one of the forms in which documents carry it.
  enum Passage {
    /// Elements of the tree.
    case markup(Int)
    /// HTML as text.
    case html([UInt8], of: Int)
    /// Text whose lines are paragraphs.
    case plain([UInt8], of: Int)
  }

  static func trim(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return ""
    }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }

  /// Takes a date; one that cannot be read is told.
  mutating func date(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    if let date = NewsDate.edtf(text) { return date }
    notes.append(Diagnostic("unreadableDate", .warning, "the date \u{201C}\(text.prefix(40))\u{201D} cannot be read"))
    return nil
  }

  /// The authors that a byline names.
  mutating func readByline(_ line: String?) {
    guard var line else { return }
    for prefix in ["By ", "BY ", "by "] where line.hasPrefix(prefix) { line.removeFirst(3) }
    for part in line.split(separator: ",") {
      for name in String(part).split(separator: " and ") {
        let name = NewsItem.trim(name)
        if !name.isEmpty, name != publisher, !authors.contains(where: { $0.name == name }) {
          authors.append(Author(name: name, email: nil))
        }
      }
    }
  }

  /// The place in a dateline such as `BRUSSELS, March 13`.
  static func place(in dateline: String?) -> String? {
    guard let dateline else { return nil }
    var parts = dateline.split(separator: ",").map(trim)
    while parts.count > 1, let last = parts.last, last.contains(where: \.isNumber) { parts.removeLast() }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension String {
  /// The parts between a separator of several characters.
  fileprivate func split(separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstPlace(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
