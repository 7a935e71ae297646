import Markup

/// Collects the instructions of a template and what they point to.
struct ProgramBuilder {
  private(set) var instructions: [Instruction] = []
  private(set) var literals: [UInt8] = []
  private(set) var constants: [Value] = []
  private(set) var readers: [FieldReader] = []
  private var readerIndices: [FieldKey: Int32] = [:]
  private(set) var filters: [FilterStep] = []
  private(set) var strings: [StringStep] = []
  private(set) var slotCount = 1
  private(set) var loopCount = 0

  /// The first slot that no variable holds.
  private(set) var slotTop = 1

  /// Where the program may be jumped to last; literals on either side stay apart.
  private var lastTarget = 0

  /// Beyond these a template is not what anybody meant: inclusions double at every level.
  var isTooLarge: Bool {
    instructions.count > 200_000 || literals.count > 1 << 26 || slotCount > 50_000
      || loopCount > 50_000
  }

  mutating func emit(_ instruction: Instruction) {
    instructions.append(instruction)
  }

  mutating func emitLiteral(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, !isTooLarge else { return }
    let start = Int32(clamping: literals.count)
    literals.append(contentsOf: bytes)
    let end = Int32(clamping: literals.count)
    if lastTarget < instructions.count, case .literal(let from, let to)? = instructions.last,
      to == start
    {
      instructions[instructions.count - 1] = .literal(from: from, to: end)
    } else {
      instructions.append(.literal(from: start, to: end))
    }
  }

  /// The place that the next instruction will have, as a target of jumps.
  mutating func target() -> Int32 {
    lastTarget = instructions.count
    return Int32(clamping: instructions.count)
  }

  /// Emits an instruction whose target is not known yet.
  mutating func reserve() -> Int {
    instructions.append(.jump(0))
    return instructions.count - 1
  }

  mutating func fill(_ index: Int, with instruction: Instruction) {
    instructions[index] = instruction
  }

  mutating func slot() -> UInt16 {
    let slot = UInt16(clamping: slotTop)
    slotTop += 1
    slotCount = max(slotCount, slotTop)
    return slot
  }

  /// Gives back the slots from `top` on.
  mutating func releaseSlots(to top: Int) {
    slotTop = top
  }

  mutating func loop() -> UInt16 {
    loopCount += 1
    return UInt16(clamping: loopCount - 1)
  }

  mutating func constant(_ value: Value) -> Int32 {
    constants.append(value)
    return Int32(clamping: constants.count - 1)
  }

  mutating func reader(_ field: FieldDeclaration, of view: ViewReference) -> Int32 {
    let key = FieldKey(view: view, name: field.name)
    if let index = readerIndices[key] { return index }
    readers.append(FieldReader(field.read))
    let index = Int32(clamping: readers.count - 1)
    readerIndices[key] = index
    return index
  }

  mutating func filter(_ action: @escaping @Sendable (Value, Value) -> Value) -> Int32 {
    filters.append(FilterStep(apply: action))
    return Int32(clamping: filters.count - 1)
  }

  mutating func string(_ step: StringStep) -> Int32 {
    strings.append(step)
    return Int32(clamping: strings.count - 1)
  }
}

private struct FieldKey: Hashable {
  let view: ViewReference
  let name: String
}
