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
    if head[index] == 0x3C, LinkedData.mentions("<meta", head[index..<index + 5]) {
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
  let name = Array(name.utf8)
  guard bytes.count > name.count else { return nil }
  for start in bytes.startIndex..<(bytes.endIndex - name.count) {
    guard LinkedData.mentions(String(decoding: name, as: UTF8.self), bytes[start..<start + name.count]) else {
      continue
    }
    var index = start + name.count
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
