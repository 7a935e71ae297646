package import Diagnostics
package import FrontMatter
package import Markdown

extension MarkdownDocument {
  /// Reads inline Markdown of a field.
  package init(
    parsingInline text: FieldText, of source: SourceText, options: MarkdownOptions,
    diagnostics: inout [Diagnostic]
  ) {
    if text.isVerbatim {
      self.init(
        parsingInline: source, range: text.range, options: options, diagnostics: &diagnostics)
    } else {
      self.init(
        parsing: text.text, at: text.places, inline: true, in: source.path, options: options,
        diagnostics: &diagnostics)
    }
  }
}
