import Templates
import Testing

/// What both engines are handed: a page of a film, once with everything and once with as little as
/// there may be.
struct SharedPage: Sendable, CustomTestStringConvertible {
  struct Person: Sendable {
    let name: String
    var born: Int?
  }

  struct Film: Sendable {
    let title: String
    var originalTitle: String?
    var year: Int?
    var rating: Double?
    var runtime = 90
    var reels = 0
    var isShort = false
    var motto = ""
    var countries: [String] = []
    var grades: [Int] = []
    var directors: [Person] = []
    var lead: Person?
  }

  let name: String
  let film: Film
  let others: [Film]
  var parent = "base.html"

  var testDescription: String { name }

  static let full = SharedPage(
    name: "full",
    film: Film(
      title: "Madina", originalTitle: "Мадина", year: 2023, rating: 4.5, isShort: true,
      motto: "one winter", countries: ["KZ", "FR", "DE"], grades: [3, 10, 7],
      directors: [Person(name: "Aizhan", born: 1988), Person(name: "Alibek")],
      lead: Person(name: "Akylbek", born: 1990)),
    others: [
      Film(title: "Fire", year: 2021, countries: ["KG"], directors: [Person(name: "Nesibeli")]),
      Film(title: "Shore", runtime: 120, countries: ["KZ", "PL"]),
    ])

  static let bare = SharedPage(name: "bare", film: Film(title: "Untitled"), others: [])

  /// The bare one with a rating of nothing.
  static let unloved = SharedPage(
    name: "unloved", film: Film(title: "Untitled", rating: 0), others: [])
}

// Stencil’s: what a record does not say is not in the dictionary.
extension SharedPage {
  var dictionary: [String: Any] {
    [
      "film": film.dictionary, "others": others.map(\.dictionary), "parent": parent,
      "language": "en",
    ]
  }
}

extension SharedPage.Film {
  fileprivate var dictionary: [String: Any] {
    var fields: [String: Any] = [
      "id": title.lowercased(), "title": title, "runtime": runtime, "reels": reels,
      "is-short": isShort, "motto": motto,
      "countries": countries, "grades": grades, "directors": directors.map(\.dictionary),
    ]
    if let originalTitle { fields["original-title"] = originalTitle }
    if let year { fields["year"] = year }
    if let rating { fields["rating"] = rating }
    if let lead { fields["lead"] = lead.dictionary }
    return fields
  }
}

extension SharedPage.Person {
  fileprivate var dictionary: [String: Any] {
    var fields: [String: Any] = ["name": name]
    if let born { fields["born"] = born }
    return fields
  }
}

/// Ours.
final class SharedPageView: View {
  private let page: SharedPage
  private let film: SharedFilmView
  private let others: [SharedFilmView]

  init(_ page: SharedPage) {
    self.page = page
    film = SharedFilmView(page.film)
    others = page.others.map { SharedFilmView($0) }
  }

  static let declaration = ViewDeclaration("page", "A page.", SharedPageView.self) {
    Field("film", "The film.") { $0.film }
    Field("others", "Other films.") { $0.others }
    Field("parent", "The name of a template.") { $0.page.parent }
    Field("language", "Of the page.") { _ in "en" }
  }
}

final class SharedFilmView: View {
  private let film: SharedPage.Film

  init(_ film: SharedPage.Film) {
    self.film = film
  }

  static let declaration = ViewDeclaration("film", "A film.", SharedFilmView.self) {
    Field("id", "What links call it.") { $0.film.title.lowercased() }
    Field("title", "The title.") { $0.film.title }
    Field("original-title", "In its own language.") { $0.film.originalTitle }
    Field("year", "Of the first showing.") { $0.film.year }
    Field("rating", "What we think of it.") { $0.film.rating }
    Field("runtime", "Minutes.") { $0.film.runtime }
    Field("reels", "How many.") { $0.film.reels }
    Field("is-short", "Whether it is a short.") { $0.film.isShort }
    Field("motto", "A text that may be empty.") { $0.film.motto }
    Field("countries", "Where it was made.") { $0.film.countries }
    Field("grades", "Of the critics.") { $0.film.grades }
    Field("directors", "Who made it.") { $0.film.directors.map { SharedPersonView($0) } }
    Field("lead", "Who plays the main part.") { $0.film.lead.map { SharedPersonView($0) } }
  }
}

final class SharedPersonView: View {
  private let person: SharedPage.Person

  init(_ person: SharedPage.Person) {
    self.person = person
  }

  static let declaration = ViewDeclaration("person", "Somebody.", SharedPersonView.self) {
    Field("name", "The name.") { $0.person.name }
    Field("born", "The year of birth.") { $0.person.born }
  }
}
