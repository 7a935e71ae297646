import Diagnostics

extension ProgramCompiler {
  /// `"key" | string: count, name=value`.
  mutating func evaluateString(_ call: FilterCall, key: Expression) -> Operand {
    let (arguments, isFine) = stringArguments(call)
    guard case .literal(.text(let name), let range) = key else {
      report(.variableArgument(filter: "string", wanted: "a key in quotation marks"), key.range)
      return .unknown
    }
    references.strings.insert(name)
    let table = library.strings
    guard let entry = table.entries[name] else {
      let nearest = nearestNames(to: name, among: table.entries.keys)
      report(.unknownString(name, language: table.language, nearest: nearest), range)
      return .unknown
    }
    let type: ValueType = arguments.contains { $0.operand.type == .html } ? .html : .text
    guard let forms = forms(of: entry, name, range), isFine else {
      return Operand(type: type, location: .nowhere)
    }
    var isPlural = false
    if case .plural = entry { isPlural = true }
    let checked = checkPlaceholders(
      forms, key: name, range: range, arguments: arguments, isPlural: isPlural)
    guard checked else { return Operand(type: type, location: .nowhere) }
    let rule = isPlural ? PluralRule(language: table.language(of: name)) : nil
    return makeString(forms, arguments, rule, type)
  }

  private mutating func stringArguments(
    _ call: FilterCall
  ) -> (arguments: [StringArgument], isFine: Bool) {
    var arguments: [StringArgument] = []
    var isFine = true
    for argument in call.arguments {
      let operand = evaluate(argument.value)
      let name = argument.label?.text ?? "count"
      let range = argument.label?.range ?? argument.value.range
      if arguments.contains(where: { $0.name == name }) {
        report(.duplicateParameter(name), range)
        isFine = false
      }
      switch operand.type {
      case .text, .number, .decimal, .html, .address: break
      case .unknown: isFine = false
      case .optional:
        report(.maybeMissing(source(argument.value.range)), argument.value.range)
        isFine = false
      default:
        report(
          .argumentType(
            filter: "string", wanted: "a text, a number or HTML", found: operand.type),
          argument.value.range)
        isFine = false
      }
      arguments.append(StringArgument(name: name, operand: operand, range: range))
    }
    return (arguments, isFine)
  }

  /// The texts of an entry by plural form, taken apart at their placeholders.
  private mutating func forms(
    of entry: StringEntry, _ key: String, _ range: Range<Int>
  ) -> [PluralCategory: [Placeholder]]? {
    switch entry {
    case .text(let text): return [.other: Placeholder.split(text)]
    case .list, .datePatterns:
      report(.stringIsList(key), ofString: key, range)
      return nil
    case .plural(let texts):
      let missing = PluralRule(language: library.strings.language(of: key)).required
        .filter { texts[$0] == nil }
      if !missing.isEmpty {
        let language = library.strings.language(of: key)
        report(
          .pluralFormsMissing(key, language: language, forms: missing.map(\.rawValue)),
          ofString: key, range)
        return nil
      }
      var forms = texts.mapValues { Placeholder.split($0) }
      // East Slavic and Polish whole numbers never are `other`; what is not whole is.
      if forms[.other] == nil { forms[.other] = forms[.many] }
      if forms[.many] == nil { forms[.many] = forms[.other] }
      return forms
    }
  }

  private mutating func checkPlaceholders(
    _ forms: [PluralCategory: [Placeholder]], key: String, range: Range<Int>,
    arguments: [StringArgument], isPlural: Bool
  ) -> Bool {
    var isFine = true
    let count = arguments.first { $0.name == "count" }
    if isPlural, count == nil {
      report(.pluralWithoutCount(key), ofString: key, range)
      return false
    }
    if isPlural, let count, count.operand.type != .number {
      report(
        .argumentType(filter: "string", wanted: "a whole number", found: count.operand.type),
        count.range)
      isFine = false
    }
    let wanted = Set(forms.values.joined().compactMap(\.name)).sorted()
    for name in wanted where !arguments.contains(where: { $0.name == name }) {
      report(.placeholderMissing(name, key: key), ofString: key, range)
      isFine = false
    }
    for argument in arguments where !wanted.contains(argument.name) {
      if isPlural, argument.name == "count" { continue }
      let nearest = nearestNames(to: argument.name, among: wanted)
      report(
        .placeholderUnknown(argument.name, key: key, nearest: nearest), ofString: key,
        argument.range)
      isFine = false
    }
    return isFine
  }

  /// `rule` is nil where the words do not depend on a number.
  private mutating func makeString(
    _ forms: [PluralCategory: [Placeholder]], _ arguments: [StringArgument], _ rule: PluralRule?,
    _ type: ValueType
  ) -> Operand {
    if arguments.isEmpty {
      let text = (forms[.other] ?? []).map(\.text).joined()
      return Operand(type: .text, location: .constant(.text(text)))
    }
    var slots: [String: UInt16] = [:]
    for argument in arguments { slots[argument.name] = slot(of: argument.operand) }
    let step = StringStep(
      forms: forms.mapValues { pieces in
        pieces.map { piece in
          piece.name.flatMap { slots[$0] }.map { .slot($0) } ?? .literal(piece.text)
        }
      },
      count: rule == nil ? nil : slots["count"], rule: rule ?? .none, makesHTML: type == .html)
    let result = builder.slot()
    let index = builder.string(step)
    builder.emit(.string(index, into: result))
    return Operand(type: type, location: .slot(result))
  }
}

private struct StringArgument {
  let name: String
  let operand: Operand
  let range: Range<Int>
}

/// A stretch of a string: text, or the place of a value.
private struct Placeholder {
  let text: String

  /// The word in braces.
  let name: String?

  static func split(_ text: String) -> [Placeholder] {
    var pieces: [Placeholder] = []
    var literal = text.startIndex
    var next = text.startIndex
    while let brace = text[next...].utf8.firstIndex(of: UInt8(ascii: "{")) {
      next = text.utf8.index(after: brace)
      let name = text[next...].prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      guard !name.isEmpty, text[name.endIndex...].utf8.first == UInt8(ascii: "}") else { continue }
      if literal < brace {
        pieces.append(Placeholder(text: String(text[literal..<brace]), name: nil))
      }
      pieces.append(Placeholder(text: "", name: String(name)))
      literal = text.utf8.index(after: name.endIndex)
      next = literal
    }
    if literal < text.endIndex {
      pieces.append(Placeholder(text: String(text[literal...]), name: nil))
    }
    return pieces
  }
}
