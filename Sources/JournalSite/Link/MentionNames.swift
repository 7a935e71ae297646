import FrontMatter

/// What the prose of an article may call films and people: made once for all articles, since a film
/// has a cast, and many articles are about one film.
struct MentionNames: Sendable {
  /// By film; in the form in which they are compared, as all that follows.
  private var films: [FilmNames]

  /// By person.
  private var people: [[PersonName]]

  /// How many names are told apart.
  private var numberCount: Int32

  private struct FilmNames: Sendable {
    let titles: [String]

    /// Everybody credited, each once.
    let people: [ID<Person>]
  }

  /// A full name: one word is none, since a character may be called so, or the film.
  struct PersonName: Sendable {
    let text: String
    let bytes: [UInt8]

    /// The same for names that are equal.
    fileprivate(set) var number: Int32 = 0
  }

  init(of journal: Journal, jobs: Int) async {
    films = await concurrentMap(count: journal.films.count, jobs: jobs, run: 512) { index in
      let credited =
        journal.films[index].directors.map(\.person) + journal.films[index].cast.map(\.person)
        + journal.films[index].crew.map(\.person)
      return FilmNames(
        titles: journal.films[index].record.allTitles.map { comparable($0) },
        people: credited.unique())
    }
    var people = await concurrentMap(count: journal.people.count, jobs: jobs, run: 512) { index in
      journal.people[index].record.printedNames.compactMap { name -> PersonName? in
        let text = comparable(name)
        if !text.utf8.contains(UInt8(ascii: " ")) { return nil }
        return PersonName(text: text, bytes: Array(text.utf8))
      }
    }
    var numbers: [String: Int32] = [:]
    numbers.reserveCapacity(people.count)
    for person in people.indices {
      for name in people[person].indices {
        let next = Int32(clamping: numbers.count)
        let number = numbers[people[person][name].text, default: next]
        if number == next { numbers[people[person][name].text] = next }
        people[person][name].number = number
      }
    }
    self.people = people
    numberCount = Int32(clamping: numbers.count)
  }

  /// Adds somebody who was made since, the last in the journal's list, and has the name of nobody else.
  mutating func add(_ person: Person) {
    let text = comparable(person.record.name)
    guard text.utf8.contains(UInt8(ascii: " ")) else { return people.append([]) }
    people.append([PersonName(text: text, bytes: Array(text.utf8), number: numberCount)])
    numberCount += 1
  }

  /// Whether somebody is called so, in the form in which names are compared.
  func has(_ name: String) -> Bool {
    people.contains { $0.contains { $0.text == name } }
  }

  /// Everybody credited on a film, each once, after its credits have changed.
  mutating func setPeople(_ people: [ID<Person>], of film: ID<Film>) {
    let place = Int(film.index)
    films[place] = FilmNames(titles: films[place].titles, people: people)
  }

  func titles(of film: ID<Film>) -> [String] { films[Int(film.index)].titles }

  func people(of film: ID<Film>) -> [ID<Person>] { films[Int(film.index)].people }

  func names(of person: ID<Person>) -> [PersonName] { people[Int(person.index)] }
}
