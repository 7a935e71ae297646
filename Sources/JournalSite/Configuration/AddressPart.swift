/// A part of an address without its `%` escapes; nil where one of them is malformed, or where what
/// they stand for is no text, a slash or a control character (RFC 3986, § 2.1).
func addressPart(_ text: some StringProtocol) -> String? {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    let digits = rest.prefix(2)
    guard digits.count == 2, digits.allSatisfy({ isHexadecimal($0) }),
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16),
      value >= 0x20, value != 0x7F, value != UInt8(ascii: "/")
    else { return nil }
    bytes.append(value)
    rest = rest.dropFirst(2)
  }
  return String(validating: bytes, as: UTF8.self)
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
    UInt8(ascii: "A")...UInt8(ascii: "F"):
    true
  default: false
  }
}
