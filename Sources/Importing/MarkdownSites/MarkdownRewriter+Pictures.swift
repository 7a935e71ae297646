// Pictures and videos that template code shows, each a paragraph of its own.
extension MarkdownRewriter {
  /// Words and pictures by turns, in the quote or the list that the line is in. Where there are words, these
  /// go on as one sentence, and the pictures follow the paragraph.
  mutating func append(blocks parts: [String]) {
    let first = parts[0]
    var mark = String(first.prefix { $0 == ">" || $0.isWhitespace })
    let words = first.dropFirst(mark.count)
    let bullet = words.prefix { $0.isNumber || ".)-*+".contains($0) }
    let isMarked =
      !bullet.isEmpty && bullet.count < words.count
      && words[bullet.endIndex].isWhitespace && bullet.last?.isNumber == false
    let isItem = isMarked && words.dropFirst(bullet.count).allSatisfy(\.isWhitespace)
    let others = stride(from: 2, to: parts.count, by: 2).map { parts[$0] }
    let isSentence =
      !isItem && !words.allSatisfy(\.isWhitespace) || others.contains { !$0.trimmed.isEmpty }
    if isMarked {
      let gap = words.dropFirst(bullet.count).prefix(while: \.isWhitespace).count
      mark += String(repeating: " ", count: bullet.count + (isItem ? gap : min(gap, 4)))
    }
    let pictures = stride(from: 1, to: parts.count, by: 2).map { mark + parts[$0].trimmed }
    if isSentence {
      lines.append(withoutCallout(others.reduce(first, Self.joined)))
      waiting += pictures
      isBehindBlock = false
      return
    }
    if !isItem, waiting.isEmpty || waitsForSentence, isSentenceOpen {
      waiting += pictures
      waitsForSentence = true
      return
    }
    var line = isItem ? first : nil
    let empty = mark.filter { $0 == ">" }
    for picture in pictures {
      if line == nil, let last = lines.last, !Self.isEmpty(last) { lines.append(empty) }
      lines.append(line.map { $0 + picture.dropFirst(mark.count) } ?? picture)
      line = nil
    }
    lines.append(empty)
    isBehindBlock = true
  }

  /// Whether the last line that was written is words of a sentence that no mark ends.
  private var isSentenceOpen: Bool {
    guard !isBehindBlock, let last = lines.last?.unicodeScalars.last(where: { $0 != " " }) else {
      return false
    }
    return last.properties.isAlphabetic || last == "," || last == ";"
  }

  /// Two parts of a sentence that a picture stood between.
  private static func joined(_ one: String, _ other: String) -> String {
    let next = other.trimmed
    guard let first = next.first else { return one }
    var text = one
    while text.last == " " { text.removeLast() }
    let isSpaced = text.utf8.count < one.utf8.count || other.first == " "
    return text + (isSpaced && !",.;:!?)".contains(first) ? " " : "") + next
  }

  /// Writes the pictures that wait, if a line, or the end of the text, ends their paragraph.
  mutating func writeWaiting(before line: String?) {
    guard let first = waiting.first else { return }
    let isInQuote = first.hasPrefix(">")
    if let line {
      let inside = isInQuote ? String(Self.withoutQuoteMarks(line)) : line
      let goesOn =
        !Self.isEmpty(line) && Self.fence(inside) == nil && !inside.hasPrefix("#")
        && !beginsBlock(inside) && !isRule(inside)
        && !beginsBlock(String(inside.drop { $0 == " " }))
      if goesOn, !waitsForSentence { return }
      let start = inside.first { $0 != " " }
      if goesOn, start == "{" { return }
      if goesOn, start?.isLowercase == true {
        waitsForSentence = false
        return
      }
    }
    waitsForSentence = false
    // Space at the end of a paragraph says nothing.
    if let last = lines.last {
      lines[lines.count - 1] = String(last.reversed().drop { $0 == " " }.reversed())
    }
    let empty = first.prefix { $0 == ">" || $0 == " " }.filter { $0 == ">" }
    for picture in waiting {
      lines.append(empty)
      lines.append(picture)
    }
    if line != nil { lines.append(empty) }
    waiting = []
    isBehindBlock = true
  }
}
