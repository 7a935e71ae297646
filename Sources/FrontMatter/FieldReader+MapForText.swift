// A map where names or titles belong: `authors: {name: Jane Doe}`. Read as text it would make a person.
extension FieldReader {
  /// Reports such a map, as the whole value of a list or as an item of one, and gives up on `node`.
  mutating func failMapForText(_ element: FieldType, _ shape: Shape, _ node: Node) -> Bool {
    guard case .text = element else { return false }
    switch shape {
    case .flowMap(let index, let start):
      guard startsMap(from: start, on: index), let colon = colon(from: start, to: lines[index].end),
        let close = closingBracket(from: start, to: limit(of: node)), colon < close,
        firstContent(node.line..<node.end).map({ isLast(close, from: $0, of: node) }) ?? false
      else { return false }
      let first = flowEnd(from: colon + 1, to: close, stopsAtComma: true) ?? close
      return failMap(start..<close + 1, value: colon + 1..<first, node)
    case .block(let index, let start):
      let end = lines[index].end
      guard let colon = colon(from: start, to: end) else { return false }
      let rest = index + 1..<max(node.end, index + 1)
      let isMap =
        firstContent(rest) == nil
        ? usualKeys.contains(string(start..<colon))
        : rest.allSatisfy {
          !hasContent($0) || self.colon(from: lines[$0].start, to: lines[$0].end) != nil
        }
      return isMap && failMap(start..<end, value: colon + 1..<end, node)
    default: return false
    }
  }

  /// The same for a field that takes one text: `series: {title: Festivals}`, or `title: Festivals` on
  /// lines of its own below `series:`.
  mutating func failMapForOneText(_ node: Node) -> Bool {
    if isEmpty(node.start, lines[node.line].end) { return failMapBelow(node) }
    return failFlowMap(from: node.start, on: node.line, node)
  }

  private mutating func failMapBelow(_ node: Node) -> Bool {
    guard let first = firstContent(node.line + 1..<max(node.end, node.line + 1)) else {
      return false
    }
    let start = lines[first].start
    if bytes[start] == UInt8(ascii: "{") { return failFlowMap(from: start, on: first, node) }
    guard let colon = colonOfField(on: first) else { return false }
    for index in first + 1..<max(node.end, first + 1)
    where hasContent(index) && lines[index].indent <= lines[first].indent {
      if colonOfField(on: index) == nil { return false }
    }
    let end = lines[first].end
    let value = excerpt(skipBlanks(colon + 1, end)..<end)
    fail(.fieldsForOneText(field: fieldName, value: value), start..<end, in: node)
    return true
  }

  /// The colon behind a word that names a field in other programs: small letters, digits and hyphens.
  /// A title that stands below its field may hold a colon, too: `Madina: a winter`.
  private func colonOfField(on index: Int) -> Int? {
    let start = lines[index].start
    guard let colon = colon(from: start, to: lines[index].end), colon > start,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start])
    else { return nil }
    let isWord = bytes[start..<colon].allSatisfy {
      ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z"))
        || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || "-_".utf8.contains($0)
    }
    return isWord ? colon : nil
  }

  private mutating func failFlowMap(from start: Int, on index: Int, _ node: Node) -> Bool {
    guard bytes[start] == UInt8(ascii: "{"), startsMap(from: start, on: index),
      let colon = colon(from: start, to: lines[index].end),
      let close = closingBracket(from: start, to: limit(of: node)), colon < close,
      isLast(close, from: index, of: node)
    else { return false }
    let first = flowEnd(from: colon + 1, to: close, stopsAtComma: true) ?? close
    let value = excerpt(skipBlanks(colon + 1, first)..<first)
    fail(.mapForOneText(field: fieldName, value: value), start..<close + 1, in: node)
    return true
  }

  private mutating func failMap(_ range: Range<Int>, value: Range<Int>, _ node: Node) -> Bool {
    let start = skipBlanks(value.lowerBound, value.upperBound)
    var end = value.upperBound
    while end > start, isBlankByte(bytes[end - 1]) { end -= 1 }
    fail(.mapForText(field: fieldName, value: excerpt(start..<max(start, end))), range, in: node)
    return true
  }

  /// Nothing of `node` stands behind a bracket.
  private func isLast(_ close: Int, from first: Int, of node: Node) -> Bool {
    guard let last = (first..<node.end).last(where: { hasContent($0) }) else { return false }
    return close >= lines[last].first && isEmpty(close + 1, lines[last].end)
  }
}

/// What other programs call the name in such a map. A title may begin with another word and a colon.
private let usualKeys: Set<String> = ["name", "title", "id", "slug", "label"]
