internal import DomainCore
internal import Interchange

/// Writes the elements of a GraphML document: nodes at once, edges held until the nodes of a report are out.
final class GraphMLElements {
  private let stream: any ByteStream
  private var bytes: [UInt8] = []
  private var edges: [UInt8] = []
  private var edgeCount = 0

  init(_ stream: any ByteStream) { self.stream = stream }

  /// Sends the nodes, then the edges.
  func flush() throws(ExportError) {
    bytes += edges
    if !bytes.isEmpty { try stream.write(bytes) }
    bytes.removeAll(keepingCapacity: true)
    edges.removeAll(keepingCapacity: true)
  }

  /// Everything before the first node.
  func head(_ layout: GraphLayout) {
    bytes.append(
      contentsOf: """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <desc>\(GraphLayout.sign), grouped by report</desc>

        """.utf8)
    for (prefix, domain, keys) in [("n", "node", layout.nodeKeys), ("e", "edge", layout.edgeKeys)] {
      for (index, key) in keys.enumerated() {
        bytes.append(
          contentsOf:
            "  <key id=\"\(prefix)\(index)\" for=\"\(domain)\" attr.name=\"\(key.name)\" attr.type=\"\(key.type.rawValue)\"/>\n"
            .utf8)
      }
    }
    bytes.append(contentsOf: "  <graph id=\"G\" edgedefault=\"directed\">\n".utf8)
  }

  /// Everything behind the last edge.
  func foot() { edges.append(contentsOf: "  </graph>\n</graphml>\n".utf8) }

  // MARK: Nodes

  func begin(node id: NodeID) {
    bytes.append(contentsOf: "    <node id=\"".utf8)
    id.write(to: &bytes)
    bytes.append(contentsOf: "\">\n".utf8)
  }

  func endNode() { bytes.append(contentsOf: "    </node>\n".utf8) }

  /// An attribute with a text that XML can hold.
  func data(_ key: Int, _ text: String) {
    GraphMLElements.open(&bytes, UInt8(ascii: "n"), key)
    bytes.appendXML(text)
    GraphMLElements.close(&bytes)
  }

  func data(_ key: GraphLayout.NodeAttribute, _ text: String) { data(key.rawValue, text) }

  /// An attribute that needs no escapes.
  func plain(_ key: Int, _ text: String) {
    GraphMLElements.open(&bytes, UInt8(ascii: "n"), key)
    bytes.append(contentsOf: text.utf8)
    GraphMLElements.close(&bytes)
  }

  func plain(_ key: GraphLayout.NodeAttribute, _ text: String) { plain(key.rawValue, text) }

  func json(_ key: Int, _ value: JSONValue) { data(key, GraphMLElements.text(of: value)) }

  func json(_ key: GraphLayout.NodeAttribute, _ value: JSONValue) { json(key.rawValue, value) }

  // MARK: Edges

  /// Begins an edge; its id is its number.
  func begin(edge source: NodeID, to target: NodeID, _ relation: String, _ type: String) {
    edges.append(contentsOf: "    <edge id=\"e".utf8)
    edges.append(contentsOf: String(edgeCount).utf8)
    edgeCount += 1
    edges.append(contentsOf: "\" source=\"".utf8)
    source.write(to: &edges)
    edges.append(contentsOf: "\" target=\"".utf8)
    target.write(to: &edges)
    edges.append(contentsOf: "\">\n".utf8)
    edgeData(.relation, relation)
    edgeData(.weight, "1.0")
    edgeData(.edgeType, type)
  }

  func endEdge() { edges.append(contentsOf: "    </edge>\n".utf8) }

  func edgeData(_ key: GraphLayout.EdgeAttribute, _ text: String) {
    GraphMLElements.open(&edges, UInt8(ascii: "e"), key.rawValue)
    edges.appendXML(text)
    GraphMLElements.close(&edges)
  }

  func edgeJSON(_ key: GraphLayout.EdgeAttribute, _ value: JSONValue) {
    edgeData(key, GraphMLElements.text(of: value))
  }

  // MARK: Pieces

  private static func open(_ bytes: inout [UInt8], _ prefix: UInt8, _ key: Int) {
    bytes.append(contentsOf: "      <data key=\"".utf8)
    bytes.append(prefix)
    bytes.appendJSON(key)
    bytes.append(contentsOf: "\">".utf8)
  }

  private static func close(_ bytes: inout [UInt8]) { bytes.append(contentsOf: "</data>\n".utf8) }

  /// JSON text that XML can hold: the two characters that JSON lets stand and XML does not are escaped.
  private static func text(of value: JSONValue) -> String {
    var bytes: [UInt8] = []
    bytes.appendJSON(value)
    let text = String(decoding: bytes, as: UTF8.self)
    if XMLText.isLegal(text) { return text }
    var legal = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFFFE: legal += "\\ufffe"
      case 0xFFFF: legal += "\\uffff"
      default: legal.unicodeScalars.append(scalar)
      }
    }
    return legal
  }
}
