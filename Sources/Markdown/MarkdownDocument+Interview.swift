/// What setting an interview needs: nothing here knows what an interview is.
extension MarkdownDocument {
  /// Whether every word of a block of inlines is in nodes of that kind; notes do not matter.
  ///
  /// `kind` is `strong` or `emphasis`. Punctuation and spaces may stand outside. False for a block
  /// without words.
  package func isWholly(_ kind: NodeKind, _ block: NodeID) -> Bool {
    var hasWords = false
    var traversal = events(in: block)
    while let event = traversal.next() {
      guard case .enter(let node) = event else { continue }
      switch self[node].kind {
      case kind:
        hasWords = hasWords || plainBytes(of: node).contains(where: isWordByte)
        traversal.skipChildren(of: node)
      case .text, .code:
        if bytes(of: node).contains(where: isWordByte) { return false }
      case .image, .htmlInline: return false
      default: break
      }
    }
    return hasWords
  }

  /// The last child of the run with which a paragraph begins, where that run is wholly of that
  /// kind and a line break follows it: `**Why?**` and the answer on the next line.
  package func leadingRun(of kind: NodeKind, in paragraph: NodeID) -> NodeID? {
    var last: NodeID?
    for child in children(of: paragraph) {
      switch self[child].kind {
      case kind: last = child
      case .softBreak, .lineBreak: return last
      case .footnoteReference: if last != nil { last = child }
      case .text:
        if bytes(of: child).contains(where: isWordByte) { return nil }
        if last != nil { last = child }
      default: return nil
      }
    }
    return nil
  }

  /// Cuts a paragraph in two behind one of its children; the line break there goes. Gives the new
  /// paragraph behind it, or nil where nothing would be in it.
  package mutating func splitParagraph(_ paragraph: NodeID, after child: NodeID) -> NodeID? {
    while let next = self[child].nextSibling,
      self[next].kind == .softBreak || self[next].kind == .lineBreak
    {
      remove(next)
    }
    guard let first = self[child].nextSibling else { return nil }
    let rest = makeNode(.paragraph, sourceOffset: Int(self[first].sourceOffset))
    self[rest].flags = self[paragraph].flags
    while let node = self[child].nextSibling {
      remove(node)
      append(node, to: rest)
    }
    insert(rest, after: paragraph)
    return rest
  }

  /// Makes a paragraph a question with an anchor of its own; bold or italics around its words go.
  package mutating func convertToQuestion(
    _ paragraph: NodeID, removing kind: NodeKind? = .strong, slug: (String) -> String = plainSlug
  ) {
    if let kind {
      for node in Array(descendants(of: paragraph)) where self[node].kind == kind { unwrap(node) }
    }
    let anchor = uniqueAnchor(slug(anchorText(of: paragraph)))
    self[paragraph].kind = .question
    self[paragraph].payload = Int32(clamping: headings.count)
    headings.append(MarkdownHeading(node: paragraph, level: 0, anchor: anchor))
  }

  /// Moves the inlines of one block behind those of another, a line break between them.
  package mutating func mergeInlines(of second: NodeID, into first: NodeID) {
    append(makeNode(.lineBreak, sourceOffset: Int(self[second].sourceOffset)), to: first)
    while let child = self[second].firstChild {
      remove(child)
      append(child, to: first)
    }
    remove(second)
  }

  /// An anchor that no heading has: `base`, then `base-2`, `base-3`.
  mutating func uniqueAnchor(_ base: String) -> String {
    let base = base.isEmpty ? "section" : base
    guard let used = anchors[base] else {
      anchors[base] = 1
      return base
    }
    var number = used + 1
    while anchors["\(base)-\(number)"] != nil { number += 1 }
    anchors[base] = number
    anchors["\(base)-\(number)"] = 1
    return "\(base)-\(number)"
  }
}
