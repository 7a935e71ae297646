import FrontMatter
import Markdown
import Markup
import Templates

/// The root view of `feed.xml`.
final class FeedFileView: View {
  let site: SiteContext
  let feed: FeedView

  init(_ site: SiteContext, _ feed: FeedView) {
    self.site = site
    self.feed = feed
  }

  static let declaration = ViewDeclaration(
    "feed-file", "What feed.xml prints. All addresses have https and the host.", FeedFileView.self
  ) {
    Field("site", "The journal.") { $0.site.view }
    Field("feed", "The feed.") { $0.feed }
  }
}

final class FeedView: View {
  let site: SiteContext
  let feed: Feed
  let template: Template?

  /// `template` sets the articles: `feed-article.html`.
  init(_ site: SiteContext, _ feed: Feed, template: Template?) {
    self.site = site
    self.feed = feed
    self.template = feed.holdsWholeTexts ? template : nil
  }

  var entries: [FeedEntryView] {
    feed.articles.map { FeedEntryView(site, $0, template: template) }
  }

  static let declaration = ViewDeclaration(
    "feed", "Articles that readers subscribe to.", FeedView.self
  ) {
    Field("title", "What it is of, with the journal’s title.") {
      $0.site.title(of: $0.feed.subject)
    }
    Field("address", "The feed itself.") { Address($0.site.addresses.href($0.feed.address)) }
    Field("page", "The page that shows the same.") {
      Address($0.site.addresses.href($0.feed.index))
    }
    Field("updated", "The day of the last change in any of its articles.") { $0.feed.updated }
    Field("entries", "The articles, the newest first.") { $0.entries }
  }
}

final class FeedEntryView: View {
  let site: SiteContext
  let id: ID<Article>
  private let template: Template?

  init(_ site: SiteContext, _ id: ID<Article>, template: Template?) {
    self.site = site
    self.id = id
    self.template = template
  }

  private var article: Article {
    _read { yield site.articles[Int(id.index)].entity }
  }

  /// The standfirst; how the text begins, where the feed does not hold all of it.
  var summary: String? {
    article.prose.standfirst?.plainText(in: site.journal)
      ?? (template == nil ? article.prose.body.excerpt(in: site.journal) : nil)
  }

  /// The whole text, set by the template.
  var content: HTML? {
    guard let template else { return nil }
    var buffer = OutputBuffer(reserving: 1 << 14)
    template.render(FeedArticleView(site, ArticleView(site, id)), into: &buffer)
    return HTML(rendered: buffer.bytes)
  }

  static let declaration = ViewDeclaration(
    "feed-entry", "An article in a feed.", FeedEntryView.self
  ) {
    Field("article", "The article.") { ArticleView($0.site, $0.id) }
    Field("updated", "The day of its last change.") { $0.article.record.lastChange }
    Field("summary", "The standfirst, or how the text begins, where there is no content.") {
      $0.summary
    }
    Field("content", "The whole text, as feed-article.html sets it; none in the feed of a person.")
    { $0.content }
  }
}

/// The root view of `feed-article.html`.
final class FeedArticleView: View {
  let site: SiteContext
  let article: ArticleView

  init(_ site: SiteContext, _ article: ArticleView) {
    self.site = site
    self.article = article
  }

  static let declaration = ViewDeclaration(
    "feed-article",
    "What feed-article.html sets: the text of an article in a feed. All addresses have https and "
      + "the host.", FeedArticleView.self
  ) {
    Field("site", "The journal.") { $0.site.view }
    Field("article", "The article.") { $0.article }
  }
}

final class FeedLinkView: View {
  let site: SiteContext
  let link: FeedLink

  init(_ site: SiteContext, _ link: FeedLink) {
    self.site = site
    self.link = link
  }

  static let declaration = ViewDeclaration(
    "feed-link", "A feed that a page names.", FeedLinkView.self
  ) {
    Field("address", "Where it is.") { Address($0.site.addresses.href($0.link.address)) }
    Field("title", "What it is of, with the journal’s title.") {
      $0.site.title(of: $0.link.subject)
    }
    Field("type", "application/atom+xml or application/feed+json.") { $0.link.type.rawValue }
  }
}
