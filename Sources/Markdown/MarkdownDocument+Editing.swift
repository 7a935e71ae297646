/// Editing keeps node ids and side tables valid; a node that is removed is in no tree any more.
extension MarkdownDocument {
  /// Adds a node that is in no tree yet. Its text is appended to the document's.
  package mutating func makeNode(
    _ kind: NodeKind, text: some Collection<UInt8> = EmptyCollection(), sourceOffset: Int = 0
  ) -> NodeID {
    var node = MarkdownNode(kind: kind, sourceOffset: sourceOffset)
    node.textStart = UInt32(clamping: self.text.count)
    node.textLength = UInt32(clamping: text.count)
    // Even nothing appended copies a text that is being read.
    if !text.isEmpty { self.text.append(contentsOf: text) }
    nodes.append(node)
    return NodeID(rawValue: Int32(clamping: nodes.count - 1))
  }

  /// Makes room for so many nodes and links more, and no other: an array that grows by itself doubles.
  package mutating func reserve(nodes nodeCount: Int, links linkCount: Int) {
    nodes.reserveCapacity(nodes.count + nodeCount)
    links.reserveCapacity(links.count + linkCount)
  }

  /// Adds a link around nothing yet, and its entry in `links`.
  package mutating func makeLink(
    to destination: String, range: Range<Int>, isAutolink: Bool = false
  ) -> NodeID {
    let node = makeNode(.link, sourceOffset: range.lowerBound)
    self[node].payload = Int32(clamping: links.count)
    links.append(
      MarkdownLink(
        node: node, destination: destination, title: "", range: range, isAutolink: isAutolink))
    return node
  }

  /// Puts a node that is in no tree behind the parent's last child.
  package mutating func append(_ node: NodeID, to parent: NodeID) {
    let last = self[parent].lastChildID
    self[node].parentID = parent
    self[node].previousSiblingID = last
    self[node].nextSiblingID = .none
    if last.optional == nil {
      self[parent].firstChildID = node
    } else {
      self[last].nextSiblingID = node
    }
    self[parent].lastChildID = node
  }

  /// Puts a node that is in no tree before another one that is in the tree.
  package mutating func insert(_ node: NodeID, before sibling: NodeID) {
    let previous = self[sibling].previousSiblingID
    let parent = self[sibling].parentID
    self[node].parentID = parent
    self[node].previousSiblingID = previous
    self[node].nextSiblingID = sibling
    self[sibling].previousSiblingID = node
    if previous.optional != nil {
      self[previous].nextSiblingID = node
    } else if parent.optional != nil {
      self[parent].firstChildID = node
    }
  }

  /// Puts a node that is in no tree behind another one that is in the tree.
  package mutating func insert(_ node: NodeID, after sibling: NodeID) {
    if let next = self[sibling].nextSibling {
      insert(node, before: next)
    } else if let parent = self[sibling].parent {
      append(node, to: parent)
    }
  }

  /// Takes a node and all below it out of the tree.
  package mutating func remove(_ node: NodeID) {
    let (parent, previous, next) = (
      self[node].parentID, self[node].previousSiblingID, self[node].nextSiblingID
    )
    if previous.optional != nil {
      self[previous].nextSiblingID = next
    } else if parent.optional != nil {
      self[parent].firstChildID = next
    }
    if next.optional != nil {
      self[next].previousSiblingID = previous
    } else if parent.optional != nil {
      self[parent].lastChildID = previous
    }
    self[node].parentID = .none
    self[node].previousSiblingID = .none
    self[node].nextSiblingID = .none
  }

  /// Puts a new node in the place of siblings and these into it. `last` is `first` or stands
  /// behind it; `wrapper` is in no tree.
  package mutating func wrap(_ first: NodeID, through last: NodeID, in wrapper: NodeID) {
    insert(wrapper, before: first)
    var upcoming: NodeID? = first
    while let node = upcoming {
      upcoming = node == last ? nil : self[node].nextSibling
      remove(node)
      append(node, to: wrapper)
    }
  }

  /// Links one node, or a run of siblings, to an address. Gives the new link.
  @discardableResult
  package mutating func wrap(
    _ first: NodeID, through last: NodeID, inLinkTo destination: String
  ) -> NodeID {
    let start = Int(self[first].sourceOffset)
    let link = makeLink(to: destination, range: start..<start)
    wrap(first, through: last, in: link)
    return link
  }

  /// Puts a node's children in its place and takes it out of the tree.
  package mutating func unwrap(_ node: NodeID) {
    while let child = self[node].firstChild {
      remove(child)
      insert(child, before: node)
    }
    remove(node)
  }

  /// Cuts a text node in two; gives the new one behind it, or nil where there is nothing to cut.
  ///
  /// `offset` counts UTF-8 bytes of the node's text.
  package mutating func splitText(_ node: NodeID, at offset: Int) -> NodeID? {
    let length = Int(self[node].textLength)
    guard self[node].kind == .text, offset > 0, offset < length else { return nil }
    let rest = makeNode(.text, sourceOffset: Int(self[node].sourceOffset) + offset)
    self[rest].textStart = self[node].textStart + UInt32(clamping: offset)
    self[rest].textLength = UInt32(clamping: length - offset)
    self[node].textLength = UInt32(clamping: offset)
    insert(rest, after: node)
    return rest
  }

  /// Gives a node another kind. The payload stays, so only kinds of one side table are exchanged.
  package mutating func setKind(of node: NodeID, to kind: NodeKind) {
    self[node].kind = kind
  }

  /// Gives the heading of that number in `headings` another level, 1 to 6.
  package mutating func setLevel(ofHeading number: Int, to level: Int) {
    guard headings.indices.contains(number) else { return }
    headings[number].level = level
    self[headings[number].node].level = UInt16(clamping: level)
  }

  /// Gives a link, an image or an embed another address.
  package mutating func setDestination(ofLink number: Int, to destination: String) {
    guard links.indices.contains(number) else { return }
    links[number].destination = destination
  }
}
