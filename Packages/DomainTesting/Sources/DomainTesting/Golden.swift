#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Compares a result with the golden file that holds what it must be.
///
/// With `DATELINE_ACCEPT=1` in the environment the file is written anew instead; read it before you commit it.
///
/// - Parameters:
///   - result: The bytes to compare.
///   - path: The golden file.
/// - Returns: Where the two differ first; nil when they are the same.
public func golden(_ result: [UInt8], at path: String) -> ContractViolation? {
  if let accept = unsafe getenv("DATELINE_ACCEPT"), unsafe String(cString: accept) == "1" {
    return write(result, to: path) ? nil : ContractViolation("a golden file can be written", path)
  }
  guard let expected = contents(of: path) else {
    return ContractViolation("a golden file is there", path, "DATELINE_ACCEPT=1 writes it")
  }
  guard expected != result else { return nil }
  let same = zip(expected, result).prefix { $0 == $1 }.count
  let line = expected.prefix(same).count { $0 == 10 } + 1
  let start = max(0, same - 40)
  let shown = { (bytes: [UInt8]) in
    String(decoding: bytes[min(start, bytes.count)..<min(same + 80, bytes.count)], as: UTF8.self)
  }
  return ContractViolation(
    "the result is the golden file", path, "line \(line): expected …\(shown(expected))…, found …\(shown(result))…")
}

private func contents(of path: String) -> [UInt8]? {
  guard let file = unsafe fopen(path, "rb") else { return nil }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe fread(&chunk, 1, chunk.count, file)
    if count == 0 { break }
    bytes += chunk[..<count]
  }
  return bytes
}

private func write(_ bytes: [UInt8], to path: String) -> Bool {
  guard let file = unsafe fopen(path, "wb") else { return false }
  let count = unsafe fwrite(bytes, 1, bytes.count, file)
  return unsafe fclose(file) == 0 && count == bytes.count
}
