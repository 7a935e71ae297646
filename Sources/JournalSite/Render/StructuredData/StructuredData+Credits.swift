import Markup

/// Who made a film.
///
/// People are named directly. schema.org also has a node of type Role between a film and a person,
/// which holds the character or the job and repeats the property that led to it; but by the
/// vocabulary's own domains a Role has no such property, so that validators object, and search
/// engines look for people.
extension StructuredData {
  func writeCredits(of shared: Shared<Film>, into node: inout JSONObjectWriter) {
    node.list("director", shared.entity.directors.map { reference(to: $0.person) })
    writeCast(shared.entity.cast, into: &node)
    if shared.entity.crew.isEmpty { return }
    writeCrew(shared.entity.crew, "author", "screenplay", into: &node)
    writeCrew(shared.entity.crew, "producer", "producer", into: &node)
    writeCrew(shared.entity.crew, "editor", "editor", into: &node)
    writeCrew(shared.entity.crew, "musicBy", "music", into: &node)
    writeOtherCrew(shared.entity.crew, into: &node)
  }

  /// The actors, then the characters.
  private func writeCast(_ cast: [Credit], into node: inout JSONObjectWriter) {
    if cast.isEmpty { return }
    node.list("actor", cast.map(\.person).unique().map { reference(to: $0) })
    let characters = cast.compactMap { credit -> String? in
      if case .cast(let character) = credit.part { character } else { nil }
    }
    if characters.isEmpty { return }
    node.array("character") { list in
      for character in characters.unique() {
        list.object {
          $0.member("@type", "Person")
          $0.member("name", character)
        }
      }
    }
  }

  /// The roles for which schema.org has a name of its own.
  private func writeCrew(
    _ crew: [Credit], _ property: StaticString, _ role: String, into node: inout JSONObjectWriter
  ) {
    let people = crew.filter { $0.part == .crew(.known(role)) }.map(\.person).unique()
    node.list(property, people.map { reference(to: $0) })
  }

  /// Each once, with whatever they did.
  private func writeOtherCrew(_ crew: [Credit], into node: inout JSONObjectWriter) {
    let others = crew.compactMap { credit -> ID<Person>? in
      guard case .crew(let role) = credit.part, !role.hasProperty else { return nil }
      return credit.person
    }
    node.list("contributor", others.unique().map { reference(to: $0) })
  }
}

extension Role {
  /// Whether schema.org has a property for it.
  fileprivate var hasProperty: Bool {
    switch self {
    case .known("screenplay"), .known("producer"), .known("editor"), .known("music"): true
    default: false
    }
  }
}
