/// Where the lines of a file start, for many positions in the same file.
struct LineTable {
  private let source: SourceText

  /// The offset of each line's first byte, behind a byte order mark.
  private let starts: [Int]

  init(_ source: SourceText) {
    var starts = [source.byteOrderMarkLength]
    for (index, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.source = source
    self.starts = starts
    self.last = (starts[0], SourcePosition(line: 1, column: 1))
  }

  /// The start of the last range, from which the next one on the same line is counted: a line can
  /// be as long as the file.
  private var last: (offset: Int, position: SourcePosition)

  /// The positions of a range's first byte and of the byte behind it, as `SourceText.position(at:)`
  /// counts them. Quickest in ascending order.
  mutating func positions(of range: Range<Int>) -> (start: SourcePosition, end: SourcePosition) {
    let start = position(at: range.lowerBound, after: last)
    last = start
    return (start.position, position(at: range.upperBound, after: start).position)
  }

  private func position(
    at offset: Int, after known: (offset: Int, position: SourcePosition)
  ) -> (offset: Int, position: SourcePosition) {
    let end = max(starts[0], min(offset, source.bytes.count))
    let line = line(at: end)
    var from = (offset: starts[line], column: 1)
    if known.position.line == line + 1, known.offset <= end {
      from = (known.offset, known.position.column)
    }
    let column = from.column + source.bytes[from.offset..<end].count { $0 & 0xC0 != 0x80 }
    return (end, SourcePosition(line: line + 1, column: column))
  }

  /// The line that holds the byte at `offset`, counted from 0.
  private func line(at offset: Int) -> Int {
    var lower = 0
    var upper = starts.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if starts[middle] <= offset { lower = middle } else { upper = middle }
    }
    return lower
  }
}
