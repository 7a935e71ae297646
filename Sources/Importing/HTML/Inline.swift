/// A piece of a paragraph on its way from HTML to Markdown.
enum Inline: Sendable {
  /// Words as they are read: no escapes any more, none yet.
  case text([UInt8])
  case open(Span)
  case close(Span)
  case code([UInt8])
  case picture(ImportedPicture)

  /// Markdown that is ready: the mark of a note.
  case ready([UInt8])
  case lineBreak

  /// Where a link begins.
  var isLink: Bool {
    if case .open(.link) = self { true } else { false }
  }
}

/// What words of a paragraph can be within.
enum Span: Sendable, Hashable {
  case emphasis, strong, deleted

  /// With its address, ready for Markdown.
  case link(String)

  var isLink: Bool {
    if case .link = self { true } else { false }
  }
}

/// A picture of the old site.
struct ImportedPicture: Sendable, Hashable {
  /// As it stands in Markdown: a path of the journal, or a whole address.
  var address: String
  var description = ""

  /// Inline Markdown; empty for none.
  var caption = ""

  /// Where a click leads; nil for a picture that is no link.
  var link: String?
}
