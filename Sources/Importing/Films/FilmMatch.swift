import JournalSite

/// What a film of an import is among those that are there already.
enum FilmMatch: Equatable {
  /// A new one.
  case new

  /// The one of this id. What is to be told where the two may be different after all.
  case known(id: String, doubt: String?)

  /// A new one, of the title and the year of another; what is to be told of it, behind its id.
  case namesake(String)
}

extension KnownFilms {
  /// Which of the films an imported one is. By another director, one of the same title and year is
  /// another film; names that are nearly the same are most often two spellings, and where one of the two
  /// names nobody, nothing is known against it.
  func match(_ film: ImportedFilm) -> FilmMatch {
    let found = KnownFilm(film)
    var others: [KnownFilm] = []
    var near: KnownFilm?
    var nameless: KnownFilm?
    for known in films(like: found) {
      if let isSame = haveOneIdentifier(known, found) {
        if isSame { return .known(id: known.id, doubt: nil) }
        others.append(known)
      } else if known.directors.isEmpty || found.directors.isEmpty {
        if nameless == nil { nameless = known }
      } else {
        switch people.likeness(of: found.directors, to: known.directors) {
        case .same: return .known(id: known.id, doubt: nil)
        case .nearly: if near == nil { near = known }
        case .other: others.append(known)
        }
      }
    }
    if let known = near {
      return .known(
        id: known.id,
        doubt: "\(shown(film)) is taken for `\(known.id)`, by \(people.shown(known.directors))")
    }
    if let known = nameless {
      let isTold = !found.directors.isEmpty
      return .known(
        id: known.id,
        doubt: isTold ? "\(shown(film)) is taken for `\(known.id)`, which names no director" : nil)
    }
    if let other = others.first {
      let makers = other.directors.isEmpty ? "another film" : "by \(people.shown(other.directors))"
      return .namesake("since `\(other.id)` is \(makers)")
    }
    return ids.contains(film.id) && !hasDetails(of: film.id)
      ? .known(id: film.id, doubt: nil) : .new
  }

  /// `“Fire” (2021), by Jane Doe,`
  func shown(_ film: ImportedFilm) -> String {
    "“\(film.title)”" + (film.year.map { " (\($0))" } ?? "")
      + (film.directors.isEmpty ? "" : ", by \(people.shown(film.directors)),")
  }

  /// Nil where no catalogue knows both.
  private func haveOneIdentifier(_ one: KnownFilm, _ other: KnownFilm) -> Bool? {
    var areSame: Bool?
    for (catalogue, value) in one.identifiers {
      guard let theirs = other.identifiers[catalogue] else { continue }
      if theirs == value { return true }
      areSame = false
    }
    return areSame
  }
}

extension ImportedFilm {
  /// What the id of a film begins with when another has its title and year: `fire-jane-doe`.
  var ownStem: String {
    let stem = filmSlug(of: title)
    let director = slug(of: directors.first ?? "")
    return (stem.isEmpty ? "film" : stem) + (director.isEmpty ? "" : "-" + director)
  }

  /// The first id that is free: `fire-2021`, or with the director's name or a number in it.
  func freeID(isNamesake: Bool, _ isTaken: (String) -> Bool) -> String {
    let end = year.map { "-\($0)" } ?? ""
    let usual = filmSlug(of: title)
    let stem = usual.isEmpty ? "film" : usual
    for id in [isNamesake ? ownStem + end : stem + end, ownStem + end] where !isTaken(id) {
      return id
    }
    var number = 2
    while isTaken("\(stem)-\(number)\(end)") { number += 1 }
    return "\(stem)-\(number)\(end)"
  }
}
