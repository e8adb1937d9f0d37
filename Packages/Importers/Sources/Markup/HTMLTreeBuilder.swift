/// Builds an ``HTMLTree`` from start tags, end tags and text.
struct HTMLTreeBuilder {
  var tree = HTMLTree()
  private var open: [Open] = []
  /// How many elements of each tag are open.
  private var openCount = [Int32](repeating: 0, count: 256)
  private var hasBody = false

  private struct Open {
    var node: Int32
    var tag: HTMLTag
    var key: UInt32
    /// Whether its end tag came while an element that does not close with it was open in it.
    var isEnded = false
  }

  /// How far up open elements are searched for the one that a tag closes, so that no page takes quadratic time.
  private static let reach = 256

  init() {
    add(.html, key: 0)
    push(.html, key: 0)
  }

  // MARK: - Nodes

  private mutating func add(_ tag: HTMLTag, key: UInt32) {
    tree.nodes.append(
      HTMLTree.Node(
        tag: tag, attributeCount: 0, key: key, parent: open.last?.node ?? -1, end: Int32(tree.nodes.count + 1),
        start: Int32(tree.attributes.count), limit: Int32(tree.pool.count)))
  }

  private mutating func push(_ tag: HTMLTag, key: UInt32) {
    open.append(Open(node: Int32(tree.nodes.count - 1), tag: tag, key: key))
    openCount[Int(tag.rawValue)] += 1
  }

  private mutating func pop() {
    guard let top = open.popLast() else { return }
    openCount[Int(top.tag.rawValue)] -= 1
    tree.nodes[Int(top.node)].end = Int32(tree.nodes.count)
  }

  /// Closes elements until a number of them are open, and formatting elements that have ended under them.
  private mutating func pop(to count: Int) {
    while open.count > count { pop() }
    while open.count > 1, open[open.count - 1].isEnded { pop() }
  }

  mutating func finish() {
    while !open.isEmpty { pop() }
  }

  // MARK: - Events

  /// Opens an element; its attributes follow by ``attribute(_:_:)``, before any other event.
  mutating func start(_ tag: HTMLTag, key: UInt32) {
    switch tag {
    case .html where tree.nodes.count == 1: return  // the root, which takes the attributes
    case .html, .head: return add(.other, key: key)
    case .body:
      if hasBody { return add(.other, key: key) }
      hasBody = true
    case .frameset: return
    default: closeBefore(tag)
    }
    add(tag, key: key)
    if !HTMLTagSet.void.contains(tag) { push(tag, key: key) }
  }

  /// Gives the newest element an attribute.
  mutating func attribute(_ name: HTMLAttribute, _ value: some Sequence<UInt8>) {
    let node = tree.nodes.count - 1
    guard tree.nodes[node].attributeCount < 255 else { return }
    let start = Int32(truncatingIfNeeded: tree.values.count)
    tree.values.append(contentsOf: value)
    tree.attributes.append(
      HTMLTree.Attribute(name: name, start: start, end: Int32(truncatingIfNeeded: tree.values.count)))
    tree.nodes[node].attributeCount += 1
  }

  /// Adds text.
  mutating func text(_ bytes: some Collection<UInt8>, page: Range<Int>, isVerbatim: Bool) {
    let start = Int32(tree.pool.count)
    tree.pool.append(contentsOf: bytes)
    let end = Int32(tree.pool.count)
    let last = tree.nodes.count - 1
    if tree.nodes[last].tag == .text, tree.nodes[last].parent == open.last?.node {
      tree.nodes[last].limit = end
    } else {
      add(.text, key: 0)
      tree.nodes[last + 1].start = start
      tree.nodes[last + 1].limit = end
    }
    let range = Int32(truncatingIfNeeded: page.lowerBound)..<Int32(truncatingIfNeeded: page.upperBound)
    if isVerbatim, let run = tree.runs.last, run.isVerbatim, run.page.upperBound == range.lowerBound,
      run.page.upperBound - run.page.lowerBound == start - run.start
    {
      tree.runs[tree.runs.count - 1].page = run.page.lowerBound..<range.upperBound
    } else {
      tree.runs.append(HTMLTree.Run(start: start, page: range, isVerbatim: isVerbatim))
    }
  }

  // MARK: - What a start tag closes

