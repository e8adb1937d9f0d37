public import DomainCore

/// Checks that an exporter keeps the contract of ``Exporter``.
///
/// - Parameters:
///   - exporter: The exporter.
///   - reports: Reports to write, with findings, of different ids.
///   - importer: Reads the format back, where it can be: the reports must be the same, or the loss be told.
/// - Returns: The promises that are not kept; none for a sound exporter.
public func exporterContract(
  _ exporter: some Exporter, reports: [Report], readBackBy importer: (any Importer)? = nil
) -> [ContractViolation] {
  let name = exporter.format.name
  var found: [ContractViolation] = []
  let documents = [[], Array(reports.prefix(1)), reports]
  for document in documents {
    let sample = "\(name) of \(document.count) reports"
    do throws(ExportError) {
      let first = try written(document, by: exporter)
      let second = try written(document, by: exporter)
      if first.main != second.main || first.files != second.files {
        found.append(ContractViolation("the same reports give the same bytes", sample))
      }
      if !document.isEmpty, first.main.isEmpty, first.files.allSatisfy(\.isEmpty) {
        found.append(ContractViolation("reports give a document", sample))
      }
      if exporter.format.isFolder, !first.main.isEmpty {
        found.append(ContractViolation("a folder format writes named files only", sample))
      }
      guard let importer, !document.isEmpty else { continue }
      let back = try read(first, by: importer)
      // Reports that share a source or entity share what is known of it, so documents are compared, not reports.
      let again = try written(back, by: exporter)
      let isSame = again.main == first.main && again.files == first.files && back.map(\.id) == document.map(\.id)
      if !isSame, first.lost.isEmpty {
        found.append(
          ContractViolation("what a format cannot hold is told", sample, "the reports that come back differ"))
      }
    } catch {
      found.append(ContractViolation("reports can be written and read back", sample, error.message))
    }
  }
  return found
}

private struct Written {
  var main: [UInt8]
  var names: [String]
  var files: [[UInt8]]
  var lost: [Diagnostic]
}

private func written(_ reports: [Report], by exporter: some Exporter) throws(ExportError) -> Written {
  let output = MemoryOutput()
  let writer = try exporter.begin(output)
  for report in reports { try writer.write(report) }
  let lost = try writer.finish()
  return Written(main: output.bytes, names: output.files.map(\.name), files: output.files.map(\.bytes), lost: lost)
}

private func read(_ document: Written, by importer: any Importer) throws(ExportError) -> [Report] {
  let input: ImportInput
  if document.files.isEmpty {
    input = ImportInput(document.main)
  } else {
    input = ImportInput(
      name: "folder",
      part: { (name: String) throws(ImportError) in
        document.names.firstIndex(of: name).map { ImportInput(document.files[$0], name: name) }
      },
      chunks: { () throws(ImportError) in nil })
  }
  var reports: [Report] = []
  do throws(ImportError) {
    try importer.read(input) { report in
      reports.append(report)
      return .more
    }
  } catch {
    throw ExportError("cannot be read back: \(error.message)")
  }
  return reports
}
