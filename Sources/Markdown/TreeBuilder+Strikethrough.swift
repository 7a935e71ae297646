/// `~one~` or `~~two~~` tildes around siblings (GitHub Flavored Markdown 0.29, § 6.5).
extension TreeBuilder {
  private struct Opener {
    let node: NodeID
    let offset: Int
    let length: Int
  }

  mutating func findStrikethrough(in block: NodeID) {
    let end = document.nodes.count
    strike(childrenOf: block)
    for number in leaf.firstNode..<end where document.nodes[number].firstChild != nil {
      strike(childrenOf: NodeID(rawValue: Int32(truncatingIfNeeded: number)))
    }
  }

  private mutating func strike(childrenOf parent: NodeID) {
    var openers: [Opener] = []
    // How many openers have one tilde and how many two: never look for one in vain.
    var counts = [0, 0, 0]
    var upcoming = document[parent].firstChild
    while var node = upcoming {
      var from = 0
      while document[node].kind == .text, let run = tildes(in: node, from: from) {
        from = run.upperBound
        let (opens, closes) = flanking(run, in: node)
        let matching =
          closes && counts[run.count] > 0
          ? openers.lastIndex { $0.length == run.count } : nil
        if let matching {
          let opener = openers[matching]
          for dropped in openers[matching...] { counts[dropped.length] -= 1 }
          openers.removeSubrange(matching...)
          guard let rest = close(opener, at: run, in: node) else { return }
          node = rest
          from = 0
        } else if opens {
          counts[run.count] += 1
          openers.append(Opener(node: node, offset: run.lowerBound, length: run.count))
        }
      }
      upcoming = document[node].nextSibling
    }
  }

  /// Wraps what stands between two runs; gives the text behind the second one, which may be empty.
  private mutating func close(_ opener: Opener, at run: Range<Int>, in node: NodeID) -> NodeID? {
    let rest: NodeID
    if let split = document.splitText(node, at: run.upperBound) {
      rest = split
    } else {
      rest = document.makeNode(.text)
      document.insert(rest, after: node)
    }
    let closing = document.splitText(node, at: run.lowerBound) ?? node
    let isSame = opener.node == closing
    _ = document.splitText(opener.node, at: opener.offset + opener.length)
    let opening = document.splitText(opener.node, at: opener.offset) ?? opener.node
    guard !isSame, let first = document[opening].nextSibling,
      let last = document[closing].previousSibling, first != closing
    else { return nil }
    let wrapper = document.makeNode(
      .strikethrough, sourceOffset: Int(document[opening].sourceOffset))
    document.wrap(first, through: last, in: wrapper)
    document.remove(opening)
    document.remove(closing)
    return rest
  }

  /// The next run of one or two tildes in a text node, as a range of its text.
  private func tildes(in node: NodeID, from: Int) -> Range<Int>? {
    let tilde = UInt8(ascii: "~")
    let start = Int(document[node].textStart)
    let end = start + Int(document[node].textLength)
    var index = start + from
    while index < end {
      guard document.text[index] == tilde else {
        index += 1
        continue
      }
      if index > start, document.text[index - 1] == Self.literalMarker {
        index += 1
        continue
      }
      let first = index
      while index < end, document.text[index] == tilde { index += 1 }
      if index - first <= 2 { return first - start..<index - start }
    }
    return nil
  }

  private func flanking(_ run: Range<Int>, in node: NodeID) -> (opens: Bool, closes: Bool) {
    let bytes = document.bytes(of: node)
    let before =
      run.lowerBound > 0
      ? bytes[bytes.startIndex + run.lowerBound - 1] : outside(document[node].previousSibling)
    let after =
      run.upperBound < bytes.count
      ? bytes[bytes.startIndex + run.upperBound] : outside(document[node].nextSibling)
    let left =
      !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
    let right =
      !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
    return (left, right)
  }

  /// A byte that stands for the sibling next to a text.
  private func outside(_ sibling: NodeID?) -> UInt8 {
    guard let sibling else { return 0x20 }
    switch document[sibling].kind {
    case .softBreak, .lineBreak: return 0x20
    case .emphasis, .strong: return UInt8(ascii: "*")
    default: return UInt8(ascii: "a")
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
