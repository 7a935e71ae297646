import FrontMatter
import JournalSite

/// A film that a journal has, or an import has made, as far as it tells films apart.
struct KnownFilm: Sendable {
  let id: String

  /// Whether it has a record: articles name films without.
  var isRecord = true

  /// What it is called and when it came out, as `key` has it.
  let keys: Set<String>

  /// As they were typed; empty where nobody is named.
  var directors: [String] = []

  /// What catalogues call it.
  var identifiers: [String: String] = [:]

  /// A title and a year, by which two films may be the same.
  static func key(_ title: String, _ year: Int?) -> String {
    let slug = slug(of: title)
    let isWhole = !filmSlug(of: title).isEmpty
    return (isWhole ? slug : "=" + title.lowercased()) + "/" + (year.map { String($0) } ?? "")
  }
}

extension KnownFilm {
  init(_ film: ParsedFilm) {
    let year = film.record.year.number
    self.init(
      id: film.file.id, keys: Set(film.record.allTitles.map { Self.key($0, year) }),
      directors: film.directors.map(\.text),
      identifiers: Dictionary(
        film.record.identifiers.map { ($0.scheme, $0.value) },
        uniquingKeysWith: { first, _ in first })
    )
  }

  init(_ film: ImportedFilm) {
    let titles = [film.title, film.originalTitle ?? film.title]
    self.init(
      id: film.id, keys: Set(titles.map { Self.key($0, film.year) }), directors: film.directors,
      identifiers: Dictionary(
        film.ids.map { ($0.catalogue, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The film that an article names as `Fire (dir. Aizhan Kassymbek, 2021)`; nil for another text.
  init?(citation: FieldText) {
    guard let film = FilmCitation(citation) else { return nil }
    let key = Self.key(film.title, film.year.number)
    let slug = slug(of: film.title)
    if slug.isEmpty { return nil }
    self.init(
      id: film.year.number.map { "\(slug)-\($0)" } ?? slug, isRecord: false, keys: [key],
      directors: film.directors.map(\.text))
  }
}

/// The part of a film's id that its title makes. Empty where the title is of letters that have no form
/// of ours: of 東京2 the digit alone would be left.
func filmSlug(of title: String) -> String {
  let slug = slug(of: title)
  let hasLetters = slug.utf8.contains { !isDigit($0) && $0 != UInt8(ascii: "-") }
  let isForeign = title.unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
  return isForeign && !hasLetters ? "" : slug
}
