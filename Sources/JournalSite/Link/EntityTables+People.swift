import FrontMatter

/// Whom a name means, compared without making anybody.
enum PersonKey: Hashable {
  case known(ID<Person>)

  /// Nobody yet: the id that the name makes.
  case unknown(String)
}

extension EntityTables {
  /// Everybody whom a name in a credit or a byline may mean: several where records share it.
  func people(meantBy text: FieldText) -> [PersonKey] {
    let reference = NameReference(text)
    if let id = reference.id {
      return [people.entity(withID: id).map { .known($0) } ?? .unknown(id)]
    }
    switch people.match(reference.name) {
    case .one(let person): return [.known(person)]
    case .several(let people): return people.map { .known($0) }
    case .none: return [.unknown(slug(of: reference.name))]
    }
  }
}
