import Language

/// What the attribution tagger knows of each word: embedding rows that its network sums.
///
/// The training program reads the same rows from `attribution-tool`, which calls this code, so there is one computation
/// of them.
struct AttributionFeatures {
  /// What a row stands for, in the order of the tables.
  private enum Table: Int, CaseIterable {
    case prefix, suffix2, suffix3, shape, tag, relation, headLemma, headRelation, layout, reporting, dependents, name
    case governor, proposal, neighbours

    var size: Int {
      switch self {
      case .prefix: 1024
      case .suffix2: 512
      case .suffix3: 2048
      case .shape: 256
      case .tag: 64
      case .relation: 256
      case .headLemma: 4096
      case .headRelation: 1024
      case .layout: 64
      case .reporting: 256
      case .dependents: 1024
      case .name: 64
      case .governor: 1024
      case .proposal: 64
      case .neighbours: 512
      }
    }
  }

  /// Rows of the tables; behind them come the row of unknown words and the vocabulary's.
  static let tableRows = Table.allCases.reduce(0) { $0 + $1.size }
  /// Rows of a word without that of the word itself.
  static let tables = Table.allCases.count

  private static let bases: [Int32] = {
    var bases: [Int32] = []
    var base = 0
    for table in Table.allCases {
      bases.append(Int32(base))
      base += table.size
    }
    return bases
  }()

  private let context: ReadingContext
  private let document: Document
  private let bases = Self.bases
  /// What the grammar takes each word for: 0 nothing, else construction and role.
  private var proposals: [UInt8]
  /// Bits of the classes that a word's lemma reports by.
  private var classes: [UInt16]
  /// 1 for persons, 2 organisations, 3 places, 4 other names.
  private var names: [UInt8]
  /// The nearest word above each that reports, and how the way to it begins there; -1 for none.
  private var governors: [(token: Int32, relation: UInt8)]
  private var independent: [Bool]

  /// - Parameter drafts: What the grammar finds, in its wide sense.
  init(_ context: ReadingContext, proposals drafts: [AttributionDraft]) {
    self.context = context
    document = context.document
    let count = document.tokens.count
    classes = document.tokens.map { Self.classes(of: $0) }
    names = Array(repeating: 0, count: count)
    for name in context.names {
      let kind: UInt8 = name.kind.map { UInt8($0.rawValue) + 1 } ?? 4
      for token in name.tokens { names[token] = kind }
    }
    independent = Array(repeating: false, count: count)
    for quotation in context.quotations where quotation.isIndependent {
      for token in document.tokens(inBytes: quotation.range) { independent[token] = true }
    }
    proposals = Self.proposals(drafts, document)
    governors = Array(repeating: (-1, 0), count: count)
    for sentence in document.sentences { for token in sentence { findGovernor(of: token) } }
  }

  private static func classes(of token: Token) -> UInt16 {
    var bits: UInt16 = 0
    if token.upos == .verb || token.upos == .aux {
      for kind in ReportingVerbs.classes(of: token.lemmaKey) { bits |= 1 << UInt16(kind.rawValue) }
      if ReportingVerbs.isSpeech(token.lemmaKey) { bits |= 1 << 13 }
    } else if token.upos == .noun {
      if ReportingNouns.withClause.contains(token.lemmaKey) { bits |= 1 << 14 }
    } else if ReportingVerbs.unsourcedAdverbs.contains(token.formKey) || token.formKey == "according" {
      bits |= 1 << 15
    }
    return bits
  }

  /// Role and construction of every word that the grammar takes for part of an attribution. Where contents hold each
  /// other, cue and source of the inner one stand out.
  private static func proposals(_ drafts: [AttributionDraft], _ document: Document) -> [UInt8] {
    var found = [UInt8](repeating: 0, count: document.tokens.count)
    func mark(_ range: Range<Int>, _ role: UInt8, _ construction: UInt8, over: Bool) {
      let tokens = document.tokens(inBytes: range)
      for token in tokens where over || found[token] == 0 {
        found[token] = 1 + construction * 6 + role + (token == tokens.lowerBound ? 3 : 0)
      }
    }
    for draft in drafts {
      let construction: UInt8 =
        switch draft.construction {
        case .verb: 0
        case .quotation: 1
        case .preposition: 2
        case .noun: 3
        case .unsourced: 4
        }
      for range in draft.content { mark(range, 2, construction, over: false) }
      if let source = draft.sourceRange { mark(source, 0, construction, over: true) }
      for range in draft.cue { mark(range, 1, construction, over: true) }
    }
    return found
  }

  /// The head's own governor is that of the word, unless the head reports itself. Heads are followed a few steps only, so
  /// that cost stays linear.
  private mutating func findGovernor(of token: Int) {
    var below = token
    for _ in 0..<12 {
      guard let head = document.head(of: below) else { return }
      if classes[head] != 0 {
        governors[token] = (Int32(head), document.tokens[below].relation.rawValue)
        return
      }
      below = head
    }
  }

