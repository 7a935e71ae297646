import FrontMatter

/// Names of things that are nowhere yet, those together that make the same one.
struct NameGroups {
  /// In the order in which they were met.
  private(set) var groups: [Group] = []

  /// Where each name belongs; nil for a name that makes nothing.
  private var places: [String: Int?] = [:]
  private var placesByID: [String: Int] = [:]

  struct Group {
    let id: String
    let path: String
    let range: Range<Int>
    fileprivate(set) var counts: [String: Int]

    /// The spelling that is met most often; of several, the first by the alphabet.
    var commonest: String {
      counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? id
    }
  }

  /// Counts a name once more; false for one that was not met before.
  mutating func count(_ name: String) -> Bool {
    guard let place = places[name] else { return false }
    if let place { groups[place].counts[name, default: 0] += 1 }
    return true
  }

  /// Adds a name that was not met before, by the id that it makes.
  mutating func add(_ name: String, id: String?, of text: FieldText, path: String) {
    guard let id else {
      places[name] = .some(nil)
      return
    }
    if let place = placesByID[id] {
      places[name] = place
      groups[place].counts[name] = 1
    } else {
      places[name] = groups.count
      placesByID[id] = groups.count
      groups.append(Group(id: id, path: path, range: text.range, counts: [name: 1]))
    }
  }
}
