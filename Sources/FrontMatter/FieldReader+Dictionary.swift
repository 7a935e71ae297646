import Diagnostics

// Maps whose keys are free.
extension FieldReader {
  mutating func readDictionary(of type: FieldType, _ node: Node) -> FieldValue? {
    switch shape(node) {
    case .empty:
      line = node.end
      return nil
    case .block(let index, let start) where colon(from: start, to: lines[index].end) != nil:
      return readBlockDictionary(of: type, from: start, on: index, until: node.end)
    case .flowMap(let index, let start):
      return readFlow(.dictionary(type), from: start, on: index, in: node)
    case let other:
      failWrongType(.dictionary(type), other, node)
      return nil
    }
  }

  private mutating func readBlockDictionary(
    of type: FieldType, from first: Int, on index: Int, until end: Int
  ) -> FieldValue? {
    let column = first - lines[index].first
    var entries: [DictionaryEntry] = []
    var index = index
    var start = first
    if first == lines[index].start { checkIndentation(index) }
    while index < end {
      if start == first || hasContent(index) {
        if start != first, checkIndentation(index), lines[index].indent != column {
          report(
            .unevenIndentation(found: lines[index].indent, expected: column),
            start..<lines[index].end)
        }
        let blockEnd = max(index + 1, min(end, extent(of: index, parent: column, isItem: false)))
        if let key = readKey(from: start, on: index, of: nil) {
          let node = Node(
            line: index, start: key.valueStart, parent: column, end: blockEnd, isItem: false)
          let value = readValue(type, node)
          checkAllTaken(node)
          append(key.range, value, to: &entries)
        }
        index = blockEnd
      } else {
        index += 1
      }
      if index < end { start = lines[index].start }
    }
    line = end
    return entries.isEmpty ? nil : .dictionary(entries, first..<lines[end - 1].end)
  }

  /// Adds an entry, unless it has no value or its key is there already, which is an error.
  mutating func append(
    _ key: Range<Int>, _ value: FieldValue?, to entries: inout [DictionaryEntry]
  ) {
    let text = readKeyText(key)
    if let earlier = entries.first(where: { $0.key.text == text.text }) {
      let line = source.position(at: earlier.key.range.lowerBound).line
      report(.duplicateField(name: text.text, firstLine: line), key)
    } else if let value {
      entries.append(DictionaryEntry(key: text, value: value))
    }
  }

  /// The text of a key; `key` is what stands between its quotes, if it has any.
  private mutating func readKeyText(_ key: Range<Int>) -> FieldText {
    if key.lowerBound > 0, key.upperBound < bytes.count {
      let quote = bytes[key.lowerBound - 1]
      if quote == bytes[key.upperBound], quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        return decodeQuoted([key.lowerBound - 1..<key.upperBound + 1])
      }
    }
    return FieldText(text: string(key), range: key)
  }
}
