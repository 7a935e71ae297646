// Values in brackets: `[kk, ru]`, `{at: Klassiki, from: 2024-04-25}`.

/// A place between brackets.
struct FlowCursor {
  var offset: Int

  /// The bracket that closes the innermost list or map, or the end of the value.
  let limit: Int
}

extension FieldReader {
  /// Where the brackets of `node` have to be closed at the latest.
  func limit(of node: Node) -> Int { lines[node.end - 1].end }

  /// Reads the list or map whose bracket stands at `start` on line `index`.
  mutating func readFlow(
    _ type: FieldType, from start: Int, on index: Int, in node: Node
  ) -> FieldValue? {
    guard let close = closingBracket(from: start, to: limit(of: node)) else {
      fail(
        .unclosedBracket(bracket: bracket(start)), start..<lines[index].end, in: node)
      return nil
    }
    var cursor = FlowCursor(offset: start, limit: close + 1)
    let value = readFlowValue(type, &cursor)
    var last = index
    while last + 1 < node.end, lines[last].next <= close { last += 1 }
    line = last + 1
    if !isEmpty(close + 1, lines[last].end) {
      let rest = skipBlanks(close + 1, lines[last].end)..<lines[last].end
      report(.textAfterValue(text: excerpt(rest)), rest)
    }
    return value
  }

  /// Reads one value inside brackets, up to the comma or bracket that ends it.
  mutating func readFlowValue(_ type: FieldType, _ cursor: inout FlowCursor) -> FieldValue? {
    switch type {
    case .text, .markdown:
      return readFlowText(&cursor).map { .text($0) }
    case .list(let element):
      return readFlowList(of: element, &cursor)
    case .map(let fields):
      return readFlowRecord(fields, &cursor)
    case .dictionary(let value):
      return readFlowDictionary(of: value, &cursor)
    case .credits:
      return readFlowCredits(&cursor)
    case .oneOf:
      return readFlowOneOf(type, &cursor)
    default:
      return readFlowScalar(type, &cursor)
    }
  }

  private mutating func readFlowScalar(
    _ type: FieldType, _ cursor: inout FlowCursor
  ) -> FieldValue? {
    let found = found(at: cursor.offset)
    let token = flowToken(&cursor)
    if token.isEmpty { return nil }
    if let found {
      report(.wrongType(field: fieldName, expected: type, found: found), token)
      return nil
    }
    let isQuoted = closingQuote(from: token.lowerBound, to: token.upperBound) != nil
    let inner = isQuoted ? token.lowerBound + 1..<token.upperBound - 1 : token
    return convert(ScalarToken(range: inner, isQuoted: isQuoted), to: type)
  }

  private func found(at offset: Int) -> FoundValue? {
    switch bytes[offset] {
    case UInt8(ascii: "["): .list
    case UInt8(ascii: "{"): .map
    default: nil
    }
  }

  mutating func readFlowText(_ cursor: inout FlowCursor) -> FieldText? {
    let token = flowToken(&cursor)
    if token.isEmpty { return nil }
    if let feature = yamlFeature(token) {
      report(.yamlFeature(feature), token)
      return nil
    }
    if startsUnclosedQuote(token) {
      report(.unclosedQuote, token)
      return nil
    }
    warnOfDividedText(token)
    let parts = segments(token)
    if closingQuote(from: token.lowerBound, to: token.upperBound) == token.upperBound - 1 {
      let text = decodeQuoted(parts)
      return text.text.isEmpty ? nil : text
    }
    for offset in token
    where bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "{") {
      report(.bracketInText(bracket: bracket(offset)), offset..<offset + 1)
      return nil
    }
    if parts.count == 1 { return FieldText(text: string(token), range: token) }
    var text = TextBuilder()
    for part in parts where !part.isEmpty {
      if !text.isEmpty { text.separate(by: " ".utf8) }
      text.append(bytes[part])
    }
    return text.text(in: token)
  }

  /// `"Jane Doe` without the other quote; `'71` is a text, as is `'Round Midnight`.
  private func startsUnclosedQuote(_ token: Range<Int>) -> Bool {
    bytes[token.lowerBound] == UInt8(ascii: "\"")
      && closingQuote(from: token.lowerBound, to: token.upperBound) == nil
  }

  private mutating func readFlowList(
    of element: FieldType, _ cursor: inout FlowCursor
  ) -> FieldValue? {
    guard bytes[cursor.offset] == UInt8(ascii: "[") else {
      return readFlowValue(element, &cursor).map { .list([$0], $0.range) }
    }
    let start = cursor.offset
    var values: [FieldValue] = []
    readFlowItems(&cursor) { reader, inner in
      let item = inner.offset..<inner.limit
      let problems = reader.diagnostics.count
      if let value = reader.readFlowValue(element, &inner) {
        values.append(value)
        if case .text(let text) = value { reader.warnOfCurlyQuotes(around: text, of: element) }
      } else if reader.diagnostics.count == problems {
        reader.report(.emptyItem(field: reader.fieldName), item)
      }
    }
    return values.isEmpty ? nil : .list(values, start..<cursor.offset)
  }

  private mutating func readFlowRecord(
    _ fields: [Field], _ cursor: inout FlowCursor
  ) -> FieldValue? {
    guard checkMap(.map(fields), &cursor) else { return nil }
    let start = cursor.offset
    let outer = (fieldName, owner)
    owner = .field(fieldName)
    var builder = RecordBuilder(fields)
    readFlowItems(&cursor) { reader, inner in
      guard let key = reader.readFlowKey(&inner) else { return }
      guard let index = reader.fieldIndex(key.range, in: fields) else {
        inner.offset = inner.limit
        return reader.reportUnknown(key, &builder)
      }
      let field = fields[index]
      if reader.isDuplicate(field, key, builder) {
        inner.offset = inner.limit
        return
      }
      reader.fieldName = field.name
      let problems = reader.diagnostics.count
      let value = inner.offset < inner.limit ? reader.readFlowValue(field.type, &inner) : nil
      let wasReported = reader.diagnostics.count > problems
      reader.add(value, of: field, key, wasReported: wasReported, to: &builder)
    }
    reportMissing(builder, at: start..<cursor.offset)
    (fieldName, owner) = outer
    return .record(Record(range: start..<cursor.offset, entries: builder.entries))
  }

  private mutating func readFlowDictionary(
    of type: FieldType, _ cursor: inout FlowCursor
  ) -> FieldValue? {
    guard checkMap(.dictionary(type), &cursor) else { return nil }
    let start = cursor.offset
    var entries: [DictionaryEntry] = []
    readFlowItems(&cursor) { reader, inner in
      guard let key = reader.readFlowKey(&inner) else { return }
      let value = inner.offset < inner.limit ? reader.readFlowValue(type, &inner) : nil
      reader.append(key.range, value, to: &entries)
    }
    return entries.isEmpty ? nil : .dictionary(entries, start..<cursor.offset)
  }

  /// False, with an error, where no `{` stands.
  private mutating func checkMap(_ type: FieldType, _ cursor: inout FlowCursor) -> Bool {
    if bytes[cursor.offset] == UInt8(ascii: "{") { return true }
    let found = found(at: cursor.offset)
    let token = flowToken(&cursor)
    report(
      .wrongType(field: fieldName, expected: type, found: found ?? .text(excerpt(token))), token)
    return false
  }

  func bracket(_ offset: Int) -> String { bytes[offset] == UInt8(ascii: "[") ? "[" : "{" }
}
