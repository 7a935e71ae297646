/// The credits of a film, each once, in the order in which they were added.
struct DistinctCredits {
  private(set) var all: [Credit] = []
  private var people: Set<ID<Person>> = []

  /// The same as `all`; empty until somebody is there twice, which few are. A credit has texts, and
  /// to hash those takes longer than all the rest.
  private var known: Set<Credit> = []

  init(expecting count: Int) {
    all.reserveCapacity(count)
    people.reserveCapacity(count)
  }

  /// False, and nothing added, for one that is there.
  mutating func add(_ credit: Credit) -> Bool {
    if people.insert(credit.person).inserted {
      if !known.isEmpty { known.insert(credit) }
    } else {
      if known.isEmpty { known = Set(all) }
      if !known.insert(credit).inserted { return false }
    }
    all.append(credit)
    return true
  }
}
