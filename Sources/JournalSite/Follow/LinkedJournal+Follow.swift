import Diagnostics
import FrontMatter

extension LinkedJournal {
  /// The same journal after records changed that are who and where they were; the entities that are
  /// not as they were are added to `changed`.
  ///
  /// Nil where more has to be linked again: where the change makes somebody or something, or takes the
  /// last word about them away, and wherever something is wrong with what the front matter names.
  func following(
    _ changes: [RecordChange], changed: inout Set<EntityReference>
  ) -> LinkedJournal? {
    if linker.hasForgotten { return nil }
    var next = Following(self)
    for change in changes where !next.add(change) { return nil }
    guard next.linkTexts() else { return nil }
    changed = next.changed
    return next.linked
  }
}

/// The work of linking a journal again after a change.
private struct Following {
  var linked: LinkedJournal
  var changed: Set<EntityReference> = []

  /// Whose texts are to be linked again.
  private var articles: Set<ID<Article>> = []
  private var films: Set<ID<Film>> = []
  private var linksOthers = false

  private let problemCount: Int
  private let peopleCount: Int

  init(_ linked: LinkedJournal) {
    self.linked = linked
    problemCount = linked.linker.diagnostics.count
    peopleCount = linked.linker.journal.people.count
  }

  /// False where the whole journal has to be linked.
  mutating func add(_ change: RecordChange) -> Bool {
    switch change {
    case .article(let place, let old, let new): return add(new, at: place, after: old)
    case .film(let place, let old, let new): return add(new, at: place, after: old)
    case .text(let kind, let place, let new):
      replace(kind, at: place, by: new)
      linksOthers = true
      return true
    }
  }

  private mutating func add(
    _ new: ParsedArticle, at index: Int, after old: ParsedArticle
  ) -> Bool {
    let path = new.file.source.path
    guard new.isPlaced(as: old), let place = linked.linker.published.firstIndex(of: index),
      !hasProblems(path), moveOrigins(in: path, from: old.references, to: new.references)
    else { return false }
    let id = ID<Article>(place)
    if old.record.title != new.record.title, !rename(id, from: old, to: new) { return false }
    linked.linker.content.articles[index] = new
    linked.linker.journal.articles[id].record = new.record
    linked.linker.journal.articles[id].origin = new.file.origin
    linked.linker.journal.articles[id].aliases = new.file.aliases
    changed.insert(.article(id))
    articles.insert(id)
    return true
  }

  /// Whoever links to the article by its old title no longer does; whatever quotes it, quotes the new.
  private mutating func rename(
    _ id: ID<Article>, from old: ParsedArticle, to new: ParsedArticle
  ) -> Bool {
    let titles = [old.record.title, new.record.title]
    let slugs = Set(titles.map { slug(of: $0) })
    guard linked.linker.unpublished.isEmpty,
      !linked.linker.diagnostics.contains(where: { $0.problem.speaksOfNames }),
      !slugs.contains(""),
      !linked.linker.referencesToArticles.contains(where: { slugs.contains(slug(of: $0)) }),
      linked.linker.tables.articles.isOnly(id, called: old.record.title),
      linked.linker.tables.articles.isFree(new.record.title, for: id)
    else { return false }
    linked.linker.tables.articles.rename(
      id, id: new.file.id, from: old.record.title, to: new.record.title)
    linked.linker.wholeTables = linked.linker.tables
    linked.documents.tables = linked.linker.tables
    linked.documents.wholeTables = linked.linker.tables
    let target = EntityReference.article(id)
    for (place, text) in linked.texts.articles.enumerated()
    where !text.findings.diagnostics.isEmpty || text.linksTo(target) {
      articles.insert(ID(place))
      changed.insert(.article(ID(place)))
    }
    for (place, text) in linked.texts.films.enumerated()
    where !text.findings.diagnostics.isEmpty || text.body.linksTo(target) {
      films.insert(ID(place))
      changed.insert(.film(ID(place)))
    }
    linksOthers = true
    return true
  }

