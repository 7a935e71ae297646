package import FrontMatter

/// The whole journal, every reference resolved, both directions known: what *link* gives and
/// *derive* takes.
package struct Journal: Sendable {
  /// One element, and so one reference, as in `Shared`: the journal is handed to whoever prints the
  /// least of it.
  private var contents: [JournalContents]

  init(configuration: JournalConfiguration) {
    contents = [JournalContents(configuration: configuration)]
  }

  package var configuration: JournalConfiguration { contents[0].configuration }

  /// What is published, the newest first, ties by id. An `ID<Article>` is a place in this list.
  package internal(set) var articles: EntityList<Article> {
    _read { yield contents[0].articles }
    _modify { yield &contents[0].articles }
  }

  /// Whether there are articles that are left out today.
  package internal(set) var leavesOutArticles: Bool {
    get { contents[0].leavesOutArticles }
    _modify { yield &contents[0].leavesOutArticles }
  }

  /// Finished articles whose day has not come, in the byte order of their paths.
  package internal(set) var scheduled: [ScheduledArticle] {
    _read { yield contents[0].scheduled }
    _modify { yield &contents[0].scheduled }
  }

  /// Records in the byte order of their paths, then what references made, in the order in which
  /// these were met. The same for every list below.
  package internal(set) var films: EntityList<Film> {
    _read { yield contents[0].films }
    _modify { yield &contents[0].films }
  }

  package internal(set) var people: EntityList<Person> {
    _read { yield contents[0].people }
    _modify { yield &contents[0].people }
  }

  package internal(set) var festivals: EntityList<Festival> {
    _read { yield contents[0].festivals }
    _modify { yield &contents[0].festivals }
  }

  package internal(set) var topics: EntityList<Topic> {
    _read { yield contents[0].topics }
    _modify { yield &contents[0].topics }
  }

  package internal(set) var series: EntityList<Series> {
    _read { yield contents[0].series }
    _modify { yield &contents[0].series }
  }

  package internal(set) var issues: EntityList<PublicationIssue> {
    _read { yield contents[0].issues }
    _modify { yield &contents[0].issues }
  }

  package internal(set) var pages: EntityList<PlainPage> {
    _read { yield contents[0].pages }
    _modify { yield &contents[0].pages }
  }

  /// The article that leads the home page; nil: the newest.
  package internal(set) var lead: ID<Article>? {
    _read { yield contents[0].lead }
    _modify { yield &contents[0].lead }
  }

  package internal(set) var features: [ID<Article>] {
    _read { yield contents[0].features }
    _modify { yield &contents[0].features }
  }

  /// Files that links and pictures lead to: paths in the journal's folder, in byte order.
  package internal(set) var files: [String] {
    _read { yield contents[0].files }
    _modify { yield &contents[0].files }
  }

  /// Files that only articles lead to which are not published: they are not copied, but known.
  package internal(set) var filesOfUnpublished: [String] {
    _read { yield contents[0].filesOfUnpublished }
    _modify { yield &contents[0].filesOfUnpublished }
  }

  /// Those of `files` that pages show as pictures, in byte order, each once.
  package internal(set) var shownPictures: [String] {
    _read { yield contents[0].shownPictures }
    _modify { yield &contents[0].shownPictures }
  }

  /// Sizes of the pictures among `files`, where their headers say them.
  package internal(set) var pictureSizes: [String: PictureSize] {
    _read { yield contents[0].pictureSizes }
    _modify { yield &contents[0].pictureSizes }
  }

  /// Links typed as addresses of the site: checked when the addresses are known.
  package internal(set) var siteLinks: [SiteLink] {
    _read { yield contents[0].siteLinks }
    _modify { yield &contents[0].siteLinks }
  }
}

/// What the journal holds; see `Journal`.
private struct JournalContents: Sendable {
  let configuration: JournalConfiguration
  var articles: EntityList<Article> = []
  var leavesOutArticles = false
  var scheduled: [ScheduledArticle] = []
  var films: EntityList<Film> = []
  var people: EntityList<Person> = []
  var festivals: EntityList<Festival> = []
  var topics: EntityList<Topic> = []
  var series: EntityList<Series> = []
  var issues: EntityList<PublicationIssue> = []
  var pages: EntityList<PlainPage> = []
  var lead: ID<Article>?
  var features: [ID<Article>] = []
  var files: [String] = []
  var filesOfUnpublished: [String] = []
  var shownPictures: [String] = []
  var pictureSizes: [String: PictureSize] = [:]
  var siteLinks: [SiteLink] = []

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
