public import DomainCore

/// Reads records from the members of JSON objects. Fields are looked up by name, in any order; what no field takes
/// goes to the record's extensions, in order.
///
/// Nothing that is wrong stops it, and nothing is lost in silence; ``takeDiagnostics()`` tells all of it, with the
/// place in the document, such as `events[3].type`:
/// - A field that may be missing and has a wrong type, an unknown word or a number out of range is left empty; what
///   stood there is kept in the extensions under the field's name, and is so written again.
/// - A field that must be there with an unknown word takes the vocabulary's word for anything else (`OTHER`,
///   `unspecified`), where it has one, and the word is kept in the extensions as `typeAsWritten` for a field `type`.
/// - A record that cannot be given otherwise, because a field that it must have is missing or cannot be read, is left
///   out; its diagnostic keeps the whole of it in a member `record`.
public final class RecordReader: FieldVisitor {
  /// Where in the document, for messages.
  public indirect enum Place: CustomStringConvertible {
    case list(String, Int)
    case record(String)
    case member(Place, String)
    case element(Place, String, Int)

    public var description: String {
      switch self {
      case .list(let name, let index): "\(name)[\(index)]"
      case .record(let name): name
      case .member(let place, let name): "\(place).\(name)"
      case .element(let place, let name, let index): "\(place).\(name)[\(index)]"
      }
    }
  }

  /// The object that is being read.
  private struct Frame {
    let place: Place
    /// The record's type, where vocabularies of one name differ.
    let type: ObjectIdentifier
    let members: [JSONValue.Member]
    var isTaken: [Bool]
    /// Where the next field is looked for first, because documents mostly keep the model's order.
    var next = 0
    /// Members that the reader adds behind the unknown ones.
    var added: [JSONValue.Member] = []
    /// The fields that the record knows, for "did you mean"; gathered only when they are wanted.
    var known: [String] = []
    /// Whether no required field failed.
    var isWhole = true

    init(place: Place, type: ObjectIdentifier, members: [JSONValue.Member]) {
      self.place = place
      self.type = type
      self.members = members
      isTaken = [Bool](repeating: false, count: members.count)
    }

    /// The place of the member under a name, which is taken by that; nil when there is none or it is null.
    mutating func find(_ name: String) -> Int? {
      let count = members.count
      var index = next
      for _ in 0..<count {
        if index >= count { index = 0 }
        if members[index].name == name {
          let found = takeLast(name, from: index)
          next = index + 1
          return members[found].value == .null ? nil : found
        }
        index += 1
      }
      return nil
    }

    /// The last member of a name is the one that counts; the parser has told of the others.
    private mutating func takeLast(_ name: String, from first: Int) -> Int {
      var last = first
      for index in members.indices where members[index].name == name {
        isTaken[index] = true
        last = index
      }
      return last
    }
  }

  /// A word of a vocabulary that was found to be one.
  private struct Word: Hashable {
    var type: ObjectIdentifier
    var field: String
    var word: String
  }

  private var frame = Frame(place: .record(""), type: ObjectIdentifier(Report.self), members: [])
  private var words: Set<Word> = []
  private var depth = 0
  private var diagnostics: [Diagnostic] = []
  /// The report that records are read for. The members by which a document says whose a record is (`report`,
  /// `reports`) are then passed over, and so are mentions in other reports.
  public var report: NodeID?
  private let suggestsNames: Bool

  /// - Parameters:
  ///   - report: The report that records are read for, if that is known.
  ///   - suggestsNames: Whether unknown members that look like a misspelt field are told of.
  public init(report: NodeID? = nil, suggestsNames: Bool = false) {
    self.report = report
    self.suggestsNames = suggestsNames
  }

