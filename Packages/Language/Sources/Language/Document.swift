/// A text with everything the engine found in it, as flat arrays over the UTF-8 bytes.
///
/// Tokens are numbered through the whole text; a range of tokens is a `Range<Int>` into ``tokens``.
public struct Document: Sendable {
  /// The text as given.
  public let bytes: [UInt8]
  /// Every word and punctuation mark, in the order of the text.
  public internal(set) var tokens: [Token] = []
  /// Token ranges of the sentences. They are in order, do not overlap and cover every token. Where the engine cut the text
  /// itself, none has more than 400 words.
  public internal(set) var sentences: [Range<Int>] = []
  /// Token ranges of the paragraphs (lines of the text that hold a token), in order.
  public internal(set) var paragraphs: [Range<Int>] = []
  /// Names of persons, organisations and places, in order, not overlapping.
  public internal(set) var names: [NameMention] = []
  /// Names, pronouns and definite descriptions that may stand for one another, in order of their heads.
  public internal(set) var mentions: [Mention] = []
  /// Whether the text is English.
  public internal(set) var language = LanguageGuess(isEnglish: true, confidence: 0)

  /// Index of the sentence that each token belongs to.
  @usableFromInline internal var sentenceOfToken: [Int32] = []
  /// Root token of each sentence.
  @usableFromInline internal var roots: [Int32] = []
  /// Dependents of all tokens, grouped by head, each group in the order of the text.
  @usableFromInline internal var dependents: [Int32] = []
  /// Where the group of each token begins in `dependents`; one entry more than there are tokens.
  @usableFromInline internal var dependentsStart: [Int32] = [0]
  /// First and last token below each token, itself included.
  @usableFromInline internal var subtreeFirst: [Int32] = []
  @usableFromInline internal var subtreeLast: [Int32] = []
  /// The lemmas, one after the other.
  @usableFromInline internal var lemmaBytes: [UInt8] = []

  internal init(bytes: [UInt8]) { self.bytes = bytes }
}

/// What a name names.
public enum NameKind: UInt8, Sendable, CaseIterable {
  case person, organization, location

  /// The label that data sets use: PER, ORG or LOC.
  public var name: String {
    switch self {
    case .person: "PER"
    case .organization: "ORG"
    case .location: "LOC"
    }
  }
}

/// A name in the text.
public struct NameMention: Sendable {
  /// The tokens of the name; an article belongs to it only where it is part of the name ("The Hague").
  public let tokens: Range<Int>
  /// What it names.
  public let kind: NameKind
  /// The least probability that the engine gives to a word of the name to belong to a name of this kind, 0 to 1.
  public let confidence: Float
}

// MARK: - Text

extension Document {
  /// The bytes of a range of tokens, white space between them included. An empty range gives an empty range.
  @inlinable public func byteRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The text of a range of tokens as it stands; invalid UTF-8 is repaired.
  public func text(of range: Range<Int>) -> String {
    String(decoding: bytes[byteRange(of: range)], as: UTF8.self)
  }

  /// A token as it is written.
  public func form(of token: Int) -> String {
    String(decoding: bytes[tokens[token].byteRange], as: UTF8.self)
  }

  /// The dictionary form of a token. Proper nouns keep their capital.
  public func lemma(of token: Int) -> String {
    String(decoding: lemmaUTF8(of: token), as: UTF8.self)
  }

  /// The UTF-8 bytes of the dictionary form of a token.
  @inlinable public func lemmaUTF8(of token: Int) -> ArraySlice<UInt8> {
    let start = Int(tokens[token].lemmaStart)
    return lemmaBytes[start..<start + Int(tokens[token].lemmaCount)]
  }

  /// Whether the lemma of a token is the word, compared without case.
  @inlinable public func lemma(of token: Int, is word: WordKey) -> Bool { tokens[token].lemmaKey == word }
}

// MARK: - Sentences

extension Document {
  /// Index of the sentence that a token belongs to.
  @inlinable public func sentenceIndex(of token: Int) -> Int { Int(sentenceOfToken[token]) }

  /// Tokens of the sentence that a token belongs to.
  @inlinable public func sentence(of token: Int) -> Range<Int> { sentences[sentenceIndex(of: token)] }

  /// Root of the sentence with the index.
  @inlinable public func root(ofSentence index: Int) -> Int { Int(roots[index]) }

  /// The token that covers a byte, or the first one after it; nil behind the last token.
  public func token(atByte offset: Int) -> Int? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count ? low : nil
  }

  /// The smallest range of tokens that touches every byte of a byte range.
  public func tokens(inBytes range: Range<Int>) -> Range<Int> {
    let first = token(atByte: range.lowerBound) ?? tokens.count
    var low = first
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return first..<low
  }
}

// MARK: - Syntax

extension Document {
  /// The head of a token; nil for the root of a sentence.
  @inlinable public func head(of token: Int) -> Int? {
    let head = tokens[token].head
    return head < 0 ? nil : Int(head)
  }

  /// The dependents of a token, in the order of the text.
  @inlinable public func children(of token: Int) -> Children {
    Children(base: dependents[Int(dependentsStart[token])..<Int(dependentsStart[token + 1])])
  }

