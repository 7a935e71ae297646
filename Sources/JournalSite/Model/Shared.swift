/// A linked entity that views share.
///
/// A film has thirty fields that are counted references: to hand one over as a struct would count
/// them all, and a page of credits asks for hundreds (measured: a quarter of rendering).
///
/// A value all the same: whoever changes one that is shared gets one of their own.
package struct Shared<Entity: Sendable>: Sendable {
  /// One element: an array is the one reference that is copied when it is written to and that tasks
  /// may share.
  private var storage: [Entity]

  init(_ entity: Entity) { storage = [entity] }

  package internal(set) var entity: Entity {
    _read { yield storage[0] }
    _modify { yield &storage[0] }
  }
}
