import Diagnostics
import FrontMatter

extension Linker {
  /// The person that a credit or a byline names; made where nobody bears the name. Nil, with a
  /// diagnostic, for an id that is nobody's, a name that two records bear, a name without letters.
  mutating func person(_ text: FieldText, path: String) -> Credited? {
    if let place = placesOfKnownPeople[text.text] {
      knownPeople[place].count += 1
      return knownPeople[place].credited
    }
    let reference = NameReference(text, in: tables)
    guard let person = person(reference, path: path) else { return nil }
    let credited = Credited(person: person, note: reference.note)
    placesOfKnownPeople[text.text] = knownPeople.count
    knownPeople.append(KnownPerson(credited: credited, name: reference.name, count: 1))
    if reference.id == nil { checkSpelling(reference, of: person, path: path) }
    return credited
  }

  private mutating func person(_ reference: NameReference, path: String) -> ID<Person>? {
    if let id = reference.id {
      if let person = tables.people.entity(withID: id) { return person }
      if canBeID(id) {
        return makePerson(named: reference.name, id: id, path: path, range: reference.range)
      }
      report(.badID(id: id, suggestion: ""), path: path, range: reference.range)
      return nil
    }
    switch tables.people.match(reference.name) {
    case .one(let person): return person
    case .several(let people):
      report(
        .ambiguousReference(.person, reference.name, ids: people.map { journal.people[$0].id }),
        path: path, range: reference.range)
      return nil
    case .none:
      if isIdentifierWithHyphenOrDigit(reference.name) {
        reportUnknown(.person, reference.name, path: path, range: reference.range)
        return nil
      }
      let id = slug(of: reference.name)
      if !canBeID(id) {
        report(.unnameable(.person, reference.name), path: path, range: reference.range)
        return nil
      }
      return makePerson(named: reference.name, id: id, path: path, range: reference.range)
    }
  }

  mutating func makePerson(
    named name: String, id: String, path: String, range: Range<Int>
  ) -> ID<Person> {
    let person = ID<Person>(journal.people.count)
    _ = tables.people.add(person, id: id, name: name)
    journal.people.append(
      Person(
        id: id, origin: Origin(path: path, range: range, isRecord: false),
        record: PersonRecord(name: name)))
    return person
  }

  /// The film that a reference names; made by `Title (dir. Name, Year)` where there is none of that
  /// title and year.
  mutating func film(_ text: FieldText, path: String) -> ID<Film>? {
    switch tables.films.match(text.text) {
    case .one(let film): return film
    case .several(let films):
      report(
        .ambiguousReference(.film, text.text, ids: films.map { journal.films[$0].id }), path: path,
        range: text.range)
      return nil
    case .none: break
    }
    guard let citation = FilmCitation(text) else {
      reportUnknown(.film, text.text, path: path, range: text.range)
      return nil
    }
    if let film = film(meantBy: citation) {
      takeDirectors(of: citation, for: film, path: path)
      checkDirectors(citation, of: film, path: path, range: text.range)
      return film
    }
    guard let id = citation.id, canBeID(id) else {
      report(.unnameable(.film, citation.title), path: path, range: text.range)
      return nil
    }
    if let slip = slipOfYear(citation) { report(slip, path: path, range: text.range) }
    return makeFilm(
      citation, id: id, origin: Origin(path: path, range: text.range, isRecord: false))
  }

  private mutating func makeFilm(_ citation: FilmCitation, id: String, origin: Origin) -> ID<Film> {
    let film = ID<Film>(journal.films.count)
    var record = FilmRecord(title: citation.title)
    record.year = citation.year
    _ = tables.films.add(film, id: id, name: citation.title)
    journal.films.append(Film(id: id, origin: origin, record: record))
    journal.films[film].directorsAreUnknown = citation.directors.isEmpty
    journal.films[film].directors = people(citation.directors, path: origin.path).map {
      Credit(person: $0.person, part: .direction, note: $0.note)
    }
    return film
  }

  /// `goEast 2024: Competition`: the festival, its edition and the section.
  mutating func festival(_ text: FieldText, path: String) -> FestivalAppearance? {
    let reference = FestivalReference(
      text.text, among: tables.festivals, declared: declaredEditions)
    guard let festival = festival(named: reference.name, path: path, range: text.range) else {
      return nil
    }
    if reference.section == nil, Int(festival.index) >= festivalRecords.count {
      checkSection(in: reference.name, path: path, range: text.range)
    }
    if let edition = reference.edition,
      !journal.festivals[festival].editions.contains(where: { $0.edition == edition })
    {
      checkEdition(edition, of: festival, path: path, range: text.range)
      journal.festivals[festival].editions.append(
        FestivalEdition(edition: edition, from: nil, until: nil))
    }
    return FestivalAppearance(
      festival: festival, edition: reference.edition, section: reference.section)
  }

