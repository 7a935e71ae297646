/// The films that articles name, on their way to records.
struct FilmGathering {
  /// By the place of the article.
  private var mentions: [(article: Int, film: FilmMention)] = []
  private var known: KnownFilms = []

  /// What stands for a record in front matter, by its id.
  private var references: [String: String] = [:]

  mutating func add(_ films: [FilmMention], to article: Int) {
    mentions += films.map { (article, $0) }
  }

  /// Makes records of the films whose directors are named somewhere, declares them in the articles,
  /// and notes all others.
  mutating func finish(_ journal: inout ImportedJournal) {
    var ids: [FilmMention: String] = [:]
    for (article, film) in mentions where !film.directors.isEmpty && ids[film] == nil {
      ids[film] = record(film, in: journal.articles[article].path, &journal)
    }
    var declared: [Int: Set<String>] = [:]
    var noted: Set<String> = []
    for (article, film) in mentions {
      if let id = ids[film] ?? onlyRecord(of: film) {
        if declared[article, default: []].insert(id).inserted {
          journal.articles[article].films.append(references[id] ?? id)
        }
      } else if noted.insert(film.id ?? "\(film.title) \(film.year)").inserted {
        journal.report.note(
          .film, "\(film.title) (\(film.year))", in: journal.articles[article].path)
      }
    }
  }

  /// The id of the record of a film, which is made unless there is one.
  private mutating func record(
    _ mention: FilmMention, in path: String, _ journal: inout ImportedJournal
  ) -> String {
    var film = ImportedFilm(
      id: mention.id ?? "", title: mention.title, year: mention.year, directors: mention.directors)
    switch known.match(film) {
    case .known(let id, let doubt):
      if let doubt { journal.report.note(.namesake, doubt, in: path) }
      return id
    case .namesake(let reason):
      film.id = film.freeID(isNamesake: true, known.ids.contains)
      journal.report.note(
        .namesake, "\(known.shown(film)) is `\(film.id)`, \(reason)", in: path)
    case .new:
      film.id = film.freeID(isNamesake: false, known.ids.contains)
      if film.id != mention.id {
        let reason = mention.id == nil ? ", since no id can be made of its letters" : ""
        journal.report.note(.renamed, "“\(film.title)” is `\(film.id)`\(reason)", in: path)
      }
    }
    references[film.id] = film.id == mention.id ? film.citation : film.id
    known.add(KnownFilm(film))
    journal.films.append(film)
    return film.id
  }

  /// The id of the film that is meant where no director is named; nil where none has the title and the
  /// year, or several.
  private func onlyRecord(of mention: FilmMention) -> String? {
    let film = ImportedFilm(id: "", title: mention.title, year: mention.year)
    let found = known.films(like: KnownFilm(film))
    return found.count == 1 ? found[0].id : nil
  }
}
