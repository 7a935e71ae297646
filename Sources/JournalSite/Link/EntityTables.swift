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

  /// Ids of articles that are not published.
  var unpublished: Set<String> = []

  /// Their ids by the addresses that they will have.
  var unpublishedAddresses: [String: String] = [:]

  /// The record that lies at a path of the journal's folder, for links to `.md` files.
  var records: [String: EntityReference] = [:]

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
}
