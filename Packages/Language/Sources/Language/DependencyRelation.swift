/// A dependency relation of Universal Dependencies, version 2, with the subtypes that English treebanks use.
public enum DependencyRelation: UInt8, Sendable, CaseIterable {
  /// Clause that modifies a noun.
  case acl
  /// Relative clause that modifies a noun.
  case aclRelcl
  /// Adverbial clause.
  case advcl
  /// Relative clause that modifies a whole clause.
  case advclRelcl
  /// Adverbial modifier.
  case advmod
  /// Adjectival modifier.
  case amod
  /// Apposition.
  case appos
  /// Auxiliary.
  case aux
  /// Auxiliary of the passive.
  case auxPass
  /// Preposition, postposition or possessive mark of a noun.
  case `case`
  /// Coordinating conjunction.
  case cc
  /// First word of a paired conjunction, such as "both".
  case ccPreconj
  /// Clausal complement with a subject of its own.
  case ccomp
  /// Member of a compound.
  case compound
  /// Particle of a phrasal verb.
  case compoundPrt
  /// Conjunct; its head is the first conjunct.
  case conj
  /// Copula; its head is the predicate.
  case cop
  /// Clausal subject.
  case csubj
  /// Clausal subject of a passive.
  case csubjPass
  /// Clausal subject of a copula whose predicate is a clause.
  case csubjOuter
  /// Unspecified dependency.
  case dep
  /// Determiner.
  case det
  /// Predeterminer.
  case detPredet
  /// Interjection or other discourse element.
  case discourse
  /// Dislocated element.
  case dislocated
  /// Expletive.
  case expl
  /// Member of a fixed expression.
  case fixed
  /// Member of a headless expression, such as the second part of a personal name.
  case flat
  /// Further part of a word that was written as several.
  case goeswith
  /// Indirect object.
  case iobj
  /// Item of a list.
  case list
  /// Word that marks a clause as subordinate.
  case mark
  /// Nominal modifier of a noun.
  case nmod
  /// Title or description before a name.
  case nmodDesc
  /// Possessive modifier.
  case nmodPoss
  /// Nominal modifier without a preposition.
  case nmodUnmarked
  /// Nominal subject.
  case nsubj
  /// Nominal subject of a passive.
  case nsubjPass
  /// Nominal subject of a copula whose predicate is a clause.
  case nsubjOuter
  /// Numeric modifier.
  case nummod
  /// Direct object.
  case obj
  /// Oblique nominal: a nominal that depends on a verb, usually with a preposition.
  case obl
  /// Agent of a passive.
  case oblAgent
  /// Oblique nominal without a preposition, such as "last week".
  case oblUnmarked
  /// Dependent of an elided head.
  case orphan
  /// Clause set beside another without a link, such as a reporting clause after speech.
  case parataxis
  /// Punctuation.
  case punct
  /// Slip that the speaker repairs.
  case reparandum
  /// Root of the sentence.
  case root
  /// Addressee.
  case vocative
  /// Clausal complement without a subject of its own.
  case xcomp

  /// The relation as treebanks write it, for example `nsubj:pass`.
  public var name: String {
    switch self {
    case .acl: "acl"
    case .aclRelcl: "acl:relcl"
    case .advcl: "advcl"
    case .advclRelcl: "advcl:relcl"
    case .advmod: "advmod"
    case .amod: "amod"
    case .appos: "appos"
    case .aux: "aux"
    case .auxPass: "aux:pass"
    case .case: "case"
    case .cc: "cc"
    case .ccPreconj: "cc:preconj"
    case .ccomp: "ccomp"
    case .compound: "compound"
    case .compoundPrt: "compound:prt"
    case .conj: "conj"
    case .cop: "cop"
    case .csubj: "csubj"
    case .csubjPass: "csubj:pass"
    case .csubjOuter: "csubj:outer"
    case .dep: "dep"
    case .det: "det"
    case .detPredet: "det:predet"
    case .discourse: "discourse"
    case .dislocated: "dislocated"
    case .expl: "expl"
    case .fixed: "fixed"
    case .flat: "flat"
    case .goeswith: "goeswith"
    case .iobj: "iobj"
    case .list: "list"
    case .mark: "mark"
    case .nmod: "nmod"
    case .nmodDesc: "nmod:desc"
    case .nmodPoss: "nmod:poss"
    case .nmodUnmarked: "nmod:unmarked"
    case .nsubj: "nsubj"
    case .nsubjPass: "nsubj:pass"
    case .nsubjOuter: "nsubj:outer"
    case .nummod: "nummod"
    case .obj: "obj"
    case .obl: "obl"
    case .oblAgent: "obl:agent"
    case .oblUnmarked: "obl:unmarked"
    case .orphan: "orphan"
    case .parataxis: "parataxis"
    case .punct: "punct"
    case .reparandum: "reparandum"
    case .root: "root"
    case .vocative: "vocative"
    case .xcomp: "xcomp"
    }
  }

  /// The relation without its subtype: `nsubj` for `nsubj:pass`.
  @inlinable public var universal: DependencyRelation {
    switch self {
    case .aclRelcl: .acl
    case .advclRelcl: .advcl
    case .auxPass: .aux
    case .ccPreconj: .cc
    case .compoundPrt: .compound
    case .csubjPass: .csubj
    case .csubjOuter: .csubj
    case .detPredet: .det
    case .nmodDesc: .nmod
    case .nmodPoss: .nmod
    case .nmodUnmarked: .nmod
    case .nsubjPass: .nsubj
    case .nsubjOuter: .nsubj
    case .oblAgent: .obl
    case .oblUnmarked: .obl
    default: self
    }
  }

  /// A nominal or clausal subject of any subtype.
  @inlinable public var isSubject: Bool { universal == .nsubj || universal == .csubj }
}
