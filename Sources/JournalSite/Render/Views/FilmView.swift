import FrontMatter
import Markup
import Templates

final class FilmView: View {
  let site: SiteContext
  let id: ID<Film>
  private let shared: Shared<Film>

  init(_ site: SiteContext, _ id: ID<Film>) {
    self.site = site
    self.id = id
    shared = site.films[Int(id.index)]
  }

  private var film: Film {
    _read { yield shared.entity }
  }

  static let declaration = ViewDeclaration("film", "A film.", FilmView.self) {
    Field("id", "What links call it.") { $0.film.id }
    Field("address", "Its page.") { Address($0.site.href(.film($0.id))) }
    Field("title", "The title in the journal’s language.") { $0.film.record.title }
    Field("title-language", "The language of the title, where it is another.") {
      $0.film.record.titleLanguage
    }
    Field("original-titles", "The titles in the film’s languages.") { view in
      view.film.record.originalTitles.map { LocalizedTextView($0) }
    }
    Field("original-title", "The first of the original titles.") {
      $0.film.record.originalTitles.first?.text
    }
    Field("also-known-as", "Other titles.") { $0.film.record.alsoKnownAs }
    Field("year", "The year, as far as it is known: 2023, c. 1930, 1926–1928.") {
      $0.site.words.year($0.film.record.year)
    }
    Field("year-address", "The index of the films of its year.") { $0.yearAddress }
    Field("production", "The year in which it was made, where that is another.") {
      $0.film.record.production
    }
    Field(
      "form",
      "feature, short, documentary, series, episode, programme or omnibus, where the record says so."
    ) {
      $0.film.record.form?.rawValue
    }
    Field("directors", "Who directed it.") { $0.credits($0.film.directors) }
    Field("directors-are-unknown", "True where the record says that nobody knows.") {
      $0.film.directorsAreUnknown
    }
    Field("cast", "The actors, each with the character.") { $0.credits($0.film.cast) }
    Field("crew", "Everybody else, by role.") { $0.crew }
    Field("countries", "Where it was made.") { view in
      view.film.record.countries.map { CountryView(view.site, $0) }
    }
    Field("languages", "Names of the languages.") { view in
      view.film.record.languages.map { view.site.words.language($0) }
    }
    Field("runtime", "The running time in minutes, rounded up.") {
      $0.film.record.runtime?.minutes
    }
    Field("minutes", "The same as runtime.") { $0.film.record.runtime?.minutes }
    Field(
      "whole-minutes",
      "The running time in minutes, without the seconds beyond them; none below a minute."
    ) {
      $0.film.record.runtime?.wholeMinutes
    }
    Field("seconds", "The seconds beyond the whole minutes, where there are any.") {
      $0.film.record.runtime?.secondsBeyondMinutes
    }
    Field("duration", "The running time for machines, by ISO 8601: PT1H30M.") {
      $0.film.record.runtime?.iso8601
    }
    Field("companies", "Who produced it.") { $0.film.record.companies }
    Field("colour", "Colour, black and white.") { $0.film.record.colour }
    Field("ratio", "The aspect ratio.") { $0.film.record.ratio }
    Field("awards", "What it won.") { $0.film.record.awards }
    Field("dedication", "Whom it is dedicated to.") { $0.site.inlineHTML($0.film.dedication) }
    Field("trailer", "Where the trailer is.") { $0.film.record.trailer.map { Address($0) } }
    Field("still", "The picture that stands for it.") { $0.site.still($0.film.stills.first) }
    Field("stills", "All its pictures.") { view in
      view.film.stills.compactMap { view.site.still($0) }
    }
    Field("synopsis", "The text of its record.") { $0.site.html($0.film.body) }
    Field("showings", "Where it can be watched, then where it could.") { view in
      let showings = view.film.record.showings
      let today = view.site.today
      return (showings.filter { !$0.isOver(on: today) } + showings.filter { $0.isOver(on: today) })
        .map { ShowingView(view.site, $0) }
    }
    Field("festivals", "Where it was shown.") { view in
      view.film.festivals.map { FestivalAppearanceView(view.site, $0) }
    }
    Field("part-of", "The film of which it is an episode or a segment.") { view in
      view.film.partOf.map { FilmView(view.site, $0) }
    }
    Field("parts", "Its episodes or segments, by year, then title.") { view in
      view.site.byYear(view.film.parts).map { FilmView(view.site, $0) }
    }
    Field("remake-of", "The film that it makes again.") { view in
      view.film.remakeOf.map { FilmView(view.site, $0) }
    }
    Field("remakes", "The films that make it again, by year, then title.") { view in
      view.site.byYear(view.film.remakes).map { FilmView(view.site, $0) }
    }
    Field("articles", "The articles about it, the newest first.") { view in
      view.film.articlesAbout.map { ArticleAboutView(view.site, $0) }
    }
    Field("mentions", "Where other articles speak of it.") { view in
      view.film.mentions.map { MentionView(view.site, $0) }
    }
    Field("ids", "What catalogues call it.") { view in
      view.film.record.identifiers.map { ExternalIdentifierView($0) }
    }
    Field("letter", "The letter under which it stands in an index.") {
      $0.site.rankings.filmLetters[Int($0.id.index)]
    }
    Field("filed-under", "The journal’s own fields that have an index, with its values.") { view in
      view.site.filings(view.site.rankings.fields.places(of: view.id))
    }
    Field("extra", "The journal’s own fields.", record: "film.extra") {
      $0.site.extra($0.film.extra)
    }
  }

