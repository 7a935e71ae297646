package import Diagnostics
package import Templates

/// The theme, checked against the views and compiled: nothing in it can fail any more.
package struct CompiledTheme: Sendable {
  let words: SiteWords
  let blocks: BlockTemplates

  /// The ids that the pages with a text have from their templates.
  let textAnchors: ThemeAnchors

  /// The addresses that templates write out, in the order of files.
  let addresses: [WrittenAddress]
  private let pages: [PageTemplate: Template]

  /// By kind: what `article-<kind>.html` says of its articles.
  private let articles: [Template?]

  /// All errors of the theme are appended to `diagnostics`; where there is one, the theme must not
  /// be used.
  package init(
    compiling files: ThemeFiles, for configuration: JournalConfiguration, jobs: Int,
    diagnostics: inout [Diagnostic]
  ) async {
    let library = TemplateLibrary(
      sources: files.sources, strings: files.strings,
      records: ExtraField.declarations(configuration.extra),
      stringOrigins: files.ownStrings)
    words = SiteWords(files.strings, kinds: configuration.kinds)
    let kinds = configuration.kinds.map { "article-\($0.name).html" }
    let templates =
      BlockTemplates.templates(callouts: files.callouts)
      + PageTemplate.allCases.map { ThemeTemplate(name: $0.name, view: $0.view) }
      + kinds.filter(library.contains).map { ThemeTemplate(name: $0, view: ArticlePageView.self) }
    let compiled = await library.compile(templates, jobs: jobs, diagnostics: &diagnostics)
    blocks = BlockTemplates(compiled, callouts: files.callouts)
    pages = Dictionary(
      uniqueKeysWithValues: PageTemplate.allCases.compactMap { page in
        compiled[page.name].map { (page, $0) }
      })
    articles = kinds.map { compiled[$0] }
    let withText =
      PageTemplate.withText.compactMap { compiled[$0.name] } + kinds.compactMap { compiled[$0] }
    textAnchors = ThemeAnchors(
      of: files, in: Set(withText.flatMap(\.references.templates)).sorted())
    var references = TemplateReferences()
    for template in Array(pages.values) + articles.compactMap(\.self) + blocks.all {
      references.formUnion(template.references)
    }
    addresses = references.addresses.inOrderOfFiles
    var used = Set(PageTemplate.allCases.map(\.name))
    used.formUnion(kinds)
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

extension Set<WrittenAddress> {
  fileprivate var inOrderOfFiles: [WrittenAddress] {
    sorted { ($0.path, $0.range.lowerBound) < ($1.path, $1.range.lowerBound) }
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

  /// What is to be compiled, with the blocks of these names.
  static func templates(callouts names: [String]) -> [ThemeTemplate] {
    [
      ThemeTemplate(name: "blocks/still.html", view: StillBlockView.self),
      ThemeTemplate(name: "blocks/question.html", view: QuestionBlockView.self),
      ThemeTemplate(name: "blocks/film-card.html", view: FilmCardBlockView.self),
      ThemeTemplate(name: "blocks/media.html", view: MediaBlockView.self),
    ] + names.map { ThemeTemplate(name: "blocks/\($0).html", view: CalloutBlockView.self) }
  }

  init(_ compiled: [String: Template], callouts names: [String]) {
    still = compiled["blocks/still.html"]
    question = compiled["blocks/question.html"]
    filmCard = compiled["blocks/film-card.html"]
    media = compiled["blocks/media.html"]
    callouts = Dictionary(
      names.compactMap { name in compiled["blocks/\(name).html"].map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

/// A template of the theme with the view it is handed.
struct ThemeTemplate: Sendable {
  let name: String
  let view: any View.Type
}

extension TemplateLibrary {
  /// Compiles templates, as many at a time as there are `jobs`, by name; without those in which
  /// something is wrong.
  fileprivate func compile(
    _ templates: [ThemeTemplate], jobs: Int, diagnostics: inout [Diagnostic]
  ) async -> [String: Template] {
    let results = await concurrentMap(count: templates.count, jobs: jobs, run: 2) {
      compile(templates[$0].name, for: templates[$0].view)
    }
    var compiled: [String: Template] = [:]
    for (template, result) in zip(templates, results) {
      compiled[template.name] = result.template
      Self.add(result.diagnostics, to: &diagnostics)
    }
    return compiled
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
