import Diagnostics

extension ProgramCompiler {
  /// Follows a path from a variable or a field of the root view.
  mutating func evaluate(_ names: [Name]) -> Operand {
    guard let first = names.first else { return .unknown }
    if case .loop(let loop)? = scope.variables[first.text] {
      return evaluateLoopField(names, of: loop)
    }
    guard var operand = start(first) else { return .unknown }
    operand = narrowed(operand, names.prefix(1))
    for index in names.indices.dropFirst() {
      let owner = names[..<index]
      operand = field(names[index], of: operand, spelt: owner)
      operand = narrowed(operand, names[...index])
      if operand.type == .unknown { return .unknown }
    }
    return operand
  }

  /// What is known of optional values once a condition has turned out true, or false.
  func facts(of condition: Expression) -> (whenTrue: Set<PathKey>, whenFalse: Set<PathKey>) {
    switch condition {
    case .path(let names):
      return (key(of: names[...]).map { [$0] } ?? [], [])
    case .negation(let inner, _):
      let facts = facts(of: inner)
      return (facts.whenFalse, facts.whenTrue)
    case .conjunction(let a, let b):
      let (left, right) = (facts(of: a), facts(of: b))
      return (
        left.whenTrue.union(right.whenTrue), left.whenFalse.intersection(right.whenFalse)
      )
    case .disjunction(let a, let b):
      let (left, right) = (facts(of: a), facts(of: b))
      return (
        left.whenTrue.intersection(right.whenTrue), left.whenFalse.union(right.whenFalse)
      )
    case .comparison(.equal, .path(let names), .literal),
      .comparison(.equal, .literal, .path(let names)):
      // What equals something is there.
      return (key(of: names[...]).map { [$0] } ?? [], [])
    case .comparison, .literal, .filtered, .invalid: return ([], [])
    }
  }

  private func key(of names: ArraySlice<Name>) -> PathKey? {
    guard let first = names.first else { return nil }
    switch scope.variables[first.text] {
    case .value(let slot, _):
      return PathKey(slot: slot, fields: names.dropFirst().map(\.text))
    case .loop: return nil
    case nil: return PathKey(slot: 0, fields: names.map(\.text))
    }
  }

  private func narrowed(_ operand: Operand, _ names: ArraySlice<Name>) -> Operand {
    guard case .optional(let wrapped) = operand.type, let key = key(of: names),
      scope.present.contains(key)
    else { return operand }
    return Operand(type: wrapped, location: operand.location)
  }

  private mutating func start(_ name: Name) -> Operand? {
    if case .value(let slot, let type)? = scope.variables[name.text] {
      return Operand(type: type, location: .slot(slot))
    }
    let declaration = root.declaration
    if let field = declaration.field(named: name.text) {
      let index = builder.reader(field, of: root)
      return Operand(type: field.type, location: .field(index, of: 0))
    }
    let known = declaration.fields.map(\.name) + scope.variables.keys
    report(.unknownName(name.text, known: (known + owners(of: name.text)).sorted()), name.range)
    return nil
  }

  /// `page.article`, where `article` is no name but `page` has a field of that name.
  private func owners(of field: String) -> [String] {
    root.declaration.fields.compactMap { owner in
      guard case .view(let view) = owner.type, view.declaration.field(named: field) != nil
      else { return nil }
      return "\(owner.name).\(field)"
    }
  }

  private mutating func field(
    _ name: Name, of owner: Operand, spelt path: ArraySlice<Name>
  ) -> Operand {
    let range =
      (path.first?.range.lowerBound ?? 0)..<(path.last?.range.upperBound ?? 0)
    switch owner.type {
    case .unknown: return .unknown
    case .optional:
      report(.maybeMissing(source(range)), range)
      return .unknown
    case .view(let reference):
      let declaration = reference.declaration
      guard let field = declaration.field(named: name.text) else {
        let nearest = nearestNames(to: name.text, among: declaration.fields.map(\.name))
        report(
          .unknownField(name.text, of: declaration.name, nearest: nearest), name.range)
        return .unknown
      }
      let index = builder.reader(field, of: reference)
      return Operand(type: field.type, location: .field(index, of: slot(of: owner)))
    case .record(let record):
      let fields = library.records[record]?.fields ?? []
      guard let index = fields.firstIndex(where: { $0.name == name.text }) else {
        let nearest = nearestNames(to: name.text, among: fields.map(\.name))
        report(.unknownField(name.text, of: source(range), nearest: nearest), name.range)
        return .unknown
      }
      return Operand(
        type: fields[index].type,
        location: .recordField(Int32(clamping: index), of: slot(of: owner)))
    case .text, .html, .number, .decimal, .boolean, .date, .address, .json, .list:
      report(.noFields(source(range), type: owner.type), name.range)
      return .unknown
    }
  }

  private mutating func evaluateLoopField(_ names: [Name], of loop: UInt16) -> Operand {
    let known = LoopField.allCases.map(\.rawValue)
    guard names.count > 1 else {
      report(
        .unknownName(names[0].text, known: known.map { "forloop." + $0 }.sorted()), names[0].range)
      return .unknown
    }
    guard names.count == 2, let field = LoopField(rawValue: names[1].text) else {
      let nearest = nearestNames(to: names[1].text, among: known)
      report(.unknownField(names[1].text, of: "forloop", nearest: nearest), names[1].range)
      return .unknown
    }
    let isBoolean = field == .first || field == .last
    return Operand(
      type: isBoolean ? .boolean : .number, location: .loopField(field, loop: loop))
  }
}
