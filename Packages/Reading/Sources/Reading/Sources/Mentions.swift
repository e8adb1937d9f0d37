import DomainCore
import Language

/// A noun phrase, and the party it stands for.
struct NominalMention {
  enum Form { case name, pronoun, definite, indefinite, bare }

  var head: Int
  /// The phrase, as tokens.
  var tokens: Range<Int>
  /// The words that name, without modifiers, for a name.
  var name: Range<Int>?
  var form: Form
  var party: Int
}

/// Somebody or something that noun phrases stand for: a source, an entity, a place, or none of them.
struct Party {
  enum Kind { case person, organisation, country, place, group, thing }

  var kind: Kind
  /// The name, without article; nil for those that the text does not name.
  var name: String?
  var abbreviation: String?
  var lemma: WordKey
  /// What a source of this party would be.
  var sourceKind: Source.Kind?
  /// ISO 3166-1 alpha-2.
  var country: String?
  var item: String?
  var count: Int?
  var isPlural = false
  var gender: Gender = .unknown
  /// The party that this one belongs to or speaks for.
  var memberOf: Int?
  var role: String?
  var platform: String?
  var anonymityReason: String?
  /// Indexes into the context's mentions.
  var mentions: [Int] = []
  var isSource = false
  var isPlace = false
}
