public import DomainCore

/// Reads transcripts of broadcasts: a first line `PROGRAMME, 2024-10-20`, then one line a speaker, `NAME: words`.
///
/// Each line becomes a paragraph in which the words stand in quotation marks behind the name, so that the analyzer reads
/// them as said by it.
public struct TranscriptImporter: Importer {
  public let format = FormatDescription(name: "transcript", title: "Transcript", extensions: ["transcript"])

  public init() {}

  public func recognise(_ head: ArraySlice<UInt8>) -> Recognition { .no }

  public func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
    let lines = String(decoding: try input.readAll(), as: UTF8.self).split(whereSeparator: \.isNewline)
    guard let title = lines.first else { throw ImportError("the file is empty") }
    let head = title.split(separator: ",").map { $0.trimmed }
    guard head.count == 2, EDTF.isValid(head[1]) else {
      throw ImportError(
        "the first line is not PROGRAMME, DATE", line: 1, advice: "write it as: Evening News, 2024-10-20")
    }
    var paragraphs: [String] = []
    var silent: [Int] = []
    for (number, line) in lines.enumerated().dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      if parts.count == 2 { paragraphs.append("\(parts[0]): “\(parts[1])”") } else { silent.append(number + 1) }
    }
    var report = Report(text: paragraphs.joined(separator: "\n"), identity: input.digest.description)
    report.published = head[1]
    let programme = Source(kind: .mediaOutlet, name: head[0])
    report.sources = [programme]
    report.publisher = programme.id
    // Nothing is lost in silence: lines without a speaker are not body, and that is said.
    for line in silent {
      report.diagnostics.append(
        Diagnostic("lineWithoutSpeaker", .warning, "line \(line) names no speaker and was left out"))
    }
    _ = receive(report)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
