package import Markup

/// A Swift type that a view's field may have.
package protocol TemplateRepresentable: Sendable {
  static var valueType: ValueType { get }
  var templateValue: Value { get }
}

extension String: TemplateRepresentable {
  package static var valueType: ValueType { .text }
  package var templateValue: Value { .text(self) }
}

extension HTML: TemplateRepresentable {
  package static var valueType: ValueType { .html }
  package var templateValue: Value { .html(self) }
}

extension JSON: TemplateRepresentable {
  package static var valueType: ValueType { .json }
  package var templateValue: Value { .json(self) }
}

extension Int: TemplateRepresentable {
  package static var valueType: ValueType { .number }
  package var templateValue: Value { .number(self) }
}

extension Double: TemplateRepresentable {
  package static var valueType: ValueType { .decimal }
  package var templateValue: Value { .decimal(self) }
}

extension Bool: TemplateRepresentable {
  package static var valueType: ValueType { .boolean }
  package var templateValue: Value { .boolean(self) }
}

extension Optional: TemplateRepresentable where Wrapped: TemplateRepresentable {
  package static var valueType: ValueType {
    if case .optional = Wrapped.valueType { return Wrapped.valueType }
    return .optional(Wrapped.valueType)
  }

  package var templateValue: Value {
    switch self {
    case .none: .none
    case .some(let wrapped): wrapped.templateValue
    }
  }
}

extension Array: TemplateRepresentable where Element: TemplateRepresentable {
  package static var valueType: ValueType { .list(Element.valueType) }
  package var templateValue: Value { .list(TypedList(self)) }
}
