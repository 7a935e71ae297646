// White space as CommonMark knows it: ASCII's, and what Unicode calls a space separator.
extension ArraySlice<UInt8> {
  /// How many bytes of white space it begins with.
  var leadingSpace: Int {
    var rest = self
    while let length = rest.lengthOfFirstSpace { rest = rest.dropFirst(length) }
    return count - rest.count
  }

  /// How many bytes of white space it ends in.
  var trailingSpace: Int {
    var rest = self
    while let length = rest.lengthOfLastSpace { rest = rest.dropLast(length) }
    return count - rest.count
  }

  private var lengthOfFirstSpace: Int? {
    guard let byte = first else { return nil }
    if byte <= 0x20 { return 1 }
    return byte < 0x80 ? nil : [2, 3].first { Self.isSpace(prefix($0), length: $0) }
  }

  private var lengthOfLastSpace: Int? {
    guard let byte = last else { return nil }
    if byte <= 0x20 { return 1 }
    return byte < 0x80 ? nil : [2, 3].first { Self.isSpace(suffix($0), length: $0) }
  }

  /// U+00A0, U+1680, U+2000 to U+200A, U+202F, U+205F and U+3000.
  private static func isSpace(_ bytes: ArraySlice<UInt8>, length: Int) -> Bool {
    guard bytes.count == length, let last = bytes.last else { return false }
    if length == 2 { return bytes.elementsEqual([0xC2, 0xA0]) }
    switch (bytes[bytes.startIndex], bytes[bytes.startIndex + 1]) {
    case (0xE1, 0x9A), (0xE3, 0x80): return last == 0x80
    case (0xE2, 0x80): return (0x80...0x8A).contains(last) || last == 0xAF
    case (0xE2, 0x81): return last == 0x9F
    default: return false
    }
  }
}
