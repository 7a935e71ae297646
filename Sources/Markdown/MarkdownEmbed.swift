/// An image that is linked to and not shown: it stood with nothing but images in its paragraph.
@usableFromInline
package struct MarkdownEmbed: Sendable {
  package let node: NodeID

  /// The number in `MarkdownDocument.links`.
  package let link: Int

  package let media: Media

  package enum Media: Sendable, Hashable {
    /// A scheme of `MarkdownOptions.embedSchemes`, and what stands after its colon.
    case entity(scheme: String, id: String)
    case youTube(id: String)
    case vimeo(id: String)
    /// A file that a `video` element plays.
    case video
    /// A file that an `audio` element plays.
    case audio
    /// A picture on another host.
    case picture
    /// What a picture on another host was linked to.
    case page
  }
}
