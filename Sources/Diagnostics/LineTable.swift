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
  }

  /// As `SourceText.position(at:)`.
  func position(at offset: Int) -> SourcePosition {
    let end = max(starts[0], min(offset, source.bytes.count))
    var lower = 0
    var upper = starts.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if starts[middle] <= end { lower = middle } else { upper = middle }
    }
    let column = source.bytes[starts[lower]..<end].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePosition(line: lower + 1, column: column)
  }
}
