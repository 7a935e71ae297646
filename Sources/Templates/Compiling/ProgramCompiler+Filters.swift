import Diagnostics
import Markup

extension ProgramCompiler {
  /// Checks a filter and its arguments and emits its step.
  mutating func evaluate(_ call: FilterCall, on input: Expression) -> Operand {
    guard let filter = FilterDeclaration.named(call.name.text) else {
      _ = evaluate(input)
      for argument in call.arguments { _ = evaluate(argument.value) }
      let nearest = nearestNames(
        to: call.name.text, among: FilterDeclaration.all.map(\.name))
      report(.unknownFilter(call.name.text, nearest: nearest), call.name.range)
      return .unknown
    }
    if filter.name == "string" { return evaluateString(call, key: input) }
    let operand = evaluate(input)
    let arguments = evaluateArguments(of: call, filter)
    guard operand.type != .unknown else { return .unknown }
    guard let result = resultType(of: filter, for: operand.type) else {
      let problem: TemplateProblem =
        filter.name == "default"
        ? .neverMissing(source(input.range), type: operand.type)
        : .filterInput(filter: filter.name, accepts: filter.accepts, found: operand.type)
      report(problem, call.name.range)
      return .unknown
    }
    guard let arguments else { return Operand(type: result, location: .nowhere) }
    switch filter.argument {
    case .substitute:
      return substitute(operand, arguments, result, call)
    case .datePattern:
      guard let format = dateFormat(call) else { return Operand(type: result, location: .nowhere) }
      return apply(liftedOverNone { input, _ in format(input) }, to: operand, nil, makes: result)
    case .digits:
      guard let format = decimalFormat(call) else {
        return Operand(type: result, location: .nowhere)
      }
      return apply(liftedOverNone { input, _ in format(input) }, to: operand, nil, makes: result)
    case .text, .number, .placeholders, nil:
      switch filter.action {
      case .plain(let action):
        return apply(liftedOverNone(action), to: operand, arguments.first, makes: result)
      case .total(let action):
        return apply(action, to: operand, arguments.first, makes: result)
      case .compiled: return .unknown
      }
    }
  }

  mutating func apply(
    _ action: @escaping @Sendable (Value, Value) -> Value, to input: Operand,
    _ argument: Operand?, makes result: ValueType
  ) -> Operand {
    let inputSlot = slot(of: input)
    let argumentSlot = argument.map { slot(of: $0) } ?? inputSlot
    let result = Operand(type: result, location: .slot(builder.slot()))
    let index = builder.filter(action)
    builder.emit(
      .filter(index, input: inputSlot, argument: argumentSlot, into: slot(of: result)))
    return result
  }

  private func resultType(of filter: FilterDeclaration, for type: ValueType) -> ValueType? {
    if let result = filter.result(type) { return result }
    // What is missing stays missing through a filter, so that `| default` may come last.
    guard case .optional(let wrapped) = type, let result = filter.result(wrapped) else {
      return nil
    }
    return result.isOptional ? result : .optional(result)
  }

  /// The arguments, or nil if they are not what the filter takes.
  private mutating func evaluateArguments(
    of call: FilterCall, _ filter: FilterDeclaration
  ) -> [Operand]? {
    let operands = call.arguments.map { evaluate($0.value) }
    for argument in call.arguments {
      guard let label = argument.label else { continue }
      report(.unknownArgument(filter: filter.name, name: label.text), label.range)
      return nil
    }
    guard operands.count == (filter.argument == nil ? 0 : 1) else {
      report(
        .argumentCount(filter: filter.name, usage: filter.usage, found: operands.count),
        call.range)
      return nil
    }
    guard let operand = operands.first else { return operands }
    let range = call.arguments[0].value.range
    if operand.type.isOptional, operand.type != .unknown {
      report(.maybeMissing(source(range)), range)
      return nil
    }
    let (fits, wanted): (Bool, String) =
      switch filter.argument {
      case .text: ([.text, .number, .unknown].contains(operand.type), "a text")
      case .number: ([.number, .unknown].contains(operand.type), "a whole number")
      case .digits, .datePattern, .substitute, .placeholders, nil: (true, "")
      }
    guard fits else {
      report(.argumentType(filter: filter.name, wanted: wanted, found: operand.type), range)
      return nil
    }
    return operands
  }

