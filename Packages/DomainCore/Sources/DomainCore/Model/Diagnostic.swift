/// Trouble that can be lived with: something lost, guessed, inconsistent or left out, and where.
public struct Diagnostic: Finding {
  public enum Severity: String, CaseIterable, Sendable {
    case error, warning, note
  }

  /// What it is about. The set is open: plugins make their own.
  public struct Kind: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
  }

  public var kind: Kind
  public var severity: Severity?
  public var spans: [Span] = []
  public var note: String?
  public var extensions = Extensions()

  public init() { self.init("", .note, "") }

  /// - Parameters:
  ///   - kind: What it is about, in lower camel case.
  ///   - severity: How much it matters.
  ///   - note: What a person should know.
  ///   - spans: Where in the text.
  public init(_ kind: Kind, _ severity: Severity, _ note: String, at spans: [Span] = []) {
    self.kind = kind
    self.severity = severity
    self.note = note
    self.spans = spans
  }

  public static let recordName = "Diagnostic"
  public static let listName = "diagnostics"
  public static let scopeOfID = IDScope.none

  public mutating func visit(_ visitor: any FieldVisitor) {
    var name = kind.rawValue
    visitor.text("kind", &name)
    kind = Kind(rawValue: name)
    visitor.token("severity", &severity)
    visitor.spans("spans", &spans)
    visitor.text("note", &note)
    visitor.extensions(&extensions)
  }
}
