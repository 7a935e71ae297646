/// The films that articles name, on their way to records.
struct FilmGathering {
  /// By the place of the article.
  private var mentions: [(article: Int, film: FilmMention)] = []

  mutating func add(_ films: [FilmMention], to article: Int) {
    mentions += films.map { (article, $0) }
  }

  /// Makes records of the films whose directors are named somewhere, declares them in the articles,
  /// and notes all others.
  func finish(_ journal: inout ImportedJournal) {
    var known: [String: FilmMention] = [:]
    for (_, film) in mentions where !film.directors.isEmpty {
      guard let id = film.id, known[id] == nil else { continue }
      known[id] = film
      journal.films.append(
        ImportedFilm(
          id: id, title: film.title, year: film.year, directors: film.directors))
    }
    var declared: [Int: Set<String>] = [:]
    var noted: Set<String> = []
    for (article, film) in mentions {
      if let id = film.id, let record = known[id] {
        if declared[article, default: []].insert(id).inserted {
          journal.articles[article].films.append(record.citation)
        }
      } else if noted.insert(film.id ?? "\(film.title) \(film.year)").inserted {
        journal.report.note(
          .film, "\(film.title) (\(film.year))", in: journal.articles[article].path)
      }
    }
  }
}
