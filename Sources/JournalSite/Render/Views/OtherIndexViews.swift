import Templates

/// The root views of the indexes of festivals, topics, series and issues.

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

final class AllSeriesPageView: PageRootView {
  let site: SiteContext
  let page: PageView

  init(_ site: SiteContext, _ page: PageView) {
    self.site = site
    self.page = page
  }

  static let declaration = ViewDeclaration(
    "all-series-page", "What all-series.html shows.", AllSeriesPageView.self
  ) {
    AllSeriesPageView.commonFields
    Field("all-series", "All series, by title.") { view in
      view.site.rankings.series.map { SeriesView(view.site, $0) }
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
