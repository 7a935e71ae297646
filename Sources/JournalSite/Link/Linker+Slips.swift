import Diagnostics
import FrontMatter

// Warnings of what makes sense as it is typed, and is probably a slip.
extension Linker {
  /// `Alibek Adiken as Rauan`: a colon was meant.
  mutating func checkCharacter(in credit: FieldText, path: String) {
    // Seen quickly of most names; the word itself is looked for below.
    if credit.text.utf8.count(where: { $0 == UInt8(ascii: " ") }) < 2 { return }
    let words = NameReference(credit).name.split(separator: " ")
    guard let divider = words.firstIndex(of: "as"), divider > 0, divider < words.count - 1 else {
      return
    }
    let name = words[..<divider].joined(separator: " ")
    let character = words[(divider + 1)...].joined(separator: " ")
    report(
      .characterInName(name: name, character: character), path: path, range: credit.range)
  }

  /// `Tarn Film Days 2024 (Competition)`, a festival without a record: a colon was meant if what
  /// stands before the bracket ends with an edition, or is a festival.
  mutating func checkSection(in text: String, path: String, range: Range<Int>) {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "("),
      open > text.startIndex, text[text.index(before: open)] == " "
    else { return }
    let name = text[..<text.index(before: open)]
    let section = text[text.index(after: open)...].dropLast()
    let reference = FestivalReference(
      String(name), among: tables.festivals, declared: declaredEditions)
    if reference.edition == nil, case .none = tables.festivals.match(String(name)) { return }
    report(
      .sectionInName(name: String(name), section: String(section)), path: path, range: range)
  }

  /// Warns of two records of one title and year that have a director in common.
  mutating func checkSameFilms() {
    var known: [String: [ID<Film>]] = [:]
    known.reserveCapacity(filmRecords.count)
    for place in filmRecords.indices {
      let film = ID<Film>(place)
      guard let year = journal.films[film].record.year.number,
        !journal.films[film].directors.isEmpty
      else { continue }
      let title = journal.films[film].record.title
      let others = known["\(title) (\(year))", default: []]
      known["\(title) (\(year))", default: []].append(film)
      guard let other = others.first(where: { isSame($0, film) }) else { continue }
      let origin = journal.films[film].origin
      report(
        .sameFilm("“\(title)” (\(year))", otherPath: journal.films[other].origin.path),
        path: origin.path, range: origin.range)
    }
  }

  private func isSame(_ one: ID<Film>, _ other: ID<Film>) -> Bool {
    // A record that does not say its form may be of any.
    if let form = journal.films[one].record.form, let otherForm = journal.films[other].record.form,
      form != otherForm
    {
      return false
    }
    if journal.films[one].partOf != nil || journal.films[other].partOf != nil { return false }
    let directors = Set(journal.films[one].directors.map(\.person))
    return journal.films[other].directors.contains { directors.contains($0.person) }
  }

  /// An edition that the festival’s record does not list, though it lists others.
  mutating func checkEdition(
    _ edition: String, of festival: ID<Festival>, path: String, range: Range<Int>
  ) {
    let place = Int(festival.index)
    guard place < festivalRecords.count else { return }
    let known = content.festivals[festivalRecords[place]].editions.map(\.edition)
    if known.isEmpty { return }
    let festival = journal.festivals[festival]
    report(
      .unknownEdition(
        edition, festival: festival.name, id: festival.id,
        nearest: Array(nearestNames(to: edition, among: known).prefix(1))),
      path: path, range: range)
  }

  /// Warns of festivals, topics and series that only references make, and that are one letter away
  /// from a recorded one or from one that is named more often.
  ///
  /// `first` says how many of each are checked already. People are not: of thousands, many have
  /// names as like as that.
  mutating func checkMadeNames(from first: EntityCounts? = nil) {
    let festivals = journal.festivals.map {
      NamedEntity(
        id: $0.id, name: $0.name, origin: $0.origin, uses: $0.films.count + $0.articles.count,
        editions: $0.editions.map(\.edition))
    }
    checkMadeNames(.festival, festivals, ID<Festival>.self, from: first?.festivals ?? 0)
    let topics = journal.topics.map {
      NamedEntity(id: $0.id, name: $0.title, origin: $0.origin, uses: $0.articles.count)
    }
    checkMadeNames(.topic, topics, ID<Topic>.self, from: first?.topics ?? 0)
    let series = journal.series.map {
      NamedEntity(id: $0.id, name: $0.title, origin: $0.origin, uses: $0.articles.count)
    }
    checkMadeNames(.series, series, ID<Series>.self, from: first?.series ?? 0)
  }

  private mutating func checkMadeNames<Entity>(
    _ kind: EntityKind, _ entities: [NamedEntity], _: ID<Entity>.Type, from first: Int
  ) {
    if !entities.dropFirst(first).contains(where: { !$0.origin.isRecord }) { return }
    var index = DeletionIndex<Entity>()
    for (place, entity) in entities.enumerated() {
      for name in [entity.id, slug(of: entity.name)].unique() {
        index.add(name, ID<Entity>(place))
      }
    }
    let spellings = Spellings(of: entities)
    for (place, entity) in entities.enumerated().dropFirst(first) where !entity.origin.isRecord {
      if let other = spellings.other(of: place, among: entities) {
        report(
          .nearlySpaced(kind, entity.name, other: other), path: entity.origin.path,
          range: entity.origin.range)
        continue
      }
      let near = index.nearest(to: entity.id) { candidate in
        let other = entities[Int(candidate.index)]
        return (other.origin.isRecord || other.uses > entity.uses)
          && entity.differsInLetters(from: other)
      }
      guard let near else { continue }
      report(
        .nearlyNamed(kind, entity.name, other: entities[Int(near.index)].name),
        path: entity.origin.path, range: entity.origin.range)
    }
  }
}

