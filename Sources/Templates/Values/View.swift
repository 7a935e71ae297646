/// What a theme may be handed.
///
/// A reference type, which may be made anew each time it is read. Its fields are what `declaration`
/// lists and nothing else, and reading one twice gives the same value. Where one of them is called
/// `id`, two views of one class with the same `id` are the same thing, and templates may ask for that.
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
  /// The declaration of the field that says which of its class this view is.
  static var identity: FieldDeclaration? { declaration.field(named: "id") }

  /// Whether both show the same thing. Only views with an `id` are compared.
  func isSame(as other: any View) -> Bool {
    if self === other { return true }
    guard type(of: self) == type(of: other), let identity = Self.identity,
      case .text(let id) = identity.read(self), case .text(let otherID) = identity.read(other)
    else { return false }
    return id == otherID
  }

  @usableFromInline package static var valueType: ValueType { .view(ViewReference(Self.self)) }
  @inlinable package var templateValue: Value { .view(self) }
}
