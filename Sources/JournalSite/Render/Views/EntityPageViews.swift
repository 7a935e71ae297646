import Templates

/// The root views of the pages that show one entity.

final class ArticlePageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let article: ArticleView

  init(_ site: SiteContext, _ page: PageView, article: ArticleView) {
    self.site = site
    self.page = page
    self.article = article
  }

  static let declaration = ViewDeclaration(
    "article-page", "What article.html and article-<kind>.html show.", ArticlePageView.self
  ) {
    ArticlePageView.commonFields
    Field("article", "The article.") { $0.article }
  }
}

final class TopicPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let id: ID<Topic>
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, id: ID<Topic>, slice: Slice) {
    self.site = site
    self.page = page
    self.id = id
    self.slice = slice
  }

  static let declaration = ViewDeclaration(
    "topic-page", "What topic.html shows.", TopicPageView.self
  ) {
    TopicPageView.commonFields
    Field("topic", "The topic.") { TopicView($0.site, $0.id) }
    Field("articles", "This page’s articles, the newest first.") { view in
      view.site.journal.topics[view.id].articles[part: view.slice]
        .map { ArticleView(view.site, $0) }
    }
    Field("mentions", "This page’s part of where other articles speak of it.") { view in
      view.site.journal.topics[view.id].mentions[part: view.slice]
        .map { MentionView(view.site, $0) }
    }
    Field("pagination", "Where the page stands among the topic’s.") { view in
      PaginationView(
        view.site, index: view.site.addresses.topic(view.site.journal.topics[view.id].id),
        slice: view.slice)
    }
  }
}

final class SeriesPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let id: ID<Series>
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, id: ID<Series>, slice: Slice) {
    self.site = site
    self.page = page
    self.id = id
    self.slice = slice
  }

  static let declaration = ViewDeclaration(
    "series-page", "What series.html shows.", SeriesPageView.self
  ) {
    SeriesPageView.commonFields
    Field("series", "The series.") { SeriesView($0.site, $0.id) }
    Field("articles", "This page’s articles, from the first to the last.") { view in
      view.site.journal.series[view.id].articles[view.slice.items]
        .map { ArticleView(view.site, $0) }
    }
    Field("pagination", "Where the page stands among those of the series.") { view in
      PaginationView(
        view.site, index: view.site.addresses.series(view.site.journal.series[view.id].id),
        slice: view.slice)
    }
  }
}

final class IssuePageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let issue: IssueView

  init(_ site: SiteContext, _ page: PageView, issue: IssueView) {
    self.site = site
    self.page = page
    self.issue = issue
  }

  static let declaration = ViewDeclaration(
    "issue-page", "What issue.html shows.", IssuePageView.self
  ) {
    IssuePageView.commonFields
    Field("issue", "The issue.") { $0.issue }
  }
}

final class PlainPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let plain: PlainView

  init(_ site: SiteContext, _ page: PageView, plain: PlainView) {
    self.site = site
    self.page = page
    self.plain = plain
  }

  static let declaration = ViewDeclaration("plain", "What page.html shows.", PlainPageView.self) {
    PlainPageView.commonFields
    Field("plain", "The page of the journal’s own.") { $0.plain }
  }
}

final class SearchPageView: PageRootView {
  let site: SiteContext
  let page: PageView

  init(_ site: SiteContext, _ page: PageView) {
    self.site = site
    self.page = page
  }

  static let declaration = ViewDeclaration(
    "search-page", "What search.html shows.", SearchPageView.self
  ) {
    SearchPageView.commonFields
  }
}

final class NotFoundPageView: PageRootView {
  let site: SiteContext
  let page: PageView

  init(_ site: SiteContext, _ page: PageView) {
    self.site = site
    self.page = page
  }

  static let declaration = ViewDeclaration(
    "404-page", "What 404.html shows.", NotFoundPageView.self
  ) {
    NotFoundPageView.commonFields
  }
}

final class RedirectPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let target: String

  init(_ site: SiteContext, _ page: PageView, target: String) {
    self.site = site
    self.page = page
    self.target = target
  }

  static let declaration = ViewDeclaration(
    "redirect-page", "What redirect.html shows at an old address.", RedirectPageView.self
  ) {
    RedirectPageView.commonFields
    Field("target", "The new address, from the root of the server.") { view in
      Address(view.site.addresses.href(view.target))
    }
    Field("canonical-target", "The new address, with https and the host.") { view in
      Address(view.site.addresses.absolute(view.target))
    }
  }
}
