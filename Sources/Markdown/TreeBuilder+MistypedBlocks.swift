import Diagnostics

/// Paragraphs that are probably something else.
extension TreeBuilder {
  /// Warns of a heading without its space, a table without its line of hyphens, and items with
  /// typeset bullets; `start` is where the paragraph begins.
  mutating func warnOfMistypedBlock(from start: Int, _ node: CMarkNode, _ line: Int) {
    warnOfTable(from: start, node, line)
    let end = input.content(ofLine: line).upperBound
    guard start < end else { return }
    let text = input.bytes[start..<end]
    let problem: MarkdownProblem?
    switch text.first {
    case UInt8(ascii: "#"): problem = heading(text)
    case 0xE2: problem = isItem(text) ? .otherBullet : nil
    default: problem = nil
    }
    guard let problem else { return }
    let place = input.source(of: start, inLine: line)
    report(problem, place..<place + text.count)
  }

  /// Warns of a line of hyphens below words: one that is to divide has an empty line before it.
  ///
  /// One that was drawn as long as the heading is meant.
  mutating func warnOfUnderline(from start: Int, _ node: CMarkNode, _ line: Int) {
    // cmark takes such a heading to end with the line behind it, where there is one.
    let end = min(node.endLine, input.lines.count)
    guard node.headingLevel == 2, end > line + 1,
      let underline = (line + 1..<end).first(where: { !hyphens(ofLine: $0).isEmpty })
    else { return }
    let signs = hyphens(ofLine: underline)
    let words = input.content(ofLine: line).upperBound - start
    if underline == line + 1, signs.count > 3, signs.count * 2 >= words { return }
    let place = input.source(of: signs.startIndex, inLine: underline)
    report(.underlinedHeading, place..<place + signs.count)
  }

  /// The hyphens of a line that has nothing else.
  private func hyphens(ofLine line: Int) -> ArraySlice<UInt8> {
    let end = input.content(ofLine: line).upperBound
    let typed = input.bytes[min(input.contentStart(ofLine: line, quotes: quotes), end)..<end]
    let signs = typed.prefix { $0 == UInt8(ascii: "-") }
    return typed[signs.endIndex...].allSatisfy { $0 == 0x20 || $0 == 0x09 } ? signs : []
  }

  /// Two signs at least: `#Alive` may begin a sentence.
  private func heading(_ text: ArraySlice<UInt8>) -> MarkdownProblem? {
    let signs = text.prefix { $0 == UInt8(ascii: "#") }.count
    let words = text.dropFirst(signs)
    guard (2...6).contains(signs), let first = words.first, first >= UInt8(ascii: "0") else {
      return nil
    }
    return .headingWithoutSpace(level: signs, text: String(decoding: words, as: UTF8.self))
  }

  /// Warns of the first row of a table, which may stand right below words.
  private mutating func warnOfTable(from start: Int, _ node: CMarkNode, _ line: Int) {
    let end = min(node.endLine, input.lines.count)
    guard line + 1 < end else { return }
    for row in line..<end - 1 {
      let first = row == line ? start : input.contentStart(ofLine: row, quotes: quotes)
      guard first < input.bytes.count, input.bytes[first] == UInt8(ascii: "|") else { continue }
      let text = input.bytes[first..<max(first, input.content(ofLine: row).upperBound)]
      guard isTable(text, node, row) else { continue }
      let place = input.source(of: first, inLine: row)
      return report(.tableWithoutRule, place..<place + text.count)
    }
  }

  /// Two lines that begin and end with `|`, with another between.
  private func isTable(_ text: ArraySlice<UInt8>, _ node: CMarkNode, _ line: Int) -> Bool {
    guard node.endLine > line + 1, line + 1 < input.lines.count else { return false }
    let next = input.contentStart(ofLine: line + 1, quotes: quotes)
    let second = input.bytes[next..<max(next, input.content(ofLine: line + 1).upperBound)]
    // The line of hyphens, of a table that is none for another reason.
    if second.allSatisfy({ Array("|-: \t".utf8).contains($0) }) { return false }
    return [text, second].allSatisfy { row in
      let row = row.reversed().drop { $0 == 0x20 || $0 == 0x09 }
      let pipe = UInt8(ascii: "|")
      return row.first == pipe && row.last == pipe && row.count { $0 == pipe } > 2
    }
  }

  /// `• One`, but not `• • •`.
  private func isItem(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: "•".utf8) else { return false }
    let words = text.dropFirst(3).drop { $0 == 0x20 || $0 == 0x09 }
    return words.first.map { $0 != 0xE2 } ?? false
  }
}
