import Markup

extension Value {
  func isTrue(_ test: TruthTest) -> Bool {
    if test == .presence {
      if case .none = self { return false }
      return true
    }
    switch self {
    case .none: return false
    case .boolean(let boolean): return boolean
    case .text(let text), .address(let text): return !text.isEmpty
    case .html(let html): return !html.isEmpty
    case .list(let list): return list.count > 0
    case .number(let number): return number != 0
    case .decimal(let decimal): return decimal != 0
    case .date, .json, .view, .record: return true
    }
  }

  func compare(_ step: ComparisonStep, _ other: Value) -> Bool {
    switch step {
    case .equal: equals(other)
    case .unequal: !equals(other)
    case .less: isLess(than: other)
    case .lessOrEqual: isLess(than: other) || equals(other)
    case .greater: other.isLess(than: self)
    case .greaterOrEqual: other.isLess(than: self) || equals(other)
    case .within: isContained(in: other)
    case .notWithin: !isContained(in: other)
    }
  }

  private func equals(_ other: Value) -> Bool {
    switch (self, other) {
    case (.none, .none): true
    case (.text(let a), .text(let b)), (.text(let a), .address(let b)),
      (.address(let a), .text(let b)), (.address(let a), .address(let b)):
      a == b
    case (.number(let a), .number(let b)): a == b
    case (.boolean(let a), .boolean(let b)): a == b
    case (.date(let a), .date(let b)): a == b
    case (.html(let a), .html(let b)): a == b
    case (.view(let a), .view(let b)): a.isSame(as: b)
    default:
      if let a = double, let b = other.double { a == b } else { false }
    }
  }

  private func isLess(than other: Value) -> Bool {
    switch (self, other) {
    case (.number(let a), .number(let b)): a < b
    case (.date(let a), .date(let b)): a < b
    default:
      if let a = double, let b = other.double { a < b } else { false }
    }
  }

  private func isContained(in other: Value) -> Bool {
    switch (self, other) {
    case (_, .list(let list)): (0..<list.count).contains { list.value(at: $0).equals(self) }
    case (.text(let part), .text(let whole)): part.isEmpty || whole.contains(part)
    default: false
    }
  }

  private var double: Double? {
    switch self {
    case .number(let number): Double(number)
    case .decimal(let decimal): decimal
    default: nil
    }
  }
}
