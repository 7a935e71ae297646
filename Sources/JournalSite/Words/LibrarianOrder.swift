/// How a librarian of the site's language would sort: articles set aside, numbers by value,
/// diacritics last.
///
/// Holds tables: make one for a build, not one for a key.
package struct LibrarianOrder: Sendable {
  /// `language` is the site's, BCP 47.
  package init(language: String) {}

  /// Where a title stands. `language` is the title's own, BCP 47; nil is the site's.
  package func key(ofTitle title: String, language: String? = nil) -> CollationKey {
    CollationKey(bytes: [])
  }

  /// Where a sort name stands; `sortName(of:familyFirst:)` makes one from a name.
  package func key(ofSortName sortName: String) -> CollationKey {
    CollationKey(bytes: [])
  }

  /// The letter under which a title stands in a bar of letters: `#` for numbers and where there is
  /// no letter, `А` for itself, `E` for `É`.
  package func indexLetter(ofTitle title: String, language: String? = nil) -> String { "#" }

  /// The same for a sort name.
  package func indexLetter(ofSortName sortName: String) -> String { "#" }
}

/// A text's place in an order: bytes to be compared.
package struct CollationKey: Comparable, Hashable, Sendable {
  package let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package static func < (a: CollationKey, b: CollationKey) -> Bool {
    a.bytes.withUnsafeBufferPointer { mine in
      b.bytes.withUnsafeBufferPointer { orderOfBytes(mine, $0) < 0 }
    }
  }
}
