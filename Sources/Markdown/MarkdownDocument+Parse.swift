package import Diagnostics

extension MarkdownDocument {
  /// Reads the Markdown that stands in `body` of a file.
  ///
  /// Never fails: what is wrong is appended to `diagnostics`. A body that cmark must not see is an
  /// error and gives an empty document.
  package init(
    parsing source: SourceText, body: Range<Int>, options: MarkdownOptions,
    diagnostics: inout [Diagnostic]
  ) {
    self.init()
  }

  /// Reads inline Markdown alone: a caption, a field of front matter. Line breaks are spaces.
  ///
  /// The document holds one `caption`. There are no blocks, notes or link definitions.
  package init(
    parsingInline source: SourceText, range: Range<Int>, options: MarkdownOptions,
    diagnostics: inout [Diagnostic]
  ) {
    self.init()
  }

  /// Reads inline Markdown that has already been taken out of its quotes; every position in it is
  /// reported as `range` of the file.
  package init(
    parsingInline text: String, at range: Range<Int>, in source: SourceText,
    options: MarkdownOptions, diagnostics: inout [Diagnostic]
  ) {
    self.init()
  }
}
