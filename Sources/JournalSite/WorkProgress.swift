import Synchronization

/// How far a stage is: counted by the tasks at work, looked at by whoever shows it.
///
/// A reference, since all of them share it; an atomic number, so that none waits for another.
package final class WorkProgress: Sendable {
  private let expected: Atomic<Int>
  private let count = Atomic<Int>(0)

  package init(total: Int = 0) {
    expected = Atomic(total)
  }

  /// What `done` will be at the end; 0 while nobody knows.
  package var total: Int { expected.load(ordering: .relaxed) }

  /// Says what is to be done.
  package func expect(_ total: Int) { expected.store(total, ordering: .relaxed) }

  package var done: Int { count.load(ordering: .relaxed) }

  /// Says that so many more are done.
  package func add(_ more: Int) { count.wrappingAdd(more, ordering: .relaxed) }
}
