/// Finds the lines of a text that are code since they are indented (CommonMark 0.30, section 4.4), one
/// after the other.
struct IndentedCode {
  /// Behind an empty line, a heading, a rule or another line of code: within a paragraph, nothing is code.
  private(set) var mayBegin = true

  /// Where the text of the item of a list, of a note or a definition begins; 0 outside.
  private var content = 0

  /// Whether the next line is code.
  mutating func contains(_ line: String) -> Bool {
    var indent = 0
    var rest = Array(line.utf8)[...]
    while let byte = rest.first, byte <= 0x20 {
      indent = byte == 0x09 ? (indent / 4 + 1) * 4 : indent + 1
      rest = rest.dropFirst()
    }
    if rest.isEmpty {
      mayBegin = true
      return false
    }
    if mayBegin, indent >= content + 4 { return true }
    let width = Self.widthOfMark(rest)
    if width > 0 {
      content = indent + width
    } else if mayBegin, indent < content {
      content = 0
    }
    mayBegin = Self.standsAlone(rest.dropFirst(width), isInParagraph: !mayBegin)
    return false
  }

  /// Tells that a block has ended of which the lines were not looked at.
  mutating func endBlock() { mayBegin = true }

  /// Whether a line is a heading, what underlines one, or a rule, so that no paragraph goes on behind it.
  private static func standsAlone(_ text: ArraySlice<UInt8>, isInParagraph: Bool) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "#"):
      let level = text.prefix { $0 == first }.count
      return level <= 6 && (text.dropFirst(level).first ?? 0x20) <= 0x20
    case UInt8(ascii: "="):
      return isInParagraph && text.allSatisfy { $0 == first || $0 <= 0x20 }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      guard text.allSatisfy({ $0 == first || $0 <= 0x20 }) else { return false }
      return isInParagraph && first == UInt8(ascii: "-") || text.filter { $0 == first }.count > 2
    default: return false
    }
  }

  /// How far behind the beginning of `- `, `12. `, `[^1]: ` or `: ` the text stands; 0 for other lines.
  private static func widthOfMark(_ text: ArraySlice<UInt8>) -> Int {
    if text.starts(with: "[^".utf8) { return 4 }
    let digits = text.prefix(9).prefix(while: isDigit)
    let rest = text[digits.endIndex...]
    guard let mark = rest.first, (digits.isEmpty ? "-*+:" : ".)").utf8.contains(mark) else {
      return 0
    }
    let gap = rest.dropFirst().prefix { $0 == 0x20 || $0 == 0x09 }.count
    return gap == 0 ? 0 : digits.count + 1 + (gap > 4 ? 1 : gap)
  }
}
