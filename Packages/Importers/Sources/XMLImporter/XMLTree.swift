internal import DomainCore
internal import Markup
internal import TextDecoding

/// A piece of a document in flat arrays: the elements and stretches of text in document order, and the text in one pool.
struct XMLTree {
  struct Node {
    var name: XMLName
    var isText: Bool
    /// The index of the parent; -1 for the root.
    var parent: Int
    /// The index after the last descendant; beyond all others while the element is open.
    var end: Int
    /// For text: its bytes in the pool. For elements: its attributes.
    var range: Range<Int>
  }

  /// A stretch of the pool and the bytes of the document that gave it.
  struct Run {
    var start: Int
    var place: XMLPlace
  }

  private(set) var nodes: [Node] = []
  private var attributes: [(name: XMLName, value: String)] = []
  private(set) var pool: [UInt8] = []
  private(set) var runs: [Run] = []
  private var open: [Int] = []

  /// About how many bytes of memory it takes.
  var size: Int { pool.count + nodes.count * 48 + attributes.count * 64 + runs.count * 48 }
  var isEmpty: Bool { nodes.isEmpty }
  /// The innermost element that has not ended.
  var innermost: Int? { open.last }

  mutating func removeAll() {
    nodes.removeAll(keepingCapacity: pool.count < 1 << 20)
    attributes.removeAll(keepingCapacity: pool.count < 1 << 20)
    runs.removeAll(keepingCapacity: pool.count < 1 << 20)
    pool.removeAll(keepingCapacity: pool.count < 1 << 20)
    open.removeAll()
  }

  // MARK: Building

  mutating func start(_ name: XMLName, _ given: [(name: XMLName, value: String)]) {
    let first = attributes.count
    attributes += given
    nodes.append(
      Node(name: name, isText: false, parent: open.last ?? -1, end: .max, range: first..<attributes.count))
    open.append(nodes.count - 1)
  }

  mutating func text(_ utf8: Swift.Span<UInt8>, _ place: XMLPlace) {
    guard let parent = open.last else { return }
    let start = pool.count
    pool.append(copying: utf8)
    runs.append(Run(start: start, place: place))
    let last = nodes.count - 1
    if nodes[last].isText, nodes[last].parent == parent {
      nodes[last].range = nodes[last].range.lowerBound..<pool.count
    } else {
      nodes.append(
        Node(
          name: XMLName(.other, .other), isText: true, parent: parent, end: nodes.count + 1, range: start..<pool.count)
      )
    }
  }

  mutating func end() {
    if let node = open.popLast() { nodes[node].end = nodes.count }
  }

  /// Ends all that is open, for a tree whose end does not come.
  mutating func endAll() {
    while !open.isEmpty { end() }
  }

  // MARK: Reading

  /// The index after the last descendant.
  func end(_ node: Int) -> Int { min(nodes[node].end, nodes.count) }

  /// The elements directly in a node, in order.
  func children(_ node: Int) -> [Int] {
    var found: [Int] = []
    var index = node + 1
    while index < end(node) {
      if !nodes[index].isText { found.append(index) }
      index = end(index)
    }
    return found
  }

  func children(_ node: Int, _ word: XMLName.Word) -> [Int] {
    children(node).filter { nodes[$0].name.word == word }
  }

  /// The first element directly in a node with a local name, in whatever namespace.
  func child(_ node: Int?, _ word: XMLName.Word) -> Int? {
    guard let node else { return nil }
    var index = node + 1
    while index < end(node) {
      if !nodes[index].isText, nodes[index].name.word == word { return index }
      index = end(index)
    }
    return nil
  }

  /// The elements anywhere in a node with a local name, in document order.
  func descendants(_ node: Int?, _ word: XMLName.Word) -> [Int] {
    guard let node else { return [] }
    return ((node + 1)..<max(node + 1, end(node))).filter { !nodes[$0].isText && nodes[$0].name.word == word }
  }

  func descendant(_ node: Int?, _ word: XMLName.Word) -> Int? {
    guard let node else { return nil }
    return ((node + 1)..<max(node + 1, end(node))).first { !nodes[$0].isText && nodes[$0].name.word == word }
  }

  func word(_ node: Int) -> XMLName.Word { nodes[node].name.word }
  func space(_ node: Int) -> XMLName.Space { nodes[node].name.space }

  /// The value of an attribute without a namespace, or of the XML namespace.
  func attribute(_ node: Int?, _ word: XMLName.Word) -> String? {
    guard let node else { return nil }
    return attributes[nodes[node].range].first { $0.name.word == word }?.value
  }

  /// The value that an attribute of the XML namespace has in a node or in the innermost around it.
  func inherited(_ node: Int, _ word: XMLName.Word) -> String? {
    var index = node
    while index >= 0 {
      if let found = attributes[nodes[index].range].first(where: { $0.name == XMLName(.xml, word) }) {
        return found.value
      }
      index = nodes[index].parent
    }
    return nil
  }

  /// The bytes of all text in a node.
  func utf8(_ node: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in node..<end(node) where nodes[index].isText { bytes += pool[nodes[index].range] }
    return bytes
  }

  /// The text in a node as one line; nil when there is none.
  func line(_ node: Int?) -> String? {
    guard let node else { return nil }
    let line = canonicalLine(utf8(node))
    return line.isEmpty ? nil : line
  }

  /// Whether an element has text of its own, not only in elements inside it.
  func hasOwnText(_ node: Int) -> Bool {
    var index = node + 1
    while index < end(node) {
      if nodes[index].isText, pool[nodes[index].range].contains(where: { $0 > 0x20 }) { return true }
      index = end(index)
    }
    return false
  }

  /// Appends a stretch of text with its places in the file.
  func append(_ node: Int, to text: inout CanonicalText, _ files: FilePlaces) {
    let range = nodes[node].range
    var index = firstRun(range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound, index < runs.count {
      let run = runs[index]
      let end = min(range.upperBound, index + 1 < runs.count ? runs[index + 1].start : pool.count)
      files.append(pool[start..<end], run.place, offset: start - run.start, to: &text)
      start = end
      index += 1
    }
  }

  /// The run that a byte of the pool belongs to.
  func run(at offset: Int) -> Run? { runs.isEmpty ? nil : runs[firstRun(offset)] }

  /// The runs that bytes of the pool belong to.
  func runs(in range: Range<Int>) -> ArraySlice<Run> {
    let first = firstRun(range.lowerBound)
    let last = firstRun(max(range.lowerBound, range.upperBound - 1))
    return runs.isEmpty ? [] : runs[first...last]
  }

  private func firstRun(_ offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}

/// Where the bytes that were parsed stand in the file, which may have been in another encoding.
struct FilePlaces {
  /// The file, when it had to be converted as a whole.
  var decoded: DecodedText?

  func range(_ range: Range<Int>) -> Range<Int> { decoded?.fileRange(range) ?? range }

  func append(_ utf8: ArraySlice<UInt8>, _ place: XMLPlace, offset: Int, to text: inout CanonicalText) {
    if place.isVerbatim {
      let start = place.bytes.lowerBound + offset
      let bytes = start..<(start + utf8.count)
      text.append(utf8, file: range(bytes), line: place.line, isVerbatim: decoded?.isVerbatim ?? true)
    } else {
      text.append(utf8, file: range(place.bytes), line: place.line, isVerbatim: false)
    }
  }
}
