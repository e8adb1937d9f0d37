import Language

/// Common nouns for places: settlements, divisions, waters, and parts of them.
enum PlaceNouns {
  static func contains(_ lemma: WordKey) -> Bool { nouns.contains(lemma) }

  private static let nouns: WordSet = [
    "city", "town", "village", "province", "region", "district", "area", "capital", "strip", "airport", "sea", "border",
    "zone", "camp", "street", "square", "bank", "valley", "river", "island", "south", "north", "east", "west", "county",
    "municipality", "suburb", "hamlet", "settlement", "port", "coast", "outskirts", "governorate", "state", "republic",
  ]
}
