internal import TextDecoding

/// A byline: `By Jane Doe`, `By Jane Doe and John Roe, Staff Writers | Reuters`.
struct Byline: Equatable {
  struct Author: Equatable {
    var name: String
    var role: String?
  }

  var authors: [Author] = []
  var agency: Agency?
  var date: String?

  /// Reads a line that is nothing but a byline; a line with any word in it that is none of a name, a post, an agency
  /// or a date is no byline.
  init?(_ line: String) {
    guard line.utf8.count <= 200, let first = line.split(separator: " ").first, ["By", "BY", "by"].contains(first)
    else {
      return nil
    }
    var parts: [String] = []
    for section in line.dropFirst(3).split(whereSeparator: { $0 == "|" || $0 == "•" || $0 == "·" }) {
      let section = section.split(separator: " ").joined(separator: " ")
      if let written = WrittenDate(section) {
        date = written.edtf ?? date
      } else {
        for list in section.split(separator: ",") {
          for name in String(list).split(joinedBy: ["and", "&", "AND"]) { parts.append(name) }
        }
      }
    }
    for part in parts {
      let words = part.split(separator: " ").map(String.init)
      if let known = Agency(part), known.isKnown {
        agency = known
      } else if Byline.isPost(words) {
        if let outlet = Byline.staffOf(words) {
          agency = outlet
        } else {
          guard !authors.isEmpty else { return nil }
          for index in authors.indices where authors[index].role == nil { authors[index].role = part }
        }
      } else if let split = words.firstIndex(of: "in"), Byline.isName(words[..<split]),
        words[(split + 1)...].allSatisfy(isNamePart), split + 1 < words.count
      {
        authors.append(Author(name: words[..<split].joined(separator: " ")))
      } else if Byline.isName(words[...]) {
        authors.append(Author(name: part))
      } else {
        return nil
      }
    }
    if authors.isEmpty, agency == nil { return nil }
    for index in authors.indices where isCapitals(authors[index].name.filter { $0 != " " }) {
      authors[index].name = authors[index].name.split(separator: " ").map(capitalized).joined(separator: " ")
    }
  }

  private static func isName(_ words: ArraySlice<String>) -> Bool {
    guard (2...5).contains(words.count), let first = words.first, let last = words.last else { return false }
    return isCapitalized(first) && words.allSatisfy(isNamePart) && isCapitalized(last)
      && (!last.hasSuffix(".") || ["Jr.", "Sr."].contains(last))
  }

  /// Whether words name a post: `Staff Writer`, `Chief Political Correspondent`.
  private static func isPost(_ words: [String]) -> Bool {
    guard (1...6).contains(words.count), let last = words.last?.lowercased() else { return false }
    return [
      "analyst", "author", "bureau", "chief", "columnist", "contributor", "correspondent", "correspondents", "editor",
      "editors", "producer", "reporter", "reporters", "staff", "writer", "writers",
    ].contains(last) && words.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" } }
  }

  /// The outlet in `Meridian News Agency staff`.
  private static func staffOf(_ words: [String]) -> Agency? {
    guard words.count >= 2, words.last?.lowercased() == "staff" else { return nil }
    return Agency(words.dropLast().joined(separator: " "))
  }
}

/// A word in capitals as names are written: JEAN-LUC as Jean-Luc, O’NEIL as O’Neil.
private func capitalized(_ word: Substring) -> String {
  var result = ""
  var isStart = true
  for character in word {
    result += isStart ? character.uppercased() : character.lowercased()
    isStart = character == "-" || character == "’" || character == "'" || character == "."
  }
  return result
}

extension String {
  /// The runs of words between some that join.
  fileprivate func split(joinedBy joints: [String]) -> [String] {
    split(separator: " ").split { joints.contains(String($0)) }.map { $0.joined(separator: " ") }
  }
}
