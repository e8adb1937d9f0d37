package import DomainCore

extension Dateline {
  /// Takes the dateline that opens a canonical text off it, so that a report has the same text from every format.
  ///
  /// - Parameters:
  ///   - text: The text; what follows the dateline takes its place.
  ///   - origins: How the text lies in the file.
  /// - Returns: The dateline; nil when the text has none, or nothing stands behind it in its paragraph.
  package static func take(from text: inout String, _ origins: inout OriginMap) -> Dateline? {
    let utf8 = Array(text.utf8)
    let paragraph = utf8.prefix { $0 != 0x0A }
    guard let dateline = Dateline(paragraph.prefix(longest)) else { return nil }
    guard let start = paragraph.indices.first(where: { $0 >= dateline.length && !isASCIIBlank(paragraph[$0]) }) else {
      return nil
    }
    text = String(decoding: utf8[start...], as: UTF8.self)
    var moved = OriginMap()
    for (index, run) in origins.runs.enumerated() {
      let end = index + 1 < origins.runs.count ? origins.runs[index + 1].textStart : utf8.count
      guard end > start else { continue }
      var run = run
      let cut = max(0, start - run.textStart)
      if cut > 0, run.isVerbatim {
        run.file = min(run.file.lowerBound + cut, run.file.upperBound)..<run.file.upperBound
      }
      run.textStart = max(0, run.textStart - start)
      moved.append(run)
    }
    origins = moved
    return dateline
  }
}
