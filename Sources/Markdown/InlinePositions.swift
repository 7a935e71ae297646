/// Where the inlines of one block stand in the text that cmark was given.
///
/// cmark counts an inline's columns from the beginning of its line *after* the white space and the
/// `>` of that line were taken away, then adds the indentation of the block's first line; it does
/// not notice the line breaks inside a link's brackets nor those behind a backslash. So the walk is
/// followed here: what is known is the last line break that cmark did notice.
struct InlinePositions {
  /// The offset that column `columnOffset + 1` stands for.
  private var base: Int

  /// The line of `base`, counted from 0.
  private var baseLine: Int
  private var columnOffset: Int

  /// What cmark adds to the columns of all lines but the first.
  private let indentation: Int

  /// How many block quotes stand around the block.
  private let quotes: Int

  /// The end of what was seen last, and its line.
  private(set) var cursor: Int
  private(set) var line: Int

  /// Before the first inline of a block that begins at `column` (from 1) of `line` (from 0).
  init(line: Int, column: Int, quotes: Int, in input: ParsingInput) {
    self.line = min(max(line, 0), max(input.lines.count - 1, 0))
    self.quotes = quotes
    base = input.lines.isEmpty ? 0 : Int(input.lines[self.line].start)
    baseLine = self.line
    columnOffset = 0
    indentation = max(column - 1, 0)
    cursor = min(base + indentation, input.bytes.count)
  }

  /// Goes on as if the block began that many lines further down: link definitions stood there.
  mutating func skipLines(_ count: Int, in input: ParsingInput) {
    guard count > 0 else { return }
    startLine(min(line + count, input.lines.count - 1), in: input)
  }

  /// The offset for a column of cmark's.
  mutating func offset(ofColumn column: Int, in input: ParsingInput) -> Int {
    var offset = base + max(column - 1 - columnOffset, 0)
    var found = baseLine
    var end = input.range(ofLine: found).upperBound
    while offset >= end, found + 1 < input.lines.count {
      let rest = offset - end
      found += 1
      offset = input.contentStart(ofLine: found, quotes: quotes) + rest
      end = input.range(ofLine: found).upperBound
    }
    line = found
    cursor = min(offset, input.bytes.count)
    return cursor
  }

  /// Notes a soft or hard break that follows what was seen last.
  mutating func passBreak(isHard: Bool, in input: ParsingInput) {
    guard line + 1 < input.lines.count else { return }
    let content = input.content(ofLine: line)
    let isBackslash = isHard && input.bytes[content].last == UInt8(ascii: "\\")
    if isBackslash {
      line += 1
      cursor = input.contentStart(ofLine: line, quotes: quotes)
    } else {
      startLine(line + 1, in: input)
    }
  }

  /// Moves to the end of a piece that cmark took as a whole and whose line breaks it noticed.
  mutating func pass(to end: Int, in input: ParsingInput) {
    let previous = line
    while line + 1 < input.lines.count, Int(input.lines[line + 1].start) < end { line += 1 }
    if line > previous {
      let last = line
      startLine(last, in: input)
    }
    cursor = min(max(end, cursor), input.bytes.count)
  }

  private mutating func startLine(_ next: Int, in input: ParsingInput) {
    line = next
    baseLine = next
    base = input.contentStart(ofLine: next, quotes: quotes)
    columnOffset = indentation
    cursor = base
  }
}
