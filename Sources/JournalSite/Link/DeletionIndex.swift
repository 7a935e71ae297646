import Diagnostics

/// Finds names one edit apart: two words are one insertion, deletion or substitution apart exactly
/// when a deletion of at most one letter from each leaves the same.
struct DeletionIndex<Entity> {
  private var entities: [String: ID<Entity>] = [:]
  private var shortened: [Int: [String]] = [:]

  mutating func add(_ name: String, _ entity: ID<Entity>) {
    entities[name] = entity
    for key in Self.keys(of: name) { shortened[key, default: []].append(name) }
  }

  /// The entity whose id is one letter away, among those for which `isWanted` holds; ids of fewer
  /// than five letters are too short to be a slip.
  func nearest(
    to name: String, where isWanted: (ID<Entity>) -> Bool = { _ in true }
  ) -> ID<Entity>? {
    guard !entities.isEmpty, name.utf8.count >= 5 else { return nil }
    var found: String?
    for key in Self.keys(of: name) {
      for candidate in shortened[key] ?? [] where candidate != name {
        let isNear =
          alignmentDistance(Array(candidate.unicodeScalars), Array(name.unicodeScalars)) == 1
        if isNear, found.map({ candidate < $0 }) ?? true, entities[candidate].map(isWanted) == true
        {
          found = candidate
        }
      }
    }
    return found.flatMap { entities[$0] }
  }

  /// Hashes of the name and of the name without each of its letters (FNV-1a; a collision costs a
  /// comparison).
  private static func keys(of name: String) -> [Int] {
    let bytes = Array(name.utf8)
    var keys = [hash(bytes, without: -1)]
    for index in bytes.indices where index == 0 || bytes[index] != bytes[index - 1] {
      keys.append(hash(bytes, without: index))
    }
    return keys
  }

  private static func hash(_ bytes: [UInt8], without skipped: Int) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices where index != skipped {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3
    }
    return Int(truncatingIfNeeded: hash)
  }
}
