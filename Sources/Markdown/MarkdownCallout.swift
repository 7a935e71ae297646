/// A block quote that says by which template it is set.
@usableFromInline
package struct MarkdownCallout: Sendable {
  package let node: NodeID

  /// What stood in `[!name]`, in lower case.
  package let name: String

  /// The whole `[!name]` in its file, UTF-8 bytes.
  package let range: Range<Int>
}
