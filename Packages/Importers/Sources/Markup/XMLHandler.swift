/// Takes the events of an XML document from an ``XMLPushParser``.
///
/// Names come as the handler's own numbers: it is asked once for each name of the document, so that no event costs a
/// string. A document is a sequence of trees, one as a rule; start and end events always balance.
public protocol XMLHandler: AnyObject {
  /// The handler's number for an element's or an attribute's name; two names may have the same.
  ///
  /// - Parameters:
  ///   - local: The name without its prefix.
  ///   - namespace: The namespace; empty when the name has none or its prefix is not declared.
  ///   - prefix: The prefix as written; empty when there is none.
  func token(local: String, namespace: String, prefix: String) -> Int

  /// An element begins. The attributes can be asked until the call returns.
  func start(_ element: Int, _ attributes: XMLAttributes, _ place: XMLPlace)

  /// Some of the text in the innermost open element, as UTF-8; adjacent text comes in as many pieces as is handy.
  func text(_ utf8: Swift.Span<UInt8>, _ place: XMLPlace)

  /// The innermost open element ends.
  func end(_ place: XMLPlace)
}

/// Where an event lies in the bytes that were pushed.
public struct XMLPlace: Hashable, Sendable {
  /// The bytes; only a position (an empty range) for the start and end of an element.
  public var bytes: Range<Int>
  /// The line of the first byte, from 1.
  public var line: Int
  /// Whether the text of the event and the bytes of the file are the same.
  public var isVerbatim: Bool

  public init(bytes: Range<Int>, line: Int, isVerbatim: Bool) {
    self.bytes = bytes
    self.line = line
    self.isVerbatim = isVerbatim
  }
}

/// Bounds that keep a hostile document from taking all time or memory.
public struct XMLLimits: Hashable, Sendable {
  /// How deep elements may nest.
  public var depth = 1000
  /// How many attributes, with namespace declarations, an element may have; libxml2 takes time in its square.
  public var attributes = 256
  /// How many namespace declarations may hold at once; libxml2 searches them one by one.
  public var namespaces = 2048
  /// The bytes of one tag.
  public var tagBytes = 1 << 20
  /// The bytes of a document type declaration.
  public var doctypeBytes = 1 << 18
  /// The bytes that all entities of a document may expand to.
  public var entityBytes = 1 << 20

  public init() {}
}

/// Why a document cannot be read on.
public struct XMLFailure: Error, Hashable, Sendable {
  /// What is wrong, as a person would say it, without a full stop.
  public var message: String
  /// The line, from 1.
  public var line: Int
  /// The byte among those pushed, from 0.
  public var byte: Int
  /// What to do about it.
  public var advice: String
}

/// Something that is not well-formed, or not read, and that was got over.
public struct XMLTrouble: Hashable, Sendable {
  /// What was got over.
  public enum Kind: Sendable {
    /// Bytes that are no UTF-8; each was read as windows-1252.
    case encoding
    /// Control characters; they were left out.
    case controlCharacter
    /// A reference to an entity or character that does not exist; it was kept as it is written.
    case reference
    /// An entity of HTML that the document does not declare.
    case undeclaredEntity
    /// An entity that is kept in another file; it was left out.
    case externalEntity
    /// Parameter entities; they were left out.
    case parameterEntity
    /// An ampersand or a less-than sign that stands for itself.
    case bareCharacter
    /// Start and end tags that do not match; missing ends were added, surplus ends left out.
    case unbalanced
    /// A tag whose attributes are not well-formed; what could be read of them was kept.
    case attributes
    /// Text before or after the document.
    case outside
    /// Any other fault.
    case syntax
  }

  public var kind: Kind
  /// What is wrong, as a person would say it, without a full stop.
  public var message: String
  /// The line where it happened first.
  public var line: Int
  /// How often it happened.
  public var count: Int
}
