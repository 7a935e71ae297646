/// The line that a range starts in, made ready for a terminal, and what is printed under it.
struct SourceExcerpt {
  /// The line, or a window of it with `…` where it is cut.
  let text: String

  /// What takes as much room as the text before the range: spaces, and the line's own tabs.
  let padding: String

  /// At least one.
  let carets: String

  /// In characters; longer lines are cut.
  private static let longest = 120

  /// What is left standing before the range in a cut line, in characters.
  private static let lead = 40

  init(of range: Range<Int>, in source: SourceText) {
    let (line, isPart) = source.part(ofLineAround: range.lowerBound)
    let marked = range.clamped(to: line)
    let before = characters(source.bytes[line.lowerBound..<marked.lowerBound])
    let within = characters(source.bytes[marked])
    let after = characters(source.bytes[marked.upperBound..<line.upperBound])
    let all = before + within + after
    var window = all.startIndex..<all.endIndex
    if all.count > Self.longest {
      let latest = all.count - Self.longest
      let start = within.count > Self.longest - Self.lead ? before.count : before.count - Self.lead
      let lower = min(max(0, start), latest)
      window = lower..<lower + Self.longest
    }
    let shown = before.count..<min(before.count + within.count, window.upperBound)
    let isCut = (
      window.lowerBound > 0 || isPart.before, window.upperBound < all.count || isPart.behind
    )
    text = (isCut.0 ? "…" : "") + String(all[window]) + (isCut.1 ? "…" : "")
    padding =
      (isCut.0 ? " " : "")
      + all[window.lowerBound..<shown.lowerBound].map {
        $0 == "\t" ? "\t" : String(repeating: " ", count: columns($0))
      }.joined()
    let width = all[shown].reduce(0) { $0 + columns($1) }
    carets = String(repeating: "^", count: max(1, width))
  }
}

extension SourceText {
  /// The line in which `offset` lies, or as much of it as an excerpt can need, and whether there is
  /// more of it before and behind. The rest is not looked at: a line can be as long as the file and
  /// hold a hundred thousand problems.
  fileprivate func part(
    ofLineAround offset: Int
  ) -> (range: Range<Int>, isPart: (before: Bool, behind: Bool)) {
    let offset = min(max(offset, byteOrderMarkLength), bytes.count)
    let first = max(byteOrderMarkLength, offset - 400)
    let last = min(bytes.count, offset + 600)
    let lineFeed = UInt8(ascii: "\n")
    let feedBefore = bytes[first..<offset].lastIndex(of: lineFeed)
    let feedBehind = bytes[offset..<last].firstIndex(of: lineFeed)
    let lower = feedBefore.map { $0 + 1 } ?? first
    var upper = feedBehind ?? last
    if feedBehind != nil || last == bytes.count, upper > lower,
      bytes[upper - 1] == UInt8(ascii: "\r")
    {
      upper -= 1
    }
    let isPart = (
      before: feedBefore == nil && first > byteOrderMarkLength && bytes[first - 1] != lineFeed,
      behind: feedBehind == nil && last < bytes.count && bytes[last] != lineFeed
    )
    return (lower..<upper, isPart)
  }
}

/// The characters of a piece of a line, tabs kept, other control characters replaced.
private func characters(_ bytes: ArraySlice<UInt8>) -> [Character] {
  String(decoding: bytes, as: UTF8.self).map { character in
    character != "\t" && character.unicodeScalars.contains(where: isUnprintable)
      ? "\u{FFFD}" : character
  }
}

/// How many columns a terminal gives a character: 0, 1 or 2.
private func columns(_ character: Character) -> Int {
  character.unicodeScalars.reduce(0) { max($0, columns($1)) }
}

private func columns(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20...0x2FF: return 1
  // East Asian wide and full-width characters, and emoji (Unicode Standard Annex #11).
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    return 2
  default: break
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: return 1
  }
}
