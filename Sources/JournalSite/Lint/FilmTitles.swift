import FrontMatter

/// What the films and the people of a journal are called, for lints: made once for all texts.
struct FilmTitles: Sendable {
  private var films: [String: [ID<Film>]] = [:]
  private var people: [String: [ID<Person>]] = [:]

  /// In bytes.
  private(set) var longest = 0

  init(of journal: Journal) {
    for index in journal.films.indices {
      let film = ID<Film>(index)
      for title in Set(journal.films[index].record.allTitles.map { comparable($0) }).sorted() {
        films[title, default: []].append(film)
        longest = max(longest, title.utf8.count)
      }
    }
    for index in journal.people.indices {
      for name in Set(journal.people[index].record.printedNames.map { comparable($0) }).sorted() {
        people[name, default: []].append(ID<Person>(index))
      }
    }
  }

  /// In the order of the journal's films.
  func films(called title: String) -> [ID<Film>] {
    title.utf8.count > 3 * longest + 16 ? [] : films[comparable(title)] ?? []
  }

  func people(called name: String) -> [ID<Person>] { people[comparable(name)] ?? [] }
}
