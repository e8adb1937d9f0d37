/// What the text shows of a token beside its letters.
public struct TokenFlags: OptionSet, Sendable, Hashable {
  /// One bit a flag.
  public let rawValue: UInt16

  /// Makes a set of flags from its bits.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// White space, or the start of the text, stands before the token.
  public static let spaceBefore = TokenFlags(rawValue: 1 << 0)
  /// The first letter is upper case.
  public static let capitalised = TokenFlags(rawValue: 1 << 1)
  /// Two letters or more, all upper case.
  public static let allCapitals = TokenFlags(rawValue: 1 << 2)
  /// At least one digit.
  public static let hasDigit = TokenFlags(rawValue: 1 << 3)
  /// First token of a sentence.
  public static let sentenceStart = TokenFlags(rawValue: 1 << 4)
  /// First token of a paragraph.
  public static let paragraphStart = TokenFlags(rawValue: 1 << 5)
  /// Between double quotation marks; the marks themselves are not.
  ///
  /// A mark that is not closed quotes to the end of its paragraph.
  public static let quoted = TokenFlags(rawValue: 1 << 6)
  /// A double quotation mark that opens a quotation.
  public static let opensQuotation = TokenFlags(rawValue: 1 << 7)
  /// A double quotation mark that closes a quotation.
  public static let closesQuotation = TokenFlags(rawValue: 1 << 8)
  /// A verb in the passive: it has a passive auxiliary or subject, or is a past participle that modifies a noun.
  public static let passive = TokenFlags(rawValue: 1 << 9)
  /// At least one letter.
  public static let hasLetter = TokenFlags(rawValue: 1 << 10)
}

/// A syntactic word: its place in the text, its tags and its head.
///
/// A token is a view of twenty-odd bytes on its document; the text and the lemma are read through ``Document``.
public struct Token: Sendable {
  /// First byte in the UTF-8 text.
  public internal(set) var start: Int32
  /// One past the last byte in the UTF-8 text.
  public internal(set) var end: Int32
  /// Index of the head in ``Document/tokens``; -1 for the root of a sentence.
  public internal(set) var head: Int32 = -1
  /// First byte of the lemma in the document's lemma buffer.
  @usableFromInline internal var lemmaStart: Int32 = 0
  /// Number of bytes of the lemma.
  @usableFromInline internal var lemmaCount: Int32 = 0
  /// Key of the lower-case lemma.
  public internal(set) var lemmaKey = WordKey(value: 0)
  /// Key of the lower-case word as written.
  public internal(set) var formKey = WordKey(value: 0)
  /// Part of speech of Universal Dependencies.
  public internal(set) var upos: UPOS = .x
  /// Part of speech of the Penn Treebank.
  public internal(set) var xpos: XPOS = .nn
  /// Relation to the head.
  public internal(set) var relation: DependencyRelation = .dep
  /// What the text shows of the token beside its letters.
  public internal(set) var flags: TokenFlags = []

  internal init(start: Int32, end: Int32, flags: TokenFlags = []) {
    self.start = start
    self.end = end
    self.flags = flags
  }

  /// The token's bytes in the UTF-8 text.
  @inlinable public var byteRange: Range<Int> { Int(start)..<Int(end) }
}

/// Grammatical number.
public enum GrammaticalNumber: UInt8, Sendable { case singular, plural }

/// Grammatical tense of a finite verb or participle.
public enum GrammaticalTense: UInt8, Sendable { case past, present }

/// Form of a verb.
public enum VerbForm: UInt8, Sendable { case finite, infinitive, gerund, participle }

extension Token {
  /// Number of a noun, pronoun or finite verb, where the form tells.
  public var number: GrammaticalNumber? {
    switch xpos {
    case .nn, .nnp, .vbz: .singular
    case .nns, .nnps: .plural
    case .prp, .prpPossessive:
      PronounClass(formKey).flatMap { $0.number }
    default: nil
    }
  }

  /// Grammatical person of a pronoun or finite verb (1, 2 or 3), where the form tells.
  public var person: Int? {
    switch xpos {
    case .vbz: 3
    case .prp, .prpPossessive: PronounClass(formKey)?.person
    default: nil
    }
  }

  /// Tense of a verb, where the form tells.
  public var tense: GrammaticalTense? {
    switch xpos {
    case .vbd, .vbn: .past
    case .vbg, .vbp, .vbz: .present
    default: nil
    }
  }

  /// Form of a verb; nil for words that are none.
  public var verbForm: VerbForm? {
    switch xpos {
    case .vbd, .vbp, .vbz, .md: .finite
    case .vb: .infinitive
    case .vbg: .gerund
    case .vbn: .participle
    default: nil
    }
  }

  /// A verb in the passive; see ``TokenFlags/passive``.
  @inlinable public var isPassive: Bool { flags.contains(.passive) }
}
