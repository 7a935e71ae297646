import Diagnostics
import FrontMatter
import Markdown

/// Marks and spaces of a typewriter where the language has others.
struct TypographyLint {
  let text: LintedText

  func findings() -> [LintFinding] { [straightQuotes(), breakingSpaces()].compactMap(\.self) }

  /// One for the whole text: where the first of them stands, and how many there are.
  private func straightQuotes() -> LintFinding? {
    let typed = text.typed.flatMap { $0.straightMarks(in: text.bytes, language: text.language) }
    let kept = typed.isEmpty ? [] : keptRanges
    let marks = typed.filter { !kept.cover($0.range.lowerBound) }
    guard let first = marks.map(\.range.lowerBound).min() else { return nil }
    return LintFinding(
      .straightQuotes(marks.count), in: text.path, at: first..<first + 1,
      repairs: marks.map { .init(range: $0.range, text: $0.printed) })
  }

  private func breakingSpaces() -> LintFinding? {
    guard let rule = BreakingSpaces(language: text.language) else { return nil }
    var spaces: [Int] = []
    for document in text.typed {
      for block in document.shownNodes where document[block].kind.holdsInlines {
        let found = breakingSpaces(of: rule, in: block, of: document)
        if !found.isEmpty, !document.hasBrokenAddress(block) { spaces += found }
      }
    }
    if !spaces.isEmpty {
      let kept = keptRanges
      spaces.removeAll { kept.cover($0) }
    }
    guard let first = spaces.min() else { return nil }
    return LintFinding(
      .breakingSpaces(spaces.count), in: text.path, at: first..<first + 1,
      repairs: spaces.map { .init(range: $0..<$0 + 1, text: [0xC2, 0xA0]) })
  }

  /// What stays letter by letter: shortcodes, and the texts of links that are labels of definitions.
  private var keptRanges: [Range<Int>] {
    let labels = text.typed.flatMap { document in
      document.links.map(\.range).filter {
        isLabel(text.bytes[$0.clamped(to: 0..<text.bytes.count)])
      }
    }
    if labels.isEmpty { return Shortcode.ranges(in: text.bytes) }
    let all = (Shortcode.ranges(in: text.bytes) + labels).sorted { $0.lowerBound < $1.lowerBound }
    return all.reduce(into: []) { merged, range in
      guard let last = merged.last, last.upperBound > range.lowerBound else {
        return merged.append(range)
      }
      merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
  }

  /// `[it's]` and `[it's][]`, not `[it's][label]` and `[it's](/films/)`.
  private func isLabel(_ link: ArraySlice<UInt8>) -> Bool {
    guard link.last == UInt8(ascii: "]"), let opening = link.lastIndex(of: UInt8(ascii: "[")) else {
      return false
    }
    let isFull = opening + 2 < link.endIndex && link[..<opening].last == UInt8(ascii: "]")
    return !isFull
  }

  /// Where they stand in the file.
  private func breakingSpaces(
    of rule: BreakingSpaces, in block: NodeID, of document: MarkdownDocument
  ) -> [Int] {
    // The whole sentence: a mark may stand right behind emphasis or a link.
    var sentence: [UInt8] = []
    var pieces: [(start: Int, node: NodeID)] = []
    for case .enter(let node) in document.events(in: block) {
      switch document[node].kind {
      case .text:
        pieces.append((sentence.count, node))
        sentence += document.bytes(of: node)
      case .softBreak, .lineBreak: sentence.append(0x0A)
      default: if !document.bytes(of: node).isEmpty { sentence.append(UInt8(ascii: "_")) }
      }
    }
    return pieces.flatMap { piece -> [Int] in
      let length = document.bytes(of: piece.node).count
      let found = (piece.start..<piece.start + length).filter {
        sentence[$0] == 0x20 && rule.holds(at: $0, in: sentence[...])
      }
      if found.isEmpty { return [] }
      let places = document.places(of: piece.node, in: text.bytes)
      // Not a line's end: the lines would be one.
      return found.map { $0 - piece.start }.filter { $0 < places.count }
        .map { places[$0] }.filter { $0.count == 1 && text.bytes[$0.lowerBound] == 0x20 }
        .map(\.lowerBound)
    }
  }
}

extension [Range<Int>] {
  /// Whether one of these ranges, which are in order and apart, holds an offset.
  fileprivate func cover(_ offset: Int) -> Bool {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle].upperBound <= offset { lower = middle + 1 } else { upper = middle }
    }
    return lower < count && self[lower].contains(offset)
  }
}

/// At which spaces no line of a language may break.
private struct BreakingSpaces {
  private let rule: Rule

  private enum Rule {
    /// French: inside « », before ; : ! ?
    case insideMarks

    /// Russian and its neighbours: before a dash.
    case beforeDashes

    /// Czech, Slovak, Polish: behind a word of one letter.
    case behindLetters
  }

  init?(language: String) {
    switch language.prefix(while: { $0 != "-" }) {
    case "fr": rule = .insideMarks
    case "ru", "uk", "be", "kk", "ky": rule = .beforeDashes
    case "cs", "sk", "pl": rule = .behindLetters
    default: return nil
    }
  }

  func holds(at space: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let after = bytes[(space + 1)...]
    let before = bytes[..<space]
    switch rule {
    case .insideMarks:
      guard let next = after.first, !before.isEmpty else { return false }
      if before.suffix(2) == [0xC2, 0xAB] { return true }
      if next == 0xC2 { return after.starts(with: [0xC2, 0xBB]) }
      guard ";:!?".utf8.contains(next) else { return false }
      // Not before `:-)` and the like.
      guard let behind = after.dropFirst().first else { return true }
      return [0x20, 0xC2, 0xE2, next].contains(behind) || "?!\"')]".utf8.contains(behind)
    case .beforeDashes:
      return !before.isEmpty && after.starts(with: [0xE2, 0x80, 0x94])
    case .behindLetters:
      guard let letter = before.last, "aiouwzksvAIOUWZKSV".utf8.contains(letter) else {
        return false
      }
      return after.first.map { $0 > 0x40 } ?? false
        && (before.dropLast().last.map { $0 == 0x20 || $0 == UInt8(ascii: "(") } ?? true)
    }
  }
}
