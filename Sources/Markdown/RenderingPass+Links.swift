import Markup

extension RenderingPass {
  mutating func enterLink(_ id: NodeID, into buffer: inout OutputBuffer) -> Bool {
    let number = Int(document[id].payload)
    guard document.links.indices.contains(number), document.links[number].isSafe else {
      openLinks.append(false)
      return true
    }
    switch renderer.host.rendering(ofLink: number, in: document) {
    case .asWritten:
      openAnchor(
        document.links[number].destination, [], title: document.links[number].title, &buffer)
    case .address(let address, let attributes):
      openAnchor(address, attributes, title: document.links[number].title, &buffer)
    case .labelled(let address, let label, let attributes):
      appendAnchor(address, attributes, label, to: &buffer)
      return false
    case .plain:
      openLinks.append(false)
      return true
    case .text(let label):
      append(label, to: &buffer)
      return false
    case .html(let html):
      buffer.append(html)
      return false
    }
    openLinks.append(true)
    return true
  }

  func appendAnchor(
    _ address: String, _ attributes: [LinkAttribute], _ label: LinkLabel,
    to buffer: inout OutputBuffer
  ) {
    openAnchor(address, attributes, title: "", &buffer)
    append(label, to: &buffer)
    buffer.append("</a>")
  }

  func append(_ label: LinkLabel, to buffer: inout OutputBuffer) {
    if label.isEmphasised { buffer.append("<em>") }
    buffer.appendEscaped(Array(label.text.utf8)[...])
    if label.isEmphasised { buffer.append("</em>") }
  }

  private func openAnchor(
    _ address: String, _ attributes: [LinkAttribute], title: String, _ buffer: inout OutputBuffer
  ) {
    buffer.append("<a href=\"")
    buffer.appendAddress(address)
    buffer.append("\"")
    appendTitle(title, to: &buffer)
    append(attributes, to: &buffer)
    buffer.append(">")
  }

  private func append(_ attributes: [LinkAttribute], to buffer: inout OutputBuffer) {
    for attribute in attributes {
      buffer.append(" ")
      buffer.append(attribute.name)
      buffer.append("=\"")
      buffer.appendEscapedAttribute(attribute.value)
      buffer.append("\"")
    }
  }

  private func appendTitle(_ title: String, to buffer: inout OutputBuffer) {
    guard !title.isEmpty else { return }
    buffer.append(" title=\"")
    buffer.appendEscaped(Array(title.utf8)[...])
    buffer.append("\"")
  }

  func appendImage(_ id: NodeID, to buffer: inout OutputBuffer) {
    let number = Int(document[id].payload)
    guard document.links.indices.contains(number), document.links[number].isSafe else {
      return appendAlternative(of: id, to: &buffer)
    }
    let link = document.links[number]
    switch renderer.host.rendering(ofLink: number, in: document) {
    case .asWritten: appendImage(id, link.destination, [], link.title, to: &buffer)
    case .address(let address, let attributes), .labelled(let address, _, let attributes):
      appendImage(id, address, attributes, link.title, to: &buffer)
    case .plain: appendAlternative(of: id, to: &buffer)
    case .text(let label): append(label, to: &buffer)
    case .html(let html): buffer.append(html)
    }
  }

  private func appendImage(
    _ id: NodeID, _ address: String, _ attributes: [LinkAttribute], _ title: String,
    to buffer: inout OutputBuffer
  ) {
    buffer.append("<img src=\"")
    buffer.appendAddress(address)
    buffer.append("\"")
    if !attributes.contains(where: { $0.name == "alt" }) {
      buffer.append(" alt=\"")
      appendAlternative(of: id, to: &buffer)
      buffer.append("\"")
    }
    let isInFigure = document.ancestors(of: id).prefix(2).contains { document[$0].kind == .figure }
    if !isInFigure, renderer.options.printsImageTitles { appendTitle(title, to: &buffer) }
    append(attributes, to: &buffer)
    buffer.append(" />")
  }

  private func appendAlternative(of id: NodeID, to buffer: inout OutputBuffer) {
    for node in document.descendants(of: id) {
      switch document[node].kind {
      case .text, .code, .htmlInline: buffer.appendEscaped(document.bytes(of: node))
      case .softBreak, .lineBreak: buffer.append(" ")
      default: break
      }
    }
  }

  func appendMarkup(_ id: NodeID, to buffer: inout OutputBuffer) {
    if document[id].flags.contains(.shownAsText) {
      buffer.appendEscaped(document.bytes(of: id))
    } else {
      buffer.append(document.bytes(of: id))
    }
  }

  func appendReference(_ id: NodeID, to buffer: inout OutputBuffer) {
    let place = Int(document[id].payload)
    guard renderer.options.printsFootnotes, document.footnotes.indices.contains(place) else {
      return
    }
    let number = document.footnotes[place].number
    buffer.append("<sup><a href=\"")
    buffer.appendEscapedAttribute(renderer.options.noteAddress)
    buffer.append(UInt8(ascii: "#"))
    buffer.appendEscapedAttribute(renderer.options.idPrefix)
    buffer.append("fn-")
    buffer.append(number)
    buffer.append("\" id=\"")
    renderer.appendReferenceID(note: number, use: Int(document[id].level), to: &buffer)
    buffer.append("\" role=\"doc-noteref\">")
    buffer.append(number)
    buffer.append("</a></sup>")
  }
}
