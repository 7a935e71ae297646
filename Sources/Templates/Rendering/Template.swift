package import Markup

/// A page's template, checked and compiled for one kind of root view.
///
/// A reference: as a struct it would be eight, which threads that render with it count in one place.
package final class Template: Sendable {
  /// The name it was compiled under: `film.html`.
  package let name: String

  /// All that its text asks for by name, on every path through it.
  package let references: TemplateReferences

  let root: any View.Type
  let instructions: [Instruction]

  /// The bytes that `literal` instructions point into.
  let literals: [UInt8]

  let constants: [Value]
  let readers: [FieldReader]
  let filters: [FilterStep]
  let strings: [StringStep]
  let slotCount: Int
  let loopCount: Int

  init(
    named name: String, root: any View.Type, references: TemplateReferences,
    of program: ProgramBuilder
  ) {
    self.name = name
    self.references = references
    self.root = root
    instructions = program.instructions
    literals = program.literals
    constants = program.constants
    readers = program.readers
    filters = program.filters
    strings = program.strings
    slotCount = program.slotCount
    loopCount = program.loopCount
  }
}

extension Template {
  /// Writes the page that shows `root`. Cannot fail: everything that could was checked when the
  /// template was compiled.
  ///
  /// `root` has to be of the class that the template was compiled for.
  package func render(_ root: some View, into output: inout OutputBuffer) {
    precondition(type(of: root) == self.root, "“\(name)” was compiled for another view")
    var machine = TemplateMachine(root: root, slots: slotCount, loops: loopCount)
    machine.run(self, into: &output)
  }
}

/// Reads one field.
///
/// A class, because a closure that is called out of a list is counted before and after each call, and all
/// threads count in the same place: who holds the reader need not count what it holds.
final class FieldReader: Sendable {
  let read: @Sendable (AnyObject) -> Value

  init(_ read: @escaping @Sendable (AnyObject) -> Value) { self.read = read }
}

/// Applies one filter to its input and its argument.
///
/// A struct, because an array of bare closures calls each through a thunk that returns its value in
/// memory.
struct FilterStep: Sendable {
  let apply: @Sendable (Value, Value) -> Value
}