  private mutating func substitute(
    _ input: Operand, _ arguments: [Operand], _ wanted: ValueType, _ call: FilterCall
  ) -> Operand {
    guard let argument = arguments.first else { return .unknown }
    guard let type = wanted.unified(with: argument.type) else {
      report(
        .argumentType(
          filter: "default", wanted: wanted.description, found: argument.type),
        call.arguments[0].value.range)
      return Operand(type: wanted, location: .nowhere)
    }
    let makesText = type == .text
    let makesHTML = type == .html
    return apply(
      { value, other in
        let chosen = value.isMissing ? other : value
        if makesText { return .text(chosen.plainText) }
        return makesHTML ? chosen.asHTML : chosen
      }, to: input, argument, makes: type)
  }

  private mutating func dateFormat(_ call: FilterCall) -> (@Sendable (Value) -> Value)? {
    let expression = call.arguments[0].value
    guard case .literal(.text(let text), let range) = expression else {
      report(
        .variableArgument(filter: "date", wanted: "a pattern in quotation marks"),
        expression.range)
      return nil
    }
    let pattern: DatePattern
    do throws(DatePattern.UnknownField) {
      pattern = try DatePattern(
        library.dateNames.pattern(for: text), names: library.dateNames)
    } catch {
      report(.datePattern(error.letters), range)
      return nil
    }
    for (key, count) in pattern.neededLists {
      if case .list(let names)? = library.strings.entries[key], names.count == count { continue }
      // The form that stands alone is the same in most languages.
      if key == "months-standalone", library.strings.entries[key] == nil { continue }
      report(.stringIsNoList(key, wanted: count), ofString: key, range)
      return nil
    }
    return { value in
      guard case .date(let date) = value else { return value }
      return .text(pattern.text(of: date))
    }
  }

  private mutating func decimalFormat(_ call: FilterCall) -> (@Sendable (Value) -> Value)? {
    let expression = call.arguments[0].value
    guard case .literal(.number(let digits), _) = expression, (0...10).contains(digits) else {
      report(
        .variableArgument(filter: "decimal", wanted: "a number from 0 to 10"), expression.range)
      return nil
    }
    let format = DecimalFormat(digits: digits, language: library.strings.language)
    return { value in
      switch value {
      case .number(let number): .text(format.text(of: Double(number)))
      case .decimal(let decimal): .text(format.text(of: decimal))
      default: value
      }
    }
  }
}

/// Leaves what is missing as it is.
private func liftedOverNone(
  _ action: @escaping @Sendable (Value, Value) -> Value
) -> @Sendable (Value, Value) -> Value {
  { input, argument in
    if case .none = input { return .none }
    return action(input, argument)
  }
}

extension Value {
  /// True for what `default` stands in for.
  fileprivate var isMissing: Bool {
    switch self {
    case .none: true
    case .text(let text), .address(let text): text.isEmpty
    case .html(let html): html.isEmpty
    default: false
    }
  }

  fileprivate var asHTML: Value {
    if case .html = self { return self }
    var output = OutputBuffer()
    output.appendEscapedText(plainText)
    return .html(HTML(rendered: output.bytes))
  }
}

extension ValueType {
  /// The one type for a value of this type or of another; nil if no use would fit both.
  fileprivate func unified(with other: ValueType) -> ValueType? {
    if self == other || other == .unknown { return self }
    let textual: [ValueType] = [.text, .address, .number, .decimal]
    switch (self, other) {
    case (.number, .decimal), (.decimal, .number): return .decimal
    case (.html, _) where textual.contains(other), (_, .html) where textual.contains(self):
      return .html
    default: return textual.contains(self) && textual.contains(other) ? .text : nil
    }
  }
}
