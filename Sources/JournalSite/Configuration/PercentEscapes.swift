/// A part of an address without its `%` escapes; nil where one of them is malformed, or where what
/// they stand for is no text, a slash or a control character (RFC 3986, § 2.1).
func addressPart(_ text: some StringProtocol) -> String? {
  let source = Array(text.utf8)
  var bytes: [UInt8] = []
  var index = 0
  while index < source.count {
    guard source[index] == UInt8(ascii: "%") else {
      bytes.append(source[index])
      index += 1
      continue
    }
    guard let value = escapedByte(in: source, at: index), value >= 0x20, value != 0x7F,
      value != UInt8(ascii: "/")
    else { return nil }
    bytes.append(value)
    index += 3
  }
  return String(validating: bytes, as: UTF8.self)
}

/// Resolves `%20` and the like; what is no escape stays.
package func percentDecoded(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  let source = Array(text.utf8)
  var bytes: [UInt8] = []
  var index = 0
  while index < source.count {
    let value = escapedByte(in: source, at: index)
    bytes.append(value ?? source[index])
    index += value == nil ? 1 : 3
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// What the escape that begins here stands for; nil where none does.
private func escapedByte(in source: [UInt8], at index: Int) -> UInt8? {
  guard source[index] == UInt8(ascii: "%"), index + 2 < source.count,
    let high = hexadecimalValue(source[index + 1]), let low = hexadecimalValue(source[index + 2])
  else { return nil }
  return high << 4 | low
}

private func hexadecimalValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}
