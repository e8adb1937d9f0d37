internal import DomainCore
internal import TextDecoding

/// NewsML 1.x: a news item made of components, of which one holds the text and others pictures and their captions.
struct NewsML1Reader {
  let tree: XMLTree

  func item(language: String?) -> NewsItem {
    var item = NewsItem()
    item.mediaType = "text/vnd.iptc.newsml"
    item.language = tree.inherited(0, .lang) ?? language
    let identification = tree.child(0, .identification)
    item.id = tree.line(tree.descendant(identification, .publicIdentifier))
    item.version = tree.line(tree.descendant(identification, .revisionID)).flatMap { Int($0) }
      .flatMap { $0 > 0 && $0 < 1 << 31 ? $0 : nil }
    let management = tree.child(0, .newsManagement)
    item.published = item.date(tree.line(tree.child(management, .firstCreated)))
    item.updated = item.date(tree.line(tree.child(management, .thisRevisionCreated)))
    guard let main = tree.child(0, .newsComponent) ?? tree.child(0, .newsItem1) else { return item }
    let party = tree.descendant(tree.descendant(tree.child(main, .administrativeMetadata), .provider), .party)
    item.publisher = tree.attribute(party, .formalName) ?? tree.line(party)
    readLines(&item, main)
    if let language = tree.attribute(tree.descendant(tree.child(main, .descriptiveMetadata), .language), .formalName) {
      item.language = language
    }
    readComponents(&item, main)
    return item
  }

  private func readLines(_ item: inout NewsItem, _ component: Int) {
    guard let lines = tree.child(component, .newsLines) else { return }
    item.title = item.title ?? tree.line(tree.child(lines, .headline))
    item.readByline(tree.line(tree.child(lines, .byline)))
    item.dateline = item.dateline ?? NewsItem.place(in: tree.line(tree.child(lines, .dateline)))
  }

  /// What a component's roles say that its content is.
  private enum Role {
    case text, picture, caption

    init?(_ name: String?) {
      switch name?.lowercased() {
      case "caption", "picturecaption", "photocaption": self = .caption
      case "picture", "photo", "photograph", "image", "graphic", "video", "animation", "thumbnail", "quicklook",
        "audio":
        self = .picture
      case "main", "maintext", "text", "article", "story", "body": self = .text
      default: return nil
      }
    }
  }

  /// Goes through the components; none is gone through twice, however deep it is.
  private func readComponents(_ item: inout NewsItem, _ main: Int) {
    var roles: [(end: Int, role: Role)] = []
    var hasText = false
    var pictures: [(end: Int, media: Int)] = []
    for node in main..<tree.end(main) where !tree.nodes[node].isText {
      while let last = roles.last, last.end <= node { roles.removeLast() }
      while let last = pictures.last, last.end <= node { pictures.removeLast() }
      let role = roles.last?.role ?? .text
      switch tree.word(node) {
      case .newsComponent:
        let given = Role(tree.attribute(tree.child(node, .role), .formalName)) ?? role
        roles.append((tree.end(node), given == .text && role != .text ? role : given))
        if given == .picture {
          item.media.append(Media())
          pictures.append((tree.end(node), item.media.count - 1))
        }
      case .newsLines where role == .text && item.title == nil:
        readLines(&item, tree.nodes[node].parent)
      case .contentItem:
        let isPicture = Role(tree.attribute(tree.child(node, .mediaType), .formalName)) == .picture
        if role == .text, !isPicture {
          guard let content = tree.child(node, .dataContent) else { continue }
          if hasText {
            item.notes.append(
              Diagnostic("alternativeText", .note, "the item has its text in several forms; the first is read"))
          } else {
            hasText = readText(content, node, &item)
          }
        } else {
          let index: Int
          if let known = pictures.last?.media ?? (role == .caption ? item.media.indices.last : nil) {
            index = known
          } else {
            item.media.append(Media())
            index = item.media.count - 1
          }
          if let address = tree.attribute(node, .href) { item.media[index].url = address }
          if let type = tree.attribute(tree.child(node, .mimetype), .formalName) { item.media[index].mediaType = type }
          if role == .caption, let content = tree.child(node, .dataContent) {
            let text = NewsItem().read([.markup(content)], in: tree, FilePlaces()).text
            item.media[index].caption = text.split(separator: "\n").joined(separator: " ")
          }
        }
      default: break
      }
    }
    item.media.removeAll { $0 == Media() }
  }

  /// Whether there was text.
  private func readText(_ content: Int, _ contentItem: Int, _ item: inout NewsItem) -> Bool {
    if let nitf = tree.child(content, .nitf) {
      var inner = NewsItem()
      inner.publisher = item.publisher
      NITFReader(tree: tree, root: nitf).readText(&inner)
      item.adopt(inner)
      return true
    }
    if let html = tree.child(content, .html) {
      item.body = [.markup(tree.child(html, .body) ?? html)]
      return true
    }
    if !tree.children(content).isEmpty {
      item.body = [.markup(content)]
      return true
    }
    let utf8 = tree.utf8(content)
    guard utf8.contains(where: { $0 > 0x20 }) else { return false }
    let format = tree.attribute(tree.child(contentItem, .format), .formalName)?.lowercased() ?? ""
    let type = tree.attribute(tree.child(contentItem, .mimetype), .formalName)?.lowercased() ?? ""
    item.body = [
      format.contains("html") || type.contains("html") ? .html(utf8, of: content) : .plain(utf8, of: content)
    ]
    return true
  }
}
