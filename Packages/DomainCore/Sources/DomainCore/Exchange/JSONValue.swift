/// A JSON value (RFC 8259) as a document wrote it: members in order, numbers as their text.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The number's text, kept as it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of an object's member; the last one where a name stands twice; nil for other values.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The string, if it is one.
  public var string: String? { if case .string(let text) = self { text } else { nil } }
  /// The array's elements, if it is one.
  public var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
  /// The object's members, if it is one.
  public var members: [Member]? { if case .object(let members) = self { members } else { nil } }
}

/// Members of a document that the model does not know, kept verbatim and in order.
public struct Extensions: Hashable, Sendable {
  public var members: [JSONValue.Member] = []
  public init(_ members: [JSONValue.Member] = []) { self.members = members }
  public var isEmpty: Bool { members.isEmpty }

  /// The value of a member; setting one replaces it or appends it, setting nil removes it.
  public subscript(name: String) -> JSONValue? {
    get { members.last { $0.name == name }?.value }
    set {
      let index = members.lastIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(JSONValue.Member(name, value))
      case (nil, nil): break
      }
    }
  }
}
