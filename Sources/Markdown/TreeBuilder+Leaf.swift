/// What is done with a block of inlines when all of them are there.
extension TreeBuilder {
  mutating func finishLeaf(_ block: NodeID) {
    if !leaf.linkSigns.isEmpty { warnOfBrokenLinks() }
    if !leaf.brokenImages.isEmpty { warnOfBrokenImages() }
    if options.extensions {
      if document[block].kind == .tableCell { unescapePipesInCode() }
      if survey.hasNoteMarkers { findNoteReferences() }
      if survey.hasTildes { findStrikethrough(in: block) }
    }
    if leaf.hasMarkers || options.smartPunctuation != nil {
      var punctuation = SmartPunctuation(marks)
      rewriteText(of: block, with: &punctuation)
    }
  }

  private mutating func findNoteReferences() {
    for number in leaf.firstNode..<document.nodes.count
    where document.nodes[number].kind == .text && !document.nodes[number].flags.contains(.inLink) {
      var node = NodeID(rawValue: Int32(truncatingIfNeeded: number))
      var from = 0
      while let marker = noteMarker(in: node, from: from) {
        let bytes = document.bytes(of: node)
        let start = bytes.startIndex
        let label = String(
          decoding: bytes[start + marker.lowerBound + 2..<start + marker.upperBound - 1],
          as: UTF8.self)
        let offset = Int(document[node].sourceOffset) + marker.lowerBound
        guard let note = noteNumbers[label.lowercased()] else {
          report(.undefinedFootnote(label), offset..<offset + marker.count)
          from = marker.upperBound
          continue
        }
        let rest = document.splitText(node, at: marker.upperBound)
        let reference = document.splitText(node, at: marker.lowerBound) ?? node
        document[reference].kind = .footnoteReference
        document[reference].textLength = 0
        document[reference].payload = Int32(clamping: note)
        guard let rest else { break }
        node = rest
        from = 0
      }
    }
  }

  /// The next `[^label]` in a text node, as a range of its text.
  private func noteMarker(in node: NodeID, from: Int) -> Range<Int>? {
    let start = Int(document[node].textStart)
    let end = start + Int(document[node].textLength)
    var index = start + from
    while index + 3 < end {
      if document.text[index] == UInt8(ascii: "["), document.text[index + 1] == UInt8(ascii: "^"),
        index == start || document.text[index - 1] != Self.literalMarker,
        let close = noteLabelEnd(from: index + 2, in: document.text, until: end)
      {
        return index - start..<close + 1 - start
      }
      index += 1
    }
    return nil
  }

  /// Writes the block's text anew, its marks of literal characters gone.
  private mutating func rewriteText(of block: NodeID, with punctuation: inout SmartPunctuation) {
    let old = Array(document.text[leaf.textStart...])
    document.text.removeSubrange(leaf.textStart...)
    var upcoming: MarkdownEvent? = .enter(block)
    while let event = upcoming, event != .exit(block) {
      switch event {
      case .enter(let node):
        upcoming = document[node].firstChild.map { .enter($0) } ?? .exit(node)
        rewrite(node, from: old, with: &punctuation)
      case .exit(let node): upcoming = document.event(after: node)
      }
    }
  }

  private mutating func rewrite(
    _ node: NodeID, from old: [UInt8], with punctuation: inout SmartPunctuation
  ) {
    let kind = document[node].kind
    if kind == .softBreak || kind == .lineBreak { return punctuation.passSpace() }
    let length = Int(document[node].textLength)
    guard length > 0 else { return }
    let first = Int(document[node].textStart) - leaf.textStart
    guard first >= 0, first + length <= old.count else { return }
    let start = document.text.count
    document[node].textStart = UInt32(truncatingIfNeeded: start)
    if kind == .text, !isAutolinkText(node) {
      let next = isFollowedBySpace(node)
      punctuation.write(old[first..<first + length], isBeforeSpace: next, to: &document.text)
    } else {
      document.text.append(contentsOf: old[first..<first + length])
      punctuation.passWord()
    }
    document[node].textLength = appendedLength(from: start)
  }

  private func isAutolinkText(_ node: NodeID) -> Bool {
    let parent = document[node].parentID
    return parent.optional != nil && document[parent].flags.contains(.autolink)
  }

  /// Whether a space, a line break or the end of the block comes after a node.
  private func isFollowedBySpace(_ node: NodeID) -> Bool {
    var node = node
    while document[node].nextSibling == nil {
      guard let parent = document[node].parent, document[parent].kind.isInline else { return true }
      node = parent
    }
    let next = document[node].nextSiblingID
    return document[next].kind == .softBreak || document[next].kind == .lineBreak
  }
}
