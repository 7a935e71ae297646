/// A note with all that refer to it.
@usableFromInline
package struct MarkdownFootnote: Sendable {
  /// As typed between `[^` and `]`.
  package let label: String

  /// Counted from 1 in the order of first use; 0 for one that is never used.
  package internal(set) var number: Int

  /// The `footnoteDefinition` that holds the note's blocks.
  package let definition: NodeID

  /// The `footnoteReference` nodes in reading order.
  package internal(set) var references: [NodeID]

  /// The marker `[^label]:` in its file, UTF-8 bytes.
  package let range: Range<Int>
}
