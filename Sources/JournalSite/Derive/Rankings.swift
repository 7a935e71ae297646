/// Everything that indexes list, sorted once.
package struct Rankings: Sendable {
  private(set) var names: NameRankings

  /// Those who directed something, by sort name.
  package let directors: [ID<Person>]

  /// Whether a person directed something, by id.
  package private(set) var isDirector: [Bool]

  /// Those who wrote, translated or asked, by sort name.
  package let contributors: [ID<Person>]
  package let filmGroups: FilmGroups
  package let archive: ArticleArchive
  package internal(set) var related: RelatedArticles

  /// Films that can be watched now or soon, by title.
  package let nowShowing: [ID<Film>]

  /// Whether another article has the same headline, by id.
  package private(set) var shareHeadlines: [Bool]

  /// What is filed under the journal's own fields.
  package let fields: FieldIndexes

  /// Articles of each kind, the newest first.
  package let articlesByKind: [[ID<Article>]]

  /// `previous` is of a journal in which all names were the same, but for people that were made since.
  package init(
    ranking journal: Journal, on today: CalendarDay, jobs: Int, previous: Rankings? = nil
  ) async {
    let order = LibrarianOrder(language: journal.configuration.language)
    if let previous {
      names = previous.names.adding(
        journal.people.indices.dropFirst(previous.names.people.count).map { ID($0) }, of: journal,
        in: order)
      related = RelatedArticles()
    } else {
      names = await NameRankings(ranking: journal, in: order, jobs: jobs)
      related = await RelatedArticles(in: journal, jobs: jobs)
    }
    let (films, people) = (names.films, names.people)
    filmGroups = FilmGroups(of: journal, ranked: films)
    nowShowing = films.filter { film in
      journal.films[Int(film.index)].record.showings.contains { !$0.isOver(on: today) }
    }
    fields = FieldIndexes(of: journal, films: films, order: order)
    archive = ArticleArchive(of: journal)
    let isDirector = journal.people.indices.map { index in
      journal.people[index].filmography.contains { $0.part == .direction }
    }
    self.isDirector = isDirector
    directors = people.filter { isDirector[Int($0.index)] }
    contributors = people.filter { person in
      let index = Int(person.index)
      return !journal.people[index].articlesBy.isEmpty
        || !journal.people[index].translated.isEmpty || !journal.people[index].interviewed.isEmpty
    }
    shareHeadlines = Self.shareHeadlines(in: journal)
    var articlesByKind = [[ID<Article>]](repeating: [], count: journal.configuration.kinds.count)
    for index in journal.articles.indices {
      articlesByKind[journal.articles[index].record.kind].append(ID(index))
    }
    self.articlesByKind = articlesByKind
  }

  /// Puts somebody among the people who was made since, by credits of a cast or a crew.
  mutating func add(_ person: ID<Person>, of journal: Journal, in order: LibrarianOrder) {
    names = names.adding([person], of: journal, in: order)
    isDirector.append(false)
  }

  /// Compares the headlines again, after some have changed.
  mutating func compareHeadlines(of journal: Journal) {
    shareHeadlines = Self.shareHeadlines(in: journal)
  }

  private static func shareHeadlines(in journal: Journal) -> [Bool] {
    areRepeated(journal.articles.indices.map { journal.articles[$0].record.title })
  }
}

extension Rankings {
  package var films: [ID<Film>] { names.films }
  package var people: [ID<Person>] { names.people }
  package var areNamesakes: [Bool] { names.areNamesakes }
  package var festivals: [ID<Festival>] { names.festivals }
  package var topics: [ID<Topic>] { names.topics }
  package var series: [ID<Series>] { names.series }
  package var issues: [ID<PublicationIssue>] { names.issues }
  package var filmRanks: [Int32] { names.filmRanks }
  package var personRanks: [Int32] { names.personRanks }
  package var sortNames: [String] { names.sortNames }
  package var filmLetters: [String] { names.filmLetters }
  package var personLetters: [String] { names.personLetters }
}
