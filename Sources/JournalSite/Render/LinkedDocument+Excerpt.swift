import Markdown

extension LinkedDocument {
  /// How the text begins: plain text of its paragraphs, at most 160 characters, cut at a word.
  ///
  /// Spoilers, quotes, questions, figures and notes are left out. Nil where nothing else is there.
  package func excerpt(in journal: Journal) -> String? {
    var text = ""
    for paragraph in runningParagraphs {
      let plain = plainText(of: paragraph, in: journal)
      if plain.isEmpty { continue }
      text += text.isEmpty ? plain : " " + plain
      if text.utf8.count > 4 * Self.excerptLength { break }
    }
    guard
      let end = text.index(text.startIndex, offsetBy: Self.excerptLength, limitedBy: text.endIndex)
    else { return text.isEmpty ? nil : text }
    if end == text.endIndex { return text }
    let cut = text[..<end]
    let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return words + "…"
  }

  /// What search engines show.
  private static var excerptLength: Int { 160 }

  /// The paragraphs that stand in no other block than an answer.
  private var runningParagraphs: some Sequence<NodeID> {
    markdown.children(of: .document).lazy.flatMap { block -> [NodeID] in
      switch markdown[block].kind {
      case .paragraph: [block]
      case .answer: markdown.children(of: block).filter { markdown[$0].kind == .paragraph }
      default: []
      }
    }
  }
}
