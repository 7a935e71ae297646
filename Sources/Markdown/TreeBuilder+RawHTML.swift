import Diagnostics

/// Markup in the text: passed through, or shown as text with a warning. Comments vanish.
extension TreeBuilder {
  mutating func addHTMLBlock(_ node: CMarkNode, sourceOffset: Int) {
    let start = document.text.count
    node.appendLiteral(to: &document.text)
    warnOfUnclosedComment(document.text[start...], at: sourceOffset)
    if !options.allowsRawHTML {
      let shown = withoutComments(document.text[start...])
      document.text.removeSubrange(start...)
      if shown.allSatisfy({ $0 <= 0x20 }) { return }
      document.text.append(contentsOf: shown)
      warn(shown, at: sourceOffset)
    }
    let added = add(.htmlBlock, sourceOffset: sourceOffset)
    document[added].textStart = UInt32(truncatingIfNeeded: start)
    document[added].textLength = appendedLength(from: start)
    if !options.allowsRawHTML { document[added].flags = .shownAsText }
  }

  mutating func addHTMLInline(_ node: CMarkNode) {
    _ = leaf.positions.offset(ofColumn: node.startColumn, in: input)
    let offset = sourceOfCursor
    let start = document.text.count
    node.appendLiteral(to: &document.text)
    let lines = document.text[start...].count { $0 == 0x0A }
    let last = document.text[start...].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    leaf.positions.pass(lines: lines, lastLength: document.text.count - last, in: input)
    if !options.allowsRawHTML {
      if document.text[start...].starts(with: "<!--".utf8) {
        document.text.removeSubrange(start...)
        return
      }
      if !document.text[start...].starts(with: "</".utf8) {
        warn(Array(document.text[start...]), at: offset)
      }
    }
    let added = add(.htmlInline, sourceOffset: offset)
    document[added].textStart = UInt32(truncatingIfNeeded: start)
    document[added].textLength = appendedLength(from: start)
    if !options.allowsRawHTML { document[added].flags = .shownAsText }
  }

  private mutating func warn(_ markup: [UInt8], at offset: Int) {
    let first = markup.prefix { $0 != 0x0A && $0 != 0x0D }
    let end = first.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? first.count
    let tag = first.prefix(end)
    report(.rawHTML(String(decoding: tag.prefix(80), as: UTF8.self)), offset..<offset + end)
  }

  /// A comment without its end hides what follows, up to the end of the file where it begins a block.
  private mutating func warnOfUnclosedComment(_ markup: ArraySlice<UInt8>, at offset: Int) {
    var index = markup.startIndex
    var isOpen = false
    // How many `<!--` stand before the one that is open.
    var count = 0
    var before = 0
    while index < markup.endIndex {
      let rest = markup[index...]
      if rest.starts(with: "<!--".utf8) {
        if !isOpen { before = count }
        isOpen = true
        count += 1
        index += 4
      } else if isOpen, rest.starts(with: "-->".utf8) {
        isOpen = false
        index += 3
      } else {
        index += 1
      }
    }
    guard isOpen else { return }
    var place = offset
    while place + 4 <= source.bytes.count {
      if source.bytes[place..<place + 4].elementsEqual("<!--".utf8) {
        if before == 0 { return report(.unclosedComment, place..<place + 4) }
        before -= 1
      }
      place += 1
    }
  }

  private func withoutComments(_ markup: ArraySlice<UInt8>) -> [UInt8] {
    var shown: [UInt8] = []
    var index = markup.startIndex
    while index < markup.endIndex {
      if markup[index] == UInt8(ascii: "<"), markup[index...].starts(with: "<!--".utf8) {
        index += 4
        while index < markup.endIndex, !markup[index...].starts(with: "-->".utf8) { index += 1 }
        index = min(index + 3, markup.endIndex)
      } else {
        shown.append(markup[index])
        index += 1
      }
    }
    return shown
  }
}
