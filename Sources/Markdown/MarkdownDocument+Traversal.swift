/// A step of a walk through a tree: every node is entered and left, leaves too.
package enum MarkdownEvent: Sendable, Hashable {
  case enter(NodeID)
  case exit(NodeID)
}

/// A walk through a node and all below it, in reading order, without recursion.
package struct MarkdownTraversal: Sequence, IteratorProtocol {
  private let document: MarkdownDocument
  private let start: NodeID
  private var upcoming: MarkdownEvent?

  init(document: MarkdownDocument, start: NodeID) {
    self.document = document
    self.start = start
    upcoming = .enter(start)
  }

  package mutating func next() -> MarkdownEvent? {
    let event = upcoming
    switch event {
    case .enter(let node):
      upcoming = document[node].firstChild.map { .enter($0) } ?? .exit(node)
    case .exit(let node):
      upcoming = node == start ? nil : document.event(after: node)
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
    sequence(state: self[node].firstChildID) { upcoming -> NodeID? in
      guard let child = upcoming.optional else { return nil }
      upcoming = nodes[child.index].nextSiblingID
      return child
    }
  }

  /// From the parent up to the document, or up to the definition in a note.
  package func ancestors(of node: NodeID) -> some Sequence<NodeID> {
    sequence(state: self[node].parentID) { upcoming -> NodeID? in
      guard let parent = upcoming.optional else { return nil }
      upcoming = nodes[parent.index].parentID
      return parent
    }
  }

  /// What comes when a node has been left.
  func event(after node: NodeID) -> MarkdownEvent? {
    if let sibling = self[node].nextSibling { return .enter(sibling) }
    return self[node].parent.map { .exit($0) }
  }
}
