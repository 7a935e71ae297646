// Notes at the foot of the page.
extension MarkdownWriter {
  /// A link within the page: a note, a way back from one, or a place that has another name now.
  mutating func readFragment(_ fragment: String) {
    switch linkedNotes.target(of: fragment) {
    case .note(let number):
      inlines.append(.ready(Array("[^\(number)]".utf8)))
      skipping = "a"
    case .mark(let number):
      noteLabel = number
      skipping = "a"
    case nil: note(.pageLink, "`#\(fragment.prefix(80))`")
    }
  }

  /// WordPress's own footnotes: `<sup data-fn="…">`, with the texts beside the post.
  mutating func readNoteMark(_ id: String) {
    skipping = "sup"
    guard let html = source.notes[id] else { return note(.footnote, "a mark without its note") }
    let label = String(notes.count + 1)
    var inner = source
    inner.bytes = Array(html.utf8)
    inner.notes = [:]
    let converted = MarkdownWriter.convert(inner, of: site)
    let text = converted.markdown.trimmed
    report.add(converted.report)
    files += converted.files
    deadAddresses.formUnion(converted.deadAddresses)
    hasMissingFiles = hasMissingFiles || converted.hasMissingFiles
    notes.append((label, Array(text.utf8)))
    inlines.append(.ready(Array("[^\(label)]".utf8)))
  }

  /// `[efn_note]`: what stands before the mark waits until the note is whole.
  mutating func beginNote(_ name: String) {
    guard containers.count < Self.deepest, !containers.contains(where: { $0.kind == .note }) else {
      return
    }
    var container = MarkdownContainer(element: name, kind: .note)
    container.before = (inlines, spans)
    inlines = []
    spans = []
    containers.append(container)
  }

  mutating func endNote(_ container: MarkdownContainer) {
    (inlines, spans) = container.before
    let text = joined(container.blocks)
    if text.isEmpty { return }
    let label = String(notes.count + 1)
    notes.append((label, text))
    inlines.append(.ready(Array("[^\(label)]".utf8)))
  }
}
