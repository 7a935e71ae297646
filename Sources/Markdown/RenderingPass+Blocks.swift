import Markup

extension RenderingPass {
  func enterBlock(_ id: NodeID, _ node: MarkdownNode, into buffer: inout OutputBuffer) -> Bool {
    switch node.kind {
    case .paragraph:
      if node.flags.contains(.tight) { return true }
      openBlock("<p>", &buffer)
    case .heading: openHeading(id, node, &buffer)
    case .blockQuote: openBlock("<blockquote>\n", &buffer)
    case .list: openList(node, &buffer)
    case .item: openItem(node, &buffer)
    case .codeBlock:
      appendCodeBlock(id, &buffer)
      return false
    case .htmlBlock:
      appendHTMLBlock(id, node, &buffer)
      return false
    case .thematicBreak: openBlock("<hr />\n", &buffer)
    case .table: openBlock("<table>\n", &buffer)
    case .tableHeader: openBlock("<thead>\n<tr>\n", &buffer)
    case .tableRow: openRow(node, &buffer)
    case .tableCell: openCell(node, &buffer)
    case .figure: openFigure(node, &buffer)
    case .caption, .credit: openCaption(node, &buffer)
    case .callout: return openCallout(id, &buffer)
    case .question: openQuestion(id, &buffer)
    case .answer: openBlock("<div class=\"answer\">\n", &buffer)
    case .embed:
      appendEmbed(id, to: &buffer)
      return false
    default: break
    }
    return true
  }

  func leaveBlock(_ id: NodeID, _ node: MarkdownNode, into buffer: inout OutputBuffer) {
    switch node.kind {
    case .paragraph: closeParagraph(node, &buffer)
    case .heading:
      buffer.append("</h")
      buffer.append(level(node))
      buffer.append(">\n")
    case .blockQuote: closeBlock("</blockquote>\n", &buffer)
    case .list: buffer.append(node.flags.contains(.ordered) ? "</ol>\n" : "</ul>\n")
    case .item: buffer.append("</li>\n")
    case .table:
      let hasRows = node.lastChildID != node.firstChildID
      buffer.append(hasRows ? "</tbody>\n</table>\n" : "</table>\n")
    case .tableHeader: buffer.append("</tr>\n</thead>\n")
    case .tableRow: buffer.append("</tr>\n")
    case .tableCell: buffer.append(isHeader(node) ? "</th>\n" : "</td>\n")
    case .figure: closeBlock("</figure>\n", &buffer)
    case .caption, .credit: closeCaption(node, &buffer)
    case .callout: closeBlock("</aside>\n", &buffer)
    case .question: buffer.append("</p>\n")
    case .answer: closeBlock("</div>\n", &buffer)
    default: break
    }
  }

  private func openBlock(_ tag: String, _ buffer: inout OutputBuffer) {
    buffer.startLine(after: start)
    buffer.append(tag)
  }

  private func closeBlock(_ tag: String, _ buffer: inout OutputBuffer) {
    buffer.startLine(after: start)
    buffer.append(tag)
  }

  private func level(_ node: MarkdownNode) -> Int {
    min(max(Int(node.level) + renderer.options.headingShift, 1), 6)
  }

  private func openHeading(_ id: NodeID, _ node: MarkdownNode, _ buffer: inout OutputBuffer) {
    openBlock("<h", &buffer)
    buffer.append(level(node))
    appendAnchor(id, &buffer)
    buffer.append(">")
  }

  private func appendAnchor(_ id: NodeID, _ buffer: inout OutputBuffer) {
    guard renderer.options.printsAnchors, let anchor = document.anchor(of: id) else { return }
    buffer.append(" id=\"")
    buffer.appendEscapedAttribute(renderer.options.idPrefix)
    buffer.appendEscapedAttribute(anchor)
    buffer.append("\"")
  }

  private func openQuestion(_ id: NodeID, _ buffer: inout OutputBuffer) {
    openBlock("<p class=\"question\"", &buffer)
    appendAnchor(id, &buffer)
    buffer.append(">")
  }

  private func closeParagraph(_ node: MarkdownNode, _ buffer: inout OutputBuffer) {
    if node.nextSibling == nil, let parent = node.parent,
      document[parent].kind == .footnoteDefinition, renderer.options.printsFootnotes
    {
      let number = Int(document[parent].payload)
      if document.footnotes.indices.contains(number) {
        buffer.append(" ")
        renderer.appendBackReferences(of: document.footnotes[number], to: &buffer)
      }
    }
    if !node.flags.contains(.tight) { buffer.append("</p>\n") }
  }

  private func openList(_ node: MarkdownNode, _ buffer: inout OutputBuffer) {
    guard node.flags.contains(.ordered) else { return openBlock("<ul>\n", &buffer) }
    guard node.payload != 1 else { return openBlock("<ol>\n", &buffer) }
    openBlock("<ol start=\"", &buffer)
    buffer.append(Int(node.payload))
    buffer.append("\">\n")
  }

  private func openItem(_ node: MarkdownNode, _ buffer: inout OutputBuffer) {
    guard node.flags.contains(.keepsNumber) else { return openBlock("<li>", &buffer) }
    openBlock("<li value=\"", &buffer)
    buffer.append(Int(node.payload))
    buffer.append("\">")
  }

  private func appendCodeBlock(_ id: NodeID, _ buffer: inout OutputBuffer) {
    openBlock("<pre><code", &buffer)
    let language = document.info(of: id).prefix { $0 > 0x20 }
    if !language.isEmpty {
      buffer.append(" class=\"language-")
      buffer.appendEscaped(language)
      buffer.append("\"")
    }
    buffer.append(">")
    buffer.appendEscaped(document.bytes(of: id))
    buffer.append("</code></pre>\n")
  }

  private func appendHTMLBlock(_ id: NodeID, _ node: MarkdownNode, _ buffer: inout OutputBuffer) {
    buffer.startLine(after: start)
    guard node.flags.contains(.shownAsText) else {
      buffer.append(document.bytes(of: id))
      return buffer.startLine(after: start)
    }
    var text = document.bytes(of: id)
    while let last = text.last, last <= 0x20 { text.removeLast() }
    buffer.append("<p>")
    buffer.appendEscaped(text)
    buffer.append("</p>\n")
  }
}
