/// The marks that tags of emphasis become within a line.
struct EmphasisMarks {
  /// All that there are.
  static let all: Set<String> = ["*", "**", "~~"]

  /// Those that nothing has closed yet, and where they stand in what is written.
  private var open: [(mark: String, start: Int)] = []

  /// Writes the mark of a tag; gives the offset to go on from. White space at the inner edges stands
  /// outside: there, no mark would open or close (CommonMark 0.30, section 6.2).
  mutating func write(
    _ mark: String, of tag: Range<Int>, in bytes: [UInt8], to text: inout [UInt8]
  ) -> Int {
    let isEnd = bytes[tag].dropFirst().first == UInt8(ascii: "/")
    if !isEnd {
      let space = Self.leadingSpace(of: bytes[tag.upperBound...])
      if space > 0, text[...].trailingSpace == 0 { text.append(0x20) }
      open.append((mark, text.count))
      text += Array(mark.utf8)
      return tag.upperBound + space
    }
    let space = Self.trailingSpace(of: text[...])
    text.removeLast(space)
    if let last = open.last, last.mark == mark {
      open.removeLast()
      // Nothing is emphasised.
      if last.start + mark.utf8.count == text.count {
        text.removeLast(mark.utf8.count)
      } else {
        text += Array(mark.utf8)
      }
    } else {
      text += Array(mark.utf8)
    }
    let isSpaceBehind = bytes[tag.upperBound...].first.map { $0 <= 0x20 } ?? true
    if space > 0, !isSpaceBehind, text[...].trailingSpace == 0 { text.append(0x20) }
    return tag.upperBound
  }

  /// Bytes of white space, and of references to it: `&nbsp;`.
  private static func leadingSpace(of text: ArraySlice<UInt8>) -> Int {
    var rest = text
    while true {
      rest = rest.dropFirst(rest.leadingSpace)
      guard rest.first == UInt8(ascii: "&"), let reference = CharacterReference(rest),
        reference.bytes[...].leadingSpace == reference.bytes.count
      else { return text.count - rest.count }
      rest = rest.dropFirst(reference.length)
    }
  }

  private static func trailingSpace(of text: ArraySlice<UInt8>) -> Int {
    var rest = text
    while true {
      rest = rest.dropLast(rest.trailingSpace)
      guard rest.last == UInt8(ascii: ";"),
        let start = rest.suffix(12).lastIndex(of: UInt8(ascii: "&")),
        let reference = CharacterReference(rest[start...]),
        start + reference.length == rest.endIndex,
        reference.bytes[...].leadingSpace == reference.bytes.count
      else { return text.count - rest.count }
      rest = rest[..<start]
    }
  }
}
