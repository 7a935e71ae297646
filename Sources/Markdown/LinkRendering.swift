package import Markup

/// How a link or an image is printed.
package enum LinkRendering: Sendable {
  /// With the address that was typed.
  case asWritten

  /// With another address (`href`, or an image's `src`), and attributes after it. An `alt` there is
  /// an image's alternative text instead of the one that was typed.
  case address(String, attributes: [LinkAttribute] = [])

  /// With another address and another text in place of what stands in the link.
  case labelled(String, label: LinkLabel, attributes: [LinkAttribute] = [])

  /// What stands in the link alone; an image's alt text.
  case plain

  /// A text in place of the link.
  case text(LinkLabel)

  /// Markup in place of the link: a whole citation.
  case html(HTML)
}

/// A link's text that was not typed.
package struct LinkLabel: Sendable {
  package let text: String

  /// In italics, as a film's title is.
  package let isEmphasised: Bool

  package init(_ text: String, isEmphasised: Bool = false) {
    self.text = text
    self.isEmphasised = isEmphasised
  }
}

/// An attribute of a link or an image. The value is escaped; the name is printed as it is.
package struct LinkAttribute: Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
