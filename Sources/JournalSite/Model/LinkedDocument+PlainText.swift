package import Markdown

extension LinkedDocument {
  /// The same of a text of one paragraph.
  package func plainText(in journal: Journal) -> String { plainText(of: .document, in: journal) }

  /// What a reader hears of a block, `<film:…>` as the title that it prints; without the marks of
  /// notes.
  package func plainText(of block: NodeID, in journal: Journal) -> String {
    String(decoding: plainBytes(of: block, in: journal) { _, _ in }, as: UTF8.self)
  }

  /// `plainText` as UTF-8; `noting` is told where in it each link and image begins and ends.
  func plainBytes(
    of block: NodeID, in journal: Journal, noting note: (MarkdownEvent, Int) -> Void
  ) -> [UInt8] {
    var text: [UInt8] = []
    var traversal = markdown.events(in: block)
    while let event = traversal.next() {
      switch event {
      case .enter(let node):
        switch markdown[node].kind {
        case .text, .code: text.append(contentsOf: markdown.bytes(of: node))
        case .htmlInline where markdown[node].flags.contains(.shownAsText):
          text.append(contentsOf: markdown.bytes(of: node))
        case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
        case .link, .image:
          note(event, text.count)
          guard let title = printedTitle(of: node, in: journal) else { continue }
          text.append(contentsOf: title.utf8)
          traversal.skipChildren(of: node)
        default: break
        }
      case .exit(let node):
        let kind = markdown[node].kind
        if kind == .link || kind == .image { note(event, text.count) }
      }
    }
    return text
  }

  /// What `<film:…>` and `![](film:…)` print; nil for a link that has words of its own.
  private func printedTitle(of link: NodeID, in journal: Journal) -> String? {
    guard markdown[link].flags.contains(.autolink) || markdown[link].kind == .image else {
      return nil
    }
    return entity(of: link).map { journal.title(of: $0) }
  }

  /// Where a link, an image or an embed leads, if to an entity; nil for any other node.
  func entity(of node: NodeID) -> EntityReference? {
    let number: Int? =
      switch markdown[node].kind {
      case .link, .image: Int(markdown[node].payload)
      case .embed: markdown.embed(of: node)?.link
      default: nil
      }
    guard let number, targets.indices.contains(number),
      case .entity(let entity, _) = targets[number]
    else { return nil }
    return entity
  }
}
