import Diagnostics
import FrontMatter

/// Who is who: finds what a reference means, and makes what a reference may make.
///
/// Grows while references are resolved; from then on it is only asked.
struct EntityTables: Sendable {
  var articles = NameTable<Article>()
  var films = NameTable<Film>()
  var people = NameTable<Person>()
  var festivals = NameTable<Festival>()
  var topics = NameTable<Topic>()
  var series = NameTable<Series>()
  var issues = NameTable<PublicationIssue>()
  var pages = NameTable<PlainPage>()

  /// How many of the people have records; these come first.
  var recordedPeople = 0

  /// The slugs of the former names that records give.
  var formerNames: Set<String> = []

  /// The record that lies at a path of the journal's folder, for links to `.md` files.
  var records: [String: EntityReference] = [:]

  /// The published articles by their addresses.
  var articleAddresses: [String: ID<Article>] = [:]

  // The articles that are not published, and how they are found: by id or title, by the addresses
  // that they would have, by their files.
  private(set) var unpublishedArticles: [UnpublishedArticle] = []
  private var unpublishedNames = NameTable<UnpublishedArticle>()
  private var unpublishedAddresses: [String: ID<UnpublishedArticle>] = [:]
  private var unpublishedFiles: [String: ID<UnpublishedArticle>] = [:]

  /// What a text link means: `film:madina-2023`, or a name in the id's place.
  func match(_ kind: EntityKind, _ text: String) -> EntityMatch {
    switch kind {
    case .article: EntityMatch(articles.match(text), EntityReference.article)
    case .film: EntityMatch(films.match(text), EntityReference.film)
    case .person: EntityMatch(people.match(text), EntityReference.person)
    case .festival: EntityMatch(festivals.match(text), EntityReference.festival)
    case .topic: EntityMatch(topics.match(text), EntityReference.topic)
    case .series: EntityMatch(series.match(text), EntityReference.series)
    case .issue: EntityMatch(issues.match(text), EntityReference.issue)
    case .page: EntityMatch(pages.match(text), EntityReference.page)
    }
  }

  /// The entity whose id, and nothing else, this is.
  func entity(_ kind: EntityKind, withID id: String) -> EntityReference? {
    switch kind {
    case .article: articles.entity(withID: id).map { .article($0) }
    case .film: films.entity(withID: id).map { .film($0) }
    case .person: people.entity(withID: id).map { .person($0) }
    case .festival: festivals.entity(withID: id).map { .festival($0) }
    case .topic: topics.entity(withID: id).map { .topic($0) }
    case .series: series.entity(withID: id).map { .series($0) }
    case .issue: issues.entity(withID: id).map { .issue($0) }
    case .page: pages.entity(withID: id).map { .page($0) }
    }
  }

  /// The ids of a kind most like a name that means nobody, best first; at most three.
  func nearestIDs(to name: String, _ kind: EntityKind) -> [String] {
    switch kind {
    case .article: articles.nearestIDs(to: name)
    case .film: films.nearestIDs(to: name)
    case .person: people.nearestIDs(to: name)
    case .festival: festivals.nearestIDs(to: name)
    case .topic: topics.nearestIDs(to: name)
    case .series: series.nearestIDs(to: name)
    case .issue: issues.nearestIDs(to: name)
    case .page: pages.nearestIDs(to: name)
    }
  }
}

extension EntityTables {
  mutating func add(
    _ article: UnpublishedArticle, title: String, address: String, file: String
  ) {
    let id = ID<UnpublishedArticle>(unpublishedArticles.count)
    guard unpublishedNames.add(id, id: article.id, name: title) else { return }
    unpublishedArticles.append(article)
    unpublishedAddresses[address] = id
    unpublishedFiles[file] = id
  }

  /// The article that is left out and that a link calls so.
  func unpublishedArticle(named name: String) -> UnpublishedArticle? {
    switch unpublishedNames.match(name) {
    case .one(let id): unpublishedArticles[id]
    case .several(let ids): ids.first.map { unpublishedArticles[$0] }
    case .none: nil
    }
  }

  func unpublishedArticle(at address: String) -> UnpublishedArticle? {
    unpublishedAddresses[address].map { unpublishedArticles[$0] }
  }

  func unpublishedArticle(inFile path: String) -> UnpublishedArticle? {
    unpublishedFiles[path].map { unpublishedArticles[$0] }
  }
}

/// What a reference in a text can mean.
enum EntityMatch {
  case one(EntityReference)
  case several([EntityReference])
  case none

  init<Entity>(_ match: NameTable<Entity>.Match, _ wrap: (ID<Entity>) -> EntityReference) {
    switch match {
    case .one(let entity): self = .one(wrap(entity))
    case .several(let entities): self = .several(entities.map(wrap))
    case .none: self = .none
    }
  }

  /// One of what can be meant; nil for nothing.
  var first: EntityReference? {
    switch self {
    case .one(let entity): entity
    case .several(let entities): entities.first
    case .none: nil
    }
  }

  var isNone: Bool {
    if case .none = self { true } else { false }
  }
}
