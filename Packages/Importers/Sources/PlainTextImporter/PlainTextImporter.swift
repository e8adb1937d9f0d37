public import DomainCore
internal import TextDecoding

extension Diagnostic.Kind {
  /// Bytes that are no character in the file's encoding; the text has U+FFFD for them.
  static let undecodableBytes: Self = "undecodableBytes"
  /// The encoding was told from the bytes alone.
  static let guessedEncoding: Self = "guessedEncoding"
  /// Parts of the file that are neither text nor metadata of the model.
  static let omittedContent: Self = "omittedContent"
}

/// Reads a report from a file of plain text, in any encoding that can be told from its bytes.
///
/// Paragraphs are separated by blank lines, by line ends or by indentation; lines that were wrapped to a width are
/// joined. A headline, a byline, a date line and the dateline of the first paragraph are metadata where there can be no
/// doubt about them; whatever is in doubt is body. The heading of Markdown, its front matter and the header of a mail
/// are understood too.
public struct PlainTextImporter: Importer {
  public let format = FormatDescription(
    name: "text", title: "Plain text", extensions: ["txt", "text"], mediaTypes: ["text/plain"])

  public init() {}

  public func recognise(_ head: ArraySlice<UInt8>) -> Recognition {
    let text = decode(Array(head))
    return text.utf8.isEmpty || binaryReason(Array(head), text) != nil ? .no : .possible
  }

  public func read(_ input: ImportInput, _ receive: (Report) -> Demand) throws(ImportError) {
    let bytes = try input.readAll()
    if bytes.isEmpty {
      throw ImportError("the file is empty", byte: 0, advice: "check that it was saved or downloaded completely")
    }
    let decoded = decode(bytes)
    if let reason = binaryReason(bytes, decoded) {
      throw ImportError(
        reason, byte: 0, advice: "give the text of the report, or say by --from which format the file has")
    }
    let layout = Layout(decoded.utf8)
    let preamble = Preamble(layout)
    var text = CanonicalText()
    for paragraph in preamble.body {
      layout.append(paragraph, of: decoded, to: &text)
      text.breakParagraph()
    }
    let (body, origins) = text.finish()
    if body.isEmpty {
      throw ImportError(
        "the file is empty: there is nothing but blanks in it", byte: 0, advice: "give a file with text")
    }
    var report = Report(text: body)
    report.origins = origins
    report.fileSHA256 = input.digest.description
    report.mediaType = "text/plain"
    var record = ImportRecord()
    record.by = format.name
    record.from = input.name
    report.imported = record
    preamble.describe(&report)
    if report.published == nil { report.published = input.published }
    report.diagnostics += diagnostics(of: decoded)
    _ = receive(report)
  }

  private func diagnostics(of decoded: DecodedText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if decoded.source == .guessed {
      found.append(Diagnostic(.guessedEncoding, .note, "the encoding was guessed to be \(decoded.encoding)"))
    }
    if decoded.replacements > 0 {
      let place = decoded.firstReplacement.map { ", the first at byte \($0)" } ?? ""
      let what = decoded.replacements == 1 ? "a byte sequence is" : "\(decoded.replacements) byte sequences are"
      found.append(
        Diagnostic(
          .undecodableBytes, .warning, "\(what) no character in \(decoded.encoding)\(place); U+FFFD stands there"))
    }
    return found
  }
}

/// Why bytes are no text; nil when they may be.
///
/// Text has no NUL and hardly a control character, in whatever encoding it was read.
private func binaryReason(_ bytes: [UInt8], _ decoded: DecodedText) -> String? {
  for (mark, what) in signatures where bytes.starts(with: mark.utf8) { return "the file is \(what), not text" }
  var controls = 0
  var zeros = 0
  for byte in decoded.utf8 where byte < 0x20 || byte == 0x7F {
    switch byte {
    case 9, 10, 12, 13: break
    case 0:
      zeros += 1
      controls += 1
    default: controls += 1
    }
  }
  // A guess turns rubbish into letters, but only rubbish has bytes that even the guessed encoding has none for.
  let size = decoded.utf8.count
  if zeros * 1000 > size || controls * 50 > size || decoded.replacements * 10 > size {
    return "the file is binary, not text"
  }
  return nil
}

private let signatures: [(mark: String, what: String)] = [
  ("%PDF-", "a PDF document"), ("PK\u{3}\u{4}", "a ZIP archive or an office document"), ("{\\rtf", "an RTF document"),
  ("\u{7F}ELF", "a program"), ("GIF8", "a picture"),
]
