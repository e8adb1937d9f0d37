import ArgumentParser
import Foundation
import Language

/// The sentences of a file with one word a line and an empty line between sentences; only the column with the words is read.
private func sentences(of path: String, column: Int) throws -> [[String]] {
  var sentences: [[String]] = [[]]
  for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
  {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    if line.isEmpty {
      if sentences.last?.isEmpty == false { sentences.append([]) }
    } else if fields.count > column, column == 0 || Int(fields[0]) != nil {
      // CoNLL-U has lines for tokens of several words (1-2) and for empty nodes (1.1), which are no words.
      sentences[sentences.count - 1].append(String(fields[column]))
    }
  }
  if sentences.last?.isEmpty == true { sentences.removeLast() }
  return sentences
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
    let document = Pipeline().annotate(sentences: try sentences(of: input, column: 1))
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
    let document = Pipeline().annotate(sentences: try sentences(of: input, column: 0))
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
    commandName: "sentences", abstract: "Read a text; write its sentences and words as CoNLL-U.")

  @OptionGroup var measure: MeasureOptions
  @Argument(help: "A text file in UTF-8.") var input: String

  func run() throws {
    let meter = Meter()
    let document = Pipeline().annotate(Array(try Data(contentsOf: URL(fileURLWithPath: input))))
    meter.count(document.bytes)
    var output = Output()
    output.write(document)
    output.flush()
    meter.report(measure)
  }
}
