/// A text of the front matter and where it stands.
package struct FieldText: Sendable, Hashable {
  /// Unquoted and folded.
  package let text: String

  /// The bytes it was read from, without surrounding quotes.
  package let range: Range<Int>

  /// The text is exactly these bytes, so that an offset into its UTF-8 is one into `range`. False
  /// for escapes, folded lines and blocks.
  package let isVerbatim: Bool

  package init(text: String, range: Range<Int>, isVerbatim: Bool = true) {
    self.text = text
    self.range = range
    self.isVerbatim = isVerbatim
  }
}
