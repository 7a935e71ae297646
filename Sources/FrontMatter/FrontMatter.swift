package import Diagnostics

/// Where a file's front matter and its body lie.
package struct FrontMatter: Sendable, Hashable {
  /// The lines between the two `---` lines: what `Record(reading:of:schema:diagnostics:)` takes.
  package let fields: Range<Int>

  /// Everything after the closing `---` line; may be empty.
  package let body: Range<Int>

  /// Finds the front matter of a file; nil, with an error in `diagnostics`, where there is none,
  /// where it is not closed, where the file is empty or not UTF-8.
  package init?(splitting source: SourceText, diagnostics: inout [Diagnostic]) {
    return nil
  }
}
