package import Diagnostics
package import Templates

/// The theme, checked against the views and compiled: nothing in it can fail any more.
package struct CompiledTheme: Sendable {
  let words: SiteWords
  let blocks: BlockTemplates

  /// The ids that the pages with a text have from their templates.
  let textAnchors: ThemeAnchors
  private let pages: [PageTemplate: Template]

  /// By kind: what `article-<kind>.html` says of its articles.
  private let articles: [Template?]

  /// All errors of the theme are appended to `diagnostics`; where there is one, the theme must not
  /// be used.
  package init(
    compiling files: ThemeFiles, for configuration: JournalConfiguration,
    diagnostics: inout [Diagnostic]
  ) {
    let library = TemplateLibrary(
      sources: files.sources, strings: files.strings,
      records: ExtraField.declarations(configuration.extra),
      stringOrigins: files.ownStrings)
    words = SiteWords(files.strings, kinds: configuration.kinds)
    blocks = BlockTemplates(library, callouts: files.callouts, diagnostics: &diagnostics)
    var pages: [PageTemplate: Template] = [:]
    for page in PageTemplate.allCases {
      pages[page] = library.compile(page.name, for: page.view, diagnostics: &diagnostics)
    }
    self.pages = pages
    articles = configuration.kinds.map { kind in
      let name = "article-\(kind.name).html"
      guard library.contains(name) else { return nil }
      return library.compile(name, for: ArticlePageView.self, diagnostics: &diagnostics)
    }
    let withText = PageTemplate.withText.compactMap { pages[$0] } + articles.compactMap(\.self)
    textAnchors = ThemeAnchors(
      of: files, in: Set(withText.flatMap(\.references.templates)).sorted())
    var used = Set(PageTemplate.allCases.map(\.name))
    used.formUnion(configuration.kinds.map { "article-\($0.name).html" })
    for name in files.sources.overlay.keys.sorted() where !used.contains(name) {
      let known = Set(diagnostics.map { "\($0.path)\($0.range)\($0.problem.id)" })
      diagnostics += library.checkSyntax(name).filter {
        !known.contains("\($0.path)\($0.range)\($0.problem.id)")
      }
    }
    // What a template with a mistake in it would have used is not known.
    guard !diagnostics.contains(where: { TemplateDiagnostics.ids.contains($0.problem.id) }) else {
      return
    }
    var references = TemplateReferences()
    for template in Array(pages.values) + articles.compactMap(\.self) + blocks.all {
      references.formUnion(template.references)
    }
    references.templates.formUnion(used)
    diagnostics += files.unused(references)
  }

  func template(_ page: PageTemplate) -> Template? { pages[page] }

  func template(ofKind kind: Int) -> Template? { articles[kind] ?? pages[.article] }

  /// Everything that a template may say in a journal.
  package static func vocabulary(for configuration: JournalConfiguration) -> Vocabulary {
    let blocks: [(String, any View.Type)] = [
      ("blocks/still.html", StillBlockView.self), ("blocks/question.html", QuestionBlockView.self),
      ("blocks/film-card.html", FilmCardBlockView.self),
      ("blocks/media.html", MediaBlockView.self), ("blocks/<name>.html", CalloutBlockView.self),
    ]
    return Vocabulary(
      roots: PageTemplate.allCases.map { ($0.name, $0.view) } + blocks,
      records: ExtraField.declarations(configuration.extra))
  }
}

/// The templates of the blocks in a text; nil where the theme has an error in it.
package struct BlockTemplates: Sendable {
  let still: Template?
  let question: Template?
  let filmCard: Template?
  let media: Template?

  /// By the name in `[!name]`.
  let callouts: [String: Template]

  var all: [Template] {
    [still, question, filmCard, media].compactMap(\.self) + Array(callouts.values)
  }

  init(_ library: TemplateLibrary, callouts names: [String], diagnostics: inout [Diagnostic]) {
    still = library.compile(
      "blocks/still.html", for: StillBlockView.self, diagnostics: &diagnostics)
    question = library.compile(
      "blocks/question.html", for: QuestionBlockView.self, diagnostics: &diagnostics)
    filmCard = library.compile(
      "blocks/film-card.html", for: FilmCardBlockView.self, diagnostics: &diagnostics)
    media = library.compile(
      "blocks/media.html", for: MediaBlockView.self, diagnostics: &diagnostics)
    var callouts: [String: Template] = [:]
    for name in names {
      callouts[name] = library.compile(
        "blocks/\(name).html", for: CalloutBlockView.self, diagnostics: &diagnostics)
    }
    self.callouts = callouts
  }
}

/// The templates of the pages, each with the view it is handed.
enum PageTemplate: String, CaseIterable, Sendable {
  case home, article, film, person, festival, topic, series, issue, page, articles, kind, films
  case filmsOfYear = "films-year"
  case filmsOfDecade = "films-decade"
  case filmsOfCountry = "films-country"
  case nowShowing = "now-showing"
  case directors, people, contributors, festivals, edition, topics, issues, archive
  case allSeries = "all-series"
  case field
  case fieldValue = "field-value"
  case archiveYear = "archive-year"
  case search
  case notFound = "404"
  case redirect
  case feed
  case feedArticle = "feed-article"

  /// Those of the pages that show a text somebody wrote.
  static let withText: [PageTemplate] = [
    .article, .film, .person, .festival, .topic, .series, .issue, .page,
  ]

  var name: String { self == .feed ? "feed.xml" : rawValue + ".html" }

  init(of group: FilmGroupID) {
    switch group {
    case .year: self = .filmsOfYear
    case .decade: self = .filmsOfDecade
    case .country: self = .filmsOfCountry
    }
  }

  var view: any View.Type {
    switch self {
    case .home: HomePageView.self
    case .article: ArticlePageView.self
    case .film: FilmPageView.self
    case .person: PersonPageView.self
    case .festival: FestivalPageView.self
    case .topic: TopicPageView.self
    case .series: SeriesPageView.self
    case .issue: IssuePageView.self
    case .page: PlainPageView.self
    case .articles, .kind: ArticlesPageView.self
    case .films: FilmsPageView.self
    case .filmsOfYear, .filmsOfDecade, .filmsOfCountry: FilmGroupPageView.self
    case .nowShowing: NowShowingPageView.self
    case .directors, .people, .contributors: PeoplePageView.self
    case .edition: EditionPageView.self
    case .archive: ArchivePageView.self
    case .archiveYear: ArchiveYearPageView.self
    case .festivals: FestivalsPageView.self
    case .topics: TopicsPageView.self
    case .allSeries: AllSeriesPageView.self
    case .field: FieldPageView.self
    case .fieldValue: FieldValuePageView.self
    case .issues: IssuesPageView.self
    case .search: SearchPageView.self
    case .notFound: NotFoundPageView.self
    case .redirect: RedirectPageView.self
    case .feed: FeedFileView.self
    case .feedArticle: FeedArticleView.self
    }
  }
}
