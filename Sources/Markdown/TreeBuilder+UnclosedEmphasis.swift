import Diagnostics

/// Asterisks that begin what does not end, and so are printed.
extension TreeBuilder {
  /// Looks at all asterisks of the text from `start` on, which is typed at `offset`.
  ///
  /// Where the text is not letter for letter what is typed, only at the first of them.
  mutating func warnOfUnclosedEmphasis(from start: Int, typedAt offset: Int) {
    let star = UInt8(ascii: "*")
    let text = document.text[start...]
    guard options.extensions, let first = text.firstIndex(of: star) else { return }
    let typed = input.bytes[min(offset, input.bytes.count)...].prefix(text.count)
    guard typed.elementsEqual(text) else {
      if first == start { warnOfUnclosedEmphasis(at: offset) }
      return
    }
    let stars = text.indices.filter {
      document.text[$0] == star && ($0 == start || document.text[$0 - 1] != star)
    }
    for index in stars { warnOfUnclosedEmphasis(at: offset + index - start) }
  }

  /// Warns of asterisks that stayed text and stand directly before a word; `offset` is the first.
  ///
  /// One alone that begins a line, or that another behind a word announces, is meant:
  /// `*Not her real name`.
  private mutating func warnOfUnclosedEmphasis(at offset: Int) {
    guard offset < input.bytes.count else { return }
    let star = UInt8(ascii: "*")
    let line = input.line(at: offset)
    let content = input.content(ofLine: line)
    guard content.contains(offset), input.bytes[offset] == star else { return }
    let signs = input.bytes[offset..<content.upperBound].prefix { $0 == star }
    let before = input.bytes[content.lowerBound..<offset]
    if let last = before.last, !" \t(>".utf8.contains(last) {
      leaf.hasRemarkSign = true
      return
    }
    guard signs.count <= 3, signs.endIndex < content.upperBound,
      isLetter(input.bytes[signs.endIndex])
    else { return }
    if signs.count == 1 {
      // Of a cell or a caption, the line is ours and begins with a sign.
      if case .inlines = mode { return }
      if leaf.hasRemarkSign || !before.contains(where: { isLetter($0) }) { return }
    }
    let place = input.source(of: offset, inLine: line)
    report(
      .unclosedEmphasis(sign: String(decoding: signs, as: UTF8.self)),
      place..<place + signs.count)
  }
}

/// Of any alphabet; marks beyond ASCII count, too.
private func isLetter(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
}
