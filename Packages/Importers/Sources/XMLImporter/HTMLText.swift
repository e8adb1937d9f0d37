internal import DomainCore
internal import HTMLImporter
internal import TextDecoding

/// The one place where HTML in XML is read.
///
/// - Parameter origins: Where its bytes stand in the file.
func readHTML(_ utf8: [UInt8], origins: OriginMap = OriginMap(), into text: inout CanonicalText) -> [Media] {
  HTMLFragment.read(utf8, origins: origins, into: &text)
}

/// HTML as one line of plain text.
func inlineHTML(_ utf8: [UInt8]) -> String {
  guard utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return canonicalLine(utf8) }
  var text = CanonicalText()
  _ = readHTML(utf8, into: &text)
  return text.finish().text.split(separator: "\n").joined(separator: " ")
}
