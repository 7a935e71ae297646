import Diagnostics

/// Reads front matter by recursive descent over its lines. The types of the schema direct it, so it
/// goes no deeper than they do, whatever the file holds.
struct FieldReader {
  let source: SourceText
  let bytes: [UInt8]
  let schemaName: String

  /// What has the fields that are being read, for messages.
  var owner: FieldOwner
  let lines: [Line]

  /// The first line that the value read last did not take.
  var line = 0

  /// The field whose value is being read, for messages.
  var fieldName = ""

  var diagnostics: [Diagnostic] = []

  init(of source: SourceText, range: Range<Int>, schemaName: String) {
    self.source = source
    self.bytes = source.bytes
    self.schemaName = schemaName
    self.owner = .record(schemaName)
    let range = range.clamped(to: 0..<bytes.count)
    var lines: [Line] = []
    lines.reserveCapacity(24)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let line = Line(from: offset, in: bytes, until: range.upperBound)
      lines.append(line)
      offset = line.next
    }
    self.lines = lines
  }

  mutating func report(_ problem: FrontMatterProblem, _ range: Range<Int>) {
    diagnostics.append(Diagnostic(problem, path: source.path, range: range))
  }

  /// Reports `problem` and gives up on `node`'s value.
  mutating func fail(_ problem: FrontMatterProblem, _ range: Range<Int>, in node: Node) {
    report(problem, range)
    line = node.end
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The beginning of what stands in `range`, short enough for a message.
  func excerpt(_ range: Range<Int>) -> String {
    let text = string(range)
    return text.count > 40 ? String(text.prefix(39)) + "…" : text
  }
}

/// Where a value stands, before it is known what it is.
struct Node {
  /// The line that the value's field or hyphen stands on, an index into `lines`.
  var line: Int

  /// The first byte after the colon or the hyphen and its spaces; the end of the line where
  /// nothing is left on it.
  var start: Int

  /// The column of the field or hyphen: lines of the value are indented deeper.
  var parent: Int

  /// The line after the value's last, an index into `lines`.
  var end: Int

  /// The value of a list item, which may start a map or a list on its own line.
  var isItem: Bool
}

// Lines and how they hang together.
extension FieldReader {
  /// The line holds something, and that is no comment.
  func hasContent(_ index: Int) -> Bool {
    !lines[index].isBlank && bytes[lines[index].start] != UInt8(ascii: "#")
  }

  /// The first line in `range` with content.
  func firstContent(_ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if hasContent(index) { return index }
      index += 1
    }
    return nil
  }

  /// A hyphen followed by white space or nothing stands at `offset`.
  func isHyphen(at offset: Int, lineEnd: Int) -> Bool {
    offset < lineEnd && bytes[offset] == UInt8(ascii: "-")
      && (offset + 1 == lineEnd || isBlankByte(bytes[offset + 1]))
  }

  func isItem(_ index: Int) -> Bool {
    isHyphen(at: lines[index].start, lineEnd: lines[index].end)
  }

  /// `-Greta Blum`, where a list could stand; not `-30-`, which is a film.
  func isItemWithoutSpace(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.end > line.start + 1, bytes[line.start] == UInt8(ascii: "-") else { return false }
    let next = bytes[line.start + 1]
    return next >= UInt8(ascii: "A") || next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
  }

  /// Reports each hyphen of `node` that has no space, from line `index` on, and gives up on it.
  mutating func failWithoutSpace(_ index: Int, in node: Node) {
    for index in index..<node.end where isItemWithoutSpace(index) {
      reportWithoutSpace(index)
    }
    line = node.end
  }

  mutating func reportWithoutSpace(_ index: Int) {
    let start = lines[index].start
    let item = excerpt(start + 1..<lines[index].end)
    report(.hyphenWithoutSpace(item: item), start..<start + 1)
  }

  /// The end of the lines that belong to what stands in column `parent` of line `index`: deeper
  /// ones, closing brackets, and, below a field, list items in its own column.
  func extent(of index: Int, parent: Int, isItem isListItem: Bool) -> Int {
    var end = index + 1
    var next = index + 1
    while next < lines.count {
      let line = lines[next]
      if hasContent(next) {
        let belongs =
          line.indent > parent || (!isListItem && line.indent == parent && isItem(next))
          || bytes[line.start] == UInt8(ascii: "]") || bytes[line.start] == UInt8(ascii: "}")
        guard belongs else { break }
        end = next + 1
      } else if !line.isBlank, line.indent > parent {
        end = next + 1
      }
      next += 1
    }
    return end
  }

  /// The first byte in `start..<end` that is neither a space nor a tab, or `end`.
  func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, isBlankByte(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Nothing stands in `start..<end`, or only a comment.
  func isEmpty(_ start: Int, _ end: Int) -> Bool {
    let offset = skipBlanks(start, end)
    return offset >= end || bytes[offset] == UInt8(ascii: "#")
  }

  /// Reports a line of `node` that its value did not take, if there is one.
  mutating func checkAllTaken(_ node: Node) {
    guard line < node.end, let index = firstContent(line..<node.end) else { return }
    if isItemWithoutSpace(index) {
      reportWithoutSpace(index)
    } else if checkIndentation(index) {
      report(.unexpectedLine(field: fieldName), lines[index].start..<lines[index].end)
    }
    line = node.end
  }

  /// False, with an error, for a line that is indented by something else than spaces.
  @discardableResult
  mutating func checkIndentation(_ index: Int) -> Bool {
    let line = lines[index]
    guard let stray = line.stray else { return true }
    report(.strayIndentation(stray), line.first..<line.start)
    return false
  }
}
