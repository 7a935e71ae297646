import JournalSite

// The addresses of topics, series and people that imported texts name, in a journal that is there already.
extension ImportedJournal {
  /// Names those by what the journal calls them now that were called otherwise before, and gives others
  /// whose addresses something of the journal has a record with another id.
  mutating func leaveTakenNames(to existing: ExistingJournal) {
    var topics = NamedAddresses(.topic, existing)
    var series = NamedAddresses(.series, existing)
    var people = NamedAddresses(.person, existing)
    for index in articles.indices where !existing.has(articles[index].path) {
      let path = articles[index].path
      articles[index].topics = articles[index].topics.map { topics.reference(to: $0, in: path) }
      articles[index].series = articles[index].series.map { series.reference(to: $0, in: path) }
      articles[index].authors = articles[index].authors.map { people.reference(to: $0, in: path) }
    }
    var references: [String: String] = [:]
    for index in films.indices {
      let citation = films[index].citation
      films[index].directors = films[index].directors.map {
        people.reference(to: $0, in: filmsPath)
      }
      if films[index].citation != citation { references[citation] = films[index].id }
    }
    declare(references)
    for names in [topics, series, people] {
      report.add(names.report)
      for (old, record) in names.records {
        let place = records.firstIndex { $0.folder == record.folder && $0.id == old }
        if let place { records[place].id = record.id } else { records.append(record) }
      }
    }
  }
}

/// What the topics, the series or the people of an import are called in a journal that is there.
private struct NamedAddresses {
  private let kind: EntityKind
  private let existing: ExistingJournal

  /// By the names as they were typed.
  private var references: [String: String] = [:]

  /// Those that need a record for an id of their own, each with the id that it would have had.
  private(set) var records: [(old: String, record: ImportedRecord)] = []
  private(set) var report = ImportReport()

  init(_ kind: EntityKind, _ existing: ExistingJournal) {
    self.kind = kind
    self.existing = existing
  }

  /// What is to stand for a name; `path` is where it stands first.
  mutating func reference(to typed: String, in path: String) -> String {
    if let known = references[typed] { return known }
    let reference = newReference(to: typed, in: path)
    references[typed] = reference
    return reference
  }

  private mutating func newReference(to typed: String, in path: String) -> String {
    let id = slug(of: typed)
    let folder = kind.folder
    if id.isEmpty || existing.hasName(id, in: folder) { return typed }
    if let now = existing.id(calledBefore: id, in: folder) {
      report.note(.renamed, "“\(typed)” is `\(now)`, which was `\(id)` before", in: path)
      return now
    }
    guard existing.file(at: "/\(folder)/\(id)/") != nil, existing.file(of: id, in: folder) == nil
    else { return typed }
    var number = 2
    while existing.file(at: "/\(folder)/\(id)-\(number)/") != nil
      || existing.file(of: "\(id)-\(number)", in: folder) != nil
    { number += 1 }
    let own = "\(id)-\(number)"
    let field = kind == .person ? "name" : "title"
    records.append((id, ImportedRecord(folder: folder, id: own, field: field, title: typed)))
    report.note(
      .renamed, "“\(typed)” is `\(own)`, since something lies at `/\(folder)/\(id)/`", in: path)
    return own
  }
}
