/// An address that a template writes out in an attribute of HTML: `<a href="/films/">`.
///
/// Either all of it, and then it begins with a slash or with `http`; or all that follows a value
/// that stands at its beginning, `{{ site.address }}films/`.
package struct WrittenAddress: Sendable, Hashable {
  /// As typed, without the value.
  package let text: String

  /// The value in front, as it would be typed, `site.address`; nil where there is none.
  package let base: String?

  package let use: Use

  /// The file of the template.
  package let path: String

  /// Where `text` stands in it.
  package let range: Range<Int>

  package enum Use: Sendable {
    /// What is opened or loaded.
    case link

    /// Where a form is sent.
    case form

    /// Where a script comes from: no value may stand there.
    case script
  }
}
