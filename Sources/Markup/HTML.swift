/// Markup that may be printed without escaping.
///
/// Only a renderer that escaped what it was given makes one; text becomes HTML by being escaped.
@usableFromInline
package struct HTML: Sendable, Hashable {
  /// UTF-8.
  package let bytes: [UInt8]

  /// The caller vouches for the bytes: they are well-formed HTML made from escaped text.
  package init(rendered bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var isEmpty: Bool { bytes.isEmpty }
}
