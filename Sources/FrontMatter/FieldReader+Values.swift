// A value by its type, where it stands on lines of its own or after its field.
extension FieldReader {
  /// Reads `node` as `type`; nil where nothing is there, or, with an error, where something else is.
  ///
  /// Afterwards `line` is the first line that was not taken.
  mutating func readValue(_ type: FieldType, _ node: Node) -> FieldValue? {
    if let (feature, range) = markOfLinesBelow(node) {
      fail(.yamlFeature(feature), range, in: node)
      return nil
    }
    return switch type {
    case .text, .markdown: failMapForOneText(node) ? nil : readText(node).map { .text($0) }
    case .list(let element): readList(of: element, node)
    case .map(let fields): readRecord(fields, node).map { .record($0) }
    case .dictionary(let value): readDictionary(of: value, node)
    case .credits: readCredits(node)
    case .oneOf: readOneOf(type, node)
    case .integer, .decimal, .boolean, .date, .url, .identifier, .choice: readScalar(type, node)
    }
  }

  /// What a value looks like, before its type is asked.
  enum Shape {
    case empty
    case scalar
    /// A list starts on line `on`, at the hyphen `at`.
    case blockList(on: Int, at: Int)
    /// A map can start on line `on`, at its first key `at`.
    case block(on: Int, at: Int)
    case flowList(on: Int, at: Int)
    case flowMap(on: Int, at: Int)
    /// A hyphen after a field's colon.
    case listOnFieldLine
  }

  /// `&who` or `!list` alone behind a field or a hyphen, above a list or a map that it would be of.
  /// Above lines of text it is text, too.
  private func markOfLinesBelow(_ node: Node) -> (YAMLFeature, Range<Int>)? {
    let word = node.start..<lines[node.line].end
    guard node.end > node.line + 1, !word.isEmpty, let feature = yamlFeature(word),
      !bytes[word].contains(where: isBlankByte),
      let next = firstContent(node.line + 1..<node.end)
    else { return nil }
    let isCollection =
      isItem(next) || startsMap(from: lines[next].start, on: next)
    return isCollection ? (feature, word) : nil
  }

  func shape(_ node: Node) -> Shape {
    var index = node.line
    var start = node.start
    let isInline = !isEmpty(start, lines[index].end)
    if !isInline {
      guard let next = firstContent(index + 1..<node.end) else { return .empty }
      index = next
      start = lines[next].start
    }
    if isHyphen(at: start, lineEnd: lines[index].end) {
      return isInline && !node.isItem ? .listOnFieldLine : .blockList(on: index, at: start)
    }
    switch bytes[start] {
    case UInt8(ascii: "["): return .flowList(on: index, at: start)
    case UInt8(ascii: "{"): return .flowMap(on: index, at: start)
    default: return isInline && !node.isItem ? .scalar : .block(on: index, at: start)
    }
  }

  private mutating func readList(of element: FieldType, _ node: Node) -> FieldValue? {
    switch shape(node) {
    case .empty:
      line = node.end
      return nil
    case .listOnFieldLine:
      fail(
        .listOnFieldLine(field: fieldName), node.start..<lines[node.line].end, in: node)
      return nil
    case .blockList(let index, let start):
      return readBlockList(of: element, from: start, on: index, until: node.end)
    case .flowList(let index, let start) where !isText(element, from: start, on: index, node):
      return readFlow(.list(element), from: start, on: index, in: node)
    case .block(let index, _) where isItemWithoutSpace(index):
      failWithoutSpace(index, in: node)
      return nil
    case .block(let index, _) where otherBullet(index) != nil:
      for index in index..<node.end { reportOtherBullet(index) }
      line = node.end
      return nil
    case let shape where failMapForText(element, shape, node): return nil
    case .scalar, .block, .flowList, .flowMap:
      guard let value = readValue(element, node) else { return nil }
      if case .text(let text) = value { warnOfCurlyQuotes(around: text, of: element) }
      return .list([value], value.range)
    }
  }

  /// `[REC] (dir. Jaume Balagueró, 2007)`: the bracket at `start` closes before the value ends, and
  /// text is wanted.
  private func isText(_ type: FieldType, from start: Int, on index: Int, _ node: Node) -> Bool {
    guard type.takesAnyText, let close = closingBracket(from: start, to: limit(of: node)) else {
      return false
    }
    return close < lines[index].end && !isEmpty(close + 1, lines[index].end)
  }

