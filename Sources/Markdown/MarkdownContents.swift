/// What a document holds; see `MarkdownDocument`.
@usableFromInline
struct MarkdownContents: Sendable {
  @usableFromInline var nodes: [MarkdownNode] = [MarkdownNode(kind: .document, sourceOffset: 0)]
  @usableFromInline var text: [UInt8] = []
  @usableFromInline var links: [MarkdownLink] = []
  @usableFromInline var headings: [MarkdownHeading] = []
  @usableFromInline var footnotes: [MarkdownFootnote] = []
  @usableFromInline var callouts: [MarkdownCallout] = []
  @usableFromInline var embeds: [MarkdownEmbed] = []
  var anchors: [String: Int] = [:]

  /// Of a text that does not stand in its file letter by letter: what was read.
  var typed: TypedText?
}
