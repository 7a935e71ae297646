/// A URL, or a path on the site, as it is to be printed into `href` and the like.
@usableFromInline
package struct Address: Sendable, Hashable, TemplateRepresentable {
  @usableFromInline package let text: String

  package init(_ text: String) {
    self.text = text
  }

  @usableFromInline package static var valueType: ValueType { .address }
  @inlinable package var templateValue: Value { .address(text) }
}
