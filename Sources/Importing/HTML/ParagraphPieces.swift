/// Puts the pieces of one paragraph in order before they are written: white space moves out of
/// emphasis, empty spans vanish, and neighbours of one kind become one.
struct ParagraphPieces {
  enum Piece {
    /// No white space in it but between words.
    case text([UInt8])
    case space, lineBreak
    case open(Span, pair: Int)
    case close(Span, pair: Int)
    case ready([UInt8])
  }

  private(set) var pieces: [Piece] = []
  private var pending = Pending.none
  private var pendingOpens: [Span] = []
  private var open: [(span: Span, pair: Int)] = []

  /// Spans within their own kind, which say nothing.
  private var ignored: [Span] = []
  private var pairs = 0

  private enum Pending { case none, space, lineBreak }

  init(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let bytes): append(bytes)
      case .open(let span): begin(span)
      case .close(let span): end(span)
      case .code(let bytes): append(code: bytes)
      case .picture(let picture):
        flush()
        pieces.append(.ready(Array(picture.markdown(withCaption: false).utf8)))
      case .ready(let bytes):
        flush()
        pieces.append(.ready(bytes))
      case .lineBreak: if hasText { pending = .lineBreak }
      }
    }
    while let last = open.last { end(last.span) }
  }

  private var hasText: Bool {
    pieces.contains {
      switch $0 {
      case .text(let bytes): !bytes.isEmpty
      case .ready: true
      default: false
      }
    }
  }

  private mutating func append(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] > 0x20 { end += 1 }
      append(word: bytes[start..<end])
      while end < bytes.count, bytes[end] <= 0x20 {
        space()
        end += 1
      }
      start = end
    }
  }

  /// `&nbsp;` among spaces, and where emphasis begins, is what editors leave behind; within words it is
  /// meant.
  private mutating func append(word: ArraySlice<UInt8>) {
    let leading = word.leadingSpace
    if leading == word.count { return space() }
    let isAtEdge = leading > 0 && !pendingOpens.isEmpty
    if isAtEdge { space() }
    flush()
    pieces.append(.text(Array(isAtEdge ? word.dropFirst(leading) : word)))
  }

  private mutating func space() {
    if pending == .none, !pieces.isEmpty { pending = .space }
  }

  private mutating func append(code bytes: [UInt8]) {
    let words = Array(bytes.split { $0 <= 0x20 }.joined(separator: [0x20]))
    if words.isEmpty { return }
    flush()
    let longest = longestRun(of: UInt8(ascii: "`"), in: words)
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: longest + 1)
    let gap: [UInt8] = longest > 0 ? [0x20] : []
    pieces.append(.ready(fence + gap + words + gap + fence))
  }

  private mutating func begin(_ span: Span) {
    let isWithin =
      open.contains { $0.span == span || ($0.span.isLink && span.isLink) }
      || pendingOpens.contains { $0 == span || ($0.isLink && span.isLink) }
    if isWithin { ignored.append(span) } else { pendingOpens.append(span) }
  }

  private mutating func end(_ span: Span) {
    if let index = ignored.lastIndex(of: span) {
      ignored.remove(at: index)
    } else if let index = pendingOpens.lastIndex(of: span) {
      pendingOpens.remove(at: index)
    } else if let last = open.last, last.span == span {
      open.removeLast()
      moveSpaceOut()
      pieces.append(.close(span, pair: last.pair))
      pieces.append(.text([]))
    }
  }

  /// The space that a span would end in stands behind it.
  private mutating func moveSpaceOut() {
    guard case .text(let words)? = pieces.last else { return }
    let trailing = words[...].trailingSpace
    if trailing == 0 || trailing == words.count { return }
    pieces[pieces.count - 1] = .text(Array(words.dropLast(trailing)))
    space()
  }

  /// The space and the marks that wait, now that something follows them.
  private mutating func flush() {
    let isJoined = pending == .none
    if hasText {
      switch pending {
      case .none: break
      case .space: pieces.append(.space)
      case .lineBreak: pieces.append(.lineBreak)
      }
    }
    pending = .none
    for (index, span) in pendingOpens.enumerated() {
      if index == 0, isJoined, let pair = justClosed(span) {
        pieces.removeLast(2)
        open.append((span, pair))
      } else {
        pieces.append(.text([]))
        pieces.append(.open(span, pair: pairs))
        open.append((span, pairs))
        pairs += 1
      }
    }
    pendingOpens = []
  }

  /// The span of this kind that ended where the next one begins.
  private func justClosed(_ span: Span) -> Int? {
    guard pieces.count > 1, case .text(let bytes) = pieces[pieces.count - 1], bytes.isEmpty,
      case .close(span, let pair) = pieces[pieces.count - 2]
    else { return nil }
    return pair
  }
}

/// How often a byte stands in a row, at most.
func longestRun(of byte: UInt8, in text: [UInt8]) -> Int {
  var longest = 0
  var run = 0
  for next in text {
    run = next == byte ? run + 1 : 0
    longest = max(longest, run)
  }
  return longest
}
