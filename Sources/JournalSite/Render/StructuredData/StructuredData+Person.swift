import Markup

/// A person: never by a former name.
extension StructuredData {
  func write(_ id: ID<Person>, _ shared: Shared<Person>, into node: inout JSONObjectWriter) {
    node.member("@type", "Person")
    node.member("@id", self.id(of: .person(id)))
    node.member("url", pageAddress(of: .person(id)))
    node.member("name", shared.entity.record.name)
    node.list("alternateName", shared.entity.record.otherNames)
    node.member("description", summary)
    node.member("image", image.map { _ in NodeReference(onPage("image")) })
    node.member("birthDate", shared.entity.record.born)
    node.member("deathDate", shared.entity.record.died)
    node.list("sameAs", sameAs(shared.entity.record.identifiers, for: .person))
    node.list(
      "subjectOf",
      shared.entity.articlesAbout.filter { $0.anchor == nil }
        .map { reference(to: .article($0.article)) })
  }

  /// The pages of catalogues about what the entity is: one of films has none about people.
  func sameAs(_ identifiers: [ExternalIdentifier], for kind: EntityKind) -> [String] {
    identifiers.filter { identifier in
      switch identifier.scheme {
      case "imdb": identifier.value.hasPrefix(kind == .person ? "nm" : "tt")
      case "letterboxd", "boxd", "kinopoisk", "eidr": kind == .film
      default: true
      }
    }.compactMap(\.address)
  }
}

extension PersonRecord {
  /// Each once, without the name.
  fileprivate var otherNames: [String] {
    if names.isEmpty && alsoKnownAs.isEmpty { return [] }
    var known: Set = [name]
    return printedNames.filter { known.insert($0).inserted }
  }
}
