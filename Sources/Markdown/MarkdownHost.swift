package import Markup

/// Who a renderer asks where a link leads and how a block is set.
///
/// The defaults print what was written with plain HTML of good meaning.
package protocol MarkdownHost {
  /// How the link or image of that number in `document.links` is printed. Not asked for addresses
  /// that are not safe.
  func rendering(ofLink number: Int, in document: MarkdownDocument) -> LinkRendering

  /// Whether `render(_:with:into:)` prints this node. Asked for figures, callouts, questions,
  /// answers and embeds.
  func sets(_ node: NodeID, in document: MarkdownDocument) -> Bool

  /// Prints a node with all that is in it. `renderer.renderChildren(of:into:)` prints its insides.
  func render(
    _ node: NodeID, with renderer: MarkdownRenderer<Self>, into buffer: inout OutputBuffer)
}

extension MarkdownHost {
  package func rendering(ofLink number: Int, in document: MarkdownDocument) -> LinkRendering {
    .asWritten
  }

  package func sets(_ node: NodeID, in document: MarkdownDocument) -> Bool { false }

  package func render(
    _ node: NodeID, with renderer: MarkdownRenderer<Self>, into buffer: inout OutputBuffer
  ) {}
}

/// A host without a site: everything is printed as it was written.
package struct PlainHost: MarkdownHost, Sendable {
  package init() {}
}
