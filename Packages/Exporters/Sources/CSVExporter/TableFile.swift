internal import DomainCore
internal import Interchange

/// One table that is being written: cells are appended one after another, and rows go out in chunks.
final class TableFile {
  let layout: TableLayout
  private let stream: any ByteStream
  private let guardsFormulas: Bool
  private var bytes: [UInt8] = []
  private var isRowEmpty = true
  private static let chunk = 1 << 16

  init(_ layout: TableLayout, _ stream: any ByteStream, guardsFormulas: Bool) {
    self.layout = layout
    self.stream = stream
    self.guardsFormulas = guardsFormulas
    bytes.reserveCapacity(TableFile.chunk + 4096)
  }

  /// Ends the row.
  func endRow() throws(ExportError) {
    bytes.append(13)
    bytes.append(10)
    isRowEmpty = true
    if bytes.count >= TableFile.chunk { try flush() }
  }

  /// Sends what is still held.
  func flush() throws(ExportError) {
    if bytes.isEmpty { return }
    try stream.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private func beginCell() {
    if isRowEmpty { isRowEmpty = false } else { bytes.append(UInt8(ascii: ",")) }
  }

  /// A cell that says nothing.
  func empty() { beginCell() }

  /// A cell that needs no quotes: a number, an id, a word.
  func plain(_ text: String) {
    beginCell()
    bytes.append(contentsOf: text.utf8)
  }

  func integer(_ value: Int?) {
    beginCell()
    if let value { bytes.append(contentsOf: String(value).utf8) }
  }

  func id(_ id: NodeID) {
    beginCell()
    id.write(to: &bytes)
  }

  func ids(_ ids: [NodeID]) {
    beginCell()
    for (index, id) in ids.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      id.write(to: &bytes)
    }
  }

  func json(_ value: JSONValue) {
    beginCell()
    let start = bytes.count
    bytes.appendJSON(value)
    quote(from: start)
  }

  /// A cell with a text, quoted where RFC 4180 wants it; the text without characters is `""`.
  func text(_ text: String) {
    beginCell()
    let start = bytes.count
    if guardsFormulas, isFormula(text) { bytes.append(UInt8(ascii: "'")) }
    bytes.append(contentsOf: text.utf8)
    if needsQuotes(from: start) { quote(from: start) }
  }

  /// Blanks at the ends are quoted too, because some readers trim what is not.
  private func needsQuotes(from start: Int) -> Bool {
    guard let first = bytes[start...].first, let last = bytes.last, first > 32, last > 32 else { return true }
    for byte in bytes[start...] where byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte < 32 {
      return true
    }
    return false
  }

  private func quote(from start: Int) {
    let quotes = bytes[start...].reduce(0) { $1 == UInt8(ascii: "\"") ? $0 + 1 : $0 }
    if quotes == 0 {
      bytes.insert(UInt8(ascii: "\""), at: start)
    } else {
      let text = Array(bytes[start...])
      bytes.removeSubrange(start...)
      bytes.append(UInt8(ascii: "\""))
      for byte in text {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
