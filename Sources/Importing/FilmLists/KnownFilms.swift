/// The films that a journal has already.
package struct KnownFilms: Sendable, ExpressibleByArrayLiteral {
  private(set) var ids: Set<String>

  /// As they were typed, by the ids.
  let titles: [String: String]

  /// Where something lies already.
  let paths: Set<String>
  let people: PeopleNames

  /// Ids at whose addresses something else lies.
  private let addresses: Set<String>

  /// What films are called now, by what they were called before.
  private let renamed: [String: String]

  /// By each of their keys.
  private var films: [String: [KnownFilm]] = [:]
  private var filmsByID: [String: KnownFilm] = [:]

  package init(_ ids: Set<String>, titles: [String: String] = [:], paths: Set<String> = []) {
    self.init(ids: ids, films: [], people: PeopleNames(), titles: titles, paths: paths)
  }

  package init(arrayLiteral ids: String...) { self.init(Set(ids)) }

  init(
    ids: Set<String>, films: [KnownFilm], people: PeopleNames, titles: [String: String],
    paths: Set<String>, renamed: [String: String] = [:], addresses: Set<String> = []
  ) {
    self.ids = ids
    self.people = people
    self.titles = titles
    self.paths = paths
    self.renamed = renamed
    self.addresses = addresses
    for film in films { add(film) }
  }

  mutating func add(_ film: KnownFilm) {
    if film.isRecord { ids.insert(film.id) }
    if filmsByID[film.id] == nil { filmsByID[film.id] = film }
    for key in film.keys { films[key, default: []].append(film) }
  }

  /// The film that has or had the id of this one, and those of its title and year as they were added, each once.
  func films(like film: KnownFilm) -> [KnownFilm] {
    var seen: Set<String> = []
    // Nobody has more films of one title and year.
    let titled = film.keys.sorted().flatMap { (films[$0] ?? []).prefix(50) }
    let called = [film.id, renamed[film.id] ?? film.id].compactMap { filmsByID[$0] }
    return (called + titled).filter { seen.insert($0.id).inserted }
  }

  /// Whether more than the id of a film is known.
  func hasDetails(of id: String) -> Bool { filmsByID[id] != nil }

  /// What catalogues call a film; empty where that is not known.
  func identifiers(of id: String) -> [String: String] { filmsByID[id]?.identifiers ?? [:] }

  /// Whether a new film cannot be called so: another is, or has its address.
  func isTaken(_ id: String) -> Bool { ids.contains(id) || addresses.contains(id) }

  /// Whether a film that has no record yet is called so.
  func isNamedOnly(_ id: String) -> Bool { filmsByID[id]?.isRecord == false }
}
