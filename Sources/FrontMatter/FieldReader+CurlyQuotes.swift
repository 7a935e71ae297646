// Quotation marks of print around a text: they are letters of it, and hold nothing together.
extension FieldReader {
  /// Warns of an item of a list that stands wholly between two of them: `“Jane Doe”`.
  ///
  /// Only items are looked at: a title or a sentence may well be a quotation.
  mutating func warnOfCurlyQuotes(around item: FieldText, of element: FieldType) {
    guard case .text = element, !isInStraightQuotes(item),
      let inner = insideCurlyQuotes(item.range), !holdsCurlyQuote(inner)
    else { return }
    report(.curlyText(excerpt(inner)), item.range)
  }

  /// Warns of a text between brackets that begins with such a mark and ends at a comma before the
  /// second one: `[“Snow, ice”]`.
  mutating func warnOfDividedText(_ token: Range<Int>) {
    guard token.upperBound < bytes.count, bytes[token.upperBound] == UInt8(ascii: ","),
      let length = doubleQuoteLength(at: token.lowerBound, in: token),
      !holdsCurlyQuote(token.dropFirst(length))
    else { return }
    report(.dividedText(excerpt(token)), token.lowerBound..<token.lowerBound + length)
  }

  /// Not `‘`, which may begin a word that has lost its first letters.
  private func doubleQuoteLength(at offset: Int, in range: Range<Int>) -> Int? {
    guard let length = curlyQuoteLength(at: offset, in: range) else { return nil }
    return length == 3 && bytes[offset + 2] < 0x9C ? nil : length
  }

  private func holdsCurlyQuote(_ range: Range<Int>) -> Bool {
    range.contains { doubleQuoteLength(at: $0, in: range) != nil }
  }

  private func isInStraightQuotes(_ text: FieldText) -> Bool {
    guard text.range.lowerBound > 0 else { return false }
    let before = bytes[text.range.lowerBound - 1]
    return before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
  }
}
