/// The journal's entities of one kind. An `ID<Entity>` is a place in this list.
///
/// Each entity is shared by itself: a list in which one entity changed has all the others in common
/// with the list before (of 40,000 entities, a copy of all fields was a fifth of what a preview does
/// after an edit).
package struct EntityList<Entity: Sendable>: Sendable {
  private(set) var shared: [Shared<Entity>] = []

  mutating func append(_ entity: Entity) { shared.append(Shared(entity)) }
  mutating func reserveCapacity(_ count: Int) { shared.reserveCapacity(count) }

  /// Leaves the first `count`.
  mutating func removeAll(after count: Int) { shared.removeSubrange(count...) }

  /// Linking made the list and the id, so the id is always in range.
  package internal(set) subscript(id: ID<Entity>) -> Entity {
    _read { yield shared[Int(id.index)].entity }
    _modify { yield &shared[Int(id.index)].entity }
  }
}

extension EntityList: RandomAccessCollection, MutableCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { shared.count }

  package subscript(index: Int) -> Entity {
    _read { yield shared[index].entity }
    _modify { yield &shared[index].entity }
  }
}

extension EntityList: ExpressibleByArrayLiteral {
  package init(arrayLiteral entities: Entity...) { shared = entities.map(Shared.init) }
}
