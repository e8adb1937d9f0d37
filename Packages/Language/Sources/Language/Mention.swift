/// Gender of a person as far as pronoun, title or first name tell.
public enum Gender: UInt8, Sendable { case unknown, feminine, masculine }

/// A phrase that refers to somebody or something: a name, a pronoun or a definite description.
public struct Mention: Sendable {
  /// What kind of phrase a mention is.
  public enum Kind: UInt8, Sendable { case name, pronoun, description }

  /// The tokens of the phrase. For a name: exactly the name.
  public let tokens: Range<Int>
  /// The syntactic head.
  public let head: Int
  /// What kind of phrase it is.
  public let kind: Kind
  /// Index into ``Document/names`` for a name.
  public let name: Int?
  /// Gender of the person, where it shows.
  public let gender: Gender
  /// One or several.
  public let number: GrammaticalNumber
  /// Index into ``Document/mentions`` of the mention that this one takes up; nil if none was found.
  public internal(set) var antecedent: Int?
  /// How sure the antecedent is, 0 to 1.
  public internal(set) var confidence: Float
  /// Number of the chain of mentions that stand for the same; every mention belongs to one.
  public internal(set) var chain: Int
}

/// Person, number and gender of a personal or possessive pronoun.
public struct PronounClass: Sendable, Equatable {
  /// 1, 2 or 3.
  public let person: Int
  /// Nil for "you".
  public let number: GrammaticalNumber?
  /// Gender of "he" and "she" and their forms.
  public let gender: Gender
  /// "it" and its forms.
  public let isNeuter: Bool

  /// The class of a word; nil if it is no personal, possessive or reflexive pronoun.
  public init?(_ word: WordKey) {
    guard let found = PronounClass.table[word] else { return nil }
    self = found
  }

  private init(_ person: Int, _ number: GrammaticalNumber?, _ gender: Gender = .unknown, neuter: Bool = false) {
    self.person = person
    self.number = number
    self.gender = gender
    isNeuter = neuter
  }

  private static let table: [WordKey: PronounClass] = {
    var table: [WordKey: PronounClass] = [:]
    let groups: [([String], PronounClass)] = [
      (["i", "me", "my", "mine", "myself"], PronounClass(1, .singular)),
      (["we", "us", "our", "ours", "ourselves"], PronounClass(1, .plural)),
      (["you", "your", "yours", "yourself", "yourselves"], PronounClass(2, nil)),
      (["he", "him", "his", "himself"], PronounClass(3, .singular, .masculine)),
      (["she", "her", "hers", "herself"], PronounClass(3, .singular, .feminine)),
      (["it", "its", "itself"], PronounClass(3, .singular, neuter: true)),
      (["they", "them", "their", "theirs", "themselves"], PronounClass(3, .plural)),
    ]
    for (words, pronoun) in groups { for word in words { table[WordKey(word)] = pronoun } }
    return table
  }()
}
