import Markup
import Templates

/// The root views of the pages: the names that a template may use. All share `site` and `page`.
protocol PageRootView: View {
  var site: SiteContext { get }
  var page: PageView { get }
}

extension PageRootView {
  /// The fields that every page has.
  static var commonFields: [Field<Self>] {
    [
      Field("site", "The journal.") { SiteView($0.site) },
      Field("page", "The page itself.") { $0.page },
    ]
  }
}

final class SiteView: View {
  let site: SiteContext

  init(_ site: SiteContext) { self.site = site }

  private var configuration: JournalConfiguration { site.journal.configuration }

  static let declaration = ViewDeclaration("site", "The journal.", SiteView.self) {
    Field("title", "The journal’s title.") { $0.site.journal.configuration.title }
    Field("description", "What it is about.") { $0.site.journal.configuration.description }
    Field("language", "Its language’s code.") { $0.site.journal.configuration.language }
    Field("address", "The home page.") { Address($0.site.addresses.href($0.site.addresses.home)) }
    Field("stylesheet", "The theme’s CSS.") { view in
      Address(view.site.addresses.href(view.site.stylesheet))
    }
    Field("issn", "Its ISSN.") { $0.site.journal.configuration.issn }
    Field("navigation", "What journal.yaml names under navigation.") { view in
      view.site.navigation.map { NavigationView(view.site, $0) }
    }
    Field("article-count", "How many articles there are.") { $0.site.journal.articles.count }
    Field("film-count", "How many films there are.") { $0.site.journal.films.count }
  }
}

final class NavigationView: View {
  let site: SiteContext
  let entry: NavigationEntry

  init(_ site: SiteContext, _ entry: NavigationEntry) {
    self.site = site
    self.entry = entry
  }

  static let declaration = ViewDeclaration(
    "navigation-entry", "A link of the navigation.", NavigationView.self
  ) {
    Field("address", "Where it leads.") { Address($0.site.addresses.href($0.entry.address)) }
    Field("label", "What it is called.") { view in
      switch view.entry.label {
      case .string(let key): view.site.words.navigation(key)
      case .text(let text): text
      }
    }
  }
}

final class PageView: View {
  let site: SiteContext
  let pageAddress: String
  let title: String
  let summary: String?
  let isIndexed: Bool

  init(
    _ site: SiteContext, address: String, title: String, summary: String? = nil,
    isIndexed: Bool = true
  ) {
    self.site = site
    pageAddress = address
    self.title = title
    self.summary = summary
    self.isIndexed = isIndexed
  }

  static let declaration = ViewDeclaration("page", "The page itself.", PageView.self) {
    Field("title", "What the browser’s title bar shows, without the journal’s title.") { $0.title }
    Field("description", "The standfirst, or how the text begins.") { $0.summary }
    Field("address", "Where the page is, from the root of the server.") { view in
      Address(view.site.addresses.href(view.pageAddress))
    }
    Field("canonical", "Where the page is, with https and the host.") { view in
      Address(view.site.addresses.absolute(view.pageAddress))
    }
    Field("feeds", "The feeds of the journal and of what the page shows.") { view in
      view.site.feeds.of(view.pageAddress).map { FeedLinkView(view.site, $0) }
    }
    Field("is-indexed", "False for a page that search engines should pass over.") { $0.isIndexed }
  }
}

final class PaginationView: View {
  let site: SiteContext
  let index: String
  let slice: Slice

  init(_ site: SiteContext, index: String, slice: Slice) {
    self.site = site
    self.index = index
    self.slice = slice
  }

  private func address(of number: Int) -> Address? {
    guard (1...slice.total).contains(number) else { return nil }
    return Address(site.addresses.href(site.addresses.page(number, of: index)))
  }

  static let declaration = ViewDeclaration(
    "pagination", "Where the page stands in an index of several pages.", PaginationView.self
  ) {
    Field("number", "This page, counted from 1.") { $0.slice.number }
    Field("total", "How many pages there are.") { $0.slice.total }
    Field("previous", "The page before.") { $0.address(of: $0.slice.number - 1) }
    Field("next", "The page after.") { $0.address(of: $0.slice.number + 1) }
    Field("is-needed", "True where there is more than one page.") { $0.slice.total > 1 }
  }
}
