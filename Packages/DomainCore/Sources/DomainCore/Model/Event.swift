/// Something that a report tells to have happened, to be happening, or not to have happened.
public struct Event: Finding {
  /// The sixteen classes of PLOVER, and four that news needs and PLOVER dropped: a statement, the release of something
  /// to the public, the acquisition of something, and any other event.
  public enum Kind: String, CaseIterable, Sendable {
    case agree = "AGREE"
    case consult = "CONSULT"
    case support = "SUPPORT"
    case concede = "CONCEDE"
    case cooperate = "COOPERATE"
    case aid = "AID"
    case retreat = "RETREAT"
    case request = "REQUEST"
    case accuse = "ACCUSE"
    case reject = "REJECT"
    case threaten = "THREATEN"
    case protest = "PROTEST"
    case sanction = "SANCTION"
    case mobilize = "MOBILIZE"
    case coerce = "COERCE"
    case assault = "ASSAULT"
    case statement = "STATEMENT"
    case release = "RELEASE"
    case acquire = "ACQUIRE"
    case other = "OTHER"
  }

  public var id: NodeID
  public var type: Kind
  /// PLOVER's mode (`troops`, `visit`, `airstrike` …), or how it stands with the event (`planned`, `attempted`).
  public var mode: String?
  /// PLOVER's context (`military`, `intelligence`, `economic` …).
  public var context: String?
  /// Whether the event is an act of communication.
  public var communicative: Bool?
  /// The words that name it, one span a mention.
  public var trigger: [Span] = []
  /// The clause or phrase that tells it.
  public var extent: [Span] = []
  public var participants: [Participant] = []
  /// A ``TimeReference``.
  public var time: NodeID?
  /// A ``Place``.
  public var place: NodeID?
  /// A ``Quantity``.
  public var quantity: NodeID?
  /// How certain the text presents it to be, in short; the whole is in ``certainty``.
  public var factuality: Factuality?
  public var certainty: Certainty?
  /// Another account of the same event.
  public var corefersWith: NodeID?
  public var extensions = Extensions()

  public init() { self.init(id: .unspecified, type: .other) }

  public init(id: NodeID, type: Kind) {
    self.id = id
    self.type = type
  }

  public static let recordName = "Event"
  public static let listName = "events"
  public static let scopeOfID = IDScope.mention

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.id(&id)
    visitor.token("type", &type)
    visitor.text("mode", &mode)
    visitor.text("context", &context)
    visitor.flag("communicative", &communicative)
    visitor.spans("trigger", &trigger)
    visitor.spans("extent", &extent)
    visitor.records("participants", &participants)
    visitor.reference("time", &time)
    visitor.reference("place", &place)
    visitor.reference("quantity", &quantity)
    visitor.token("factuality", &factuality)
    visitor.record("certainty", &certainty)
    visitor.reference("corefersWith", &corefersWith)
    visitor.extensions(&extensions)
  }
}

/// Who takes part in an event, and as what.
public struct Participant: Record {
  /// The part taken.
  public enum Role: String, CaseIterable, Sendable {
    case actor, recipient, target, object, instrument, troops, beneficiary, medium, topic, source, place
  }

  public var role: Role
  /// A source, entity, place, piece of evidence or event.
  public var ref: NodeID
  public var extensions = Extensions()

  public init() { self.init(role: .actor, ref: .unspecified) }

  public init(role: Role, ref: NodeID) {
    self.role = role
    self.ref = ref
  }

  public static let recordName = "Participant"

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.token("role", &role)
    visitor.reference("ref", &ref)
    visitor.extensions(&extensions)
  }
}
