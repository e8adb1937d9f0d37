/// An HTML page as a light tree: flat arrays in document order, with the text in one pool.
///
/// Elements close by HTML's rules (the WHATWG standard's "tree construction") as far as they decide what text stands in
/// what element; nothing is moved elsewhere (no foster parents, no adoption agency). The tree has no limit of depth, and
/// nothing that walks it need recur: the descendants of a node are the nodes from it up to its ``Node/end``.
public struct HTMLTree: Sendable {
  /// An element or a stretch of text.
  @frozen public struct Node: Sendable {
    public var tag: HTMLTag
    /// How many attributes the element has.
    public var attributeCount: UInt8
    /// Tells elements apart whose tag is ``HTMLTag/other``.
    var key: UInt32
    /// The parent's index; -1 for the root.
    public var parent: Int32
    /// The index after the last descendant.
    public var end: Int32
    /// For text: its first byte in the pool. For elements: the first of its attributes.
    public var start: Int32
    /// For text: the byte after its last in the pool. For elements: where in the pool its text begins.
    public var limit: Int32
  }

  @frozen public struct Attribute: Sendable {
    public var name: HTMLAttribute
    @usableFromInline var start: Int32
    @usableFromInline var end: Int32
  }

  /// A stretch of the pool that came from one stretch of the page.
  public struct Run: Sendable {
    /// The first byte in the pool; the run goes on to the next one's first.
    public var start: Int32
    /// The bytes in the page.
    public var page: Range<Int32>
    /// Whether pool and page have the same bytes here.
    public var isVerbatim: Bool
  }

  /// A script, which is no part of the tree.
  public struct Script: Sendable {
    /// The bytes of its start tag in the page.
    public var tag: Range<Int>
    public var content: Range<Int>
  }

  /// Bounds on what is taken from a page.
  public struct Limits: Sendable {
    /// How many attributes an element may have.
    public var attributes = 128
    /// How long an attribute may be, in bytes.
    public var attributeBytes = 8192
    /// How many elements a page may have.
    public var elements = 2_000_000

    public init() {}
  }

  /// All nodes in document order; the first is the root, an `html` element.
  public internal(set) var nodes: [Node] = []
  public internal(set) var attributes: [Attribute] = []
  /// The UTF-8 of all text.
  public internal(set) var pool: [UInt8] = []
  /// The UTF-8 of all attribute values.
  @usableFromInline var values: [UInt8] = []
  public internal(set) var runs: [Run] = []
  public internal(set) var scripts: [Script] = []
  /// Whether something was cut because it passed a limit, or because the page ends inside it.
  public internal(set) var isCut = false

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - page: Its UTF-8, which must be valid. At most 2 GB; what is beyond is cut.
  ///   - limits: What is taken at most.
  public init(_ page: [UInt8], limits: Limits = Limits()) {
    self = HTMLTreeBuilder.read(page, limits: limits)
  }

  init() {}

  /// Text alone, without markup.
  ///
  /// - Parameter text: Valid UTF-8.
  public init(plain text: [UInt8]) {
    var builder = HTMLTreeBuilder()
    if !text.isEmpty { builder.text(text, page: 0..<text.count, isVerbatim: true) }
    builder.finish()
    self = builder.tree
  }

  /// The bytes of an attribute's value; nil when the element has no such attribute.
  @inlinable public func value(_ name: HTMLAttribute, of node: Int) -> ArraySlice<UInt8>? {
    let element = nodes[node]
    if element.tag == .text { return nil }
    var index = Int(element.start)
    let end = index + Int(element.attributeCount)
    while index < end {
      if attributes[index].name == name { return values[Int(attributes[index].start)..<Int(attributes[index].end)] }
      index += 1
    }
    return nil
  }

  /// The bytes of a value of ``attributes``.
  @inlinable public func value(of attribute: Attribute) -> ArraySlice<UInt8> {
    values[Int(attribute.start)..<Int(attribute.end)]
  }

  /// The attributes of an element.
  @inlinable public func attributes(of node: Int) -> ArraySlice<Attribute> {
    let element = nodes[node]
    if element.tag == .text { return [] }
    return attributes[Int(element.start)..<Int(element.start) + Int(element.attributeCount)]
  }

  /// The bytes of a stretch of text; empty for an element.
  @inlinable public func text(_ node: Int) -> ArraySlice<UInt8> {
    let node = nodes[node]
    return node.tag == .text ? pool[Int(node.start)..<Int(node.limit)] : []
  }

  /// Where in the pool the text in a node stands.
  @inlinable public func textRange(_ node: Int) -> Range<Int> {
    let element = nodes[node]
    let start = Int(element.tag == .text ? element.start : element.limit)
    let end = Int(element.end)
    if element.tag == .text { return start..<Int(element.limit) }
    if end >= nodes.count { return start..<pool.count }
    let next = nodes[end]
    return start..<Int(next.tag == .text ? next.start : next.limit)
  }
}
