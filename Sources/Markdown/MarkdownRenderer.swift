package import Markup

/// Prints a document as HTML, without recursion but for what a host sets.
///
/// A reference, since a document and a host are some twenty: every block that a host sets is a walk of
/// its own, and would count them all.
package final class MarkdownRenderer<Host: MarkdownHost> {
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
    renderChildren(of: .document, into: &buffer)
    renderFootnotes(into: &buffer)
  }

  /// Prints what is inside a node.
  package func renderChildren(of node: NodeID, into buffer: inout OutputBuffer) {
    guard let first = document[node].firstChild else { return }
    var pass = RenderingPass(renderer: self, start: buffer.count)
    pass.run(from: first, until: node, into: &buffer)
  }

  /// Prints a node.
  package func render(_ node: NodeID, into buffer: inout OutputBuffer) {
    var pass = RenderingPass(renderer: self, start: buffer.count)
    pass.run(from: node, until: nil, into: &buffer)
  }

  /// Prints the list of notes; nothing where none is used.
  package func renderFootnotes(into buffer: inout OutputBuffer) {
    guard options.printsFootnotes, let first = document.footnotes.first, first.number > 0 else {
      return
    }
    buffer.startLine(after: 0)
    buffer.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
    buffer.appendEscapedAttribute(options.footnotesLabel)
    buffer.append("\">\n<ol>\n")
    for note in document.footnotes where note.number > 0 {
      buffer.append("<li id=\"")
      buffer.appendEscapedAttribute(options.idPrefix)
      buffer.append("fn-")
      buffer.append(note.number)
      buffer.append("\">\n")
      renderChildren(of: note.definition, into: &buffer)
      let last = document[note.definition].lastChild
      if last == nil || last.map({ document[$0].kind != .paragraph }) == true {
        buffer.append("<p>")
        appendBackReferences(of: note, to: &buffer)
        buffer.append("</p>\n")
      }
      buffer.append("</li>\n")
    }
    buffer.append("</ol>\n</section>\n")
  }

  /// One arrow for each place that refers to the note.
  func appendBackReferences(of note: MarkdownFootnote, to buffer: inout OutputBuffer) {
    for use in 1...max(note.references.count, 1) {
      if use > 1 { buffer.append(" ") }
      buffer.append("<a href=\"")
      buffer.appendEscapedAttribute(options.noteAddress)
      buffer.append(UInt8(ascii: "#"))
      appendReferenceID(note: note.number, use: use, to: &buffer)
      buffer.append("\" role=\"doc-backlink\" aria-label=\"")
      buffer.appendEscapedAttribute(options.backReferenceLabel)
      buffer.append("\">↩</a>")
    }
  }

  /// `fnref-1`, for a second reference `fnref-1-2`.
  func appendReferenceID(note: Int, use: Int, to buffer: inout OutputBuffer) {
    buffer.appendEscapedAttribute(options.idPrefix)
    buffer.append("fnref-")
    buffer.append(note)
    guard use > 1 else { return }
    buffer.append("-")
    buffer.append(use)
  }
}
