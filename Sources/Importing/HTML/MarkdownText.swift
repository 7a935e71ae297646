/// Words as Markdown that means nothing but these words.
///
/// What is escaped is what would be read as something else; an editor's brackets and a film named
/// `snake_case` stay as they are.
struct MarkdownText {
  private(set) var bytes: [UInt8] = []

  /// In a link's text, every bracket is escaped.
  var isInLink = false

  var isEmpty: Bool { bytes.isEmpty }
  var last: UInt8? { bytes.last }

  /// Adds what is Markdown already.
  mutating func append(ready text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  /// Adds a word or several; `next` is what follows, nil at the end or where nobody knows.
  mutating func append(_ text: ArraySlice<UInt8>, next: UInt8?) {
    for index in text.indices {
      let byte = text[index]
      let following = index + 1 < text.endIndex ? text[index + 1] : next
      if isSpecial(byte, following) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
      if byte == UInt8(ascii: "&"), isReference(text[index...]) {
        bytes.append(contentsOf: "amp;".utf8)
      }
    }
  }

  private func isSpecial(_ byte: UInt8, _ next: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"): true
    case UInt8(ascii: "_"): !(isWord(bytes.last) && isWord(next))
    case UInt8(ascii: "\\"): next.map { isPunctuation($0) || $0 == 0x0A } ?? true
    case UInt8(ascii: "<"): next.map { isWord($0) || "/!?".utf8.contains($0) } ?? true
    case UInt8(ascii: "["):
      isInLink || next == UInt8(ascii: "^") || next == UInt8(ascii: "!")
        || bytes.last == UInt8(ascii: "!")
    case UInt8(ascii: "]"): isInLink || next.map { "([:".utf8.contains($0) } ?? true
    default: false
    }
  }

  private func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= 0x80 || isLetterOrDigit(byte)
  }

  private func isReference(_ text: ArraySlice<UInt8>) -> Bool {
    let name = text.dropFirst().prefix(32).prefix {
      isLetterOrDigit($0) || $0 == UInt8(ascii: "#")
    }
    return !name.isEmpty && name.endIndex < text.endIndex
      && text[name.endIndex] == UInt8(ascii: ";")
  }
}

func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || isDigit(byte)
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// Of ASCII (CommonMark 0.30, § 2.1).
func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}

/// A paragraph whose lines begin like no list, heading, quote, rule or table.
func withoutBlockMarks(_ paragraph: [UInt8]) -> [UInt8] {
  var lines = paragraph.split(separator: 0x0A, omittingEmptySubsequences: false)
  for index in lines.indices {
    if let place = blockMark(of: lines[index]) {
      lines[index] = lines[index][..<place] + [UInt8(ascii: "\\")] + lines[index][place...]
    }
  }
  return Array(lines.joined(separator: [0x0A]))
}

/// Where a backslash keeps a line from being a block of its own; nil for most lines.
private func blockMark(of line: ArraySlice<UInt8>) -> Int? {
  guard let first = line.first else { return nil }
  func endsWord(_ index: Int) -> Bool { index >= line.endIndex || line[index] <= 0x20 }
  if line.allSatisfy({ "-=:| ".utf8.contains($0) }) { return line.startIndex }
  switch first {
  case UInt8(ascii: "#"):
    let end = line.firstIndex { $0 != first } ?? line.endIndex
    return end - line.startIndex <= 6 && endsWord(end) ? line.startIndex : nil
  case UInt8(ascii: ">"): return line.startIndex
  case UInt8(ascii: "-"), UInt8(ascii: "+"):
    return endsWord(line.startIndex + 1) ? line.startIndex : nil
  case let byte where isDigit(byte):
    let end = line.firstIndex { !isDigit($0) } ?? line.endIndex
    guard end - line.startIndex <= 9, end < line.endIndex, ".)".utf8.contains(line[end]),
      endsWord(end + 1)
    else { return nil }
    return end
  default: return nil
  }
}
