import FrontMatter
import JournalSite

/// The films of a title and a year, which citations tell apart by who directed them.
struct CitedFilms {
  private let citation: FilmCitation
  private let films: [Film]
  private let journal: Journal

  /// Those that a citation may mean.
  init(of citation: FilmCitation, in journal: Journal) {
    self.citation = citation
    self.journal = journal
    let title = slug(of: citation.title)
    let id = Self.id(of: citation)
    films = journal.films.filter { film in
      film.id == id
        || film.record.year.number == citation.year.number
          && film.record.allTitles.contains { slug(of: $0) == title }
    }
  }

  /// The id of the one that it means, as *link* finds it: of the citation's own id, or a record, whichever
  /// is by the same people.
  var meantID: String? {
    let ofID = films.first { $0.id == Self.id(of: citation) }
    if let ofID, agrees(with: ofID) { return ofID.id }
    return (films.first { $0.origin.isRecord && agrees(with: $0) } ?? ofID)?.id
  }

  private static func id(of citation: FilmCitation) -> String {
    let title = slug(of: citation.title)
    return citation.year.number.map { "\(title)-\($0)" } ?? title
  }

  /// Whether it and a film have a director in common, or one of the two names none.
  private func agrees(with film: Film) -> Bool {
    if film.directors.isEmpty { return !film.directorsAreUnknown || citation.directors.isEmpty }
    if citation.directors.isEmpty { return film.origin.isRecord }
    let cited = Set(
      citation.directors.map { text in
        let reference = NameReference(text)
        return reference.id ?? slug(of: reference.name)
      })
    return film.directors.contains { credit in
      let person = journal.people[credit.person]
      return cited.contains(person.id)
        || person.record.everyName.contains { cited.contains(slug(of: $0)) }
    }
  }
}
