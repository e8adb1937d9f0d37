internal import DomainCore
internal import TextDecoding

/// Reads the running text out of a tree: paragraphs, headings, lists, quotations and tables in their order, in NITF,
/// XHTML, DocBook or a vocabulary that is not known; pictures, films and their captions apart.
struct BlockReader {
  let tree: XMLTree
  let files: FilePlaces
  var text = CanonicalText()
  var media: [Media] = []
  /// Elements that are left out, with what is in them.
  var omitted: Set<Int> = []

  /// Whether elements that are not known are paragraphs, unless they stand in text.
  var readsUnknownAsBlocks = false

  init(_ tree: XMLTree, _ files: FilePlaces) {
    self.tree = tree
    self.files = files
  }

  private enum Treatment {
    case block, inline, cell, lineBreak, media, omit
  }

  /// An element that is being read.
  private struct Open {
    var end: Int
    var isBlock: Bool
    var hasOwnText: Bool
  }

  /// Reads a node with all that is in it.
  mutating func read(_ node: Int) {
    var open: [Open] = []
    var index = node
    let end = tree.end(node)
    text.breakParagraph()
    while index < end {
      while let last = open.last, last.end <= index {
        if last.isBlock { text.breakParagraph() }
        open.removeLast()
      }
      if tree.nodes[index].isText {
        tree.append(index, to: &text, files)
        index += 1
        continue
      }
      switch omitted.contains(index) ? .omit : treatment(index, isInText: open.last?.hasOwnText ?? false) {
      case .omit:
        index = tree.end(index)
        continue
      case .media:
        media.append(readMedia(index))
        index = tree.end(index)
        continue
      case .lineBreak, .cell:
        text.append([0x20])
        open.append(Open(end: tree.end(index), isBlock: false, hasOwnText: tree.hasOwnText(index)))
      case .inline: open.append(Open(end: tree.end(index), isBlock: false, hasOwnText: true))
      case .block:
        text.breakParagraph()
        open.append(Open(end: tree.end(index), isBlock: true, hasOwnText: tree.hasOwnText(index)))
      }
      index += 1
    }
    text.breakParagraph()
  }

  private func treatment(_ node: Int, isInText: Bool) -> Treatment {
    switch tree.word(node) {
    case .p, .para, .simpara, .formalpara, .h1, .h2, .h3, .h4, .h5, .h6, .hl1, .hl2, .li, .dt, .dd, .blockquote, .bq,
      .pre, .tr, .div, .section, .article, .main, .body, .block, .ul, .ol, .dl, .table, .tbody, .thead, .hr, .address,
      .bodyContent, .header:
      .block
    case .td, .th: .cell
    case .br: .lineBreak
    case .media, .figure, .img, .image: .media
    case .script, .style, .head, .figcaption, .mediaCaption, .caption, .nav, .form, .fn, .footnote, .bodyEnd, .meta:
      .omit
    case .title: tree.space(node) == .xhtml ? .omit : isInText ? .inline : .block
    default: isInText || !readsUnknownAsBlocks ? .inline : .block
    }
  }

  /// A picture, film or sound with its caption and credit.
  private func readMedia(_ node: Int) -> Media {
    var found = Media()
    for index in node..<tree.end(node) where !tree.nodes[index].isText {
      switch tree.word(index) {
      case .img, .mediaReference, .image, .source, .media:
        found.url = found.url ?? tree.attribute(index, .src) ?? tree.attribute(index, .source)
        found.mediaType = found.mediaType ?? tree.attribute(index, .mimeType)
      case .figcaption, .mediaCaption, .caption: found.caption = found.caption ?? tree.line(index)
      case .mediaProducer, .credit: found.credit = found.credit ?? tree.line(index)
      default: break
      }
    }
    return found
  }
}