  /// What was wrong since the last call.
  public func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }

  /// Reads a record; nil when it had to be left out.
  public func read<R: Record>(_ type: R.Type, from value: JSONValue, at place: Place) -> R? {
    guard let members = value.members else {
      leftOut(value, at: place, "is \(value.kind) where an object is wanted")
      return nil
    }
    return read(type, from: members, at: place)
  }

  /// Reads a record from the members of its object; nil when it had to be left out.
  public func read<R: Record>(_ type: R.Type, from members: [JSONValue.Member], at place: Place) -> R? {
    let outer = frame
    frame = Frame(place: place, type: ObjectIdentifier(R.self), members: members)
    if depth == 0, report != nil {
      for (index, member) in members.enumerated() where member.name == "report" || member.name == "reports" {
        frame.isTaken[index] = true
      }
    }
    depth += 1
    defer {
      frame = outer
      depth -= 1
    }
    var record = R()
    record.visit(self)
    if frame.isWhole { return record }
    leftOut(.object(members), at: place, nil)
    return nil
  }

  // MARK: Problems

  private func problem(_ name: String, _ what: String, _ severity: Diagnostic.Severity = .warning) {
    diagnostics.append(Diagnostic(.invalidValue, severity, "\(frame.place).\(name) \(what)"))
  }

  private func leftOut(_ value: JSONValue, at place: Place, _ what: String?) {
    var diagnostic = Diagnostic(
      .invalidValue, .error, "\(place) \(what.map { "\($0); it " } ?? "")is left out")
    diagnostic.extensions["record"] = value
    diagnostics.append(diagnostic)
  }

  /// A field that must be there is not, or cannot be read.
  private func fail(_ name: String, _ what: String) {
    problem(name, what, .error)
    frame.isWhole = false
  }

  /// Says that a value is of no use: one that may be missing stays in the extensions.
  private func refuse(_ name: String, _ index: Int, _ what: String, required: Bool) {
    if required { return fail(name, what) }
    frame.isTaken[index] = false
    problem(name, "\(what); it is kept as it is written")
  }

  // MARK: Lookup

  /// The place of the member under a name, which is taken by that; nil when there is none or it is null.
  private func find(_ name: String, required: Bool) -> Int? {
    if suggestsNames { frame.known.append(name) }
    if let found = frame.find(name) { return found }
    if required { fail(name, "is missing") }
    return nil
  }

  private func string(_ name: String, required: Bool) -> (text: String, index: Int)? {
    guard let index = find(name, required: required) else { return nil }
    if case .string(let text) = frame.members[index].value { return (text, index) }
    refuse(name, index, "is \(frame.members[index].value.kind) where a string is wanted", required: required)
    return nil
  }

  private func numeral(_ name: String, required: Bool) -> (text: String, index: Int)? {
    guard let index = find(name, required: required) else { return nil }
    if case .number(let text) = frame.members[index].value { return (text, index) }
    refuse(name, index, "is \(frame.members[index].value.kind) where a number is wanted", required: required)
    return nil
  }

  private func elements(_ name: String, required: Bool) -> [JSONValue]? {
    guard let index = find(name, required: required) else { return nil }
    if case .array(let values) = frame.members[index].value { return values }
    refuse(name, index, "is \(frame.members[index].value.kind) where an array is wanted", required: required)
    return nil
  }

  // MARK: Fields

  public func id(_ value: inout NodeID) {
    var id: NodeID? = nil
    reference("id", &id, required: true)
    if let id { value = id }
  }

  public func text(_ name: String, _ value: inout String?, required: Bool) {
    if let found = string(name, required: required) { value = found.text }
  }

  public func integer(_ name: String, _ value: inout Int?, in range: ClosedRange<Int>) {
    guard let (text, index) = numeral(name, required: false) else { return }
    guard let number = JSONValue.integer(text) else {
      return refuse(name, index, "is \(text) where a whole number is wanted", required: false)
    }
    guard range.contains(number) else {
      let bounds = range.upperBound == .max ? "from \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
      return refuse(name, index, "is \(number), which is out of range (\(bounds))", required: false)
    }
    value = number
  }

  public func number(_ name: String, _ value: inout Double?, required: Bool) {
    guard let (text, index) = numeral(name, required: required) else { return }
    guard let number = Double(text), number.isFinite else {
      return refuse(name, index, "is \(text), which is too large", required: required)
    }
    value = number
  }

  public func flag(_ name: String, _ value: inout Bool?) {
    guard let index = find(name, required: false) else { return }
    guard case .bool(let flag) = frame.members[index].value else {
      return refuse(
        name, index, "is \(frame.members[index].value.kind) where true or false is wanted", required: false)
    }
    value = flag
  }

  public func token(_ name: String, _ value: inout String?, among words: () -> [String], required: Bool) {
    guard let (word, index) = string(name, required: required) else { return }
    let key = Word(type: frame.type, field: name, word: word)
    if self.words.contains(key) {
      value = word
      return
    }
    let words = words()
    if words.contains(word) {
      self.words.insert(key)
      value = word
      return
    }
    var what = "is “\(word)”, which is none of its words"
    if let near = nearest(to: word, among: words) { what += " (did you mean “\(near)”?)" }
    guard required, let other = words.first(where: { ["OTHER", "other", "unspecified"].contains($0) }) else {
      return refuse(name, index, what, required: required)
    }
    problem(name, "\(what); it is read as “\(other)”")
    frame.added.append(JSONValue.Member("\(name)AsWritten", .string(word)))
    value = other
  }

  public func reference(_ name: String, _ value: inout NodeID?, required: Bool) {
    guard let (text, index) = string(name, required: required) else { return }
    guard let id = NodeID(text) else {
      return refuse(name, index, "is “\(text.prefix(60))”, which is no id", required: required)
    }
    value = id
  }

  public func references(_ name: String, _ value: inout [NodeID], required: Bool) {
    guard let elements = elements(name, required: required) else { return }
    value.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      if let text = element.string, let id = NodeID(text) {
        value.append(id)
      } else {
        leftOut(element, at: .element(frame.place, name, index), "is no id")
      }
    }
  }

  public func span(_ name: String, _ value: inout Span) {
    guard let index = find(name, required: true) else { return }
    if let span = span(frame.members[index].value, at: { .member(frame.place, name) }) {
      value = span
    } else {
      frame.isWhole = false
    }
  }

  public func spans(_ name: String, _ value: inout [Span], required: Bool) {
    guard let elements = elements(name, required: required) else { return }
    value.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      if name == "mentions", let report, let other = element["report"]?.string, other != report.description { continue }
      if let span = span(element, at: { .element(frame.place, name, index) }) { value.append(span) }
    }
  }

  public func record<R: Record>(_ name: String, _ value: inout R?) {
    guard let index = find(name, required: false) else { return }
    value = read(R.self, from: frame.members[index].value, at: .member(frame.place, name))
  }

  public func records<R: Record>(_ name: String, _ value: inout [R]) {
    guard let elements = elements(name, required: false) else { return }
    for (index, element) in elements.enumerated() {
      if let record = read(R.self, from: element, at: .element(frame.place, name, index)) { value.append(record) }
    }
  }

  public func extensions(_ value: inout Extensions) {
    var rest: [JSONValue.Member] = []
    for (index, member) in frame.members.enumerated() where !frame.isTaken[index] {
      rest.append(member)
      if suggestsNames, !frame.known.contains(member.name), let near = nearest(to: member.name, among: frame.known) {
        diagnostics.append(
          Diagnostic("unknownMember", .note, "\(frame.place).\(member.name) is unknown; did you mean “\(near)”?"))
      }
    }
    value.members = withoutRepeats(rest) + frame.added
  }

  // MARK: Spans

  /// A span is no record, because there are so many; its members are read by hand.
  private func span(_ value: JSONValue, at place: () -> Place) -> Span? {
    guard let members = value.members else {
      leftOut(value, at: place(), "is \(value.kind) where a span is wanted")
      return nil
    }
    var text: String?
    var start: Int?
    var end: Int?
    var origin: Origin?
    var rest: [JSONValue.Member] = []
    for member in members {
      switch (member.name, member.value) {
      case ("text", .string(let string)): text = string
      case ("start", .number(let number)): start = JSONValue.integer(number)
      case ("end", .number(let number)): end = JSONValue.integer(number)
      case ("origin", .object(let members)): origin = self.origin(members)
      case ("report", .string(let id)) where report?.description == id: break
      default: rest.append(member)
      }
    }
    guard let text, let start, let end, start >= 0, end >= start else {
      let missing = [("text", text == nil), ("start", start == nil), ("end", end == nil)].filter(\.1).map(\.0)
      leftOut(
        value, at: place(),
        missing.isEmpty ? "ends before it begins" : "has no \(missing.joined(separator: ", ")) that can be read")
      return nil
    }
    var span = Span(text: text, start: start, end: end, origin: origin)
    if !rest.isEmpty { span.extensions.members = withoutRepeats(rest) }
    return span
  }

  private func origin(_ members: [JSONValue.Member]) -> Origin {
    var origin = Origin()
    var rest: [JSONValue.Member] = []
    for member in members {
      switch (member.name, member.value) {
      case ("xpath", .string(let path)): origin.xpath = path
      case ("line", .number(let number)): origin.line = JSONValue.integer(number)
      case ("byteStart", .number(let number)): origin.byteStart = JSONValue.integer(number)
      case ("byteEnd", .number(let number)): origin.byteEnd = JSONValue.integer(number)
      default: rest.append(member)
      }
    }
    if !rest.isEmpty { origin.extensions.members = withoutRepeats(rest) }
    return origin
  }

  /// Of members that have one name, the last.
  private func withoutRepeats(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    if members.count < 2 { return members }
    var names: Set<String> = []
    return members.reversed().filter { names.insert($0.name).inserted }.reversed()
  }
}

extension JSONValue {
  /// What the value is, for messages.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text): "the number \(text.prefix(30))"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The whole number that a number's text writes, in any notation, if it is one that every reader keeps (I-JSON).
  static func integer(_ text: String) -> Int? {
    let number = Int(text) ?? Double(text).flatMap(Int.init(exactly:))
    guard let number, number.magnitude < 1 << 53 else { return nil }
    return number
  }
}

/// The word that was probably meant: the one that fewest edits make of it, if they are few; the first of those.
func nearest(to word: String, among words: [String]) -> String? {
  let letters = Array(word.lowercased().utf8)
  if letters.isEmpty || letters.count > 64 { return nil }
  var best: (word: String, edits: Int)?
  for other in words {
    let edits = distance(letters, Array(other.lowercased().utf8))
    if edits <= max(1, letters.count / 3), edits < best?.edits ?? .max { best = (other, edits) }
  }
  return best?.word
}

/// The edits (Levenshtein) that turn one text into another.
private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var row = Array(0...right.count)
  for (i, byte) in left.enumerated() {
    var diagonal = i
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(min(above, row[j]) + 1, diagonal + (byte == other ? 0 : 1))
      diagonal = above
    }
  }
  return row[right.count]
}
