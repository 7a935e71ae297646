import Markup

/// The name of a view and the fields that templates can read, in the order they are documented.
@usableFromInline
package struct ViewDeclaration: Sendable {
  /// Singular, as the vocabulary prints it: `film`.
  package let name: String

  /// One sentence for the designer of a theme.
  package let summary: String

  package let fields: [FieldDeclaration]

  private let positions: [String: Int]

  package init<Root: View>(
    _ name: String, _ summary: String, _ root: Root.Type,
    @FieldsBuilder<Root> fields: () -> [Field<Root>]
  ) {
    self.name = name
    self.summary = summary
    self.fields = fields().map(\.erased)
    positions = Dictionary(
      self.fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    precondition(positions.count == self.fields.count, "a field of “\(name)” is declared twice")
  }

  package func field(named name: String) -> FieldDeclaration? {
    positions[name].map { fields[$0] }
  }
}

/// One field of a view, its Swift type forgotten.
@usableFromInline
package struct FieldDeclaration: Sendable {
  /// As templates spell it, which is as front matter spells it: `original-title`.
  package let name: String

  /// One sentence for the designer of a theme.
  package let summary: String

  package let type: ValueType

  /// Reads the field. The view has to be of the class that declared it.
  package let read: @Sendable (AnyObject) -> Value

  @usableFromInline
  package init(
    name: String, summary: String, type: ValueType, read: @escaping @Sendable (AnyObject) -> Value
  ) {
    self.name = name
    self.summary = summary
    self.type = type
    self.read = read
  }
}

/// One field of `Root`: its type for templates follows from the Swift type that the closure returns,
/// so that a declaration cannot lie.
///
/// Inlinable, so that each field is compiled for its own types where it is declared: looking these up
/// at each read would cost more than the rest of it. `Root` is asked to be a view where fields are
/// made, not of the type: whether it is one would be looked up, among all conformances of the program,
/// for each view when the program starts.
@usableFromInline
package struct Field<Root>: Sendable {
  @usableFromInline package let erased: FieldDeclaration

  @inlinable
  package init<Result: TemplateRepresentable>(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Root) -> Result
  ) where Root: View {
    erased = FieldDeclaration(name: name, summary: summary, type: Result.valueType) { view in
      // The compiler of templates resolves a field by the declaration of the view's own class, so
      // no other class can arrive here; a checked cast would cost more than the rest of the read.
      read(unsafeDowncast(view, to: Root.self)).templateValue
    }
  }

  /// A field whose own fields the journal declares, under the name `record` in the library.
  @inlinable
  package init(
    _ name: String, _ summary: String, record: String,
    _ read: @escaping @Sendable (Root) -> RecordValue
  ) where Root: View {
    erased = FieldDeclaration(name: name, summary: summary, type: .record(record)) { view in
      // As above.
      .record(read(unsafeDowncast(view, to: Root.self)))
    }
  }
}

/// Lets a declaration list its fields one below the other.
@resultBuilder
package enum FieldsBuilder<Root> {
  package static func buildExpression(_ field: Field<Root>) -> [Field<Root>] { [field] }
  package static func buildExpression(_ fields: [Field<Root>]) -> [Field<Root>] { fields }
  package static func buildBlock(_ fields: [Field<Root>]...) -> [Field<Root>] {
    fields.flatMap(\.self)
  }
}
