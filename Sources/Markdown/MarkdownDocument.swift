/// A Markdown text as a compact tree: an array of nodes, one text, and a table for what is rare.
///
/// One reference, whatever it holds: documents are parts of articles, films and people, and are handed
/// from function to function. Whoever changes one gets one of their own.
@usableFromInline
package struct MarkdownDocument: Sendable {
  /// One element: an array is the one reference that is copied when it is written to and that tasks
  /// may share.
  @usableFromInline var contents: [MarkdownContents]

  /// A document that says nothing.
  package init() {
    contents = Self.nothing
  }

  private static let nothing = [MarkdownContents()]

  /// The document itself first. Removed nodes stay in it; walk the tree to see what counts.
  @inlinable
  package internal(set) var nodes: [MarkdownNode] {
    _read { yield contents[0].nodes }
    _modify { yield &contents[0].nodes }
  }

  /// What the nodes say, UTF-8, each node's part named by its range.
  @inlinable
  package internal(set) var text: [UInt8] {
    _read { yield contents[0].text }
    _modify { yield &contents[0].text }
  }

  /// Every link, autolink, image and embed. In the order of the text but for captions, table
  /// cells and notes, which come after it.
  @inlinable
  package internal(set) var links: [MarkdownLink] {
    _read { yield contents[0].links }
    _modify { yield &contents[0].links }
  }

  /// In the order of the text; questions where they were converted.
  @inlinable
  package internal(set) var headings: [MarkdownHeading] {
    _read { yield contents[0].headings }
    _modify { yield &contents[0].headings }
  }

  /// The notes that are used, in the order of their numbers, then those that are not.
  @inlinable
  package internal(set) var footnotes: [MarkdownFootnote] {
    _read { yield contents[0].footnotes }
    _modify { yield &contents[0].footnotes }
  }

  @inlinable
  package internal(set) var callouts: [MarkdownCallout] {
    _read { yield contents[0].callouts }
    _modify { yield &contents[0].callouts }
  }

  @inlinable
  package internal(set) var embeds: [MarkdownEmbed] {
    _read { yield contents[0].embeds }
    _modify { yield &contents[0].embeds }
  }

  /// All anchors given so far, with the last number behind each.
  var anchors: [String: Int] {
    _read { yield contents[0].anchors }
    _modify { yield &contents[0].anchors }
  }

  package subscript(node: NodeID) -> MarkdownNode {
    // No `_read`: called from another target, it allocates a frame for each node.
    get { contents[0].nodes[node.index] }
    _modify { yield &contents[0].nodes[node.index] }
  }

  package var isEmpty: Bool { nodes[0].firstChild == nil }
}

extension MarkdownDocument {
  /// The node's own text: that of `text`, `code`, code blocks and markup; empty for others.
  package func bytes(of node: NodeID) -> ArraySlice<UInt8> {
    let length = Int(nodes[node.index].textLength)
    if length == 0 { return [] }
    let start = Int(nodes[node.index].textStart)
    return text[start..<start + length]
  }

  package func string(of node: NodeID) -> String {
    String(decoding: bytes(of: node), as: UTF8.self)
  }

  /// What stands after a code block's opening fence, empty for others.
  package func info(of node: NodeID) -> ArraySlice<UInt8> {
    guard self[node].kind == .codeBlock, self[node].payload > 0 else { return [] }
    let end = Int(self[node].textStart)
    return text[end - Int(self[node].payload)..<end]
  }

  /// The entry of `links` for a link, an image or an embed.
  package func link(of node: NodeID) -> MarkdownLink? {
    switch self[node].kind {
    case .embed: return embed(of: node).map { links[$0.link] }
    case .link, .image:
      let number = Int(self[node].payload)
      return links.indices.contains(number) ? links[number] : nil
    default: return nil
    }
  }

  /// The entry of `callouts` for a callout.
  package func callout(of node: NodeID) -> MarkdownCallout? {
    guard self[node].kind == .callout else { return nil }
    let number = Int(self[node].payload)
    return callouts.indices.contains(number) ? callouts[number] : nil
  }

  /// The entry of `embeds` for an embed.
  package func embed(of node: NodeID) -> MarkdownEmbed? {
    guard self[node].kind == .embed else { return nil }
    let number = Int(self[node].payload)
    return embeds.indices.contains(number) ? embeds[number] : nil
  }

  /// Whether a heading or a question has this id.
  package func hasHeading(_ anchor: String) -> Bool { anchors[anchor] != nil }

  /// The id of a heading or a question.
  package func anchor(of node: NodeID) -> String? {
    switch self[node].kind {
    case .heading, .question:
      let number = Int(self[node].payload)
      return headings.indices.contains(number) ? headings[number].anchor : nil
    default: return nil
    }
  }
}
