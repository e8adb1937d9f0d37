internal import DomainCore
internal import Synchronization

#if canImport(Dispatch)
  internal import Dispatch
#endif

/// The main job: inputs through an importer, the analyzers and an exporter, in the order of the inputs.
struct Conversion {
  let registry: PluginRegistry
  /// The importer that the user names for all inputs, if any.
  let importer: (any Importer)?
  let published: String?
  let analysis: AnalysisChoice
  let jobs: Int
  let console: Console

  /// Writes all inputs into one document. Nothing is written when every input fails.
  func run(
    _ inputs: [Result<InputFile, Problem.Failure>], with exporter: any Exporter,
    output open: () throws(ExportError) -> any WholeOutput
  ) -> ExitStatus {
    var failures = 0
    var document: Document?
    do throws(ExportError) {
      for (index, input) in inputs.enumerated() {
        let name = (try? input.get().name) ?? ""
        console.tell(done: index, of: inputs.count, name)
        let isRead = try reports(of: input) { (report: Report) throws(ExportError) in
          if document == nil { document = try Document(exporter, open()) }
          try write(report, from: name, to: document)
        }
        if !isRead { failures += 1 }
      }
      if document == nil, failures == 0 || failures < inputs.count { document = try Document(exporter, open()) }
      console.endProgress()
      if let document { try finish(document) }
    } catch {
      return outputFailed(error)
    }
    return summary(failures: failures, of: inputs.count, reports: document?.count ?? 0)
  }

  /// Writes one document for each input into a folder, named for the input.
  func run(
    _ inputs: [Result<InputFile, Problem.Failure>], each exporter: any Exporter, folder: String
  ) -> ExitStatus {
    var failures = 0
    var count = 0
    var names = OutputNames(folder: folder, exporter: exporter)
    do throws(ExportError) {
      try names.makeFolder()
      for (index, input) in inputs.enumerated() {
        let name = (try? input.get().name) ?? ""
        console.tell(done: index, of: inputs.count, name)
        var document: Document?
        let isRead = try reports(of: input) { (report: Report) throws(ExportError) in
          if document == nil {
            document = try Document(exporter, wholeOutput(for: exporter, path: names.next(for: name)))
          }
          try write(report, from: name, to: document)
        }
        if !isRead { failures += 1 }
        if let document {
          count += document.count
          try finish(document)
        }
      }
      console.endProgress()
    } catch {
      return outputFailed(error)
    }
    return summary(failures: failures, of: inputs.count, reports: count)
  }

  /// Gives the reports of an input, analysed; false, and said, when the input fails.
  func reports(
    of input: Result<InputFile, Problem.Failure>, _ receive: (Report) throws(ExportError) -> Void
  ) throws(ExportError) -> Bool {
    let file: InputFile
    switch input {
    case .success(let found): file = found
    case .failure(let failure):
      console.say(failure.problem)
      return false
    }
    let batch = Batch(analyzers: registry.analyzers, analysis: analysis, jobs: jobs)
    var failure: ExportError?
    func flush() {
      guard failure == nil else { return }
      do throws(ExportError) {
        for report in batch.take() { try receive(report) }
      } catch {
        failure = error
      }
    }
    var isRead = true
    do throws(ImportError) {
      let (importer, opened) = try open(file)
      try importer.read(opened) { report in
        for diagnostic in report.diagnostics { console.say(Problem(diagnostic, file: file.name)) }
        batch.add(report)
        if batch.isFull { flush() }
        return failure == nil ? .more : .enough
      }
    } catch {
      console.say(Problem(error, file: file.name))
      isRead = false
    }
    flush()
    if let failure { throw failure }
    return isRead
  }

  /// Opens a file with the importer that reads it.
  func open(_ file: InputFile) throws(ImportError) -> (any Importer, ImportInput) {
    let input = try file.open(published: published, limits: ImportLimits())
    if !file.isFolderDocument, try input.head(1).isEmpty { throw ImportError("the file is empty") }
    return (try choose(for: file, input), input)
  }

