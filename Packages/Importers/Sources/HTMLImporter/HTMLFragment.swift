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
    let tree = HTMLTree(utf8)
    let pictures = Pictures(tree)
    let segmentation = Segmentation(tree) { node in
      tree.nodes[node].tag == .form || pictures.isCaption(node) || Visibility.isHidden(tree, node)
    }
    for block in segmentation.blocks {
      text.breakParagraph()
      for piece in segmentation.pieces[Int(block.pieces.lowerBound)..<Int(block.pieces.upperBound)] {
        let bytes = tree.text(Int(piece))
        // A line break inside a paragraph is a blank.
        text.append(bytes.isEmpty ? [0x20] : bytes, file: nil, line: 0, isVerbatim: false)
      }
    }
    text.breakParagraph()
    return pictures.media
  }
}
