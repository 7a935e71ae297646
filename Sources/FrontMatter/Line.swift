/// A line of the file, by its offsets.
struct Line {
  /// The beginning of the line.
  let first: Int

  /// Behind the indentation.
  let start: Int

  /// Before trailing white space and the line ending; equal to `start` in a blank line.
  let end: Int

  /// Before the line ending.
  let rawEnd: Int

  /// Behind the line ending.
  let next: Int

  /// What the indentation holds beside spaces.
  let stray: IndentationCharacter?

  /// Bytes of indentation.
  var indent: Int { start - first }

  var isBlank: Bool { start == end }

  /// The line that begins at `first`; `limit` ends the last line, with or without a line ending.
  init(from first: Int, in bytes: [UInt8], until limit: Int) {
    var newline = first
    while newline < limit, bytes[newline] != UInt8(ascii: "\n") { newline += 1 }
    next = newline < limit ? newline + 1 : limit
    var rawEnd = newline
    if rawEnd > first, bytes[rawEnd - 1] == UInt8(ascii: "\r") { rawEnd -= 1 }
    var start = first
    while start < rawEnd, bytes[start] == UInt8(ascii: " ") { start += 1 }
    var stray: IndentationCharacter?
    while start < rawEnd {
      if bytes[start] == UInt8(ascii: "\t") {
        stray = stray ?? .tab
        start += 1
      } else if bytes[start] == 0xC2, start + 1 < rawEnd, bytes[start + 1] == 0xA0 {
        stray = stray ?? .noBreakSpace
        start += 2
      } else if bytes[start] == UInt8(ascii: " ") {
        start += 1
      } else {
        break
      }
    }
    var end = rawEnd
    while end > start, isBlankByte(bytes[end - 1]) { end -= 1 }
    self.first = first
    self.start = start
    self.end = end
    self.rawEnd = rawEnd
    self.stray = start == end ? nil : stray
  }
}

/// A space or a tab.
@inline(__always)
func isBlankByte(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}
