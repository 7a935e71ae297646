/// A step of a walk through a tree: every node is entered and left, leaves too.
package enum MarkdownEvent: Sendable, Hashable {
  case enter(NodeID)
  case exit(NodeID)
}

/// A walk through a node and all below it, in reading order, without recursion.
package struct MarkdownTraversal: Sequence, IteratorProtocol {
  /// The nodes alone: a whole document is eight references to be counted.
  private let nodes: [MarkdownNode]
  private let start: NodeID
  private var upcoming: MarkdownEvent?

  init(document: MarkdownDocument, start: NodeID) {
    nodes = document.nodes
    self.start = start
    upcoming = .enter(start)
  }

  package mutating func next() -> MarkdownEvent? {
    let event = upcoming
    switch event {
    case .enter(let node):
      upcoming = nodes[node.index].firstChild.map { .enter($0) } ?? .exit(node)
    case .exit(let node):
      upcoming = node == start ? nil : nodes[node.index].eventBehind
    case nil: break
    }
    return event
  }

  /// After `.enter(node)`: goes straight to `.exit(node)`.
  package mutating func skipChildren(of node: NodeID) {
    upcoming = .exit(node)
  }
}

extension MarkdownDocument {
  /// Entering and leaving of the node and all below it.
  package func events(in node: NodeID = .document) -> MarkdownTraversal {
    MarkdownTraversal(document: self, start: node)
  }

  /// All below the node in reading order, itself left out.
  package func descendants(of node: NodeID) -> some Sequence<NodeID> {
    events(in: node).lazy.compactMap { event -> NodeID? in
      if case .enter(let found) = event, found != node { found } else { nil }
    }
  }

  package func children(of node: NodeID) -> some Sequence<NodeID> {
    sequence(state: self[node].firstChildID) { [nodes] upcoming -> NodeID? in
      guard let child = upcoming.optional else { return nil }
      upcoming = nodes[child.index].nextSiblingID
      return child
    }
  }

  /// From the parent up to the document, or up to the definition in a note.
  package func ancestors(of node: NodeID) -> some Sequence<NodeID> {
    sequence(state: self[node].parentID) { [nodes] upcoming -> NodeID? in
      guard let parent = upcoming.optional else { return nil }
      upcoming = nodes[parent.index].parentID
      return parent
    }
  }

  /// What comes when a node has been left.
  func event(after node: NodeID) -> MarkdownEvent? {
    self[node].eventBehind
  }
}

extension MarkdownNode {
  /// What comes when the node has been left.
  fileprivate var eventBehind: MarkdownEvent? {
    if let sibling = nextSibling { return .enter(sibling) }
    return parent.map { .exit($0) }
  }
}
