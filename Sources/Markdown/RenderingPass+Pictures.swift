import Markup

/// Figures, callouts and embeds as they are printed where no host sets them.
extension RenderingPass {
  func openFigure(_ node: MarkdownNode, _ buffer: inout OutputBuffer) {
    buffer.startLine(after: start)
    let isRow =
      node.firstChild.flatMap { document[$0].nextSibling }.map { document[$0].kind.isInline }
      ?? false
    buffer.append(isRow ? "<figure class=\"still row\">\n" : "<figure class=\"still\">\n")
  }

  /// A caption that is a document of its own has no tags around it.
  func openCaption(_ node: MarkdownNode, _ buffer: inout OutputBuffer) {
    guard let parent = node.parent, document[parent].kind == .figure else { return }
    let follows = previousKind(node) == .caption || previousKind(node) == .credit
    if follows {
      buffer.append(" ")
    } else {
      buffer.startLine(after: start)
      buffer.append("<figcaption>")
    }
    if node.kind == .credit { buffer.append("<span class=\"credit\">") }
  }

  func closeCaption(_ node: MarkdownNode, _ buffer: inout OutputBuffer) {
    guard let parent = node.parent, document[parent].kind == .figure else { return }
    if node.kind == .credit { buffer.append("</span>") }
    if node.nextSibling == nil { buffer.append("</figcaption>\n") }
  }

  func openCallout(_ id: NodeID, _ buffer: inout OutputBuffer) -> Bool {
    let name = document.callout(of: id)?.name ?? ""
    if renderer.options.skippedCallouts.contains(name) { return false }
    buffer.startLine(after: start)
    buffer.append("<aside class=\"")
    buffer.appendEscapedAttribute(name)
    buffer.append("\">\n")
    return true
  }

  func appendEmbed(_ id: NodeID, to buffer: inout OutputBuffer) {
    buffer.startLine(after: start)
    let number = Int(document[id].payload)
    guard document.links.indices.contains(number) else { return }
    let link = document.links[number]
    let rendering = renderer.host.rendering(ofLink: number, in: document)
    let label = embedLabel(id, link)
    buffer.append("<p class=\"embed\">")
    switch rendering {
    case .asWritten: appendAnchor(link.destination, [], .init(label), to: &buffer)
    case .address(let address, let attributes):
      appendAnchor(address, attributes, .init(label), to: &buffer)
    case .labelled(let address, let label, let attributes):
      appendAnchor(address, attributes, label, to: &buffer)
    case .plain: buffer.appendEscaped(Array(label.utf8)[...])
    case .text(let label): append(label, to: &buffer)
    case .html(let html): buffer.append(html)
    }
    buffer.append("</p>\n")
  }

  private func embedLabel(_ id: NodeID, _ link: MarkdownLink) -> String {
    let alternative = document.plainText(of: id)
    if !alternative.isEmpty { return alternative }
    return link.title.isEmpty ? link.destination : link.title
  }

  private func previousKind(_ node: MarkdownNode) -> NodeKind? {
    node.previousSibling.map { document[$0].kind }
  }
}
