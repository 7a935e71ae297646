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
    guard let parent = node.parent, isFigure(parent) else { return }
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
    guard let parent = node.parent, isFigure(parent) else { return }
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
    guard let embed = document.embed(of: id), document.links.indices.contains(embed.link) else {
      return
    }
    let caption = document.children(of: id).first { !document[$0].kind.isInline }
    buffer.append(caption == nil ? "<p class=\"embed\">" : "<figure class=\"embed\">\n")
    appendLink(of: embed, to: &buffer)
    guard let caption else { return buffer.append("</p>\n") }
    buffer.append("\n")
    var pass = RenderingPass(renderer: renderer, start: start)
    pass.run(from: caption, until: id, into: &buffer)
    buffer.append("</figure>\n")
  }

  private func appendLink(of embed: MarkdownEmbed, to buffer: inout OutputBuffer) {
    let link = document.links[embed.link]
    let label = embedLabel(embed.node, link)
    switch renderer.host.rendering(ofLink: embed.link, in: document) {
    case .asWritten: appendAnchor(link.destination, [], .init(label), to: &buffer)
    case .address(let address, let attributes):
      appendAnchor(address, attributes, .init(label), to: &buffer)
    case .labelled(let address, let label, let attributes):
      appendAnchor(address, attributes, label, to: &buffer)
    case .plain: buffer.appendEscaped(Array(label.utf8)[...])
    case .text(let label): append(label, to: &buffer)
    case .html(let html): buffer.append(html)
    }
  }

  private func embedLabel(_ id: NodeID, _ link: MarkdownLink) -> String {
    let alternative = document.alternative(of: id)
    return alternative.isEmpty ? link.destination : alternative
  }

  private func isFigure(_ node: NodeID) -> Bool {
    document[node].kind == .figure || document[node].kind == .embed
  }

  private func previousKind(_ node: MarkdownNode) -> NodeKind? {
    node.previousSibling.map { document[$0].kind }
  }
}
