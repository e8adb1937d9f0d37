/// The English engine: text in, annotated document out.
///
///     let document = Pipeline().annotate("Anna Smith said she would resign.")
///     for name in document.names { print(document.text(of: name.tokens), name.kind.name) }
///
/// The models are part of the program; making a pipeline costs nothing worth keeping it for. The cost of a text is
/// linear in its length, whatever its bytes, and the same bytes always give the same document.
public struct Pipeline: Sendable {
  /// Makes a pipeline over the models in the program.
  public init() {}

  /// Annotates a text.
  public func annotate(_ text: String) -> Document { annotate(Array(text.utf8)) }

  /// Annotates a text in UTF-8. Invalid sequences are taken as letters. A newline ends a paragraph and its sentence.
  /// At most 2 GiB are read; what lies behind is left without tokens.
  public func annotate(_ bytes: [UInt8]) -> Document { annotate(bytes) { _ in } }

  /// A step of the engine.
  package enum Stage: String, CaseIterable { case words, sentences, network, lemmas, mentions, language }

  /// Annotates a text and tells when each step is done.
  package func annotate(_ bytes: [UInt8], finished: (Stage) -> Void) -> Document {
    var document = Document(bytes: bytes)
    let text = bytes.count > Int(Int32.max) ? Array(bytes[..<Int(Int32.max)]) : bytes
    (document.tokens, document.paragraphs) = Tokenizer.tokenize(text)
    for index in document.tokens.indices {
      document.tokens[index].formKey = WordKey(text.span.extracting(document.tokens[index].byteRange))
    }
    finished(.words)
    document.sentences = SentenceSplitter.split(document.tokens, paragraphs: document.paragraphs, bytes: text)
    for sentence in document.sentences { document.tokens[sentence.lowerBound].flags.insert(.sentenceStart) }
    document.markQuotations()
    finished(.sentences)
    analyse(&document, finished: finished)
    return document
  }

  /// Annotates a text that is already cut into sentences and words. The document's text is the words parted by spaces,
  /// one sentence a line; a word of nothing stands as U+FFFD, since every token has bytes.
  public func annotate(sentences: [[String]]) -> Document {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var ranges: [Range<Int>] = []
    for sentence in sentences where !sentence.isEmpty {
      let first = tokens.count
      for word in sentence.map({ $0.isEmpty ? "\u{FFFD}" : $0 }) {
        if !bytes.isEmpty { bytes.append(tokens.count == first ? 10 : 32) }
        let start = bytes.count
        bytes += word.utf8
        tokens.append(Token(start: Int32(start), end: Int32(bytes.count), flags: .spaceBefore))
        tokens[tokens.count - 1].formKey = WordKey(word)
      }
      tokens[first].flags.formUnion([.sentenceStart, .paragraphStart])
      ranges.append(first..<tokens.count)
    }
    var document = Document(bytes: bytes)
    document.tokens = tokens
    document.sentences = ranges
    document.paragraphs = ranges
    document.markQuotations()
    analyse(&document) { _ in }
    return document
  }

  private func analyse(_ document: inout Document, finished: (Stage) -> Void) {
    guard !document.tokens.isEmpty else { return }
    var network = Network()
    network.run(&document)
    finished(.network)
    var lemmatizer = Lemmatizer()
    lemmatizer.run(&document)
    finished(.lemmas)
    document.indexSyntax()
    document.mentions = MentionFinder.mentions(of: document)
    finished(.mentions)
    document.language = LanguageGuess(document)
    finished(.language)
  }
}
