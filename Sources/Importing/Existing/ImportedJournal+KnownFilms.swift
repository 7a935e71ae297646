import JournalSite

// The films that texts name, in a journal that is there already.
extension ImportedJournal {
  /// Leaves out films that the journal has, and gives others ids that it has not.
  mutating func leaveOutKnownFilms(of existing: ExistingJournal) {
    guard let known = existing.films else { return }
    var taken = known.ids
    func isTaken(_ id: String) -> Bool {
      taken.contains(id) || existing.file(at: "/films/\(id)/") != nil
    }
    var kept: [ImportedFilm] = []
    var references: [String: String] = [:]
    for var film in films {
      let (citation, usual) = (film.citation, film.id)
      switch known.match(film) {
      case .known(let id, let doubt):
        if let doubt { report.note(.namesake, doubt) }
        if doubt != nil || id != usual { (references[citation], references[usual]) = (id, id) }
        // Of a film that articles name and that has no record, this is the record.
        guard known.isNamedOnly(id), taken.insert(id).inserted else { continue }
        film.id = id
      case .namesake(let reason):
        film.id = film.freeID(isNamesake: true, isTaken)
        report.note(.namesake, "\(known.shown(film)) is `\(film.id)`, \(reason)")
      case .new:
        if isTaken(usual) { film.id = film.freeID(isNamesake: false, isTaken) }
      }
      taken.insert(film.id)
      if film.id != usual { (references[citation], references[usual]) = (film.id, film.id) }
      kept.append(film)
    }
    declare(references)
    let count = films.count - kept.count
    films = kept
    if count > 0 {
      report.change("\(counted(count, "film")) \(count == 1 ? "has" : "have") a record already")
    }
    guard !films.isEmpty, existing.has(filmsPath) else { return }
    let usual = filmsPath
    moveFilms(existing.has)
    reportMove(from: usual)
  }

  /// Names films by others of their ids in the front matter of articles.
  mutating func declare(_ references: [String: String]) {
    if references.isEmpty { return }
    for index in articles.indices {
      articles[index].films = articles[index].films.map { references[$0] ?? $0 }
    }
  }

  /// Puts the films into a file of their own where there is one already: `watched-2.yaml`.
  mutating func moveFilms(_ isThere: (String) -> Bool) {
    let stem = filmsPath.dropLast(".yaml".count)
    var number = 2
    while isThere(filmsPath) {
      filmsPath = "\(stem)-\(number).yaml"
      number += 1
    }
  }

  mutating func reportMove(from usual: String) {
    report.change("The films are in `\(filmsPath)`, since `\(usual)` was there")
  }
}