  private mutating func add(_ new: ParsedFilm, at index: Int, after old: ParsedFilm) -> Bool {
    let path = new.file.source.path
    guard new.isPlaced(as: old), let place = linked.linker.filmRecords.firstIndex(of: index),
      !hasProblems(path), moveOrigins(in: path, from: old.references, to: new.references)
    else { return false }
    let id = ID<Film>(place)
    linked.linker.content.films[index] = new
    linked.linker.journal.films[id].record = new.record.withoutRepetitions
    linked.linker.journal.films[id].origin = new.file.origin
    linked.linker.journal.films[id].aliases = new.file.aliases
    changed.insert(.film(id))
    films.insert(id)
    if !credits(of: id, from: old, to: new) { return false }
    return linked.linker.journal.people.count == peopleCount
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
    let (cast, crew) = linked.linker.castAndCrew(of: new, path: path)
    guard linked.linker.diagnostics.count == problemCount, linked.linker.unresolved.isEmpty,
      linked.linker.journal.people.count == peopleCount,
      // A spelling that nobody used before may be the commonest now.
      linked.linker.knownPeople.count == knownCount
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
    for person in Set(after).subtracting(before) {
      // Whoever has no record was met first where the first file by its path names them.
      let origin = linked.linker.journal.people[person].origin
      guard
        origin.isRecord
          || origin.path.hasPrefix("content/films/") && origin.path.precedesByBytes(path)
      else { return false }
    }
    let people = Set(before + after)
    linked.linker.setFilmography(of: people, for: film)
    for person in people { changed.insert(.person(person)) }
    linked.documents.names.setPeople(linked.linker.creditedNames(on: film), of: film)
    for about in linked.linker.journal.films[film].articlesAbout {
      articles.insert(about.article)
      changed.insert(.article(about.article))
    }
    return true
  }

  /// Links the texts again; false where more is to be linked than those.
  mutating func linkTexts() -> Bool {
    linked.documents.journal = Shared(linked.linker.journal)
    var texts: [(ID<Article>, LinkedArticleTexts, LinkedExtra)] = []
    for article in articles.sorted() {
      let parsed = linked.linker.content.articles[linked.linker.published[Int(article.index)]]
      let subjects = ArticleSubjects(of: linked.linker.journal.articles[article])
      let text = linked.documents.link(parsed, about: subjects)
      let extra = linked.linker.extra(parsed.file, fields: .article, with: linked.documents)
      texts.append((article, text, extra))
    }
    var filmTexts: [(ID<Film>, LinkedFilmTexts, LinkedExtra)] = []
    for film in films.sorted() {
      let parsed = linked.linker.content.films[linked.linker.filmRecords[Int(film.index)]]
      let extra = linked.linker.extra(parsed.file, fields: .film, with: linked.documents)
      filmTexts.append((film, linked.documents.link(parsed), extra))
    }
    if linksOthers {
      linked.linker.linkOthers(with: linked.documents, into: &linked.texts)
      for place in linked.texts.people.indices { changed.insert(.person(ID(place))) }
    }
    linked.documents.journal = Shared(Journal(configuration: linked.linker.configuration))
    guard linked.linker.diagnostics.count == problemCount, linked.linker.unresolved.isEmpty else {
      return false
    }
    for (article, text, extra) in texts {
      linked.linker.forgetRelations(
        of: article, mentions: linked.texts.articles[Int(article.index)].mentions,
        changed: &changed)
      linked.texts.articles[Int(article.index)] = text
      linked.texts.articleExtras[Int(article.index)] = extra
      linked.linker.take(text, extra, for: article)
      linked.linker.addRelationsInOrder(of: article, mentions: text.mentions, changed: &changed)
    }
    for (film, text, extra) in filmTexts {
      linked.texts.films[Int(film.index)] = text
      linked.texts.filmExtras[Int(film.index)] = extra
      linked.linker.take(text, extra, for: film)
    }
    if linksOthers { linked.linker.takeOthers(linked.texts) }
    linked.takeFindings()
    return true
  }

  private func hasProblems(_ path: String) -> Bool {
    linked.linker.diagnostics.contains { $0.path == path }
  }

