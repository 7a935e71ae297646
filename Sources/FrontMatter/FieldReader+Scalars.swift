import Diagnostics

// Values of one line that are not text: numbers, dates, addresses.
extension FieldReader {
  mutating func readScalar(_ type: FieldType, _ node: Node) -> FieldValue? {
    var index = node.line
    var start = node.start
    switch shape(node) {
    case .empty:
      line = node.end
      return nil
    case .scalar: break
    case .block(let next, let first):
      index = next
      start = first
    case let other:
      failWrongType(type, other, node)
      return nil
    }
    line = index + 1
    guard let token = scalarToken(from: start, to: lines[index].end) else {
      line = node.end
      return nil
    }
    return convert(token, to: type)
  }

  /// What a value is made of, without quotes and trailing comment.
  struct ScalarToken {
    let range: Range<Int>
    let isQuoted: Bool
  }

  /// The value in `start..<end`, the rest of a line; nil, with an error, where it is not well
  /// formed.
  mutating func scalarToken(from start: Int, to end: Int) -> ScalarToken? {
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = closingQuote(from: start, to: end) else {
        report(.unclosedQuote, start..<end)
        return nil
      }
      guard isEmpty(close + 1, end) else {
        let rest = skipBlanks(close + 1, end)..<end
        report(.textAfterValue(text: excerpt(rest)), rest)
        return nil
      }
      return ScalarToken(range: start + 1..<close, isQuoted: true)
    }
    var offset = start
    while offset < end {
      if bytes[offset] == UInt8(ascii: "#"), offset > start, isBlankByte(bytes[offset - 1]) {
        break
      }
      offset += 1
    }
    while offset > start, isBlankByte(bytes[offset - 1]) { offset -= 1 }
    return ScalarToken(range: start..<offset, isQuoted: false)
  }

  /// The value of a token; nil for `null`, and, with an error, for what `type` does not take.
  mutating func convert(_ token: ScalarToken, to type: FieldType) -> FieldValue? {
    let range = token.range
    if range.isEmpty { return nil }
    if !token.isQuoted {
      if isNull(range) { return nil }
      if let feature = yamlFeature(range) {
        report(.yamlFeature(feature), range)
        return nil
      }
      if let inner = insideCurlyQuotes(range) {
        report(.curlyQuotes(text: excerpt(inner)), range)
        return nil
      }
    }
    switch type {
    case .date: return readDate(range)
    case .url: return readAddress(range)
    case .identifier: return readIdentifier(range)
    case .choice(let words): return readChoice(range, words)
    default: break
    }
    if let value = readNumberOrBoolean(range, type) { return value }
    report(
      .wrongType(field: fieldName, expected: type, found: .text(excerpt(range))), range)
    return nil
  }

  private func readNumberOrBoolean(_ range: Range<Int>, _ type: FieldType) -> FieldValue? {
    let token = bytes[range]
    switch type {
    case .integer: return wholeNumber(token).map { .integer($0, range) }
    case .decimal: return decimalNumber(token).map { .decimal($0, range) }
    case .boolean:
      guard token.count <= 5 else { return nil }
      switch string(range).lowercased() {
      case "true", "yes", "on": return .boolean(true, range)
      case "false", "no", "off": return .boolean(false, range)
      default: return nil
      }
    default: return nil
    }
  }

  private mutating func readDate(_ range: Range<Int>) -> FieldValue? {
    if let date = PartialDate(bytes[range]) {
      if PartialDate.usualYears.contains(date.year) { return .date(date, range) }
      report(.unusualYear(text: excerpt(range)), range)
      return nil
    }
    let suggestion = PartialDate(guessing: bytes[range])
    report(.badDate(text: excerpt(range), suggestion: suggestion), range)
    return nil
  }

  private mutating func readAddress(_ range: Range<Int>) -> FieldValue? {
    let address = bytes[range]
    let host = ["https://", "http://"].lazy.filter { address.starts(with: $0.utf8) }
      .map { address.dropFirst($0.utf8.count) }.first
    let isAddress = host.map { !$0.isEmpty && $0.first != UInt8(ascii: "/") }
    let isClean = !address.contains { $0 <= 0x20 || $0 == 0x7F }
    if isClean, isAddress ?? (address.first == UInt8(ascii: "/")) {
      return .text(FieldText(text: string(range), range: range))
    }
    report(.badAddress(text: excerpt(range)), range)
    return nil
  }

  private mutating func readIdentifier(_ range: Range<Int>) -> FieldValue? {
    let foreign = Array("/:#,[]{}<>\"'".utf8)
    if range.isEmpty || bytes[range].contains(where: { $0 <= 0x20 || foreign.contains($0) }) {
      report(.badIdentifier(text: excerpt(range)), range)
      return nil
    }
    return .text(FieldText(text: string(range), range: range))
  }

  private mutating func readChoice(_ range: Range<Int>, _ words: [String]) -> FieldValue? {
    let text = string(range)
    if words.contains(text) { return .text(FieldText(text: text, range: range)) }
    let nearest = nearestNames(to: text, among: words)
    report(.unknownChoice(text: excerpt(range), choices: words, nearest: nearest), range)
    return nil
  }

  /// What stands between two of `“ ” „ ‘ ’ ‚ « »`; nil where these do not stand at both ends.
  func insideCurlyQuotes(_ range: Range<Int>) -> Range<Int>? {
    guard let first = curlyQuoteLength(at: range.lowerBound, in: range) else { return nil }
    for count in [3, 2] where range.count >= first + count {
      if curlyQuoteLength(at: range.upperBound - count, in: range) == count {
        return range.lowerBound + first..<range.upperBound - count
      }
    }
    return nil
  }

  /// How many bytes the curly quotation mark at `offset` has; nil where none stands there.
  func curlyQuoteLength(at offset: Int, in range: Range<Int>) -> Int? {
    let rest = bytes[offset..<max(offset, range.upperBound)]
    if rest.starts(with: [0xC2, 0xAB]) || rest.starts(with: [0xC2, 0xBB]) { return 2 }
    guard rest.starts(with: [0xE2, 0x80]), let last = rest.dropFirst(2).first else { return nil }
    return (0x98...0x9F).contains(last) ? 3 : nil
  }

  /// `null`, `~` and their kin (YAML 1.2.2, § 10.3.2).
  private func isNull(_ range: Range<Int>) -> Bool {
    guard range.count == 1 || range.count == 4 else { return false }
    return ["~", "null", "Null", "NULL"].contains { $0.utf8.elementsEqual(bytes[range]) }
  }

  /// An anchor, an alias or a tag at the beginning of a value.
  func yamlFeature(_ range: Range<Int>) -> YAMLFeature? {
    guard let first = bytes[range].first else { return nil }
    switch first {
    case UInt8(ascii: "&"): return .anchor
    case UInt8(ascii: "*"): return .alias
    case UInt8(ascii: "!"): return .tag
    default: return nil
    }
  }
}