  private mutating func readBlockList(
    of element: FieldType, from first: Int, on index: Int, until end: Int
  ) -> FieldValue? {
    let items = readBlockItems(from: first, on: index, until: end) { reader, item -> FieldValue? in
      if reader.failMapForText(element, reader.shape(item), item) { return nil }
      let value = reader.readValue(element, item)
      if case .text(let text)? = value { reader.warnOfCurlyQuotes(around: text, of: element) }
      return value
    }
    guard !items.isEmpty else { return nil }
    return .list(items, first..<lines[end - 1].end)
  }

  /// Hands every item of the list whose first hyphen stands at `first` to `read`.
  mutating func readBlockItems<Value>(
    from first: Int, on index: Int, until end: Int,
    _ read: (inout FieldReader, Node) -> Value?
  ) -> [Value] {
    let column = first - lines[index].first
    var values: [Value] = []
    var index = index
    var hyphen = first
    line = index
    if first == lines[index].start { checkIndentation(index) }
    while index < end {
      if hyphen == first || hasContent(index) {
        if hyphen != first, !checkItem(index, column) { break }
        let node = itemNode(hyphen, on: index, column: column, until: end)
        let problems = diagnostics.count
        if let value = read(&self, node) {
          values.append(value)
        } else if diagnostics.count == problems {
          report(.emptyItem(field: fieldName), hyphen..<lines[index].end)
        }
        checkAllTaken(node)
        warnOfJoinedItems(node, column)
        index = node.end
      } else {
        index += 1
      }
      line = index
      if index < end { hyphen = lines[index].start }
    }
    return values
  }

  /// Warns of lines that an item's text took and that look like items of the same list.
  private mutating func warnOfJoinedItems(_ node: Node, _ column: Int) {
    guard node.start < lines[node.line].end, !opensLines(node) else { return }
    for index in node.line + 1..<max(node.end, node.line + 1)
    where isItem(index) && lines[index].stray == nil {
      report(.indentedItem(expected: column), lines[index].start..<lines[index].end)
    }
  }

  /// What an item starts with is no plain text, but a list, a map, a quoted or a block text.
  private func opensLines(_ node: Node) -> Bool {
    let end = lines[node.line].end
    return isHyphen(at: node.start, lineEnd: end) || colon(from: node.start, to: end) != nil
      || Array("[{|>\"'".utf8).contains(bytes[node.start])
  }

  /// False where the list ends before line `index`.
  private mutating func checkItem(_ index: Int, _ column: Int) -> Bool {
    guard isItem(index) else { return false }
    let row = lines[index]
    if checkIndentation(index), row.indent != column {
      report(.unevenIndentation(found: row.indent, expected: column), row.start..<row.end)
    }
    return true
  }

  private func itemNode(_ hyphen: Int, on index: Int, column: Int, until end: Int) -> Node {
    let blockEnd = extent(of: index, parent: column, isItem: true)
    return Node(
      line: index, start: skipBlanks(hyphen + 1, lines[index].end), parent: column,
      end: max(index + 1, min(end, blockEnd)), isItem: true)
  }

  private mutating func readRecord(_ fields: [Field], _ node: Node) -> Record? {
    switch shape(node) {
    case .empty:
      line = node.end
      return nil
    case .block(let index, let start) where colon(from: start, to: lines[index].end) != nil:
      var builder = RecordBuilder(fields)
      let outer = (fieldName, owner)
      owner = .field(fieldName)
      readBlockFields(&builder, from: start, on: index, until: node.end)
      reportMissing(builder, at: start..<lines[index].end)
      (fieldName, owner) = outer
      return Record(range: start..<lines[node.end - 1].end, entries: builder.entries)
    case .flowMap(let index, let start):
      let value = readFlow(.map(fields), from: start, on: index, in: node)
      if case .record(let record)? = value { return record }
      return nil
    case let other:
      failWrongType(.map(fields), other, node)
      return nil
    }
  }

  /// Reports that `node` has another shape than `type` needs.
  mutating func failWrongType(_ type: FieldType, _ shape: Shape, _ node: Node) {
    let inline = node.start..<lines[node.line].end
    let problem: (FoundValue) -> FrontMatterProblem = { [fieldName] found in
      .wrongType(field: fieldName, expected: type, found: found)
    }
    switch shape {
    case .blockList(let index, let start), .flowList(let index, let start):
      fail(problem(.list), start..<lines[index].end, in: node)
    case .flowMap(let index, let start):
      fail(problem(.map), start..<lines[index].end, in: node)
    case .block(let index, let start):
      let range = start..<lines[index].end
      fail(problem(.text(excerpt(range))), range, in: node)
    case .scalar, .empty, .listOnFieldLine:
      fail(problem(.text(excerpt(inline))), inline, in: node)
    }
  }
}
