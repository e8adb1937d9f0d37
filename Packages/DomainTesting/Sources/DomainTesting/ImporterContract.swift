public import DomainCore

/// Checks that an importer keeps the contract of ``Importer``, with samples of its format and with what is made of them:
/// cut short, with bytes changed, and arbitrary bytes. A crash fails the test by itself.
///
/// - Parameters:
///   - importer: The importer.
///   - samples: Documents of the format that give at least one report, with names as files would have.
/// - Returns: The promises that are not kept; none for a sound importer.
public func importerContract(
  _ importer: some Importer, samples: [(name: String, bytes: [UInt8])]
) -> [ContractViolation] {
  var found = formatViolations(importer.format)
  if samples.isEmpty { found.append(ContractViolation("a contract needs samples", importer.format.name)) }
  for (name, bytes) in samples {
    let whole = outcome(of: importer, bytes, name: name)
    if case .failure(let error) = whole {
      found.append(ContractViolation("a sample is read", name, error.message))
      continue
    }
    guard case .success(let reports) = whole else { continue }
    if reports.isEmpty { found.append(ContractViolation("a sample gives a report", name)) }
    found += reports.flatMap { reportViolations($0, name) }
    if outcome(of: importer, bytes, name: name) != whole {
      found.append(ContractViolation("the same bytes give the same reports", name))
    }
    let chunk = bytes.count <= 1 << 16 ? 1 : 997
    if outcome(of: importer, bytes, name: name, chunk: chunk) != whole {
      found.append(ContractViolation("where chunks end does not matter", name, "chunks of \(chunk)"))
    }
    if reports.count > 1, outcome(of: importer, bytes, name: name, most: 1) != .success([reports[0]]) {
      found.append(ContractViolation("no report comes after the receiver has enough", name))
    }
    for (label, damaged) in damages(of: bytes) {
      // A damaged document may tell of spans and nodes that are not there; it must only end, and always alike.
      let first = outcome(of: importer, damaged, name: name)
      let second = outcome(of: importer, damaged, name: name)
      if second != first {
        found.append(
          ContractViolation(
            "the same bytes give the same reports", "\(name), \(label)", difference("\(first)", "\(second)")))
      }
    }
  }
  if case .success = outcome(of: importer, [], name: "empty") {
    found.append(ContractViolation("an empty input is an error", "empty"))
  }
  var limits = ImportLimits()
  limits.documentBytes = 4
  limits.fileBytes = 4
  for (name, bytes) in samples where bytes.count > 4 {
    if case .success = outcome(of: importer, bytes, name: name, limits: limits) {
      found.append(ContractViolation("limits are kept", name, "4 bytes"))
    }
  }
  return found
}

/// What an importer gives for some bytes: its reports, or why it gives none. Reports that come before an error count.
private func outcome(
  of importer: some Importer, _ bytes: [UInt8], name: String, chunk: Int? = nil, most: Int = .max,
  limits: ImportLimits = ImportLimits()
) -> Result<[Report], ImportError> {
  var at = 0
  let step = chunk ?? max(bytes.count, 1)
  let input = ImportInput(name: name, published: "2024-10-20", limits: limits) { () throws(ImportError) in
    guard at < bytes.count else { return nil }
    defer { at += step }
    return Array(bytes[at..<min(at + step, bytes.count)])
  }
  var reports: [Report] = []
  do throws(ImportError) {
    try importer.read(input) { report in
      reports.append(report)
      return reports.count < most ? .more : .enough
    }
    return .success(reports)
  } catch {
    return reports.isEmpty ? .failure(error) : .success(reports)
  }
}

/// Where two descriptions part.
private func difference(_ first: String, _ second: String) -> String {
  let (first, second) = (Array(first.utf8), Array(second.utf8))
  let same = zip(first, second).prefix { $0 == $1 }.count
  let shown = { (bytes: [UInt8]) in
    String(decoding: bytes[max(0, same - 60)..<min(bytes.count, same + 60)], as: UTF8.self)
  }
  return "…\(shown(first))… and …\(shown(second))…"
}

private func formatViolations(_ format: FormatDescription) -> [ContractViolation] {
  var found: [ContractViolation] = []
  let letters = format.name.utf8
  if letters.isEmpty || !letters.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }) {
    found.append(
      ContractViolation("a format's name is lower-case letters, digits and hyphens", format.name))
  }
  if format.title.isEmpty { found.append(ContractViolation("a format has a title", format.name)) }
  for name in format.extensions where name != name.lowercased() || name.contains(".") || name.isEmpty {
    found.append(ContractViolation("extensions are in lower case, without dot", format.name, name))
  }
  return found
}

/// What is wrong with a report: unsound spans and references, a text that is not canonical, dates that are none.
private func reportViolations(_ report: Report, _ sample: String) -> [ContractViolation] {
  var found = report.validate().map { ContractViolation("reports are sound", sample, $0.note ?? $0.kind.rawValue) }
  let bytes = report.utf8
  for (index, byte) in bytes.enumerated() {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 10
    let isBreak = byte == 10 && (next == 10 || next == 32 || index == 0)
    let isBlank = byte == 32 && (next == 32 || next == 10 || index == 0)
    if isBreak || isBlank || (byte < 32 && byte != 10) || (byte == 10 && index == bytes.count - 1) {
      found.append(ContractViolation("the text is canonical", sample, "byte \(byte) at \(index)"))
      break
    }
  }
  for (name, date) in [("published", report.published), ("modified", report.modified)] {
    if let date, !EDTF.isValid(date) { found.append(ContractViolation("dates are EDTF", sample, "\(name) \(date)")) }
  }
  return found
}

/// Inputs made of a sample: cut at sixteen places, with sixteen bytes changed one at a time, and arbitrary bytes.
private func damages(of bytes: [UInt8]) -> [(label: String, bytes: [UInt8])] {
  var random = Random(seed: UInt64(bytes.count))
  var made: [(String, [UInt8])] = []
  for part in 1..<17 {
    let end = bytes.count * part / 17
    if end > 0 { made.append(("cut at \(end)", Array(bytes[..<end]))) }
  }
  for _ in 0..<16 where !bytes.isEmpty {
    var changed = bytes
    let at = Int(random.next() % UInt64(bytes.count))
    changed[at] = UInt8(truncatingIfNeeded: random.next())
    made.append(("byte \(at) changed to \(changed[at])", changed))
  }
  for size in [1, 7, 300, 5000] {
    made.append(("\(size) arbitrary bytes", (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) }))
  }
  return made
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every run.
private struct Random {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