/// Decimal digits with an optional sign, without leading zeros: in YAML 1.1 those make it octal.
private func wholeNumber(_ token: ArraySlice<UInt8>) -> Int? {
  let digits =
    token.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } ?? false
    ? token.dropFirst() : token
  guard !digits.isEmpty, digits.allSatisfy(isDigit),
    digits.count == 1 || digits.first != UInt8(ascii: "0")
  else { return nil }
  return Int(String(decoding: token, as: UTF8.self))
}

/// Digits, a decimal point, digits, an exponent; a digit on one side of the point at least.
private func decimalNumber(_ token: ArraySlice<UInt8>) -> Double? {
  var rest = token
  if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
  let whole = rest.prefix(while: isDigit)
  rest = rest.dropFirst(whole.count)
  if whole.count > 1, whole.first == UInt8(ascii: "0") { return nil }
  var fraction = rest.prefix(0)
  if rest.first == UInt8(ascii: ".") {
    fraction = rest.dropFirst().prefix(while: isDigit)
    rest = rest.dropFirst(1 + fraction.count)
  }
  guard !whole.isEmpty || !fraction.isEmpty else { return nil }
  if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    rest = rest.drop(while: isDigit)
  }
  guard rest.isEmpty, let number = Double(String(decoding: token, as: UTF8.self)) else {
    return nil
  }
  return number.isFinite ? number : nil
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}
