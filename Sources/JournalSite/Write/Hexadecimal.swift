/// The sixteen digits of a number.
func hexadecimal(_ number: UInt64) -> [UInt8] {
  (0..<16).map { index in
    let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * index)) & 0xF
    return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