  private var yearAddress: Address? {
    film.record.year.number.map {
      Address(site.addresses.href(site.addresses.films(by: .year($0))))
    }
  }

  private func credits(_ credits: [Credit]) -> [CreditView] {
    credits.map { CreditView(site, $0) }
  }

  /// One entry for each role, in the order in which the record names them first.
  private var crew: [CrewRoleView] {
    var roles: [Role] = []
    var people: [Role: [Credit]] = [:]
    for credit in film.crew {
      guard case .crew(let role) = credit.part else { continue }
      if people[role] == nil { roles.append(role) }
      people[role, default: []].append(credit)
    }
    return roles.map { role in
      CrewRoleView(role: site.words.role(role), people: credits(people[role] ?? []))
    }
  }
}

final class CountryView: View {
  let site: SiteContext
  let country: Country

  init(_ site: SiteContext, _ country: Country) {
    self.site = site
    self.country = country
  }

  static let declaration = ViewDeclaration(
    "country", "A country, present or former.", CountryView.self
  ) {
    Field("name", "The name in the journal’s language.") { $0.site.words.country($0.country) }
    Field("address", "The index of its films; none where its name makes no address.") { view in
      view.country.slug.isEmpty
        ? nil
        : Address(view.site.addresses.href(view.site.addresses.films(by: .country(view.country))))
    }
  }
}

final class CreditView: View {
  let site: SiteContext
  let credit: Credit

  init(_ site: SiteContext, _ credit: Credit) {
    self.site = site
    self.credit = credit
  }

  static let declaration = ViewDeclaration(
    "credit", "A person’s part in a film, seen from the film.", CreditView.self
  ) {
    Field("person", "Who it is.") { PersonView($0.site, $0.credit.person) }
    Field("character", "Whom the person plays.") { (view) -> String? in
      if case .cast(let character) = view.credit.part { character } else { nil }
    }
    Field("note", "Shown in brackets: voice, as Charles Buchinsky.") { $0.credit.note }
  }
}

final class CrewRoleView: View {
  let role: String
  let people: [CreditView]

  init(role: String, people: [CreditView]) {
    self.role = role
    self.people = people
  }

  static let declaration = ViewDeclaration(
    "crew-role", "A role in a film’s crew, and who had it.", CrewRoleView.self
  ) {
    Field("role", "In the journal’s language where it is known, otherwise as typed.") { $0.role }
    Field("people", "Who had it.") { $0.people }
  }
}

final class ShowingView: View {
  let site: SiteContext
  let showing: Showing

  init(_ site: SiteContext, _ showing: Showing) {
    self.site = site
    self.showing = showing
  }

  static let declaration = ViewDeclaration(
    "showing", "Where, from and until when a film can be watched.", ShowingView.self
  ) {
    Field("at", "The place or platform.") { $0.showing.at }
    Field("address", "Its page.") { $0.showing.url.map { Address($0) } }
    Field("from", "The first day.") { $0.showing.from }
    Field("until", "The last day.") { $0.showing.until }
    Field("partner", "With whom.") { $0.showing.partner }
    Field("access", "free, subscription, rental.") { $0.showing.access }
    Field("is-over", "True from the day after the last.") { view in
      view.showing.isOver(on: view.site.today)
    }
    Field("is-coming", "True until the first day.") { view in
      view.showing.isComing(on: view.site.today)
    }
  }
}

final class LocalizedTextView: View {
  let text: LocalizedText

  init(_ text: LocalizedText) { self.text = text }

  static let declaration = ViewDeclaration(
    "localized-text", "A title or a name in a language.", LocalizedTextView.self
  ) {
    Field("text", "The title or name.") { $0.text.text }
    Field("language", "The language’s code, for lang.") { $0.text.language }
  }
}

final class ExternalIdentifierView: View {
  let identifier: ExternalIdentifier

  init(_ identifier: ExternalIdentifier) { self.identifier = identifier }

  static let declaration = ViewDeclaration(
    "external-id", "What a catalogue calls a film or a person.", ExternalIdentifierView.self
  ) {
    Field("scheme", "imdb, wikidata, letterboxd, …") { $0.identifier.scheme }
    Field("name", "The catalogue’s name.") { $0.identifier.catalogue }
    Field("value", "The id there.") { $0.identifier.value }
    Field("address", "The page there, where we know how it is spelt.") { view in
      view.identifier.address.map { Address($0) }
    }
  }
}
