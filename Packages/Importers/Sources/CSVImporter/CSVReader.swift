internal import DomainCore

/// Reads records of CSV (RFC 4180, in UTF-8) one after another. Lines may end in CR LF or LF, a byte order mark is
/// passed over, and blank lines are no records.
struct CSVReader: ~Copyable {
  /// One record: its cells, unquoted.
  struct Record {
    /// The line on which it begins, from 1.
    var line: Int
    fileprivate(set) var bytes: [UInt8] = []
    /// For each cell, the byte behind it, and whether it was in quotes.
    fileprivate(set) var cells: [(end: Int, isQuoted: Bool)] = []

    /// The bytes of a cell.
    func bytes(_ index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : cells[index - 1].end)..<cells[index].end] }

    /// The text of a cell; nil when it is empty and without quotes, which says that there is none.
    func text(_ index: Int) -> String? {
      let bytes = bytes(index)
      return bytes.isEmpty && !cells[index].isQuoted ? nil : String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The file's name, for messages.
  let name: String
  private let input: ImportInput
  private var buffer: [UInt8] = []
  private var at = 0
  private var line = 1
  private var isAtEnd = false
  private var isAtStart = true

  init(_ input: ImportInput, name: String) {
    self.input = input
    self.name = name
  }

  private mutating func byte() throws(ImportError) -> UInt8? {
    while at == buffer.count {
      guard let next = try input.next() else { return nil }
      buffer = next
      at = 0
    }
    return buffer[at]
  }

  private func error(_ message: String, line: Int, advice: String? = nil) -> ImportError {
    ImportError("\(name): \(message)", line: line, advice: advice)
  }

  /// The next record; nil at the end.
  mutating func next() throws(ImportError) -> Record? {
    if isAtStart {
      isAtStart = false
      if try input.head(3).elementsEqual([0xEF, 0xBB, 0xBF]) {
        for _ in 0..<3 where try byte() != nil { at += 1 }
      }
    }
    // Blank lines.
    while let byte = try byte(), byte == 10 || byte == 13 {
      if byte == 10 { line += 1 }
      at += 1
    }
    guard try byte() != nil else { return nil }
    var record = Record(line: line)
    while true {
      let isQuoted = try byte() == UInt8(ascii: "\"")
      if isQuoted { try quoted(into: &record) } else { try plain(into: &record) }
      record.cells.append((record.bytes.count, isQuoted))
      guard try passComma(in: record) else { return record }
    }
  }

  /// Passes the comma behind a cell, or the end of the line behind the last.
  private mutating func passComma(in record: Record) throws(ImportError) -> Bool {
    guard let byte = try byte() else { return false }
    at += 1
    switch byte {
    case UInt8(ascii: ","): return true
    case 13:
      if try self.byte() == 10 { at += 1 }
      line += 1
      return false
    case 10:
      line += 1
      return false
    default:
      throw error(
        "text stands behind the closing quote of cell \(record.cells.count)", line: line,
        advice: "a quote inside a cell is written twice")
    }
  }

  private func check(_ record: Record) throws(ImportError) {
    if record.bytes.count > input.limits.documentBytes {
      throw error(
        "the row is longer than \(input.limits.documentBytes) bytes", line: record.line,
        advice: "a closing quote may be missing")
    }
  }

  private mutating func plain(into record: inout Record) throws(ImportError) {
    while try byte() != nil {
      let start = at
      var index = at
      scan: while index < buffer.count {
        switch buffer[index] {
        case UInt8(ascii: ","), 10, 13: break scan
        case UInt8(ascii: "\""):
          throw error(
            "a quote stands inside cell \(record.cells.count + 1), which has none around it", line: line,
            advice: "put the cell in quotes and write the quote twice")
        default: index += 1
        }
      }
      record.bytes.append(contentsOf: buffer[start..<index])
      at = index
      if index < buffer.count { return }
      try check(record)
    }
  }

  private mutating func quoted(into record: inout Record) throws(ImportError) {
    let first = line
    at += 1
    while try byte() != nil {
      let start = at
      var index = at
      while index < buffer.count, buffer[index] != UInt8(ascii: "\"") {
        if buffer[index] == 10 { line += 1 }
        index += 1
      }
      record.bytes.append(contentsOf: buffer[start..<index])
      at = index
      try check(record)
      if index == buffer.count { continue }
      at += 1
      guard try byte() == UInt8(ascii: "\"") else { return }
      record.bytes.append(UInt8(ascii: "\""))
      at += 1
    }
    throw error(
      "the quote that opens cell \(record.cells.count + 1) is never closed", line: first,
      advice: "the file may have been cut off")
  }
}
