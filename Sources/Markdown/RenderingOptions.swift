/// How a document is printed in one place.
package struct RenderingOptions: Sendable {
  /// Whether a picture in a sentence has its title as an attribute, as in CommonMark.
  package var printsImageTitles = true

  /// Stands before the `#` of links to a note and back: the text's own address, where it is read
  /// elsewhere.
  package var noteAddress = ""

  /// Callouts of these names are left out: a feed has no `pull`.
  package var skippedCallouts: Set<String>

  /// Added to every heading's level; level 6 is the deepest.
  package var headingShift: Int

  /// Stands before the ids of notes and anchors, so that several bodies can share a page.
  package var idPrefix: String

  /// Whether headings and questions have ids.
  package var printsAnchors: Bool

  /// Whether references and the list of notes are printed.
  package var printsFootnotes: Bool

  /// Over the list of notes, for screen readers.
  package var footnotesLabel: String

  /// What a screen reader says of the arrow that leads from a note back to the text.
  package var backReferenceLabel: String

  package init(
    skippedCallouts: Set<String> = [], headingShift: Int = 0, idPrefix: String = "",
    printsAnchors: Bool = true, printsFootnotes: Bool = true, footnotesLabel: String = "Notes",
    backReferenceLabel: String = "Back to the text"
  ) {
    self.skippedCallouts = skippedCallouts
    self.headingShift = headingShift
    self.idPrefix = idPrefix
    self.printsAnchors = printsAnchors
    self.printsFootnotes = printsFootnotes
    self.footnotesLabel = footnotesLabel
    self.backReferenceLabel = backReferenceLabel
  }
}
