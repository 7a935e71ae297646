/// What templates refer to by name.
package struct TemplateReferences: Sendable, Hashable {
  /// The templates that make a page, its own among them, without those asked for as `theme:…`.
  package var templates: Set<String> = []

  /// The keys of the strings.
  package var strings: Set<String> = []

  /// The addresses that are written out in HTML.
  package var addresses: Set<WrittenAddress> = []

  package init() {}

  package mutating func formUnion(_ other: TemplateReferences) {
    templates.formUnion(other.templates)
    strings.formUnion(other.strings)
    addresses.formUnion(other.addresses)
  }
}
