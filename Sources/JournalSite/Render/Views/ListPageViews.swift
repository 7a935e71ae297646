import Templates

/// The root views of the pages that show several lists of an entity, and go on on further pages.

final class FilmPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let id: ID<Film>
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, id: ID<Film>, slice: Slice) {
    self.site = site
    self.page = page
    self.id = id
    self.slice = slice
  }

  private var film: Film {
    _read { yield site.films[Int(id.index)].entity }
  }

  static let declaration = ViewDeclaration("film-page", "What film.html shows.", FilmPageView.self)
  {
    FilmPageView.commonFields
    Field("film", "The film.") { FilmView($0.site, $0.id) }
    Field("articles", "This page’s part of the articles about it.") { view in
      view.film.articlesAbout[part: view.slice].map { ArticleAboutView(view.site, $0) }
    }
    Field("mentions", "This page’s part of where other articles speak of it.") { view in
      view.film.mentions[part: view.slice].map { MentionView(view.site, $0) }
    }
    Field("pagination", "Where the page stands among the film’s.") { view in
      PaginationView(view.site, index: view.site.addresses.film(view.film.id), slice: view.slice)
    }
  }
}

final class PersonPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let id: ID<Person>
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, id: ID<Person>, slice: Slice) {
    self.site = site
    self.page = page
    self.id = id
    self.slice = slice
  }

  private var person: Person {
    _read { yield site.people[Int(id.index)].entity }
  }

  static let declaration = ViewDeclaration(
    "person-page", "What person.html shows.", PersonPageView.self
  ) {
    PersonPageView.commonFields
    Field("person", "The person.") { PersonView($0.site, $0.id) }
    Field("conversations", "This page’s part of the interviews with the person.") {
      $0.articles($0.person.conversations)
    }
    Field("articles-about", "This page’s part of the articles about the person.") { view in
      view.person.articlesAbout[part: view.slice].map { ArticleAboutView(view.site, $0) }
    }
    Field("articles-by", "This page’s part of the articles the person wrote.") {
      $0.articles($0.person.articlesBy)
    }
    Field("interviews-led", "This page’s part of the interviews in which the person asks.") {
      $0.articles($0.person.interviewed)
    }
    Field("translations", "This page’s part of the articles the person translated.") {
      $0.articles($0.person.translated)
    }
    Field("mentions", "This page’s part of where other articles speak of the person.") { view in
      view.person.mentions[part: view.slice].map { MentionView(view.site, $0) }
    }
    Field("pagination", "Where the page stands among the person’s.") { view in
      PaginationView(
        view.site, index: view.site.addresses.person(view.person.id), slice: view.slice)
    }
  }

  private func articles(_ all: [ID<Article>]) -> [ArticleView] {
    all[part: slice].map { ArticleView(site, $0) }
  }
}

final class FestivalPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let id: ID<Festival>
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, id: ID<Festival>, slice: Slice) {
    self.site = site
    self.page = page
    self.id = id
    self.slice = slice
  }

  private var festival: Festival {
    _read { yield site.journal.festivals[id] }
  }

  static let declaration = ViewDeclaration(
    "festival-page", "What festival.html shows.", FestivalPageView.self
  ) {
    FestivalPageView.commonFields
    Field("festival", "The festival.") { FestivalView($0.site, $0.id) }
    Field("articles", "This page’s part of the articles about it.") { view in
      view.festival.articles[part: view.slice].map { ArticleAboutView(view.site, $0) }
    }
    Field("films", "This page’s part of the films shown there nobody says when.") { view in
      view.festival.filmsOfNoEdition[part: view.slice].map { FilmAtFestivalView(view.site, $0) }
    }
    Field("mentions", "This page’s part of where other articles speak of it.") { view in
      view.festival.mentions[part: view.slice].map { MentionView(view.site, $0) }
    }
    Field("pagination", "Where the page stands among the festival’s.") { view in
      PaginationView(
        view.site, index: view.site.addresses.festival(view.festival.id), slice: view.slice)
    }
  }
}

final class EditionPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let edition: FestivalEditionView
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, edition: FestivalEditionView, slice: Slice) {
    self.site = site
    self.page = page
    self.edition = edition
    self.slice = slice
  }

  private var festival: Festival {
    _read { yield site.journal.festivals[edition.id] }
  }

  private var name: String { festival.editions[edition.index].edition }

  static let declaration = ViewDeclaration(
    "edition-page", "What edition.html shows.", EditionPageView.self
  ) {
    EditionPageView.commonFields
    Field("edition", "The festival’s edition.") { $0.edition }
    Field("articles", "This page’s part of the articles about it.") { view in
      view.festival.articles(of: view.name, id: view.edition.id, in: view.site.journal)[
        part: view.slice
      ].map { ArticleAboutView(view.site, $0) }
    }
    Field("films", "This page’s part of the films shown there.") { view in
      view.festival.films(of: view.name)[part: view.slice]
        .map { FilmAtFestivalView(view.site, $0) }
    }
    Field("pagination", "Where the page stands among the edition’s.") { view in
      PaginationView(
        view.site,
        index: view.site.addresses.edition(view.name, of: view.festival.id) ?? "",
        slice: view.slice)
    }
  }
}
