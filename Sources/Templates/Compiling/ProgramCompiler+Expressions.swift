import Diagnostics

extension ProgramCompiler {
  /// Checks an expression and emits what is needed to have its value.
  mutating func evaluate(_ expression: Expression) -> Operand {
    switch expression {
    case .path(let names): return evaluate(names)
    case .literal(let value, _):
      return Operand(type: value.literalType, location: .constant(value))
    case .filtered(let input, let call): return evaluate(call, on: input)
    case .negation(let inner, _):
      let operand = evaluate(inner)
      let source = slot(of: operand)
      let slot = builder.slot()
      builder.emit(.truth(of: source, test: test(for: operand.type), into: slot))
      builder.emit(.negate(slot, into: slot))
      return Operand(type: .boolean, location: .slot(slot))
    case .conjunction(let a, let b): return evaluateBoth(a, b, isConjunction: true)
    case .disjunction(let a, let b): return evaluateBoth(a, b, isConjunction: false)
    case .comparison(let comparison, let a, let b): return evaluate(comparison, a, b)
    case .invalid: return .unknown
    }
  }

  /// The slot in which an operand is, or is now put.
  mutating func slot(of operand: Operand) -> UInt16 {
    if case .slot(let slot) = operand.location { return slot }
    let slot = builder.slot()
    load(operand, into: slot)
    return slot
  }

  mutating func load(_ operand: Operand, into slot: UInt16) {
    switch operand.location {
    case .slot(let source): builder.emit(.copy(source, into: slot))
    case .field(let field, let owner):
      builder.emit(.read(field: field, of: owner, into: slot))
    case .recordField(let field, let owner):
      builder.emit(.readRecord(field: field, of: owner, into: slot))
    case .loopField(let field, let loop):
      builder.emit(.loopField(field, loop: loop, into: slot))
    case .constant(let value):
      builder.emit(.constant(builder.constant(value), into: slot))
    case .nowhere: break
    }
  }

  func test(for type: ValueType) -> TruthTest {
    switch type {
    case .optional(.number), .optional(.decimal): .presence
    default: .content
    }
  }

  // `and` and `or` stop as soon as the answer is known.
  private mutating func evaluateBoth(
    _ a: Expression, _ b: Expression, isConjunction: Bool
  ) -> Operand {
    let result = builder.slot()
    let facts = facts(of: a)
    let left = evaluate(a)
    let leftSlot = slot(of: left)
    builder.emit(.truth(of: leftSlot, test: test(for: left.type), into: result))
    var condition = result
    if !isConjunction {
      condition = builder.slot()
      builder.emit(.negate(result, into: condition))
    }
    let skip = builder.reserve()
    let outer = scope
    scope.present.formUnion(isConjunction ? facts.whenTrue : facts.whenFalse)
    let right = evaluate(b)
    let rightSlot = slot(of: right)
    builder.emit(.truth(of: rightSlot, test: test(for: right.type), into: result))
    scope = outer
    builder.fill(skip, with: .jumpUnless(condition, test: .content, to: builder.target()))
    return Operand(type: .boolean, location: .slot(result))
  }

  private mutating func evaluate(
    _ comparison: Comparison, _ a: Expression, _ b: Expression
  ) -> Operand {
    let left = evaluate(a)
    let right = evaluate(b)
    let leftSlot = slot(of: left)
    let rightSlot = slot(of: right)
    check(comparison, (a, left.type), (b, right.type))
    let slot = builder.slot()
    builder.emit(.compare(comparison.step, leftSlot, rightSlot, into: slot))
    return Operand(type: .boolean, location: .slot(slot))
  }

  private mutating func check(
    _ comparison: Comparison, _ a: (Expression, ValueType), _ b: (Expression, ValueType)
  ) {
    let fits: Bool
    switch comparison {
    case .equal, .unequal:
      fits = a.1.wrapped.isEquatable(to: b.1.wrapped)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      for (expression, type) in [a, b] where type.isOptional {
        return report(.maybeMissing(source(expression.range)), expression.range)
      }
      fits = a.1.isOrdered && b.1.isOrdered && a.1.isEquatable(to: b.1)
    case .within, .notWithin:
      for (expression, type) in [b] where type.isOptional {
        return report(.maybeMissing(source(expression.range)), expression.range)
      }
      switch b.1 {
      case .list(let element): fits = a.1.wrapped.isEquatable(to: element.wrapped)
      case .text: fits = a.1 == .text || a.1 == .unknown
      default: fits = b.1 == .unknown
      }
    }
    if !fits {
      let range = a.0.range.lowerBound..<max(a.0.range.lowerBound, b.0.range.upperBound)
      report(.incomparable(comparison.rawValue, a.1, b.1), range)
    }
  }
}

extension Comparison {
  fileprivate var step: ComparisonStep {
    switch self {
    case .equal: .equal
    case .unequal: .unequal
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .within: .within
    case .notWithin: .notWithin
    }
  }
}

extension Value {
  fileprivate var literalType: ValueType {
    switch self {
    case .text: .text
    case .number: .number
    case .decimal: .decimal
    case .boolean: .boolean
    default: .unknown
    }
  }
}

extension ValueType {
  var isOptional: Bool {
    if case .optional = self { true } else { false }
  }

  /// The type of the value if there is one.
  var wrapped: ValueType {
    if case .optional(let wrapped) = self { wrapped } else { self }
  }

  fileprivate var isOrdered: Bool {
    [.number, .decimal, .date, .unknown].contains(self)
  }

  fileprivate func isEquatable(to other: ValueType) -> Bool {
    switch (self, other) {
    case (.unknown, _), (_, .unknown): true
    case (.number, .decimal), (.decimal, .number), (.text, .address), (.address, .text): true
    case (.view(let one), .view(let other)): one == other && one.type.identity?.type == .text
    case (.list, _), (.record, _), (.json, _), (.optional, _): false
    default: self == other
    }
  }
}
