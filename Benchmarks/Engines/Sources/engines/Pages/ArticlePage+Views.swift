import Markup
import Templates

/// What our engine is handed: a view with declared fields.
final class ArticlePageView: View {
  let article: ArticleView

  init(_ page: ArticlePage) {
    article = ArticleView(page)
  }

  static let declaration = ViewDeclaration("article page", "A page.", ArticlePageView.self) {
    Field("article", "The article.") { $0.article }
    Field("journal", "The journal’s name.") { _ in "The Long Take" }
  }
}

final class ArticleView: View {
  private let page: ArticlePage
  private let body: HTML
  private let authors: [NamedView]
  private let films: [FilmView]
  private let topics: [NamedView]
  private let related: [NamedView]

  init(_ page: ArticlePage) {
    self.page = page
    body = HTML(rendered: Array(page.body.utf8))
    authors = page.authors.map { NamedView($0) }
    films = page.films.map { FilmView($0) }
    topics = page.topics.map { NamedView($0) }
    related = page.related.map { NamedView($0) }
  }

  static let declaration = ViewDeclaration("article", "An article.", ArticleView.self) {
    Field("title", "The headline.") { $0.page.title }
    Field("standfirst", "The sentence below it.") { $0.page.standfirst }
    Field("kicker", "The word above it.") { $0.page.kicker }
    Field("address", "Where it stands.") { Address($0.page.address) }
    Field("day", "When it appeared.") { $0.page.day }
    Field("minutes", "How long it is.") { $0.page.minutes }
    Field("body", "The text.") { $0.body }
    Field("authors", "Who wrote it.") { $0.authors }
    Field("films", "What it is about.") { $0.films }
    Field("topics", "What it is filed under.") { $0.topics }
    Field("related", "What to read next.") { $0.related }
  }
}

/// A person, a topic or another article.
final class NamedView: View {
  private let named: ArticlePage.Named

  init(_ named: ArticlePage.Named) {
    self.named = named
  }

  static let declaration = ViewDeclaration("named", "Something with a page.", NamedView.self) {
    Field("name", "The name.") { $0.named.name }
    Field("address", "The page.") { Address($0.named.address) }
  }
}

final class FilmView: View {
  private let film: ArticlePage.Film
  private let directors: [NamedView]

  init(_ film: ArticlePage.Film) {
    self.film = film
    directors = film.directors.map { NamedView($0) }
  }

  static let declaration = ViewDeclaration("film", "A film.", FilmView.self) {
    Field("title", "The title.") { $0.film.title }
    Field("address", "The page.") { Address($0.film.address) }
    Field("year", "The year.") { $0.film.year }
    Field("directors", "Who made it.") { $0.directors }
  }
}
