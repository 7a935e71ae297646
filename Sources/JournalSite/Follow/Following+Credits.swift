import Diagnostics
import FrontMatter

extension Following {
  mutating func add(_ new: ParsedFilm, at index: Int, after old: ParsedFilm) -> Bool {
    let path = new.file.source.path
    guard new.isPlaced(as: old), let place = linked.linker.filmRecords.firstIndex(of: index),
      !hasProblems(path), moveOrigins(in: path, from: old.references, to: new.references)
    else { return false }
    let id = ID<Film>(place)
    linked.linker.content.films[index] = new
    linked.linker.journal.films[id].record = new.record.withoutRepetitions
    linked.linker.journal.films[id].origin = new.file.origin
    linked.linker.journal.films[id].aliases = new.file.aliases
    change.entities.insert(.film(id))
    films.insert(id)
    return credits(of: id, from: old, to: new)
      && linked.linker.diagnostics.count == problemCount
  }

  /// Gives a film the cast and crew that it has now; false where that takes the last credit from
  /// somebody who is nothing else.
  private mutating func credits(
    of film: ID<Film>, from old: ParsedFilm, to new: ParsedFilm
  ) -> Bool {
    func lines(_ film: ParsedFilm) -> [[String]] {
      (film.cast + film.crew).map { [$0.key.text] + $0.values.map(\.text) }
    }
    if lines(old) == lines(new), old.cast.count == new.cast.count { return true }
    let path = new.file.source.path
    let before = linked.linker.credited(on: film)
    let knownCount = linked.linker.knownPeople.count
    let peopleCount = linked.linker.journal.people.count
    let (cast, crew) = linked.linker.castAndCrew(of: new, path: path)
    let made = (peopleCount..<linked.linker.journal.people.count).map { ID<Person>($0) }
    guard linked.linker.diagnostics.count == problemCount, linked.linker.unresolved.isEmpty,
      // A spelling that nobody used before may be the commonest now.
      linked.linker.knownPeople.count == knownCount + made.count, take(made)
    else { return false }
    linked.linker.journal.films[film].cast = cast
    linked.linker.journal.films[film].crew = crew
    let after = linked.linker.credited(on: film)
    for person in Set(before).subtracting(after) {
      guard linked.linker.journal.people[person].isKnown(apartFrom: film) else { return false }
    }
    for person in Set(before).symmetricDifference(after) {
      if linked.linker.isSpelledInSeveralWays(person) { return false }
    }
    for person in Set(after).subtracting(before).subtracting(made) {
      // Whoever has no record was met first where the first file by its path names them.
      let origin = linked.linker.journal.people[person].origin
      guard
        origin.isRecord
          || origin.path.hasPrefix("content/films/") && origin.path.precedesByBytes(path)
      else { return false }
    }
    let people = Set(before + after)
    linked.linker.setFilmography(of: people, for: film)
    for person in people.subtracting(made) { change.entities.insert(.person(person)) }
    linked.documents.names.setPeople(linked.linker.creditedNames(on: film), of: film)
    for about in linked.linker.journal.films[film].articlesAbout {
      articles.insert(about.article)
      change.entities.insert(.article(about.article))
    }
    return true
  }

  /// Gives people their places that the credits have just made; false where they matter to more than
  /// these credits: where their names may be meant elsewhere, or be slips of others.
  private mutating func take(_ made: [ID<Person>]) -> Bool {
    if made.isEmpty { return true }
    guard linked.linker.unpublished.isEmpty,
      !linked.diagnostics.contains(where: { $0.problem.speaksOfPeople })
    else { return false }
    for person in made {
      guard isUnlikeOthers(linked.linker.journal.people[person]) else { return false }
      linked.documents.names.add(linked.linker.journal.people[person])
      linked.documents.longerNames.add(comparable(linked.linker.journal.people[person].record.name))
    }
    linked.linker.wholeTables = linked.linker.tables
    linked.documents.tables = linked.linker.tables
    linked.documents.wholeTables = linked.linker.tables
    change.madePeople += made
    return true
  }

  private func isUnlikeOthers(_ person: Person) -> Bool {
    let name = comparable(person.record.name)
    guard slug(of: person.record.name) == person.id, !linked.documents.names.has(name),
      !mayBeSlip(person.id)
    else { return false }
    // A name that holds another one changes what texts mean by that.
    let words = name.split(separator: " ")
    if words.count < 3 { return true }
    return words.indices.dropLast().allSatisfy { start in
      (start + 2...words.count).allSatisfy { end in
        end - start == words.count
          || !linked.documents.names.has(words[start..<end].joined(separator: " "))
      }
    }
  }

  /// Whether a record's id or name is about a letter away. Sees more than there is.
  private func mayBeSlip(_ id: String) -> Bool {
    let id = Array(id.utf8)
    func isNear(_ other: String) -> Bool {
      let other = Array(other.utf8)
      if abs(id.count - other.count) > 1 { return false }
      let start = zip(id, other).prefix { $0 == $1 }.count
      let end = zip(id.reversed(), other.reversed()).prefix { $0 == $1 }.count
      return start + end + 2 >= max(id.count, other.count)
    }
    return linked.linker.personRecords.indices.contains { place in
      isNear(linked.linker.journal.people[place].id)
        || linked.linker.journal.people[place].record.allNames.contains { isNear(slug(of: $0)) }
    }
  }
}

extension Problem {
  /// Whether what is said depends on who there is.
  fileprivate var speaksOfPeople: Bool {
    ["unknown-person", "unknown-speaker", "ambiguous-name", "unpublished"].contains(id)
  }
}

extension Person {
  /// Whether there would be such a person without that film.
  fileprivate func isKnown(apartFrom film: ID<Film>) -> Bool {
    origin.isRecord || filmography.contains { $0.film != film } || !articlesBy.isEmpty
      || !translated.isEmpty || !interviewed.isEmpty || !conversations.isEmpty
  }
}
