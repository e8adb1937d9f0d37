internal import Markup

/// A stretch of text that a browser would set as one paragraph: what stands between two borders of block elements.
struct Block {
  /// The text nodes, as a range of ``Segmentation/pieces``.
  var pieces: Range<Int32>
  /// The innermost block element around it.
  var parent: Int32
}

/// A page cut into blocks, in document order.
struct Segmentation {
  private(set) var blocks: [Block] = []
  /// Text nodes of the tree.
  private(set) var pieces: [Int32] = []
  /// Whether the page has more blocks than were cut.
  private(set) var isCut = false

  /// Elements that hold no text of the page, or text that no reader sees.
  static let unread = HTMLTagSet(
    .script, .style, .noscript, .template, .textarea, .select, .option, .optgroup, .datalist, .button, .iframe, .object,
    .embed, .audio, .video, .canvas, .svg, .math, .map, .head, .title, .meta, .link, .base, .noembed, .noframes, .rp,
    .rt)
  /// Elements that a browser sets inside the line.
  static let phrasing = HTMLTagSet(
    .text, .other, .a, .b, .i, .u, .s, .em, .strong, .small, .big, .strike, .tt, .font, .nobr, .code, .span, .cite, .q,
    .abbr, .acronym, .dfn, .sub, .sup, .mark, .time, .data, .ins, .del, .kbd, .samp, .bdi, .bdo, .ruby, .rb, .label,
    .wbr, .img, .picture, .source, .input, .track, .param, .output, .progress, .meter, .applet, .amp)

  /// - Parameters:
  ///   - tree: The page.
  ///   - root: The element whose text is cut.
  ///   - limit: How many blocks there may be.
  ///   - isSkipped: Whether an element is left out with all that it holds.
  init(_ tree: HTMLTree, root: Int = 0, limit: Int = .max, skipping isSkipped: (Int) -> Bool) {
    let nodes = tree.nodes
    let end = Int(nodes[root].end)
    // The innermost block element around each node.
    var blockParent = [Int32](repeating: Int32(root), count: end - root)
    var isOpen = false
    var breaks = 0
    var index = root
    while index < end {
      let node = nodes[index]
      let parent = index > root ? blockParent[Int(node.parent) - root] : Int32(root)
      if node.tag == .text {
        blockParent[index - root] = parent
        if !Segmentation.isBlank(tree.pool[Int(node.start)..<Int(node.limit)]) {
          if isOpen, breaks < 2, blocks[blocks.count - 1].parent == parent {
            pieces.append(Int32(index))
            blocks[blocks.count - 1].pieces = blocks[blocks.count - 1].pieces.lowerBound..<Int32(pieces.count)
          } else {
            if blocks.count >= limit {
              isCut = true
              return
            }
            pieces.append(Int32(index))
            blocks.append(Block(pieces: Int32(pieces.count - 1)..<Int32(pieces.count), parent: parent))
            isOpen = true
          }
          breaks = 0
        } else if isOpen, breaks < 2, blocks[blocks.count - 1].parent == parent {
          // A blank between words; it belongs to the block if more follows.
          pieces.append(Int32(index))
        }
        index += 1
        continue
      }
      if Segmentation.unread.contains(node.tag) || index > root && isSkipped(index) {
        index = Int(node.end)
        continue
      }
      if node.tag == .br {
        breaks += 1
        blockParent[index - root] = parent
        if isOpen, breaks < 2, blocks[blocks.count - 1].parent == parent { pieces.append(Int32(index)) }
      } else if Segmentation.phrasing.contains(node.tag) {
        blockParent[index - root] = parent
      } else {
        blockParent[index - root] = Int32(index)
        isOpen = false
        breaks = 0
      }
      index += 1
    }
  }

  static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte > 0x20 {
        // No-break spaces and zero-width characters are blank too.
        if byte == 0xC2, index + 1 < bytes.endIndex, bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD {
          index += 2
          continue
        }
        if byte == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80,
          bytes[index + 2] >= 0x80 && bytes[index + 2] <= 0x8F || bytes[index + 2] == 0xAF
        {
          index += 3
          continue
        }
        if byte == 0xEF, index + 2 < bytes.endIndex, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF {
          index += 3
          continue
        }
        return false
      }
      index += 1
    }
    return true
  }
}
