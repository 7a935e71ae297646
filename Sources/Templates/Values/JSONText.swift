/// A finished piece of JSON, such as structured data for search engines.
package struct JSONText: Sendable, Hashable, TemplateRepresentable {
  /// UTF-8.
  package let bytes: [UInt8]

  /// The caller vouches for the bytes: valid JSON in which no `<`, `>` or `&` stands unescaped, so
  /// that it cannot end a script element.
  package init(rendered bytes: [UInt8]) {
    self.bytes = bytes
  }

  package static var valueType: ValueType { .json }
  package var templateValue: Value { .json(self) }
}
