package import FrontMatter
package import Markdown

/// A Markdown text of which every link is known to lead somewhere, or to be no link.
package struct LinkedDocument: Sendable {
  package var markdown: MarkdownDocument

  /// One for each of the document's links, in their order.
  package var targets: [LinkTarget]

  package init() {
    markdown = MarkdownDocument()
    targets = []
  }

  package init(_ markdown: MarkdownDocument, targets: [LinkTarget]) {
    self.markdown = markdown
    self.targets = targets
  }

  package var isEmpty: Bool { markdown.isEmpty }
}

/// Where a link leads.
package enum LinkTarget: Sendable, Hashable {
  /// Another site, a mail address, a telephone.
  case external

  /// An entity's page, and a place on it.
  case entity(EntityReference, fragment: String?)

  /// A file of the journal, by its path: it is copied.
  case file(String)

  /// A place in the same text.
  case fragment

  /// A page of the site, from its root: `/films/?year=1965#top`.
  case site(String)

  /// What only unpublished articles make, by its name or title: nothing to lead to.
  case unpublished(EntityKind, name: String)

  /// Nothing: what does not resolve, and what is not yet published. Its text is printed alone.
  case nothing
}

/// A picture with its caption: a figure in a document of its own or in a body.
package struct Still: Sendable {
  package let document: LinkedDocument

  /// The image in `document`, by the number of its link.
  package let image: Int

  /// The path of the picture's file.
  package let path: String
  package let alt: String

  /// In pixels; nil for a picture whose header says nothing of it.
  package let size: PictureSize?
}

package struct PictureSize: Sendable, Hashable {
  package let width: Int
  package let height: Int
}

/// A value of one of the journal's own fields.
package indirect enum ExtraValue: Sendable {
  case text(String)
  case markup(LinkedDocument)
  case number(Double)
  case date(PartialDate)
  case boolean(Bool)
  case url(String)
  case film(ID<Film>)
  case person(ID<Person>)
  case list([ExtraValue])
}

extension MarkdownNode {
  /// Whether the block is one of pictures, of which nothing is prose.
  var isPictureBlock: Bool { kind == .figure || kind == .embed }
}
