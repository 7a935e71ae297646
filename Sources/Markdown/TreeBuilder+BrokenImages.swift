/// `![` that stayed text.
extension TreeBuilder {
  /// Warns of each that a `](` follows in the same block.
  mutating func warnOfBrokenImages() {
    guard options.extensions else { return }
    let end = input.range(ofLine: leaf.positions.line).upperBound
    let lastBracket = (leaf.brokenImages[0]..<end).last { isBeforeAddress($0, until: end) }
    guard let lastBracket else { return }
    // Those before one bracket share it: never look for it twice.
    var bracket = leaf.brokenImages[0] - 1
    var cause = BrokenImage.other
    for offset in leaf.brokenImages where offset < lastBracket {
      if bracket < offset {
        bracket = offset
        while bracket < lastBracket, !isBeforeAddress(bracket, until: end) { bracket += 1 }
        cause = self.cause(behind: bracket + 1, until: end)
      }
      let start = input.source(of: offset, inLine: input.line(at: offset))
      report(.brokenImage(cause), start..<start + 2)
    }
  }

  /// Whether a `]` stands there and a `(` behind it, perhaps behind a space.
  private func isBeforeAddress(_ offset: Int, until end: Int) -> Bool {
    guard input.bytes[offset] == UInt8(ascii: "]"), offset + 1 < end else { return false }
    if input.bytes[offset + 1] == UInt8(ascii: "(") { return true }
    return input.bytes[offset + 1] == 0x20 && offset + 2 < end
      && input.bytes[offset + 2] == UInt8(ascii: "(")
  }

  /// What is wrong between the brackets whose first one stands at `offset`.
  private func cause(behind offset: Int, until end: Int) -> BrokenImage {
    guard input.bytes[offset] == UInt8(ascii: "(") else { return .spaceBeforeAddress }
    // An address is no longer than this: what many have in common is not read for each of them.
    let limit = min(end, offset + 2_000)
    var index = passSpaces(from: offset + 1, until: limit)
    if index < limit, input.bytes[index] == UInt8(ascii: "<") {
      while index < limit, input.bytes[index] != UInt8(ascii: ">") { index += 1 }
      index += 1
    } else {
      while index < limit, input.bytes[index] > 0x20 { index += 1 }
    }
    index = passSpaces(from: index, until: limit)
    guard index < limit else { return .other }
    let rest = input.bytes[index..<end].prefix(3)
    if Self.curlyQuotes.contains(where: { rest.starts(with: $0) }) { return .curlyQuotes }
    let quote = input.bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return .other }
    return isClosed(quote, from: index + 1, until: end) ? .other : .unclosedCaption
  }

  /// Whether a quotation mark comes before the end of the line, or of the next picture's brackets.
  private func isClosed(_ quote: UInt8, from start: Int, until end: Int) -> Bool {
    var index = start
    while index < end, input.bytes[index] != quote {
      if input.bytes[index] == UInt8(ascii: "\\") { index += 1 }
      index += 1
      guard index < end else { break }
      let isPicture =
        input.bytes[index] == UInt8(ascii: "[") && input.bytes[index - 1] == UInt8(ascii: "!")
      let isLineEnd =
        input.bytes[index] == 0x0A && input.bytes[index - 1] == UInt8(ascii: ")")
      if isPicture || isLineEnd { return false }
    }
    return index < end
  }

  private func passSpaces(from start: Int, until end: Int) -> Int {
    var index = start
    while index < end, input.bytes[index] <= 0x20 { index += 1 }
    return min(index, end)
  }

  /// “ ” ‘ ’ „ ‚ « ».
  private static let curlyQuotes: [[UInt8]] = [
    [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x98], [0xE2, 0x80, 0x99],
    [0xE2, 0x80, 0x9E], [0xE2, 0x80, 0x9A], [0xC2, 0xAB], [0xC2, 0xBB],
  ]
}
