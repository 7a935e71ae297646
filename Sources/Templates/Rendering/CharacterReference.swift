/// The character references that can hide the scheme of an address.
enum CharacterReference {
  /// The ASCII character that `&…;` means, by what stands between the two; nil for any other.
  static func byte(_ content: [UInt8]) -> UInt8? {
    let text = String(decoding: content, as: UTF8.self)
    if let named = named[text] { return named }
    guard text.first == "#" else { return nil }
    let digits = text.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return number.flatMap { $0 > 0 && $0 < 0x80 ? UInt8($0) : nil }
  }

  private static let named: [String: UInt8] = [
    "amp": 0x26, "AMP": 0x26, "colon": 0x3A, "sol": 0x2F, "Tab": 0x09, "NewLine": 0x0A,
    "quest": 0x3F, "num": 0x23, "period": 0x2E,
  ]
}
