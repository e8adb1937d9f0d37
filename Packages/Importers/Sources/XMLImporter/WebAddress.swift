/// Web addresses, as far as feeds need them: RFC 3986.
enum WebAddress {
  /// An address resolved against a base; as it is when it is absolute, or when there is no base.
  static func resolve(_ address: String, _ base: String?) -> String {
    guard let base, !hasScheme(address), let scheme = base.firstPlace(of: "://") else { return address }
    if address.hasPrefix("//") { return base[..<scheme.lowerBound] + ":" + address }
    let rest = base[scheme.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let root = base[..<scheme.upperBound] + authority
    if address.hasPrefix("/") { return root + address }
    let path = rest[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
    if address.isEmpty || address.hasPrefix("#") || address.hasPrefix("?") {
      return address.isEmpty ? base : root + path + address
    }
    var segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast().map(String.init)
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      switch part {
      case ".": if index == parts.count - 1 { segments.append("") }
      case "..":
        if !segments.isEmpty { segments.removeLast() }
        if index == parts.count - 1 { segments.append("") }
      default: segments.append(String(part))
      }
    }
    return root + "/" + segments.joined(separator: "/")
  }

  /// The host of an address, without `www.`; nil when it has none.
  static func host(_ address: String) -> String? {
    guard let scheme = address.firstPlace(of: "://") else { return nil }
    let host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private static func hasScheme(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":"), let first = address.utf8.first else { return false }
    let letters = first >= 65 && first <= 90 || first >= 97 && first <= 122
    return letters && !address[..<colon].contains { $0 == "/" || $0 == "?" || $0 == "#" }
  }
}

extension StringProtocol {
  /// Where a text stands first, byte by byte.
  func firstPlace(of text: String) -> Range<Index>? {
    guard let first = text.utf8.first else { return nil }
    var start = utf8.startIndex
    while let place = utf8[start...].firstIndex(of: first) {
      if utf8[place...].starts(with: text.utf8) {
        return place..<utf8.index(place, offsetBy: text.utf8.count)
      }
      start = utf8.index(after: place)
    }
    return nil
  }
}
