// Elements that hold blocks.
extension MarkdownWriter {
  /// Opens an element; what would be too deep stays in the one around it.
  mutating func open(_ kind: MarkdownContainer.Kind, _ element: String) {
    endParagraph()
    guard containers.count < Self.deepest else { return }
    containers.append(MarkdownContainer(element: element, kind: kind))
  }

  /// Closes the innermost element of one of these names, and all within it, but none beyond an element
  /// of one of the names in `limits`.
  mutating func close(_ names: Set<String>, limits: Set<String> = []) {
    endParagraph()
    for index in containers.indices.reversed().dropLast() {
      if names.contains(containers[index].element) {
        while containers.count > index { closeContainer() }
        return
      }
      if limits.contains(containers[index].element) { return }
    }
  }

  /// Puts the blocks of the innermost element together, and into the one around it.
  mutating func closeContainer() {
    endParagraph()
    guard containers.count > 1, let container = containers.popLast() else { return }
    switch container.kind {
    case .root, .plain: for block in container.blocks { add(block) }
    case .quote(let isPull): addQuote(container, isPull: isPull)
    case .item:
      if !container.blocks.isEmpty {
        add(MarkdownBlock(bytes: joined(container.blocks, isTight: true), kind: .item))
      }
    case .list(let start): addList(container, start: start)
    case .figure(let isGallery): addFigure(container, isGallery: isGallery)
    case .captioned:
      var figure = container
      let words = container.blocks.map { String(decoding: $0.bytes, as: UTF8.self) }
      figure.caption = ([container.caption] + words).filter { !$0.isEmpty }.joined(separator: " ")
      figure.blocks = []
      addFigure(figure, isGallery: false)
    case .caption: addCaption(container)
    case .cell(let isHeader, let columns):
      add(TableCell(blocks: container.blocks, isHeader: isHeader), columns: columns)
    case .table: addTable(container)
    case .note: endNote(container)
    }
  }

  private mutating func addQuote(_ container: MarkdownContainer, isPull: Bool) {
    let text = joined(container.blocks)
    if text.isEmpty { return }
    let marked = isPull ? Array("[!pull]\n".utf8) + text : text
    add(MarkdownBlock(bytes: prefixed(marked, with: "> ")))
  }

  private mutating func addList(_ container: MarkdownContainer, start: Int?) {
    if container.blocks.isEmpty { return }
    // Two lists below one another would be one: the second gets another marker.
    var marker = UInt8(ascii: start == nil ? "-" : ".")
    if case .list(marker)? = containers[containers.count - 1].blocks.last?.kind {
      marker = UInt8(ascii: start == nil ? "*" : ")")
    }
    let isLoose = container.blocks.contains { $0.kind != .item || $0.bytes.hasBlankLine }
    var text: [UInt8] = []
    for (index, item) in container.blocks.enumerated() {
      if index > 0 { text += isLoose ? [0x0A, 0x0A] : [0x0A] }
      let mark =
        start.map { "\($0 + index)\(Character(Unicode.Scalar(marker))) " }
        ?? "\(Character(Unicode.Scalar(marker))) "
      let indent = String(repeating: " ", count: mark.utf8.count)
      text += prefixed(item.bytes, with: indent, first: mark)
    }
    add(MarkdownBlock(bytes: text, kind: .list(marker: marker)))
  }

  private mutating func addFigure(_ container: MarkdownContainer, isGallery: Bool) {
    var pictures = container.pictures
    for block in container.blocks { add(block) }
    if pictures.isEmpty {
      // A table or a quote with a caption.
      if !container.caption.isEmpty {
        add(MarkdownBlock(bytes: Array(container.caption.utf8), kind: .paragraph))
      }
      return
    }
    // The caption of all of them is none of the last one's, if that has its own.
    let caption = container.caption
    let isWithin = containers.contains { $0.kind == .figure(isGallery: true) }
    let isOfAll =
      isGallery && !isWithin && !caption.isEmpty && pictures.contains { !$0.caption.isEmpty }
    if !caption.isEmpty, !isOfAll, let last = pictures.indices.last {
      pictures[last].caption =
        pictures[last].caption.isEmpty ? caption : pictures[last].caption + " " + caption
    }
    // The figure around this one is a gallery that wants them all.
    if isWithin { return add(pictures: pictures) }
    let captions = pictures.filter { !$0.caption.isEmpty }.count
    if isGallery, captions <= 1,
      pictures.last.map({ !$0.caption.isEmpty }) ?? false || captions == 0
    {
      let row = pictures.map { $0.markdown(withCaption: true) }.joined(separator: "\n")
      add(MarkdownBlock(bytes: Array(row.utf8)))
    } else {
      add(pictures: pictures)
    }
    if isOfAll { add(MarkdownBlock(bytes: Array(caption.utf8), kind: .paragraph)) }
  }

  private mutating func addCaption(_ container: MarkdownContainer) {
    let text = container.blocks.map { String(decoding: $0.bytes, as: UTF8.self) }
      .joined(separator: " ")
    let last = containers.count - 1
    if case .figure = containers[last].kind {
      containers[last].caption += (containers[last].caption.isEmpty ? "" : " ") + text
    } else if !text.isEmpty {
      add(MarkdownBlock(bytes: Array(text.utf8), kind: .paragraph))
    }
  }
}

extension [UInt8] {
  /// Whether a blank line stands in the text.
  fileprivate var hasBlankLine: Bool {
    var start = 0
    while let feed = offset(of: 0x0A, from: start) {
      if feed + 1 < count, self[feed + 1] == 0x0A { return true }
      start = feed + 1
    }
    return false
  }
}
