/// SHA-256 (FIPS 180-4), for ids and checksums of texts and files.
///
/// The core imports nothing, so it carries the hundred lines that this takes. Every imported file goes through it: the
/// rounds are written out, so that all that changes in them stays in registers.
public struct SHA256: Sendable {
  private var state = State()
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  private struct State {
    var a: UInt32 = 0x6a09_e667
    var b: UInt32 = 0xbb67_ae85
    var c: UInt32 = 0x3c6e_f372
    var d: UInt32 = 0xa54f_f53a
    var e: UInt32 = 0x510e_527f
    var f: UInt32 = 0x9b05_688c
    var g: UInt32 = 0x1f83_d9ab
    var h: UInt32 = 0x5be0_cd19
  }

  public init() {}

  /// Takes more bytes.
  public mutating func update(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    length &+= UInt64(bytes.count)
    var index = 0
    var state = state
    if !pending.isEmpty {
      index = min(64 - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<index])
      guard pending.count == 64 else { return }
      SHA256.compress(pending.span, 0, 1, &state)
      pending.removeAll(keepingCapacity: true)
    }
    let blocks = (bytes.count - index) / 64
    SHA256.compress(bytes.span, index, blocks, &state)
    self.state = state
    pending.append(contentsOf: bytes[(index + blocks * 64)...])
  }

  /// The digest of all bytes taken.
  public consuming func finish() -> Digest {
    let bits = length &* 8
    var tail: [UInt8] = [0x80]
    tail.append(contentsOf: [UInt8](repeating: 0, count: (119 - pending.count) % 64))
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    update(tail)
    return Digest(words: [state.a, state.b, state.c, state.d, state.e, state.f, state.g, state.h])
  }

  /// Takes some blocks of 64 bytes.
  private static func compress(_ bytes: Swift.Span<UInt8>, _ start: Int, _ blocks: Int, _ state: inout State) {
    let constants = SHA256.constants.span
    for block in 0..<blocks {
      compress(bytes.extracting(start + block * 64..<start + block * 64 + 64), constants, &state)
    }
  }

  @inline(__always)
  private static func compress(_ bytes: Swift.Span<UInt8>, _ constants: Swift.Span<UInt32>, _ state: inout State) {
    @inline(__always) func word(_ index: Int) -> UInt32 {
      let at = index &* 4
      return UInt32(bytes[at]) &<< 24 | UInt32(bytes[at &+ 1]) &<< 16 | UInt32(bytes[at &+ 2]) &<< 8
        | UInt32(bytes[at &+ 3])
    }
    @inline(__always) func rotate(_ value: UInt32, _ bits: UInt32) -> UInt32 {
      value &>> bits | value &<< (32 &- bits)
    }
    @inline(__always) func extend(_ w16: UInt32, _ w15: UInt32, _ w7: UInt32, _ w2: UInt32) -> UInt32 {
      let s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 &>> 3)
      let s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 &>> 10)
      return w16 &+ s0 &+ w7 &+ s1
    }
    @inline(__always) func round(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
      _ h: inout UInt32, _ input: UInt32
    ) {
      let t1 = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ (g ^ (e & (f ^ g))) &+ input
      d = d &+ t1
      h = t1 &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ ((a & b) | (c & (a | b)))
    }
    var w0 = word(0)
    var w1 = word(1)
    var w2 = word(2)
    var w3 = word(3)
    var w4 = word(4)
    var w5 = word(5)
    var w6 = word(6)
    var w7 = word(7)
    var w8 = word(8)
    var w9 = word(9)
    var w10 = word(10)
    var w11 = word(11)
    var w12 = word(12)
    var w13 = word(13)
    var w14 = word(14)
    var w15 = word(15)
    var (a, b, c, d) = (state.a, state.b, state.c, state.d)
    var (e, f, g, h) = (state.e, state.f, state.g, state.h)
    var group = 0
    while group < 64 {
      if group > 0 {
        w0 = extend(w0, w1, w9, w14)
        w1 = extend(w1, w2, w10, w15)
        w2 = extend(w2, w3, w11, w0)
        w3 = extend(w3, w4, w12, w1)
        w4 = extend(w4, w5, w13, w2)
        w5 = extend(w5, w6, w14, w3)
        w6 = extend(w6, w7, w15, w4)
        w7 = extend(w7, w8, w0, w5)
        w8 = extend(w8, w9, w1, w6)
        w9 = extend(w9, w10, w2, w7)
        w10 = extend(w10, w11, w3, w8)
        w11 = extend(w11, w12, w4, w9)
        w12 = extend(w12, w13, w5, w10)
        w13 = extend(w13, w14, w6, w11)
        w14 = extend(w14, w15, w7, w12)
        w15 = extend(w15, w0, w8, w13)
      }
      round(a, b, c, &d, e, f, g, &h, constants[group + 0] &+ w0)
      round(h, a, b, &c, d, e, f, &g, constants[group + 1] &+ w1)
      round(g, h, a, &b, c, d, e, &f, constants[group + 2] &+ w2)
      round(f, g, h, &a, b, c, d, &e, constants[group + 3] &+ w3)
      round(e, f, g, &h, a, b, c, &d, constants[group + 4] &+ w4)
      round(d, e, f, &g, h, a, b, &c, constants[group + 5] &+ w5)
      round(c, d, e, &f, g, h, a, &b, constants[group + 6] &+ w6)
      round(b, c, d, &e, f, g, h, &a, constants[group + 7] &+ w7)
      round(a, b, c, &d, e, f, g, &h, constants[group + 8] &+ w8)
      round(h, a, b, &c, d, e, f, &g, constants[group + 9] &+ w9)
      round(g, h, a, &b, c, d, e, &f, constants[group + 10] &+ w10)
      round(f, g, h, &a, b, c, d, &e, constants[group + 11] &+ w11)
      round(e, f, g, &h, a, b, c, &d, constants[group + 12] &+ w12)
      round(d, e, f, &g, h, a, b, &c, constants[group + 13] &+ w13)
      round(c, d, e, &f, g, h, a, &b, constants[group + 14] &+ w14)
      round(b, c, d, &e, f, g, h, &a, constants[group + 15] &+ w15)
      group &+= 16
    }
    state.a &+= a
    state.b &+= b
    state.c &+= c
    state.d &+= d
    state.e &+= e
    state.f &+= f
    state.g &+= g
    state.h &+= h
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]

  /// The 32 bytes of a SHA-256.
  public struct Digest: Hashable, Sendable, CustomStringConvertible {
    let words: [UInt32]

    /// The first 64 bits, which ids keep.
    public var leadingBits: UInt64 { UInt64(words[0]) << 32 | UInt64(words[1]) }

    /// 64 hexadecimal digits in lower case.
    public var description: String {
      var bytes: [UInt8] = []
      for word in words {
        for shift in stride(from: 28, through: 0, by: -4) {
          bytes.append(hexDigit(UInt8(truncatingIfNeeded: word >> UInt32(shift)) & 15))
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The digest of some bytes in one step.
  public static func digest(of bytes: some Collection<UInt8>) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }
}
