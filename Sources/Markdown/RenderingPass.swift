import Markup

/// One walk of a renderer through a part of its document.
struct RenderingPass<Host: MarkdownHost> {
  let renderer: MarkdownRenderer<Host>

  /// Where the output of this walk begins.
  let start: Int

  /// Whether the links that are being printed have an end tag.
  var openLinks: [Bool] = []

  var document: MarkdownDocument {
    _read { yield renderer.document }
  }

  init(renderer: MarkdownRenderer<Host>, start: Int) {
    self.renderer = renderer
    self.start = start
  }

  /// Prints `first` and, where a parent is given, all its later siblings.
  mutating func run(from first: NodeID, until parent: NodeID?, into buffer: inout OutputBuffer) {
    var event = MarkdownEvent.enter(first)
    while true {
      let done: NodeID
      switch event {
      case .enter(let node):
        if enter(node, into: &buffer) {
          event = renderer.document[node].firstChild.map { .enter($0) } ?? .exit(node)
          continue
        }
        done = node
      case .exit(let node):
        leave(node, into: &buffer)
        done = node
      }
      if parent == nil, done == first { return }
      guard let next = renderer.document.event(after: done) else { return }
      if let parent, next == .exit(parent) { return }
      event = next
    }
  }

  /// Prints what begins a node, or all of it. True where its children and its end are to follow.
  private mutating func enter(_ id: NodeID, into buffer: inout OutputBuffer) -> Bool {
    let node = renderer.document[id]
    switch node.kind {
    case .text:
      buffer.appendEscaped(document.bytes(of: id))
    case .softBreak: buffer.append(UInt8(ascii: "\n"))
    case .lineBreak: buffer.append("<br />\n")
    case .code:
      buffer.append("<code>")
      buffer.appendEscaped(document.bytes(of: id))
      buffer.append("</code>")
    case .htmlInline: appendMarkup(id, to: &buffer)
    case .emphasis: return open("<em>", &buffer)
    case .strong: return open("<strong>", &buffer)
    case .strikethrough: return open("<del>", &buffer)
    case .link: return enterLink(id, into: &buffer)
    case .image: appendImage(id, to: &buffer)
    case .footnoteReference: appendReference(id, to: &buffer)
    case .figure, .callout, .question, .answer, .embed:
      if renderer.host.sets(id, in: document) {
        renderer.host.render(id, with: renderer, into: &buffer)
        return false
      }
      return enterBlock(id, node, into: &buffer)
    default: return enterBlock(id, node, into: &buffer)
    }
    return false
  }

  private func open(_ tag: StaticString, _ buffer: inout OutputBuffer) -> Bool {
    buffer.append(tag)
    return true
  }

  private mutating func leave(_ id: NodeID, into buffer: inout OutputBuffer) {
    let node = renderer.document[id]
    switch node.kind {
    case .emphasis: buffer.append("</em>")
    case .strong: buffer.append("</strong>")
    case .strikethrough: buffer.append("</del>")
    case .link: if openLinks.popLast() == true { buffer.append("</a>") }
    default: leaveBlock(id, node, into: &buffer)
    }
  }
}
