/// A finished piece of JSON, such as structured data for search engines, that may be printed without
/// escaping where JSON stands.
///
/// `JSONWriter` makes them; text becomes JSON by being quoted.
@usableFromInline
package struct JSON: Sendable, Hashable {
  /// UTF-8.
  package let bytes: [UInt8]

  /// The caller vouches for the bytes: valid JSON in which no `<`, `>` or `&` stands unescaped, so
  /// that it cannot end a script element.
  package init(rendered bytes: [UInt8]) {
    self.bytes = bytes
  }
}
