import Markup

/// Who made a film.
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

  /// An actor, by the character where there is one.
  private func writeCast(_ cast: [Credit], into node: inout JSONObjectWriter) {
    if cast.isEmpty { return }
    node.array("actor") { actors in
      for credit in cast {
        guard case .cast(let character?) = credit.part else {
          actors.element(reference(to: credit.person))
          continue
        }
        actors.object {
          $0.member("@type", "PerformanceRole")
          $0.member("actor", reference(to: credit.person))
          $0.member("characterName", character)
        }
      }
    }
  }

  /// The roles for which schema.org has a name of its own.
  private func writeCrew(
    _ crew: [Credit], _ property: StaticString, _ role: String, into node: inout JSONObjectWriter
  ) {
    node.list(
      property, crew.filter { $0.part == .crew(.known(role)) }.map { reference(to: $0.person) })
  }

  private func writeOtherCrew(_ crew: [Credit], into node: inout JSONObjectWriter) {
    let others = crew.compactMap { credit -> (role: Role, person: ID<Person>)? in
      guard case .crew(let role) = credit.part, !role.hasProperty else { return nil }
      return (role, credit.person)
    }
    if others.isEmpty { return }
    node.array("contributor") { contributors in
      for (role, person) in others {
        contributors.object {
          $0.member("@type", "Role")
          $0.member("roleName", site.words.role(role))
          $0.member("contributor", reference(to: person))
        }
      }
    }
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