  /// The importer for a file: the one that the user names, else by its extension, else by its content.
  private func choose(for file: InputFile, _ input: ImportInput) throws(ImportError) -> any Importer {
    if let importer { return importer }
    if file.isFolderDocument, let found = registry.importers.first(where: \.format.isFolder) { return found }
    let head = try input.head(4096)
    if let byName = registry.importer(forExtension: file.fileExtension) {
      // A name may lie: content that another format is certain of, and this one is not, decides.
      guard byName.recognise(head) < .likely, let found = registry.importer(recognising: head),
        found.recognise(head) == .certain
      else { return byName }
      console.say(
        Problem(
          .warning,
          "is \(found.format.title), not \(byName.format.title) as its name says; read as \(found.format.name)",
          file: file.name))
      return found
    }
    guard let found = registry.importer(recognising: head) else {
      throw ImportError(
        "the format is not known",
        advice: "name it with --from: \(registry.importers.map(\.format.name).joined(separator: ", "))")
    }
    console.say(Problem(.note, "read as \(found.format.name), by its content", file: file.name))
    return found
  }

  /// Writes a report, unless the document has it already: renditions of one text are one report.
  private func write(_ report: Report, from name: String, to document: Document?) throws(ExportError) {
    guard let document, try !document.write(report, from: name) else { return }
    console.say(
      Problem(
        .warning, "has the text of \(document.origin(of: report.id) ?? "another report"), and was left out", file: name,
        kind: "duplicateReport"))
  }

  private func finish(_ document: Document) throws(ExportError) {
    for diagnostic in try document.finish() { console.say(Problem(diagnostic, file: "output")) }
  }

  private func outputFailed(_ error: ExportError) -> ExitStatus {
    console.endProgress()
    if error.isClosedPipe { return .done }
    console.say(Problem(error, file: nil))
    return .outputFailed
  }

  private func summary(failures: Int, of inputs: Int, reports: Int) -> ExitStatus {
    if failures > 0, inputs > 1 {
      console.say(Problem(.warning, "\(failures) of \(inputs) inputs failed; \(reports) reports were written"))
    } else {
      console.say(Problem(.note, "\(reports) reports from \(inputs) inputs"))
    }
    return failures > 0 ? .someFailed : .done
  }
}

/// A document on its way to its output.
private final class Document {
  private let output: any WholeOutput
  private let writer: any ReportWriter
  private var origins: [NodeID: String] = [:]
  var count: Int { origins.count }

  init(_ exporter: any Exporter, _ output: any WholeOutput) throws(ExportError) {
    self.output = output
    writer = try exporter.begin(output)
  }

  /// False when the report is there already.
  func write(_ report: Report, from name: String) throws(ExportError) -> Bool {
    guard origins[report.id] == nil else { return false }
    origins[report.id] = name
    try writer.write(report)
    return true
  }

  /// The input that a report came from.
  func origin(of id: NodeID) -> String? { origins[id] }

  func finish() throws(ExportError) -> [Diagnostic] {
    let lost = try writer.finish()
    try output.commit()
    return lost
  }
}

/// Some reports that are analysed side by side. It is full early enough that memory stays bounded by a few reports.
private final class Batch {
  private static let bytes = 1 << 20
  private let analyzers: [any Analyzer]
  private let analysis: AnalysisChoice
  private let jobs: Int
  private var reports: [Report] = []
  private var size = 0

  init(analyzers: [any Analyzer], analysis: AnalysisChoice, jobs: Int) {
    self.analyzers = analyzers
    self.analysis = analysis
    self.jobs = jobs
  }

  var isFull: Bool { reports.count >= 4 * jobs || size >= Batch.bytes || jobs == 1 }

  func add(_ report: Report) {
    reports.append(report)
    size += report.utf8.count
  }

  /// The reports, analysed, in order; the batch is empty then.
  func take() -> [Report] {
    defer {
      reports = []
      size = 0
    }
    if reports.count < 2 || jobs == 1 { return reports.map(analyzed) }
    let waiting = reports
    let done = Mutex([Report?](repeating: nil, count: waiting.count))
    let (analyzers, analysis) = (analyzers, analysis)
    let workers = min(jobs, waiting.count)
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < waiting.count else { return }
        let report = Batch.analyzed(waiting[index], analyzers, analysis)
        done.withLock { $0[index] = report }
      }
    }
    return done.withLock { $0.compactMap { $0 } }
  }

  private func analyzed(_ report: Report) -> Report { Batch.analyzed(report, analyzers, analysis) }

  private static func analyzed(_ report: Report, _ analyzers: [any Analyzer], _ choice: AnalysisChoice) -> Report {
    var report = report
    switch choice {
    case .never: return report
    case .auto where report.hasFindings: return report
    case .always: report.removeFindings()
    case .auto: break
    }
    for analyzer in analyzers { analyzer.analyze(&report) }
    return report
  }
}
