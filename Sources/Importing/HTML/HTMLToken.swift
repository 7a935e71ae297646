/// A piece of HTML, in the order of the text.
enum HTMLToken: Sendable {
  /// Bytes of the text, escapes and all.
  case text(Range<Int>)
  case start(HTMLTag)
  case end(String)

  /// What stands between `<!--` and `-->`.
  case comment(Range<Int>)

  /// `[name a="b"]`, of WordPress.
  case shortcode(HTMLTag)
  case endOfShortcode(String)
}

/// A tag or a shortcode with what it says.
struct HTMLTag: Sendable, Hashable {
  /// In lower case.
  let name: String
  let attributes: [Attribute]
  var isClosed = false

  /// All of it, bytes of the text.
  let range: Range<Int>

  /// The value of an attribute, its escapes undone; nil where it is not there.
  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// Whether `class` has a word.
  func hasClass(_ word: String) -> Bool {
    self["class"]?.split(whereSeparator: \.isWhitespace).contains { $0 == word } ?? false
  }

  struct Attribute: Sendable, Hashable {
    /// In lower case; empty for a shortcode's value without a name.
    let name: String
    let value: String
  }
}
