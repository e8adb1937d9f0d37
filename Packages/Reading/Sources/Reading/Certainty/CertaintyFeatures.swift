import DomainCore
import Language

/// What the model of certainty sees of a word that names an event: the word, its neighbours, its clause, and the clauses
/// that govern it up to the root. Each feature is a hash of its template and words.
///
/// Training reads the same features from here, so it sees what the analyzer sees. Cost is bounded for each word: windows,
/// children and governors are counted.
struct CertaintyFeatures {
  private let document: Document
  private(set) var hashes: [UInt32] = []

  init(_ document: Document) { self.document = document }

  /// Reads the features of a word into ``hashes``, each once, in ascending order.
  mutating func read(_ head: Int, rules verdict: Factualities.Verdict, _ context: ReadingContext) {
    hashes.removeAll(keepingCapacity: true)
    let sentence = document.sentence(of: head)
    readWord(head)
    readWindow(head, sentence)
    let signature = readClause(head, as: .clause(0))
    add(.signatureRelation, signature, relation(head))
    readGovernors(head)
    readSentence(head, sentence)
    readRules(verdict, context)
    hashes.sort()
    var kept = 0
    for hash in hashes where kept == 0 || hashes[kept - 1] != hash {
      hashes[kept] = hash
      kept += 1
    }
    hashes.removeLast(hashes.count - kept)
  }

  // MARK: - Templates

  private struct Template {
    var value: UInt64

    init(_ value: UInt64) { self.value = value }

    static let bias = Template(1)
    static let form = Template(2)
    static let lemma = Template(3)
    static let partOfSpeech = Template(4)
    static let tag = Template(5)
    static let relation = Template(6)
    static let suffix = Template(7)
    static let lemmaTag = Template(8)
    static let quoted = Template(9)
    static let before = Template(10)
    static let after = Template(11)
    static let farBefore = Template(12)
    static let pairWith = Template(13)
    static let pairBefore = Template(14)
    static let pairAfter = Template(15)
    static let signatureRelation = Template(16)
    static let ancestor = Template(17)
    static let ancestorRelation = Template(18)
    static let root = Template(19)
    static let depth = Template(20)
    static let condition = Template(21)
    static let question = Template(22)
    static let verdict = Template(23)
    static let unrealised = Template(24)
    static let cue = Template(25)
    /// A word at a distance from −5 to 5, and its part of speech.
    static func at(_ distance: Int) -> Template { Template(UInt64(40 + distance)) }
    static func partOfSpeechAt(_ distance: Int) -> Template { Template(UInt64(60 + distance)) }
    /// One of eight things about the governor so many steps up.
    static func governor(_ step: Int, _ which: UInt64) -> Template { Template(80 + UInt64(step) * 8 + which) }
    /// The clause of the word (0), of a near governor (1 to 3), or of any governor (4); 32 templates each.
    static func clause(_ step: Int) -> Template { Template(128 + UInt64(step) * 32) }

    func part(_ index: UInt64) -> Template { Template(value + index) }
  }

  private mutating func add(_ template: Template, _ first: UInt64 = 0, _ second: UInt64 = 0) {
    hashes.append(UInt32(truncatingIfNeeded: Self.mix(Self.mix(template.value, first), second) >> 32))
  }

  private static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let mixed = (hash ^ value &* 0xFF51_AFD7_ED55_8CCD) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  private func form(_ token: Int) -> UInt64 { document.tokens[token].formKey.value }
  private func lemma(_ token: Int) -> UInt64 { document.tokens[token].lemmaKey.value }
  private func partOfSpeech(_ token: Int) -> UInt64 { UInt64(document.tokens[token].upos.rawValue) + 1 }
  private func tag(_ token: Int) -> UInt64 { UInt64(document.tokens[token].xpos.rawValue) + 1 }
  private func relation(_ token: Int) -> UInt64 { UInt64(document.tokens[token].relation.rawValue) + 1 }

  // MARK: - The word and its neighbours

  private mutating func readWord(_ head: Int) {
    add(.bias)
    add(.form, form(head))
    add(.lemma, lemma(head))
    add(.partOfSpeech, partOfSpeech(head))
    add(.tag, tag(head))
    add(.relation, relation(head))
    add(.lemmaTag, lemma(head), tag(head))
    let bytes = document.bytes[document.tokens[head].byteRange]
    for length in 3...4 {
      add(.suffix, bytes.suffix(length).reduce(UInt64(length)) { $0 << 8 | UInt64($1 | 32) })
    }
    if document.tokens[head].flags.contains(.quoted) { add(.quoted) }
  }

