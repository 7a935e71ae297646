import Diagnostics

extension ProgramCompiler {
  /// Gathers the addresses that a text writes out, and what is needed for those that a value begins.
  mutating func noteAddresses(_ passage: MarkupPassage, in range: Range<Int>) {
    for value in passage.addresses { addAddresses(in: value) }
    if let value = openValue, let base = valueInFront, let end = passage.endOfOpenValue,
      end > range.lowerBound, value.holdsAddress, !value.isList
    {
      add(value, range.lowerBound..<end, behind: base)
    }
    forgetValue()
    isBehindDoubtfulValue = passage.endOfDoubtfulValue == range.upperBound
    if let value = passage.openValue, value.range.lowerBound == range.upperBound {
      openValue = value
    }
  }

  /// What is printed may be how an address begins; or it stands where a quotation mark was forgotten.
  mutating func noteValue(_ expression: Expression, at place: PrintPlace) {
    if isBehindDoubtfulValue, case .attributeName = place {
      report(MarkupFault(open: .attribute(quote: quoteBefore(expression)), opening: nil))
    }
    isBehindDoubtfulValue = false
    guard openValue != nil, valueInFront == nil, case .path(let names) = expression else {
      return forgetValue()
    }
    valueInFront = names.map(\.text).joined(separator: ".")
  }

  mutating func forgetValue() {
    openValue = nil
    valueInFront = nil
    isBehindDoubtfulValue = false
  }

  /// The last quotation mark in front of the tag with the expression.
  private func quoteBefore(_ expression: Expression) -> String {
    guard let bytes = frames.last?.file.source.bytes else { return "\"" }
    let before = bytes.prefix(expression.range.lowerBound)
    let brace = before.lastIndex(of: UInt8(ascii: "{")).map { $0 - 2 } ?? 0
    return before.indices.contains(brace) && before[brace] == UInt8(ascii: "'") ? "'" : "\""
  }

  private mutating func addAddresses(in value: AttributeText) {
    guard value.isList else { return add(value, value.range, behind: nil) }
    guard let bytes = frames.last?.file.source.bytes else { return }
    let parts = bytes[value.range].split { isSpace($0) || $0 == UInt8(ascii: ",") }
    for part in parts { add(value, part.startIndex..<part.endIndex, behind: nil) }
  }

  private mutating func add(_ value: AttributeText, _ range: Range<Int>, behind base: String?) {
    guard markup.format == .html, let source = frames.last?.file.source else { return }
    var range = range
    while let first = source.bytes[range].first, isSpace(first) { range.removeFirst() }
    while let last = source.bytes[range].last, isSpace(last) { range.removeLast() }
    let bytes = source.bytes[range]
    // What leads on from the page itself depends on where that is.
    guard base != nil || bytes.first == UInt8(ascii: "/") || bytes.starts(with: "http".utf8) else {
      return
    }
    references.addresses.insert(
      WrittenAddress(
        text: String(decoding: bytes, as: UTF8.self), base: base,
        use: value.use, path: source.path, range: range))
  }
}
