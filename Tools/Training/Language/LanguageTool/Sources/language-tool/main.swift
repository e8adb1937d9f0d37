import Foundation
import Language

/// Runs the engine over files so that scorers written in any language can read what it finds.
///
///     language-tool raw FILE.conllu      the sentences' text, joined as in the source; CoNLL-U of what the engine finds
///     language-tool syntax FILE.conllu   the file with the engine's tags, lemmas, heads and relations for its own words
///     language-tool names FILE.bio       the file with the engine's names for its own words
///     language-tool mentions FILE.conllu head of each mention, head of its antecedent or -1, kind, confidence, text
///     language-tool words                plain text on standard input; one sentence a line, words parted by spaces
///     language-tool language             of each line of standard input, whether it is English, and how surely
///     language-tool speed FILE.txt       words a second, and the time until the first short text is read

func emit(_ document: Document, into output: inout String) {
  for sentence in document.sentences {
    for (offset, index) in sentence.enumerated() {
      let token = document.tokens[index]
      let head = document.head(of: index).map { $0 - sentence.lowerBound + 1 } ?? 0
      output += "\(offset + 1)\t\(document.form(of: index))\t\(document.lemma(of: index))\t\(token.upos.name)\t"
      output += "\(token.xpos.name)\t_\t\(head)\t\(token.relation.name)\t_\t_\n"
    }
    output += "\n"
  }
}

/// The running text of the documents of a CoNLL-U file, paragraphs parted by an empty line.
func rawText(_ path: String) throws -> [String] {
  var documents: [String] = []
  var text = ""
  var pending = ""
  var paragraph = false
  var inSentence = false
  var multi: (last: Int, glue: Bool)?
  for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
  {
    if line.hasPrefix("# newdoc") {
      if !text.isEmpty { documents.append(text) }
      text = ""
      pending = ""
      paragraph = false
    } else if line.hasPrefix("# newpar") {
      paragraph = true
    } else if line.isEmpty {
      inSentence = false
    } else if !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let glue = fields[9].contains("SpaceAfter=No")
      if let dash = fields[0].firstIndex(of: "-") {
        multi = (Int(fields[0][fields[0].index(after: dash)...]) ?? 0, glue)
        continue
      }
      guard let id = Int(fields[0]) else { continue }
      if !inSentence {
        if !text.isEmpty { pending = paragraph ? "\n\n" : pending }
        inSentence = true
        paragraph = false
      }
      text += pending + fields[1]
      pending = glue ? "" : " "
      if let current = multi {
        pending = id < current.last || current.glue ? "" : " "
        if id >= current.last { multi = nil }
      }
    }
  }
  if !text.isEmpty { documents.append(text) }
  return documents
}

func contents(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

/// The words of each sentence of the text of a file with tab-separated columns.
func sentences(_ file: String, column: Int) -> [[String]] {
  var sentences: [[String]] = []
  var words: [String] = []
  for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.isEmpty {
      if !words.isEmpty { sentences.append(words) }
      words = []
    } else if column == 0 || !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if column == 0 || Int(fields[0]) != nil { words.append(String(fields[column])) }
    }
  }
  if !words.isEmpty { sentences.append(words) }
  return sentences
}

func emitNames(_ document: Document, into output: inout String) {
  var tags = [String](repeating: "O", count: document.tokens.count)
  for name in document.names {
    for index in name.tokens { tags[index] = (index == name.tokens.lowerBound ? "B-" : "I-") + name.kind.name }
  }
  for sentence in document.sentences {
    for index in sentence { output += "\(document.form(of: index))\t\(tags[index])\n" }
    output += "\n"
  }
}

/// Processor seconds of this process.
func seconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

let arguments = CommandLine.arguments
let pipeline = Pipeline()
var output = ""
switch arguments.dropFirst().first {
case "raw" where arguments.count == 3:
  for text in try rawText(arguments[2]) { emit(pipeline.annotate(text), into: &output) }
case "syntax" where arguments.count == 3:
  emit(pipeline.annotate(sentences: sentences(try contents(arguments[2]), column: 1)), into: &output)
case "names" where arguments.count == 3:
  emitNames(pipeline.annotate(sentences: sentences(try contents(arguments[2]), column: 0)), into: &output)
case "mentions" where arguments.count == 3:
  // Documents are read one by one; words are numbered through the file.
  var base = 0
  let file = try String(contentsOfFile: arguments[2], encoding: .utf8)
  for part in file.components(separatedBy: "# newdoc").dropFirst() {
    let document = pipeline.annotate(sentences: sentences(part, column: 1))
    for mention in document.mentions {
      let antecedent = mention.antecedent.map { base + document.mentions[$0].head } ?? -1
      output += "\(base + mention.head)\t\(antecedent)\t\(mention.kind)\t\(mention.confidence)\t"
      output += document.text(of: mention.tokens) + "\n"
    }
    base += document.tokens.count
  }
case "language":
  for line in String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self).split(separator: "\n") {
    let guess = pipeline.annotate(String(line)).language
    output += "\(guess.isEnglish)\t\(guess.confidence)\n"
  }
case "speed" where arguments.count == 3:
  var began = seconds()
  _ = pipeline.annotate("Anna Smith said on Monday that she would resign.")
  output += "first text \((seconds() - began) * 1000) ms\n"
  let texts = try String(contentsOfFile: arguments[2], encoding: .utf8).components(separatedBy: "\n\n\n")
  var words = 0
  began = seconds()
  for text in texts { words += pipeline.annotate(text).tokens.count }
  output += "\(texts.count) texts, \(words) words, \(Int(Double(words) / (seconds() - began))) words a second\n"
case "words":
  let document = pipeline.annotate([UInt8](FileHandle.standardInput.readDataToEndOfFile()))
  for sentence in document.sentences {
    output += sentence.map { document.form(of: $0) }.joined(separator: " ") + "\n"
  }
default:
  FileHandle.standardError.write(
    Data(
      "usage: language-tool raw FILE.conllu | syntax FILE.conllu | names FILE.bio | mentions FILE.conllu | words\n  | language | speed FILE.txt\n"
        .utf8))
  exit(2)
}
FileHandle.standardOutput.write(Data(output.utf8))
