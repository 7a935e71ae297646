/// SHA-256 (FIPS 180-4, section 6.2): the names of variants are public and kept for ever, so that two
/// pictures must not share one, nor be made to.
package struct SHA256 {
  private var state: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19,
  ]

  /// What has come since the last whole block of 64 bytes.
  private var rest: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// The message schedule, here so that it is not made anew for every block.
  private var schedule = [UInt32](repeating: 0, count: 64)

  package init() {}

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    byteCount &+= UInt64(bytes.count)
    var next = 0
    if !rest.isEmpty {
      next = min(64 - rest.count, bytes.count)
      rest += bytes[..<next]
      guard rest.count == 64 else { return }
      let block = rest
      rest.removeAll(keepingCapacity: true)
      block.withUnsafeBytes { addBlocks($0) }
    }
    let whole = (bytes.count - next) / 64 * 64
    addBlocks(UnsafeRawBufferPointer(rebasing: bytes[next..<next + whole]))
    rest += bytes[(next + whole)...]
  }

  /// The 32 bytes of the hash.
  package consuming func hash() -> [UInt8] {
    let bitCount = byteCount &* 8
    let zeros = (119 - rest.count) % 64
    let end =
      [0x80] + [UInt8](repeating: 0, count: zeros)
      + (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> UInt64(56 - 8 * $0)) }
    end.withUnsafeBytes { add($0) }
    return state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) }
    }
  }

  private mutating func addBlocks(_ bytes: UnsafeRawBufferPointer) {
    schedule.withUnsafeMutableBufferPointer { schedule in
      roundConstants.withUnsafeBufferPointer { constants in
        state.withUnsafeMutableBufferPointer { state in
          for start in stride(from: 0, to: bytes.count, by: 64) {
            fill(schedule, from: bytes, at: start)
            compress(schedule, constants, into: state)
          }
        }
      }
    }
  }
}

extension SHA256 {
  /// How many digits `hexadecimal` gives: 128 bits, the first half of the hash.
  static let hashLength = 32

  /// The first half of the hash, in hexadecimal digits.
  consuming func hexadecimal() -> String {
    let number = hash()
    let halves = [number[..<8], number[8..<16]].map { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    return String(decoding: halves.flatMap { JournalSite.hexadecimal($0) }, as: UTF8.self)
  }

  static func hexadecimal(of text: String) -> String {
    var hash = SHA256()
    Array(text.utf8).withUnsafeBytes { hash.add($0) }
    return hash.hexadecimal()
  }
}

private func fill(
  _ schedule: UnsafeMutableBufferPointer<UInt32>, from bytes: UnsafeRawBufferPointer, at start: Int
) {
  for index in 0..<16 {
    let word = bytes.loadUnaligned(fromByteOffset: start + 4 * index, as: UInt32.self)
    schedule[index] = UInt32(bigEndian: word)
  }
  for index in 16..<64 {
    let early = schedule[index - 15]
    let late = schedule[index - 2]
    schedule[index] =
      schedule[index - 16] &+ (turned(early, 7) ^ turned(early, 18) ^ early >> 3)
      &+ schedule[index - 7] &+ (turned(late, 17) ^ turned(late, 19) ^ late >> 10)
  }
}

private func compress(
  _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>,
  into state: UnsafeMutableBufferPointer<UInt32>
) {
  var (a, b, c, d) = (state[0], state[1], state[2], state[3])
  var (e, f, g, h) = (state[4], state[5], state[6], state[7])
  for index in 0..<64 {
    let choice = e & f ^ ~e & g
    let first =
      h &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ choice &+ constants[index]
      &+ schedule[index]
    let majority = a & b ^ a & c ^ b & c
    let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
    (h, g, f, e) = (g, f, e, d &+ first)
    (d, c, b, a) = (c, b, a, first &+ second)
  }
  (state[0], state[1], state[2], state[3]) =
    (state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d)
  (state[4], state[5], state[6], state[7]) =
    (state[4] &+ e, state[5] &+ f, state[6] &+ g, state[7] &+ h)
}

/// To the right; what falls out comes in on the left.
@inline(__always)
private func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
  word >> count | word << (32 - count)
}

/// FIPS 180-4, section 4.2.2: of the cube roots of the first 64 primes.
private let roundConstants: [UInt32] = [
  0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
  0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
  0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
  0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
  0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
  0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
  0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
  0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
  0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
  0xC671_78F2,
]
