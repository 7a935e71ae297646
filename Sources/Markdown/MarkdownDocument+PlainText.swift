extension MarkdownDocument {
  /// What a reader hears of the node, without marks of any kind: breaks are spaces, images their
  /// alt text, blocks are divided by one space; references to notes and markup are left out.
  package func plainText(of node: NodeID = .document) -> String {
    String(decoding: plainBytes(of: node), as: UTF8.self)
  }

  /// What stands in the brackets of an embed.
  package func alternative(of embed: NodeID) -> String {
    self[embed].firstChild.map { plainText(of: $0) } ?? ""
  }

  /// `plainText` as UTF-8.
  package func plainBytes(of node: NodeID = .document) -> [UInt8] {
    plainBytes(of: node) { bytes(of: $0) }
  }

  /// What an anchor is made from: `<film:fire-2021>` without its scheme.
  func anchorText(of node: NodeID) -> String {
    let plain = plainBytes(of: node) { text in
      let bytes = bytes(of: text)
      guard let parent = self[text].parent, self[parent].flags.contains(.autolink),
        let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
      else { return bytes }
      return bytes[(colon + 1)...]
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// `text` gives what a text node says.
  private func plainBytes(of node: NodeID, text: (NodeID) -> ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    for event in events(in: node) {
      guard case .enter(let entered) = event else { continue }
      switch self[entered].kind {
      case .text:
        plain.append(contentsOf: text(entered))
      case .code, .codeBlock:
        plain.append(contentsOf: bytes(of: entered))
      case .htmlInline, .htmlBlock:
        if self[entered].flags.contains(.shownAsText) {
          plain.append(contentsOf: bytes(of: entered))
        }
      case .softBreak, .lineBreak:
        appendSpace(to: &plain)
      case let kind where !kind.isInline:
        appendSpace(to: &plain)
      default: break
      }
    }
    while let last = plain.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") {
      plain.removeLast()
    }
    return plain
  }

  private func appendSpace(to plain: inout [UInt8]) {
    guard let last = plain.last, last != UInt8(ascii: " ") else { return }
    plain.append(UInt8(ascii: " "))
  }
}
