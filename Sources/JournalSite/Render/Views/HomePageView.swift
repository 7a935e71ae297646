import Templates

final class HomePageView: PageRootView {
  let site: SiteContext
  let page: PageView

  init(_ site: SiteContext, _ page: PageView) {
    self.site = site
    self.page = page
  }

  /// How many articles the home page lists below its lead and features.
  private static let latestCount = SitePlan.latestAtHome

  private var latest: [ID<Article>] {
    let shown = Set([site.leadAtHome].compactMap(\.self) + site.journal.features)
    return site.journal.articles.indices.lazy.map { ID<Article>($0) }
      .filter { !shown.contains($0) }.prefix(Self.latestCount).map(\.self)
  }

  static let declaration = ViewDeclaration("home-page", "What home.html shows.", HomePageView.self)
  {
    HomePageView.commonFields
    Field("lead", "The article that leads: home.lead, or the newest.") { view in
      view.site.leadAtHome.map { ArticleView(view.site, $0) }
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
    Field("now-showing", "Films that can be watched now or soon, by title.") { view in
      view.site.rankings.nowShowing.map { FilmView(view.site, $0) }
    }
  }
}

extension SiteContext {
  /// `home.lead`, or the newest article.
  var leadAtHome: ID<Article>? {
    journal.lead ?? (journal.articles.isEmpty ? nil : ID(0))
  }
}
