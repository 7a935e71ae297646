/// The path of a request, with its escapes undone.
///
/// Nothing is resolved or tidied: a path that is not spelt as one of the site's leads nowhere.
struct RequestPath: Equatable {
  let text: String

  /// Nil for what is no path from the root, or no text, or holds a control character or a broken
  /// escape.
  init?(_ raw: String) {
    let source = Array(raw.utf8)
    guard source.first == UInt8(ascii: "/") else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      var byte = source[index]
      index += 1
      if byte == UInt8(ascii: "%") {
        guard index + 1 < source.count, let high = digit(source[index]),
          let low = digit(source[index + 1])
        else { return nil }
        byte = high << 4 | low
        index += 2
      }
      guard byte >= 0x20, byte != 0x7F else { return nil }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    self.text = text
  }
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