  private mutating func festival(
    named name: String, path: String, range: Range<Int>
  ) -> ID<Festival>? {
    let match = EntityMatch(tables.festivals.match(name), EntityReference.festival)
    if case .one(.festival(let festival)) = match { return festival }
    guard let id = idToMake(.festival, name, match: match, path: path, range: range) else {
      return nil
    }
    return makeFestival(name, id: id, path: path, range: range)
  }

  mutating func makeFestival(
    _ name: String, id: String, path: String, range: Range<Int>
  ) -> ID<Festival> {
    let festival = ID<Festival>(journal.festivals.count)
    _ = tables.festivals.add(festival, id: id, name: name)
    journal.festivals.append(
      Festival(
        id: id, origin: Origin(path: path, range: range, isRecord: false), name: name, place: nil,
        editions: []))
    return festival
  }

  mutating func topic(_ text: FieldText, path: String) -> ID<Topic>? {
    let match = EntityMatch(tables.topics.match(text.text), EntityReference.topic)
    if case .one(.topic(let topic)) = match { return topic }
    guard let id = idToMake(.topic, text.text, match: match, path: path, range: text.range) else {
      return nil
    }
    return makeTopic(text.text, id: id, path: path, range: text.range)
  }

  mutating func makeTopic(_ title: String, id: String, path: String, range: Range<Int>) -> ID<Topic>
  {
    let topic = ID<Topic>(journal.topics.count)
    _ = tables.topics.add(topic, id: id, name: title)
    journal.topics.append(
      Topic(id: id, origin: Origin(path: path, range: range, isRecord: false), title: title))
    return topic
  }

  mutating func series(_ text: FieldText, path: String) -> ID<Series>? {
    let match = EntityMatch(tables.series.match(text.text), EntityReference.series)
    if case .one(.series(let series)) = match { return series }
    guard let id = idToMake(.series, text.text, match: match, path: path, range: text.range) else {
      return nil
    }
    return makeSeries(text.text, id: id, path: path, range: text.range)
  }

  mutating func makeSeries(
    _ title: String, id: String, path: String, range: Range<Int>
  ) -> ID<Series> {
    let series = ID<Series>(journal.series.count)
    _ = tables.series.add(series, id: id, name: title)
    journal.series.append(
      Series(id: id, origin: Origin(path: path, range: range, isRecord: false), title: title))
    return series
  }

  /// An entity that has to have a record, or be published: an issue, an article.
  mutating func existing(_ kind: EntityKind, _ text: FieldText, path: String) -> EntityReference? {
    switch tables.match(kind, text.text) {
    case .one(let entity): return entity
    case .several(let entities):
      report(
        .ambiguousReference(kind, text.text, ids: entities.map { journal.id(of: $0) }), path: path,
        range: text.range)
    case .none:
      if kind == .article, let article = tables.unpublishedArticle(named: text.text) {
        if absence?.maySpeak(of: article.absence) == true { return nil }
        report(.unpublishedReference(.article, article.id), path: path, range: text.range)
      } else {
        reportUnknown(kind, text.text, path: path, range: text.range)
      }
    }
    return nil
  }

  /// The id of an entity that a name makes; nil, with a diagnostic, where it may make none.
  private mutating func idToMake(
    _ kind: EntityKind, _ name: String, match: EntityMatch, path: String, range: Range<Int>
  ) -> String? {
    if case .several(let entities) = match {
      report(
        .ambiguousReference(kind, name, ids: entities.map { journal.id(of: $0) }), path: path,
        range: range)
      return nil
    }
    if isIdentifierWithHyphenOrDigit(name) {
      reportUnknown(kind, name, path: path, range: range)
      return nil
    }
    let id = slug(of: name)
    if canBeID(id) { return id }
    report(.unnameable(kind, name), path: path, range: range)
    return nil
  }
}

extension Journal {
  /// The id of any entity, as links spell it.
  package func id(of entity: EntityReference) -> String {
    switch entity {
    case .article(let id): articles[id].id
    case .film(let id): films[id].id
    case .person(let id): people[id].id
    case .festival(let id): festivals[id].id
    case .topic(let id): topics[id].id
    case .series(let id): series[id].id
    case .issue(let id): issues[id].id
    case .page(let id): pages[id].id
    }
  }
  /// The name or title of any entity, as it is printed.
  package func title(of entity: EntityReference) -> String {
    switch entity {
    case .article(let id): articles[id].record.title
    case .film(let id): films[id].record.title
    case .person(let id): people[id].record.name
    case .festival(let id): festivals[id].name
    case .topic(let id): topics[id].title
    case .series(let id): series[id].title
    case .issue(let id): issues[id].title
    case .page(let id): pages[id].title
    }
  }
}
