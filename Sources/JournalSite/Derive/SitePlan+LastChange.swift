import FrontMatter

extension SitePlan {
  /// How many articles the home page lists below its lead and features.
  static let latestAtHome = 12

  /// The day on which what a page shows last changed: that of its article, or of the newest article
  /// among those that it lists.
  ///
  /// Nil where no article tells, or none to the day: a search engine that is told a wrong day stops
  /// believing the right ones.
  func lastChange(of page: Page, in journal: Journal) -> PartialDate? {
    switch page.content {
    case .home: newest(shownAtHome(journal), journal)
    case .article(let id): newest([id], journal)
    case .film(let id):
      newest(journal.films[id].articlesAbout, journal.films[id].mentions, in: journal)
    case .person(let id): lastChange(of: journal.people[id], in: journal)
    case .festival(let id):
      newest(journal.festivals[id].articles, journal.festivals[id].mentions, in: journal)
    case .topic(let id, let slice): newest(journal.topics[id].articles[part: slice], journal)
    case .fieldValue(let place, let slice):
      newest(rankings.fields[place].articles[part: slice], journal)
    case .series(let id, let slice): newest(journal.series[id].articles[slice.items], journal)
    case .archiveYear(let index, let slice):
      newest(rankings.archive.years[index].articles[slice.items], journal)
    case .issue(let id): newest(journal.issues[id].sections.flatMap(\.articles), journal)
    case .articles(let slice): newest(slice.items.map { ID<Article>($0) }, journal)
    case .kind(let kind, let slice): newest(rankings.articlesByKind[kind][slice.items], journal)
    default: nil
    }
  }

  private func lastChange(of person: Person, in journal: Journal) -> PartialDate? {
    let others = person.articlesBy + person.translated + person.conversations + person.interviewed
    return newest(
      others + person.articlesAbout.map(\.article) + person.mentions.map(\.article), journal)
  }

  private func shownAtHome(_ journal: Journal) -> [ID<Article>] {
    let newest = journal.articles.indices.prefix(Self.latestAtHome).map { ID<Article>($0) }
    return newest + journal.features + [journal.lead].compactMap(\.self)
  }

  private func newest(
    _ about: [ArticleAbout], _ mentions: [Mention], in journal: Journal
  ) -> PartialDate? {
    newest(about.map(\.article) + mentions.map(\.article), journal)
  }

  private func newest(_ articles: some Sequence<ID<Article>>, _ journal: Journal) -> PartialDate? {
    let newest = articles.lazy.map { journal.articles[$0].record.lastChange }
      .max { CalendarDay(lastOf: $0) < CalendarDay(lastOf: $1) }
    return newest?.day == nil ? nil : newest
  }
}

extension ArticleRecord {
  /// `updated`, or the day of publication.
  var lastChange: PartialDate { updated ?? date }
}
