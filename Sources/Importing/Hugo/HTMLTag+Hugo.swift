extension HTMLTag {
  /// What stands between `{{<` and `>}}`: `figure src="a.jpg" caption="A \"film\""`, with values between
  /// quotation marks, between backquotes, where nothing is escaped, or bare. Nil for what is none.
  init?(hugo inside: String) {
    let bytes = Array(inside.utf8)
    let name = bytes.prefix { $0 > 0x20 }
    var attributes: [Attribute] = []
    var index = name.endIndex
    while index < bytes.count {
      if bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let key = bytes[index...].prefix(while: Self.isOfName)
      let hasKey = !key.isEmpty && bytes[key.endIndex...].first == UInt8(ascii: "=")
      if hasKey { index = key.endIndex + 1 }
      guard let (value, end) = Self.value(in: bytes, from: index) else { return nil }
      attributes.append(
        Attribute(
          name: hasKey ? Importing.lowercased(key) : "",
          value: String(decoding: value.withoutReferences(), as: UTF8.self)))
      index = end
    }
    self.init(
      name: String(decoding: name, as: UTF8.self), attributes: attributes,
      range: 0..<bytes.count)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// A value, and the offset behind it; nil for one whose quotation mark nothing closes.
  private static func value(in bytes: [UInt8], from start: Int) -> ([UInt8], Int)? {
    guard start < bytes.count else { return ([], start) }
    let quote = bytes[start]
    guard "\"'`".utf8.contains(quote) else {
      let word = bytes[start...].prefix { $0 > 0x20 }
      // A slash at the end closes the shortcode.
      let isClosed = word.last == UInt8(ascii: "/") && word.endIndex == bytes.count
      return (Array(isClosed && word.count > 1 ? word.dropLast() : word), word.endIndex)
    }
    var value: [UInt8] = []
    var index = start + 1
    while index < bytes.count, bytes[index] != quote {
      let isEscape =
        quote == UInt8(ascii: "\"") && bytes[index] == UInt8(ascii: "\\")
        && index + 1 < bytes.count && bytes[index + 1] == quote
      if isEscape { index += 1 }
      value.append(bytes[index])
      index += 1
    }
    return index < bytes.count ? (value, index + 1) : nil
  }
}
