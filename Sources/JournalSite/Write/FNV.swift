/// FNV-1a, 64 bits (RFC 9923): the same on every machine, and not against anybody.
func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}

/// The sixteen digits of a number.
func hexadecimal(_ number: UInt64) -> [UInt8] {
  (0..<16).map { index in
    let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * index)) & 0xF
    return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
