/// One text file of the journal, as it lies on the disk.
///
/// Every range elsewhere in the program is a range of UTF-8 byte offsets into `bytes`; lines and
/// columns are only counted when somebody is to read them.
package struct SourceText: Sendable {
  /// Relative to the journal's folder, with `/`: `content/articles/madina.md`.
  package let path: String

  private let content: Content

  private enum Content: Sendable {
    case held([UInt8])
    case elsewhere(@Sendable () -> [UInt8]?)

    /// Held for a while.
    case taken([UInt8], from: @Sendable () -> [UInt8]?)
  }

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    content = .held(bytes)
  }

  /// A text that is too much to keep: `read` gives its bytes each time they are asked for, nil where the
  /// file is gone.
  package init(path: String, reading read: @escaping @Sendable () -> [UInt8]?) {
    self.path = path
    content = .elsewhere(read)
  }

  /// The whole file, a byte order mark and carriage returns included. Of a text that is not held they are
  /// read anew each time, and there are none when the file is gone: whoever looks twice asks for `held`.
  package var bytes: [UInt8] {
    switch content {
    case .held(let bytes), .taken(let bytes, _): bytes
    case .elsewhere(let read): read() ?? []
    }
  }

  /// The same with its bytes in memory; nil for a file that is gone by now.
  package var held: SourceText? {
    switch content {
    case .held, .taken: self
    case .elsewhere(let read): read().map { SourceText(path, .taken($0, from: read)) }
    }
  }

  /// The same as it is to be kept: without its bytes, where it was without them before `held`.
  package var kept: SourceText {
    switch content {
    case .held, .elsewhere: self
    case .taken(_, let read): SourceText(path, .elsewhere(read))
    }
  }

  private init(_ path: String, _ content: Content) {
    self.path = path
    self.content = content
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
    let bytes = bytes
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = Self.byteOrderMarkLength(of: bytes)
    for index in lineStart..<max(end, lineStart) where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    let column = bytes[lineStart..<max(end, lineStart)].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePosition(line: line, column: column)
  }

  /// The bytes of the line in which `offset` lies, without its line ending or a byte order mark.
  package func line(around offset: Int) -> Range<Int> {
    let bytes = bytes
    let end = min(max(offset, 0), bytes.count)
    let first = Self.byteOrderMarkLength(of: bytes)
    var lower = end
    while lower > first, bytes[lower - 1] != UInt8(ascii: "\n") { lower -= 1 }
    lower = max(lower, first)
    var upper = max(end, lower)
    while upper < bytes.count, bytes[upper] != UInt8(ascii: "\n") { upper += 1 }
    if upper > lower, bytes[upper - 1] == UInt8(ascii: "\r") { upper -= 1 }
    return lower..<upper
  }

  /// 3 where the file starts with the UTF-8 byte order mark, otherwise 0.
  package var byteOrderMarkLength: Int { Self.byteOrderMarkLength(of: bytes) }

  private static func byteOrderMarkLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
