public import Markup

/// A Swift type that a view's field may have.
@usableFromInline
package protocol TemplateRepresentable: Sendable {
  static var valueType: ValueType { get }
  var templateValue: Value { get }
}

extension String: TemplateRepresentable {
  @usableFromInline package static var valueType: ValueType { .text }
  @inlinable package var templateValue: Value { .text(self) }
}

extension HTML: TemplateRepresentable {
  @usableFromInline package static var valueType: ValueType { .html }
  @inlinable package var templateValue: Value { .html(self) }
}

extension JSON: TemplateRepresentable {
  @usableFromInline package static var valueType: ValueType { .json }
  @inlinable package var templateValue: Value { .json(self) }
}

extension Int: TemplateRepresentable {
  @usableFromInline package static var valueType: ValueType { .number }
  @inlinable package var templateValue: Value { .number(self) }
}

extension Double: TemplateRepresentable {
  @usableFromInline package static var valueType: ValueType { .decimal }
  @inlinable package var templateValue: Value { .decimal(self) }
}

extension Bool: TemplateRepresentable {
  @usableFromInline package static var valueType: ValueType { .boolean }
  @inlinable package var templateValue: Value { .boolean(self) }
}

extension Optional: TemplateRepresentable where Wrapped: TemplateRepresentable {
  @usableFromInline package static var valueType: ValueType {
    if case .optional = Wrapped.valueType { return Wrapped.valueType }
    return .optional(Wrapped.valueType)
  }

  @inlinable package var templateValue: Value {
    switch self {
    case .none: .none
    case .some(let wrapped): wrapped.templateValue
    }
  }
}

extension Array: TemplateRepresentable where Element: TemplateRepresentable {
  @usableFromInline package static var valueType: ValueType { .list(Element.valueType) }
  @inlinable package var templateValue: Value { .list(TypedList(self)) }
}
