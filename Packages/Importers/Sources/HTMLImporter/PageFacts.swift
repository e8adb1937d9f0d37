internal import DomainCore
internal import Markup

/// What a page says of itself outside its text: meta elements, links, title and JSON-LD.
struct PageFacts {
  /// Names or properties in lower case, with their contents, in order.
  private(set) var metas: [(name: String, content: String)] = []
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var language: String?
  let linked: LinkedData

  init(_ page: [UInt8], _ tree: HTMLTree) {
    linked = LinkedData(page, tree.scripts)
    func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    let nodes = tree.nodes
    var metaCount = 0
    language = (tree.value(.lang, of: 0) ?? tree.value(.xmlLang, of: 0)).map(string)
    for index in nodes.indices {
      switch nodes[index].tag {
      case .meta:
        metaCount += 1
        guard metaCount < 5000, metas.count < 500, let content = tree.value(.content, of: index), !content.isEmpty
        else { continue }
        for attribute in tree.attributes(of: index) {
          switch attribute.name {
          case .name, .property, .itemprop, .httpEquiv:
            let name = string(tree.value(of: attribute)).lowercased()
            if !name.isEmpty, !metas.contains(where: { $0.name == name && $0.content.utf8.elementsEqual(content) }) {
              metas.append((name, string(content)))
            }
          default: break
          }
        }
      case .title:
        if title == nil {
          let text = string(tree.pool[tree.textRange(index)].prefix(8192))
          if text.contains(where: { !$0.isWhitespace }) { title = text }
        }
      case .link:
        guard let rel = tree.value(.rel, of: index), let href = tree.value(.href, of: index) else { continue }
        if canonical == nil, rel.elementsEqual("canonical".utf8) { canonical = string(href) }
      default: break
      }
    }
  }

  /// The first content of the names, in the order of the names.
  func meta(_ names: String...) -> String? {
    for name in names {
      if let found = metas.first(where: { $0.name == name && !$0.content.allSatisfy(\.isWhitespace) }) {
        return found.content
      }
    }
    return nil
  }
}

extension String {
  /// The text with HTML's most frequent character references read, for values that were escaped twice.
  var unescaped: String {
    guard utf8.contains(0x26) else { return self }
    let tree = HTMLTree(Array(replacingTagStarts().utf8))
    return String(decoding: tree.pool, as: UTF8.self)
  }

  private func replacingTagStarts() -> String {
    String(decoding: utf8.flatMap { $0 == 0x3C ? Array("&lt;".utf8) : [$0] }, as: UTF8.self)
  }
}
