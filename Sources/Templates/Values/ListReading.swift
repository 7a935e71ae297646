/// A list whose elements become values one by one, when a template asks for them: to hand over ten
/// thousand films costs as much as to hand over one.
@usableFromInline
package protocol ListReading: AnyObject, Sendable {
  var count: Int { get }

  /// The value at `index`, or none outside the list.
  func value(at index: Int) -> Value
}

/// A list of what a view holds.
@usableFromInline
final class TypedList<Element: TemplateRepresentable>: ListReading {
  @usableFromInline let elements: [Element]

  @inlinable
  init(_ elements: [Element]) {
    self.elements = elements
  }

  @inlinable package var count: Int { elements.count }

  @inlinable
  package func value(at index: Int) -> Value {
    index >= 0 && index < elements.count ? elements[index].templateValue : .none
  }
}

/// A stretch of another list: what `limit` and `offset` leave of it.
final class ListSlice: ListReading {
  private let base: any ListReading
  private let start: Int
  let count: Int

  /// Bounds outside the list are moved to its ends.
  init(_ base: any ListReading, from start: Int, count: Int) {
    self.base = base
    self.start = min(max(start, 0), base.count)
    self.count = min(max(count, 0), base.count - self.start)
  }

  func value(at index: Int) -> Value {
    index >= 0 && index < count ? base.value(at: start + index) : .none
  }
}
