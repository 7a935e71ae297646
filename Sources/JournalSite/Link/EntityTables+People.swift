import FrontMatter

/// Whom a name means, compared without making anybody.
enum PersonKey: Hashable {
  case known(ID<Person>)

  /// Nobody yet: the id that the name makes.
  case unknown(String)
}

extension EntityTables {
  /// Whether an id is that of a person's record, and a name is one of that person's.
  func isRecord(withID id: String, of name: String) -> Bool {
    guard let person = people.entity(withID: id), Int(person.index) < recordedPeople else {
      return false
    }
    switch people.match(name) {
    case .one(let found): return found == person
    case .several(let found): return found.contains(person)
    case .none: return false
    }
  }

  /// Whether an id is nobody's, and would be made of a name that a record says is a former one.
  func isFormerName(_ name: String, ofID id: String) -> Bool {
    formerNames.contains(id) && people.entity(withID: id) == nil && slug(of: name) == id
  }

  /// Everybody whom a name in a credit or a byline may mean: several where records share it.
  func people(meantBy text: FieldText) -> [PersonKey] {
    let reference = NameReference(text, in: self)
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
