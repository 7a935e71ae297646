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
      Field("site", "The journal.") { $0.site.view },
      Field("page", "The page itself.") { $0.page },
    ]
  }
}

final class PageView: View {
  let site: SiteContext
  let value: Page
  let title: String
  let summary: String?

  init(_ site: SiteContext, _ value: Page, title: String, summary: String? = nil) {
    self.site = site
    self.value = value
    self.title = title
    self.summary = summary
  }

  static let declaration = ViewDeclaration("page", "The page itself.", PageView.self) {
    Field("title", "What the browser’s title bar shows, without the journal’s title.") { $0.title }
    Field("description", "The standfirst, or how the text begins.") { $0.summary }
    Field("address", "Where the page is, from the root of the server.") { view in
      Address(view.site.addresses.href(view.value.address))
    }
    Field(
      "canonical",
      "Where the page is, with https and the host; for an article that is elsewhere first, there."
    ) { Address($0.canonical) }
    Field("breadcrumbs", "The way here from the home page, which comes first.") { view in
      view.site.breadcrumbs(to: view.value.content).map { BreadcrumbView(view.site, $0) }
    }
    Field("feeds", "The feeds of the journal and of what the page shows.") { view in
      view.site.feeds.of(view.value.address).map { FeedLinkView(view.site, $0) }
    }
    Field("is-indexed", "False for a page that search engines should pass over.") {
      $0.value.isIndexed(in: $0.site.journal)
    }
    Field("number", "Which page of an index it is, counted from 1, where the index has several.") {
      $0.slice?.number
    }
    Field("total", "How many pages the index has, where it has several.") { $0.slice?.total }
    Field("image", "The picture of what the page shows.") { $0.image }
    Field("article", "What the head says of an article, on the page of one.") { $0.article }
    Field("alternates", "The versions of an article in all its languages, where it has several.") {
      $0.site.alternates(of: $0.value)
    }
    Field("locale", "The language and its country, as Open Graph spells them: en_US.") {
      openGraphLocale($0.language)
    }
    Field("open-graph-type", "article, profile, video.movie, website: what Open Graph calls it.") {
      $0.openGraphType
    }
    Field("player", "The script that plays its videos; none where there is nothing to play.") {
      $0.player
    }
    Field("structured-data", "What the page tells search engines; none for what is not found.") {
      StructuredData($0.site, $0.value, title: $0.title, summary: $0.summary).json
    }
  }

  private var canonical: String {
    if case .article(let id) = value.content,
      let original = site.articles[Int(id.index)].entity.record.canonical
    {
      return original
    }
    return site.addresses.absolute(value.address)
  }

  /// Nil for a page that is its whole index.
  private var slice: Slice? { value.content.slice.flatMap { $0.total > 1 ? $0 : nil } }

  private var image: PageImageView? {
    // Nobody who shows a link to a page shows a drawing of this format.
    value.picture(in: site).flatMap {
      $0.path.utf8.suffix(4).elementsEqual(".svg".utf8) ? nil : PageImageView(site, $0)
    }
  }

  private var article: PageArticleView? {
    if case .article(let id) = value.content { PageArticleView(site, id) } else { nil }
  }

  private var language: String { site.language(of: value.content) }

  private var openGraphType: String {
    switch value.content {
    case .article: "article"
    case .person: "profile"
    case .film(let id): site.films[Int(id.index)].entity.record.openGraphType
    default: "website"
    }
  }
}

final class BreadcrumbView: View {
  let site: SiteContext
  let breadcrumb: Breadcrumb

  init(_ site: SiteContext, _ breadcrumb: Breadcrumb) {
    self.site = site
    self.breadcrumb = breadcrumb
  }

  static let declaration = ViewDeclaration(
    "breadcrumb", "A page on the way from the home page to this one.", BreadcrumbView.self
  ) {
    Field("label", "What it is called.") { $0.breadcrumb.label }
    Field("address", "Where it is.") { Address($0.site.addresses.href($0.breadcrumb.address)) }
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
