/// A piece of a stylesheet; white space is none.
package struct StylesheetToken: Equatable {
  package enum Kind: Equatable {
    case comment

    /// In quotation marks; `isAddress` for that of `url("a.png")`.
    case text(isAddress: Bool)

    /// From bracket to bracket, `(a.png)` of `url(a.png)`.
    case address

    /// `@import`
    case atWord

    /// One of `{ } ( ) [ ] ;`.
    case sign(UInt8)
    case other
  }

  package let kind: Kind
  package let range: Range<Int>

  /// What stands between the quotation marks of a text or the brackets of an address, for others all.
  package let content: Range<Int>

  /// False for a comment or a text that does not end, or not on its line.
  package let isClosed: Bool
}
