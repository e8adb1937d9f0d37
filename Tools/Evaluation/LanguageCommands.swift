import ArgumentParser
import Foundation
import Language

/// A CoNLL-U file, or any file with one word a line and an empty line between sentences.
private struct ColumnFile {
  private let lines: [Substring]

  init(path: String) throws {
    lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The words of each sentence of each document; a file without "# newdoc" is one document.
  func documents(column: Int) -> [[[String]]] {
    var documents: [[[String]]] = [[[]]]
    for line in lines {
      if line.hasPrefix("# newdoc"), column > 0 {
        documents.append([[]])
      } else if line.isEmpty {
        documents[documents.count - 1].append([])
      } else if let word = word(line, column: column) {
        documents[documents.count - 1][documents[documents.count - 1].count - 1].append(word)
      }
    }
    return documents.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
  }

  /// CoNLL-U has lines for tokens of several words (1-2) and for empty nodes (1.1), which are no words.
  private func word(_ line: Substring, column: Int) -> String? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count > column, column == 0 || Int(fields[0]) != nil else { return nil }
    return String(fields[column])
  }

  /// The running text of each document of a CoNLL-U file, paragraphs parted by an empty line.
  func texts() -> [String] {
    var texts: [String] = [""]
    var space = ""
    var startsParagraph = false
    // Of a token of several words: its last word, and whether a space follows it.
    var several: (last: Int, space: String)?
    for line in lines {
      if line.hasPrefix("# newdoc") {
        texts.append("")
      } else if line.hasPrefix("# newpar") {
        startsParagraph = true
      } else if !line.isEmpty, !line.hasPrefix("#") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 10 else { continue }
        let after = fields[9].contains("SpaceAfter=No") ? "" : " "
        if let dash = fields[0].firstIndex(of: "-") {
          several = Int(fields[0][fields[0].index(after: dash)...]).map { ($0, after) }
          continue
        }
        guard let number = Int(fields[0]) else { continue }
        if !texts[texts.count - 1].isEmpty { texts[texts.count - 1] += startsParagraph ? "\n\n" : space }
        startsParagraph = false
        texts[texts.count - 1] += fields[1]
        space = after
        if let token = several {
          space = number < token.last ? "" : token.space
          if number >= token.last { several = nil }
        }
      }
    }
    return texts.filter { !$0.isEmpty }
  }
}

extension Output {
  /// A document as CoNLL-U, without features, enhanced dependencies and miscellany.
  mutating func write(_ document: Document) {
    for sentence in document.sentences {
      for (number, index) in sentence.enumerated() {
        let token = document.tokens[index]
        let head = document.head(of: index).map { $0 - sentence.lowerBound + 1 } ?? 0
        write(
          "\(number + 1)\t\(document.form(of: index))\t\(document.lemma(of: index))\t\(token.upos.name)\t\(token.xpos.name)"
            + "\t_\t\(head)\t\(token.relation.name)\t_\t_\n")
      }
      write("\n")
    }
  }
}

struct SyntaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntax",
    abstract: "Read a CoNLL-U file's words; write our tags, lemmas, heads and relations for them.")

  @OptionGroup var measure: MeasureOptions
  @Argument(help: "A CoNLL-U file.") var input: String

  func run() throws {
    let meter = Meter()
    let document = Pipeline().annotate(sentences: try ColumnFile(path: input).documents(column: 1).flatMap { $0 })
    meter.count(document.bytes)
    var output = Output()
    output.write(document)
    output.flush()
    meter.report(measure)
  }
}

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Read a file of words, one a line; write each with our BIO tag.")

  @OptionGroup var measure: MeasureOptions
  @Argument(help: "A file with a word and a tag a line, of which the words are read.") var input: String

  func run() throws {
    let meter = Meter()
    let document = Pipeline().annotate(sentences: try ColumnFile(path: input).documents(column: 0).flatMap { $0 })
    meter.count(document.bytes)
    var tags = [String](repeating: "O", count: document.tokens.count)
    for name in document.names {
      for index in name.tokens { tags[index] = (index == name.tokens.lowerBound ? "B-" : "I-") + name.kind.name }
    }
    var output = Output()
    for sentence in document.sentences {
      for index in sentence { output.write("\(document.form(of: index))\t\(tags[index])\n") }
      output.write("\n")
    }
    output.flush()
    meter.report(measure)
  }
}

struct SentencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Read a text, or the running text of a CoNLL-U file's documents; write its sentences as CoNLL-U.")

  @OptionGroup var measure: MeasureOptions
  @Flag(help: "Write one sentence a line, its words parted by spaces.") var words = false
  @Argument(help: "A text in UTF-8, or a file that ends in .conllu.") var input: String

  func run() throws {
    let meter = Meter()
    let texts: [[UInt8]] =
      input.hasSuffix(".conllu")
      ? try ColumnFile(path: input).texts().map { Array($0.utf8) }
      : [Array(try Data(contentsOf: URL(fileURLWithPath: input)))]
    var output = Output()
    for text in texts {
      let document = Pipeline().annotate(text)
      meter.count(text)
      if words {
        for sentence in document.sentences {
          output.write(sentence.map { document.form(of: $0) }.joined(separator: " ") + "\n")
        }
      } else {
        output.write(document)
      }
    }
    output.flush()
    meter.report(measure)
  }
}

struct MentionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Read a CoNLL-U file's words; write each mention of its documents and what it takes up.",
    discussion:
      "One mention a line: its head and the head of its antecedent (words are numbered from 0 through the file; "
      + "-1 for none), kind, confidence and text.")

  @OptionGroup var measure: MeasureOptions
  @Argument(help: "A CoNLL-U file.") var input: String

  func run() throws {
    let meter = Meter()
    var output = Output()
    var base = 0
    for sentences in try ColumnFile(path: input).documents(column: 1) {
      let document = Pipeline().annotate(sentences: sentences)
      meter.count(document.bytes)
      for mention in document.mentions {
        let antecedent = mention.antecedent.map { base + document.mentions[$0].head } ?? -1
        output.write("\(base + mention.head)\t\(antecedent)\t\(mention.kind)\t\(mention.confidence)\t")
        output.write(document.text(of: mention.tokens) + "\n")
      }
      base += document.tokens.count
    }
    output.flush()
    meter.report(measure)
  }
}

struct LanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language", abstract: "Read a text a line; write whether each is English, and how surely.")

  @OptionGroup var measure: MeasureOptions
  @Argument(help: "A text file in UTF-8.") var input: String

  func run() throws {
    let meter = Meter()
    var output = Output()
    for line in try Data(contentsOf: URL(fileURLWithPath: input)).split(separator: 10) {
      let guess = Pipeline().annotate(Array(line)).language
      meter.count(line)
      output.write("\(guess.isEnglish)\t\(guess.confidence)\n")
    }
    output.flush()
    meter.report(measure)
  }
}