  /// Appends the rows of a word, without that of the word itself, in the order of the tables.
  func append(_ token: Int, to rows: inout [Int32]) {
    let word = document.tokens[token]
    let bytes = document.bytes.span.extracting(word.byteRange)
    var table = 0
    func row(_ value: UInt64, _ size: Table) {
      rows.append(bases[table] + Int32(value % UInt64(size.size)))
      table += 1
    }
    let letters = Letters(bytes)
    row(letters.prefix, .prefix)
    row(letters.suffix2, .suffix2)
    row(letters.suffix3, .suffix3)
    row(letters.shape, .shape)
    row(UInt64(word.xpos.rawValue), .tag)
    let head = document.head(of: token)
    let side: UInt64 = head.map { $0 < token ? 1 : 2 } ?? 0
    row(UInt64(word.relation.rawValue) * 3 + side, .relation)
    row(head.map { document.tokens[$0].lemmaKey.value } ?? 0, .headLemma)
    row(
      head.map { Letters.mix(UInt64(document.tokens[$0].upos.rawValue), UInt64(document.tokens[$0].relation.rawValue)) }
        ?? 0, .headRelation)
    row(layout(word, token), .layout)
    row(Letters.mix(UInt64(classes[token]), 1), .reporting)
    row(dependents(token), .dependents)
    row(UInt64(names[token]) * 2 + (independent[token] ? 1 : 0), .name)
    let governor = governors[token]
    row(
      governor.token < 0
        ? 0
        : Letters.mix(
          Letters.mix(UInt64(classes[Int(governor.token)]), UInt64(governor.relation)),
          Int(governor.token) < token ? 1 : 2), .governor)
    row(UInt64(proposals[token]), .proposal)
    row(neighbours(token), .neighbours)
  }

  /// Inside a quotation, a mark of one; first word of a sentence or a paragraph; in a paragraph that opens with a mark.
  private func layout(_ word: Token, _ token: Int) -> UInt64 {
    let quote: UInt64 =
      word.flags.contains(.opensQuotation)
      ? 2 : word.flags.contains(.closesQuotation) ? 3 : word.flags.contains(.quoted) ? 1 : 0
    let start: UInt64 = word.flags.contains(.paragraphStart) ? 2 : word.flags.contains(.sentenceStart) ? 1 : 0
    let passive: UInt64 = word.flags.contains(.passive) ? 1 : 0
    return (quote * 3 + start) * 2 + passive + 1
  }

  /// Which dependents a word has; the first letters of the relations that tell who speaks and what is told.
  private func dependents(_ token: Int) -> UInt64 {
    var bits: UInt64 = 0
    for child in document.children(of: token) {
      let relation = document.tokens[child].relation
      switch relation {
      case .ccomp: bits |= child > token ? 1 : 2
      case .xcomp: bits |= 4
      case .obj: bits |= 8
      case .parataxis: bits |= 16
      case .mark: bits |= document.tokens[child].formKey == "that" ? 32 : 64
      case .advcl: bits |= 128
      case .acl, .aclRelcl: bits |= 256
      default:
        if relation.isSubject { bits |= child < token ? 512 : 1024 }
      }
    }
    return bits == 0 ? 0 : Letters.mix(bits, 3)
  }

  /// Distance to the head in classes, and whether the words beside it report.
  private func neighbours(_ token: Int) -> UInt64 {
    let distance = document.head(of: token).map { $0 - token } ?? 0
    let size = distance.magnitude
    let grade: UInt64 = size == 0 ? 0 : size == 1 ? 1 : size <= 3 ? 2 : size <= 7 ? 3 : size <= 15 ? 4 : 5
    var bits = grade * 2 + (distance < 0 ? 1 : 0)
    bits = bits * 2 + (token > 0 && classes[token - 1] != 0 ? 1 : 0)
    bits = bits * 2 + (token + 1 < classes.count && classes[token + 1] != 0 ? 1 : 0)
    return bits
  }

  /// The fingerprint of a word by which the vocabulary knows it: lower case, digits as 0.
  func key(_ token: Int) -> UInt32 {
    Letters.key(document.bytes.span.extracting(document.tokens[token].byteRange))
  }

  /// Hashes of parts of a word.
  private struct Letters {
    var prefix: UInt64 = 0
    var suffix2: UInt64 = 0
    var suffix3: UInt64 = 0
    var shape: UInt64 = 0

    init(_ bytes: Span<UInt8>) {
      let count = bytes.count
      for index in 0..<min(3, count) { prefix = Self.mix(prefix, UInt64(Self.folded(bytes[index]))) }
      for index in max(0, count - 2)..<count { suffix2 = Self.mix(suffix2, UInt64(Self.folded(bytes[index]))) }
      for index in max(0, count - 3)..<count { suffix3 = Self.mix(suffix3, UInt64(Self.folded(bytes[index]))) }
      var previous: UInt8 = 0
      var run = 0
      var length = 0
      for index in bytes.indices where length < 12 {
        let byte = bytes[index]
        let kind: UInt8 =
          byte &- 65 < 26 ? 1 : byte &- 97 < 26 ? 2 : byte &- 48 < 10 ? 3 : byte >= 128 ? 4 : byte
        run = kind == previous ? run + 1 : 1
        previous = kind
        if run <= 3 {
          shape = Self.mix(shape, UInt64(kind))
          length += 1
        }
      }
    }

    static func folded(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 32 : byte &- 48 < 10 ? 48 : byte }

    static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
      let mixed = (hash ^ value &+ 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
      return mixed ^ (mixed >> 31)
    }

    static func key(_ bytes: Span<UInt8>) -> UInt32 {
      var hash: UInt64 = 0
      for index in bytes.indices { hash = mix(hash, UInt64(folded(bytes[index]))) }
      return UInt32(truncatingIfNeeded: hash >> 8)
    }
  }
}
