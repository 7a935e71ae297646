/// What a node of a Markdown document is.
package enum NodeKind: UInt8, Sendable, CaseIterable {
  case document

  // Blocks of CommonMark.
  case paragraph
  case heading
  case blockQuote
  case list
  case item
  /// Its text is the code.
  case codeBlock
  /// Its text is the markup, as typed.
  case htmlBlock
  case thematicBreak

  // Blocks of ours.
  case table
  /// The first row of every table.
  case tableHeader
  case tableRow
  case tableCell
  /// Nothing but images, then for each of them at most one `caption` and one `credit`.
  case figure
  /// Holds inlines. Also the only child of a document that was parsed as a caption.
  case caption
  /// Holds inlines: the part of an image's title after its last ` | `.
  case credit
  /// A block quote that began with `[!name]`; holds the other blocks.
  case callout
  /// What an image that is no picture of the journal's stands for: a film, a video, a recording, a
  /// picture on another host. Holds the image, then at most one `caption` and one `credit`.
  case embed
  /// Holds inlines. Made by `convertToQuestion`, never by the parser.
  case question
  /// Holds the blocks that answer a question. Made by whoever sets interviews.
  case answer
  /// Holds the blocks of a note. In no tree: `MarkdownDocument.footnotes` names it.
  case footnoteDefinition

  // Inlines of CommonMark.
  case text
  case softBreak
  case lineBreak
  case code
  /// Its text is one tag, comment or the like.
  case htmlInline
  case emphasis
  case strong
  case link
  case image

  // Inlines of ours.
  case strikethrough
  case footnoteReference

  package var isInline: Bool { rawValue >= NodeKind.text.rawValue }

  /// True for blocks whose children are inlines.
  package var holdsInlines: Bool {
    switch self {
    case .paragraph, .heading, .tableCell, .caption, .credit, .question: true
    default: false
    }
  }
}