private struct NamedEntity {
  let id: String
  let name: String
  let origin: Origin
  let uses: Int

  /// Of a festival.
  var editions: [String] = []

  /// The id without its hyphens.
  var letters: String { lettersAndDigits(of: id) }

  /// False for *The 1960s* and *The 1970s*: a number is no slip of another.
  func differsInLetters(from other: NamedEntity) -> Bool {
    func letters(_ id: String) -> [UInt8] {
      id.utf8.filter { $0 >= UInt8(ascii: "a") }
    }
    return letters(id) != letters(other.id)
  }
}

private func lettersAndDigits(of id: String) -> String {
  String(decoding: id.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
}

/// The entities of a kind by the letters and digits of their names, and of their names with an edition.
private struct Spellings {
  /// The entity that bears it, and the edition behind its name; of several, the first record, or the
  /// one that is named most often.
  private var bearers: [String: (place: Int, edition: String?)] = [:]

  init(of entities: [NamedEntity]) {
    for (place, entity) in entities.enumerated() {
      for letters in [entity.letters, lettersAndDigits(of: slug(of: entity.name))].unique() {
        if let known = bearers[letters], !entity.isRather(than: entities[known.place]) { continue }
        bearers[letters] = (place, nil)
      }
    }
    for (place, entity) in entities.enumerated() {
      for edition in entity.editions {
        let letters = entity.letters + lettersAndDigits(of: slug(of: edition))
        if let known = bearers[letters], entities[known.place].origin.isRecord { continue }
        bearers[letters] = (place, edition)
      }
    }
  }

  /// The name of another that differs in spaces, marks and case only.
  func other(of place: Int, among entities: [NamedEntity]) -> String? {
    guard let bearer = bearers[entities[place].letters], bearer.place != place else { return nil }
    return ([entities[bearer.place].name, bearer.edition].compactMap(\.self)).joined(separator: " ")
  }
}

extension NamedEntity {
  fileprivate func isRather(than other: NamedEntity) -> Bool {
    if origin.isRecord != other.origin.isRecord { return origin.isRecord }
    return uses > other.uses
  }
}
