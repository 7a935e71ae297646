package import Diagnostics

/// What can be wrong in a Markdown text.
package enum MarkdownProblem: Problem, Hashable {
  case bodyTooLarge(limit: Int)
  case tooManyContainers(limit: Int)
  case tooManyUnclosedImages(limit: Int)
  case tooManyFilledCells(limit: Int)
  case undefinedFootnote(String)
  case unusedFootnote(String)
  case repeatedFootnote(String)
  case brokenImage(BrokenImage)
  case brokenLink(String, BrokenLink)
  case captionInSentence
  case remotePicture(String)

  /// A video or a recording, which is played only where it has a paragraph to itself.
  case mediaInSentence(String)
  case unclosedComment

  /// `a <!-- b`, which is no comment within a paragraph.
  case printedComment

  /// `[label]: …` that is taken for the address of links and that none has.
  case unusedDefinition(label: String)

  /// A line of hyphens that makes a heading of the words above it.
  case underlinedHeading

  /// Asterisks before a word that nothing closes.
  case unclosedEmphasis(sign: String)

  /// A line of backquotes or tildes that no second one answers.
  case unclosedCode(fence: String)
  case rawHTML(String)
  case unsafeAddress(String, UnsafeAddress)
  case localPicture(String)
  case noDescription(String)
  case brokenCallout(String)
  case droppedCells

  /// `##Heading`; `text` is what stands behind the signs.
  case headingWithoutSpace(level: Int, text: String)

  /// Rows between `|`, without the line of hyphens below the first.
  case tableWithoutRule

  /// `• an item`.
  case otherBullet

  package var id: String {
    switch self {
    case .bodyTooLarge: "body-too-large"
    case .tooManyContainers: "nested-too-deep"
    case .tooManyUnclosedImages: "unclosed-images"
    case .tooManyFilledCells: "table-too-large"
    case .undefinedFootnote: "undefined-footnote"
    case .unusedFootnote: "unused-footnote"
    case .repeatedFootnote: "repeated-footnote"
    case .brokenImage: "broken-image"
    case .brokenLink: "broken-link"
    case .captionInSentence: "caption-in-sentence"
    case .remotePicture, .mediaInSentence: "remote-picture"
    case .unclosedComment, .printedComment: "unclosed-comment"
    case .unusedDefinition: "unused-definition"
    case .underlinedHeading: "underlined-heading"
    case .unclosedEmphasis: "unclosed-emphasis"
    case .unclosedCode: "unclosed-code"
    case .rawHTML: "raw-html"
    case .unsafeAddress: "unsafe-address"
    case .localPicture: "local-picture"
    case .noDescription: "no-description"
    case .brokenCallout: "broken-callout"
    case .droppedCells: "dropped-cells"
    case .headingWithoutSpace: "heading-without-space"
    case .tableWithoutRule: "table-without-rule"
    case .otherBullet: "other-bullet"
    }
  }

  package var severity: Severity {
    switch self {
    case .bodyTooLarge, .tooManyContainers, .tooManyUnclosedImages, .tooManyFilledCells,
      .localPicture:
      .error
    default: .warning
    }
  }
}
