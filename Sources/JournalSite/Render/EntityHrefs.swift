/// Where every entity is, as it stands in `href`: made once, since a page of credits asks for
/// hundreds of them.
struct EntityHrefs: Sendable {
  private let articles, films, festivals, topics, series, issues, pages: [String]
  private var people: [String]

  /// Stands before each: scheme and host, where the text is read away from the site.
  var origin = ""

  init(of journal: Journal, addresses: AddressBook, jobs: Int) async {
    articles = await concurrentMap(count: journal.articles.count, jobs: jobs, run: 512) {
      addresses.href(addresses.article(at: ID($0), in: journal))
    }
    films = await concurrentMap(count: journal.films.count, jobs: jobs, run: 512) {
      addresses.href(addresses.film(journal.films[$0].id))
    }
    people = await concurrentMap(count: journal.people.count, jobs: jobs, run: 512) {
      addresses.href(addresses.person(journal.people[$0].id))
    }
    festivals = journal.festivals.map { addresses.href(addresses.festival($0.id)) }
    topics = journal.topics.map { addresses.href(addresses.topic($0.id)) }
    series = journal.series.map { addresses.href(addresses.series($0.id)) }
    issues = journal.issues.map { addresses.href(addresses.issue($0.id)) }
    pages = journal.pages.map { addresses.href(addresses.page($0.id)) }
  }

  /// The same with people that were made since, the last in the journal's list.
  func adding(_ made: [ID<Person>], of journal: Journal, addresses: AddressBook) -> EntityHrefs {
    var hrefs = self
    for person in made {
      hrefs.people.append(addresses.href(addresses.person(journal.people[person].id)))
    }
    return hrefs
  }

  subscript(entity: EntityReference) -> String {
    origin.isEmpty ? path(of: entity) : origin + path(of: entity)
  }

  private func path(of entity: EntityReference) -> String {
    switch entity {
    case .article(let id): articles[Int(id.index)]
    case .film(let id): films[Int(id.index)]
    case .person(let id): people[Int(id.index)]
    case .festival(let id): festivals[Int(id.index)]
    case .topic(let id): topics[Int(id.index)]
    case .series(let id): series[Int(id.index)]
    case .issue(let id): issues[Int(id.index)]
    case .page(let id): pages[Int(id.index)]
    }
  }
}
