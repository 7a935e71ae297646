package import FrontMatter

/// The whole journal, every reference resolved, both directions known: what *link* gives and
/// *derive* takes.
package struct Journal: Sendable {
  package let configuration: JournalConfiguration

  /// What is published, the newest first, ties by id. An `ID<Article>` is a place in this list.
  package internal(set) var articles: EntityList<Article> = []

  /// Whether there are articles that are left out today.
  package internal(set) var leavesOutArticles = false

  /// Finished articles whose day has not come, in the byte order of their paths.
  package internal(set) var scheduled: [ScheduledArticle] = []

  /// Records in the byte order of their paths, then what references made, in the order in which
  /// these were met. The same for every list below.
  package internal(set) var films: EntityList<Film> = []
  package internal(set) var people: EntityList<Person> = []
  package internal(set) var festivals: EntityList<Festival> = []
  package internal(set) var topics: EntityList<Topic> = []
  package internal(set) var series: EntityList<Series> = []
  package internal(set) var issues: EntityList<PublicationIssue> = []
  package internal(set) var pages: EntityList<PlainPage> = []

  /// The article that leads the home page; nil: the newest.
  package internal(set) var lead: ID<Article>?
  package internal(set) var features: [ID<Article>] = []

  /// Files that links and pictures lead to: paths in the journal's folder, in byte order.
  package internal(set) var files: [String] = []

  /// Files that only articles lead to which are not published: they are not copied, but known.
  package internal(set) var filesOfUnpublished: [String] = []

  /// Those of `files` that pages show as pictures, in byte order, each once.
  package internal(set) var shownPictures: [String] = []

  /// Sizes of the pictures among `files`, where their headers say them.
  package internal(set) var pictureSizes: [String: PictureSize] = [:]

  /// Links typed as addresses of the site: checked when the addresses are known.
  package internal(set) var siteLinks: [SiteLink] = []

  init(configuration: JournalConfiguration) {
    self.configuration = configuration
  }
}

/// An article that will be published by itself.
package struct ScheduledArticle: Sendable {
  package let title: String
  package let date: PartialDate
}

/// A link to an address of the site.
package struct SiteLink: Sendable {
  /// As typed, from the root of the site: `/films/?year=1965#top`.
  package let address: String

  /// Its path alone, with its escapes undone: `/films/`, or `/films`.
  package let pagePath: String

  /// The file that it stands in.
  package let path: String
  package let range: Range<Int>

  /// Whether the article that it stands in is itself left out.
  package let isUnpublished: Bool
}

/// What day it is, and whether that matters: decides what is published.
package struct PublicationDate: Sendable {
  package let today: CalendarDay
  package let includesDrafts: Bool
  package let includesFuture: Bool

  package init(today: CalendarDay, includesDrafts: Bool = false, includesFuture: Bool = false) {
    self.today = today
    self.includesDrafts = includesDrafts
    self.includesFuture = includesFuture
  }

  /// Published, whatever the day and its fields say.
  private var includesEverything = false

  /// The same day, on which every article is published.
  package var withEverything: PublicationDate {
    var date = self
    date.includesEverything = true
    return date
  }

  package func publishes(_ article: ArticleRecord) -> Bool {
    if includesEverything { return true }
    if article.isDraft, !includesDrafts { return false }
    if !includesFuture, CalendarDay(firstOf: article.date) > today { return false }
    if let expires = article.expires, CalendarDay(lastOf: expires) < today { return false }
    return true
  }
}
