// Casts and crews.
extension FieldReader {
  mutating func readCredits(_ node: Node) -> FieldValue? {
    switch shape(node) {
    case .empty:
      line = node.end
      return nil
    case .listOnFieldLine:
      fail(.listOnFieldLine(field: fieldName), node.start..<lines[node.line].end, in: node)
      return nil
    case .blockList(let index, let start):
      let credits = readBlockItems(from: start, on: index, until: node.end) { reader, item in
        reader.readCreditsOfItem(item)
      }
      return value(credits.flatMap { $0 }, start..<lines[node.end - 1].end)
    case .flowList(let index, let start) where !isBracketedText(start, on: index, node),
      .flowMap(let index, let start) where startsMap(from: start, on: index):
      return readFlow(.credits, from: start, on: index, in: node)
    case .block(let index, _) where isItemWithoutSpace(index):
      failWithoutSpace(index, in: node)
      return nil
    case .block(let index, _) where otherBullet(index) != nil:
      for index in index..<node.end { reportOtherBullet(index) }
      line = node.end
      return nil
    case .scalar, .flowList, .flowMap, .block:
      let credits = readCreditsOfItem(node) ?? []
      return value(credits, node.start..<limit(of: node))
    }
  }

  private func value(_ credits: [Credit], _ range: Range<Int>) -> FieldValue? {
    credits.isEmpty ? nil : .credits(credits, range)
  }

  /// The credits of one item: one, or several where lines of its own column follow that have a
  /// colon, too.
  private mutating func readCreditsOfItem(_ node: Node) -> [Credit]? {
    var first = node.line
    var start = node.start
    if start >= lines[first].end {
      guard let next = firstContent(first + 1..<node.end) else {
        line = node.end
        return nil
      }
      first = next
      start = lines[next].start
    }
    if bytes[start] == UInt8(ascii: "{"), isMapOfCredits(start, on: first, node) {
      guard case .credits(let credits, _)? = readFlow(.credits, from: start, on: first, in: node)
      else { return nil }
      return areFields(credits) ? nil : credits
    }
    let column = start - lines[first].first
    var credits: [Credit] = []
    var index = first
    while index < node.end {
      var end = index + 1
      while end < node.end, !startsCredit(end, column) { end += 1 }
      let part = Node(line: index, start: start, parent: node.parent, end: end, isItem: false)
      if let credit = readCredit(part) { credits.append(credit) }
      checkAllTaken(part)
      index = end
      if index < node.end { start = lines[index].start }
    }
    line = node.end
    return areFields(credits) ? nil : credits
  }

  /// Whether an item says `name: Jane Doe` and `role: Editor` and not `Editor: Jane Doe`; an error then.
  private mutating func areFields(_ credits: [Credit]) -> Bool {
    let texts = credits.map { ($0.key.text, $0.values.first?.text ?? "…") }
    let name = texts.first {
      $0.0 == "name" || texts.count > 1 && ["person", "actor"].contains($0.0)
    }
    let part = texts.first { ["role", "part", "character", "job"].contains($0.0) }
    guard let name, let first = credits.first, texts.count == 1 || part != nil else { return false }
    let sides = (name.1, part?.1 ?? "…")
    let credit = fieldName == "cast" ? "\(sides.0): \(sides.1)" : "\(sides.1): \(sides.0)"
    report(.fieldsForCredit(field: fieldName, credit: credit), first.key.range)
    return true
  }

  /// `- {A: B}`, but not `- {Proof}` and not `- {Proof}: B`.
  private func isMapOfCredits(_ start: Int, on index: Int, _ node: Node) -> Bool {
    colon(from: start, to: lines[index].end) != nil && !isBracketedText(start, on: index, node)
  }

  private func startsCredit(_ index: Int, _ column: Int) -> Bool {
    let line = lines[index]
    return hasContent(index) && line.indent == column && !isItem(index)
      && creditColon(from: line.start, to: line.end) != nil
  }

  private mutating func readCredit(_ node: Node) -> Credit? {
    let end = lines[node.line].end
    guard let colon = creditColon(from: node.start, to: end) else {
      guard let name = readText(node) else { return nil }
      warnOfCurlyQuotes(around: name, of: .text)
      return Credit(key: name, values: [])
    }
    let key = readLineText(node.start, trimmedEnd(node.start, colon))
    let rest = Node(
      line: node.line, start: skipBlanks(colon + 1, end), parent: node.parent, end: node.end,
      isItem: false)
    let problems = diagnostics.count
    let values = readNames(rest)
    return Credit(key: key, values: values, isRead: diagnostics.count == problems)
  }

  /// What stands after the colon: a text, or a list of them.
  private mutating func readNames(_ node: Node) -> [FieldText] {
    let value: FieldValue?
    switch shape(node) {
    case .blockList, .flowList:
      value =
        isPlainText(node) ? readText(node).map { .text($0) } : readValue(.list(.text), node)
    default:
      value = readText(node).map { .text($0) }
    }
    switch value {
    case .text(let text): return [text]
    case .list(let values, _):
      return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    default: return []
    }
  }

  /// `[REC]` is a text; with a comma it is a list.
  private func isPlainText(_ node: Node) -> Bool {
    guard case .flowList(let index, let start) = shape(node) else { return false }
    return isBracketedText(start, on: index, node)
      || !bytes[start..<limit(of: node)].contains(UInt8(ascii: ","))
  }

  /// Something follows the bracket that closes the one at `start`.
  private func isBracketedText(_ start: Int, on index: Int, _ node: Node) -> Bool {
    guard let close = closingBracket(from: start, to: limit(of: node)) else { return false }
    return close < lines[index].end && !isEmpty(close + 1, lines[index].end)
  }

  /// The colon that divides a credit: the first with a space behind it, outside of quotes that
  /// stand at the beginning.
  private func creditColon(from start: Int, to end: Int) -> Int? {
    if let close = closingQuote(from: start, to: end) {
      let next = skipBlanks(close + 1, end)
      if isColon(at: next, lineEnd: end) { return next }
      if next >= end { return nil }
    }
    return colon(from: start, to: end)
  }

  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, isBlankByte(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// `[A: B, C]` or `{A: B, C: [D, E]}`.
  mutating func readFlowCredits(_ cursor: inout FlowCursor) -> FieldValue? {
    let start = cursor.offset
    guard bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "{") else {
      return readFlowCredit(&cursor).map { .credits([$0], start..<cursor.offset) }
    }
    var credits: [Credit] = []
    readFlowItems(&cursor) { reader, inner in
      if let credit = reader.readFlowCredit(&inner) { credits.append(credit) }
    }
    return value(credits, start..<cursor.offset)
  }

  private mutating func readFlowCredit(_ cursor: inout FlowCursor) -> Credit? {
    let start = cursor.offset
    guard let colon = creditColon(from: start, to: cursor.limit) else {
      guard let name = readFlowText(&cursor) else { return nil }
      warnOfCurlyQuotes(around: name, of: .text)
      return Credit(key: name, values: [])
    }
    let key = readLineText(start, trimmedEnd(start, colon))
    cursor.offset = skipFlowBlanks(colon + 1, cursor.limit)
    guard cursor.offset < cursor.limit else { return Credit(key: key, values: []) }
    guard case .list(let values, _)? = readFlowValue(.list(.text), &cursor) else {
      return Credit(key: key, values: [])
    }
    let texts = values.compactMap { value -> FieldText? in
      if case .text(let text) = value { text } else { nil }
    }
    return Credit(key: key, values: texts)
  }
}
