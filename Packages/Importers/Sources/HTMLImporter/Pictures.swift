internal import DomainCore
internal import Markup
internal import TextDecoding

/// The pictures, films and sounds of a page, and the elements that caption them.
struct Pictures {
  private(set) var media: [Media] = []
  /// For each of ``media``, its element.
  private(set) var elements: [Int] = []
  private var captions: Set<Int> = []

  /// Whether an element holds a caption or credit, and so no body text.
  func isCaption(_ node: Int) -> Bool { captions.contains(node) }

  init(_ tree: HTMLTree) {
    let nodes = tree.nodes
    // The next picture at or behind each node.
    var next = [Int32](repeating: Int32.max, count: nodes.count + 1)
    for index in nodes.indices.reversed() {
      next[index] = Pictures.isMedium(nodes[index].tag) ? Int32(index) : next[index + 1]
    }
    var index = 0
    while index < nodes.count {
      switch nodes[index].tag {
      case .figure:
        let end = Int(nodes[index].end)
        let picture = Int(next[index])
        if picture < end {
          captions.insert(index)
          add(tree, picture, caption: index)
          index = end
          continue
        }
      case .figcaption: captions.insert(index)
      case .img, .video, .audio: add(tree, index, caption: nil)
      default: break
      }
      index += 1
    }
  }

  private static func isMedium(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .img, .picture, .video, .audio, .iframe, .svg, .object, .embed: true
    default: false
    }
  }

  private mutating func add(_ tree: HTMLTree, _ node: Int, caption: Int?) {
    guard media.count < 1000 else { return }
    var medium = Media()
    // The sources of a film come first in it; films within films must not be walked again and again.
    for index in node..<min(Int(tree.nodes[node].end), node + 64) where medium.url == nil {
      for name in [HTMLAttribute.src, .dataSrc, .srcset] {
        guard let value = tree.value(name, of: index), !value.isEmpty, !value.starts(with: "data:".utf8) else {
          continue
        }
        let address = value.prefix { name != .srcset || $0 > 0x20 }
        medium.url = String(decoding: address, as: UTF8.self)
        break
      }
    }
    if let caption {
      let (text, credit) = Pictures.caption(tree, caption)
      medium.caption = text
      medium.credit = credit
    }
    if medium.url != nil || medium.caption != nil || medium.credit != nil {
      media.append(medium)
      elements.append(node)
    }
  }

  /// The caption and the credit that a figure gives.
  private static func caption(_ tree: HTMLTree, _ figure: Int) -> (text: String?, credit: String?) {
    var text: [UInt8] = []
    var credit: [UInt8] = []
    let nodes = tree.nodes
    var index = figure
    var creditEnd = 0
    while index < Int(nodes[figure].end) {
      let node = nodes[index]
      if node.tag == .text {
        if index < creditEnd { credit += tree.text(index) } else { text += tree.text(index) }
      } else if Segmentation.unread.contains(node.tag) || Visibility.isHidden(tree, index) {
        index = Int(node.end)
        continue
      } else {
        if index >= creditEnd, isCredit(tree, index) { creditEnd = Int(node.end) }
        if !Segmentation.phrasing.contains(node.tag) || node.tag == .br {
          text.append(0x20)
          credit.append(0x20)
        }
      }
      index += 1
    }
    var caption = canonicalLine(text)
    var source = canonicalLine(credit)
    if source.isEmpty, let cut = creditStart(caption) {
      source = String(caption[cut.upperBound...])
      caption = String(caption[..<cut.lowerBound])
    }
    let trimmed = canonicalLine(caption.utf8)
    return (trimmed.isEmpty ? nil : trimmed, source.isEmpty ? nil : canonicalLine(source.utf8))
  }

  private static let credits = ByteWords("credit", "copyright", "photographer", "byline")

  private static func isCredit(_ tree: HTMLTree, _ node: Int) -> Bool {
    for name in [HTMLAttribute.class, .itemprop] {
      guard let value = tree.value(name, of: node) else { continue }
      if credits.areIn(value) { return true }
    }
    return false
  }

  /// Where a caption turns to its credit: “Photo: …”, “(c) …”.
  private static func creditStart(_ caption: String) -> Range<String.Index>? {
    var best: Range<String.Index>?
    guard caption.utf8.count < 10_000 else { return nil }
    for label in [
      "File photo: ", "Photo: ", "Photograph: ", "Photographer: ", "Picture: ", "Image: ", "Credit: ", "Foto: ",
      "Fotos: ", "Bild: ", "Crédit photo : ", "Photo by ", "Quelle: ", "© ",
    ] {
      let bytes = Array(label.utf8)
      guard let found = caption.utf8.lastRange(of: bytes) else { continue }
      if best.map({ found.lowerBound < $0.lowerBound }) ?? true { best = found }
    }
    return best
  }
}

extension String.UTF8View {
  /// The last place where some bytes stand in a row.
  func lastRange(of bytes: [UInt8]) -> Range<String.Index>? {
    let own = Array(self)
    guard bytes.count <= own.count, !bytes.isEmpty else { return nil }
    for start in stride(from: own.count - bytes.count, through: 0, by: -1)
    where own[start] == bytes[0] && own[start..<start + bytes.count].elementsEqual(bytes) {
      let lower = index(startIndex, offsetBy: start)
      return lower..<index(lower, offsetBy: bytes.count)
    }
    return nil
  }
}
