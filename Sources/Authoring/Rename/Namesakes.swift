import JournalSite

/// The others of the kind of what is renamed, and what they are called: a text that means one of them
/// is not the old name, whatever its letters.
struct Namesakes {
  /// All names of each, by its id.
  private let names: [String: [String]]
  private let allNames: Set<String>

  init(of kind: EntityKind, besides id: String, in journal: Journal, _ content: ParsedContent) {
    var names: [String: [String]] = [:]
    for entity in journal.entities(of: kind) where entity.id != id {
      names[entity.id] = [entity.name]
    }
    switch kind {
    case .film:
      for film in journal.films where film.id != id { names[film.id] = film.record.allTitles }
    case .person:
      for person in journal.people where person.id != id {
        names[person.id] = person.record.everyName
      }
    case .festival:
      for festival in content.festivals where festival.file.id != id {
        names[festival.file.id, default: []] += festival.alsoKnownAs
      }
    default: break
    }
    self.names = names
    allNames = Set(names.values.joined())
  }

  func hasID(_ text: String) -> Bool { names[text] != nil }

  func hasName(_ text: String) -> Bool { allNames.contains(text) }

  /// Whether an id is that of somebody of this name, perhaps in other letters of the same slug.
  func has(_ id: String, called name: String) -> Bool {
    let wanted = slug(of: name)
    return names[id]?.contains { slug(of: $0) == wanted } ?? false
  }
}

extension PersonRecord {
  /// The former ones too: whoever is called by one of them is meant.
  var everyName: [String] { [name] + names.map(\.text) + alsoKnownAs + formerNames }
}
