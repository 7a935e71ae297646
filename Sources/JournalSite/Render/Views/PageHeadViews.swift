import FrontMatter
import Templates

/// What the head of a page says to whoever reads it away from the site: all addresses have https and
/// the host.

final class PageImageView: View {
  let site: SiteContext
  let still: Still

  init(_ site: SiteContext, _ still: Still) {
    self.site = site
    self.still = still
  }

  static let declaration = ViewDeclaration(
    "page-image", "The picture of what a page shows, for a link to it elsewhere.",
    PageImageView.self
  ) {
    Field("address", "Where the picture is, with https and the host.") { view in
      Address(view.site.addresses.absolute(view.site.addresses.file(view.still.path)))
    }
    Field("alt", "What is to be seen on it.") { $0.still.alt }
    Field("width", "In pixels.") { $0.still.size?.width }
    Field("height", "In pixels.") { $0.still.size?.height }
  }
}

final class PageArticleView: View {
  let site: SiteContext
  let id: ID<Article>
  private let shared: Shared<Article>

  init(_ site: SiteContext, _ id: ID<Article>) {
    self.site = site
    self.id = id
    shared = site.articles[Int(id.index)]
  }

  static let declaration = ViewDeclaration(
    "page-article", "What the head of an article’s page says of it.", PageArticleView.self
  ) {
    Field("title", "The headline.") { $0.shared.entity.record.title }
    Field("date", "The day of publication.") { $0.shared.entity.record.date }
    Field("updated", "The day of the last change of substance.") {
      $0.shared.entity.record.updated
    }
    Field("section", "The label of its kind.") { view in
      view.site.words.kinds[view.shared.entity.record.kind].label
    }
    Field("language", "The code of its language.") {
      $0.site.language(of: .article($0.id))
    }
    Field("authors", "Who wrote it; of a conversation by nobody else, who asks.") { view in
      view.shared.entity.byline.map { PageAuthorView(view.site, $0.person) }
    }
    Field("topics", "What it is filed under.") { view in
      view.shared.entity.topics.map { view.site.journal.topics[$0].title }
    }
    Field("issue-number", "The number of the issue it appeared in.") { view in
      view.shared.entity.issue.flatMap { view.site.journal.issues[$0].number }
    }
  }
}

final class PageAuthorView: View {
  let site: SiteContext
  let id: ID<Person>

  init(_ site: SiteContext, _ id: ID<Person>) {
    self.site = site
    self.id = id
  }

  static let declaration = ViewDeclaration(
    "page-author", "An author, for the head of an article’s page.", PageAuthorView.self
  ) {
    Field("name", "The name.") { $0.site.people[Int($0.id.index)].entity.record.name }
    Field("address", "The author’s page, with https and the host.") { view in
      Address(view.site.absolute(.person(view.id)))
    }
  }
}

final class AlternateView: View {
  let site: SiteContext
  let language: String
  let article: ID<Article>

  init(_ site: SiteContext, language: String, _ article: ID<Article>) {
    self.site = site
    self.language = language
    self.article = article
  }

  static let declaration = ViewDeclaration(
    "alternate", "An article in one of its languages.", AlternateView.self
  ) {
    Field("language", "The language’s code; x-default for the original.") { $0.language }
    Field("address", "Its page, with https and the host.") { view in
      Address(view.site.absolute(.article(view.article)))
    }
  }
}

extension SiteContext {
  /// The original first; empty for an article of one language only. A version whose original is on
  /// another site, and one in a language that another has, is none that a reader should be led to.
  func alternates(of page: Page) -> [AlternateView] {
    guard case .article(let id) = page.content else { return [] }
    let others = articles[Int(id.index)].entity.translations
    if others.isEmpty { return [] }
    let versions = ([id] + others).sorted { a, b in
      let (mine, theirs) = (isTranslation(a), isTranslation(b))
      return mine == theirs ? a < b : theirs
    }
    var languages: Set<String> = []
    var alternates: [AlternateView] = []
    for version in versions where articles[Int(version.index)].entity.record.canonical == nil {
      let language = language(of: .article(version))
      guard languages.insert(language).inserted else { continue }
      alternates.append(AlternateView(self, language: language, version))
    }
    guard alternates.count > 1, let first = alternates.first else { return [] }
    if !isTranslation(first.article) {
      alternates.append(AlternateView(self, language: "x-default", first.article))
    }
    return alternates
  }

  private func isTranslation(_ article: ID<Article>) -> Bool {
    articles[Int(article.index)].entity.translationOf != nil
  }
}
