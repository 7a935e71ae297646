/// A link, an autolink, an image or an embed.
@usableFromInline
package struct MarkdownLink: Sendable {
  package internal(set) var node: NodeID

  /// As written, with its backslashes and character references resolved.
  package internal(set) var destination: String

  /// The title as plain characters, empty where none was written. A figure's is its caption.
  package internal(set) var title: String

  /// The whole link in its file, UTF-8 bytes: from `[`, `!` or `<` to the last bracket.
  package internal(set) var range: Range<Int>

  /// False for an address that could run a script: printed as its text alone.
  package let isSafe: Bool

  /// True for `<film:madina-2023>`.
  package let isAutolink: Bool

  init(node: NodeID, destination: String, title: String, range: Range<Int>, isAutolink: Bool) {
    self.init(
      node: node, destination: destination, title: title, range: range, isAutolink: isAutolink,
      isSafe: true)
  }

  init(
    node: NodeID, destination: String, title: String, range: Range<Int>, isAutolink: Bool,
    isSafe: Bool
  ) {
    self.node = node
    self.destination = destination
    self.title = title
    self.range = range
    self.isAutolink = isAutolink
    self.isSafe = isSafe
  }
}
