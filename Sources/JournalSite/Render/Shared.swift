/// A linked entity that views share.
///
/// A film has thirty fields that are counted references: to hand one over as a struct would count
/// them all, and a page of credits asks for hundreds (measured: a quarter of rendering).
final class Shared<Entity: Sendable>: Sendable {
  let entity: Entity

  init(_ entity: Entity) { self.entity = entity }
}
