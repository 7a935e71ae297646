package import Markup

/// Prints a document as HTML, without recursion but for what a host sets.
package struct MarkdownRenderer<Host: MarkdownHost> {
  package let document: MarkdownDocument
  package let host: Host
  package let options: RenderingOptions

  package init(
    _ document: MarkdownDocument, host: Host, options: RenderingOptions = RenderingOptions()
  ) {
    self.document = document
    self.host = host
    self.options = options
  }

  /// Prints the whole document, its notes at the end.
  package func render(into buffer: inout OutputBuffer) {
  }

  /// Prints what is inside a node.
  package func renderChildren(of node: NodeID, into buffer: inout OutputBuffer) {
  }

  /// Prints a node.
  package func render(_ node: NodeID, into buffer: inout OutputBuffer) {
  }

  /// Prints the list of notes; nothing where none is used.
  package func renderFootnotes(into buffer: inout OutputBuffer) {
  }
}
