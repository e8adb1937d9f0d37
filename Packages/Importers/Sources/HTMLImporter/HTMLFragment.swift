public import DomainCore
internal import Markup
public import TextDecoding

/// A piece of HTML or XHTML that is known to be content, as feeds and news formats carry it.
///
/// Nothing is judged: paragraphs, headings, list items, quotations and table cells are all text, in their order.
/// Scripts, styles, forms, comments and hidden elements are not; figures become media.
public struct HTMLFragment {
  /// Reads a fragment.
  ///
  /// - Parameters:
  ///   - utf8: The markup, as UTF-8; character references are still in it. Any bytes end in some text, in linear time.
  ///   - text: Gets the fragment's paragraphs; what is appended next begins another one.
  /// - Returns: The pictures, films and sounds, with their captions and credits, in their order.
  public static func read(_ utf8: [UInt8], into text: inout CanonicalText) -> [Media] {
    read(utf8, origins: OriginMap(), into: &text)
  }

  /// Reads a fragment of which it is known where it stands in a file.
  ///
  /// - Parameters:
  ///   - utf8: The markup, as UTF-8.
  ///   - origins: Where the bytes of the markup stand in the file; the text is placed by it.
  ///   - text: Gets the fragment's paragraphs.
  /// - Returns: The pictures, films and sounds, with their captions and credits, in their order.
  public static func read(_ utf8: [UInt8], origins: OriginMap, into text: inout CanonicalText) -> [Media] {
    let tree = HTMLTree(utf8)
    let pictures = Pictures(tree)
    let segmentation = Segmentation(tree) { node in
      tree.nodes[node].tag == .form || pictures.isCaption(node) || Visibility.isHidden(tree, node)
    }
    var placer = FragmentPlacer(utf8: utf8, tree: tree, origins: origins)
    for block in segmentation.blocks {
      text.breakParagraph()
      for piece in segmentation.pieces[Int(block.pieces.lowerBound)..<Int(block.pieces.upperBound)] {
        // A line break inside a paragraph is a blank.
        if tree.text(Int(piece)).isEmpty { text.append([0x20]) } else { placer.append(Int(piece), to: &text) }
      }
    }
    text.breakParagraph()
    return pictures.media
  }
}

/// Appends the text of a fragment with its places in the file that the fragment is from.
private struct FragmentPlacer {
  let utf8: [UInt8]
  let tree: HTMLTree
  let origins: OriginMap
  private var run = 0
  /// A byte of the fragment, and the line ends before it.
  private var counted = (byte: 0, lines: 0)

  init(utf8: [UInt8], tree: HTMLTree, origins: OriginMap) {
    self.utf8 = utf8
    self.tree = tree
    self.origins = origins
  }

  mutating func append(_ node: Int, to text: inout CanonicalText) {
    guard let firstLine = origins.runs.first?.line else {
      text.append(tree.text(node), file: nil, line: 0, isVerbatim: false)
      return
    }
    let runs = tree.runs
    let range = tree.textRange(node)
    while run + 1 < runs.count, Int(runs[run + 1].start) <= range.lowerBound { run += 1 }
    var start = range.lowerBound
    while start < range.upperBound, run < runs.count {
      let end = run + 1 < runs.count ? min(range.upperBound, Int(runs[run + 1].start)) : range.upperBound
      let lower = Int(runs[run].page.lowerBound) + (runs[run].isVerbatim ? start - Int(runs[run].start) : 0)
      let upper = runs[run].isVerbatim ? lower + end - start : Int(runs[run].page.upperBound)
      let origin = origins.origin(of: lower..<max(lower, upper))
      var file: Range<Int>?
      if let first = origin?.byteStart, let last = origin?.byteEnd, first <= last { file = first..<last }
      text.append(
        tree.pool[start..<end], file: file, line: firstLine > 0 ? firstLine + lines(before: lower) : 0,
        isVerbatim: runs[run].isVerbatim && file?.count == end - start)
      start = end
      if start < range.upperBound { run += 1 }
    }
  }

  private mutating func lines(before byte: Int) -> Int {
    while counted.byte < min(byte, utf8.count) {
      if utf8[counted.byte] == 0x0A { counted.lines += 1 }
      counted.byte += 1
    }
    return counted.lines
  }
}
