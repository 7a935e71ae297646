import Templates

/// The root views of the indexes of festivals, topics, series and issues.

final class FestivalsPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, slice: Slice) {
    self.site = site
    self.page = page
    self.slice = slice
  }

  static let declaration = ViewDeclaration(
    "festivals-page", "What festivals.html shows.", FestivalsPageView.self
  ) {
    FestivalsPageView.commonFields
    Field("festivals", "This page’s festivals, by name.") { view in
      view.site.rankings.festivals[view.slice.items].map { FestivalView(view.site, $0) }
    }
    Field("pagination", "Where the page stands in the index.") { view in
      PaginationView(view.site, index: view.site.addresses.festivals, slice: view.slice)
    }
  }
}

final class TopicsPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, slice: Slice) {
    self.site = site
    self.page = page
    self.slice = slice
  }

  static let declaration = ViewDeclaration(
    "topics-page", "What topics.html shows.", TopicsPageView.self
  ) {
    TopicsPageView.commonFields
    Field("topics", "This page’s topics, by title.") { view in
      view.site.rankings.topics[view.slice.items].map { TopicView(view.site, $0) }
    }
    Field("pagination", "Where the page stands in the index.") { view in
      PaginationView(view.site, index: view.site.addresses.topics, slice: view.slice)
    }
  }
}

final class AllSeriesPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, slice: Slice) {
    self.site = site
    self.page = page
    self.slice = slice
  }

  static let declaration = ViewDeclaration(
    "all-series-page", "What all-series.html shows.", AllSeriesPageView.self
  ) {
    AllSeriesPageView.commonFields
    Field("all-series", "This page’s series, by title.") { view in
      view.site.rankings.series[view.slice.items].map { SeriesView(view.site, $0) }
    }
    Field("pagination", "Where the page stands in the index.") { view in
      PaginationView(view.site, index: view.site.addresses.series, slice: view.slice)
    }
  }
}

final class IssuesPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, slice: Slice) {
    self.site = site
    self.page = page
    self.slice = slice
  }

  static let declaration = ViewDeclaration(
    "issues-page", "What issues.html shows.", IssuesPageView.self
  ) {
    IssuesPageView.commonFields
    Field("issues", "This page’s issues, the newest first.") { view in
      view.site.rankings.issues[view.slice.items].map { IssueView(view.site, $0) }
    }
    Field("pagination", "Where the page stands in the index.") { view in
      PaginationView(view.site, index: view.site.addresses.issues, slice: view.slice)
    }
  }
}
