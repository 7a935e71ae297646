import Diagnostics

/// Asterisks that begin what does not end, and so are printed.
extension TreeBuilder {
  /// Warns of asterisks that stayed text and stand directly before a word; `offset` is the first.
  ///
  /// One alone at the beginning of a line is often meant: *\*Not her real name*.
  mutating func warnOfUnclosedEmphasis(at offset: Int) {
    guard options.extensions, offset < input.bytes.count else { return }
    let star = UInt8(ascii: "*")
    guard input.bytes[offset] == star else { return }
    let line = input.line(at: offset)
    let content = input.content(ofLine: line)
    guard content.contains(offset) else { return }
    let signs = input.bytes[offset..<content.upperBound].prefix { $0 == star }
    guard signs.count <= 3, signs.endIndex < content.upperBound,
      isLetter(input.bytes[signs.endIndex])
    else { return }
    let before = input.bytes[content.lowerBound..<offset]
    if let last = before.last, !" \t(>".utf8.contains(last) { return }
    if signs.count == 1 {
      guard case .inlines = mode else {
        // In another line, the same sign may be what this one answers.
        guard before.contains(where: isLetter), !before.contains(star) else { return }
        return report(signs, inLine: line)
      }
      return
    }
    report(signs, inLine: line)
  }

  private mutating func report(_ signs: ArraySlice<UInt8>, inLine line: Int) {
    let place = input.source(of: signs.startIndex, inLine: line)
    report(
      .unclosedEmphasis(sign: String(decoding: signs, as: UTF8.self)),
      place..<place + signs.count)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
  }
}
