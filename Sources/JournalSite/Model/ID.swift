/// An entity's place in the journal's list of its kind: what every reference is after linking.
package struct ID<Entity>: Hashable, Comparable, Sendable {
  package let index: Int32

  package init(_ index: Int) {
    self.index = Int32(index)
  }

  package static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

extension Array {
  /// The entity that `id` means. Linking made both, so the id is always in range.
  package subscript(id: ID<Element>) -> Element {
    _read { yield self[Int(id.index)] }
    _modify { yield &self[Int(id.index)] }
  }
}

/// Anything that a link can lead to and that has a page of its own.
package enum EntityReference: Hashable, Sendable {
  case article(ID<Article>)
  case film(ID<Film>)
  case person(ID<Person>)
  case festival(ID<Festival>)
  case topic(ID<Topic>)
  case series(ID<Series>)
  case issue(ID<PublicationIssue>)
  case page(ID<PlainPage>)
}

/// The kinds of thing a reference can be to; spelt as in a link, `film:`.
package enum EntityKind: String, Sendable, CaseIterable {
  case article, film, person, festival, topic, series, issue, page

  /// The folder of `content/` that holds their records.
  package var folder: String {
    switch self {
    case .article: "articles"
    case .film: "films"
    case .person: "people"
    case .festival: "festivals"
    case .topic: "topics"
    case .series: "series"
    case .issue: "issues"
    case .page: "pages"
    }
  }
}
