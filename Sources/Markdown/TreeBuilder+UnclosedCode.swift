/// Code that takes in what was meant to follow it.
extension TreeBuilder {
  /// Warns of a fence at `start`, in `line`, that no other closes: the code then goes on to the end of
  /// the text, or of the quote or list around it.
  mutating func warnOfUnclosedCode(
    _ code: NodeID, from start: Int, _ node: CMarkNode, _ line: Int
  ) {
    let opening = input.content(ofLine: line)
    guard start < opening.upperBound else { return }
    let sign = input.bytes[start]
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return }
    let fence = input.bytes[start..<opening.upperBound].prefix { $0 == sign }
    // Of indented code, the first line is part of the code.
    guard fence.count >= 3,
      !document.bytes(of: code).starts(with: input.bytes[start..<opening.upperBound]),
      !isClosed(fence, below: line, until: node.endLine - 1)
    else { return }
    let place = input.source(of: start, inLine: line)
    report(
      .unclosedCode(fence: String(decoding: fence, as: UTF8.self)), place..<place + fence.count)
  }

  /// Whether the last line of the code is nothing but a fence as long as the first.
  private func isClosed(
    _ fence: ArraySlice<UInt8>, below first: Int, until last: Int
  ) -> Bool {
    guard last > first, input.lines.indices.contains(last), let sign = fence.first else {
      return false
    }
    let end = input.content(ofLine: last).upperBound
    let typed = input.bytes[min(input.contentStart(ofLine: last, quotes: quotes), end)..<end]
    let signs = typed.prefix { $0 == sign }
    return signs.count >= fence.count
      && typed.dropFirst(signs.count).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
