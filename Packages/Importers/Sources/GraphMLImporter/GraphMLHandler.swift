internal import DomainCore
internal import Interchange
internal import Markup

/// A node or an edge as it stands in the document.
struct GraphElement {
  /// The line on which it begins, from 1.
  var line: Int
  var id: String
  /// The nodes that an edge joins; empty for a node.
  var source = ""
  var target = ""
  /// The attributes that it has, by name.
  var data: [String: String] = [:]

  /// The id of a node's record: the node's own, or, since igraph numbers nodes, the one that an attribute keeps.
  var ownID: NodeID? { NodeID(id) ?? data["id"].flatMap { NodeID($0) } }
}

/// Reads the elements of GraphML and hands nodes and edges on.
final class GraphMLHandler: XMLHandler {
  /// The names of elements and attributes that are looked for.
  private enum Name: String, CaseIterable {
    case other = ""
    case graphml, desc, key, graph, node, edge, data, hyperedge, port
    case id, source, target
    case domain = "for"
    case name = "attr.name"
  }

  static let advice =
    "give a graph that an export to graphml wrote; nodes have an attribute nodeType and edges an attribute relation"

  weak var parser: XMLPushParser?
  private let assembler: GraphAssembler
  private let byteLimit: Int
  /// The elements that are open.
  private var open: [Name] = []
  private var current: GraphElement?
  private var isEdge = false
  private var dataKey = ""
  private var text: [UInt8] = []
  private var isGathering = false
  /// The names of attributes by the ids of their keys.
  private var nodeKeys: [String: String] = [:]
  private var edgeKeys: [String: String] = [:]

  init(_ assembler: GraphAssembler, byteLimit: Int) {
    self.assembler = assembler
    self.byteLimit = byteLimit
  }

  private func numberOf(_ name: Name) -> Int { Name.allCases.firstIndex(of: name) ?? 0 }

  private func name(_ token: Int) -> Name {
    Name.allCases.indices.contains(token) ? Name.allCases[token] : .other
  }

  func token(local: String, namespace: String, prefix: String) -> Int { numberOf(Name(rawValue: local) ?? .other) }

  private func value(_ name: Name, _ attributes: XMLAttributes) -> String? { attributes.value(of: numberOf(name)) }

  private func fail(_ message: String, _ place: XMLPlace, advice: String = GraphMLHandler.advice) {
    parser?.fail(message, at: place, advice: advice)
  }

  func start(_ element: Int, _ attributes: XMLAttributes, _ place: XMLPlace) {
    let element = name(element)
    defer { open.append(element) }
    guard let outer = open.last else {
      if element != .graphml { fail("this is not GraphML: the first element is not graphml", place) }
      return
    }
    switch (element, outer) {
    case (.desc, .graphml): gather()
    case (.key, .graphml):
      guard let id = value(.id, attributes), let name = value(.name, attributes) else { return }
      let domain = value(.domain, attributes) ?? "all"
      if domain == "node" || domain == "all" { nodeKeys[id] = name }
      if domain == "edge" || domain == "all" { edgeKeys[id] = name }
    case (.graph, .graphml):
      if !nodeKeys.values.contains("nodeType") || !edgeKeys.values.contains("relation") {
        fail("this GraphML is not a graph of reports", place)
      }
      assembler.checkAttributes(nodes: nodeKeys.values.sorted(), edges: edgeKeys.values.sorted())
    case (.graph, _), (.hyperedge, _), (.port, _):
      fail("the graph is not flat: a \(element.rawValue) stands in a \(outer.rawValue)", place)
    case (.node, .graph), (.edge, .graph):
      isEdge = element == .edge
      guard let id = value(.id, attributes) ?? (isEdge ? "" : nil) else {
        return fail("a node has no id", place)
      }
      current = GraphElement(
        line: place.line, id: id, source: value(.source, attributes) ?? "", target: value(.target, attributes) ?? "")
    case (.data, .node), (.data, .edge):
      dataKey = value(.key, attributes) ?? ""
      gather()
    default: break
    }
  }

  private func gather() {
    isGathering = true
    text.removeAll(keepingCapacity: true)
  }

  func text(_ utf8: Swift.Span<UInt8>, _ place: XMLPlace) {
    guard isGathering else { return }
    text.append(copying: utf8)
    if text.count + assembler.bytesHeld > byteLimit {
      fail(
        "a report of the graph is larger than \(byteLimit) bytes", place, advice: "split the graph, or raise the limit")
    }
  }

  func end(_ place: XMLPlace) {
    guard let element = open.popLast() else { return }
    switch element {
    case .desc where isGathering:
      assembler.isGrouped = String(decoding: text, as: UTF8.self).hasPrefix("\(GraphLayout.sign), grouped by report")
    case .data where isGathering:
      // Data may come with a key that was not declared; it has no name then.
      guard let name = (isEdge ? edgeKeys : nodeKeys)[dataKey] else { break }
      assembler.bytesHeld += text.count
      current?.data[name] = String(decoding: text, as: UTF8.self)
    case .node: if let node = current { assembler.add(node: node) }
    case .edge: if let edge = current { assembler.add(edge: edge) }
    default: return
    }
    if element == .node || element == .edge { current = nil }
    isGathering = false
  }
}
