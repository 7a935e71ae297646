import Markup

/// Things by their ids, with a type and a name for whoever reads only this page.
extension StructuredData {
  func reference(to person: ID<Person>) -> NodeReference {
    NodeReference(
      id(of: .person(person)), type: "Person",
      name: site.people[Int(person.index)].entity.record.name)
  }

  /// With the page, which search engines want to know of an author.
  func author(_ person: ID<Person>) -> NodeReference {
    NodeReference(
      id(of: .person(person)), type: "Person",
      name: site.people[Int(person.index)].entity.record.name,
      page: pageAddress(of: .person(person)))
  }

  func reference(to film: ID<Film>) -> NodeReference {
    let shared = site.films[Int(film.index)]
    return NodeReference(
      id(of: .film(film)), type: shared.entity.record.type, name: shared.entity.record.title)
  }

  /// As an article is about it, or mentions it.
  func thing(_ entity: EntityReference) -> NodeReference {
    switch entity {
    case .film(let film): reference(to: film)
    case .person(let person): reference(to: person)
    // An event without its place and days would be a mistake.
    case .festival, .topic: named(entity, type: "Thing")
    case .article: named(entity, type: "CreativeWork")
    case .series: named(entity, type: "CreativeWorkSeries")
    case .issue: named(entity, type: "PublicationIssue")
    case .page: named(entity, type: "WebPage")
    }
  }

  private func named(_ entity: EntityReference, type: StaticString) -> NodeReference {
    NodeReference(id(of: entity), type: type, name: site.journal.title(of: entity))
  }
}

extension FilmRecord {
  /// What schema.org calls a work of this form.
  var type: StaticString {
    switch form {
    case .series: "TVSeries"
    case .episode: "TVEpisode"
    case .feature, .short, .documentary, .programme, .omnibus, nil: "Movie"
    }
  }
}
