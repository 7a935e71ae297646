import Markup

extension RenderingPass {
  func openRow(_ node: MarkdownNode, _ buffer: inout OutputBuffer) {
    let isFirst = node.previousSibling.map { document[$0].kind == .tableHeader } ?? false
    buffer.append(isFirst ? "<tbody>\n<tr>\n" : "<tr>\n")
  }

  /// The alignment is a class: an attribute of its own is none of HTML any more.
  func openCell(_ node: MarkdownNode, _ buffer: inout OutputBuffer) {
    buffer.append(isHeader(node) ? "<th" : "<td")
    switch ColumnAlignment(rawValue: node.level) {
    case .left: buffer.append(" class=\"align-left\"")
    case .center: buffer.append(" class=\"align-center\"")
    case .right: buffer.append(" class=\"align-right\"")
    default: break
    }
    buffer.append(">")
  }

  func isHeader(_ cell: MarkdownNode) -> Bool {
    cell.parent.map { document[$0].kind == .tableHeader } ?? false
  }
}
