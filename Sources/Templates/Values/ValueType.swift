/// What a template can know about a value before there is one.
@usableFromInline
package indirect enum ValueType: Sendable, Hashable {
  case text
  case html
  case number
  case decimal
  case boolean
  case date
  case address
  case json
  case view(ViewReference)

  /// Fields that the journal itself declares; the name is looked up in the library's `records`.
  case record(String)

  case list(ValueType)
  case optional(ValueType)

  /// The type of what is already an error: anything may be done with it without a second error.
  case unknown
}

/// A view named before its declaration is read, so that views may refer to one another in circles.
@usableFromInline
package struct ViewReference: Sendable, Hashable {
  package let type: any View.Type

  package init(_ type: any View.Type) {
    self.type = type
  }

  package var declaration: ViewDeclaration { type.declaration }

  @usableFromInline
  package static func == (a: ViewReference, b: ViewReference) -> Bool {
    a.type == b.type
  }

  @usableFromInline
  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(type))
  }
}
