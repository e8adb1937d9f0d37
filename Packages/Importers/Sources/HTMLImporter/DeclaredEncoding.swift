internal import Markup

/// The encoding that a page's first bytes declare: in a meta element, or in an XML declaration.
func declaredEncoding(_ page: [UInt8]) -> String? {
  let head = Array(page.prefix(4096))
  if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: 0x3E),
    let name = attribute("encoding", in: head[..<end])
  {
    return name
  }
  var index = 0
  while index + 5 < head.count {
    if head[index] == 0x3C, LinkedData.starts(head[index...], "<meta") {
      let end = head[index...].firstIndex(of: 0x3E) ?? head.count
      if let name = attribute("charset", in: head[index..<end]) { return name }
      index = end
    } else {
      index += 1
    }
  }
  return nil
}

/// The word after a name and an equals sign.
private func attribute(_ name: String, in bytes: ArraySlice<UInt8>) -> String? {
  let length = name.utf8.count
  let first = name.utf8.first ?? 0
  guard bytes.count > length else { return nil }
  for start in bytes.startIndex..<(bytes.endIndex - length)
  where bytes[start] | 0x20 == first && LinkedData.starts(bytes[start...], name) {
    var index = start + length
    while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.endIndex, bytes[index] == 0x3D else { continue }
    index += 1
    while index < bytes.endIndex, bytes[index] <= 0x20 || bytes[index] == 0x22 || bytes[index] == 0x27 { index += 1 }
    let value = bytes[index...].prefix {
      $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x2F && $0 != 0x3E
    }
    if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
  }
  return nil
}
