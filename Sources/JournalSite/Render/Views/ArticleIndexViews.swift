import FrontMatter
import Templates

/// The root views of the pages that list articles.

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
    Field("label", "Singular.") { $0.site.words.kinds[$0.kind].label }
    Field("plural", "Plural.") { $0.site.words.kinds[$0.kind].plural }
    Field("address", "Its index.") { view in
      Address(view.site.addresses.href(view.site.addresses.kind(view.kind)))
    }
    Field("count", "How many articles it has.") { $0.site.rankings.articlesByKind[$0.kind].count }
  }
}

final class ArchivePageView: PageRootView {
  let site: SiteContext
  let page: PageView

  init(_ site: SiteContext, _ page: PageView) {
    self.site = site
    self.page = page
  }

  static let declaration = ViewDeclaration(
    "archive-page", "What archive.html shows.", ArchivePageView.self
  ) {
    ArchivePageView.commonFields
    Field("years", "All years with articles, the newest first.") { view in
      view.site.rankings.archive.years.map { ArchiveYearView(view.site, $0) }
    }
  }
}

final class ArchiveYearView: View {
  let site: SiteContext
  let year: ArticleArchive.Year

  init(_ site: SiteContext, _ year: ArticleArchive.Year) {
    self.site = site
    self.year = year
  }

  static let declaration = ViewDeclaration(
    "archive-year", "A year of the journal.", ArchiveYearView.self
  ) {
    Field("year", "The year.") { String($0.year.year) }
    Field("address", "The list of its articles.") { view in
      Address(view.site.addresses.href(view.site.addresses.archive(view.year.year)))
    }
    Field("count", "How many articles it has.") { $0.year.articles.count }
  }
}

final class ArchiveYearPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let index: Int
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, index: Int, slice: Slice) {
    self.site = site
    self.page = page
    self.index = index
    self.slice = slice
  }

  private var years: [ArticleArchive.Year] { site.rankings.archive.years }

  static let declaration = ViewDeclaration(
    "archive-year-page", "What archive-year.html shows.", ArchiveYearPageView.self
  ) {
    ArchiveYearPageView.commonFields
    Field("year", "The year.") { ArchiveYearView($0.site, $0.years[$0.index]) }
    Field("sections", "This page’s articles by month, the newest first.") { $0.sections }
    Field("earlier", "The year before, where it has articles.") { view in
      view.index + 1 < view.years.count
        ? ArchiveYearView(view.site, view.years[view.index + 1]) : nil
    }
    Field("later", "The year after, where it has articles.") { view in
      view.index > 0 ? ArchiveYearView(view.site, view.years[view.index - 1]) : nil
    }
    Field("pagination", "Where the page stands in the index.") { view in
      PaginationView(
        view.site, index: view.site.addresses.archive(view.years[view.index].year),
        slice: view.slice)
    }
  }

  private var sections: [ArticleSectionView] {
    let months = runs(of: years[index].articles[slice.items]) {
      site.articles[Int($0.index)].entity.record.date.month
    }
    return months.map { month, articles in
      ArticleSectionView(
        month: month.flatMap { PartialDate(year: years[index].year, month: $0) },
        articles: articles.map { ArticleView(site, $0) })
    }
  }
}

final class ArticleSectionView: View {
  let month: PartialDate?
  let articles: [ArticleView]

  init(month: PartialDate?, articles: [ArticleView]) {
    self.month = month
    self.articles = articles
  }

  static let declaration = ViewDeclaration(
    "article-section", "The articles of a month.", ArticleSectionView.self
  ) {
    Field("month", "The month; none for articles that are dated by their year.") { $0.month }
    Field("articles", "The newest first.") { $0.articles }
  }
}
