extension MarkdownDocument {
  /// Takes `AK:` and the spaces behind it from the beginning of a block, in whatever emphasis it
  /// stands. Gives the prefix without its colon, or nil where none of `prefixes` is there.
  package mutating func removeSpeaker(
    from block: NodeID, among prefixes: some Sequence<String>
  ) -> String? {
    guard let (bytes, pieces) = leadingLabel(of: block) else { return nil }
    let label = String(decoding: bytes, as: UTF8.self)
    guard let speaker = prefixes.first(where: { $0 == label }) else { return nil }
    for (node, length) in pieces { removeText(of: node, first: length, in: block) }
    trimLeadingSpace(of: block)
    return speaker
  }

  /// What stands before the first colon of a block, without the emphasis around it; nil where there is
  /// none near its beginning.
  package func speakerLabel(of block: NodeID) -> String? {
    leadingLabel(of: block).map { String(decoding: $0.label, as: UTF8.self) }
  }

  /// The bytes before the first colon, and how many of each text node they are, the colon counted
  /// in. Nil where there is none within 100 bytes.
  private func leadingLabel(
    of block: NodeID
  ) -> (label: [UInt8], pieces: [(node: NodeID, length: Int)])? {
    var label: [UInt8] = []
    var pieces: [(node: NodeID, length: Int)] = []
    for node in descendants(of: block) {
      switch self[node].kind {
      case .text:
        let bytes = self.bytes(of: node)
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
          label += bytes[..<colon]
          pieces.append((node, colon - bytes.startIndex + 1))
          if label.count > 100 { return nil }
          return (label, pieces)
        }
        label += bytes.prefix(101)
        pieces.append((node, bytes.count))
        if label.count > 100 { return nil }
      case .emphasis, .strong: break
      default: return nil
      }
    }
    return nil
  }

  private mutating func trimLeadingSpace(of block: NodeID) {
    while let first = firstLeaf(of: block) {
      switch self[first].kind {
      case .softBreak, .lineBreak: remove(first)
      case .text:
        let spaces = bytes(of: first).prefix { $0 == 0x20 }.count
        if spaces < Int(self[first].textLength) {
          return removeText(of: first, first: spaces, in: block)
        }
        removeText(of: first, first: spaces, in: block)
      default: return
      }
    }
  }

  private func firstLeaf(of block: NodeID) -> NodeID? {
    var node = self[block].firstChild
    while let inner = node.flatMap({ self[$0].firstChild }) { node = inner }
    return node
  }

  /// Shortens a text from the left; goes with the emphasis around it where nothing is left.
  private mutating func removeText(of node: NodeID, first length: Int, in block: NodeID) {
    self[node].textStart += UInt32(clamping: length)
    self[node].textLength -= min(UInt32(clamping: length), self[node].textLength)
    self[node].sourceOffset += UInt32(clamping: length)
    var empty = node
    while empty != block, self[empty].textLength == 0, self[empty].firstChild == nil {
      let parent = self[empty].parent
      remove(empty)
      guard let parent else { return }
      empty = parent
    }
  }
}