  /// What a reference in the file made was met where that reference stands now; false where it is gone.
  private mutating func moveOrigins(
    in path: String, from old: [[FieldText]], to new: [[FieldText]]
  ) -> Bool {
    let (old, new) = (old.flatMap(\.self), new.flatMap(\.self))
    if old == new { return true }
    func moved(_ origin: Origin) -> Origin? {
      guard
        let place = old.first(where: {
          $0.range.lowerBound <= origin.range.lowerBound
            && origin.range.upperBound <= $0.range.upperBound
        }), let now = new.first(where: { $0.text == place.text })
      else { return nil }
      let shift = now.range.lowerBound - place.range.lowerBound
      return Origin(
        path: path, range: origin.range.lowerBound + shift..<origin.range.upperBound + shift,
        isRecord: false)
    }
    func isHere(_ origin: Origin) -> Bool { !origin.isRecord && origin.path == path }
    for index in linked.linker.journal.people.indices.dropFirst(linked.linker.personRecords.count)
    where isHere(linked.linker.journal.people[index].origin) {
      guard let origin = moved(linked.linker.journal.people[index].origin) else { return false }
      linked.linker.journal.people[index].origin = origin
    }
    for index in linked.linker.journal.films.indices.dropFirst(linked.linker.filmRecords.count)
    where isHere(linked.linker.journal.films[index].origin) {
      guard let origin = moved(linked.linker.journal.films[index].origin) else { return false }
      linked.linker.journal.films[index].origin = origin
    }
    for index in linked.linker.journal.festivals.indices
    where isHere(linked.linker.journal.festivals[index].origin) {
      guard let origin = moved(linked.linker.journal.festivals[index].origin) else { return false }
      linked.linker.journal.festivals[index].origin = origin
    }
    for index in linked.linker.journal.topics.indices
    where isHere(linked.linker.journal.topics[index].origin) {
      guard let origin = moved(linked.linker.journal.topics[index].origin) else { return false }
      linked.linker.journal.topics[index].origin = origin
    }
    for index in linked.linker.journal.series.indices
    where isHere(linked.linker.journal.series[index].origin) {
      guard let origin = moved(linked.linker.journal.series[index].origin) else { return false }
      linked.linker.journal.series[index].origin = origin
    }
    return true
  }

  private mutating func replace(_ kind: EntityKind, at place: Int, by new: ParsedRecord) {
    switch (kind, new) {
    case (.person, .person(let it)): linked.linker.content.people[place] = it
    case (.festival, .festival(let it)): linked.linker.content.festivals[place] = it
    case (.topic, .topic(let it)): linked.linker.content.topics[place] = it
    case (.series, .series(let it)): linked.linker.content.series[place] = it
    case (.issue, .issue(let it)): linked.linker.content.issues[place] = it
    case (.page, .page(let it)): linked.linker.content.pages[place] = it
    default: preconditionFailure("a record of another kind")
    }
  }
}

extension Problem {
  /// Whether what is said depends on what articles are called.
  fileprivate var speaksOfNames: Bool {
    id == "unknown-article" || id == "ambiguous-name" || id.hasPrefix("unpublished")
  }
}

extension LinkedArticleTexts {
  fileprivate func linksTo(_ entity: EntityReference) -> Bool {
    let documents =
      [prose.body, prose.standfirst, prose.note, prose.contentWarning, prose.firstPublished]
      .compactMap(\.self) + prose.corrections.map(\.text)
    return documents.contains { $0.linksTo(entity) }
  }
}

extension LinkedDocument {
  fileprivate func linksTo(_ entity: EntityReference) -> Bool {
    targets.contains { if case .entity(entity, _) = $0 { true } else { false } }
  }
}

extension Person {
  /// Whether there would be such a person without that film.
  fileprivate func isKnown(apartFrom film: ID<Film>) -> Bool {
    origin.isRecord || filmography.contains { $0.film != film } || !articlesBy.isEmpty
      || !translated.isEmpty || !interviewed.isEmpty || !conversations.isEmpty
  }
}
