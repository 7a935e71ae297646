import FrontMatter
import Markup
import Templates

final class PersonView: View {
  let site: SiteContext
  let id: ID<Person>
  private let shared: Shared<Person>
  private let note: String?

  /// `note` is what a byline says of the person.
  init(_ site: SiteContext, _ id: ID<Person>, note: String? = nil) {
    self.site = site
    self.id = id
    self.note = note
    shared = site.people[Int(id.index)]
  }

  private var person: Person {
    _read { yield shared.entity }
  }

  static let declaration = ViewDeclaration(
    "person", "A film-maker, an actor, a critic.", PersonView.self
  ) {
    Field("id", "What links call the person.") { $0.person.id }
    Field("address", "The person’s page.") { Address($0.site.href(.person($0.id))) }
    Field("name", "The name as it is printed.") { $0.person.record.name }
    Field("note", "What the byline says in brackets behind the name, where it stands in one.") {
      $0.note
    }
    Field("sort-name", "The name as it is sorted.") {
      $0.site.rankings.sortNames[Int($0.id.index)]
    }
    Field("names", "The name in other languages.") { view in
      view.person.record.names.map { LocalizedTextView($0) }
    }
    Field("also-known-as", "Other names.") { $0.person.record.alsoKnownAs }
    Field("born", "The day or the year of birth.") { $0.person.record.born }
    Field("died", "The day or the year of death.") { $0.person.record.died }
    Field("portrait", "A picture.") { $0.site.still($0.person.portrait) }
    Field("biography", "The text of the person’s record.") { $0.site.html($0.person.body) }
    Field("filmography", "Films by role, the newest first.") { $0.filmography }
    Field("articles-by", "Articles the person wrote.") { view in
      view.person.articlesBy.map { ArticleView(view.site, $0) }
    }
    Field("translations", "Articles the person translated.") { view in
      view.person.translated.map { ArticleView(view.site, $0) }
    }
    Field("articles-about", "Articles about the person.") { view in
      view.person.articlesAbout.map { ArticleAboutView(view.site, $0) }
    }
    Field("conversations", "Interviews with the person.") { view in
      view.person.conversations.map { ArticleView(view.site, $0) }
    }
    Field("interviews-led", "Interviews in which the person asks.") { view in
      view.person.interviewed.map { ArticleView(view.site, $0) }
    }
    Field("mentions", "Where other articles speak of the person.") { view in
      view.person.mentions.map { MentionView(view.site, $0) }
    }
    Field("films-directed", "How many films the person directed.") { view in
      view.person.filmography.count { $0.part == .direction }
    }
    Field("articles-count", "How many articles the person wrote, translated or asked for.") {
      Set($0.person.articlesBy + $0.person.translated + $0.person.interviewed).count
    }
    Field("is-namesake", "True where somebody else has the same name.") {
      $0.site.rankings.areNamesakes[Int($0.id.index)]
    }
    Field("known-for", "The first of the person’s films, to tell namesakes apart.") { view in
      view.person.filmography.first.map { FilmView(view.site, $0.film) }
    }
    Field("is-director", "True for somebody who directed a film.") {
      $0.site.rankings.isDirector[Int($0.id.index)]
    }
    Field("ids", "What catalogues call the person.") { view in
      view.person.record.identifiers.map { ExternalIdentifierView($0) }
    }
    Field("letter", "The letter under which the person stands in an index.") {
      $0.site.rankings.personLetters[Int($0.id.index)]
    }
    Field("extra", "The journal’s own fields.", record: "person.extra") {
      $0.site.extra($0.person.extra)
    }
  }

  /// Direction first, then acting, then the crew's roles by name; the newest films first.
  private var filmography: [FilmographyRoleView] {
    var direction: [FilmographyEntry] = []
    var acting: [FilmographyEntry] = []
    var crew: [(role: Role, entries: [FilmographyEntry])] = []
    for entry in person.filmography {
      switch entry.part {
      case .direction: direction.append(entry)
      case .cast: acting.append(entry)
      case .crew(let role):
        if let index = crew.firstIndex(where: { $0.role == role }) {
          crew[index].entries.append(entry)
        } else {
          crew.append((role, [entry]))
        }
      }
    }
    var roles: [FilmographyRoleView] = []
    if !direction.isEmpty { roles.append(role(site.words.direction, direction)) }
    if !acting.isEmpty { roles.append(role(site.words.acting, acting)) }
    roles += crew.map { role(site.words.role($0.role), $0.entries) }
      .enumerated().sorted { ($0.element.role, $0.offset) < ($1.element.role, $1.offset) }
      .map(\.element)
    return roles
  }

  private func role(_ name: String, _ entries: [FilmographyEntry]) -> FilmographyRoleView {
    let sorted = entries.enumerated().sorted { a, b in
      let (mine, theirs) = (site.year(of: a.element.film), site.year(of: b.element.film))
      if mine != theirs { return mine > theirs }
      let ranks = site.rankings.filmRanks
      let (myRank, theirRank) = (
        ranks[Int(a.element.film.index)], ranks[Int(b.element.film.index)]
      )
      return (myRank, a.offset) < (theirRank, b.offset)
    }
    return FilmographyRoleView(
      role: name, films: sorted.map { FilmographyEntryView(site, $0.element) })
  }
}

final class FilmographyRoleView: View {
  let role: String
  let films: [FilmographyEntryView]

  init(role: String, films: [FilmographyEntryView]) {
    self.role = role
    self.films = films
  }

  static let declaration = ViewDeclaration(
    "filmography-role", "A person’s films in one role.", FilmographyRoleView.self
  ) {
    Field("role", "Director, actor, a role of the crew.") { $0.role }
    Field("films", "The newest first.") { $0.films }
  }
}

final class FilmographyEntryView: View {
  let site: SiteContext
  let entry: FilmographyEntry

  init(_ site: SiteContext, _ entry: FilmographyEntry) {
    self.site = site
    self.entry = entry
  }

  static let declaration = ViewDeclaration(
    "filmography-entry", "A person’s part in a film, seen from the person.",
    FilmographyEntryView.self
  ) {
    Field("film", "The film.") { FilmView($0.site, $0.entry.film) }
    Field("character", "Whom the person plays.") { (view) -> String? in
      if case .cast(let character) = view.entry.part { character } else { nil }
    }
    Field("note", "Shown in brackets.") { $0.entry.note }
  }
}
