internal import Markup

/// Whether an element is shown.
enum Visibility {
  /// Whether an element's own attributes hide it from every reader.
  static func isHidden(_ tree: HTMLTree, _ node: Int) -> Bool {
    for attribute in tree.attributes(of: node) {
      switch attribute.name {
      case .hidden:
        if !tree.value(of: attribute).elementsEqual("until-found".utf8) { return true }
      case .ariaHidden:
        if tree.value(of: attribute).elementsEqual("true".utf8) { return true }
      case .style:
        if hides(tree.value(of: attribute)) { return true }
      default: break
      }
    }
    return false
  }

  private static let hiding = ByteWords("display:none", "visibility:hidden")

  /// Whether a style says `display: none` or `visibility: hidden`.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    var letters: [UInt8] = []
    for byte in style.prefix(400) where byte > 0x20 { letters.append(byte | 0x20) }
    return hiding.areIn(letters[...])
  }
}

extension [UInt8] {
  /// Whether some bytes stand in a row.
  func contains(_ other: [UInt8]) -> Bool {
    guard other.count <= count, !other.isEmpty else { return other.isEmpty }
    var index = 0
    while index <= count - other.count {
      if self[index] == other[0], self[index..<index + other.count].elementsEqual(other) { return true }
      index += 1
    }
    return false
  }
}
