/// Countries, their people and capitals, and the great cities of the world.
struct Gazetteer: Sendable {
  enum Kind: String, Sendable { case country, capital, demonym, city }

  struct Entry: Sendable {
    let kind: Kind
    /// ISO 3166-1 alpha-2.
    let country: String
    /// The Wikidata item of the country, for countries and demonyms.
    let item: String
    let name: String
  }

  static let shared = Gazetteer()

  private let entries: [String: Entry]

  private init() {
    var entries: [String: Entry] = [:]
    LineTable.read(CompiledLexicons.gazetteer) { fields in
      guard fields.count == 5, let kind = Kind(rawValue: String(fields[1])) else { return }
      entries[fields[0].lowercased()] = Entry(
        kind: kind, country: String(fields[2]), item: String(fields[3]), name: String(fields[4]))
    }
    self.entries = entries
  }

  /// The entry of a name, without a leading article.
  subscript(name: String) -> Entry? {
    var key = name.lowercased()
    if key.hasPrefix("the "), entries[key] == nil { key.removeFirst(4) }
    return entries[key]
  }
}
