// Block scalars (YAML 1.2.2, § 8.1), but for one thing: no line feed is left at the end, whatever
// the header says, because a title or a standfirst that ends in one equals no other.
extension FieldReader {
  /// What follows `|` or `>`; nil where `node` is no block.
  mutating func readBlockText(_ node: Node) -> FieldText? {
    guard bytes[node.start] == UInt8(ascii: "|") || bytes[node.start] == UInt8(ascii: ">"),
      let header = BlockHeader(bytes[node.start..<lines[node.line].end]),
      node.end > node.line + 1
    else { return nil }
    let rows = node.line + 1..<node.end
    guard let firstRow = rows.first(where: { !lines[$0].isBlank }) else { return nil }
    let indent = header.indentation.map { max(node.parent, 0) + $0 } ?? spaces(firstRow)
    guard indent > node.parent else { return nil }
    var contents: [Range<Int>] = []
    for index in rows {
      let row = lines[index]
      if !row.isBlank, spaces(index) < indent {
        if row.stray != nil { checkIndentation(index) }
        break
      }
      contents.append(min(row.first + indent, row.rawEnd)..<row.rawEnd)
      line = index + 1
    }
    while contents.last?.isEmpty ?? false { contents.removeLast() }
    guard let first = contents.first, let last = contents.last else { return nil }
    let text = header.isFolded ? foldBlock(contents) : joinLines(contents)
    return text.text(in: first.lowerBound..<last.upperBound)
  }

  /// Spaces, and only spaces, at the beginning of a line.
  private func spaces(_ index: Int) -> Int {
    var offset = lines[index].first
    while offset < lines[index].rawEnd, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset - lines[index].first
  }

  private func joinLines(_ rows: [Range<Int>]) -> TextBuilder {
    var text = TextBuilder()
    for (index, row) in rows.enumerated() {
      if index > 0 { text.separate(by: "\n".utf8) }
      text.append(bytes[row])
    }
    return text
  }

  /// Single line feeds become spaces, except beside lines that are indented deeper.
  private func foldBlock(_ rows: [Range<Int>]) -> TextBuilder {
    var text = TextBuilder()
    var pending = 0
    var wasDeeper = false
    var isFirst = true
    for row in rows {
      if row.isEmpty {
        pending += 1
        continue
      }
      let isDeeper = isBlankByte(bytes[row.lowerBound])
      let lineFeeds = !isFirst && (isDeeper || wasDeeper) ? pending + 1 : pending
      text.separate(
        by: isFirst || lineFeeds > 0
          ? String(repeating: "\n", count: lineFeeds).utf8 : " ".utf8)
      text.append(bytes[row])
      pending = 0
      wasDeeper = isDeeper
      isFirst = false
    }
    return text
  }
}

/// `|`, `>-`, `|2+`, perhaps with a comment.
private struct BlockHeader {
  let isFolded: Bool
  /// 1 to 9, or nil where the first line tells.
  private(set) var indentation: Int?

  init?(_ header: ArraySlice<UInt8>) {
    switch header.first {
    case UInt8(ascii: "|"): isFolded = false
    case UInt8(ascii: ">"): isFolded = true
    default: return nil
    }
    var rest = header.dropFirst()
    while let byte = rest.first, !isBlankByte(byte) {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "+"): break
      case UInt8(ascii: "1")...UInt8(ascii: "9") where indentation == nil:
        indentation = Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      rest = rest.dropFirst()
    }
    guard header.count - rest.count <= 3 else { return nil }
    rest = rest.drop(while: isBlankByte)
    guard rest.isEmpty || rest.first == UInt8(ascii: "#") else { return nil }
  }
}
