/// What follows from names, titles and ids alone.
package struct NameRankings: Sendable {
  /// All films by title, as a librarian would.
  package let films: [ID<Film>]

  /// All people by sort name.
  package private(set) var people: [ID<Person>]

  /// Whether another person has the same name, by id.
  package private(set) var areNamesakes: [Bool]

  /// By name.
  package let festivals: [ID<Festival>]
  package let topics: [ID<Topic>]

  /// By title.
  package let series: [ID<Series>]

  /// The newest first.
  package let issues: [ID<PublicationIssue>]

  /// A film's place in `films`, a person's in `people`.
  package let filmRanks: [Int32]
  package private(set) var personRanks: [Int32]

  /// The names that people are sorted by, by id.
  package private(set) var sortNames: [String]

  /// The letters under which films and people stand, by id.
  package let filmLetters: [String]
  package private(set) var personLetters: [String]

  init(ranking journal: Journal, in order: LibrarianOrder, jobs: Int) async {
    let filmEntries = await concurrentMap(count: journal.films.count, jobs: jobs, run: 512) {
      index in
      let film = journal.films[index]
      let title = film.record.sortTitle ?? film.record.title
      let titleLanguage = film.record.titleLanguage
      return RankedEntry(
        key: order.key(ofTitle: title, language: titleLanguage), id: film.id, index: index,
        letter: order.indexLetter(ofTitle: title, language: titleLanguage))
    }
    let personEntries = await concurrentMap(count: journal.people.count, jobs: jobs, run: 512) {
      index in
      (
        entry: Self.entry(of: ID(index), in: journal, order),
        name: journal.people[index].record.nameToSortBy
      )
    }
    sortNames = personEntries.map(\.name)
    // Side by side.
    let sorted = await concurrentMap(count: 2, jobs: jobs, run: 1) { list in
      (list == 0 ? filmEntries : personEntries.map(\.entry)).sorted().map(\.index)
    }
    films = sorted[0].map { ID<Film>($0) }
    people = sorted[1].map { ID<Person>($0) }
    areNamesakes = areRepeated(journal.people.indices.map { journal.people[$0].record.name })
    festivals = Self.byName(journal.festivals.map { ($0.name, $0.id) }, order)
    topics = Self.byName(journal.topics.map { ($0.title, $0.id) }, order)
    series = Self.byName(journal.series.map { ($0.title, $0.id) }, order)
    issues = journal.issues.indices.sorted { a, b in
      let (one, other) = (journal.issues[a], journal.issues[b])
      if one.date != other.date {
        guard let mine = one.date, let theirs = other.date else { return one.date != nil }
        return mine > theirs
      }
      return one.id > other.id
    }.map { ID($0) }
    filmRanks = Self.ranks(films)
    personRanks = Self.ranks(people)
    filmLetters = filmEntries.map(\.letter)
    personLetters = personEntries.map(\.entry.letter)
  }

  /// The same with people that were made since, the last in the journal's list, of whom none has the
  /// name of another.
  func adding(
    _ made: [ID<Person>], of journal: Journal, in order: LibrarianOrder
  ) -> NameRankings {
    if made.isEmpty { return self }
    var names = self
    for person in made {
      let name = journal.people[person].record.nameToSortBy
      let entry = Self.entry(of: person, in: journal, order)
      // Keys are made of the few that are looked at: a dozen of all.
      let place = names.people.countBefore { Self.entry(of: $0, in: journal, order) < entry }
      names.people.insert(person, at: place)
      names.sortNames.append(name)
      names.personLetters.append(entry.letter)
      names.areNamesakes.append(false)
    }
    names.personRanks = Self.ranks(names.people)
    return names
  }

  private static func entry(
    of person: ID<Person>, in journal: Journal, _ order: LibrarianOrder
  ) -> RankedEntry {
    let name = journal.people[person].record.nameToSortBy
    return RankedEntry(
      key: order.key(ofSortName: name), id: journal.people[person].id, index: Int(person.index),
      letter: order.indexLetter(ofSortName: name))
  }

  private static func byName<Entity>(
    _ names: [(name: String, id: String)], _ order: LibrarianOrder
  ) -> [ID<Entity>] {
    names.enumerated().map { index, entity in
      RankedEntry(key: order.key(ofTitle: entity.name), id: entity.id, index: index, letter: "")
    }.sorted().map { ID($0.index) }
  }

  private static func ranks<Entity>(_ sorted: [ID<Entity>]) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: sorted.count)
    for (rank, id) in sorted.enumerated() { ranks[Int(id.index)] = Int32(rank) }
    return ranks
  }
}

/// Whether each name is there more than once.
func areRepeated(_ names: [String]) -> [Bool] {
  var counts: [String: Int] = [:]
  counts.reserveCapacity(names.count)
  for name in names { counts[name, default: 0] += 1 }
  return names.map { (counts[$0] ?? 0) > 1 }
}

/// By key, ties by id.
private struct RankedEntry: Comparable, Sendable {
  let key: CollationKey
  let id: String
  let index: Int
  let letter: String

  static func < (a: Self, b: Self) -> Bool { a.key == b.key ? a.id < b.id : a.key < b.key }
}
