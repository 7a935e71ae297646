// The end of a paragraph: what was read becomes a block.
extension MarkdownWriter {
  /// Writes what was read since the last block; spans that are open go on in the next one.
  mutating func endParagraph() {
    linkIsShown = linkIsShown || showsLink
    let pieces = inlines + spans.reversed().map { .close($0) }
    inlines = spans.map { .open($0) }
    defer { noteLabel = nil }
    guard pieces.contains(where: \.isContent) else { return }
    if case .cell = containers[containers.count - 1].kind {
      return add(paragraph: pieces, keepsLines: false)
    }
    var words: [Inline] = []
    var leading: [ImportedPicture] = []
    var trailing: [ImportedPicture] = []
    var hasWords = false
    for piece in pieces {
      if case .picture(let picture) = piece {
        if hasWords { trailing.append(picture) } else { leading.append(picture) }
      } else {
        hasWords = hasWords || piece.isWord
        words.append(piece)
      }
    }
    add(pictures: leading)
    if hasWords { addWords(words) }
    add(pictures: trailing)
  }

  private mutating func addWords(_ pieces: [Inline]) {
    if heading == nil, noteLabel == nil, let address = loneAddress(pieces) {
      return addEmbed(address, title: "")
    }
    add(paragraph: pieces, keepsLines: true)
  }

  private mutating func add(paragraph pieces: [Inline], keepsLines: Bool) {
    let isLine = heading != nil || isInCaption
    let writer = ParagraphWriter(pieces, keepsLines: keepsLines && !isLine)
    for _ in 0..<writer.lostSpans { note(.emphasis, "") }
    if writer.bytes.isEmpty { return }
    if let label = noteLabel {
      notes.append((label, writer.bytes))
    } else if let heading {
      let mark = [UInt8](repeating: UInt8(ascii: "#"), count: heading) + [0x20]
      add(MarkdownBlock(bytes: mark + writer.bytes))
    } else {
      add(MarkdownBlock(bytes: writer.bytes, kind: .paragraph))
    }
  }

  private var isInCaption: Bool {
    containers.contains { $0.kind == .caption || $0.kind == .captioned }
  }

  /// Adds a block to what is open; words right in a list are an item of it.
  mutating func add(_ block: MarkdownBlock) {
    let last = containers.count - 1
    if case .list = containers[last].kind, block.kind != .item {
      containers[last].blocks.append(MarkdownBlock(bytes: block.bytes, kind: .item))
    } else {
      containers[last].blocks.append(block)
    }
  }

  /// An address that is all there is in a paragraph: WordPress shows what lies there.
  private func loneAddress(_ pieces: [Inline]) -> String? {
    var words: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .text(let bytes): words += bytes
      case .lineBreak: continue
      default: return nil
      }
    }
    let text = String(decoding: words, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard text.count == 1, let only = text.first,
      only.hasPrefix("https://") || only.hasPrefix("http://")
    else { return nil }
    return String(only)
  }

  /// Pictures of a figure wait for its caption; all others are a paragraph each.
  mutating func add(pictures: [ImportedPicture]) {
    if pictures.isEmpty { return }
    if let figure = containers.lastIndex(where: \.isFigure),
      !containers[figure...].contains(where: { $0.kind == .table })
    {
      containers[figure].pictures += pictures
      return
    }
    for picture in pictures {
      add(MarkdownBlock(bytes: Array(picture.markdown(withCaption: true).utf8)))
    }
  }
}

extension Inline {
  /// Something that is printed.
  var isContent: Bool {
    if case .picture = self { true } else { isWord }
  }

  fileprivate var isWord: Bool {
    switch self {
    case .text(let bytes):
      // A paragraph of `&nbsp;` is an editor's way to an empty line.
      bytes.contains { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 }
    case .code, .ready: true
    case .open, .close, .lineBreak, .picture: false
    }
  }
}
