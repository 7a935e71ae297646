/// Where the inlines of one block stand in the text that cmark was given.
///
/// cmark counts an inline's columns from the beginning of its line *after* the white space and the
/// `>` of that line were taken away, then adds the indentation of the block's first line; it does
/// not notice the line breaks inside a link's brackets nor those behind a backslash, and leaves some
/// white space in lazy continuation lines. So the walk is followed here: what comes first on a line
/// stands where the line's own text begins, and tells what cmark's columns on that line mean.
struct InlinePositions {
  /// The offset that column `columnOffset + 1` stands for.
  private var base: Int

  /// The line of `base`, counted from 0.
  private var baseLine: Int
  private var columnOffset: Int

  /// Where the next inline begins, while that is known better than cmark's columns tell.
  private var anchor: Int?

  /// What cmark adds to the columns of all lines but the first.
  private let indentation: Int

  /// How many block quotes stand around the block.
  private let quotes: Int

  /// The place of what was seen last, and its line.
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

  /// The offset for a column of cmark's at which an inline begins, or at which a link ends.
  ///
  /// `leading` counts the bytes of the inline that stand before its column.
  mutating func offset(ofColumn column: Int, leading: Int = 0, in input: ParsingInput) -> Int {
    if let known = anchor {
      columnOffset = base + column - 1 - known - leading
      anchor = nil
    }
    return offset(ofUnanchoredColumn: column, in: input)
  }

  /// The offset for a column of cmark's at which something ends.
  mutating func offset(ofUnanchoredColumn column: Int, in input: ParsingInput) -> Int {
    var offset = base + max(column - 1 - columnOffset, 0)
    var found = baseLine
    var end = input.content(ofLine: found).upperBound
    while offset > end, found + 1 < input.lines.count {
      // For cmark every line ending is one byte.
      let rest = offset - end - 1
      found += 1
      offset = input.contentStart(ofLine: found, quotes: quotes) + rest
      end = input.content(ofLine: found).upperBound
    }
    line = found
    cursor = min(offset, input.bytes.count)
    return cursor
  }

  /// Notes the delimiters of emphasis, which are no inlines of their own.
  mutating func passDelimiters(_ count: Int) {
    anchor = anchor.map { $0 + count }
  }

  /// Where the next inline begins, if that is known before its columns are.
  var knownStart: Int? { anchor }

  /// Notes a soft or hard break that follows what was seen last.
  mutating func passBreak(in input: ParsingInput) {
    guard line + 1 < input.lines.count else { return }
    startLine(line + 1, in: input)
  }

  /// Moves behind a piece that cmark took as a whole and whose line breaks it noticed.
  mutating func pass(to end: Int, in input: ParsingInput) {
    let previous = line
    var last = line
    while last + 1 < input.lines.count, Int(input.lines[last + 1].start) < end { last += 1 }
    if last > previous {
      startLine(last, in: input)
      anchor = end
    }
    cursor = min(max(end, cursor), input.bytes.count)
  }

  /// As `pass`, for a piece of which the number of its line breaks and the length of its last line
  /// are known.
  mutating func pass(lines count: Int, lastLength: Int, in input: ParsingInput) {
    guard count > 0 else { return pass(to: cursor + lastLength, in: input) }
    startLine(min(line + count, input.lines.count - 1), in: input)
    cursor = min(cursor + lastLength, input.bytes.count)
    anchor = cursor
  }

  private mutating func startLine(_ next: Int, in input: ParsingInput) {
    line = next
    baseLine = next
    base = input.contentStart(ofLine: next, quotes: quotes)
    columnOffset = indentation
    cursor = base
    anchor = base
  }
}
