package import Markdown

extension LinkedDocument {
  /// The same of a text of one paragraph.
  package func plainText(in journal: Journal) -> String { plainText(of: .document, in: journal) }

  /// What a reader hears of a block, `<film:…>` as the title that it prints; without the marks of
  /// notes.
  package func plainText(of block: NodeID, in journal: Journal) -> String {
    var text: [UInt8] = []
    var traversal = markdown.events(in: block)
    while let event = traversal.next() {
      guard case .enter(let node) = event else { continue }
      switch markdown[node].kind {
      case .text, .code: text.append(contentsOf: markdown.bytes(of: node))
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      case .link where markdown[node].flags.contains(.autolink):
        guard let entity = entity(of: node) else { continue }
        text.append(contentsOf: journal.title(of: entity).utf8)
        traversal.skipChildren(of: node)
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func entity(of link: NodeID) -> EntityReference? {
    let number = Int(markdown[link].payload)
    guard targets.indices.contains(number), case .entity(let entity, _) = targets[number] else {
      return nil
    }
    return entity
  }
}
