import Templates

/// The root views of the pages that list.

final class HomePageView: PageRootView {
  let site: SiteContext
  let page: PageView

  init(_ site: SiteContext, _ page: PageView) {
    self.site = site
    self.page = page
  }

  /// How many articles the home page lists below its lead and features.
  private static let latestCount = SitePlan.latestAtHome

  private var leadID: ID<Article>? {
    site.journal.lead ?? (site.journal.articles.isEmpty ? nil : ID(0))
  }

  private var latest: [ID<Article>] {
    let shown = Set([leadID].compactMap(\.self) + site.journal.features)
    return site.journal.articles.indices.lazy.map { ID<Article>($0) }
      .filter { !shown.contains($0) }.prefix(Self.latestCount).map(\.self)
  }

  static let declaration = ViewDeclaration("home-page", "What home.html shows.", HomePageView.self)
  {
    HomePageView.commonFields
    Field("lead", "The article that leads: home.lead, or the newest.") { view in
      view.leadID.map { ArticleView(view.site, $0) }
    }
    Field("features", "The articles under home.features.") { view in
      view.site.journal.features.map { ArticleView(view.site, $0) }
    }
    Field("latest", "The newest of the others.") { view in
      view.latest.map { ArticleView(view.site, $0) }
    }
    Field("issue", "The newest issue.") { view in
      view.site.rankings.issues.first.map { IssueView(view.site, $0) }
    }
  }
}

final class ArticlesPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let articles: [ID<Article>]
  let pagination: PaginationView

  init(
    _ site: SiteContext, _ page: PageView, articles: [ID<Article>], pagination: PaginationView
  ) {
    self.site = site
    self.page = page
    self.articles = articles
    self.pagination = pagination
  }

  static let declaration = ViewDeclaration(
    "articles-page", "What articles.html and kind.html show.", ArticlesPageView.self
  ) {
    ArticlesPageView.commonFields
    Field("articles", "This page’s articles, the newest first.") { view in
      view.articles.map { ArticleView(view.site, $0) }
    }
    Field("pagination", "Where the page stands in the index.") { $0.pagination }
    Field("kinds", "All kinds that have articles.") { view in
      view.site.rankings.articlesByKind.indices
        .filter { !view.site.rankings.articlesByKind[$0].isEmpty }
        .map { KindView(view.site, $0) }
    }
  }
}

final class KindView: View {
  let site: SiteContext
  let kind: Int

  init(_ site: SiteContext, _ kind: Int) {
    self.site = site
    self.kind = kind
  }

  static let declaration = ViewDeclaration("kind", "A kind of article.", KindView.self) {
    Field("label", "Singular.") { $0.site.journal.configuration.kinds[$0.kind].label }
    Field("plural", "Plural.") { $0.site.journal.configuration.kinds[$0.kind].plural }
    Field("address", "Its index.") { view in
      Address(view.site.addresses.href(view.site.addresses.kind(view.kind)))
    }
    Field("count", "How many articles it has.") { $0.site.rankings.articlesByKind[$0.kind].count }
  }
}

final class FilmsPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let films: [ID<Film>]
  let pagination: PaginationView

  init(_ site: SiteContext, _ page: PageView, films: [ID<Film>], pagination: PaginationView) {
    self.site = site
    self.page = page
    self.films = films
    self.pagination = pagination
  }

  static let declaration = ViewDeclaration(
    "films-page", "What films.html shows.", FilmsPageView.self
  ) {
    FilmsPageView.commonFields
    Field("letters", "This page’s films by letter.") { view in
      groups(view.films, letter: { view.site.rankings.filmLetters[Int($0.index)] })
        .map { letter, films in
          FilmLetterView(letter: letter, films: films.map { FilmView(view.site, $0) })
        }
    }
    Field("pagination", "Where the page stands in the index.") { $0.pagination }
    Field("count", "How many films there are.") { $0.site.journal.films.count }
  }
}

final class FilmLetterView: View {
  let letter: String
  let films: [FilmView]

  init(letter: String, films: [FilmView]) {
    self.letter = letter
    self.films = films
  }

  static let declaration = ViewDeclaration(
    "film-letter", "The films under one letter.", FilmLetterView.self
  ) {
    Field("letter", "The letter; # for numbers.") { $0.letter }
    Field("films", "The films, by title.") { $0.films }
  }
}

final class PeoplePageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let people: [ID<Person>]
  let count: Int
  let pagination: PaginationView

  init(
    _ site: SiteContext, _ page: PageView, people: [ID<Person>], count: Int,
    pagination: PaginationView
  ) {
    self.site = site
    self.page = page
    self.people = people
    self.count = count
    self.pagination = pagination
  }

  static let declaration = ViewDeclaration(
    "people-page", "What people.html and directors.html show.", PeoplePageView.self
  ) {
    PeoplePageView.commonFields
    Field("letters", "This page’s people by letter.") { view in
      groups(view.people, letter: { view.site.rankings.personLetters[Int($0.index)] })
        .map { letter, people in
          PersonLetterView(letter: letter, people: people.map { PersonView(view.site, $0) })
        }
    }
    Field("pagination", "Where the page stands in the index.") { $0.pagination }
    Field("count", "How many people the index lists.") { $0.count }
  }
}

final class PersonLetterView: View {
  let letter: String
  let people: [PersonView]

  init(letter: String, people: [PersonView]) {
    self.letter = letter
    self.people = people
  }

  static let declaration = ViewDeclaration(
    "person-letter", "The people under one letter.", PersonLetterView.self
  ) {
    Field("letter", "The letter; # for numbers.") { $0.letter }
    Field("people", "The people, by sort name.") { $0.people }
  }
}

final class FestivalsPageView: PageRootView {
  let site: SiteContext
  let page: PageView

  init(_ site: SiteContext, _ page: PageView) {
    self.site = site
    self.page = page
  }

  static let declaration = ViewDeclaration(
    "festivals-page", "What festivals.html shows.", FestivalsPageView.self
  ) {
    FestivalsPageView.commonFields
    Field("festivals", "All festivals, by name.") { view in
      view.site.rankings.festivals.map { FestivalView(view.site, $0) }
    }
  }
}

final class TopicsPageView: PageRootView {
  let site: SiteContext
  let page: PageView

  init(_ site: SiteContext, _ page: PageView) {
    self.site = site
    self.page = page
  }

  static let declaration = ViewDeclaration(
    "topics-page", "What topics.html shows.", TopicsPageView.self
  ) {
    TopicsPageView.commonFields
    Field("topics", "All topics, by title.") { view in
      view.site.rankings.topics.map { TopicView(view.site, $0) }
    }
  }
}

final class IssuesPageView: PageRootView {
  let site: SiteContext
  let page: PageView

  init(_ site: SiteContext, _ page: PageView) {
    self.site = site
    self.page = page
  }

  static let declaration = ViewDeclaration(
    "issues-page", "What issues.html shows.", IssuesPageView.self
  ) {
    IssuesPageView.commonFields
    Field("issues", "All issues, the newest first.") { view in
      view.site.rankings.issues.map { IssueView(view.site, $0) }
    }
  }
}

/// Runs of ids under the same letter, in their order.
private func groups<Entity>(
  _ ids: [ID<Entity>], letter: (ID<Entity>) -> String
) -> [(String, [ID<Entity>])] {
  var groups: [(String, [ID<Entity>])] = []
  for id in ids {
    let letter = letter(id)
    if groups.last?.0 == letter {
      groups[groups.count - 1].1.append(id)
    } else {
      groups.append((letter, [id]))
    }
  }
  return groups
}
