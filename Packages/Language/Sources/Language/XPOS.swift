/// A part-of-speech tag of the Penn Treebank, in the extended form that the English Web Treebank uses.
public enum XPOS: UInt8, Sendable, CaseIterable {
  /// Coordinating conjunction.
  case cc
  /// Cardinal number.
  case cd
  /// Determiner.
  case dt
  /// Existential "there".
  case ex
  /// Foreign word.
  case fw
  /// Preposition or subordinating conjunction.
  case `in`
  /// Adjective.
  case jj
  /// Adjective, comparative.
  case jjr
  /// Adjective, superlative.
  case jjs
  /// List item marker.
  case ls
  /// Modal.
  case md
  /// Noun, singular or mass.
  case nn
  /// Noun, plural.
  case nns
  /// Proper noun, singular.
  case nnp
  /// Proper noun, plural.
  case nnps
  /// Predeterminer.
  case pdt
  /// Possessive ending.
  case pos
  /// Personal pronoun.
  case prp
  /// Possessive pronoun.
  case prpPossessive
  /// Adverb.
  case rb
  /// Adverb, comparative.
  case rbr
  /// Adverb, superlative.
  case rbs
  /// Particle.
  case rp
  /// Symbol.
  case sym
  /// "to" before an infinitive.
  case to
  /// Interjection.
  case uh
  /// Verb, base form.
  case vb
  /// Verb, past tense.
  case vbd
  /// Verb, gerund or present participle.
  case vbg
  /// Verb, past participle.
  case vbn
  /// Verb, present tense, not third person singular.
  case vbp
  /// Verb, present tense, third person singular.
  case vbz
  /// "Wh" determiner.
  case wdt
  /// "Wh" pronoun.
  case wp
  /// "Whose".
  case wpPossessive
  /// "Wh" adverb.
  case wrb
  /// Comma.
  case comma
  /// Full stop, question mark, exclamation mark.
  case period
  /// Colon, semicolon, dash.
  case colon
  /// Opening quotation mark.
  case openQuote
  /// Closing quotation mark.
  case closeQuote
  /// Opening bracket.
  case leftBracket
  /// Closing bracket.
  case rightBracket
  /// Hyphen inside a compound.
  case hyphen
  /// Currency sign.
  case currency
  /// Superfluous punctuation, emoticon, bullet.
  case nonFinal
  /// Electronic address.
  case address
  /// Affix standing alone.
  case affix
  /// Part of a word that was written as two.
  case goesWith

  /// The tag as treebanks write it, for example `NNP` or `PRP$`.
  public var name: String {
    switch self {
    case .cc: "CC"
    case .cd: "CD"
    case .dt: "DT"
    case .ex: "EX"
    case .fw: "FW"
    case .in: "IN"
    case .jj: "JJ"
    case .jjr: "JJR"
    case .jjs: "JJS"
    case .ls: "LS"
    case .md: "MD"
    case .nn: "NN"
    case .nns: "NNS"
    case .nnp: "NNP"
    case .nnps: "NNPS"
    case .pdt: "PDT"
    case .pos: "POS"
    case .prp: "PRP"
    case .prpPossessive: "PRP$"
    case .rb: "RB"
    case .rbr: "RBR"
    case .rbs: "RBS"
    case .rp: "RP"
    case .sym: "SYM"
    case .to: "TO"
    case .uh: "UH"
    case .vb: "VB"
    case .vbd: "VBD"
    case .vbg: "VBG"
    case .vbn: "VBN"
    case .vbp: "VBP"
    case .vbz: "VBZ"
    case .wdt: "WDT"
    case .wp: "WP"
    case .wpPossessive: "WP$"
    case .wrb: "WRB"
    case .comma: ","
    case .period: "."
    case .colon: ":"
    case .openQuote: "``"
    case .closeQuote: "''"
    case .leftBracket: "-LRB-"
    case .rightBracket: "-RRB-"
    case .hyphen: "HYPH"
    case .currency: "$"
    case .nonFinal: "NFP"
    case .address: "ADD"
    case .affix: "AFX"
    case .goesWith: "GW"
    }
  }
}
