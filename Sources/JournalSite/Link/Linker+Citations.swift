import Diagnostics
import FrontMatter

extension Linker {
  /// The film that a citation means: of its id, or a record of its title and year, whichever is by
  /// the same people; nil where it makes one.
  func film(meantBy citation: FilmCitation) -> ID<Film>? {
    let ofID = citation.id.flatMap { tables.films.entity(withID: $0) }
    if let ofID, agrees(citation, with: ofID) { return ofID }
    let titled: [ID<Film>] =
      switch tables.films.match(citation.title) {
      case .one(let film): [film]
      case .several(let films): films
      case .none: []
      }
    return titled.first {
      journal.films[$0].origin.isRecord
        && journal.films[$0].record.year.number == citation.year.number
        && agrees(citation, with: $0)
    } ?? ofID
  }

  /// Whether a citation and a film have a director in common, or one of the two names none.
  private func agrees(_ citation: FilmCitation, with film: ID<Film>) -> Bool {
    let known = directors(of: film)
    if known.isEmpty { return !directorsAreUnknown(of: film) || citation.directors.isEmpty }
    if citation.directors.isEmpty { return journal.films[film].origin.isRecord }
    return citation.directors.contains { name in
      tables.people(meantBy: name).contains { known.contains($0) }
    }
  }

  /// Warns of directors that the film does not have. A film that citations made is two films, or
  /// one of them is a slip, where they have nobody in common.
  mutating func checkDirectors(
    _ citation: FilmCitation, of film: ID<Film>, path: String, range: Range<Int>
  ) {
    let known = directors(of: film)
    if known.isEmpty, !directorsAreUnknown(of: film) { return }
    let others = citation.directors.filter { name in
      !tables.people(meantBy: name).contains { known.contains($0) }
    }
    let isOneFilm = agrees(citation, with: film)
    if others.isEmpty, isOneFilm { return }
    let origin = journal.films[film].origin
    let title = "“\(citation.title)”" + (citation.year.text.map { " (\($0))" } ?? "")
    let named = others.map { printedName($0) }
    let names = directorNames(of: film)
    if origin.isRecord || isOneFilm {
      report(
        .otherDirectors(film: title, named: named, known: names), path: path, range: range)
    } else {
      report(
        .twoFilms(film: title, named: named, known: names, place: place(of: origin)), path: path,
        range: range)
    }
  }

  /// Warns of a citation that makes a film where a record of the same title and people is of the year
  /// before or after.
  func slipOfYear(_ citation: FilmCitation) -> JournalProblem? {
    guard let year = citation.year.number, !citation.directors.isEmpty else { return nil }
    let titled: [ID<Film>] =
      switch tables.films.match(citation.title) {
      case .one(let film): [film]
      case .several(let films): films
      case .none: []
      }
    let near = titled.first { film in
      guard journal.films[film].origin.isRecord, !directors(of: film).isEmpty,
        let other = journal.films[film].record.year.number
      else { return false }
      return (other == year + 1 || other == year - 1) && agrees(citation, with: film)
    }
    guard let near, let recorded = journal.films[near].record.year.number else { return nil }
    return .nearlySameYear(
      citation.title, year: year, recorded: recorded, id: journal.films[near].id)
  }

  /// Gives a film whose record names no directors those of a citation.
  ///
  /// Nothing is taken from articles that are left out: the film would change with them.
  mutating func takeDirectors(of citation: FilmCitation, for film: ID<Film>, path: String) {
    guard absence == nil, lacksDirectors(film), journal.films[film].directors.isEmpty else {
      return
    }
    journal.films[film].directors = people(citation.directors, path: path).map {
      Credit(person: $0.person, part: .direction, note: $0.note)
    }
  }

  /// Whether a film has a record that neither names its directors nor says that nobody knows them.
  func lacksDirectors(_ film: ID<Film>) -> Bool {
    parsed(film).map { $0.directors.isEmpty && !$0.directorsAreUnknown } ?? false
  }

  /// Of a record as its file names them: its credits may not be resolved yet.
  private func directors(of film: ID<Film>) -> Set<PersonKey> {
    if let parsed = parsed(film), !lacksDirectors(film) {
      return Set(parsed.directors.flatMap { tables.people(meantBy: $0) })
    }
    return Set(journal.films[film].directors.map { .known($0.person) })
  }

  private func directorNames(of film: ID<Film>) -> [String] {
    if let parsed = parsed(film), !lacksDirectors(film) {
      return parsed.directors.map { printedName($0) }
    }
    return journal.films[film].directors.map { journal.people[$0.person].record.name }
  }

  /// The name of whom an id means, any other name as typed.
  private func printedName(_ text: FieldText) -> String {
    if let person = tables.people.entity(withID: text.text) {
      return journal.people[person].record.name
    }
    return NameReference(text, in: tables).name
  }

  private func directorsAreUnknown(of film: ID<Film>) -> Bool {
    parsed(film)?.directorsAreUnknown ?? journal.films[film].directorsAreUnknown
  }

  private func parsed(_ film: ID<Film>) -> ParsedFilm? {
    let place = Int(film.index)
    return place < filmRecords.count ? content.films[filmRecords[place]] : nil
  }

  /// `content/articles/a.md:7`: only articles make films.
  private func place(of origin: Origin) -> String {
    let source = content.articles.first { $0.file.source.path == origin.path }?.file.source
    guard let source else { return origin.path }
    return "\(origin.path):\(source.position(at: origin.range.lowerBound).line)"
  }
}
