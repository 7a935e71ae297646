import Markup

/// What a template's program works on while one page is rendered.
struct TemplateMachine {
  private var slots: ContiguousArray<Value>
  private var loops: ContiguousArray<LoopPosition>

  init(root: any View, slots count: Int, loops loopCount: Int) {
    slots = ContiguousArray(repeating: .none, count: max(count, 1))
    loops = ContiguousArray(repeating: LoopPosition(index: 0, count: 0), count: loopCount)
    slots[0] = .view(root)
  }

  mutating func run(_ template: Template, into output: inout OutputBuffer) {
    // Pointers, because an array read in the loop is retained and released at each instruction.
    template.instructions.withUnsafeBufferPointer { instructions in
      template.literals.withUnsafeBufferPointer { literals in
        template.readers.withUnsafeBufferPointer { readers in
          // The template holds them.
          readers.withMemoryRebound(to: Unmanaged<FieldReader>.self) { readers in
            run(template, instructions, literals, readers, into: &output)
          }
        }
      }
    }
  }

  /// One case an instruction, each a line or two: splitting it would hide the whole.
  private mutating func run(
    _ template: Template, _ instructions: UnsafeBufferPointer<Instruction>,
    _ literals: UnsafeBufferPointer<UInt8>, _ readers: UnsafeBufferPointer<Unmanaged<FieldReader>>,
    into output: inout OutputBuffer
  ) {
    let end = instructions.count
    var next = 0
    while next < end {
      let instruction = instructions[next]
      next += 1
      switch instruction {
      case .literal(let from, let to):
        output.append(
          contentsOf: UnsafeBufferPointer(rebasing: literals[Int(from)..<Int(to)]))
      case .printField(let field, let owner, let place):
        if let view = view(in: owner) {
          output.print(readers[Int(field)].read(view), at: place)
        }
      case .read(let field, let owner, let slot):
        slots[Int(slot)] =
          view(in: owner).map { readers[Int(field)].read($0) } ?? .none
      case .readRecord(let field, let owner, let slot):
        slots[Int(slot)] = recordField(Int(field), of: slots[Int(owner)])
      case .print(let slot, let place): output.print(slots[Int(slot)], at: place)
      case .constant(let index, let slot): slots[Int(slot)] = template.constants[Int(index)]
      case .copy(let source, let slot): slots[Int(slot)] = slots[Int(source)]
      case .jump(let target): next = Int(target)
      case .jumpUnless(let slot, let test, let target):
        if !slots[Int(slot)].isTrue(test) { next = Int(target) }
      case .truth(let source, let test, let slot):
        slots[Int(slot)] = .boolean(slots[Int(source)].isTrue(test))
      case .negate(let source, let slot):
        slots[Int(slot)] = .boolean(!slots[Int(source)].isTrue(.content))
      case .compare(let step, let a, let b, let slot):
        slots[Int(slot)] = .boolean(slots[Int(a)].compare(step, slots[Int(b)]))
      case .beginLoop(let list, let loop, let otherwise):
        if !begin(loop: Int(loop), over: slots[Int(list)]) { next = Int(otherwise) }
      case .loopItem(let list, let loop, let slot):
        if case .list(let list) = slots[Int(list)] {
          slots[Int(slot)] = list.value(at: loops[Int(loop)].index)
        }
      case .nextLoop(let loop, let body):
        loops[Int(loop)].index += 1
        if loops[Int(loop)].index < loops[Int(loop)].count { next = Int(body) }
      case .loopField(let field, let loop, let slot):
        slots[Int(slot)] = loops[Int(loop)].value(of: field)
      case .filter(let index, let input, let argument, let slot):
        slots[Int(slot)] = template.filters[Int(index)].apply(
          slots[Int(input)], slots[Int(argument)])
      case .string(let index, let slot):
        slots[Int(slot)] = template.strings[Int(index)].text(with: slots)
      }
    }
  }

  /// The view in a slot, not counted: the slot holds it while a field of it is read, and counting it
  /// twice for every field was a twentieth of rendering.
  private func view(in slot: UInt16) -> Unmanaged<AnyObject>? {
    guard case .view(let view) = slots[Int(slot)] else { return nil }
    return .passUnretained(view)
  }

  private mutating func begin(loop: Int, over value: Value) -> Bool {
    guard case .list(let list) = value, list.count > 0 else { return false }
    loops[loop] = LoopPosition(index: 0, count: list.count)
    return true
  }

  private func recordField(_ index: Int, of value: Value) -> Value {
    guard case .record(let record) = value, record.values.indices.contains(index) else {
      return .none
    }
    return record.values[index]
  }
}

/// How far a loop has come.
private struct LoopPosition {
  var index: Int
  var count: Int

  func value(of field: LoopField) -> Value {
    switch field {
    case .first: .boolean(index == 0)
    case .last: .boolean(index == count - 1)
    case .counter: .number(index + 1)
    case .counter0: .number(index)
    case .length: .number(count)
    }
  }
}

extension Unmanaged<FieldReader> {
  /// What the field of a view holds.
  fileprivate func read(_ view: Unmanaged<AnyObject>) -> Value {
    _withUnsafeGuaranteedRef { reader in view._withUnsafeGuaranteedRef { reader.read($0) } }
  }
}
