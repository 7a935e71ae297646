/// What a theme may be handed.
///
/// A reference type, made once for an entity and shared by all pages that show it. Its fields are
/// what `declaration` lists and nothing else, and reading one twice gives the same value.
@usableFromInline
package protocol View: AnyObject, TemplateRepresentable {
  /// A `static let` in every conforming class:
  ///
  ///     static let declaration = ViewDeclaration("film", "A film.", FilmView.self) {
  ///       Field("title", "The title in the journal's language.") { $0.title }
  ///     }
  static var declaration: ViewDeclaration { get }
}

extension View {
  @usableFromInline package static var valueType: ValueType { .view(ViewReference(Self.self)) }
  @inlinable package var templateValue: Value { .view(self) }
}
