/// A heading or a question, with the id that links lead to.
@usableFromInline
package struct MarkdownHeading: Sendable {
  package let node: NodeID

  /// 1…6; 0 for a question.
  package internal(set) var level: Int

  /// Unique in its document, shaped by the options' `slug`; never empty.
  package let anchor: String
}
