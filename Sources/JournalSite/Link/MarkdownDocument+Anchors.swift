import Markdown

extension MarkdownDocument {
  /// Whether a page that prints the document gives this id to something: a heading, a question, a
  /// note or what refers to one, or raw HTML.
  func hasAnchor(_ id: String) -> Bool {
    headings.contains { $0.anchor == id } || isNote(id) || isInRawHTML(id)
  }

  private func isNote(_ id: String) -> Bool {
    guard id.hasPrefix("fn") else { return false }
    return footnotes.contains { note in
      if note.references.isEmpty { return false }
      if id == "fn-\(note.number)" || id == "fnref-\(note.number)" { return true }
      return note.references.indices.dropFirst().contains { id == "fnref-\(note.number)-\($0 + 1)" }
    }
  }

  private func isInRawHTML(_ id: String) -> Bool {
    for case .enter(let node) in events(in: .document) {
      let kind = self[node].kind
      guard kind == .htmlBlock || kind == .htmlInline else { continue }
      if ids(in: Array(bytes(of: node))).contains(where: { $0.elementsEqual(id.utf8) }) {
        return true
      }
    }
    return false
  }
}

/// Whether browsers find a place of this name on every page: its top, or words of its text
/// (HTML, “scroll to the fragment”; “Text Fragments”).
func isOnEveryPage(_ fragment: String) -> Bool {
  fragment.isEmpty || fragment.lowercased() == "top" || fragment.hasPrefix(":~:")
}
