import Markdown
package import Markup
import Templates

/// Prints pages: pure, so that any number of tasks may do it in any order.
package struct SiteRenderer: Sendable {
  let site: SiteContext
  let theme: CompiledTheme

  /// The journal as feeds print it.
  let feedSite: SiteContext

  let search: SearchFiles

  init(site: SiteContext, theme: CompiledTheme, search: SearchFiles) {
    self.site = site
    self.search = search
    feedSite = SiteContext(forFeedsOf: site)
    self.theme = theme
  }

  var variants: PictureVariants { site.variants }

  /// The same with other variants of the pictures.
  func showing(_ variants: PictureVariants) -> SiteRenderer {
    SiteRenderer(site: SiteContext(site, showing: variants), theme: theme, search: search)
  }

  /// The same with another index of the search.
  func searching(_ search: SearchFiles) -> SiteRenderer {
    SiteRenderer(site: site, theme: theme, search: search)
  }

  /// Writes the page into an empty buffer.
  package func render(_ page: Page, into buffer: inout OutputBuffer) {
    let journal = site.journal
    switch page.content {
    case .home:
      render(
        HomePageView(
          site, view(page, journal.configuration.title, journal.configuration.description)), .home,
        into: &buffer)
    case .article(let id):
      let article = site.articles[Int(id.index)].entity
      let summary =
        article.prose.standfirst?.plainText(in: site.journal)
        ?? article.prose.body.excerpt(in: site.journal)
      let root = ArticlePageView(
        site, view(page, article.record.title, summary), article: ArticleView(site, id))
      theme.template(ofKind: article.record.kind)?.render(root, into: &buffer)
    case .film(let id): renderFilm(id, page, into: &buffer)
    case .filmLists(let id, let slice): renderFilm(id, page, slice, into: &buffer)
    case .person(let id): renderPerson(id, page, into: &buffer)
    case .personLists(let id, let slice): renderPerson(id, page, slice, into: &buffer)
    case .festival(let id): renderFestival(id, page, into: &buffer)
    case .festivalLists(let id, let slice): renderFestival(id, page, slice, into: &buffer)
    case .edition(let id, let index): renderEdition(index, of: id, page, into: &buffer)
    case .editionLists(let id, let index, _): renderEdition(index, of: id, page, into: &buffer)
    case .topic(let id, let slice):
      let root = TopicPageView(
        site,
        view(page, journal.topics[id].title, journal.topics[id].body.excerpt(in: site.journal)),
        id: id,
        slice: slice)
      render(root, .topic, into: &buffer)
    case .series(let id, let slice):
      let root = SeriesPageView(
        site,
        view(page, journal.series[id].title, journal.series[id].body.excerpt(in: site.journal)),
        id: id,
        slice: slice)
      render(root, .series, into: &buffer)
    case .issue(let id):
      let root = IssuePageView(
        site,
        view(page, journal.issues[id].title, journal.issues[id].body.excerpt(in: site.journal)),
        issue: IssueView(site, id))
      render(root, .issue, into: &buffer)
    case .plain(let id):
      let root = PlainPageView(
        site, view(page, journal.pages[id].title, journal.pages[id].body.excerpt(in: site.journal)),
        plain: PlainView(site, id))
      render(root, .page, into: &buffer)
    default: renderIndex(page, into: &buffer)
    }
  }

  private func renderIndex(_ page: Page, into buffer: inout OutputBuffer) {
    let words = site.words
    let rankings = site.rankings
    let addresses = site.addresses
    switch page.content {
    case .articles(let slice):
      let root = ArticlesPageView(
        site, view(page, words.navigation("articles")), articles: slice.items.map { ID($0) },
        pagination: PaginationView(site, index: addresses.articles, slice: slice))
      render(root, .articles, into: &buffer)
    case .kind(let kind, let slice):
      let root = ArticlesPageView(
        site, view(page, words.kinds[kind].plural),
        articles: Array(rankings.articlesByKind[kind][slice.items]),
        pagination: PaginationView(site, index: addresses.kind(kind), slice: slice))
      render(root, .kind, into: &buffer)
    case .films(let slice):
      let root = FilmsPageView(
        site, view(page, words.navigation("films")), films: Array(rankings.films[slice.items]),
        pagination: PaginationView(site, index: addresses.films, slice: slice))
      render(root, .films, into: &buffer)
    case .filmGroup(let id, let slice):
      let root = FilmGroupPageView(
        site, view(page, site.title(of: rankings.filmGroups[id])), id: id, slice: slice)
      render(root, PageTemplate(of: id), into: &buffer)
    case .nowShowing:
      render(
        NowShowingPageView(site, view(page, words.navigation("now-showing"))), .nowShowing,
        into: &buffer)
    case .directors(let slice):
      let root = PeoplePageView(
        site, view(page, words.navigation("directors")),
        people: Array(rankings.directors[slice.items]), count: rankings.directors.count,
        pagination: PaginationView(site, index: addresses.directors, slice: slice))
      render(root, .directors, into: &buffer)
    case .people(let slice):
      let root = PeoplePageView(
        site, view(page, words.navigation("people")), people: Array(rankings.people[slice.items]),
        count: rankings.people.count,
        pagination: PaginationView(site, index: addresses.people, slice: slice))
      render(root, .people, into: &buffer)
    case .contributors(let slice):
      let root = PeoplePageView(
        site, view(page, words.navigation("contributors")),
        people: Array(rankings.contributors[slice.items]), count: rankings.contributors.count,
        pagination: PaginationView(site, index: addresses.contributors, slice: slice))
      render(root, .contributors, into: &buffer)
    case .archive:
      render(
        ArchivePageView(site, view(page, words.navigation("archive"))), .archive, into: &buffer)
    case .archiveYear(let index, let slice):
      let title = "\(words.navigation("archive")) \(rankings.archive.years[index].year)"
      render(
        ArchiveYearPageView(site, view(page, title), index: index, slice: slice), .archiveYear,
        into: &buffer)
    case .festivals(let slice):
      render(
        FestivalsPageView(site, view(page, words.navigation("festivals")), slice: slice),
        .festivals, into: &buffer)
    case .topics(let slice):
      render(
        TopicsPageView(site, view(page, words.navigation("topics")), slice: slice), .topics,
        into: &buffer)
    case .allSeries(let slice):
      render(
        AllSeriesPageView(site, view(page, words.navigation("series")), slice: slice), .allSeries,
        into: &buffer)
    case .fieldIndex(let field, let slice):
      let title = rankings.fields.indexes[field].field.label
      render(
        FieldPageView(site, view(page, title), field: field, slice: slice), .field, into: &buffer)
    case .fieldValue(let place, let slice):
      render(
        FieldValuePageView(site, view(page, site.title(of: place)), place: place, slice: slice),
        .fieldValue, into: &buffer)
    case .issues(let slice):
      render(
        IssuesPageView(site, view(page, words.navigation("issues")), slice: slice), .issues,
        into: &buffer)
    case .search:
      render(SearchPageView(site, view(page, words.navigation("search"))), .search, into: &buffer)
    case .notFound:
      render(
        NotFoundPageView(site, view(page, words.navigation("not-found"))), .notFound, into: &buffer)
    case .redirect(let target, _):
      let root = RedirectPageView(
        site, view(page, site.journal.configuration.title), target: target)
      render(root, .redirect, into: &buffer)
    default: preconditionFailure("a page of an entity is no index")
    }
  }

  func view(_ page: Page, _ title: String, _ summary: String? = nil) -> PageView {
    PageView(site, page, title: title, summary: summary)
  }

  func render(_ root: some View, _ template: PageTemplate, into buffer: inout OutputBuffer) {
    theme.template(template)?.render(root, into: &buffer)
  }
}
