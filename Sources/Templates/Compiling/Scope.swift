/// The names that are known at one place of a template, and what is known about their values.
///
/// A value: entering a block of the template copies it, leaving restores the copy.
struct Scope {
  enum Variable {
    case value(slot: UInt16, type: ValueType)

    /// `forloop`.
    case loop(UInt16)
  }

  var variables: [String: Variable] = [:]

  /// Paths to optional values that an `{% if %}` around this place has found to be there.
  var present: Set<PathKey> = []
}

/// A path by what it leads through, whatever its first name is: one value, one key.
struct PathKey: Hashable {
  /// Slot 0 is the root view.
  let slot: UInt16
  let fields: [String]
}

/// Where a value is that the compiler knows the type of.
struct Operand {
  enum Location {
    case slot(UInt16)
    case field(Int32, of: UInt16)
    case recordField(Int32, of: UInt16)
    case loopField(LoopField, loop: UInt16)
    case constant(Value)

    /// It is an error, and no program will be made.
    case nowhere
  }

  let type: ValueType
  let location: Location

  static let unknown = Operand(type: .unknown, location: .nowhere)
}
