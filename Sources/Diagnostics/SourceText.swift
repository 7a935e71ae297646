/// One text file of the journal, as it lies on the disk.
///
/// Every range elsewhere in the program is a range of UTF-8 byte offsets into `bytes`; lines and
/// columns are only counted when somebody is to read them.
package struct SourceText: Sendable {
  /// Relative to the journal's folder, with `/`: `content/articles/madina.md`.
  package let path: String

  /// The whole file, a byte order mark and carriage returns included.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A place in a file as an editor's status bar shows it.
package struct SourcePosition: Sendable, Hashable {
  /// Counted from 1.
  package let line: Int

  /// Counted from 1, in Unicode scalars: what most editors call a column.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourceText {
  /// The position of the byte at `offset`; an offset past the end is the end.
  package func position(at offset: Int) -> SourcePosition {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = byteOrderMarkLength
    for index in lineStart..<max(end, lineStart) where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    let column = bytes[lineStart..<max(end, lineStart)].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePosition(line: line, column: column)
  }

  /// The bytes of the line in which `offset` lies, without its line ending or a byte order mark.
  package func line(around offset: Int) -> Range<Int> {
    let end = min(max(offset, 0), bytes.count)
    let first = byteOrderMarkLength
    var lower = end
    while lower > first, bytes[lower - 1] != UInt8(ascii: "\n") { lower -= 1 }
    lower = max(lower, first)
    var upper = max(end, lower)
    while upper < bytes.count, bytes[upper] != UInt8(ascii: "\n") { upper += 1 }
    if upper > lower, bytes[upper - 1] == UInt8(ascii: "\r") { upper -= 1 }
    return lower..<upper
  }

  /// 3 where the file starts with the UTF-8 byte order mark, otherwise 0.
  package var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
