import Markup
import Templates

/// A film as the tests hand it to templates.
final class FilmSample: View {
  let title: String
  let originalTitle: String?
  let year: Int?
  let rating: Double?
  let runtime: Int
  let isShort: Bool
  let synopsis: HTML
  let release: DateValue
  let address: Address
  let poster: Address?
  let countries: [String]
  let directors: [PersonSample]
  let lead: PersonSample?
  let data: JSON
  let extra: RecordValue

  init(
    title: String = "Madina", originalTitle: String? = nil, year: Int? = nil,
    rating: Double? = nil, runtime: Int = 90, isShort: Bool = false,
    synopsis: String = "<p>A <em>winter</em> in Aktau.</p>",
    release: DateValue = DateValue(year: 2024, month: 5, day: 2),
    address: String = "/films/madina-2023/", poster: String? = nil, countries: [String] = [],
    directors: [PersonSample] = [], lead: PersonSample? = nil, extra: [Value] = []
  ) {
    self.title = title
    self.originalTitle = originalTitle
    self.year = year
    self.rating = rating
    self.runtime = runtime
    self.isShort = isShort
    self.synopsis = HTML(rendered: Array(synopsis.utf8))
    self.release = release
    self.address = Address(address)
    self.poster = poster.map { Address($0) }
    self.countries = countries
    self.directors = directors
    self.lead = lead
    self.data = JSON(rendered: Array(#"{"@type":"Movie"}"#.utf8))
    self.extra = RecordValue(extra)
  }

  static let declaration = ViewDeclaration("film", "A film.", FilmSample.self) {
    Field("title", "The title.") { $0.title }
    Field("original-title", "The title in the film's own language.") { $0.originalTitle }
    Field("year", "The year of the first showing.") { $0.year }
    Field("rating", "What we think of it.") { $0.rating }
    Field("runtime", "Minutes.") { $0.runtime }
    Field("is-short", "Whether it is a short.") { $0.isShort }
    Field("synopsis", "What happens.") { $0.synopsis }
    Field("release", "The first day.") { $0.release }
    Field("address", "Its page.") { $0.address }
    Field("poster", "A picture.") { $0.poster }
    Field("countries", "Where it was made.") { $0.countries }
    Field("directors", "Who made it.") { $0.directors }
    Field("lead", "Who plays the main part.") { $0.lead }
    Field("data", "For search engines.") { $0.data }
    Field("extra", "The journal's own fields.", record: "film-extra") { $0.extra }
  }
}

/// A person who leads back to films.
final class PersonSample: View {
  let name: String
  let born: Int?

  init(_ name: String, born: Int? = nil) {
    self.name = name
    self.born = born
  }

  var films: [FilmSample] { [] }

  static let declaration = ViewDeclaration("person", "Somebody.", PersonSample.self) {
    Field("id", "What links call them.") { $0.name.lowercased() }
    Field("name", "The name.") { $0.name }
    Field("born", "The year of birth.") { $0.born }
    Field("films", "What they made.") { $0.films }
  }
}

/// What the film page of the tests hands over.
final class FilmPageSample: View {
  let film: FilmSample
  let others: [FilmSample]

  init(film: FilmSample = FilmSample(), others: [FilmSample] = []) {
    self.film = film
    self.others = others
  }

  static let declaration = ViewDeclaration("film page", "The page of a film.", FilmPageSample.self)
  {
    Field("film", "The film.") { $0.film }
    Field("others", "Other films.") { $0.others }
    Field("language", "Of the page.") { _ in "en" }
  }
}
