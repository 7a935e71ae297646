/// What looks like a link and stayed text, and links without words or address.
extension TreeBuilder {
  /// Why a link that was read is of no use; nil for one that is.
  func emptiness(ofLink number: Int, _ node: NodeID) -> BrokenLink? {
    guard options.extensions, document[node].kind == .link else { return nil }
    if document[node].firstChild == nil { return .noText }
    return document.links[number].destination.isEmpty ? .noAddress : nil
  }

  /// Warns of each sign of a link behind which an address stands.
  ///
  /// Only clear cases: brackets are an editor’s, too, `[Serikbayeva]`, `[sic] (as he said)`.
  mutating func warnOfBrokenLinks() {
    guard options.extensions else { return }
    for sign in leaf.linkSigns {
      // A picture that broke has the same brackets, and a warning of its own.
      if let image = leaf.brokenImages.first, image < sign { return }
      let line = input.line(at: sign)
      if input.bytes[sign...].starts(with: "<!--".utf8) {
        let place = input.source(of: sign, inLine: line)
        report(.printedComment, place..<place + 4)
        continue
      }
      let end = min(input.content(ofLine: line).upperBound, sign + Self.longestAddress)
      guard
        let address = brokenAddress(behind: sign, until: end) ?? addressAlone(before: sign, line)
      else { continue }
      let start = input.bytes[sign] == UInt8(ascii: "<") ? sign : linkStart(before: sign, line)
      if start > 0, input.bytes[start - 1] == UInt8(ascii: "\\") { continue }
      let words = String(decoding: input.bytes[address.range], as: UTF8.self)
      let place = input.source(of: start, inLine: line)
      report(.brokenLink(words, address.reason), place..<place + address.end - start)
    }
  }

  /// What is longer is no address, and is not read for each of many brackets.
  private static let longestAddress = 500

  private struct BrokenAddress {
    let range: Range<Int>

    /// Behind the bracket that closes it, or behind the address.
    let end: Int
    let reason: BrokenLink
  }

  private func brokenAddress(behind sign: Int, until end: Int) -> BrokenAddress? {
    guard sign + 1 < end else { return nil }
    let bytes = input.bytes
    if bytes[sign] == UInt8(ascii: "<") {
      return address(from: sign + 1, until: end, closedBy: ">", if: beginsWithScheme)
    }
    switch bytes[sign + 1] {
    case UInt8(ascii: "("):
      return address(from: sign + 2, until: end, closedBy: ")") {
        beginsWithScheme($0) || isPath($0)
      }
    case UInt8(ascii: "["):
      return address(from: sign + 2, until: end, closedBy: "]", because: .squareBrackets) {
        beginsWithScheme($0)
      }
    case 0x20 where sign + 2 < end && bytes[sign + 2] == UInt8(ascii: "("):
      return address(from: sign + 3, until: end, closedBy: ")", because: .spaceBeforeAddress) {
        beginsWithScheme($0)
      }
    default: return nil
    }
  }

  /// What stands before a `]`, where it is an address of the host and nothing else: `[film:x]`.
  private func addressAlone(before sign: Int, _ line: Int) -> BrokenAddress? {
    guard input.bytes[sign] == UInt8(ascii: "]") else { return nil }
    let first = max(input.content(ofLine: line).lowerBound, sign - 100)
    var start = sign
    let bracket = UInt8(ascii: "[")
    while start > first, input.bytes[start - 1] > 0x20, input.bytes[start - 1] != bracket {
      start -= 1
    }
    guard start > first, input.bytes[start - 1] == bracket, beginsWithScheme(start..<sign),
      input.bytes[sign - 1] != UInt8(ascii: ":"),
      !input.bytes[start..<sign].starts(with: "http".utf8)
    else { return nil }
    // The address of `[words][address]`, of which a warning speaks already.
    if start > 1, input.bytes[start - 2] == UInt8(ascii: "]") { return nil }
    return BrokenAddress(range: start..<sign, end: sign + 1, reason: .addressAlone)
  }

  /// What stands between brackets, where it looks like an address.
  private func address(
    from start: Int, until end: Int, closedBy bracket: Unicode.Scalar,
    because known: BrokenLink? = nil, if looksLikeAddress: (Range<Int>) -> Bool
  ) -> BrokenAddress? {
    let close = input.bytes[start..<end].firstIndex(of: UInt8(ascii: bracket))
    var range = start..<(close ?? end)
    while let first = range.first, input.bytes[first] <= 0x20 { range.removeFirst() }
    while let last = range.last, input.bytes[last] <= 0x20 { range.removeLast() }
    guard !range.isEmpty, looksLikeAddress(range) else { return nil }
    let space = input.bytes[range].firstIndex { $0 <= 0x20 }
    if close == nil, let space { range = range.lowerBound..<space }
    // Not within a character, should the line be cut.
    while let last = range.last, range.upperBound < input.bytes.count,
      input.bytes[range.upperBound] & 0xC0 == 0x80, last > range.lowerBound
    {
      range.removeLast()
    }
    let reason =
      known
      ?? (close == nil
        ? .unclosed(bracket: String(bracket)) : space == nil ? .other : .spaceInAddress)
    return BrokenAddress(
      range: range, end: close.map { $0 + 1 } ?? range.upperBound, reason: reason)
  }

  /// Whether an address of the host begins there, `film:`, in whatever case, or one of the web.
  private func beginsWithScheme(_ range: Range<Int>) -> Bool {
    guard let colon = input.bytes[range].prefix(24).firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    let scheme = input.bytes[range.lowerBound..<colon]
    if scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8) {
      return input.bytes[colon..<range.upperBound].starts(with: "://".utf8)
    }
    return options.hostSchemes.contains { known in
      known.utf8.count == scheme.count && zip(known.utf8, scheme).allSatisfy { $0 == $1 | 0x20 }
    }
  }

  /// Whether a slash, or a full stop within a word, makes it a path: `my programme.pdf`.
  private func isPath(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let byte = input.bytes[index]
      if byte == UInt8(ascii: "/") { return true }
      guard byte == UInt8(ascii: "."), index + 1 < range.upperBound else { return false }
      let next = input.bytes[index + 1]
      return next > 0x2F && next != UInt8(ascii: ")")
    }
  }

  /// The `[` of a `]`, if it stands in the same line and not far before it; otherwise the `]`.
  private func linkStart(before bracket: Int, _ line: Int) -> Int {
    let first = max(input.content(ofLine: line).lowerBound, bracket - Self.longestAddress)
    var depth = 0
    var index = bracket
    while index >= first {
      switch input.bytes[index] {
      case UInt8(ascii: "]"): depth += 1
      case UInt8(ascii: "["):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index -= 1
    }
    return bracket
  }
}
