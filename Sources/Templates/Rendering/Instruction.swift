/// One step of a compiled template.
///
/// Sixteen bytes without references, so that a program is one array that is only ever read. Slots
/// hold values; slot 0 holds the root view.
enum Instruction: Sendable {
  /// Writes a stretch of the program's literal bytes.
  case literal(from: Int32, to: Int32)

  /// Reads a field of the view in a slot.
  case read(field: Int32, of: UInt16, into: UInt16)
  case readRecord(field: Int32, of: UInt16, into: UInt16)
  case print(UInt16, at: PrintPlace)

  /// `read` and `print` in one: the commonest of all steps.
  case printField(field: Int32, of: UInt16, at: PrintPlace)
  case constant(Int32, into: UInt16)
  case copy(UInt16, into: UInt16)
  case jump(Int32)
  case jumpUnless(UInt16, test: TruthTest, to: Int32)

  /// Whether the value in a slot counts as true.
  case truth(of: UInt16, test: TruthTest, into: UInt16)
  case negate(UInt16, into: UInt16)
  case compare(ComparisonStep, UInt16, UInt16, into: UInt16)

  /// Starts a loop, or jumps if there is nothing in the list.
  case beginLoop(list: UInt16, loop: UInt16, otherwise: Int32)

  /// Puts the loop's current element into a slot.
  case loopItem(list: UInt16, loop: UInt16, into: UInt16)

  /// Goes on to the next element and jumps to the body if there is one.
  case nextLoop(loop: UInt16, body: Int32)
  case loopField(LoopField, loop: UInt16, into: UInt16)
  case filter(Int32, input: UInt16, argument: UInt16, into: UInt16)
  case string(Int32, into: UInt16)
}

/// What makes a value true.
enum TruthTest: UInt8, Sendable {
  /// Boolean: true. Text, HTML, list: not empty. Number: not zero. Others: there is one.
  case content

  /// There is one; a rating of 0 is a rating.
  case presence
}

enum ComparisonStep: UInt8, Sendable {
  case equal, unequal, less, lessOrEqual, greater, greaterOrEqual, within, notWithin
}

/// What `forloop` knows.
enum LoopField: String, Sendable, CaseIterable {
  case first, last, counter, counter0, length
}
