/// Writes a paragraph as Markdown.
struct ParagraphWriter {
  private(set) var bytes: [UInt8] = []

  /// How many spans lost their emphasis, since no mark could be set there.
  private(set) var lostSpans = 0
  private var pieces: [ParagraphPieces.Piece]
  private var dropped: Set<Int> = []

  /// Without `keepsLines`, a line break is a space: in a heading, a caption, a cell.
  init(_ inlines: [Inline], keepsLines: Bool) {
    pieces = ParagraphPieces(inlines).pieces
    settle()
    var text = MarkdownText()
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let words): text.append(words[...], next: byte(behind: index))
      case .space: text.append(ready: [0x20])
      case .lineBreak: text.append(ready: keepsLines ? Array("\\\n".utf8) : [0x20])
      case .ready(let markdown): text.append(ready: markdown)
      case .open(let span, let pair):
        if dropped.contains(pair) { continue }
        if span.isLink { text.isInLink = true }
        text.append(ready: mark(of: span, isOpening: true))
      case .close(let span, let pair):
        if dropped.contains(pair) { continue }
        if span.isLink { text.isInLink = false }
        text.append(ready: mark(of: span, isOpening: false))
      }
    }
    bytes = withoutBlockMarks(text.bytes)
  }

  private func mark(of span: Span, isOpening: Bool) -> [UInt8] {
    switch span {
    case .emphasis: Array("*".utf8)
    case .strong: Array("**".utf8)
    case .deleted: Array("~~".utf8)
    case .link(let address): isOpening ? Array("[".utf8) : Array("](\(address))".utf8)
    }
  }

  /// The byte that is printed after a piece; nil where a mark or Markdown follows.
  private func byte(behind index: Int) -> UInt8? {
    for piece in pieces[(index + 1)...] {
      switch piece {
      case .text(let bytes): if let first = bytes.first { return first }
      case .space: return 0x20
      case .lineBreak: return 0x0A
      case .open, .close, .ready: return nil
      }
    }
    return 0x0A
  }

  /// Sees to it that each mark opens and closes (CommonMark 0.30, § 6.2): not between a letter and
  /// punctuation. Punctuation moves out of the emphasis; where there is none to move, it is lost.
  private mutating func settle() {
    for index in pieces.indices {
      switch pieces[index] {
      case .open(let span, let pair) where !span.isLink && !dropped.contains(pair):
        // One run of asterisks cannot end one and begin another.
        if isBehindMark(index) {
          drop(pair)
          continue
        }
        let (before, after) = (neighbour(before: index), neighbour(behind: index))
        guard after == .punctuation, before == .letter else { continue }
        if !movePunctuation(outOf: index + 1, to: index - 1, isLeading: true) { drop(pair) }
      case .close(let span, let pair) where !span.isLink && !dropped.contains(pair):
        let (before, after) = (neighbour(before: index), neighbour(behind: index))
        guard before == .punctuation, after == .letter else { continue }
        if !movePunctuation(outOf: index - 1, to: index + 1, isLeading: false) { drop(pair) }
      default: continue
      }
    }
  }

  /// Whether emphasis ends right before a piece.
  private func isBehindMark(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: 0, by: -1) {
      switch pieces[place] {
      case .text(let bytes): if !bytes.isEmpty { return false }
      case .close(let span, let pair):
        if !dropped.contains(pair) { return span == .emphasis || span == .strong }
      default: return false
      }
    }
    return false
  }

  private mutating func drop(_ pair: Int) {
    dropped.insert(pair)
    lostSpans += 1
  }

  private enum Neighbour { case space, punctuation, letter }

  private func neighbour(before index: Int) -> Neighbour {
    for place in stride(from: index - 1, through: 0, by: -1) {
      if let neighbour = neighbour(pieces[place], isBefore: true) { return neighbour }
    }
    return .space
  }

  private func neighbour(behind index: Int) -> Neighbour {
    for place in (index + 1)..<max(pieces.count, index + 1) {
      if let neighbour = neighbour(pieces[place], isBefore: false) { return neighbour }
    }
    return .space
  }

  /// Nil for what is passed over: other marks of emphasis are one run with this one.
  private func neighbour(_ piece: ParagraphPieces.Piece, isBefore: Bool) -> Neighbour? {
    switch piece {
    case .text(let bytes):
      let text = String(decoding: isBefore ? bytes.suffix(4) : bytes.prefix(4), as: UTF8.self)
      let scalar = isBefore ? text.unicodeScalars.last : text.unicodeScalars.first
      return scalar.map {
        $0.isPunctuation ? .punctuation : $0.properties.isWhitespace ? .space : .letter
      }
    case .space, .lineBreak: return .space
    case .ready: return .punctuation
    case .open(let span, let pair), .close(let span, let pair):
      return span.isLink
        ? .punctuation : dropped.contains(pair) || span != .deleted ? nil : .punctuation
    }
  }

  /// False where nothing would be left within the emphasis.
  private mutating func movePunctuation(
    outOf source: Int, to target: Int, isLeading: Bool
  ) -> Bool {
    guard pieces.indices.contains(source), pieces.indices.contains(target),
      case .text(let words) = pieces[source], case .text(let outside) = pieces[target]
    else { return false }
    var inside = Substring(String(decoding: words, as: UTF8.self)).unicodeScalars
    let whole = inside
    if isLeading {
      while let first = inside.first, first.isPunctuation { inside.removeFirst() }
    } else {
      while let last = inside.last, last.isPunctuation { inside.removeLast() }
    }
    guard !inside.isEmpty else { return false }
    let moved =
      isLeading ? whole[..<inside.startIndex] : whole[inside.endIndex...]
    pieces[source] = .text(Array(String(inside).utf8))
    pieces[target] = .text(
      isLeading ? outside + Array(String(moved).utf8) : Array(String(moved).utf8) + outside)
    return true
  }
}

extension Unicode.Scalar {
  /// As cmark sees it: ASCII's, and all of Unicode's general categories of punctuation.
  fileprivate var isPunctuation: Bool {
    if isASCII { return Importing.isPunctuation(UInt8(truncatingIfNeeded: value)) }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
