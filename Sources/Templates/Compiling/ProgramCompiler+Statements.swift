import Diagnostics
import Markup

extension ProgramCompiler {
  mutating func compile(_ node: Node) {
    switch node {
    case .literal, .output: break
    default: forgetValue()
    }
    switch node {
    case .literal(let range): compileLiteral(range)
    case .output(let expression, let range): compileOutput(expression, range)
    case .parentBlock(let range): compileParentBlock(range)
    case .conditional(let conditional): compile(conditional)
    case .loop(let loop): compile(loop)
    case .inclusion(let inclusion): compile(inclusion)
    case .block(let block): compile(block)
    case .assignment(let name, let value):
      scope.variables[name.text] = variable(for: name, holding: value)
    }
  }

  /// A new variable with the value of an expression.
  mutating func variable(for name: Name, holding expression: Expression) -> Scope.Variable {
    refuseTakenName(name)
    let slot = builder.slot()
    let top = builder.slotTop
    let operand = evaluate(expression)
    load(operand, into: slot)
    builder.releaseSlots(to: top)
    return .value(slot: slot, type: operand.type)
  }

  private mutating func compileLiteral(_ range: Range<Int>) {
    guard let bytes = frames.last?.file.source.bytes else { return }
    builder.emitLiteral(bytes[range])
    let passage = markup.advance(over: bytes[range])
    noteAddresses(passage, in: range)
    if let fault = passage.fault { report(fault) }
    note(passage)
    if let late = passage.lateDecision {
      let name = max(range.lowerBound, late - "http-equiv".utf8.count)..<late
      report(.unsafePlace(.earlyContent), name)
    }
  }

  private mutating func compileOutput(_ expression: Expression, _ range: Range<Int>) {
    let top = builder.slotTop
    let operand = evaluate(expression)
    let place = markup.place
    noteValue(expression, at: place)
    markup.passExpression()
    defer { builder.releaseSlots(to: top) }
    guard place.allowsExpressions else { return report(.unsafePlace(place), range) }
    guard isPrintable(operand.type, expression, at: place) else { return }
    switch operand.location {
    case .nowhere: break
    case .constant(let value):
      var output = OutputBuffer()
      output.print(value, at: place)
      builder.emitLiteral(output.bytes)
    case .field(let field, let owner):
      builder.emit(.printField(field: field, of: owner, at: place))
    case .slot, .recordField, .loopField:
      builder.emit(.print(slot(of: operand), at: place))
    }
  }

  private mutating func isPrintable(
    _ type: ValueType, _ expression: Expression, at place: PrintPlace
  ) -> Bool {
    if place.takes(type) { return true }
    let text = source(expression.range)
    if case .optional = type {
      report(.maybeMissing(text), expression.range)
    } else {
      report(.unprintable(text, type: type, place: place), expression.range)
    }
    return false
  }

  private mutating func compile(_ conditional: Conditional) {
    let (outer, top, start) = (scope, builder.slotTop, markup)
    var ends: [MarkupState] = []
    var jumpsToEnd: [Int] = []
    for branch in conditional.branches {
      let facts = facts(of: branch.condition)
      let condition = evaluate(branch.condition)
      let slot = slot(of: condition)
      let skip = builder.reserve()
      builder.releaseSlots(to: top)
      let between = scope
      scope.present.formUnion(facts.whenTrue)
      markup = start
      compileScoped(branch.body)
      ends.append(markup)
      jumpsToEnd.append(builder.reserve())
      builder.fill(
        skip, with: .jumpUnless(slot, test: test(for: condition.type), to: builder.target()))
      scope = between
      scope.present.formUnion(facts.whenFalse)
    }
    markup = start
    compileScoped(conditional.otherwise)
    ends.append(markup)
    let end = builder.target()
    for jump in jumpsToEnd { builder.fill(jump, with: .jump(end)) }
    scope = outer
    markup = ends[0]
    for other in ends.dropFirst() {
      guard let joined = MarkupState.join(markup, other) else {
        report(.branchesDiffer, conditional.range)
        break
      }
      markup = joined
    }
  }

  private mutating func compile(_ loop: Loop) {
    let (outer, top, start) = (scope, builder.slotTop, markup)
    let list = evaluate(loop.list)
    let element = elementType(of: list.type, loop.list)
    refuseTakenName(loop.item)
    let listSlot = builder.slot()
    load(list, into: listSlot)
    let item = builder.slot()
    let number = builder.loop()
    let begin = builder.reserve()
    let body = builder.target()
    builder.emit(.loopItem(list: listSlot, loop: number, into: item))
    scope.variables[loop.item.text] = .value(slot: item, type: element)
    scope.variables["forloop"] = .loop(number)
    compileScoped(loop.body)
    builder.emit(.nextLoop(loop: number, body: body))
    scope = outer
    guard let afterBody = MarkupState.join(start, markup) else {
      report(.loopDiffers, loop.range)
      builder.releaseSlots(to: top)
      markup = start
      return
    }
    let jumpToEnd = builder.reserve()
    let otherwise = builder.target()
    builder.fill(begin, with: .beginLoop(list: listSlot, loop: number, otherwise: otherwise))
    markup = start
    compileScoped(loop.empty)
    builder.fill(jumpToEnd, with: .jump(builder.target()))
    builder.releaseSlots(to: top)
    if let joined = MarkupState.join(afterBody, markup) {
      markup = joined
    } else {
      report(.branchesDiffer, loop.range)
      markup = afterBody
    }
  }

  private mutating func elementType(of type: ValueType, _ expression: Expression) -> ValueType {
    let text = source(expression.range)
    switch type {
    case .list(let element): return element
    case .unknown: return .unknown
    case .optional(.list(let element)):
      report(.maybeMissing(text), expression.range)
      return element
    default:
      report(.notAList(text, type: type), expression.range)
      return .unknown
    }
  }

  private mutating func refuseTakenName(_ name: Name) {
    if name.text == "forloop" || name.text == "block" {
      report(.takenName(name.text), name.range)
    }
  }
}
