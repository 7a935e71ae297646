/// One node of a document: 40 bytes, names its neighbours by number.
@usableFromInline
package struct MarkdownNode: Sendable {
  package internal(set) var kind: NodeKind
  package internal(set) var flags: Flags

  /// A heading's level (1…6), a table cell's `ColumnAlignment`, for a reference to a note the
  /// how-manieth to that note it is; otherwise 0.
  package internal(set) var level: UInt16

  var parentID: NodeID
  var firstChildID: NodeID
  var lastChildID: NodeID
  var nextSiblingID: NodeID
  var previousSiblingID: NodeID

  /// Where the node's text starts in `MarkdownDocument.text`.
  var textStart: UInt32
  var textLength: UInt32

  /// Where the node begins in its file: UTF-8 bytes.
  package internal(set) var sourceOffset: UInt32

  /// The number in the side table of the kind: `links` for links and images, `headings` for
  /// headings and questions, `footnotes` for references and definitions, `callouts` and `embeds`. The number typed for an item and the first one for a list. The length of the info
  /// string for a code block, which stands before the code in `text`.
  package internal(set) var payload: Int32

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// A list without blank lines between its items; a paragraph in one.
    package static let tight = Flags(rawValue: 1)

    /// A list with numbers.
    package static let ordered = Flags(rawValue: 2)

    /// A link that was typed as its own address between angle brackets.
    package static let autolink = Flags(rawValue: 4)

    /// Markup that is to be shown as text; HTML comments have it and no text.
    package static let shownAsText = Flags(rawValue: 8)

    /// An item whose typed number is printed.
    package static let keepsNumber = Flags(rawValue: 16)

    /// Text in a link, where no other link may begin.
    package static let inLink = Flags(rawValue: 32)
  }

  init(kind: NodeKind, sourceOffset: Int) {
    self.kind = kind
    flags = []
    level = 0
    parentID = .none
    firstChildID = .none
    lastChildID = .none
    nextSiblingID = .none
    previousSiblingID = .none
    textStart = 0
    textLength = 0
    self.sourceOffset = UInt32(clamping: sourceOffset)
    payload = -1
  }
}

extension MarkdownNode {
  package var parent: NodeID? { parentID.optional }
  package var firstChild: NodeID? { firstChildID.optional }
  package var lastChild: NodeID? { lastChildID.optional }
  package var nextSibling: NodeID? { nextSiblingID.optional }
  package var previousSibling: NodeID? { previousSiblingID.optional }
}
