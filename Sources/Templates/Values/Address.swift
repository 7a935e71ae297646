/// A URL, or a path on the site, as it is to be printed into `href` and the like.
package struct Address: Sendable, Hashable, TemplateRepresentable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static var valueType: ValueType { .address }
  package var templateValue: Value { .address(text) }
}