  private mutating func readWindow(_ head: Int, _ sentence: Range<Int>) {
    for distance in -5...5 where distance != 0 && sentence.contains(head + distance) {
      add(.at(distance), form(head + distance))
      add(.partOfSpeechAt(distance), partOfSpeech(head + distance))
      add(distance < 0 ? .before : .after, lemma(head + distance))
    }
    for token in max(sentence.lowerBound, head - 12)..<head { add(.farBefore, form(token)) }
    if head > sentence.lowerBound { add(.pairWith, form(head - 1), form(head)) }
    if head > sentence.lowerBound + 1 { add(.pairBefore, form(head - 2), form(head - 1)) }
    if head + 1 < sentence.upperBound { add(.pairAfter, form(head), form(head + 1)) }
  }

  private mutating func readSentence(_ head: Int, _ sentence: Range<Int>) {
    for token in max(sentence.lowerBound, head - 60)..<min(sentence.upperBound, head + 60)
    where document.tokens[token].formKey == "if" {
      add(.condition, token < head ? 1 : 2)
    }
    if sentence.suffix(2).contains(where: { document.tokens[$0].formKey == "?" }) { add(.question) }
  }

  /// What the rules make of the cues that they see.
  private mutating func readRules(_ verdict: Factualities.Verdict, _ context: ReadingContext) {
    let grade = WordKey(verdict.factuality.rawValue).value
    let condition = verdict.condition.map { WordKey($0.rawValue).value } ?? 0
    add(.verdict, grade)
    add(.verdict, grade, condition)
    add(.unrealised, grade, verdict.isUnrealised ? 1 : 0)
    for cue in verdict.cues {
      add(.cue, WordKey(context.cues[cue].kind.rawValue).value, WordKey(context.cues[cue].level).value)
    }
  }

  // MARK: - Clauses

  /// What the dependents of a predicate say: auxiliaries, adverbs, marks, determiners, subject and object.
  ///
  /// - Returns: Its auxiliaries and its tag, as one key.
  private mutating func readClause(_ predicate: Int, as template: Template) -> UInt64 {
    var signature = tag(predicate)
    for child in document.children(of: predicate).prefix(24) {
      switch document.tokens[child].relation {
      case .aux, .auxPass, .cop:
        add(template.part(0), form(child))
        signature = Self.mix(signature, form(child))
      case .advmod: add(template.part(1), lemma(child))
      case .mark: add(template.part(2), form(child))
      case .case: add(template.part(3), form(child))
      case .det, .detPredet: add(template.part(4), form(child))
      case .amod: add(template.part(5), lemma(child))
      case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .csubjOuter:
        add(template.part(6), lemma(child))
        add(template.part(7), partOfSpeech(child))
        if let determiner = document.child(of: child, .det) { add(template.part(8), form(determiner)) }
      case .obj:
        add(template.part(9), lemma(child))
        if let determiner = document.child(of: child, .det) { add(template.part(10), form(determiner)) }
      case .advcl, .advclRelcl: add(template.part(11), document.child(of: child, .mark).map(form) ?? 0)
      default: add(template.part(12), relation(child))
      }
    }
    add(template.part(13), signature)
    return signature
  }

  private mutating func readGovernors(_ head: Int) {
    var current = head
    var path: UInt64 = 0
    var steps = 0
    while steps < 6, let governor = document.head(of: current) {
      steps += 1
      path = Self.mix(path, relation(current))
      if steps <= 3 {
        add(.governor(steps, 0), path)
        add(.governor(steps, 1), lemma(governor))
        add(.governor(steps, 2), path, lemma(governor))
        add(.governor(steps, 3), path, partOfSpeech(governor))
        let signature = readClause(governor, as: .clause(steps))
        add(.governor(steps, 4), path, signature)
        add(.governor(steps, 5), lemma(governor), signature)
      }
      add(.ancestor, lemma(governor))
      add(.ancestorRelation, relation(current), lemma(governor))
      _ = readClause(governor, as: .clause(4))
      current = governor
    }
    add(.root, lemma(current))
    add(.depth, UInt64(steps))
  }
}
