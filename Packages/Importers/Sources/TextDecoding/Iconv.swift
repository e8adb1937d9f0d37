#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An iconv(3) conversion to scalars, a character at a time.
///
/// The pointers that iconv gets are those of arrays with their lengths, and none outlives the call.
@safe struct Iconv: ~Copyable {
  enum Outcome: Equatable {
    case scalars([UInt32])
    /// The bytes begin a character.
    case incomplete
    case invalid
  }

  private let descriptor: iconv_t

  /// Nil when the system does not know the encoding.
  init?(from name: String) {
    guard let opened = unsafe iconv_open("UTF-32LE", name) as iconv_t?, Int(bitPattern: opened) != -1 else {
      return nil
    }
    unsafe descriptor = opened
  }

  deinit { _ = unsafe iconv_close(descriptor) }

  /// Reads a few bytes on from the state in which the last ones left the conversion.
  func convert(_ sequence: [UInt8]) -> Outcome {
    var sequence = sequence
    var output = [UInt8](repeating: 0, count: 32)
    var left = sequence.count
    var free = output.count
    var isIncomplete = false
    let result = unsafe sequence.withUnsafeMutableBytes { input in
      unsafe output.withUnsafeMutableBytes { output in
        var source = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var target = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
        let result = unsafe iconv(descriptor, &source, &left, &target, &free)
        isIncomplete = errno == EINVAL
        return result
      }
    }
    if result == -1 { return isIncomplete ? .incomplete : .invalid }
    return .scalars(scalars(output.prefix(output.count - free)))
  }

  /// What a sequence means on its own; nil when it is no character.
  func character(_ sequence: [UInt8]) -> [UInt32]? {
    guard unsafe iconv(descriptor, nil, nil, nil, nil) != -1, case .scalars(var result) = convert(sequence)
    else {
      return nil
    }
    // Some encodings hold a letter back, because a mark may follow that makes one character with it.
    result += flush()
    return result.isEmpty ? nil : result
  }

  /// What the conversion holds back.
  func flush() -> [UInt32] {
    var output = [UInt8](repeating: 0, count: 32)
    var free = output.count
    _ = unsafe output.withUnsafeMutableBytes { output in
      var target = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe iconv(descriptor, nil, nil, &target, &free)
    }
    return scalars(output.prefix(output.count - free))
  }

  private func scalars(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    stride(from: 0, to: bytes.count - 3, by: 4).map { at in
      (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
    }
  }
}
