import Diagnostics
import FrontMatter
import Markdown

/// A text of the journal as lints look at it.
struct LintedText: Sendable {
  let source: SourceText

  /// As it is printed.
  let linked: LinkedDocument

  /// As it was typed: without smart punctuation, and without links of first mentions.
  let typed: [MarkdownDocument]

  /// BCP 47.
  let language: String

  /// Films that need no link: the text is about them.
  var films: [ID<Film>] = []

  /// Phrases that are no titles here.
  var plainPhrases: [String] = []
  var form = ArticleKind.Form.plain

  var path: String { source.path }
  var bytes: [UInt8] { source.bytes }

  var document: MarkdownDocument {
    _read { yield linked.markdown }
  }

  /// The text and its notes.
  var roots: [NodeID] { [.document] + document.footnotes.map(\.definition) }
}
