import Markdown

extension MarkdownDocument {
  /// Whether a page that prints the document gives this id to something: a heading, a question, a
  /// note or what refers to one, or raw HTML.
  func hasAnchor(_ id: String) -> Bool {
    hasHeading(id) || isNote(id) || isInRawHTML(id)
  }

  /// Whether it is that of a note, `fn-2`, or of what refers to one: `fnref-2`, then `fnref-2-2`.
  private func isNote(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0] == "fn" || parts[0] == "fnref",
      let number = Int(parts[1]), footnotes.indices.contains(number - 1)
    else { return false }
    // They stand in the order of their numbers.
    let note = footnotes[number - 1]
    if note.number != number || note.references.isEmpty || parts[1] != "\(number)" { return false }
    if parts.count == 2 { return true }
    guard parts.count == 3, parts[0] == "fnref", let reference = Int(parts[2]) else { return false }
    return reference > 1 && reference <= note.references.count && parts[2] == "\(reference)"
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
