// Texts: plain, quoted, folded over several lines, and blocks.
extension FieldReader {
  /// Nil where nothing is there, or only spaces between quotes, or, with an error, where a list is.
  mutating func readText(_ node: Node) -> FieldText? {
    readAnyText(node).flatMap { $0.text.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  private mutating func readAnyText(_ node: Node) -> FieldText? {
    let inlineEnd = lines[node.line].end
    if node.start < inlineEnd, let block = readBlockText(node) { return block }
    if node.end == node.line + 1 {
      line = node.end
      return node.start < inlineEnd ? readLineText(node.start, inlineEnd) : nil
    }
    if node.start >= inlineEnd, let next = firstContent(node.line + 1..<node.end), isItem(next) {
      fail(
        .wrongType(field: fieldName, expected: .text, found: .list),
        lines[next].start..<lines[next].end, in: node)
      return nil
    }
    return readFoldedText(node)
  }

  /// A text that stands on one line.
  mutating func readLineText(_ start: Int, _ end: Int) -> FieldText {
    if let close = closingQuote(from: start, to: end), close == end - 1 {
      return decodeQuoted([start..<end])
    }
    warnOfLoneQuote(in: start..<end)
    return FieldText(text: string(start..<end), range: start..<end)
  }

  private mutating func readFoldedText(_ node: Node) -> FieldText? {
    var segments: [Range<Int>] = []
    var end = node.line
    if node.start < lines[node.line].end { segments.append(node.start..<lines[node.line].end) }
    for index in node.line + 1..<node.end {
      let line = lines[index]
      if !line.isBlank, line.indent <= node.parent {
        if hasContent(index) { break }
        continue
      }
      if !line.isBlank { checkIndentation(index) }
      end = index
      if line.isBlank && segments.isEmpty { continue }
      segments.append(line.start..<line.end)
    }
    line = end + 1
    while segments.last?.isEmpty ?? false { segments.removeLast() }
    if isQuoted(segments) { return decodeQuoted(segments) }
    segments.removeAll { isCommentLine($0) && $0.lowerBound != node.start }
    while segments.first?.isEmpty ?? false { segments.removeFirst() }
    while segments.last?.isEmpty ?? false { segments.removeLast() }
    guard let first = segments.first, let last = segments.last else { return nil }
    if segments.count == 1 { return readLineText(first.lowerBound, first.upperBound) }
    let range = first.lowerBound..<last.upperBound
    warnOfLoneQuote(in: range)
    return fold(segments).text(in: range)
  }

  /// Warns of a text that is not in quotation marks but begins with one that nothing closes.
  ///
  /// `'71` and `'Round Midnight` begin with an apostrophe, `"Fire" and water` with a quotation; only
  /// `'Madina"` is neither.
  private mutating func warnOfLoneQuote(in range: Range<Int>) {
    guard let first = bytes[range].first, let last = bytes[range].last else { return }
    let double = UInt8(ascii: "\"")
    let isLone =
      first == double
      ? closingQuote(from: range.lowerBound, to: range.upperBound) == nil
      : first == UInt8(ascii: "'") && last == double && !bytes[range.dropLast()].contains(double)
    if isLone { report(.loneQuote, range.lowerBound..<range.lowerBound + 1) }
  }

  /// `# …`: a comment between the lines of a text. `#Alive` is text there.
  private func isCommentLine(_ range: Range<Int>) -> Bool {
    !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: "#")
      && (range.count == 1 || isBlankByte(bytes[range.lowerBound + 1]))
  }

  /// Lines joined by spaces; blank lines are line feeds.
  private func fold(_ segments: [Range<Int>]) -> TextBuilder {
    var folded = TextBuilder()
    var blanks = 0
    for segment in segments {
      if segment.isEmpty {
        blanks += 1
        continue
      }
      if !folded.isEmpty {
        folded.separate(by: blanks == 0 ? " ".utf8 : String(repeating: "\n", count: blanks).utf8)
      }
      blanks = 0
      folded.append(bytes[segment])
    }
    return folded
  }
}
