/// An edge between two nodes that no field of theirs says.
public struct Relation: Finding {
  public enum Kind: String, CaseIterable, Sendable {
    case supports, contradicts, disputes, derivedFrom, partOf, before, simultaneous, corefersWith, supersedes
    case conflictsWith, memberOf, identifies, corroborates, competingExplanation, undermines, partialSupport
    case sameParty
  }

  public var type: Kind
  public var source: NodeID
  public var target: NodeID
  public var note: String?
  public var extensions = Extensions()

  public init() { self.init(.supports, from: .unspecified, to: .unspecified) }

  public init(_ type: Kind, from source: NodeID, to target: NodeID, note: String? = nil) {
    self.type = type
    self.source = source
    self.target = target
    self.note = note
  }

  public static let recordName = "Relation"
  public static let listName = "relations"
  public static let scopeOfID = IDScope.none

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.token("type", &type)
    visitor.reference("source", &source)
    visitor.reference("target", &target)
    visitor.text("note", &note)
    visitor.extensions(&extensions)
  }
}
