package import FrontMatter

/// A festival with its editions.
package struct Festival: Sendable {
  package let id: String
  package var origin: Origin
  package let name: String
  package let place: String?

  /// In the order of their dates; those that only references name stand among them.
  package var editions: [FestivalEdition]
  package var aliases: [Alias] = []
  package var extra: [ExtraValue?] = []
  package var body = LinkedDocument()
  package var films: [FilmAtFestival] = []
  package var articles: [ArticleAbout] = []
  package var mentions: [Mention] = []
}

package struct FestivalEdition: Sendable {
  /// As typed: `2024`, `15`.
  package let edition: String
  package let from: PartialDate?
  package let until: PartialDate?
}

package struct FilmAtFestival: Sendable {
  package let film: ID<Film>
  package let edition: String?
  package let section: String?
}

/// What an article can be filed under.
package struct Topic: Sendable {
  package let id: String
  package var origin: Origin
  package let title: String
  package var aliases: [Alias] = []
  package var extra: [ExtraValue?] = []
  package var body = LinkedDocument()
  package var articles: [ID<Article>] = []
  package var mentions: [Mention] = []
}

/// Articles that continue one another.
package struct Series: Sendable {
  package let id: String
  package var origin: Origin
  package let title: String
  package var aliases: [Alias] = []
  package var extra: [ExtraValue?] = []
  package var body = LinkedDocument()

  /// From the first to the last.
  package var articles: [ID<Article>] = []
  package var mentions: [Mention] = []
}

/// A numbered edition of the journal; its body is the editorial.
package struct PublicationIssue: Sendable {
  package let id: String
  package var origin: Origin
  package let title: String
  package let number: String?
  package let date: PartialDate?
  package var editors: [Credited] = []
  package var sections: [Section] = []
  package var aliases: [Alias] = []
  package var extra: [ExtraValue?] = []
  package var still: Still?
  package var body = LinkedDocument()
  package var mentions: [Mention] = []

  package struct Section: Sendable {
    /// Nil for the articles that name the issue and stand in none of its sections.
    package let title: String?
    package var articles: [ID<Article>]
  }
}

/// A page of the journal's own: about, imprint.
package struct PlainPage: Sendable {
  package let id: String
  package var origin: Origin
  package let title: String
  package var aliases: [Alias] = []
  package var extra: [ExtraValue?] = []
  package var body = LinkedDocument()
}