  /// The first dependent with exactly this relation.
  @inlinable public func child(of token: Int, _ relation: DependencyRelation) -> Int? {
    for child in children(of: token) where tokens[child].relation == relation { return child }
    return nil
  }

  /// The first dependent with one of these relations.
  @inlinable public func child(of token: Int, anyOf relations: Set<DependencyRelation>) -> Int? {
    for child in children(of: token) where relations.contains(tokens[child].relation) { return child }
    return nil
  }

  /// The subject of a verb or predicate, of any subtype; nil if it has none of its own.
  @inlinable public func subject(of token: Int) -> Int? {
    for child in children(of: token) where tokens[child].relation.isSubject { return child }
    return nil
  }

  /// From the first to the last token below a token, itself included.
  ///
  /// In a projective tree this is exactly the subtree; otherwise foreign tokens may lie in between.
  @inlinable public func subtree(of token: Int) -> Range<Int> {
    Int(subtreeFirst[token])..<Int(subtreeLast[token]) + 1
  }

  /// The heads above a token, from its own head to the root.
  @inlinable public func ancestors(of token: Int) -> Ancestors { Ancestors(tokens: tokens, token: token) }

  /// Whether a token is `ancestor` or lies below it.
  @inlinable public func isDescendant(_ token: Int, of ancestor: Int) -> Bool {
    var current = token
    while current >= 0 {
      if current == ancestor { return true }
      current = Int(tokens[current].head)
    }
    return false
  }

  /// The conjuncts of a token: the token itself, then those joined to it by `conj`, in the order of the text.
  public func conjuncts(of token: Int) -> [Int] {
    [token] + children(of: token).filter { tokens[$0].relation == .conj }
  }
}

/// The dependents of a token.
public struct Children: RandomAccessCollection, Sendable {
  @usableFromInline internal let base: ArraySlice<Int32>

  @inlinable internal init(base: ArraySlice<Int32>) { self.base = base }

  /// The first position.
  @inlinable public var startIndex: Int { base.startIndex }
  /// One past the last position.
  @inlinable public var endIndex: Int { base.endIndex }
  /// The token at a position.
  @inlinable public subscript(position: Int) -> Int { Int(base[position]) }
}

/// The heads above a token.
public struct Ancestors: Sequence, IteratorProtocol, Sendable {
  @usableFromInline internal let tokens: [Token]
  @usableFromInline internal var token: Int

  @inlinable internal init(tokens: [Token], token: Int) {
    self.tokens = tokens
    self.token = token
  }

  /// The next head up.
  @inlinable public mutating func next() -> Int? {
    let head = Int(tokens[token].head)
    guard head >= 0 else { return nil }
    token = head
    return head
  }
}

// MARK: - Index

extension Document {
  /// Builds what the syntax accessors read: dependents by head, subtrees, roots and the sentence of each token.
  internal mutating func indexSyntax() {
    let count = tokens.count
    sentenceOfToken = Array(repeating: 0, count: count)
    roots = []
    roots.reserveCapacity(sentences.count)
    for (index, sentence) in sentences.enumerated() {
      var root = Int32(sentence.lowerBound)
      for token in sentence {
        sentenceOfToken[token] = Int32(index)
        if tokens[token].head < 0 { root = Int32(token) }
      }
      roots.append(root)
    }
    dependentsStart = Array(repeating: 0, count: count + 1)
    for token in tokens where token.head >= 0 { dependentsStart[Int(token.head) + 1] += 1 }
    for index in 0..<count { dependentsStart[index + 1] += dependentsStart[index] }
    var next = dependentsStart
    dependents = Array(repeating: 0, count: Int(dependentsStart[count]))
    for index in 0..<count where tokens[index].head >= 0 {
      let head = Int(tokens[index].head)
      dependents[Int(next[head])] = Int32(index)
      next[head] += 1
    }
    subtreeFirst = Array(0..<Int32(count))
    subtreeLast = subtreeFirst
    var pending = Array(repeating: Int32(0), count: count)
    for index in 0..<count { pending[index] = dependentsStart[index + 1] - dependentsStart[index] }
    // Leaves first, then every head whose dependents are all done: linear, whatever the depth.
    for leaf in 0..<count where dependentsStart[leaf + 1] == dependentsStart[leaf] {
      var current = leaf
      while tokens[current].head >= 0 {
        let head = Int(tokens[current].head)
        subtreeFirst[head] = min(subtreeFirst[head], subtreeFirst[current])
        subtreeLast[head] = max(subtreeLast[head], subtreeLast[current])
        pending[head] -= 1
        if pending[head] > 0 { break }
        current = head
      }
    }
    for index in 0..<count where tokens[index].xpos == .vbn && tokens[index].upos != .aux {
      let passive =
        children(of: index).contains {
          let relation = tokens[$0].relation
          return relation == .auxPass || relation == .nsubjPass || relation == .csubjPass || relation == .oblAgent
        } || tokens[index].relation == .acl || tokens[index].relation == .amod
      if passive { tokens[index].flags.insert(.passive) }
    }
  }
}
