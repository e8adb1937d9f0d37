import Foundation
import Language

/// Runs the engine over files so that scorers written in any language can read what it finds.
///
///     language-tool raw FILE.conllu      the sentences' text, joined as in the source; CoNLL-U of what the engine finds
///     language-tool words                plain text on standard input; one sentence a line, words parted by spaces

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
  for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
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

let arguments = CommandLine.arguments
let pipeline = Pipeline()
var output = ""
switch arguments.dropFirst().first {
case "raw" where arguments.count == 3:
  for text in try rawText(arguments[2]) { emit(pipeline.annotate(text), into: &output) }
case "words":
  let document = pipeline.annotate([UInt8](FileHandle.standardInput.readDataToEndOfFile()))
  for sentence in document.sentences {
    output += sentence.map { document.form(of: $0) }.joined(separator: " ") + "\n"
  }
default:
  FileHandle.standardError.write(Data("usage: language-tool raw FILE.conllu | words\n".utf8))
  exit(2)
}
FileHandle.standardOutput.write(Data(output.utf8))