  private mutating func closeBefore(_ tag: HTMLTag) {
    switch tag {
    case .li: closeItem { $0 == .li }
    case .dd, .dt: closeItem { $0 == .dd || $0 == .dt }
    case .td, .th: closeCell()
    case .tr: closeInTable { $0 == .tr || HTMLTagSet.cells.contains($0) || $0 == .caption }
    case .tbody, .thead, .tfoot: closeInTable { $0 != .table }
    case .a, .nobr: if isOpen(tag) { endFormatting(tag) }
    case .button, .option, .optgroup:
      if isOpen(tag), let index = find(in: .scope, { $0.tag == tag }) { pop(to: index) }
    default: break
    }
    if HTMLTagSet.closesParagraph.contains(tag) {
      closeParagraph()
      if HTMLTagSet.headings.contains(tag), let top = open.last, HTMLTagSet.headings.contains(top.tag) {
        pop(to: open.count - 1)
      }
    }
  }

  private func isOpen(_ tag: HTMLTag) -> Bool { openCount[Int(tag.rawValue)] > 0 }

  /// The innermost open element that matches and is not behind a barrier.
  private func find(in barriers: HTMLTagSet, _ matches: (Open) -> Bool) -> Int? {
    var index = open.count - 1
    let bottom = max(1, open.count - HTMLTreeBuilder.reach)
    while index >= bottom {
      if matches(open[index]) { return index }
      if barriers.contains(open[index].tag) { return nil }
      index -= 1
    }
    return nil
  }

  private mutating func closeParagraph() {
    if isOpen(.p), let index = find(in: .buttonScope, { $0.tag == .p }) { pop(to: index) }
  }

  private mutating func closeItem(_ matches: (HTMLTag) -> Bool) {
    var index = open.count - 1
    let bottom = max(1, open.count - HTMLTreeBuilder.reach)
    while index >= bottom {
      let tag = open[index].tag
      if matches(tag) { return pop(to: index) }
      if HTMLTagSet.special.contains(tag), !HTMLTagSet.throughList.contains(tag) { return }
      index -= 1
    }
  }

  private mutating func closeCell() {
    guard isOpen(.td) || isOpen(.th) else { return }
    if let index = find(in: HTMLTagSet(.table, .html, .template, .tr), { HTMLTagSet.cells.contains($0.tag) }) {
      pop(to: index)
    }
  }

  /// Closes the outermost element that matches within the innermost table.
  private mutating func closeInTable(_ matches: (HTMLTag) -> Bool) {
    guard isOpen(.table), let table = find(in: HTMLTagSet(.template), { $0.tag == .table }) else { return }
    var index = table + 1
    while index < open.count, !(HTMLTagSet.tableParts.contains(open[index].tag) && matches(open[index].tag)) {
      index += 1
    }
    if index < open.count { pop(to: index) }
  }

  // MARK: - End tags

  mutating func end(_ tag: HTMLTag, key: UInt32) {
    switch tag {
    case .html, .body, .head, .frameset: return
    case .p: closeParagraph()
    case .br:
      add(.br, key: key)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if let index = find(in: .scope, { HTMLTagSet.headings.contains($0.tag) }) { pop(to: index) }
    case .li:
      if isOpen(.li), let index = find(in: .listScope, { $0.tag == .li }) { pop(to: index) }
    case _ where !isOpen(tag): return
    case _ where HTMLTagSet.tableParts.contains(tag):
      if let index = find(in: .tableScope, { $0.tag == tag }) { pop(to: index) }
    case _ where HTMLTagSet.formatting.contains(tag): endFormatting(tag)
    case _ where HTMLTagSet.special.contains(tag):
      if let index = find(in: .scope, { $0.tag == tag }) { pop(to: index) }
    default:
      if let index = find(in: .special, { $0.tag == tag && $0.key == key }) { pop(to: index) }
    }
  }

  /// Closes a formatting element; one that holds an open block stays open as long as that, and no longer.
  private mutating func endFormatting(_ tag: HTMLTag) {
    guard let index = find(in: .scope, { $0.tag == tag && !$0.isEnded }) else { return }
    if open[(index + 1)...].contains(where: { HTMLTagSet.special.contains($0.tag) }) {
      open[index].isEnded = true
    } else {
      pop(to: index)
    }
  }
}
